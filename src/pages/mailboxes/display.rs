//! How the list looks: its columns and their order, how close the rows stand, how many a page has.

use leptos::prelude::*;

use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
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
        Some(Viewed::One(_)) => "looks-for-this-list",
        _ => "looks-for-every-list",
    };
    let exact = query.exact(super::PATH);
    view! {
        <details class="more-filters display" name="fold" data-fold="" open=open.is_some()>
            <summary class="button">{t("looks-display")}</summary>
            <form class="filter-panel card" method="post" action=ACTION>
                <FilledBy />
                <input type="hidden" name="list" value=query.at(None).to_query() />
                // What Enter does.
                <button class="sr-only" tabindex="-1" aria-hidden="true">{t("mailboxes-apply")}</button>
                <fieldset class="field">
                    <legend class="label">{t("looks-columns")}</legend>
                    <p class="hint">{t("looks-columns-about")}</p>
                    <ul class="columns">{columns}</ul>
                </fieldset>
                <div class="field">
                    <label for="density">{t("looks-density")}</label>
                    <select class="input" id="density" name="density" autocomplete="off">{densities}</select>
                </div>
                <div class="field">
                    <label for="size">{t("looks-size")}</label>
                    <select class="input" id="size" name="size" autocomplete="off">{sizes}</select>
                </div>
                <p class="hint">{t(lasts)}</p>
                <p class="hint"><a href=exact>{t("looks-link")}</a></p>
                <div class="filter-foot">
                    <button class="button button-main">{t("mailboxes-apply")}</button>
                    <button class="button" name="standard" value="yes">{t("looks-standard")}</button>
                </div>
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
    let (word, arrow, key) = if to_front { ("front", "↑", "looks-earlier") } else { ("back", "↓", "looks-later") };
    let value = format!("{}.{word}", column.name());
    let label = t_with(key, &[("column", column.label(words()).into())]);
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
