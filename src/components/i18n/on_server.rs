//! On the server: the language of the request.
//!
//! Stored in a task-local, not in the Leptos context: content that is rendered late, after it has waited for
//! something, has no context any more.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Mutex;

use crate::i18n::Messages;
use crate::i18n::export::export;

struct RequestMessages {
    messages: Messages,
    /// The namespaces requested by the islands of the page.
    namespaces: Mutex<BTreeSet<&'static str>>,
}

tokio::task_local! {
    static REQUEST: RequestMessages;
}

/// Answers a request in this language.
pub async fn with_messages<F: Future>(messages: Messages, response: F) -> F::Output {
    REQUEST.scope(RequestMessages { messages, namespaces: Mutex::default() }, response).await
}

/// The messages in the language of the request.
pub fn messages() -> Messages {
    REQUEST.try_with(|request| request.messages).unwrap_or_else(|_| Messages::english())
}

/// Called by an island at its start: the page will include the messages of these namespaces.
pub fn use_messages(namespaces: &[&'static str]) -> Messages {
    // While routes are listed at start-up there is no request.
    let _ = REQUEST.try_with(|request| request.namespaces.lock().map(|mut names| names.extend(namespaces)).is_ok());
    messages()
}

/// The messages for the islands of the page, as JSON that is safe in a script element. Call it after the rest of
/// the page has been rendered.
pub fn page_messages() -> Option<String> {
    let requested = REQUEST.try_with(|request| request.namespaces.lock().ok().map(|names| names.clone())).ok()??;
    if requested.is_empty() {
        return None;
    }
    let json = serde_json::to_string(&export(messages().locale(), requested)).ok()?;
    Some(json.replace('<', "\\u003c"))
}
