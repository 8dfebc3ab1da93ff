//! One mailbox: made new, changed, and its history.

mod history;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::fields::Crumbs;
use super::languages::Languages;
use super::time::Time;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::digits;
use crate::domain::field::Field;
use crate::domain::people::Mistake;
use crate::domain::problem::Problem;
use crate::domain::role::Verb;
use crate::domain::surroundings::Surroundings;
use crate::error::AppError;
use crate::forms::follow::follow_customer;
use crate::forms::listing::{ListQuery, Origin};
use crate::forms::submission::{Saved, Submission};
use crate::forms::values::Values;
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
    let asked = |what: &str| query::pairs(&visit.query).find(|(name, _)| name == what).map(|(_, value)| value);
    let customer = asked("customer").and_then(|id| id.parse().ok()).unwrap_or(who.customer_id);
    let (submission, outcome) = match &visit.posted {
        Some(Posted::Mailbox(submission, outcome)) => (Some((**submission).clone()), Some(outcome.clone())),
        Some(Posted::Customer(submission)) => (Some((**submission).clone()), None),
        _ => (None, None),
    };
    let around = surroundings(&visit, who, submission.as_ref(), customer).await?;
    let submission = match submission {
        Some(sent) if outcome.is_none() => Some(following(&visit, who, sent, &around).await),
        other => other,
    };
    let submission = submission.unwrap_or_else(|| Submission {
        key: uuid::Uuid::new_v4().to_string(),
        values: owned_by(form::defaults(&around), asked("owner"), &around),
        ..Submission::default()
    });
    let opened = opened(&visit, who, submission, None, around, outcome).await?;
    let title = titled(&t("mailboxes-new"), &opened);
    let body = view! {
        <Crumbs up=opened.origin.list() label=t("mailboxes-title") here=t("mailboxes-new") />
        <div class="page-head"><h1 tabindex="-1">{t("mailboxes-new")}</h1></div>
        <MailboxForm opened />
        <Languages />
    };
    Ok(Screen::new(title, body))
}

/// A new form that goes on with the rules of another customer, `around`.
async fn following(visit: &Visit, who: &Principal, mut sent: Submission, around: &Surroundings) -> Submission {
    if let Ok(before) = sent.rules_of.parse()
        && let Ok(before) = mailboxes::surroundings(&visit.app, who, before).await
    {
        follow_customer(&mut sent.values, &before, around);
    }
    sent
}

/// What a new form holds, with the owner that its address asks for, if that is one of the customer's.
fn owned_by(mut values: Values, owner: Option<String>, around: &Surroundings) -> Values {
    let owner = owner.filter(|id| around.owners.iter().any(|owner| owner.id.to_string() == *id));
    if let Some(id) = owner {
        values.set(Field::Owner, id);
    }
    values
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
    let origin = opened.origin.clone();
    let led = led_here(mailboxes::leading_here(&visit.app, who, &mailbox).await?);
    let head = view! {
        <Head mailbox=mailbox.clone() who=who.clone() suspended origin tab="settings" />
        {led}
    };
    // Somebody whose mailbox was archived while they edited it keeps their form.
    let archived = mailbox.archived_at.filter(|_| opened.outcome.is_none());
    let body = match archived {
        None => view! { {head}<MailboxForm opened /><Languages /> }.into_any(),
        Some(_) => view! {
            {head}
            <div class="empty">
                <h2>{t("mailbox-page-is-archived")}</h2>
                <p>{t("mailbox-page-is-archived-about")}</p>
            </div>
        }
        .into_any(),
    };
    Ok(Screen { archived: mailbox.archived_at.is_some(), ..Screen::new(title, body) })
}

