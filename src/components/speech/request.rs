//! The language of the request that is answered.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use crate::tongue::Words;
use crate::tongue::pack::pack;

/// The rooms that the islands of the page have named.
#[derive(Clone, Debug, Default)]
pub struct Rooms(Arc<Mutex<BTreeSet<&'static str>>>);

/// What speaks the language of the request.
pub fn words() -> Words {
    use_context::<Words>().unwrap_or_else(Words::english)
}

/// Said by an island where it begins: the messages of these rooms go along with the page.
pub fn speaks(rooms: &[&'static str]) -> Words {
    if let Some(Rooms(named)) = use_context::<Rooms>()
        && let Ok(mut named) = named.lock()
    {
        named.extend(rooms);
    }
    words()
}

/// What the islands of the page say, as JSON that can stand in a script element. Asked for once everything else
/// of the page is made.
pub fn handed() -> Option<String> {
    let named = use_context::<Rooms>()?.0.lock().ok()?.clone();
    if named.is_empty() {
        return None;
    }
    let json = serde_json::to_string(&pack(words().tongue(), named)).ok()?;
    Some(json.replace('<', "\\u003c"))
}
