//! The only `<textarea>` of Mailroom.

use leptos::prelude::*;

/// A text area that shows `text`.
///
/// Leptos 0.8 writes the child of a `<textarea>` unescaped, so a stored `</textarea><script>` would run. The text is
/// therefore escaped here and set as `inner_html`; hydration does not write it again. Remove with Leptos 0.9.
#[component]
pub fn TextArea(
    /// The name of the input.
    #[prop(into)]
    name: String,
    /// The id.
    #[prop(into)]
    id: String,
    /// The text direction.
    dir: &'static str,
    /// The initial text.
    #[prop(into)]
    text: String,
    /// Ids of the hint and the error messages.
    #[prop(into)]
    described_by: Signal<Option<String>>,
    /// Whether the value is invalid.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Number of visible lines.
    rows: u8,
) -> impl IntoView {
    view! {
        <textarea
            class="input"
            id=id
            name=name
            dir=dir
            rows=rows.to_string()
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            inner_html=escape_text(&text)
        ></textarea>
    }
}

/// The HTML parser drops a line break right after the opening tag, so a leading one is doubled.
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
