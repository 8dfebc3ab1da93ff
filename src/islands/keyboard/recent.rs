//! Recently visited pages. The browser stores only the paths; the server supplies the titles, as far as the user may
//! see them.

use leptos::prelude::*;

use crate::forms::find::MAX_RECENT;

const STORAGE_KEY: &str = "recent";
const LIST_PATHS: [&str; 4] = ["/mailboxes/", "/users/", "/customers/", "/sounds/"];

/// The stored paths, the latest first.
pub fn list() -> Vec<String> {
    let text = window().local_storage().ok().flatten().and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten());
    text.unwrap_or_default().lines().take(MAX_RECENT).map(str::to_owned).collect()
}

/// Stores the path of the open page, if it shows a single item.
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
    if let Ok(Some(storage)) = window().local_storage() {
        // Without local storage there are no recent pages.
        let _ = storage.set_item(STORAGE_KEY, &all.join("\n"));
    }
}
