//! Who asks for the page that is being made.
//!
//! It belongs to the request's task, not to the context of Leptos: what a page renders late finds no context any
//! more.

use std::future::Future;

tokio::task_local! {
    static USER: String;
}

/// Answers a request of this user, as the input names them.
pub async fn with_user<F: Future>(user: String, answer: F) -> F::Output {
    USER.scope(user, answer).await
}

/// The user who asks; empty if nobody is signed in.
pub fn user() -> String {
    USER.try_with(Clone::clone).unwrap_or_default()
}
