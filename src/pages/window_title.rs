//! What the window is called.

use leptos::prelude::*;
use leptos_meta::Title;

/// The only `<title>` of Mailroom: `text`, and where one is.
///
/// `leptos_meta` 0.8 writes a title into the page unescaped, so that a mailbox named
/// `</title><script>` would become markup.
#[component]
pub fn WindowTitle(
    /// What the page is about.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let text = format!("{} - Mailroom", html_escape::encode_text(&text));
    view! { <Title text /> }
}
