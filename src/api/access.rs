//! Authentication for all dialects, with a username and password or a bearer token.
//!
//! Nothing here reads a cookie.

use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, header};

use crate::domain::account::Username;
use crate::domain::dialect::Dialect;
use crate::error::AppError;
use crate::request::sign_in_refusal::BUSY_RETRY_DELAY;
use crate::services::accounts::SignedIn;
use crate::services::accounts::sign_in_failures::{self, FailureReason};
use crate::services::{Failure, Principal, credentials, tokens};
use crate::web::state::WebState;
use crate::web::{client_address, known_ip_addresses};

/// Why a caller is refused. Each dialect has its own response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessRefusal {
    /// The credentials are missing or wrong, or the user may not use this dialect. The response doesn't reveal
    /// which.
    Wrong,
    /// Too many failures. The caller can try again after this time.
    TooMany(Duration),
    /// Authentication failed with an error.
    Failed(AppError),
}

impl From<Failure> for AccessRefusal {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure.into())
    }
}

/// The user with this username and password, if they may use this dialect. A token of the user is accepted as the
/// password, so that a script that only supports passwords doesn't need one.
pub async fn by_password(
    state: &WebState,
    parts: &Parts,
    dialect: Dialect,
    username: &str,
    password: &str,
) -> Result<Principal, AccessRefusal> {
    // A value in the format of a token is never tried as a password: an expired one doesn't count as a guess.
    if tokens::Secret::parse(password).is_some() {
        let who = tokens::token_principal(&state.app, dialect, password).await?;
        let belongs_to_user =
            |who: &Principal| Username::parse(username).is_some_and(|name| name.as_str() == who.username);
        return who.filter(belongs_to_user).ok_or(AccessRefusal::Wrong);
    }
    Ok(sign_in(state, parts, dialect, username, password).await?.principal)
}

/// The same, for a dialect that issues tokens at sign-in.
///
/// Failures are counted by account and IP address, together with those of the sign-in page. Callers who signed in
/// a moment ago are not counted, so a script may call as often as it likes.
pub async fn sign_in(
    state: &WebState,
    parts: &Parts,
    dialect: Dialect,
    username: &str,
    password: &str,
) -> Result<SignedIn, AccessRefusal> {
    if let Some(signed_in) =
        credentials::cached_sign_in(&state.app, dialect, username, password, state.app.clock.now()).await?
    {
        return Ok(signed_in);
    }
    let address = client_address::of(parts, &state.config.trusted_proxy);
    // An invalid username is counted too.
    let account = Username::parse(username);
    let account = account.as_ref().map_or("", Username::as_str);
    let is_known_address = known_ip_addresses::is_known(state, account, address).await;
    let Some(_account_lock) = state.app.credentials.lock_account(account, is_known_address).await else {
        tracing::warn!(%address, "too many sign-ins to one account at once");
        return Err(AccessRefusal::TooMany(BUSY_RETRY_DELAY));
    };
    if let Some(signed_in) =
        credentials::cached_sign_in(&state.app, dialect, username, password, state.app.clock.now()).await?
    {
        return Ok(signed_in);
    }
    let Some(_queue_permit) = state.app.passwords.queue_permit(is_known_address) else {
        tracing::warn!(%address, "too many sign-ins at once");
        return Err(AccessRefusal::TooMany(BUSY_RETRY_DELAY));
    };
    if let Err(wait) = state.throttle.take(account, address) {
        tracing::warn!(%address, "too many failed sign-ins");
        sign_in_failures::record_failure(
            &state.app,
            username,
            client_address::subscriber(address),
            FailureReason::Throttled,
        )
        .await;
        return Err(AccessRefusal::TooMany(wait));
    }
    let Some(signed_in) = credentials::sign_in(&state.app, dialect, username, password, state.app.clock.now()).await?
    else {
        tracing::warn!(%address, "a failed sign-in");
        sign_in_failures::record_failure(
            &state.app,
            username,
            client_address::subscriber(address),
            FailureReason::WrongCredentials,
        )
        .await;
        return Err(AccessRefusal::Wrong);
    };
    known_ip_addresses::record_sign_in(state, account, &signed_in.principal, address).await;
    Ok(signed_in)
}

/// The principal of the request's bearer token in this dialect.
///
/// Failures are not counted: a token can't be guessed, and a script with an expired token must not lock out other
/// users at its IP address.
pub async fn by_bearer(state: &WebState, parts: &Parts, dialect: Dialect) -> Result<Principal, AccessRefusal> {
    let token = bearer(&parts.headers).ok_or(AccessRefusal::Wrong)?;
    tokens::token_principal(&state.app, dialect, token).await?.ok_or(AccessRefusal::Wrong)
}

/// The token of `Authorization: Bearer …`, if there is exactly one such header.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}
