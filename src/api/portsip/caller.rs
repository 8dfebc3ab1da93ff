//! The caller, identified by a bearer token.

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::errors::ErrorResponse;
use crate::api::access;
use crate::domain::dialect::Dialect;
use crate::services::Principal;
use crate::web::state::WebState;

/// The principal of the request's bearer token. Without one, the request ends here with 401.
pub(super) struct Caller(pub(super) Principal);

impl FromRequestParts<WebState> for Caller {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, ErrorResponse> {
        Ok(Self(access::by_bearer(state, parts, Dialect::Portsip).await?))
    }
}
