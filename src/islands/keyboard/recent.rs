//! Where somebody was. The browser keeps addresses only; what they are called, and whether that may be
//! told, the server says when it is asked.

use leptos::prelude::*;

use crate::forms::find::MAX_RECENT;

const STORAGE_KEY: &str = "recent";
const LIST_PATHS: [&str; 4] = ["/mailboxes/", "/users/", "/customers/", "/sounds/"];

/// The addresses, the last one first.
pub fn list() -> Vec<String> {
    let text = window().local_storage().ok().flatten().and_then(|kept| kept.get_item(STORAGE_KEY).ok().flatten());
    text.unwrap_or_default().lines().take(MAX_RECENT).map(str::to_owned).collect()
}

/// Keeps the address of the page that is open, if it is of one thing.
pub fn add_current_page() {
    let Ok(here) = window().location().pathname() else { return };
    let name = LIST_PATHS.iter().find_map(|list| here.strip_prefix(list));
    if name.is_none_or(|name| name.is_empty() || name == "new" || name.contains('/')) {
        return;
    }
    let mut all = list();
    all.retain(|path| *path != here);
    all.insert(0, here);
    all.truncate(MAX_RECENT);
    if let Ok(Some(kept)) = window().local_storage() {
        // A browser that keeps nothing for us shows no recent pages.
        let _ = kept.set_item(STORAGE_KEY, &all.join("\n"));
    }
}
