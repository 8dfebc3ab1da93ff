//! What the forms of the page of API tokens do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::drafts::{FirstSubmission, ShownOnce};
use super::flash::{self, Flash};
use super::mailboxes::redirect_or_error;
use super::posted_form::PostedForm;
use super::render;
use super::state::WebState;
use crate::forms::token::TokenForm;
use crate::i18n::Messages;
use crate::pages::request::FormResult;
use crate::pages::tokens::PATH;
use crate::services::form_keys::FormKey;
use crate::services::{Principal, tokens};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(PATH, post(create)).route(&format!("{PATH}/{{id}}/revoke"), post(revoke))
}

/// Makes a token, which waits for the page of tokens to be shown once; or leads to the form again, with every mistake.
async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = TokenForm::from_pairs(&pairs);
    let key = FormKey::of(PATH, &pairs);
    let once = ShownOnce::of(&parts, &key);
    let show = once.clone();
    let made = tokens::create_and_show(&state.app, &who, &form, &key, move |made| {
        show.waiting(&FormResult::NewToken(made.secret.reveal().to_owned()))
    });
    match made.await {
        Ok(Ok(_)) => once.lead(&parts.uri),
        Ok(Err(problems)) => {
            let posted = FormResult::Token(Box::new(form), problems);
            render::redisplay(&state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => match once.before(&state, &who, &key).await {
            Some(FirstSubmission::Waits) => once.lead(&parts.uri),
            Some(FirstSubmission::Shown) => {
                flash::set(&session, Flash::Refused(messages.get("tokens-shown-before"))).await;
                Redirect::to(PATH).into_response()
            }
            None => render::render_error(&state, parts, failure.into()).await,
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
        flash::set(&session, Flash::Revoked).await;
    }
    redirect_or_error(&state, parts, done, PATH).await
}
