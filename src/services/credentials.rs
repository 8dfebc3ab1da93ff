//! User names and passwords that come with every request of a script.

use super::accounts::{self, SignedIn};
use super::{App, Failure};
use crate::domain::dialect::Dialect;

/// Who was let in with the same name and password a moment ago. `None`: nobody, so [`check`] must.
pub async fn remembered(
    _app: &App,
    _dialect: Dialect,
    _username: &str,
    _password: &str,
) -> Result<Option<SignedIn>, Failure> {
    Ok(None)
}

/// Who signs in with every call. `None` tells no more than that name and password do not fit, or
/// that their user may not use the dialect.
pub async fn check(app: &App, _dialect: Dialect, username: &str, password: &str) -> Result<Option<SignedIn>, Failure> {
    accounts::sign_in(app, username, password).await
}
