//! One mailbox: creating, editing, history.

mod choices;
mod history;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::languages::LanguageDatalist;
use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::time::Time;
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::LOCK_REASON_ID;
use crate::domain::administration::AdministrationError;
use crate::domain::customer_context::CustomerContext;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::form_error::FormError as _;
use crate::domain::permissions::Permission;
use crate::domain::problem::Problem;
use crate::error::AppError;
use crate::forms::customer_defaults::adopt_customer_defaults;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::{mailbox as form, query_string};
use crate::i18n::key;
use crate::islands::mailbox_form::{InitialState, MailboxForm};
use crate::lists::list_origin::ListOrigin;
use crate::lists::mailbox_list::ListQuery;
use crate::paths;
use crate::services::mailboxes::{self, Mailbox};
use crate::services::users;
use crate::services::{Principal, authorize};

pub use history::HistoryTab;

/// The page for creating a mailbox.
#[component]
pub fn CreateMailbox() -> impl IntoView {
    render_page(new)
}

/// The page for editing a mailbox.
#[component]
pub fn EditMailbox() -> impl IntoView {
    let uuid = uuid();
    render_page(move |request| edit(request, uuid))
}

/// The UUID in the address.
pub fn uuid() -> String {
    use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default())
}

async fn new(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    authorize(who, Permission::CreateMailboxes)?;
    let query_param =
        |key: &str| query_string::pairs(&request.query).find(|(name, _)| name == key).map(|(_, value)| value);
    let customer = query_param("customer").and_then(|id| id.parse().ok());
    let customer = customer.map_or_else(|| who.require_customer(), Ok)?;
    let (submission, outcome) = match &request.posted {
        Some(PageAfterPost::Mailbox(submission, outcome)) => (Some((**submission).clone()), Some(outcome.clone())),
        Some(PageAfterPost::MailboxReload(submission)) => (Some((**submission).clone()), None),
        _ => (None, None),
    };
    let mut requested = MailboxValues::default();
    requested.set(MailboxField::Owner, query_param("owner").unwrap_or_default());
    let context = customer_context(&request, who, submission.as_ref(), customer, &requested).await?;
    let submission = match submission {
        Some(submission) if outcome.is_none() => {
            Some(with_customer_defaults(&request, who, submission, &context).await)
        }
        other => other,
    };
    let submission = submission.unwrap_or_else(|| MailboxSubmission {
        key: uuid::Uuid::new_v4().to_string(),
        values: with_owner(form::defaults(&context), query_param("owner"), &context),
        ..MailboxSubmission::default()
    });
    let initial = initial_state(&request, who, submission, None, context, outcome).await?;
    let (back, label) = match initial.origin.user() {
        Some(id) => {
            user_page(&request, who, id).await.unwrap_or_else(|| (initial.back.clone(), t(key!("mailboxes-title"))))
        }
        None => (initial.back.clone(), t(key!("mailboxes-title"))),
    };
    let initial = InitialState { back: back.clone(), ..initial };
    let title = title_with_errors(&t(key!("mailboxes-new")), has_errors(&initial));
    let body = view! {
        <Breadcrumbs up=back label here=t(key!("mailboxes-new")) />
        <div class="page-header"><h1 tabindex="-1">{t(key!("mailboxes-new"))}</h1></div>
        <MailboxForm initial />
        <LanguageDatalist />
    };
    Ok(Page::new(title, body))
}

/// The address of the page of the user that the visitor came from, and the user's name, if visible.
async fn user_page(request: &PageRequest, who: &Principal, id: i64) -> Option<(String, String)> {
    let detail = users::get(&request.app, who, id).await.ok()?;
    Some((paths::USER.with(id), detail.user.name))
}

/// Adopts the defaults of another customer in a new form; `context` are the new customer's rules.
async fn with_customer_defaults(
    request: &PageRequest,
    who: &Principal,
    mut submission: MailboxSubmission,
    context: &CustomerContext,
) -> MailboxSubmission {
    if let Ok(previous) = submission.rules_of.parse()
        && let Ok(previous) = mailboxes::customer_context(&request.app, who, previous).await
    {
        adopt_customer_defaults(&mut submission.values, &previous, context);
    }
    submission
}

/// The values of a new form with the owner from the address, if they belong to the customer.
fn with_owner(mut values: MailboxValues, owner: Option<String>, context: &CustomerContext) -> MailboxValues {
    let owner = owner.and_then(|id| context.owner(id.parse().ok()?));
    if let Some(owner) = owner {
        values.set(MailboxField::Owner, owner.id.to_string());
    }
    values
}

