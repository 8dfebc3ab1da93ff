//! One mailbox: made new, changed, and its history.

mod history;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::time::Time;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::domain::people::Mistake;
use crate::domain::role::Verb;
use crate::domain::surroundings::Surroundings;
use crate::error::AppError;
use crate::forms::submission::{Saved, Submission};
use crate::forms::{mailbox as form, query};
use crate::islands::mailbox_form::{MailboxForm, Opened};
use crate::services::Principal;
use crate::services::mailboxes::{self, Mailbox};

pub use history::History;

/// The page that makes a mailbox.
#[component]
pub fn New() -> impl IntoView {
    screen(new)
}

/// The page that changes one.
#[component]
pub fn Edit() -> impl IntoView {
    let uuid = uuid();
    screen(move |visit| edit(visit, uuid))
}

/// The mailbox that the address names.
pub fn uuid() -> String {
    use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default())
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if !who.role.may(Verb::Create) {
        return Err(AppError::Forbidden);
    }
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").and_then(|(_, id)| id.parse().ok());
    let (submission, outcome) = match &visit.posted {
        Some(Posted::Mailbox(submission, outcome)) => (Some((**submission).clone()), Some(outcome.clone())),
        Some(Posted::Customer(submission)) => (Some((**submission).clone()), None),
        _ => (None, None),
    };
    let around = surroundings(&visit, who, submission.as_ref(), asked.unwrap_or(who.customer_id)).await?;
    let submission = submission.unwrap_or_else(|| Submission {
        key: uuid::Uuid::new_v4().to_string(),
        values: form::defaults(&around),
        ..Submission::default()
    });
    let opened = opened(&visit, who, submission, None, around, outcome).await?;
    let title = titled(&t("mailboxes-new"), &opened);
    let body = view! {
        <Crumbs here=t("mailboxes-new") />
        <div class="page-head"><h1 tabindex="-1">{t("mailboxes-new")}</h1></div>
        <MailboxForm opened />
    };
    Ok(Screen { title, body: body.into_any() })
}

/// The rules of the customer that a posted form names, if there is one that the user sees, else of
/// `customer`.
async fn surroundings(
    visit: &Visit,
    who: &Principal,
    posted: Option<&Submission>,
    customer: i64,
) -> Result<Surroundings, AppError> {
    if let Some(typed) = posted.and_then(|s| s.values.get(Field::Customer).parse().ok())
        && let Ok(around) = mailboxes::surroundings(&visit.app, who, typed).await
    {
        return Ok(around);
    }
    Ok(mailboxes::surroundings(&visit.app, who, customer).await?)
}

async fn edit(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let mailbox = mailboxes::get(&visit.app, who, &uuid).await?;
    let stored = form::values(&mailbox.settings, mailbox.customer_id);
    let (submission, outcome) = match &visit.posted {
        Some(Posted::Mailbox(submission, outcome)) => ((**submission).clone(), Some(outcome.clone())),
        Some(Posted::Customer(submission)) => ((**submission).clone(), None),
        // The button alone may have been sent, without the form around it.
        Some(Posted::Pin(submission, _)) if submission.version > 0 => ((**submission).clone(), None),
        _ => {
            let fresh = Submission {
                uuid: Some(uuid.clone()),
                version: mailbox.version,
                values: stored.clone(),
                ..Submission::default()
            };
            (fresh, None)
        }
    };
    let around = surroundings(&visit, who, Some(&submission), mailbox.customer_id).await?;
    let suspended = mailboxes::suspended_by(&visit.app, who, &mailbox).await?;
    let opened = opened(&visit, who, submission, Some(stored), around, outcome).await?;
    let opened = Opened { locked: suspended.is_some(), ..opened };
    let name = title_of(&mailbox);
    let title = titled(&name, &opened);
    let head = view! { <Head mailbox=mailbox.clone() who=who.clone() suspended tab="settings" /> };
    // Somebody whose mailbox was archived while they edited it keeps their form.
    let archived = mailbox.archived_at.filter(|_| opened.outcome.is_none());
    let body = match archived {
        None => view! { {head}<MailboxForm opened /> }.into_any(),
        Some(_) => view! {
            {head}
            <div class="empty">
                <h2>{t("mailbox-page-is-archived")}</h2>
                <p>{t("mailbox-page-is-archived-about")}</p>
            </div>
        }
        .into_any(),
    };
    Ok(Screen { title, body })
}

