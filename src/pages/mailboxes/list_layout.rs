//! How the list looks: its columns and their order, how close the rows stand, how many a page has.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Choice as _, Localized as _};
use crate::forms::list_layout::{Columns, Density, ListColumn, ListLayout};
use crate::forms::listing::{ActiveView, ListQuery};
use crate::forms::query_string;

/// What a form says of the look.
pub const ACTION: &str = "/views/look";

/// In the address: that the choice is open, and the button that was just used.
pub const OPEN_PARAMETER: &str = "display";

/// A button that opens the choice.
#[component]
pub fn ListLayoutForm(
    /// What the page shows.
    query: ListQuery,
    /// The query string that asked for it.
    asked: String,
) -> impl IntoView {
    let open = query_string::pairs(&asked).find(|(name, _)| name == OPEN_PARAMETER).map(|(_, button)| button);
    let columns = column_choices(&query.columns, open.as_deref().unwrap_or(""));
    let densities =
        options(Density::ALL.iter().map(|d| (d.code().to_owned(), d.label(messages()))), query.density.code());
    let sizes = options(ListLayout::PAGE_SIZES.iter().map(|n| (n.to_string(), n.to_string())), &query.size.to_string());
    let lasts = match query.view {
        Some(ActiveView::One(_)) => "list-display-for-this-list",
        _ => "list-display-for-every-list",
    };
    let exact = query.exact_href(super::PATH);
    view! {
        <details class="more-filters display" name="fold" data-fold="" open=open.is_some()>
            <summary class="button">{t("list-display-display")}</summary>
            <form class="filter-panel card" method="post" action=ACTION>
                <FormUserInput />
                <input type="hidden" name="list" value=query.at(None).to_query() />
                // What Enter does.
                <button class="sr-only" tabindex="-1" aria-hidden="true">{t("mailboxes-apply")}</button>
                <fieldset class="field">
                    <legend class="label">{t("list-display-columns")}</legend>
                    <p class="hint">{t("list-display-columns-about")}</p>
                    <ul class="columns">{columns}</ul>
                </fieldset>
                <div class="field">
                    <label for="density">{t("list-display-density")}</label>
                    <select class="input" id="density" name="density" autocomplete="off">{densities}</select>
                </div>
                <div class="field">
                    <label for="size">{t("list-display-size")}</label>
                    <select class="input" id="size" name="size" autocomplete="off">{sizes}</select>
                </div>
                <p class="hint">{t(lasts)}</p>
                <p class="hint"><a href=exact>{t("list-display-link")}</a></p>
                <div class="filter-foot">
                    <button class="button button-main">{t("mailboxes-apply")}</button>
                    <button class="button" name="standard" value="yes">{t("list-display-standard")}</button>
                </div>
            </form>
        </details>
    }
}

/// Those that are shown in their order, each with the ways to another place; then the others.
fn column_choices(columns: &Columns, used: &str) -> Vec<AnyView> {
    let last = columns.visible().len().saturating_sub(1);
    let shown = columns.visible().iter().enumerate().map(|(at, column)| {
        let ways = view! {
            {move_button(*column, true, at == 0, used)}
            {move_button(*column, false, at == last, used)}
        };
        column_choice(*column, true, ways.into_any())
    });
    shown.chain(columns.hidden().map(|column| column_choice(column, false, ().into_any()))).collect()
}

fn column_choice(column: ListColumn, on: bool, ways: AnyView) -> AnyView {
    let id = format!("column-{}", column.code());
    let for_id = id.clone();
    view! {
        <li>
            <label for=for_id>
                <input type="checkbox" id=id name="column" value=column.code() checked=on autocomplete="off" />
                {column.label(messages())}
            </label>
            {ways}
        </li>
    }
    .into_any()
}

/// Moves a column. Where it cannot go further the button stays, so that whoever is on it does not fall off.
fn move_button(column: ListColumn, to_front: bool, at_end: bool, used: &str) -> AnyView {
    let (word, arrow, key) =
        if to_front { ("front", "↑", "list-display-earlier") } else { ("back", "↓", "list-display-later") };
    let value = format!("{}.{word}", column.code());
    let label = t_format(key, &[("column", column.label(messages()).into())]);
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
