//! The window title.

use leptos::prelude::*;
use leptos_meta::Title;

/// The only `<title>` of Mailroom: `text`, followed by the name of the application.
///
/// `leptos_meta` 0.8 writes titles unescaped, so that a mailbox named `</title><script>` would become markup.
#[component]
pub fn WindowTitle(
    /// The title of the page.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let text = format!("{} - Mailroom", html_escape::encode_text(&text));
    view! { <Title text /> }
}
