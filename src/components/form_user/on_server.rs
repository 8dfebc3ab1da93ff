//! On the server: the user who requests the page.
//!
//! Stored in a task-local, not in the Leptos context: content that is rendered late has no context any more.

use std::future::Future;

tokio::task_local! {
    static USER: String;
}

/// Answers a request of this user, encoded as in the input.
pub async fn with_user<F: Future>(user: String, response: F) -> F::Output {
    USER.scope(user, response).await
}

/// The requesting user; empty if no one is signed in.
pub fn user() -> String {
    USER.try_with(Clone::clone).unwrap_or_default()
}
