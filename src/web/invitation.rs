//! Links that set a password.
//!
//! The link leads to the page without the secret in its address: what the session remembers is the digest.
//! So the secret is in no address of a page, no `Referer`, and no line of the log.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use http::{StatusCode, Uri, header};
use tower_sessions::Session;

use super::received::Received;
use super::state::WebState;
use super::{address, answer, next, render, session};
use crate::domain::people::Part;
use crate::error::AppError;
use crate::forms::posted::Posted as Pairs;
use crate::pages::invitation::PATH;
use crate::pages::visit::Posted;
use crate::services::accounts::invitation::{self, Invited};
use crate::services::{App, Failure};

/// What the session remembers.
const KEY: &str = "invitation";

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(&format!("{PATH}/{{secret}}"), get(follow)).route(PATH, post(accept))
}

/// Takes the secret out of the request's address before anything that may log it sees the request. Its
/// route has been found by then, and the handler has it from there.
pub fn hide(request: &mut Request) {
    if request.uri().path().strip_prefix(PATH).is_some_and(|rest| rest.starts_with('/')) {
        *request.uri_mut() = Uri::from_static("/invitation/-");
    }
}

/// Remembers the link, if it leads anywhere, and leads to the page. Opening it uses nothing up: programs open
/// links, too, to look for harm. One that leads nowhere is counted as a guess, and nothing is written for it.
async fn follow(
    State(state): State<WebState>,
    session: Session,
    Path(secret): Path<String>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    let address = address::of(&parts, &state.config.trusted_proxy);
    if let Err(wait) = state.throttle.take_link(address) {
        tracing::warn!(%address, "too many links that lead nowhere");
        return answer::later(&parts.headers, wait);
    }
    let followed = invitation::digest(&secret);
    match invitation::check(&state.app, &followed).await {
        Ok(found) => {
            let kept = if found.is_some() {
                state.throttle.link_lives(address);
                session.insert(KEY, followed).await
            } else if digest(&session).await.is_some() {
                // What an earlier link left there is not what this one leads to.
                session.remove_value(KEY).await.map(drop)
            } else {
                Ok(())
            };
            if let Err(error) = kept {
                tracing::warn!(%error, "a link could not be remembered");
            }
            ([(header::REFERRER_POLICY, "no-referrer")], Redirect::to(PATH)).into_response()
        }
        Err(failure) => answer::refuse(&parts.headers, failure.into()),
    }
}

/// Whom the link is for that was followed in this session.
pub async fn pending(app: &App, session: &Session) -> Result<Option<Invited>, Failure> {
    match digest(session).await {
        Some(digest) => invitation::check(app, &digest).await,
        None => Ok(None),
    }
}

async fn digest(session: &Session) -> Option<Vec<u8>> {
    session.get::<Vec<u8>>(KEY).await.ok().flatten()
}

async fn accept(State(state): State<WebState>, session: Session, Received { parts, pairs }: Received) -> Response {
    let Some(digest) = digest(&session).await else {
        return render::again(&state, parts, Posted::Invitation(vec![], vec![]), StatusCode::NOT_FOUND).await;
    };
    let sent = Pairs(&pairs);
    let typed = sent.typed(&[Part::Password.name(), Part::Again.name()]);
    let (new, again) = (sent.last(Part::Password.name()), sent.last(Part::Again.name()));
    match invitation::accept(&state.app, &digest, &new, &again).await {
        Ok(Ok(who)) => match session::begin(&state, &session, &who, &parts).await {
            Ok(()) => Redirect::to(next::home(who.principal.role)).into_response(),
            Err(failure) => answer::refuse(&parts.headers, failure.into()),
        },
        Ok(Err(mistakes)) => {
            render::again(&state, parts, Posted::Invitation(mistakes, typed), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Failure::Refused(AppError::NotFound)) => {
            render::again(&state, parts, Posted::Invitation(vec![], vec![]), StatusCode::NOT_FOUND).await
        }
        Err(failure) => answer::refuse(&parts.headers, failure.into()),
    }
}
