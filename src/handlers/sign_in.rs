//! Signing in and out, as plain forms that work without scripts.

use axum::extract::{Extension, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use axum::{Form, Router};
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use tower_sessions::Session;

use crate::domain::account::Username;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::redirect_target;
use crate::request::sign_in_id::SignInId;
use crate::request::sign_in_refusal::{BUSY_RETRY_DELAY, SignInRefusal};
use crate::server_context;
use crate::services::accounts::sign_in_failures::{self, FailureReason};
use crate::services::{Failure, Principal, accounts};
use crate::web::state::WebState;
use crate::web::{client_address, error_response, known_ip_addresses, render, session};

/// The form of the sign-in page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    username: String,
    password: String,
    /// Where to go afterwards; see [`redirect_target::after_sign_in`].
    next: String,
}

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::SIGN_IN, post(sign_in))
        .route(paths::SIGN_OUT, post(sign_out))
        .route(paths::SIGN_OUT_EVERYWHERE, post(sign_out_everywhere))
}

async fn sign_in(
    State(state): State<WebState>,
    session: Session,
    parts: Parts,
    Form(form): Form<SignInForm>,
) -> Response {
    match try_sign_in(&state, &session, &parts, &form).await {
        Ok(Ok(who)) => Redirect::to(redirect_target::after_sign_in(&form.next, who.role)).into_response(),
        Ok(Err(refusal)) => redisplay(&state, parts, refusal, form).await,
        Err(failure) => error_response::respond(&parts.headers, failure.into()),
    }
}

async fn try_sign_in(
    state: &WebState,
    session: &Session,
    parts: &Parts,
    form: &SignInForm,
) -> Result<Result<Principal, SignInRefusal>, Failure> {
    let address = client_address::of(parts, &state.config.trusted_proxy);
    // All invalid usernames are counted together.
    let account = Username::parse(&form.username);
    let account = account.as_ref().map_or("", Username::as_str);
    let Some(_permit) = state.app.passwords.queue_permit(known_ip_addresses::is_known(state, account, address).await)
    else {
        tracing::warn!(%address, "too many sign-ins at once");
        return Ok(Err(SignInRefusal::TooMany(BUSY_RETRY_DELAY)));
    };
    if let Err(wait) = state.throttle.take(account, address) {
        tracing::warn!(%address, "too many failed sign-ins");
        sign_in_failures::record_failure(
            &state.app,
            &form.username,
            client_address::subscriber(address),
            FailureReason::Throttled,
        )
        .await;
        return Ok(Err(SignInRefusal::TooMany(wait)));
    }
    let Some(who) = accounts::sign_in(&state.app, &form.username, &form.password).await? else {
        tracing::warn!(%address, "a failed sign-in");
        sign_in_failures::record_failure(
            &state.app,
            &form.username,
            client_address::subscriber(address),
            FailureReason::WrongCredentials,
        )
        .await;
        return Ok(Err(SignInRefusal::Wrong));
    };
    known_ip_addresses::record_sign_in(state, account, &who.principal, address).await;
    session::begin(state, session, &who, parts).await?;
    tracing::info!(%address, user.id = who.principal.user(), "signed in");
    Ok(Ok(who.principal))
}

/// Shows the sign-in page again, with the username and the reason.
async fn redisplay(state: &WebState, parts: Parts, refusal: SignInRefusal, form: SignInForm) -> Response {
    let next = redirect_target::local_path(&form.next).to_owned();
    let posted = PageAfterPost::SignIn(refusal, form.username, next);
    match refusal {
        SignInRefusal::Wrong => render::redisplay(state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await,
        SignInRefusal::TooMany(wait) => {
            let page = render::redisplay(state, parts, posted, StatusCode::TOO_MANY_REQUESTS).await;
            // On a redirect, `Retry-After` would delay following it.
            if page.status().is_redirection() {
                return page;
            }
            let seconds = HeaderValue::from(wait.as_secs().saturating_add(1));
            ([(header::RETRY_AFTER, seconds)], page).into_response()
        }
    }
}

async fn sign_out(
    State(state): State<WebState>,
    Extension(principal): Extension<Principal>,
    Extension(login): Extension<SignInId>,
    session: Session,
    parts: Parts,
) -> Response {
    match session::end(&state, &session, Some((&principal, &login))).await {
        Ok(()) => Redirect::to(paths::SIGN_IN).into_response(),
        Err(failure) => error_response::respond(&parts.headers, failure.into()),
    }
}

async fn sign_out_everywhere(
    State(state): State<WebState>,
    Extension(principal): Extension<Principal>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = async {
        accounts::sign_out_everywhere(&state.app, &principal, server_context::SOURCE).await?;
        session::end(&state, &session, None).await
    };
    match done.await {
        Ok(()) => Redirect::to(paths::SIGN_IN).into_response(),
        Err(failure) => error_response::respond(&parts.headers, failure.into()),
    }
}
