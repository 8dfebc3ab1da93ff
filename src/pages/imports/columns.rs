//! Which column of the file is which.

use leptos::prelude::*;

use super::{PATH, Sent, column_input, give_up};
use crate::domain::import::{Column, ColumnsProblem, WHY};
use crate::domain::words;
use crate::services::imports::{Heading, Shown};

/// The page of a file that was just read.
pub fn page(shown: &Shown, sent: Option<Sent>) -> AnyView {
    view! {
        {form(shown, sent, "Check the file")}
        {give_up(&shown.uuid)}
    }
    .into_any()
}

/// The columns, each with what it is taken for.
pub fn form(shown: &Shown, sent: Option<Sent>, button: &'static str) -> AnyView {
    let (chosen, problems) = match sent {
        Some(Sent::Columns(columns, problems)) => (columns, problems),
        _ => (shown.columns.iter().map(|heading| heading.column).collect(), Vec::new()),
    };
    let unknown = chosen.iter().all(Option::is_none).then(|| {
        view! { <p class="warning">"No column has a name that is known. Is the first row of the file one with names?"</p> }
    });
    let rows = shown.columns.iter().zip(chosen).enumerate().map(|(at, (heading, column))| {
        let wrong = column.is_some_and(|c| problems.contains(&ColumnsProblem::Twice(c)));
        row(at, heading, column, wrong)
    });
    view! {
        <form method="post" action=format!("{PATH}/{}/check", shown.uuid) novalidate>
            {summary(&problems)}
            {unknown}
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">"Columns of the file"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"In the file"</th>
                            <th scope="col">"First row"</th>
                            <th scope="col">"Is"</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="ways-on">
                <button class="button button-main">{button}</button>
                <span class="hint">"Nothing is changed by this."</span>
            </div>
        </form>
    }
    .into_any()
}

fn summary(problems: &[ColumnsProblem]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let lines = problems.iter().map(|problem| {
        view! { <li><a href=format!("#{}", column_input(0))>{words::import::columns(*problem)}</a></li> }
    });
    let view = view! {
        <div class="problems" id="problems" role="alert" tabindex="-1">
            <h2>"There is a problem"</h2>
            <ul>{lines.collect_view()}</ul>
        </div>
    };
    Some(view.into_any())
}

fn row(at: usize, heading: &Heading, chosen: Option<Column>, wrong: bool) -> AnyView {
    let id = column_input(at);
    let options = Column::all().map(|column| {
        view! { <option value=column.name() selected=chosen == Some(column)>{column.label()}</option> }
    });
    let passed = if heading.name == WHY { "Passed over: why the row was refused" } else { "Passed over" };
    let name = if heading.name.is_empty() { format!("Column {}", at + 1) } else { heading.name.clone() };
    let example = match (&heading.example, chosen.is_some_and(Column::is_secret)) {
        (_, true) => view! { <span class="faint">"not shown"</span> }.into_any(),
        (text, _) => view! { <bdi>{text.chars().take(80).collect::<String>()}</bdi> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><label for=id.clone()><bdi>{name}</bdi></label></th>
            <td data-label="First row">{example}</td>
            <td data-label="Is">
                <select class="input" id=id.clone() name=id autocomplete="off" aria-invalid=wrong.then_some("true")>
                    <option value="" selected=chosen.is_none()>{passed}</option>
                    {options.collect_view()}
                </select>
            </td>
        </tr>
    }
    .into_any()
}
