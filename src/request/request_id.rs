//! The id of a request.

/// The id of a request: in its log lines, in the response's `x-request-id`, and on error pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// Its header. A value sent by a client is replaced.
pub const REQUEST_ID: &str = "x-request-id";
