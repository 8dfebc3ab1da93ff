//! User names and passwords that come with every request of a script.

use super::{App, Failure, Principal, accounts};

/// Who signs in with every call. `None` tells no more than that name and password do not fit.
pub async fn check(app: &App, username: &str, password: &str) -> Result<Option<Principal>, Failure> {
    Ok(accounts::sign_in(app, username, password).await?.map(|signed_in| signed_in.principal))
}
