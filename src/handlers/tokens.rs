//! The forms of the API tokens page.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use crate::forms::token::TokenForm;
use crate::i18n::{Messages, key};
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::submission_key::SubmissionKey;
use crate::services::{Principal, tokens};
use crate::web::post_redirect_get::{FirstSubmission, ShownOnceResult};
use crate::web::posted_form::PostedForm;
use crate::web::render;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::TOKENS, post(create)).route(paths::TOKEN_REVOKE.as_str(), post(revoke))
}

/// Creates a token, which the tokens page shows once; or shows the form again with all errors.
async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = TokenForm::from_pairs(&pairs);
    let key = SubmissionKey::of(paths::TOKENS, &pairs);
    let shown_once = ShownOnceResult::of(&parts, &key);
    let draft_source = shown_once.clone();
    let created = tokens::create_and_show(&state.app, &who, server_context::SOURCE, &form, &key, move |created| {
        draft_source.draft(&PageAfterPost::NewToken(created.secret.reveal().to_owned()))
    });
    match created.await {
        Ok(Ok(_)) => shown_once.redirect(&parts.uri),
        Ok(Err(errors)) => {
            let posted = PageAfterPost::Token(Box::new(form), errors);
            render::redisplay(&state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => match shown_once.first_submission(&state, &who, &key).await {
            Some(FirstSubmission::Waits) => shown_once.redirect(&parts.uri),
            Some(FirstSubmission::Shown) => {
                flash::set(&session, Flash::Refused(messages.get(key!("tokens-shown-before")))).await;
                Redirect::to(paths::TOKENS).into_response()
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
    let done = tokens::revoke(&state.app, &who, server_context::SOURCE, id).await;
    if done.is_ok() {
        flash::set(&session, Flash::Revoked).await;
    }
    redirect_or_error(&state, parts, done, paths::TOKENS).await
}
