//! The languages of prompts that are offered where one is typed.

use leptos::prelude::*;

use crate::domain::language::list::LANGUAGES;

/// The id of the list, which an input names.
pub const DATALIST_ID: &str = "languages";

/// Every language that is offered, by its English name and its own: what is typed may be a part of either, or the tag.
#[component]
pub fn LanguageDatalist() -> impl IntoView {
    let options = LANGUAGES.iter().map(|(tag, english, own)| {
        let label = if english == own { (*english).to_owned() } else { format!("{english} – {own}") };
        view! { <option value=*tag>{label}</option> }
    });
    view! { <datalist id=DATALIST_ID>{options.collect_view()}</datalist> }
}
