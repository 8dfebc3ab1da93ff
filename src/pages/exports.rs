//! The way from the list to a file of what it shows.

use leptos::prelude::*;

use crate::forms::listing::ListQuery;
use crate::forms::query;

/// Where the file is.
pub const PATH: &str = "/mailboxes/export";

/// A button that opens the choice of how the file is written.
#[component]
pub fn Export(
    /// What the list shows.
    query: ListQuery,
) -> impl IntoView {
    let asked = query.at(None).to_query();
    let kept = query::pairs(&asked)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <details class="more-filters export">
            <summary class="button">"Export"</summary>
            <form class="filter-panel card" method="get" action=PATH data-saves="">
                {kept}
                <div class="field">
                    <label for="format">"Format"</label>
                    <select class="input" id="format" name="format" autocomplete="off">
                        <option value="csv">"CSV"</option>
                        <option value="excel">"CSV for Excel"</option>
                        <option value="json">"JSON, a line each"</option>
                    </select>
                </div>
                <div class="check">
                    <input type="checkbox" id="pins" name="pins" value="yes" autocomplete="off" aria-describedby="pins-hint" />
                    <div>
                        <label for="pins">"With PINs"</label>
                        <p class="hint" id="pins-hint">"In clear. That you read them is recorded at each mailbox."</p>
                    </div>
                </div>
                <button class="button button-main">"Download"</button>
            </form>
        </details>
    }
}
