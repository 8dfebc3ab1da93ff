//! The forms of the rate plan pages.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;

use crate::forms::plan::PlanForm;
use crate::handlers::administration_forms;
use crate::i18n::{Messages, key};
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::server_context;
use crate::services::submission_key::SubmissionKey;
use crate::services::{Principal, plans};
use crate::web::posted_form::PostedForm;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::NEW_PLAN, post(create)).route(paths::PLAN.as_str(), post(save))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = PlanForm::from_pairs(&pairs);
    let key = SubmissionKey::of(parts.uri.path(), &pairs);
    let done = plans::create(&state.app, &who, server_context::SOURCE, &form, &key).await;
    let done = administration_forms::or_first_submission(&state, &who, &key, done).await;
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, 0),
        done,
        (paths::PLAN, &*messages.get(key!("plans-created"))),
        PageAfterPost::PlanForm,
    )
    .await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let (form, (version, confirmed)) =
        (PlanForm::from_pairs(&pairs), administration_forms::version_and_confirmation(&pairs));
    let done = plans::save(&state.app, &who, server_context::SOURCE, id, version, &form, confirmed).await;
    administration_forms::redirect_or_redisplay(
        &state,
        parts,
        (form, version),
        done,
        (paths::PLAN, &*messages.get(key!("frame-saved"))),
        PageAfterPost::PlanForm,
    )
    .await
}
