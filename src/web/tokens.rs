//! What the forms of the page of API tokens do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::drafts::{Before, Once};
use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::render;
use super::state::WebState;
use crate::forms::token::TokenForm;
use crate::pages::tokens::PATH;
use crate::pages::visit::Posted;
use crate::services::form_keys::FormKey;
use crate::services::{Principal, tokens};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(PATH, post(create)).route(&format!("{PATH}/{{id}}/revoke"), post(revoke))
}

/// Makes a token, which waits for the page of tokens to be shown once; or leads to the form again, with every mistake.
async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let form = TokenForm::from_pairs(&pairs);
    let key = FormKey::of(PATH, &pairs);
    let once = Once::of(&parts, &key);
    let show = once.clone();
    let made = tokens::create_and_show(&state.app, &who, &form, &key, move |made| {
        show.waiting(&Posted::NewToken(made.secret.reveal().to_owned()))
    });
    match made.await {
        Ok(Ok(_)) => once.lead(&parts.uri),
        Ok(Err(problems)) => {
            let posted = Posted::Token(Box::new(form), problems);
            render::again(&state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => match once.before(&state, &who, &key).await {
            Some(Before::Waits) => once.lead(&parts.uri),
            Some(Before::Shown) => {
                flash::leave(&session, Flash::Refused(words.say("tokens-shown-before"))).await;
                Redirect::to(PATH).into_response()
            }
            None => render::refused(&state, parts, failure.into()).await,
        },
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
