//! The session of a request.

/// The id of the request's session; see [`logins`](crate::services::accounts::logins).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentLogin(pub String);
