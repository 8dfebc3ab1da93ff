//! In the browser: the user to whom the page was rendered.

use leptos::prelude::document;

/// The user, as encoded in the page; empty if no one was signed in.
pub fn user() -> String {
    document().document_element().and_then(|page| page.get_attribute("data-user")).unwrap_or_default()
}
