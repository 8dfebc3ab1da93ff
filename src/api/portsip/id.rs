//! The IDs of shared voicemails: base64 of the decimal row ID, to be treated as opaque.

use axum::extract::{FromRequestParts, Path};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::request::Parts;

use super::errors::ErrorResponse;
use crate::web::state::WebState;

/// The id of a row.
pub(super) fn encode(row: i64) -> String {
    BASE64_STANDARD.encode(row.to_string())
}

/// The row of an id, if it is written exactly as [`encode`] would.
pub(super) fn decode(id: &str) -> Option<i64> {
    let digits = String::from_utf8(BASE64_STANDARD.decode(id).ok()?).ok()?;
    let row = digits.parse().ok().filter(|row| *row > 0)?;
    (encode(row) == id).then_some(row)
}

/// The row in the path. An invalid ID becomes 0, which no row has, so that the response is the same as for any other
/// ID that doesn't exist.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowId(pub(super) i64);

impl FromRequestParts<WebState> for RowId {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, ErrorResponse> {
        let id = Path::<String>::from_request_parts(parts, state).await;
        Ok(Self(id.ok().and_then(|Path(id)| decode(&id)).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_only_as_it_is_written() {
        assert_eq!(encode(700_551_909_773_148_160), "NzAwNTUxOTA5NzczMTQ4MTYw");
        for row in [1, 12, 123, i64::MAX] {
            assert_eq!(decode(&encode(row)), Some(row));
        }
        for id in
            ["", "1", "MQ", "MQ===", " MQ==", "MDE=", "LTE=", "MA==", "KzE=", "MR==", "OTk5OTk5OTk5OTk5OTk5OTk5OTk="]
        {
            assert_eq!(decode(id), None, "{id:?}");
        }
    }
}
