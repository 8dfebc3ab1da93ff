//! The layout of the list: columns and their order, row density, page size.

use leptos::prelude::*;

use crate::components::field::{FieldGroup, FormField, SelectField, SelectOption};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Choice as _, Localized as _};
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_layout::{Columns, Density, ListColumn, ListLayout};
use crate::lists::mailbox_list::{ActiveView, ListQuery};
use crate::paths;

/// The query parameter that keeps the form open, with the button that was used last.
pub const OPEN_PARAMETER: &str = "display";

/// A button that opens the layout form.
#[component]
pub fn ListLayoutForm(
    /// The query of the list.
    query: ListQuery,
    /// The query string of the request.
    query_string: String,
) -> impl IntoView {
    let used_button = query_string::pairs(&query_string).find(|(name, _)| name == OPEN_PARAMETER);
    let used_button = used_button.map(|(_, button)| button);
    let columns = column_choices(&query.columns, used_button.as_deref().unwrap_or(""));
    let densities: Vec<_> = Density::ALL.iter().map(|d| SelectOption::new(d.code(), d.label(messages()))).collect();
    let sizes: Vec<_> =
        ListLayout::PAGE_SIZES.iter().map(|n| SelectOption::new(n.to_string(), n.to_string())).collect();
    let density = FormField::new("density", t(key!("list-layout-row-height"))).value(query.density.code().to_owned());
    let size = FormField::new("size", t(key!("list-layout-size"))).value(query.size.to_string());
    let scope_hint = if let Some(ActiveView::One(_)) = query.view {
        key!("list-layout-for-this-list")
    } else {
        key!("list-layout-for-every-list")
    };
    let exact = query.exact_href(paths::MAILBOXES);
    view! {
        <details class="dropdown display-menu" name="dropdown" data-dropdown="" open=used_button.is_some()>
            <summary class="button">{t(key!("list-layout-display"))}</summary>
            <form class="dropdown-panel card" method="post" action=paths::LIST_LAYOUT data-never-unsaved="">
                <FormUserInput />
                <input type="hidden" name="list" value=query.at(None).to_query() />
                // The default button for Enter.
                <button class="sr-only" tabindex="-1" aria-hidden="true">{t(key!("mailboxes-apply"))}</button>
                <FieldGroup field=FormField::new("columns", t(key!("list-layout-columns"))).hint(t(key!("list-layout-columns-about")))>
                    <ul class="column-list">{columns}</ul>
                </FieldGroup>
                <SelectField field=density options=densities />
                <SelectField field=size options=sizes />
                <p class="hint">{t(scope_hint)}</p>
                <p class="hint"><a href=exact>{t(key!("list-layout-link"))}</a></p>
                <div class="dropdown-footer">
                    <button class="button button-primary">{t(key!("mailboxes-apply"))}</button>
                    <button class="button" name="standard" value="yes">{t(key!("list-layout-reset"))}</button>
                </div>
            </form>
        </details>
    }
}

/// The visible columns in their order, each with buttons to move it, then the hidden ones.
fn column_choices(columns: &Columns, used_button: &str) -> Vec<AnyView> {
    let last = columns.visible().len().saturating_sub(1);
    let visible = columns.visible().iter().enumerate().map(|(i, column)| {
        let move_buttons = view! {
            {move_button(*column, true, i == 0, used_button)}
            {move_button(*column, false, i == last, used_button)}
        };
        column_choice(*column, true, move_buttons.into_any())
    });
    visible.chain(columns.hidden().map(|column| column_choice(column, false, ().into_any()))).collect()
}

fn column_choice(column: ListColumn, visible: bool, move_buttons: AnyView) -> AnyView {
    let id = format!("column-{}", column.code());
    let for_id = id.clone();
    view! {
        <li>
            <label for=for_id>
                <input type="checkbox" id=id name="column" value=column.code() checked=visible autocomplete="off" />
                {column.label(messages())}
            </label>
            {move_buttons}
        </li>
    }
    .into_any()
}

/// Moves a column. At the end it is disabled, not removed, so that it keeps the focus.
fn move_button(column: ListColumn, to_front: bool, at_end: bool, used_button: &str) -> AnyView {
    let (direction, arrow, key) = if to_front {
        ("front", "↑", key!("list-layout-move-up"))
    } else {
        ("back", "↓", key!("list-layout-move-down"))
    };
    let value = format!("{}.{direction}", column.code());
    let label = t_format(key, &[("column", column.label(messages()).into())]);
    let focused = value == used_button;
    view! {
        <button class="move-button" name="move" value=value aria-label=label aria-disabled=at_end.then_some("true") autofocus=focused>
            <span aria-hidden="true">{arrow}</span>
        </button>
    }
    .into_any()
}