fn titled(title: &str, opened: &Opened) -> String {
    match &opened.outcome {
        Some(Saved::Invalid(_)) => t_with("rules-error-title", &[("title", title.into())]),
        _ => title.to_owned(),
    }
}

async fn opened(
    visit: &Visit,
    who: &Principal,
    submission: Submission,
    stored: Option<crate::forms::values::Values>,
    around: Surroundings,
    outcome: Option<Saved>,
) -> Result<Opened, AppError> {
    let customers = mailboxes::open_customers(&visit.app, who, &around.customer_id.to_string()).await?;
    let pin = match &visit.posted {
        Some(Posted::Pin(_, pin)) => Some(pin.clone()),
        _ => None,
    };
    let customers = customers.into_iter().map(|c| (c.id, c.name)).collect();
    Ok(Opened { submission, stored, around, customers, outcome, pin, locked: false })
}

/// What people know a mailbox by.
pub fn title_of(mailbox: &Mailbox) -> String {
    mailboxes::title(&mailbox.settings)
}

#[component]
fn Crumbs(here: String) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=t("mailbox-page-crumbs")>
            <a href="/mailboxes">{t("mailboxes-title")}</a>
            <span aria-hidden="true">" / "</span>
            <span aria-current="page"><bdi>{here}</bdi></span>
        </nav>
    }
}

/// The title of a mailbox, the way to its other page, and what can be done with it as a whole.
#[component]
pub fn Head(
    /// The mailbox.
    mailbox: Mailbox,
    /// Who looks.
    who: Principal,
    /// The suspended customer because of which nothing changes.
    suspended: Option<String>,
    /// Which page this is: `settings` or `history`.
    tab: &'static str,
) -> impl IntoView {
    let base = format!("/mailboxes/{}", mailbox.uuid);
    let customer = ("customer", (&mailbox.customer_name).into());
    let (before, after) = match &mailbox.owner {
        None => words().around("mailbox-page-nobody", "when", &[customer]),
        Some(owner) => words().around("mailbox-page-about", "when", &[customer, ("owner", (&owner.name).into())]),
    };
    let changed = mailbox.updated_at;
    let deed = match mailbox.archived_at {
        None if who.role.may(Verb::Archive) => Some(("archive", "mailbox-page-archive")),
        Some(_) if who.role.may(Verb::Restore) => Some(("restore", "mailbox-page-restore")),
        _ => None,
    };
    let deed = deed.map(|(verb, key)| (verb, t(key))).map(|(verb, label)| match &suspended {
        None => {
            view! { <form method="post" action=format!("{base}/{verb}")><button class="button">{label}</button></form> }
                .into_any()
        }
        Some(_) => view! {
            <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">{label}</span>
        }
        .into_any(),
    });
    let notice = suspended.map(|name| {
        let why = format!("{}.", Mistake::Suspended(name).told(words()));
        view! { <div class="notice notice-warning" id="suspended"><p>{why}</p></div> }
    });
    let current = |name: &str| (tab == name).then_some("page");
    let name = title_of(&mailbox);
    view! {
        <Crumbs here=name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{name.clone()}</bdi></h1>
                <p class="page-sub">{before}<Time at=changed />{after}</p>
            </div>
            {deed}
        </div>
        {notice}
        <nav class="tabs" aria-label=t("mailbox-page-mailbox")>
            <a href=base.clone() aria-current=current("settings")>{t("mailbox-page-settings")}</a>
            <a href=format!("{base}/history") aria-current=current("history")>{t("mailbox-page-history")}</a>
        </nav>
    }
}
