//! The only `<textarea>` of Mailroom.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;

/// A text area that shows `text`.
///
/// Leptos 0.8 writes a text area's child into the page unescaped, so that a stored
/// `</textarea><script>` would run. So the text goes in as markup that is escaped here; waking the
/// island does not write it again. Drop this with Leptos 0.9.
#[component]
pub fn TextArea(
    /// The name of the input.
    #[prop(into)]
    name: String,
    /// Its id; empty: its name.
    #[prop(into, optional)]
    id: String,
    /// Which way its text runs.
    #[prop(default = AUTO_DIRECTION)]
    dir: &'static str,
    /// What it holds at first.
    #[prop(into)]
    text: String,
    /// Ids of the hint and the mistakes.
    #[prop(into)]
    described_by: Signal<String>,
    /// Whether what it holds is wrong.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Lines shown.
    #[prop(default = 3)]
    rows: u8,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether it cannot be changed.
    #[prop(optional)]
    disabled: bool,
    /// Whether typing begins here.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let id = if id.is_empty() { name.clone() } else { id };
    view! {
        <textarea
            class="input"
            id=id
            name=name
            dir=dir
            rows=rows.to_string()
            autocomplete=autocomplete
            disabled=disabled
            autofocus=autofocus
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            inner_html=escape_text(&text)
        ></textarea>
    }
}

/// The first line break after the opening tag belongs to the tag, so a text that begins with one
/// gets another.
fn escape_text(text: &str) -> String {
    let lead = if text.starts_with('\n') { "\n" } else { "" };
    format!("{lead}{}", html_escape::encode_text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        assert!(!escape_text("</textarea><script>alert(1)</script>").contains('<'));
        assert_eq!(escape_text("\nsecond line"), "\n\nsecond line");
    }
}
