//! Recently visited pages. The browser stores only the paths; the server supplies the titles, as far as the user may
//! see them.

use leptos::prelude::*;

use crate::navigation::global_search::{MAX_RECENT, item_at};
use crate::paths;

const STORAGE_KEY: &str = "recent";
const CREATE_PAGES: [&str; 4] = [paths::NEW_MAILBOX, paths::NEW_USER, paths::NEW_CUSTOMER, paths::NEW_SOUND];

/// The stored paths, the latest first.
pub fn list() -> Vec<String> {
    let text = window().local_storage().ok().flatten().and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten());
    text.unwrap_or_default().lines().take(MAX_RECENT).map(str::to_owned).collect()
}

/// Stores the path of the open page, if it shows a single item.
pub fn add_current_page() {
    let Ok(here) = window().location().pathname() else { return };
    if item_at(&here).is_none() || CREATE_PAGES.contains(&here.as_str()) {
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
