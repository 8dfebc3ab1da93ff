//! The window title.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::components::i18n::t_format;
use crate::i18n::key;

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

/// The title of a page with a form, which says whether the form comes with errors.
pub fn title_with_errors(title: &str, has_errors: bool) -> String {
    if has_errors { t_format(key!("validation-error-title"), &[("title", title.into())]) } else { title.to_owned() }
}
