//! The result of checking the rows, and the confirmation.

use leptos::prelude::*;

use super::{ImportFormState, changes, columns, discard_form, reread, tally_item};
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{CheckField, FieldGroup, FormField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::pages::page_request::PageRequest;
use crate::paths;
use crate::services::imports::{self as service, ALL_ROWS_INPUT_ID, CellReport, ImportDetail, RowReport};

/// The page of an import whose rows were checked.
pub async fn page(
    request: &PageRequest,
    import: &ImportDetail,
    form_state: Option<ImportFormState>,
) -> Result<AnyView, AppError> {
    let errors = match &form_state {
        Some(ImportFormState::Refused(refusal)) => vec![*refusal],
        _ => vec![],
    };
    let origin = super::origin(request, import);
    let shows_columns = matches!(form_state, Some(ImportFormState::Columns(..)));
    let rejected = rejected_rows(request, import).await?;
    let warned = changes::warned_rows(request, import).await?;
    let changes = changes::changed_rows(request, import).await?;
    let view = view! {
        <ErrorSummary errors title=t(key!("imports-nothing-changed")) />
        {tally(import)}
        {apply_form(import, &origin)}
        {rejected}
        {warned}
        {changes}
        <details class="disclosure import-columns" open=shows_columns>
            <summary class="button">{t(key!("imports-change-columns"))}</summary>
            {columns::form(import, form_state, t(key!("imports-check-again")), &origin)}
            {reread::form(import, &origin)}
        </details>
        {discard_form(&import.uuid, &origin)}
    };
    Ok(view.into_any())
}

/// The number of rows per outcome.
fn tally(import: &ImportDetail) -> AnyView {
    let all = [
        (import.creates, key!("imports-check-new"), "tally-changed"),
        (import.updates, key!("imports-check-changed"), "tally-changed"),
        (import.sames, key!("imports-check-unchanged"), ""),
        (import.wrongs, key!("imports-check-errors"), "tally-rejected"),
    ];
    let parts = all.map(|(count, key, class)| tally_item(key, count, class));
    view! { <ul class="tally" id="tally" aria-label=t(key!("imports-check-result"))>{parts.collect_view()}</ul> }
        .into_any()
}

fn apply_form(import: &ImportDetail, origin: &ListOrigin) -> AnyView {
    if import.good() == 0 {
        let message_key = if import.wrongs == 0 { key!("imports-all-unchanged") } else { key!("imports-none-valid") };
        return view! { <p>{t(message_key)}</p> }.into_any();
    }
    let all_valid = import.wrongs == 0;
    let args = [("count", import.good().into())];
    let unavailable = if all_valid {
        String::new()
    } else {
        t_format(key!("imports-all-or-nothing-unavailable"), &[("count", import.wrongs.into())])
    };
    let action = origin.carry(&paths::IMPORT_APPLY.with(&import.uuid));
    let button = if import.names_customers() {
        t_format(key!("imports-import"), &args)
    } else {
        t_format(
            key!("imports-import-into"),
            &[("count", import.good().into()), ("customer", (&import.customer).into())],
        )
    };
    let valid_rows_hint =
        t(if all_valid { key!("imports-valid-only-about") } else { key!("imports-valid-only-errors") });
    let all_rows = FormField::new("rows", t(key!("imports-all-or-nothing"))).id(ALL_ROWS_INPUT_ID);
    let all_rows = all_rows.hint(t(key!("imports-all-or-nothing-about")));
    let valid_rows =
        FormField::new("rows", t_format(key!("imports-valid-only"), &args)).id("rows-good").hint(valid_rows_hint);
    view! {
        <form class="plain-form" method="post" action=action>
            <FormUserInput />
            <FieldGroup field=FormField::new("rows", t(key!("imports-which-rows")))>
                <CheckField field=all_rows kind="radio" value="all" checked=all_valid disabled_reason=unavailable />
                <CheckField field=valid_rows kind="radio" value="good" checked=!all_valid />
            </FieldGroup>
            {losses_notice(import)}
            <div class="actions"><button class="button button-primary">{button}</button></div>
        </form>
    }
    .into_any()
}

/// The losses that the import would cause, so that it also confirms them.
fn losses_notice(import: &ImportDetail) -> Option<AnyView> {
    let losses: Vec<_> = import.warnings.iter().filter(|kind| kind.warning.must_be_confirmed()).collect();
    (!losses.is_empty()).then(|| {
        view! { <div class="notice notice-warning" id="loss-warnings"><p>{t(key!("imports-confirm"))}</p>{changes::warning_kinds(losses)}</div> }
            .into_any()
    })
}

/// The invalid rows, one page at a time, with a download of all of them.
pub async fn rejected_rows(request: &PageRequest, import: &ImportDetail) -> Result<AnyView, AppError> {
    if import.wrongs == 0 {
        return Ok(().into_any());
    }
    let origin = super::origin(request, import);
    let after = query_string::pairs(&request.query).find(|(name, _)| name == "after").map(|(_, value)| value);
    let after = after.and_then(|position| position.parse().ok());
    let (rejected, more) =
        service::rejected_rows(&request.app, request.principal()?, &import.uuid, after.unwrap_or(0), messages())
            .await?;
    let next = rejected.last().filter(|_| more).map(|last| {
        let href = origin.carry(&format!("{}?after={}#errors", paths::IMPORT.with(&import.uuid), last.position));
        view! { <a class="button" href=href>{t(key!("imports-errors-next"))}</a> }
    });
    let first = after.is_some().then(|| {
        view! { <a class="button" href=origin.carry(&format!("{}#errors", paths::IMPORT.with(&import.uuid)))>{t(key!("imports-errors-first"))}</a> }
    });
    let view = view! {
        <section class="import-rows" id="errors">
            <h2>{t_format(key!("imports-errors"), &[("count", import.wrongs.into())])}</h2>
            <p class="hint">{t(key!("imports-errors-about"))}</p>
            <p><a class="button" href=paths::IMPORT_REJECTED_ROWS.with(&import.uuid) download="">{t(key!("imports-errors-download"))}</a></p>
            <div class="card table-card">
                <table class="data-table">
                    <caption class="sr-only">{t(key!("imports-errors-table"))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("imports-line"))}</th>
                            <th scope="col">{t(key!("imports-column"))}</th>
                            <th scope="col">{t(key!("imports-value"))}</th>
                            <th scope="col">{t(key!("imports-error"))}</th>
                        </tr>
                    </thead>
                    <tbody data-shortcut-rows="">{rejected.into_iter().flat_map(problem_rows).collect_view()}</tbody>
                </table>
            </div>
            <div class="actions">{first}{next}</div>
        </section>
    };
    Ok(view.into_any())
}

pub(super) fn problem_rows(row: RowReport) -> Vec<AnyView> {
    let line = row.line;
    row.reports.into_iter().map(|report| problem_row(line, report)).collect()
}

fn problem_row(line: i64, report: CellReport) -> AnyView {
    let CellReport { column, value, sentence } = report;
    let column = if column.is_empty() { t(key!("imports-whole-row")) } else { column };
    let value = if value.is_empty() {
        view! { <span class="muted">{t(key!("imports-empty-or-hidden"))}</span> }.into_any()
    } else {
        view! { <bdi>{value.chars().take(120).collect::<String>()}</bdi> }.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="digits">
                {t_format(key!("imports-line-nth"), &[("line", line.to_string().into())])}
            </th>
            <td data-label=t(key!("imports-column"))><bdi>{column}</bdi></td>
            <td data-label=t(key!("imports-value"))>{value}</td>
            <td data-label=t(key!("imports-error"))>{sentence}</td>
        </tr>
    }
    .into_any()
}
