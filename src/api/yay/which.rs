//! Which mailbox is meant.

use axum::extract::{FromRequestParts, Path};
use http::StatusCode;
use http::request::Parts;

use super::answer::{Mistake, Refused};
use crate::domain::words;
use crate::web::state::WebState;

/// The UUID at the end of the path. What can be none is one that does not exist.
pub(super) struct InPath(pub(super) String);

impl FromRequestParts<WebState> for InPath {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Refused> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        path.map(|Path(uuid)| Self(canonical(&uuid))).map_err(|_| Refused::new(StatusCode::NOT_FOUND))
    }
}

/// The query parameter `uuid`, by which the original's document names a mailbox.
pub(super) struct InQuery(pub(super) Option<String>);

impl FromRequestParts<WebState> for InQuery {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &WebState) -> Result<Self, Refused> {
        let query = parts.uri.query().unwrap_or_default();
        let mut given = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "uuid");
        let uuid = given.next().map(|(_, value)| canonical(&value));
        if given.next().is_some() {
            return Err(Refused::mistakes(vec![Mistake::new("uuid", words::given_twice())]));
        }
        Ok(Self(uuid))
    }
}

impl InQuery {
    /// The mailbox, for calls that need one.
    pub(super) fn needed(self) -> Result<String, Refused> {
        self.0.ok_or_else(|| Refused::mistakes(vec![Mistake::new("uuid", "Say which mailbox, by its uuid")]))
    }
}

/// Ours are in lower case, and case does not count in a UUID.
fn canonical(uuid: &str) -> String {
    uuid.to_ascii_lowercase()
}
