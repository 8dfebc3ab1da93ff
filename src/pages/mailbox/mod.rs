//! One mailbox: made new, changed, and its history.

mod choices;
mod history;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::fields::Breadcrumbs;
use super::languages::LanguageDatalist;
use super::request::{FormResult, Page, PageRequest, render_page};
use super::time::Time;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::customer_context::CustomerContext;
use crate::domain::digits;
use crate::domain::field::Field;
use crate::domain::people::PeopleError;
use crate::domain::problem::Problem;
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::customer_defaults::adopt_customer_defaults;
use crate::forms::listing::{ListOrigin, ListQuery};
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;
use crate::forms::{mailbox as form, query_string};
use crate::islands::mailbox_form::{InitialState, MailboxForm};
use crate::services::Principal;
use crate::services::mailboxes::{self, Mailbox};
use crate::services::users;

pub use history::HistoryTab;

/// The page that makes a mailbox.
#[component]
pub fn CreateMailbox() -> impl IntoView {
    render_page(new)
}

/// The page that changes one.
#[component]
pub fn EditMailbox() -> impl IntoView {
    let uuid = uuid();
    render_page(move |visit| edit(visit, uuid))
}

/// The mailbox that the address names.
pub fn uuid() -> String {
    use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default())
}

async fn new(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    if !who.role.may(Permission::Create) {
        return Err(AppError::Forbidden);
    }
    let asked = |what: &str| query_string::pairs(&visit.query).find(|(name, _)| name == what).map(|(_, value)| value);
    let customer = asked("customer").and_then(|id| id.parse().ok()).unwrap_or(who.customer_id);
    let (submission, outcome) = match &visit.posted {
        Some(FormResult::Mailbox(submission, outcome)) => (Some((**submission).clone()), Some(outcome.clone())),
        Some(FormResult::Customer(submission)) => (Some((**submission).clone()), None),
        _ => (None, None),
    };
    let mut wanted = Values::default();
    wanted.set(Field::Owner, asked("owner").unwrap_or_default());
    let context = customer_context(&visit, who, submission.as_ref(), customer, &wanted).await?;
    let submission = match submission {
        Some(sent) if outcome.is_none() => Some(with_customer_defaults(&visit, who, sent, &context).await),
        other => other,
    };
    let submission = submission.unwrap_or_else(|| MailboxSubmission {
        key: uuid::Uuid::new_v4().to_string(),
        values: with_owner(form::defaults(&context), asked("owner"), &context),
        ..MailboxSubmission::default()
    });
    let opened = initial_state(&visit, who, submission, None, context, outcome).await?;
    let (back, label) = match opened.origin.user() {
        Some(id) => user_page(&visit, who, id).await.unwrap_or_else(|| (opened.back.clone(), t("mailboxes-title"))),
        None => (opened.back.clone(), t("mailboxes-title")),
    };
    let opened = InitialState { back: back.clone(), ..opened };
    let title = title_with_errors(&t("mailboxes-new"), &opened);
    let body = view! {
        <Breadcrumbs up=back label here=t("mailboxes-new") />
        <div class="page-head"><h1 tabindex="-1">{t("mailboxes-new")}</h1></div>
        <MailboxForm opened />
        <LanguageDatalist />
    };
    Ok(Page::new(title, body))
}

/// The page of the user that somebody came from, and what they are called, if there is one whom they see.
async fn user_page(visit: &PageRequest, who: &Principal, id: i64) -> Option<(String, String)> {
    let detail = users::get(&visit.app, who, id).await.ok()?;
    Some((format!("{}/{id}", super::users::PATH), detail.user.name))
}

/// A new form that goes on with the rules of another customer, `around`.
async fn with_customer_defaults(
    visit: &PageRequest,
    who: &Principal,
    mut sent: MailboxSubmission,
    context: &CustomerContext,
) -> MailboxSubmission {
    if let Ok(before) = sent.rules_of.parse()
        && let Ok(before) = mailboxes::customer_context(&visit.app, who, before).await
    {
        adopt_customer_defaults(&mut sent.values, &before, context);
    }
    sent
}

