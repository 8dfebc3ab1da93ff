//! Which column of the file is which.

use leptos::prelude::*;

use super::{PATH, Sent, column_input, give_up, reread};
use crate::components::filled_by::FilledBy;
use crate::components::problems::{ErrorLine, ErrorSummary};
use crate::components::speech::{t, t_with, words};
use crate::domain::import::{Column, ColumnsProblem, WHY};
use crate::domain::words as rules;
use crate::forms::listing::Origin;
use crate::services::imports::{Heading, Shown};

/// The page of a file that was just read.
pub fn page(shown: &Shown, sent: Option<Sent>, origin: &Origin) -> AnyView {
    view! {
        {form(shown, sent, t("imports-check"), origin)}
        {reread::form(shown, origin)}
        {give_up(&shown.uuid, origin)}
    }
    .into_any()
}

/// The columns, each with what it is taken for.
pub fn form(shown: &Shown, sent: Option<Sent>, button: String, origin: &Origin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/check", shown.uuid));
    let (chosen, problems) = match sent {
        Some(Sent::Columns(columns, problems)) => (columns, problems),
        _ => (shown.columns.iter().map(|heading| heading.column).collect(), Vec::new()),
    };
    let unknown = chosen.iter().all(Option::is_none).then(|| {
        view! { <p class="warning">{t("imports-no-known-column")}</p> }
    });
    let line = |problem: &ColumnsProblem| ErrorLine::at(column_input(0), rules::import::columns(*problem, words()));
    let lines: Vec<_> = problems.iter().map(line).collect();
    let rows = shown.columns.iter().zip(chosen).enumerate().map(|(at, (heading, column))| {
        let wrong = column.is_some_and(|c| problems.contains(&ColumnsProblem::Twice(c)));
        row(at, heading, column, wrong)
    });
    view! {
        <form method="post" action=action novalidate>
            <FilledBy />
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

fn row(at: usize, heading: &Heading, chosen: Option<Column>, wrong: bool) -> AnyView {
    let id = column_input(at);
    let options = Column::read().map(|column| {
        view! { <option value=column.name() selected=chosen == Some(column)>{column.label(words())}</option> }
    });
    let passed = t(if heading.name == WHY { "imports-passed-over-why" } else { "imports-passed-over" });
    let name = if heading.name.is_empty() {
        t_with("imports-column-nth", &[("nth", (at + 1).to_string().into())])
    } else {
        heading.name.clone()
    };
    let example = match (&heading.example, heading.hidden || chosen.is_some_and(Column::is_secret)) {
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
