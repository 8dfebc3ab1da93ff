//! Suggested prompt languages.

use leptos::prelude::*;

use crate::domain::language::list::LANGUAGES;

/// The id of the `<datalist>`.
pub const DATALIST_ID: &str = "languages";

/// All suggested languages, with English and native name; typing part of a name or the tag finds one.
#[component]
pub fn LanguageDatalist() -> impl IntoView {
    let options = LANGUAGES.iter().map(|(tag, english, native)| {
        let label = if english == native { (*english).to_owned() } else { format!("{english} – {native}") };
        view! { <option value=*tag>{label}</option> }
    });
    view! { <datalist id=DATALIST_ID>{options.collect_view()}</datalist> }
}
