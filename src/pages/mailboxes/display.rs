//! How the list looks: its columns and their order, how close the rows stand, how many a page has.

use leptos::prelude::*;

use crate::components::speech::words;
use crate::domain::choice::{Choice as _, Worded as _};
use crate::forms::listing::{ListQuery, Viewed};
use crate::forms::look::{Columns, Density, Look, Shown};
use crate::forms::query;

/// What a form says of the look.
pub const ACTION: &str = "/views/look";

/// In the address: that the choice is open, and the button that was just used.
pub const OPEN: &str = "display";

/// A button that opens the choice.
#[component]
pub fn Display(
    /// What the page shows.
    query: ListQuery,
    /// The query string that asked for it.
    asked: String,
) -> impl IntoView {
    let open = query::pairs(&asked).find(|(name, _)| name == OPEN).map(|(_, button)| button);
    let columns = columns(&query.columns, open.as_deref().unwrap_or(""));
    let densities = options(Density::ALL.iter().map(|d| (d.name().to_owned(), d.label(words()))), query.density.name());
    let sizes = options(Look::SIZES.iter().map(|n| (n.to_string(), n.to_string())), &query.size.to_string());
    let lasts = match query.view {
        Some(Viewed::One(_)) => "For this list. Save the view to keep it.",
        _ => "Kept for every list, until you change it again.",
    };
    let exact = query.exact(super::PATH);
    view! {
        <details class="more-filters display" open=open.is_some()>
            <summary class="button">"Display"</summary>
            <form class="filter-panel card" method="post" action=ACTION>
                <input type="hidden" name="list" value=query.at(None).to_query() />
                // What Enter does.
                <button class="sr-only" tabindex="-1" aria-hidden="true">"Apply"</button>
                <fieldset class="field">
                    <legend class="label">"Columns"</legend>
                    <p class="hint">"Number and name are always there."</p>
                    <ul class="columns">{columns}</ul>
                </fieldset>
                <div class="field">
                    <label for="density">"Rows"</label>
                    <select class="input" id="density" name="density" autocomplete="off">{densities}</select>
                </div>
                <div class="field">
                    <label for="size">"Rows on a page"</label>
                    <select class="input" id="size" name="size" autocomplete="off">{sizes}</select>
                </div>
                <p class="hint">{lasts}</p>
                <div class="ways-row">
                    <button class="button button-main">"Apply"</button>
                    <button class="button" name="standard" value="yes">"As it comes"</button>
                </div>
                <p class="hint"><a href=exact>"A link that shows everybody exactly this"</a></p>
            </form>
        </details>
    }
}

/// Those that are shown in their order, each with the ways to another place; then the others.
fn columns(columns: &Columns, used: &str) -> Vec<AnyView> {
    let last = columns.shown().len().saturating_sub(1);
    let shown = columns.shown().iter().enumerate().map(|(at, column)| {
        let ways = view! {
            {way(*column, true, at == 0, used)}
            {way(*column, false, at == last, used)}
        };
        choice(*column, true, ways.into_any())
    });
    shown.chain(columns.hidden().map(|column| choice(column, false, ().into_any()))).collect()
}

fn choice(column: Shown, on: bool, ways: AnyView) -> AnyView {
    let id = format!("column-{}", column.name());
    let for_id = id.clone();
    view! {
        <li>
            <label for=for_id>
                <input type="checkbox" id=id name="column" value=column.name() checked=on autocomplete="off" />
                {column.label(words())}
            </label>
            {ways}
        </li>
    }
    .into_any()
}

/// Moves a column. Where it cannot go further the button stays, so that whoever is on it does not fall off.
fn way(column: Shown, to_front: bool, at_end: bool, used: &str) -> AnyView {
    let (word, arrow, told) = if to_front { ("front", "↑", "earlier") } else { ("back", "↓", "later") };
    let value = format!("{}.{word}", column.name());
    let label = format!("{} {told}", column.label(words()));
    let focused = value == used;
    view! {
        <button class="move" name="move" value=value aria-label=label aria-disabled=at_end.then_some("true") autofocus=focused>
            <span aria-hidden="true">{arrow}</span>
        </button>
    }
    .into_any()
}

fn options(all: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<AnyView> {
    all.map(|(value, label)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{label}</option> }.into_any()
    })
    .collect()
}
