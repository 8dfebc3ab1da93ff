//! The language of the request that is answered.
//!
//! It belongs to the request's task, not to the context of Leptos: what a page renders late, after it has waited
//! for something, finds no context any more.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Mutex;

use crate::tongue::Words;
use crate::tongue::pack::pack;

struct Request {
    words: Words,
    /// The rooms that the islands of the page have named.
    rooms: Mutex<BTreeSet<&'static str>>,
}

tokio::task_local! {
    static REQUEST: Request;
}

/// Answers a request in this language.
pub async fn speaking<F: Future>(words: Words, answer: F) -> F::Output {
    REQUEST.scope(Request { words, rooms: Mutex::default() }, answer).await
}

/// What speaks the language of the request.
pub fn words() -> Words {
    REQUEST.try_with(|request| request.words).unwrap_or_else(|_| Words::english())
}

/// Said by an island where it begins: the messages of these rooms go along with the page.
pub fn speaks(rooms: &[&'static str]) -> Words {
    // While routes are listed at start-up there is no request.
    let _ = REQUEST.try_with(|request| request.rooms.lock().map(|mut named| named.extend(rooms)).is_ok());
    words()
}

/// What the islands of the page say, as JSON that can stand in a script element. Asked for once everything else
/// of the page is made.
pub fn handed() -> Option<String> {
    let named = REQUEST.try_with(|request| request.rooms.lock().ok().map(|named| named.clone())).ok()??;
    if named.is_empty() {
        return None;
    }
    let json = serde_json::to_string(&pack(words().tongue(), named)).ok()?;
    Some(json.replace('<', "\\u003c"))
}