/// The rules of the customer named by a posted form, if the user may see it, else of `customer`; includes the form's
/// selections and those of `chosen`.
async fn customer_context(
    request: &PageRequest,
    who: &Principal,
    posted: Option<&MailboxSubmission>,
    customer: i64,
    chosen: &MailboxValues,
) -> Result<CustomerContext, AppError> {
    let chosen: Vec<_> = posted.map(|submission| &submission.values).into_iter().chain([chosen]).collect();
    if let Some(typed) = posted.and_then(|s| s.values.get(MailboxField::Customer).parse().ok())
        && let Ok(context) = mailboxes::customer_context_with(&request.app, who, typed, &chosen).await
    {
        return Ok(context);
    }
    Ok(mailboxes::customer_context_with(&request.app, who, customer, &chosen).await?)
}

async fn edit(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let mailbox = mailboxes::get(&request.app, who, &uuid).await?;
    let stored = form::values_of(&mailbox.settings, mailbox.customer_id);
    let (submission, outcome) = match &request.posted {
        Some(PageAfterPost::Mailbox(submission, outcome)) => ((**submission).clone(), Some(outcome.clone())),
        Some(PageAfterPost::MailboxReload(submission)) => ((**submission).clone(), None),
        // The button for the PIN may have been submitted without the rest of the form.
        Some(PageAfterPost::Pin(submission, _)) if submission.version > 0 => ((**submission).clone(), None),
        _ => {
            let submission = MailboxSubmission {
                uuid: Some(uuid.clone()),
                version: mailbox.version,
                values: stored.clone(),
                ..MailboxSubmission::default()
            };
            (submission, None)
        }
    };
    let context = customer_context(&request, who, Some(&submission), mailbox.customer_id, &stored).await?;
    let suspended = mailboxes::suspended_by(&request.app, who, &mailbox).await?;
    let initial = initial_state(&request, who, submission, Some(stored), context, outcome).await?;
    let initial = InitialState { locked: suspended.is_some(), ..initial };
    let name = title_of(&mailbox);
    let title = title_with_errors(&name, has_errors(&initial));
    let origin = initial.origin.clone();
    let exits_notice = exits_here_notice(mailboxes::leading_here(&request.app, who, &mailbox).await?);
    let typed = initial.outcome.is_some();
    let head = view! {
        <MailboxHead mailbox=mailbox.clone() who=who.clone() suspended origin tab="settings" typed />
        {exits_notice}
    };
    // A user whose mailbox was archived while they edited it keeps the form.
    let archived = mailbox.archived_at.filter(|_| initial.outcome.is_none());
    let body = match archived {
        None => view! { {head}<MailboxForm initial /><LanguageDatalist /> }.into_any(),
        Some(_) => view! {
            {head}
            <div class="empty-state">
                <h2>{t(key!("mailbox-page-is-archived"))}</h2>
                <p>{t(key!("mailbox-page-is-archived-about"))}</p>
            </div>
        }
        .into_any(),
    };
    Ok(Page { archived: mailbox.archived_at.is_some(), ..Page::new(title, body) })
}

