//! The session of a request.

/// The id of the request's session; see [`sign_ins`](crate::services::accounts::sign_ins).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInId(pub String);