/// What a new form holds, with the owner that its address asks for, if that is one of the customer's.
fn with_owner(mut values: Values, owner: Option<String>, context: &CustomerContext) -> Values {
    let owner = owner.and_then(|id| context.owner(id.parse().ok()?));
    if let Some(owner) = owner {
        values.set(Field::Owner, owner.id.to_string());
    }
    values
}

/// The rules of the customer that a posted form names, if there is one that the user sees, else of
/// `customer`; with what the form has chosen, and `chosen`.
async fn customer_context(
    visit: &PageRequest,
    who: &Principal,
    posted: Option<&MailboxSubmission>,
    customer: i64,
    chosen: &Values,
) -> Result<CustomerContext, AppError> {
    let chosen: Vec<_> = posted.map(|sent| &sent.values).into_iter().chain([chosen]).collect();
    if let Some(typed) = posted.and_then(|s| s.values.get(Field::Customer).parse().ok())
        && let Ok(context) = mailboxes::customer_context_with(&visit.app, who, typed, &chosen).await
    {
        return Ok(context);
    }
    Ok(mailboxes::customer_context_with(&visit.app, who, customer, &chosen).await?)
}

async fn edit(visit: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let mailbox = mailboxes::get(&visit.app, who, &uuid).await?;
    let stored = form::values(&mailbox.settings, mailbox.customer_id);
    let (submission, outcome) = match &visit.posted {
        Some(FormResult::Mailbox(submission, outcome)) => ((**submission).clone(), Some(outcome.clone())),
        Some(FormResult::Customer(submission)) => ((**submission).clone(), None),
        // The button alone may have been sent, without the form around it.
        Some(FormResult::Pin(submission, _)) if submission.version > 0 => ((**submission).clone(), None),
        _ => {
            let fresh = MailboxSubmission {
                uuid: Some(uuid.clone()),
                version: mailbox.version,
                values: stored.clone(),
                ..MailboxSubmission::default()
            };
            (fresh, None)
        }
    };
    let context = customer_context(&visit, who, Some(&submission), mailbox.customer_id, &stored).await?;
    let suspended = mailboxes::suspended_by(&visit.app, who, &mailbox).await?;
    let opened = initial_state(&visit, who, submission, Some(stored), context, outcome).await?;
    let opened = InitialState { locked: suspended.is_some(), ..opened };
    let name = title_of(&mailbox);
    let title = title_with_errors(&name, &opened);
    let origin = opened.origin.clone();
    let led = exits_here_notice(mailboxes::leading_here(&visit.app, who, &mailbox).await?);
    let typed = opened.outcome.is_some();
    let head = view! {
        <MailboxHead mailbox=mailbox.clone() who=who.clone() suspended origin tab="settings" typed />
        {led}
    };
    // Somebody whose mailbox was archived while they edited it keeps their form.
    let archived = mailbox.archived_at.filter(|_| opened.outcome.is_none());
    let body = match archived {
        None => view! { {head}<MailboxForm opened /><LanguageDatalist /> }.into_any(),
        Some(_) => view! {
            {head}
            <div class="empty">
                <h2>{t("mailbox-page-is-archived")}</h2>
                <p>{t("mailbox-page-is-archived-about")}</p>
            </div>
        }
        .into_any(),
    };
    Ok(Page { archived: mailbox.archived_at.is_some(), ..Page::new(title, body) })
}

