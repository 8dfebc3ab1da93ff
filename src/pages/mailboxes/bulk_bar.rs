//! The bar that says what is done with the mailboxes that are picked.

use leptos::prelude::*;

use crate::domain::role::Role;
use crate::forms::deed::Deed;
use crate::forms::listing::ListQuery;
use crate::forms::picked::Picked;
use crate::islands::selection::{ALL_BOX, BAR, NOTHING, Selection, WHOLE_PAGE};

/// A form for what is ticked on the page, or for everything. With scripts it appears with the selection,
/// which then lasts over pages. Whoever may do nothing with the mailboxes has no bar.
#[component]
pub fn BulkBar(
    /// What the list was asked for.
    query: ListQuery,
    /// How many it has, in words: "1,284".
    total: String,
    /// Who looks.
    role: Role,
) -> impl IntoView {
    let deeds = Deed::offered(query.archived);
    if !deeds.iter().any(|(word, _)| Deed::word_is_for(word, role)) {
        return None;
    }
    let options = deeds.iter().map(|(word, label)| {
        let may = Deed::word_is_for(word, role);
        let label = if may { (*label).to_owned() } else { format!("{label} (administrators only)") };
        view! { <option value=*word disabled=!may>{label}</option> }
    });
    Some(view! {
        <form
            class="bulk"
            id=BAR
            method="post"
            action="/batches"
            data-list=query.gathered()
            data-total=total.clone()
            data-wakes=""
        >
            <input type="hidden" name=Picked::FILTER value=query.to_query() />
            <p class="bulk-count digits" role="status"></p>
            <label class="bulk-all">
                <input type="checkbox" id=ALL_BOX name=Picked::ALL value="yes" autocomplete="off" />
                {format!("All {total} in this list")}
            </label>
            <button class="link needs-js bulk-page" type="button" id=WHOLE_PAGE>"Whole page"</button>
            <button class="link needs-js" type="button" id=NOTHING>"Clear"</button>
            <span class="bulk-deed">
                <label class="sr-only" for="deed">"What to do with them"</label>
                <select class="input" id="deed" name="deed" autocomplete="off">
                    <option value="">"Choose what to do…"</option>
                    {options.collect_view()}
                </select>
                <button class="button button-main">"Go on"</button>
            </span>
            <button class="button" formaction="/mailboxes/export" data-saves="">"Export"</button>
        </form>
        <Selection />
    })
}
