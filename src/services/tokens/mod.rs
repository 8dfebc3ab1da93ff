//! Bearer tokens of scripts.

use super::accounts::SignedIn;
use super::{App, Failure, Principal};
use crate::domain::dialect::Dialect;

/// What a sign-in by an API gives out.
#[derive(Clone)]
pub struct Pair {
    /// Opens the dialect for [`expires_in`](Self::expires_in) seconds.
    pub access: String,
    /// Buys the next pair, once.
    pub refresh: String,
    /// Seconds.
    pub expires_in: u32,
}

/// The principal that `token` stands for in this dialect, if it is one of ours and alive.
pub async fn principal(_app: &App, _dialect: Dialect, _token: &str) -> Result<Option<Principal>, Failure> {
    Ok(None)
}

/// The pair for somebody whose password was right.
pub async fn sign_in(_app: &App, _dialect: Dialect, _who: &SignedIn) -> Result<Pair, Failure> {
    Err(crate::error::AppError::Internal.into())
}

/// The next pair for a refresh token, which ends with it. `None`: it is none of ours, or has ended.
pub async fn refresh(_app: &App, _dialect: Dialect, _token: &str) -> Result<Option<Pair>, Failure> {
    Ok(None)
}
