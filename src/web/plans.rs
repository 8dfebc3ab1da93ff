//! What the forms of the pages of rate plans do.

use axum::Router;
use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use axum::routing::post;

use super::posts::pairs_of;
use super::state::WebState;
use super::{answer, guard, people};
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::pages::plans::PATH;
use crate::pages::visit::Posted;
use crate::services::{Principal, plans};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(&format!("{PATH}/new"), post(create)).route(&format!("{PATH}/{{id}}"), post(save))
}

async fn create(State(state): State<WebState>, Extension(who): Extension<Principal>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Some(pairs) = pairs_of(body).await else {
        return answer::refuse(&parts.headers, AppError::BadRequest);
    };
    let form = PlanForm::from_pairs(&pairs);
    let done = plans::create(&state.app, &who, guard::DOOR, &form).await;
    people::kept(&state, parts, (form, 0), done, (PATH, "The rate plan is there."), Posted::PlanForm).await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let Some(pairs) = pairs_of(body).await else {
        return answer::refuse(&parts.headers, AppError::BadRequest);
    };
    let (form, (version, confirmed)) = (PlanForm::from_pairs(&pairs), people::read(&pairs));
    let done = plans::save(&state.app, &who, guard::DOOR, id, version, &form, confirmed).await;
    people::kept(&state, parts, (form, version), done, (PATH, "Saved."), Posted::PlanForm).await
}
