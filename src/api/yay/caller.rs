//! Who calls, by the dialect's headers or a bearer token, and for whom they act.

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use super::answer::ErrorResponse;
use crate::api::access;
use crate::domain::dialect::Dialect;
use crate::error::AppError;
use crate::services::{Failure, Principal, accounts};
use crate::web::state::WebState;

/// The slug of the user's customer.
const RESELLER_HEADER: &str = "x-auth-reseller";
/// The user name.
const USER_HEADER: &str = "x-auth-user";
/// The password.
const PASSWORD_HEADER: &str = "x-auth-password";
/// The slug or name of a customer below, to act for it.
const FOR_HEADER: &str = "x-auth-for";

/// On whose behalf a call is made.
pub(super) struct Caller(pub(super) Principal);

impl FromRequestParts<WebState> for Caller {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, ErrorResponse> {
        let headers = &parts.headers;
        let reseller = single_header(headers, RESELLER_HEADER)?;
        let bearer = access::bearer(headers).is_some();
        let who = match (bearer, single_header(headers, USER_HEADER)?, single_header(headers, PASSWORD_HEADER)?) {
            (true, None, None) => access::by_bearer(state, parts, Dialect::Yay).await?,
            (false, Some(user), Some(password)) => {
                access::by_password(state, parts, Dialect::Yay, user, password).await?
            }
            // Who sends both has mixed up two callers; neither is taken for the other.
            _ => return Err(ErrorResponse::unauthorized()),
        };
        let known = match reseller {
            Some(slug) => accounts::is_user_of(&state.app, &who, slug).await?,
            // A token says by itself whose it is.
            None => bearer,
        };
        if !known {
            return Err(ErrorResponse::unauthorized());
        }
        match single_header(headers, FOR_HEADER)? {
            None => Ok(Self(who)),
            Some(customer) => acting_for(state, &who, customer).await.map(Self),
        }
    }
}

/// A customer to act for is part of the credentials: one that is not there, or elsewhere, is 401. As 404
/// it would read as if the mailbox were gone.
async fn acting_for(state: &WebState, who: &Principal, customer: &str) -> Result<Principal, ErrorResponse> {
    accounts::acting_for(&state.app, who, customer).await.map_err(|failure| match failure {
        Failure::Refused(AppError::NotFound) => {
            ErrorResponse::with_message(StatusCode::UNAUTHORIZED, "X-Auth-For: There is no such customer.")
        }
        other => other.into(),
    })
}

/// The value of a header, which may hold more than ASCII. One that is there twice is refused: nobody can
/// say which of the two was checked.
fn single_header<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, ErrorResponse> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            std::str::from_utf8(value.as_bytes()).map(Some).map_err(|_| ErrorResponse::unauthorized())
        }
        _ => Err(ErrorResponse::unauthorized()),
    }
}
