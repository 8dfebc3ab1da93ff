//! The plain forms of the mailbox pages. Islands do the same through server functions that call the same services.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use crate::domain::field::MailboxField;
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission, SavedMailbox};
use crate::forms::panel::CONFIRMED_INPUT;
use crate::i18n::{MessageKey, Messages, key};
use crate::pages::mailbox::title_of;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::{Flash, confirmation_message, only_needs_confirmation};
use crate::server_context;
use crate::services::mailboxes::{self, MailboxEdit, RevertReport};
use crate::services::{Failure, Principal};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::{origin, referring_page};
use crate::web::render;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::NEW_MAILBOX, post(create))
        .route(paths::MAILBOX.as_str(), post(change))
        .route(paths::MAILBOX_PANEL.as_str(), post(set_panel))
        .route(paths::MAILBOX_PIN.as_str(), post(reveal_pin))
        .route(paths::MAILBOX_ARCHIVE.as_str(), post(archive))
        .route(paths::MAILBOX_RESTORE.as_str(), post(restore))
        .route(paths::MAILBOX_REVERT.as_str(), post(revert))
        .route(paths::MAILBOX_UNDO.as_str(), post(undo))
}

async fn create(State(state): State<WebState>, Extension(who): Extension<Principal>, received: PostedForm) -> Response {
    save(state, who, None, received).await
}

async fn change(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    received: PostedForm,
) -> Response {
    save(state, who, Some(uuid), received).await
}

/// Saves a posted mailbox form and redirects to the mailbox, or shows the form again with everything typed except the
/// PIN, and all errors.
async fn save(
    state: WebState,
    who: Principal,
    uuid: Option<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let submission = MailboxSubmission::from_pairs(uuid, &pairs);
    let redisplay_intents = [MailboxSubmission::CUSTOMER_INTENT, MailboxSubmission::SEARCH_INTENT];
    if pairs
        .iter()
        .any(|(name, value)| name == MailboxSubmission::INTENT_INPUT && redisplay_intents.contains(&value.as_str()))
    {
        let posted = PageAfterPost::MailboxReload(Box::new(submission.without_secrets()));
        return render::redisplay(&state, parts, posted, StatusCode::OK).await;
    }
    let saved = match mailboxes::save(&state.app, &who, server_context::SOURCE, &submission).await {
        Ok(saved) => saved,
        Err(failure) => return render::render_error(&state, parts, failure.into()).await,
    };
    let status = match &saved {
        MailboxSaveOutcome::Done(SavedMailbox { uuid, .. }) if !submission.check => {
            if let Some(session) = parts.extensions.get::<Session>() {
                flash::set(session, flash::for_saved_mailbox(&submission, &saved)).await;
            }
            return Redirect::to(&origin(&parts).carry(&paths::MAILBOX.with(uuid))).into_response();
        }
        MailboxSaveOutcome::Done(_) => StatusCode::OK,
        MailboxSaveOutcome::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        MailboxSaveOutcome::Conflict(_) => StatusCode::CONFLICT,
    };
    render::redisplay(&state, parts, PageAfterPost::Mailbox(Box::new(submission.without_secrets()), saved), status)
        .await
}

async fn set_panel(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let on = pairs.iter().any(|(name, value)| name == "on" && !value.is_empty());
    let done = mailboxes::apply(&state.app, &who, server_context::SOURCE, &uuid, MailboxEdit::panel(on)).await;
    let list = referring_page(&parts.headers, paths::MAILBOXES);
    if let Err(Failure::Refused(AppError::Archived)) = done {
        flash::set(&session, Flash::Refused(AppError::Archived.message(messages))).await;
        return Redirect::to(&list).into_response();
    }
    redirect_or_error(&state, parts, done.map(|_| ()), &list).await
}

