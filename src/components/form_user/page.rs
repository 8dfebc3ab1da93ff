//! To whom the page that is open was shown.

use leptos::prelude::document;

/// The user, as the page names them; empty if nobody was signed in.
pub fn user() -> String {
    document().document_element().and_then(|page| page.get_attribute("data-user")).unwrap_or_default()
}
