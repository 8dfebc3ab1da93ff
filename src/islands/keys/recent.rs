//! Where somebody was. The browser keeps addresses only; what they are called, and whether that may be
//! told, the server says when it is asked.

use leptos::prelude::*;

use crate::forms::find::RECENT;

const KEPT: &str = "recent";
const LISTS: [&str; 4] = ["/mailboxes/", "/users/", "/customers/", "/sounds/"];

/// The addresses, the last one first.
pub fn list() -> Vec<String> {
    let text = window().local_storage().ok().flatten().and_then(|kept| kept.get_item(KEPT).ok().flatten());
    text.unwrap_or_default().lines().take(RECENT).map(str::to_owned).collect()
}

/// Keeps the address of the page that is open, if it is of one thing.
pub fn keep() {
    let Ok(here) = window().location().pathname() else { return };
    let name = LISTS.iter().find_map(|list| here.strip_prefix(list));
    if name.is_none_or(|name| name.is_empty() || name == "new" || name.contains('/')) {
        return;
    }
    let mut all = list();
    all.retain(|path| *path != here);
    all.insert(0, here);
    all.truncate(RECENT);
    if let Ok(Some(kept)) = window().local_storage() {
        // A browser that keeps nothing for us shows no recent pages.
        let _ = kept.set_item(KEPT, &all.join("\n"));
    }
}
