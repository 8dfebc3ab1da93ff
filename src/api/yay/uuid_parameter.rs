//! The UUID of the mailbox in the path or the query.

use axum::extract::{FromRequestParts, Path};
use http::StatusCode;
use http::request::Parts;

use super::response::{ErrorResponse, InvalidField};
use crate::domain::rule_messages as rules;
use crate::web::state::WebState;

/// The UUID at the end of the path. An invalid one is treated as one that doesn't exist.
pub(super) struct PathUuid(pub(super) String);

impl FromRequestParts<WebState> for PathUuid {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, ErrorResponse> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        path.map(|Path(uuid)| Self(normalize(&uuid))).map_err(|_| ErrorResponse::new(StatusCode::NOT_FOUND))
    }
}

/// The query parameter `uuid`, as in the original's document.
pub(super) struct QueryUuid(pub(super) Option<String>);

impl FromRequestParts<WebState> for QueryUuid {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, _: &WebState) -> Result<Self, ErrorResponse> {
        let query = parts.uri.query().unwrap_or_default();
        let mut uuids = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "uuid");
        let uuid = uuids.next().map(|(_, value)| normalize(&value));
        if uuids.next().is_some() {
            return Err(ErrorResponse::invalid_fields(vec![InvalidField::new("uuid", rules::duplicate_name())]));
        }
        Ok(Self(uuid))
    }
}

impl QueryUuid {
    /// The mailbox, for calls that need one.
    pub(super) fn needed(self) -> Result<String, ErrorResponse> {
        self.0.ok_or_else(|| {
            ErrorResponse::invalid_fields(vec![InvalidField::new("uuid", "Send the UUID of the mailbox")])
        })
    }
}

/// Stored UUIDs are in lower case, and UUIDs are case-insensitive.
fn normalize(uuid: &str) -> String {
    uuid.to_ascii_lowercase()
}
