//! Assigning the columns of the file.

use leptos::prelude::*;

use super::{ImportFormState, discard_form, reread};
use crate::components::error_summary::ErrorSummary;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::import::{ColumnsError, ERROR_COLUMN, MailboxColumn, column_input};
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::imports::{FileColumn, ImportDetail};

/// The page of a file that was just uploaded.
pub fn page(import: &ImportDetail, form_state: Option<ImportFormState>, origin: &ListOrigin) -> AnyView {
    view! {
        {form(import, form_state, t(key!("imports-check")), origin)}
        {reread::form(import, origin)}
        {discard_form(&import.uuid, origin)}
    }
    .into_any()
}

/// The columns of the file, each with its assignment.
pub fn form(
    import: &ImportDetail,
    form_state: Option<ImportFormState>,
    button: String,
    origin: &ListOrigin,
) -> AnyView {
    let action = origin.carry(&paths::IMPORT_CHECK.with(&import.uuid));
    let (chosen, errors) = match form_state {
        Some(ImportFormState::Columns(columns, errors)) => (columns, errors),
        _ => (import.columns.iter().map(|file_column| file_column.column).collect(), Vec::new()),
    };
    let unknown = chosen.iter().all(Option::is_none).then(|| {
        view! { <p class="warning">{t(key!("imports-no-known-column"))}</p> }
    });
    let rows = import.columns.iter().zip(chosen).enumerate().map(|(index, (file_column, column))| {
        let invalid = column.is_some_and(|c| errors.contains(&ColumnsError::Twice(c)));
        row(index, file_column, column, invalid)
    });
    view! {
        <form method="post" action=action novalidate>
            <FormUserInput />
            <ErrorSummary errors=errors.clone() />
            {unknown}
            <div class="card table-card">
                <table class="data-table">
                    <caption class="sr-only">{t(key!("imports-columns-table"))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("imports-in-file"))}</th>
                            <th scope="col">{t(key!("imports-first-row"))}</th>
                            <th scope="col">{t(key!("imports-import-as"))}</th>
                        </tr>
                    </thead>
                    <tbody data-shortcut-rows="">{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="actions">
                <button class="button button-primary">{button}</button>
                <span class="hint">{t(key!("imports-check-hint"))}</span>
            </div>
        </form>
    }
    .into_any()
}

fn row(index: usize, file_column: &FileColumn, chosen: Option<MailboxColumn>, invalid: bool) -> AnyView {
    let id = column_input(index);
    let options = MailboxColumn::readable().map(|column| {
        view! { <option value=column.name() selected=chosen == Some(column)>{column.label(messages())}</option> }
    });
    let is_error_column = file_column.name == ERROR_COLUMN;
    let ignored_label = t(if is_error_column { key!("imports-ignore-errors") } else { key!("imports-ignore") });
    let name = if file_column.name.is_empty() {
        t_format(key!("imports-column-nth"), &[("nth", (index + 1).to_string().into())])
    } else {
        file_column.name.clone()
    };
    let example = match (&file_column.example, file_column.hidden || chosen.is_some_and(MailboxColumn::is_secret)) {
        (_, true) => view! { <span class="muted">{t(key!("imports-hidden"))}</span> }.into_any(),
        (text, _) => view! { <bdi>{text.chars().take(80).collect::<String>()}</bdi> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><label for=id.clone()><bdi>{name}</bdi></label></th>
            <td data-label=t(key!("imports-first-row"))>{example}</td>
            <td data-label=t(key!("imports-import-as"))>
                <select class="input" id=id.clone() name=id autocomplete="off" aria-invalid=invalid.then_some("true")>
                    <option value="" selected=chosen.is_none()>{ignored_label}</option>
                    {options.collect_view()}
                </select>
            </td>
        </tr>
    }
    .into_any()
}
