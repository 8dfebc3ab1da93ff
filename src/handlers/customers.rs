//! The forms of the customer pages.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use tower_sessions::Session;

use crate::forms::customer::CustomerForm;
use crate::forms::form_pairs::FormPairs;
use crate::handlers::administration_forms;
use crate::i18n::{Messages, key};
use crate::pages::page_request::{PageAfterPost, SubmittedForm};
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::submission_key::SubmissionKey;
use crate::services::{Principal, customers};
use crate::web::posted_form::PostedForm;
use crate::web::render;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::NEW_CUSTOMER, post(create))
        .route(paths::CUSTOMER.as_str(), post(save))
        .route(paths::CUSTOMER_STATUS.as_str(), post(set_suspended))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = CustomerForm::from_pairs(&pairs);
    let key = SubmissionKey::of(parts.uri.path(), &pairs);
    let done = customers::create(&state.app, &who, server_context::SOURCE, &form, &key).await;
    let done = administration_forms::or_first_submission(&state, &who, &key, done).await;
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, 0),
        done,
        (paths::CUSTOMER, &messages.get(key!("customers-created"))),
        PageAfterPost::CustomerForm,
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
    let (form, (version, confirmed)) =
        (CustomerForm::from_pairs(&pairs), administration_forms::version_and_confirmation(&pairs));
    if FormPairs(&pairs).last("intent") == "count" {
        let posted = PageAfterPost::CustomerForm(Box::new(SubmittedForm { form, version, outcome: None }));
        return render::redisplay(&state, parts, posted, StatusCode::OK).await;
    }
    let done = customers::save(&state.app, &who, server_context::SOURCE, id, version, &form, confirmed).await;
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, version),
        done,
        (paths::CUSTOMER, &messages.get(key!("frame-saved"))),
        PageAfterPost::CustomerForm,
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
    let done = customers::set_suspended(&state.app, &who, server_context::SOURCE, id, suspended).await;
    if done.is_ok() {
        let message = messages.get(if suspended { key!("customers-suspended") } else { key!("customers-reactivated") });
        flash::set(&session, Flash::Done(message)).await;
    }
    redirect_or_error(&state, parts, done, &paths::CUSTOMER.with(id)).await
}