/// Which mailboxes lead callers to this one, so that nobody renumbers or archives it without knowing.
fn led_here((count, first): (i64, Vec<Mailbox>)) -> AnyView {
    if count == 0 {
        return ().into_any();
    }
    let named = first.iter().map(|mailbox| {
        view! { <li><a href=format!("/mailboxes/{}", mailbox.uuid)><bdi>{title_of(mailbox)}</bdi></a></li> }
    });
    view! {
        <div class="notice" id="led-here">
            <p>{t_with("mailbox-page-led-here", &[("count", count.into())])}</p>
            <ul class="plain-list">{named.collect_view()}</ul>
        </div>
    }
    .into_any()
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
    stored: Option<Values>,
    around: Surroundings,
    outcome: Option<Saved>,
) -> Result<Opened, AppError> {
    let customers = mailboxes::open_customers(&visit.app, who, &around.customer_id.to_string()).await?;
    let around = mailboxes::with_exit(&visit.app, who, around, &submission.values).await?;
    let pin = match &visit.posted {
        Some(Posted::Pin(_, pin)) => Some(pin.clone()),
        _ => None,
    };
    let customers = customers.into_iter().map(|c| (c.id, c.name)).collect();
    let origin = visit.origin();
    let holder = match &outcome {
        Some(Saved::Invalid(errors)) if errors.iter().any(|error| error.problem == Problem::NumberTaken) => {
            let (number, uuid) = (submission.values.get(Field::Number), submission.uuid.as_deref().unwrap_or_default());
            // Of whom nothing is told here, the message beside the field says enough.
            mailboxes::holder(&visit.app, who, around.customer_id, &digits::plain(number), uuid)
                .await
                .unwrap_or_default()
        }
        _ => None,
    };
    Ok(Opened { submission, stored, around, customers, outcome, pin, locked: false, origin, holder })
}

/// What people know a mailbox by.
pub fn title_of(mailbox: &Mailbox) -> String {
    mailboxes::title(&mailbox.settings)
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
    /// The list that they came from.
    origin: Origin,
    /// Which page this is: `settings` or `history`.
    tab: &'static str,
) -> impl IntoView {
    let base = format!("/mailboxes/{}", mailbox.uuid);
    let (state, since) = match mailbox.archived_at {
        Some(at) => ("archived", at),
        None => ("changed", mailbox.updated_at),
    };
    let (customer, state) = (("customer", (&mailbox.customer_name).into()), ("state", state.into()));
    let (before, after) = match &mailbox.owner {
        None => words().around("mailbox-page-nobody", "when", &[customer, state]),
        Some(owner) => {
            words().around("mailbox-page-about", "when", &[customer, state, ("owner", (&owner.name).into())])
        }
    };
    let deed = match mailbox.archived_at {
        None if who.role.may(Verb::Archive) => Some(("archive", "mailbox-page-archive")),
        Some(_) if who.role.may(Verb::Restore) => Some(("restore", "mailbox-page-restore")),
        _ => None,
    };
    let deed = deed.map(|(verb, key)| (verb, t(key))).map(|(verb, label)| match &suspended {
        None => {
            let action = origin.carry(&format!("{base}/{verb}"));
            view! { <form method="post" action=action><FilledBy /><button class="button">{label}</button></form> }
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
    let (up, label) = above(&mailbox, &origin);
    view! {
        <Crumbs up label here=name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{name.clone()}</bdi></h1>
                <p class="page-sub">{before}<Time at=since />{after}</p>
            </div>
            {deed}
        </div>
        {notice}
        <nav class="tabs" aria-label=t("mailbox-page-mailbox")>
            <a href=origin.carry(&base) aria-current=current("settings")>{t("mailbox-page-settings")}</a>
            <a href=origin.carry(&format!("{base}/history")) aria-current=current("history")>{t("mailbox-page-history")}</a>
        </nav>
    }
}

/// The list that a mailbox is in: the one that somebody came from, unless it was archived or restored since.
fn above(mailbox: &Mailbox, origin: &Origin) -> (String, String) {
    match (mailbox.archived_at.is_some(), origin.shows_archive()) {
        (true, true) => (origin.list(), t("frame-archive")),
        (true, false) => {
            let archive = ListQuery { archived: true, ..ListQuery::default() };
            (archive.href(super::mailboxes::PATH), t("frame-archive"))
        }
        (false, true) => (super::mailboxes::PATH.to_owned(), t("mailboxes-title")),
        (false, false) => (origin.list(), t("mailboxes-title")),
    }
}
