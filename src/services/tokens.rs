//! Bearer tokens of scripts.

use super::{App, Failure, Principal};
use crate::domain::dialect::Dialect;

/// The principal that `token` stands for in this dialect, if it is one of ours and alive.
#[allow(clippy::unused_async)]
pub async fn principal(_app: &App, _dialect: Dialect, _token: &str) -> Result<Option<Principal>, Failure> {
    Ok(None)
}
