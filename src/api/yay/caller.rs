//! Who calls, by the dialect's headers or a bearer token, and for whom they act.

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use super::answer::Refused;
use crate::api::access;
use crate::domain::dialect::Dialect;
use crate::error::AppError;
use crate::services::{Failure, Principal, accounts};
use crate::web::state::WebState;

/// The slug of the user's customer.
const RESELLER: &str = "x-auth-reseller";
/// The user name.
const USER: &str = "x-auth-user";
/// The password.
const PASSWORD: &str = "x-auth-password";
/// The slug or name of a customer below, to act for it.
const FOR: &str = "x-auth-for";

/// On whose behalf a call is made.
pub(super) struct Caller(pub(super) Principal);

impl FromRequestParts<WebState> for Caller {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Refused> {
        let headers = &parts.headers;
        let reseller = only(headers, RESELLER)?;
        let bearer = access::bearer(headers).is_some();
        let who = match (bearer, only(headers, USER)?, only(headers, PASSWORD)?) {
            (true, None, None) => access::by_bearer(state, parts, Dialect::Yay).await?,
            (false, Some(user), Some(password)) => {
                access::by_password(state, parts, Dialect::Yay, user, password).await?
            }
            // Who sends both has mixed up two callers; neither is taken for the other.
            _ => return Err(Refused::unknown_caller()),
        };
        let known = match reseller {
            Some(slug) => accounts::is_user_of(&state.app, &who, slug).await?,
            // A token says by itself whose it is.
            None => bearer,
        };
        if !known {
            return Err(Refused::unknown_caller());
        }
        match only(headers, FOR)? {
            None => Ok(Self(who)),
            Some(customer) => acting(state, &who, customer).await.map(Self),
        }
    }
}

/// A customer to act for is part of the credentials: one that is not there, or elsewhere, is 401. As 404
/// it would read as if the mailbox were gone.
async fn acting(state: &WebState, who: &Principal, customer: &str) -> Result<Principal, Refused> {
    accounts::acting_for(&state.app, who, customer).await.map_err(|failure| match failure {
        Failure::Refused(AppError::NotFound) => {
            Refused::because(StatusCode::UNAUTHORIZED, "X-Auth-For: There is no such customer.")
        }
        other => other.into(),
    })
}

/// The value of a header, which may hold more than ASCII. One that is there twice is refused: nobody can
/// say which of the two was checked.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Refused> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => std::str::from_utf8(value.as_bytes()).map(Some).map_err(|_| Refused::unknown_caller()),
        _ => Err(Refused::unknown_caller()),
    }
}
