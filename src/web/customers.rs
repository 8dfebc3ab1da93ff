//! What the forms of the pages of customers do.

use axum::Router;
use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::{finish, pairs_of};
use super::state::WebState;
use super::{answer, guard, people, render};
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::forms::posted::Posted as Pairs;
use crate::pages::customers::PATH;
use crate::pages::visit::{Posted, Sent};
use crate::services::{Principal, customers};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(&format!("{PATH}/new"), post(create))
        .route(&format!("{PATH}/{{id}}"), post(save))
        .route(&format!("{PATH}/{{id}}/status"), post(status))
}

async fn create(State(state): State<WebState>, Extension(who): Extension<Principal>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Some(pairs) = pairs_of(body).await else {
        return answer::refuse(&parts.headers, AppError::BadRequest);
    };
    let form = CustomerForm::from_pairs(&pairs);
    let done = customers::create(&state.app, &who, guard::DOOR, &form).await;
    people::kept(&state, parts, (form, 0), done, (PATH, "The customer is there."), Posted::CustomerForm).await
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
    let (form, (version, confirmed)) = (CustomerForm::from_pairs(&pairs), people::read(&pairs));
    if Pairs(&pairs).last("intent") == "count" {
        let posted = Posted::CustomerForm(Box::new(Sent { form, version, kept: None }));
        return render::again(&state, parts, posted, StatusCode::OK).await;
    }
    let done = customers::save(&state.app, &who, guard::DOOR, id, version, &form, confirmed).await;
    people::kept(&state, parts, (form, version), done, (PATH, "Saved."), Posted::CustomerForm).await
}

async fn status(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    session: Session,
    request: Request,
) -> Response {
    let (parts, body): (Parts, _) = request.into_parts();
    let Some(pairs) = pairs_of(body).await else {
        return answer::refuse(&parts.headers, AppError::BadRequest);
    };
    let suspended = Pairs(&pairs).ticked("suspended");
    let done = customers::set_suspended(&state.app, &who, guard::DOOR, id, suspended).await;
    if done.is_ok() {
        let word = if suspended { "The customer is suspended." } else { "The customer is active again." };
        flash::leave(&session, Flash::Done(word.to_owned())).await;
    }
    finish(&state, parts, done, &format!("{PATH}/{id}")).await
}
