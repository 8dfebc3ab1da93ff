//! Which column of the file is which.

use leptos::prelude::*;

use super::{ImportFormState, PATH, column_input, discard_form, reread};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::import::{ColumnsProblem, ERROR_COLUMN, ImportColumn};
use crate::domain::messages as rules;
use crate::forms::listing::ListOrigin;
use crate::services::imports::{FileColumn, ImportDetail};

/// The page of a file that was just read.
pub fn page(shown: &ImportDetail, sent: Option<ImportFormState>, origin: &ListOrigin) -> AnyView {
    view! {
        {form(shown, sent, t("imports-check"), origin)}
        {reread::form(shown, origin)}
        {discard_form(&shown.uuid, origin)}
    }
    .into_any()
}

/// The columns, each with what it is taken for.
pub fn form(shown: &ImportDetail, sent: Option<ImportFormState>, button: String, origin: &ListOrigin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/check", shown.uuid));
    let (chosen, problems) = match sent {
        Some(ImportFormState::Columns(columns, problems)) => (columns, problems),
        _ => (shown.columns.iter().map(|heading| heading.column).collect(), Vec::new()),
    };
    let unknown = chosen.iter().all(Option::is_none).then(|| {
        view! { <p class="warning">{t("imports-no-known-column")}</p> }
    });
    let line = |problem: &ColumnsProblem| {
        ErrorSummaryEntry::at(column_input(0), rules::import::columns_problem(*problem, messages()))
    };
    let lines: Vec<_> = problems.iter().map(line).collect();
    let rows = shown.columns.iter().zip(chosen).enumerate().map(|(at, (heading, column))| {
        let wrong = column.is_some_and(|c| problems.contains(&ColumnsProblem::Twice(c)));
        row(at, heading, column, wrong)
    });
    view! {
        <form method="post" action=action novalidate>
            <FormUserInput />
            <ErrorSummary lines />
            {unknown}
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">{t("imports-columns-table")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("imports-in-file")}</th>
                            <th scope="col">{t("imports-first-row")}</th>
                            <th scope="col">{t("imports-is")}</th>
                        </tr>
                    </thead>
                    <tbody data-rows="">{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="ways-on">
                <button class="button button-main">{button}</button>
                <span class="hint">{t("imports-check-hint")}</span>
            </div>
        </form>
    }
    .into_any()
}

fn row(at: usize, heading: &FileColumn, chosen: Option<ImportColumn>, wrong: bool) -> AnyView {
    let id = column_input(at);
    let options = ImportColumn::readable().map(|column| {
        view! { <option value=column.name() selected=chosen == Some(column)>{column.label(messages())}</option> }
    });
    let passed = t(if heading.name == ERROR_COLUMN { "imports-passed-over-why" } else { "imports-passed-over" });
    let name = if heading.name.is_empty() {
        t_format("imports-column-nth", &[("nth", (at + 1).to_string().into())])
    } else {
        heading.name.clone()
    };
    let example = match (&heading.example, heading.hidden || chosen.is_some_and(ImportColumn::is_secret)) {
        (_, true) => view! { <span class="faint">{t("imports-not-shown")}</span> }.into_any(),
        (text, _) => view! { <bdi>{text.chars().take(80).collect::<String>()}</bdi> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><label for=id.clone()><bdi>{name}</bdi></label></th>
            <td data-label=t("imports-first-row")>{example}</td>
            <td data-label=t("imports-is")>
                <select class="input" id=id.clone() name=id autocomplete="off" aria-invalid=wrong.then_some("true")>
                    <option value="" selected=chosen.is_none()>{passed}</option>
                    {options.collect_view()}
                </select>
            </td>
        </tr>
    }
    .into_any()
}
