//! The forms of batches, which change many mailboxes at once.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::request::Parts;
use http::{StatusCode, header};
use tower_sessions::Session;

use crate::domain::form_error::FormError as _;
use crate::forms::bulk_action::BulkAction;
use crate::forms::form_pairs::FormPairs;
use crate::i18n::{Messages, key};
use crate::lists::list_selection::ListSelection;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::background_task::BackgroundTask;
use crate::services::batches::{self, BatchError};
use crate::services::submission_key::SubmissionKey;
use crate::services::{Failure, Principal, ServiceResult};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::{origin, referring_page};
use crate::web::state::WebState;
use crate::web::{authentication, render};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::BATCHES, post(create))
        .route(paths::BATCH.as_str(), post(choose_action))
        .route(paths::BATCH_START.as_str(), post(start))
        .route(paths::BATCH_CANCEL.as_str(), post(cancel))
        .route(paths::BATCH_UNDO.as_str(), post(undo))
        .route(paths::BATCH_PINS.as_str(), post(pins))
}

/// Creates a batch of the selected mailboxes and leads to the page that asks for the action or its value, or starts
/// counting if the form contains them.
async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    let key = SubmissionKey::of(paths::BATCHES, &pairs);
    if let Ok(Some(first)) = batches::created_before(&state.app, &who, &key).await {
        return redirect_to_first_submission(&parts, &first, form);
    }
    let uuid =
        match batches::create(&state.app, &who, server_context::SOURCE, &ListSelection::from_form(form), &key).await {
            Ok(Ok(uuid)) => uuid,
            Ok(Err(error)) => {
                flash::set(&session, Flash::Refused(error.message(messages))).await;
                return Redirect::to(&referring_page(&parts.headers, paths::MAILBOXES)).into_response();
            }
            Err(failure) => {
                return match batches::created_before(&state.app, &who, &key).await {
                    Ok(Some(first)) => redirect_to_first_submission(&parts, &first, form),
                    _ => render::render_error(&state, parts, failure.into()).await,
                };
            }
        };
    match BulkAction::from_form(form) {
        Some(action) => set_action(&state, &who, parts, (&uuid, &action), pairs).await,
        None => redirect_to_choice(&parts, &uuid, form),
    }
}

/// Leads to the batch that the first submission of the form created. If the form contained an action, the batch has it.
fn redirect_to_first_submission(parts: &Parts, uuid: &str, form: FormPairs<'_>) -> Response {
    if BulkAction::from_form(form).is_some() {
        Redirect::to(&batch_page(parts, uuid)).into_response()
    } else {
        redirect_to_choice(parts, uuid, form)
    }
}

async fn choose_action(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    match BulkAction::from_form(form) {
        Some(action) => set_action(&state, &who, parts, (&uuid, &action), pairs).await,
        None => redirect_to_choice(&parts, &uuid, form),
    }
}

/// Leads to the page that asks for the action, or for the value of the chosen field.
fn redirect_to_choice(parts: &Parts, uuid: &str, form: FormPairs<'_>) -> Response {
    let page = match BulkAction::field_from_code(&form.last("deed")) {
        Some(field) => format!("{}?set={}", paths::BATCH.with(uuid), field.name()),
        None => paths::BATCH.with(uuid),
    };
    Redirect::to(&origin(parts).carry(&page)).into_response()
}

/// The page of a batch, keeping the list that the request came from.
fn batch_page(parts: &Parts, uuid: &str) -> String {
    origin(parts).carry(&paths::BATCH.with(uuid))
}

async fn set_action(
    state: &WebState,
    who: &Principal,
    parts: Parts,
    (uuid, action): (&str, &BulkAction),
    pairs: Vec<(String, String)>,
) -> Response {
    let result = batches::choose_action(&state.app, who, uuid, action).await;
    redirect_or_redisplay(state, parts, uuid, pairs, result).await
}

/// Waits briefly and leads to the batch; or shows its page again with the error.
async fn redirect_or_redisplay(
    state: &WebState,
    mut parts: Parts,
    uuid: &str,
    pairs: Vec<(String, String)>,
    result: ServiceResult<BackgroundTask, BatchError>,
) -> Response {
    let page = batch_page(&parts, uuid);
    match result {
        Ok(Ok(run)) => {
            run.wait_briefly().await;
            Redirect::to(&page).into_response()
        }
        // A second click, or an outdated page: the batch's page shows its state.
        Ok(Err(BatchError::WrongState)) => Redirect::to(&page).into_response(),
        Ok(Err(error)) => {
            parts.uri = page.parse().unwrap_or(parts.uri);
            let (pairs, _) = authentication::without_secrets(pairs);
            render::redisplay(state, parts, PageAfterPost::Batch(pairs, error), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => render::render_error(state, parts, failure.into()).await,
    }
}

async fn start(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    // Whatever thousands separator is used.
    let typed = FormPairs(&pairs).last("count").replace([',', ' ', '.', '\u{a0}', '\u{202f}'], "").parse().ok();
    let started = batches::start(&state.app, &who, &uuid, typed).await;
    redirect_or_redisplay(&state, parts, &uuid, pairs, started).await
}

async fn cancel(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    parts: Parts,
) -> Response {
    let done = async {
        batches::cancel(&state.app, &who, &uuid).await?;
        let batch = batches::get(&state.app, &who, &uuid).await?;
        Ok::<_, Failure>(batch.started)
    };
    match done.await {
        Ok(true) => Redirect::to(&batch_page(&parts, &uuid)).into_response(),
        Ok(false) => {
            flash::set(&session, Flash::Done(messages.get(key!("batches-canceled")))).await;
            Redirect::to(&origin(&parts).list()).into_response()
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn undo(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    parts: Parts,
) -> Response {
    match batches::undo(&state.app, &who, server_context::SOURCE, &uuid).await {
        Ok(Ok((undo, run))) => {
            run.wait_briefly().await;
            Redirect::to(&batch_page(&parts, &undo)).into_response()
        }
        Ok(Err(error)) => {
            flash::set(&session, Flash::Refused(error.message(messages))).await;
            Redirect::to(&batch_page(&parts, &uuid)).into_response()
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn pins(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    parts: Parts,
) -> Response {
    match batches::collect(&state.app, &who, server_context::SOURCE, &uuid).await {
        Ok(Ok(pins)) => match batches::csv_of_pins(&pins) {
            Ok(csv) => {
                let disposition = "attachment; filename=\"new-pins.csv\"";
                let content_type = (header::CONTENT_TYPE, "text/csv; charset=utf-8");
                ([content_type, (header::CONTENT_DISPOSITION, disposition), (header::CACHE_CONTROL, "no-store")], csv)
                    .into_response()
            }
            Err(failure) => render::render_error(&state, parts, failure.into()).await,
        },
        Ok(Err(error)) => {
            flash::set(&session, Flash::Refused(error.message(messages))).await;
            Redirect::to(&batch_page(&parts, &uuid)).into_response()
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}
