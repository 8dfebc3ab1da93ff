//! What server functions and pages know of the request that they run for: the user, the session, and the services.

use axum::extract::Extension;
use leptos::context::use_context;

use crate::components::form_user;
use crate::domain::session_time::SessionTime;
use crate::error::AppError;
use crate::services::{App, ChangeSource, Principal};

/// The signed-in user. Every server function calls this first; an anonymous call fails with 401.
pub async fn principal() -> Result<Principal, AppError> {
    match leptos_axum::extract::<Extension<Principal>>().await {
        Ok(Extension(principal)) => Ok(principal),
        Err(_) => Err(AppError::SignedOut),
    }
}

/// The remaining time of the request's session.
pub async fn session_time() -> Result<SessionTime, AppError> {
    let remaining = leptos_axum::extract::<Extension<SessionTime>>().await;
    remaining.map(|Extension(remaining)| remaining).map_err(|_| AppError::SignedOut)
}

/// The source of changes made by pages and server functions.
pub const SOURCE: ChangeSource = ChangeSource::Browser;

/// The [`App`] for calling services in a server function or a page, from the context that they run with.
pub fn app() -> Result<App, AppError> {
    use_context::<App>().ok_or(AppError::Internal)
}

/// Refuses a call from a page that was shown to another user than the one signed in now.
pub fn require_same_user(who: &Principal, filled_by: &str) -> Result<(), AppError> {
    form_user::other_user(filled_by, who.user()).map_or(Ok(()), |_| Err(AppError::OtherUserSignedIn))
}