async fn reveal_pin(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { mut parts, pairs }: PostedForm,
) -> Response {
    if let Ok(page) = origin(&parts).carry(&paths::MAILBOX.with(&uuid)).parse() {
        parts.uri = page;
    }
    match mailboxes::reveal_pin(&state.app, &who, server_context::SOURCE, &uuid).await {
        Ok(pin) => {
            let typed = MailboxSubmission::from_pairs(Some(uuid), &pairs).without_secrets();
            render::show_once(&state, parts, PageAfterPost::Pin(Box::new(typed), pin)).await
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn archive(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = async {
        let saved = mailboxes::archive(&state.app, &who, server_context::SOURCE, &uuid).await?;
        let leading_here = flash::count_leading_here(&saved);
        let mailbox = mailboxes::get(&state.app, &who, &uuid).await?;
        flash::set(&session, Flash::Archived { uuid, title: title_of(&mailbox), leading_here }).await;
        Ok(())
    };
    let done = done.await;
    let list = origin(&parts).list();
    redirect_or_error(&state, parts, done, &list).await
}

async fn restore(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    parts: Parts,
) -> Response {
    let page = origin(&parts).carry(&paths::MAILBOX.with(&uuid));
    let done = mailboxes::restore(&state.app, &who, server_context::SOURCE, &uuid).await;
    set_save_flash(&session, messages, &done, Flash::Restored).await;
    redirect_or_error(&state, parts, done.map(|_| ()), &page).await
}

async fn revert(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path((uuid, id)): Path<(String, i64)>,
    messages: Messages,
    received: PostedForm,
) -> Response {
    let from = (version(&received), is_confirmed(&received));
    let done = mailboxes::revert(&state.app, &who, server_context::SOURCE, &uuid, id, from).await;
    finish_revert(&state, &who, (&uuid, id, from.0), messages, received.parts, ("revert", done)).await
}

async fn undo(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path((uuid, id)): Path<(String, i64)>,
    messages: Messages,
    received: PostedForm,
) -> Response {
    let from = (version(&received), is_confirmed(&received));
    let done = mailboxes::undo(&state.app, &who, server_context::SOURCE, &uuid, id, from).await;
    finish_revert(&state, &who, (&uuid, id, from.0), messages, received.parts, ("undo", done)).await
}

/// The version of the mailbox that a button was shown for.
fn version(received: &PostedForm) -> i64 {
    let field = received.pairs.iter().find(|(name, _)| name == MailboxSubmission::VERSION_INPUT);
    field.and_then(|(_, version)| version.parse().ok()).unwrap_or(0)
}

/// Whether the user has confirmed the loss.
fn is_confirmed(received: &PostedForm) -> bool {
    received.pairs.iter().any(|(name, _)| name == CONFIRMED_INPUT)
}

/// Reports what was restored and what was not, or asks for confirmation before something is lost.
async fn finish_revert(
    state: &WebState,
    who: &Principal,
    (uuid, id, version): (&str, i64, i64),
    messages: Messages,
    parts: Parts,
    (action, outcome): (&str, Result<MailboxSaveOutcome, Failure>),
) -> Response {
    let page = referring_page(&parts.headers, &paths::MAILBOX_HISTORY.with(uuid));
    let result = match &outcome {
        Ok(MailboxSaveOutcome::Done(SavedMailbox { version: now, .. })) => {
            let change = (id, action == "undo");
            mailboxes::revert_report(&state.app, who, uuid, change, (version, *now)).await.unwrap_or_default()
        }
        _ => RevertReport::default(),
    };
    if let Some(session) = parts.extensions.get::<Session>() {
        match &outcome {
            Ok(MailboxSaveOutcome::Invalid(errors)) if only_needs_confirmation(errors) => {
                let key = if action == "undo" { key!("history-undo-anyway") } else { key!("history-revert-anyway") };
                let url = if action == "undo" { paths::MAILBOX_UNDO } else { paths::MAILBOX_REVERT }.with(uuid, id);
                let inputs = vec![(MailboxSubmission::VERSION_INPUT.to_owned(), version.to_string())];
                let mailbox = mailboxes::get(&state.app, who, uuid).await.map(|mailbox| mailbox.settings.name);
                let name = mailbox.as_ref().map_or("", |name| name.as_str());
                let (message, label) = (confirmation_message(name, errors, messages), messages.get(key));
                flash::set(session, Flash::ConfirmationRequired { message, label, action: url, inputs }).await;
            }
            _ => set_save_flash(session, messages, &outcome, Flash::Done(revert_message(&result, messages))).await,
        }
    }
    redirect_or_error(state, parts, outcome.map(|_| ()), &page).await
}

fn revert_message(RevertReport { fields, skipped, pin_stays }: &RevertReport, messages: Messages) -> String {
    let named = |key: MessageKey, fields: &[MailboxField]| {
        let labels: Vec<_> = fields.iter().map(|field| field.label(messages)).collect();
        messages.format(key, &[("count", fields.len().into()), ("fields", messages.list(&labels).into())])
    };
    let restored = match (fields.is_empty(), skipped.is_empty()) {
        (false, _) => Some(named(key!("history-reverted-fields"), fields)),
        (true, true) => Some(messages.get(key!("history-nothing-reverted"))),
        (true, false) => None,
    };
    let skipped = (!skipped.is_empty()).then(|| named(key!("history-not-reverted"), skipped));
    let pin = pin_stays.then(|| messages.get(key!("history-pin-unchanged")));
    [restored, skipped, pin].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

async fn set_save_flash(
    session: &Session,
    messages: Messages,
    outcome: &Result<MailboxSaveOutcome, Failure>,
    success: Flash,
) {
    let notice = match outcome {
        Ok(MailboxSaveOutcome::Done(_)) => success,
        Ok(MailboxSaveOutcome::Invalid(errors)) => {
            let why: Vec<_> = errors.iter().map(|error| rules::error(error, messages)).collect();
            Flash::Refused(messages.format(key!("mailbox-page-not-changed"), &[("why", why.join(". ").into())]))
        }
        Ok(MailboxSaveOutcome::Conflict(stale)) => {
            let key = if stale.archived {
                key!("mailbox-page-archived-meanwhile")
            } else {
                key!("mailbox-page-saved-meanwhile")
            };
            Flash::Refused(messages.format(key, &[("who", (&stale.by).into())]))
        }
        Err(_) => return,
    };
    flash::set(session, notice).await;
}