/// Which mailboxes lead callers to this one, so that nobody renumbers or archives it without knowing.
fn exits_here_notice((count, first): (i64, Vec<Mailbox>)) -> AnyView {
    if count == 0 {
        return ().into_any();
    }
    let named = first.iter().map(|mailbox| {
        view! { <li><a href=format!("/mailboxes/{}", mailbox.uuid)><bdi>{title_of(mailbox)}</bdi></a></li> }
    });
    view! {
        <div class="notice" id="led-here">
            <p>{t_format("mailbox-page-led-here", &[("count", count.into())])}</p>
            <ul class="plain-list">{named.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn title_with_errors(title: &str, opened: &InitialState) -> String {
    match &opened.outcome {
        Some(MailboxSaveOutcome::Invalid(_)) => t_format("validation-error-title", &[("title", title.into())]),
        _ => title.to_owned(),
    }
}

async fn initial_state(
    visit: &PageRequest,
    who: &Principal,
    submission: MailboxSubmission,
    stored: Option<Values>,
    context: CustomerContext,
    outcome: Option<MailboxSaveOutcome>,
) -> Result<InitialState, AppError> {
    let customers = mailboxes::active_customers(&visit.app, who, &context.customer_id.to_string()).await?;
    let mut context = mailboxes::with_exit(&visit.app, who, context, &submission.values).await?;
    let (owner_search, greeting_search) =
        choices::search(visit, who, &submission, stored.as_ref(), &mut context).await?;
    let pin = match &visit.posted {
        Some(FormResult::Pin(_, pin)) => Some(pin.clone()),
        _ => None,
    };
    let customers = customers.into_iter().map(|c| (c.id, c.name)).collect();
    let origin = visit.origin();
    let holder = match &outcome {
        Some(MailboxSaveOutcome::Invalid(errors))
            if errors.iter().any(|error| error.problem == Problem::NumberTaken) =>
        {
            let (number, uuid) = (submission.values.get(Field::Number), submission.uuid.as_deref().unwrap_or_default());
            // Of whom nothing is told here, the message beside the field says enough.
            mailboxes::number_holder(&visit.app, who, context.customer_id, &digits::normalize(number), uuid)
                .await
                .unwrap_or_default()
        }
        _ => None,
    };
    let back = origin.list();
    Ok(InitialState {
        submission,
        stored,
        around: context,
        customers,
        owner_search,
        greeting_search,
        outcome,
        pin,
        locked: false,
        origin,
        back,
        holder,
    })
}

/// What people know a mailbox by.
pub fn title_of(mailbox: &Mailbox) -> String {
    mailboxes::title(&mailbox.settings)
}

/// The title of a mailbox, the way to its other page, and what can be done with it as a whole.
#[component]
pub fn MailboxHead(
    /// The mailbox.
    mailbox: Mailbox,
    /// Who looks.
    who: Principal,
    /// The suspended customer because of which nothing changes.
    suspended: Option<String>,
    /// The list that they came from.
    origin: ListOrigin,
    /// Which page this is: `settings` or `history`.
    tab: &'static str,
    /// Whether what somebody typed stands below, which is lost where a button up here leads elsewhere.
    #[prop(optional)]
    typed: bool,
) -> impl IntoView {
    let base = format!("/mailboxes/{}", mailbox.uuid);
    let (state, since) = match mailbox.archived_at {
        Some(at) => ("archived", at),
        None => ("changed", mailbox.updated_at),
    };
    let (customer, state) = (("customer", (&mailbox.customer_name).into()), ("state", state.into()));
    let (before, after) = match &mailbox.owner {
        None => messages().split_around("mailbox-page-nobody", "when", &[customer, state]),
        Some(owner) => {
            messages().split_around("mailbox-page-about", "when", &[customer, state, ("owner", (&owner.name).into())])
        }
    };
    let deed = match mailbox.archived_at {
        None if who.role.may(Permission::Archive) => Some(("archive", "mailbox-page-archive")),
        Some(_) if who.role.may(Permission::Restore) && !typed => Some(("restore", "mailbox-page-restore")),
        _ => None,
    };
    let deed = deed.map(|(verb, key)| (verb, t(key))).map(|(verb, label)| match &suspended {
        None => {
            let action = origin.carry(&format!("{base}/{verb}"));
            view! { <form method="post" action=action><FormUserInput /><button class="button">{label}</button></form> }
                .into_any()
        }
        Some(_) => view! {
            <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">{label}</span>
        }
        .into_any(),
    });
    let notice = suspended.map(|name| {
        let why = format!("{}.", PeopleError::Suspended(name).message(messages()));
        view! { <div class="notice notice-warning" id="suspended"><p>{why}</p></div> }
    });
    let current = |name: &str| (tab == name).then_some("page");
    let name = title_of(&mailbox);
    let (up, label) = parent_list(&mailbox, &origin);
    view! {
        <Breadcrumbs up label here=name.clone() />
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
fn parent_list(mailbox: &Mailbox, origin: &ListOrigin) -> (String, String) {
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
