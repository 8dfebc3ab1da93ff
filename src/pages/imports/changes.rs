//! The changes of the valid rows, and their warnings.

use leptos::prelude::*;

use super::checked::problem_rows;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::pages::page_request::PageRequest;
use crate::paths;
use crate::services::imports::{self as service, ChangedRow, ImportDetail, WarningCount};

/// The first rows with warnings.
pub async fn warned_rows(request: &PageRequest, import: &ImportDetail) -> Result<AnyView, AppError> {
    if import.warned == 0 {
        return Ok(().into_any());
    }
    let (rows, _) = service::warned_rows(&request.app, request.principal()?, &import.uuid, 0, messages()).await?;
    let view = view! {
        <section class="import-rows" id="warnings">
            <h2>{t_format(key!("imports-warnings"), &[("count", import.warned.into())])}</h2>
            <p class="hint">{t(key!("imports-warnings-about"))}</p>
            {warning_kinds(&import.warnings)}
            <div class="card table-card">
                <table class="data-table">
                    <caption class="sr-only">{t(key!("imports-warning"))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("imports-line"))}</th>
                            <th scope="col">{t(key!("imports-column"))}</th>
                            <th scope="col">{t(key!("imports-value"))}</th>
                            <th scope="col">{t(key!("imports-warning"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().flat_map(problem_rows).collect_view()}</tbody>
                </table>
            </div>
        </section>
    };
    Ok(view.into_any())
}

/// Each kind of warning: how many rows have it, and the lines of the first of them.
pub(super) fn warning_kinds<'a>(all: impl IntoIterator<Item = &'a WarningCount>) -> AnyView {
    let item = |kind: &WarningCount| {
        let field = kind.warning.column().label(messages());
        let message = rules::import::row_warning_kind(&kind.warning, messages());
        let lines = messages().list(&kind.lines.iter().map(ToString::to_string).collect::<Vec<_>>());
        let all_named = usize::try_from(kind.rows) == Ok(kind.lines.len());
        let lines_key = if all_named { key!("imports-warning-lines") } else { key!("imports-warning-first-lines") };
        view! {
            <li class="warning">
                {t_format(key!("batches-warning"), &[("count", kind.rows.into()), ("field", field.into()), ("why", message.into())])}
                " "
                <span class="hint digits">
                    {t_format(lines_key, &[("count", kind.rows.into()), ("lines", lines.into())])}
                </span>
            </li>
        }
    };
    view! { <ul class="plain-list">{all.into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// The changes of rows that update a mailbox, one page at a time.
pub async fn changed_rows(request: &PageRequest, import: &ImportDetail) -> Result<AnyView, AppError> {
    if import.updates == 0 {
        return Ok(().into_any());
    }
    let after = query_string::pairs(&request.query).find(|(name, _)| name == "changes").map(|(_, value)| value);
    let after = after.and_then(|position| position.parse().ok());
    let (rows, more) =
        service::changed_rows(&request.app, request.principal()?, &import.uuid, after.unwrap_or(0), messages()).await?;
    let next = rows.last().filter(|_| more).map(|last| {
        let href = super::origin(request, import).carry(&format!(
            "{}?changes={}#changes",
            paths::IMPORT.with(&import.uuid),
            last.position
        ));
        view! { <div class="actions"><a class="button" href=href>{t(key!("imports-changes-more"))}</a></div> }
    });
    let view = view! {
        <section class="import-rows" id="changes">
            <h2>{t(key!("imports-changes"))}</h2>
            <p class="hint">{t(key!("imports-changes-about"))}</p>
            <div class="card table-card">
                <table class="data-table">
                    <caption class="sr-only">{t(key!("imports-changes"))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("imports-mailbox"))}</th>
                            <th scope="col">{t(key!("imports-column"))}</th>
                            <th scope="col">{t(key!("imports-before"))}</th>
                            <th scope="col">{t(key!("imports-after"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().flat_map(change_rows).collect_view()}</tbody>
                </table>
            </div>
            {next}
        </section>
    };
    Ok(view.into_any())
}

fn change_rows(row: ChangedRow) -> Vec<AnyView> {
    let ChangedRow { mailbox, changes, .. } = row;
    let change_row = |change: service::ValueChange| {
        view! {
            <tr>
                <th scope="row"><bdi>{mailbox.clone()}</bdi></th>
                <td data-label=t(key!("imports-column"))>{change.field}</td>
                <td data-label=t(key!("imports-before"))>{cell_value(&change.before)}</td>
                <td data-label=t(key!("imports-after"))>{cell_value(&change.after)}</td>
            </tr>
        }
        .into_any()
    };
    changes.into_iter().map(change_row).collect()
}

fn cell_value(text: &str) -> AnyView {
    if text.is_empty() {
        return view! { <span class="muted">{t(key!("imports-empty"))}</span> }.into_any();
    }
    view! { <bdi>{text.chars().take(120).collect::<String>()}</bdi> }.into_any()
}
