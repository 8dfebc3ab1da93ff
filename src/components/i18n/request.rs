//! The language of the request that is answered.
//!
//! It belongs to the request's task, not to the context of Leptos: what a page renders late, after it has waited
//! for something, finds no context any more.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Mutex;

use crate::i18n::Messages;
use crate::i18n::export::export;

struct RequestMessages {
    words: Messages,
    /// The namespaces that the islands of the page have named.
    namespaces: Mutex<BTreeSet<&'static str>>,
}

tokio::task_local! {
    static REQUEST: RequestMessages;
}

/// Answers a request in this language.
pub async fn with_messages<F: Future>(messages: Messages, answer: F) -> F::Output {
    REQUEST.scope(RequestMessages { words: messages, namespaces: Mutex::default() }, answer).await
}

/// What speaks the language of the request.
pub fn messages() -> Messages {
    REQUEST.try_with(|request| request.words).unwrap_or_else(|_| Messages::english())
}

/// Said by an island where it begins: the messages of these namespaces go along with the page.
pub fn use_messages(namespaces: &[&'static str]) -> Messages {
    // While routes are listed at start-up there is no request.
    let _ = REQUEST.try_with(|request| request.namespaces.lock().map(|mut named| named.extend(namespaces)).is_ok());
    messages()
}

/// What the islands of the page say, as JSON that can stand in a script element. Asked for once everything else
/// of the page is made.
pub fn page_messages() -> Option<String> {
    let named = REQUEST.try_with(|request| request.namespaces.lock().ok().map(|named| named.clone())).ok()??;
    if named.is_empty() {
        return None;
    }
    let json = serde_json::to_string(&export(messages().locale(), named)).ok()?;
    Some(json.replace('<', "\\u003c"))
}
