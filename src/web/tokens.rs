//! What the forms of the page of API tokens do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::render;
use super::state::WebState;
use crate::forms::token::TokenForm;
use crate::pages::tokens::PATH;
use crate::pages::visit::Posted;
use crate::services::{Principal, tokens};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(PATH, post(create)).route(&format!("{PATH}/{{id}}/revoke"), post(revoke))
}

/// Makes a token and shows it on the page that answers, and nowhere else; or the form again, with every
/// mistake.
async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Received { parts, pairs }: Received,
) -> Response {
    let form = TokenForm::from_pairs(&pairs);
    match tokens::create(&state.app, &who, &form).await {
        Ok(made) => {
            let status = if made.is_ok() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            render::again(&state, parts, Posted::Token(Box::new(form), made), status).await
        }
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn revoke(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = tokens::revoke(&state.app, &who, id).await;
    if done.is_ok() {
        flash::leave(&session, Flash::Revoked).await;
    }
    finish(&state, parts, done, PATH).await
}
