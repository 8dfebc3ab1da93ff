//! The caller, identified by the dialect's headers or a bearer token, and the customer they act for.

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use super::response::ErrorResponse;
use crate::api::access;
use crate::domain::dialect::Dialect;
use crate::error::AppError;
use crate::services::{Failure, Principal, accounts};
use crate::web::state::WebState;

/// The slug of the user's customer.
const RESELLER_HEADER: &str = "x-auth-reseller";
/// The username.
const USER_HEADER: &str = "x-auth-user";
/// The password.
const PASSWORD_HEADER: &str = "x-auth-password";
/// The slug or name of a customer below, to act for it.
const FOR_HEADER: &str = "x-auth-for";

/// The principal of a call.
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
            // Both kinds of credentials together are ambiguous.
            _ => return Err(ErrorResponse::unauthorized()),
        };
        let authorized = match reseller {
            Some(slug) => accounts::is_user_of(&state.app, &who, slug).await?,
            // A token identifies its user by itself.
            None => bearer,
        };
        if !authorized {
            return Err(ErrorResponse::unauthorized());
        }
        match single_header(headers, FOR_HEADER)? {
            None => Ok(Self(who)),
            Some(customer) => acting_for(state, &who, customer).await.map(Self),
        }
    }
}

/// The customer to act for is part of the credentials: if it doesn't exist or isn't below the caller's, the status is
/// 401. 404 would mean that the mailbox doesn't exist.
async fn acting_for(state: &WebState, who: &Principal, customer: &str) -> Result<Principal, ErrorResponse> {
    accounts::acting_for(&state.app, who, customer).await.map_err(|failure| match failure {
        Failure::Refused(AppError::NotFound) => {
            let message = "X-Auth-For: No customer was found, or several have this name. \
                           Send the slug of your customer or of one of its sub-customers.";
            ErrorResponse::with_message(StatusCode::UNAUTHORIZED, message)
        }
        other => other.into(),
    })
}

/// The value of a header, which may contain non-ASCII characters. A repeated header is refused, because it is unknown
/// which one was checked.
fn single_header<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, ErrorResponse> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            std::str::from_utf8(value.as_bytes()).map(Some).map_err(|_| ErrorResponse::unauthorized())
        }
        _ => Err(ErrorResponse::unauthorized()),
    }
}