/// The mailboxes that route callers to this one, so that it is not renumbered or archived by mistake.
fn exits_here_notice((count, first): (i64, Vec<Mailbox>)) -> AnyView {
    if count == 0 {
        return ().into_any();
    }
    let items = first.iter().map(|mailbox| {
        view! { <li><a href=paths::MAILBOX.with(&mailbox.uuid)><bdi>{title_of(mailbox)}</bdi></a></li> }
    });
    view! {
        <div class="notice" id="incoming-exits">
            <p>{t_format(key!("mailbox-page-press-0-here"), &[("count", count.into())])}</p>
            <ul class="plain-list">{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn has_errors(initial: &InitialState) -> bool {
    matches!(initial.outcome, Some(MailboxSaveOutcome::Invalid(_)))
}

async fn initial_state(
    request: &PageRequest,
    who: &Principal,
    submission: MailboxSubmission,
    stored: Option<MailboxValues>,
    context: CustomerContext,
    outcome: Option<MailboxSaveOutcome>,
) -> Result<InitialState, AppError> {
    let customers = mailboxes::active_customers(&request.app, who, &context.customer_id.to_string()).await?;
    let mut context = mailboxes::with_exit(&request.app, who, context, &submission.values).await?;
    let (owner_search, greeting_search) =
        choices::search(request, who, &submission, stored.as_ref(), &mut context).await?;
    let pin = match &request.posted {
        Some(PageAfterPost::Pin(_, pin)) => Some(pin.clone()),
        _ => None,
    };
    let customers = customers.into_iter().map(|c| (c.id, c.name)).collect();
    let origin = request.origin();
    let holder = match &outcome {
        Some(MailboxSaveOutcome::Invalid(errors))
            if errors.iter().any(|error| error.problem == Problem::NumberTaken) =>
        {
            let (number, uuid) =
                (submission.values.get(MailboxField::Number), submission.uuid.as_deref().unwrap_or_default());
            // Without permission to see the other mailbox, the message below the field has to suffice.
            mailboxes::number_holder(&request.app, who, context.customer_id, &digits::normalize(number), uuid)
                .await
                .unwrap_or_default()
        }
        _ => None,
    };
    let back = origin.list();
    Ok(InitialState {
        submission,
        stored,
        context,
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

/// The display title of a mailbox.
pub fn title_of(mailbox: &Mailbox) -> String {
    mailboxes::title(&mailbox.settings)
}

/// The title of a mailbox, its tabs, and its actions.
#[component]
pub fn MailboxHead(
    /// The mailbox.
    mailbox: Mailbox,
    /// The user.
    who: Principal,
    /// The suspended customer that makes the mailbox read-only.
    suspended: Option<String>,
    /// The list that the user came from.
    origin: ListOrigin,
    /// The open tab: `settings` or `history`.
    tab: &'static str,
    /// Whether the page contains unsaved input, which the buttons of the head would lose.
    #[prop(optional)]
    typed: bool,
) -> impl IntoView {
    let (state, changed_at) = match mailbox.archived_at {
        Some(at) => ("archived", at),
        None => ("changed", mailbox.updated_at),
    };
    let (customer, state) = (("customer", (&mailbox.customer_name).into()), ("state", state.into()));
    let (before, after) = match &mailbox.owner {
        None => messages().split_around(key!("mailbox-page-about-no-owner"), "when", &[customer, state]),
        Some(owner) => messages().split_around(
            key!("mailbox-page-about"),
            "when",
            &[customer, state, ("owner", (&owner.name).into())],
        ),
    };
    let action_button = match mailbox.archived_at {
        None if who.may(Permission::ArchiveMailboxes) => Some((paths::MAILBOX_ARCHIVE, key!("mailbox-page-archive"))),
        Some(_) if who.may(Permission::RestoreMailboxes) && !typed => {
            Some((paths::MAILBOX_RESTORE, key!("mailbox-page-restore")))
        }
        _ => None,
    };
    let action_button = action_button.map(|(action, key)| (action, t(key))).map(|(action, label)| match &suspended {
        None => {
            let action = origin.carry(&action.with(&mailbox.uuid));
            view! { <form method="post" action=action><FormUserInput /><button class="button">{label}</button></form> }
                .into_any()
        }
        Some(_) => view! {
            <span class="button button-disabled" role="link" aria-disabled="true" aria-describedby=LOCK_REASON_ID>{label}</span>
        }
        .into_any(),
    });
    let notice = suspended.map(|name| {
        let reason = format!("{}.", AdministrationError::Suspended(name).message(messages()));
        view! { <div class="notice notice-warning" id=LOCK_REASON_ID><p>{reason}</p></div> }
    });
    let aria_current = |name: &str| (tab == name).then_some("page");
    let name = title_of(&mailbox);
    let (up, label) = parent_list(&mailbox, &origin);
    view! {
        <Breadcrumbs up label here=name.clone() />
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{name.clone()}</bdi></h1>
                <p class="page-subtitle" data-last-changed="">{before}<Time at=changed_at />{after}</p>
            </div>
            {action_button}
        </div>
        {notice}
        <nav class="tabs" aria-label=t(key!("mailbox-page-mailbox"))>
            <a href=origin.carry(&paths::MAILBOX.with(&mailbox.uuid)) aria-current=aria_current("settings")>{t(key!("mailbox-page-settings"))}</a>
            <a href=origin.carry(&paths::MAILBOX_HISTORY.with(&mailbox.uuid)) aria-current=aria_current("history")>{t(key!("mailbox-page-history"))}</a>
        </nav>
    }
}

/// The list of a mailbox: where the user came from, unless it was archived or restored since.
fn parent_list(mailbox: &Mailbox, origin: &ListOrigin) -> (String, String) {
    match (mailbox.archived_at.is_some(), origin.shows_archive()) {
        (true, true) => (origin.list(), t(key!("frame-archive"))),
        (true, false) => {
            let archive = ListQuery { archived: true, ..ListQuery::default() };
            (archive.href(paths::MAILBOXES), t(key!("frame-archive")))
        }
        (false, true) => (paths::MAILBOXES.to_owned(), t(key!("mailboxes-title"))),
        (false, false) => (origin.list(), t(key!("mailboxes-title"))),
    }
}
