//! The forms of the user pages.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::request::Parts;
use http::{StatusCode, Uri};
use tower_sessions::Session;

use crate::domain::administration::MailboxDisposition;
use crate::domain::form_error::FormError as _;
use crate::forms::form_pairs::FormPairs;
use crate::forms::user::{DispositionForm, UserForm};
use crate::handlers::administration_forms;
use crate::i18n::{Messages, key};
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::submission_key::SubmissionKey;
use crate::services::users::{InvitationLink, RemovalSummary};
use crate::services::{Principal, users};
use crate::web::post_redirect_get::{FirstSubmission, ShownOnceResult};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::origin;
use crate::web::render;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::NEW_USER, post(create))
        .route(paths::USER.as_str(), post(save))
        .route(paths::USER_STATUS.as_str(), post(set_suspended))
        .route(paths::USER_INVITE.as_str(), post(invite))
        .route(paths::USER_REMOVE.as_str(), post(remove))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = UserForm::from_pairs(&pairs);
    let key = SubmissionKey::of(parts.uri.path(), &pairs);
    let done = users::create(&state.app, &who, server_context::SOURCE, &form, &key).await;
    let done = administration_forms::or_first_submission(&state, &who, &key, done).await;
    let message = messages.get(key!("users-created"));
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, 0),
        done,
        (paths::USER, &message),
        PageAfterPost::UserForm,
    )
    .await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    Path(id): Path<i64>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let (form, (version, _)) = (UserForm::from_pairs(&pairs), administration_forms::version_and_confirmation(&pairs));
    let done = users::save(&state.app, &who, server_context::SOURCE, id, version, &form).await;
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, version),
        done,
        (paths::USER, &messages.get(key!("frame-saved"))),
        PageAfterPost::UserForm,
    )
    .await
}

async fn set_suspended(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    Path(id): Path<i64>,
    session: Session,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let suspended = FormPairs(&pairs).is_checked("suspended");
    let done = users::set_suspended(&state.app, &who, server_context::SOURCE, id, suspended).await;
    let notice = match &done {
        Ok(Ok(())) if suspended => Flash::Done(messages.get(key!("users-suspended"))),
        Ok(Ok(())) => Flash::Done(messages.get(key!("users-reactivated"))),
        Ok(Err(error)) => Flash::Refused(format!("{}.", error.message(messages))),
        Err(_) => return redirect_or_error(&state, parts, done.map(drop), paths::USERS).await,
    };
    flash::set(&session, notice).await;
    redirect_to(&parts, id)
}

/// Creates an invitation link, which the user's page shows once.
async fn invite(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    Path(id): Path<i64>,
    session: Session,
    PostedForm { mut parts, pairs }: PostedForm,
) -> Response {
    let key = SubmissionKey::of(parts.uri.path(), &pairs);
    let shown_once = ShownOnceResult::of(&parts, &key);
    let (draft_source, origin) = (shown_once.clone(), state.config.public_origin.clone());
    let invited = users::invite_and_show(&state.app, &who, server_context::SOURCE, id, &key, move |link| {
        let path = format!("{origin}{}", link.path);
        draft_source.draft(&PageAfterPost::InvitationLink(InvitationLink { path, ..link.clone() }))
    });
    set_page_uri(&mut parts, id);
    match invited.await {
        Ok(Ok(_)) => shown_once.redirect(&parts.uri),
        Ok(Err(error)) => {
            flash::set(&session, Flash::Refused(format!("{}.", error.message(messages)))).await;
            redirect_to(&parts, id)
        }
        Err(failure) => match shown_once.first_submission(&state, &who, &key).await {
            Some(FirstSubmission::Waits) => shown_once.redirect(&parts.uri),
            Some(FirstSubmission::Shown) => {
                flash::set(&session, Flash::Refused(messages.get(key!("users-link-shown-before")))).await;
                redirect_to(&parts, id)
            }
            None => render::render_error(&state, parts, failure.into()).await,
        },
    }
}

async fn remove(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    Path(id): Path<i64>,
    session: Session,
    PostedForm { mut parts, pairs }: PostedForm,
) -> Response {
    let form = DispositionForm::from_pairs(&pairs);
    match users::remove(&state.app, &who, server_context::SOURCE, id, &form).await {
        Ok(Ok(summary)) => {
            flash::set(&session, Flash::Done(removal_message(&summary, form.parse().ok(), messages))).await;
            redirect_to(&parts, id)
        }
        Ok(Err(error)) => {
            set_page_uri(&mut parts, id);
            let posted = PageAfterPost::UserRemoval(form, error);
            render::redisplay(&state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// The notice after a user was removed.
fn removal_message(summary: &RemovalSummary, disposition: Option<MailboxDisposition>, messages: Messages) -> String {
    let count = [("count", summary.mailboxes.into())];
    let removed = match disposition {
        _ if summary.mailboxes == 0 => return messages.get(key!("users-removed")),
        Some(MailboxDisposition::HandOver(_)) => messages.format(key!("users-removed-transferred"), &count),
        Some(MailboxDisposition::Archive) => messages.format(key!("users-removed-archived"), &count),
        _ => messages.format(key!("users-removed-kept"), &count),
    };
    let kept_messages = (summary.kept_messages > 0)
        .then(|| messages.format(key!("users-removed-messages"), &[("count", summary.kept_messages.into())]));
    let unreached = summary.unreached.as_ref().map(|(name, count)| {
        messages.format(key!("users-removed-unreached"), &[("name", name.into()), ("count", (*count).into())])
    });
    let sentences: Vec<String> = [Some(removed), kept_messages, unreached].into_iter().flatten().collect();
    sentences.join(" ")
}

/// The page of a user, keeping the list that the request came from.
fn user_page(parts: &Parts, id: i64) -> String {
    origin(parts).carry(&paths::USER.with(id))
}

fn redirect_to(parts: &Parts, id: i64) -> Response {
    Redirect::to(&user_page(parts, id)).into_response()
}

/// Makes the response render the user's page.
fn set_page_uri(parts: &mut Parts, id: i64) {
    if let Ok(page) = user_page(parts, id).parse::<Uri>() {
        parts.uri = page;
    }
}
