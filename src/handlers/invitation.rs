//! Invitation links that set a password.
//!
//! Opening a link stores the digest of its secret in the session and redirects to a page without the secret. So the
//! secret appears in no page URL, no `Referer`, and no log line.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use http::{StatusCode, header};
use tower_sessions::Session;

use crate::domain::administration::AdministrationField;
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::invitation as pending;
use crate::request::redirect_target;
use crate::server_context;
use crate::services::Failure;
use crate::services::accounts::invitation;
use crate::web::posted_form::PostedForm;
use crate::web::state::WebState;
use crate::web::{client_address, error_response, render, session};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::INVITATION_LINK.as_str(), get(open_link)).route(paths::INVITATION, post(accept))
}

/// Stores a valid link in the session and redirects to the page. Opening a link does not consume it: security scanners
/// open links, too. An invalid one counts as a guess, and nothing is written for it.
async fn open_link(
    State(state): State<WebState>,
    session: Session,
    Path(secret): Path<String>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    let address = client_address::of(&parts, &state.config.trusted_proxy);
    if let Err(wait) = state.throttle.take_link(address) {
        tracing::warn!(%address, "too many invalid invitation links");
        return error_response::too_many_requests(&parts.headers, wait);
    }
    let secret_digest = invitation::digest(&secret);
    match invitation::check(&state.app, &secret_digest).await {
        Ok(found) => {
            let stored = if found.is_some() {
                state.throttle.link_succeeded(address);
                session.insert(pending::SESSION_KEY, secret_digest).await
            } else if pending::digest(&session).await.is_some() {
                // Drop the digest that an earlier link stored.
                session.remove_value(pending::SESSION_KEY).await.map(drop)
            } else {
                Ok(())
            };
            if let Err(error) = stored {
                tracing::warn!(%error, "an invitation link could not be saved in the session");
            }
            ([(header::REFERRER_POLICY, "no-referrer")], Redirect::to(paths::INVITATION)).into_response()
        }
        Err(failure) => error_response::respond(&parts.headers, failure.into()),
    }
}

async fn accept(State(state): State<WebState>, session: Session, PostedForm { parts, pairs }: PostedForm) -> Response {
    let Some(digest) = pending::digest(&session).await else {
        return render::redisplay(&state, parts, PageAfterPost::Invitation(vec![], vec![]), StatusCode::NOT_FOUND)
            .await;
    };
    let form = FormPairs(&pairs);
    let typed = form.typed(&[AdministrationField::Password.name(), AdministrationField::Again.name()]);
    let (new, again) = (form.last(AdministrationField::Password.name()), form.last(AdministrationField::Again.name()));
    match invitation::accept(&state.app, server_context::SOURCE, &digest, &new, &again).await {
        Ok(Ok(who)) => match session::begin(&state, &session, &who, &parts).await {
            Ok(()) => Redirect::to(redirect_target::home_page(who.principal.role)).into_response(),
            Err(failure) => error_response::respond(&parts.headers, failure.into()),
        },
        Ok(Err(errors)) => {
            render::redisplay(&state, parts, PageAfterPost::Invitation(errors, typed), StatusCode::UNPROCESSABLE_ENTITY)
                .await
        }
        Err(Failure::Refused(AppError::NotFound)) => {
            render::redisplay(&state, parts, PageAfterPost::Invitation(vec![], vec![]), StatusCode::NOT_FOUND).await
        }
        Err(failure) => error_response::respond(&parts.headers, failure.into()),
    }
}
