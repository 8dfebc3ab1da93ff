//! What every row would do, and the question.

use leptos::prelude::*;

use super::{ImportFormState, PATH, changes, columns, discard_form, reread, tally_item};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::query_string;
use crate::pages::request::PageRequest;
use crate::services::imports::{self as service, ApplyRefusal, CellReport, ImportDetail, RowReport};

/// The page of a file whose rows were looked at.
pub async fn page(
    visit: &PageRequest,
    shown: &ImportDetail,
    sent: Option<ImportFormState>,
) -> Result<AnyView, AppError> {
    let refused: Vec<_> = match &sent {
        Some(ImportFormState::Refused(refusal)) => vec![ErrorSummaryEntry::at("rows-all", refusal_message(*refusal))],
        _ => Vec::new(),
    };
    let origin = super::origin(visit, shown);
    let again = matches!(sent, Some(ImportFormState::Columns(..)));
    let rejected = rejected_rows(visit, shown).await?;
    let warned = changes::warned_rows(visit, shown).await?;
    let changes = changes::changed_rows(visit, shown).await?;
    let view = view! {
        <ErrorSummary lines=refused title=t("imports-nothing-changed") />
        {tally(shown)}
        {apply_form(shown, &origin)}
        {rejected}
        {warned}
        {changes}
        <details class="confirm import-columns" open=again>
            <summary class="button">{t("imports-change-columns")}</summary>
            {columns::form(shown, sent, t("imports-check-again"), &origin)}
            {reread::form(shown, &origin)}
        </details>
        {discard_form(&shown.uuid, &origin)}
    };
    Ok(view.into_any())
}

fn refusal_message(refusal: ApplyRefusal) -> String {
    match refusal {
        ApplyRefusal::NotChecked => t("imports-refused-unchecked"),
        ApplyRefusal::Nothing => t("imports-refused-nothing"),
        ApplyRefusal::Wrong(count) => t_format("imports-refused-wrong", &[("count", count.into())]),
    }
}

/// How many rows do what.
fn tally(shown: &ImportDetail) -> AnyView {
    let all = [
        (shown.creates, "imports-tally-new", "tally-changed"),
        (shown.updates, "imports-tally-change", "tally-changed"),
        (shown.sames, "imports-tally-same", ""),
        (shown.wrongs, "imports-tally-wrong", "tally-refused"),
    ];
    let parts = all.map(|(count, key, class)| tally_item(key, count, class));
    view! { <ul class="tally" id="tally" aria-label=t("imports-tally")>{parts.collect_view()}</ul> }.into_any()
}

fn apply_form(shown: &ImportDetail, origin: &ListOrigin) -> AnyView {
    if shown.good() == 0 {
        let told = if shown.wrongs == 0 { "imports-all-same" } else { "imports-none-good" };
        return view! { <p>{t(told)}</p> }.into_any();
    }
    let whole = shown.wrongs == 0;
    let good = [("count", shown.good().into())];
    let about =
        if whole { t("imports-whole-about") } else { t_format("imports-whole-not", &[("count", shown.wrongs.into())]) };
    let action = origin.carry(&format!("{PATH}/{}/apply", shown.uuid));
    let import = if shown.names_customers() {
        t_format("imports-import", &good)
    } else {
        t_format("imports-import-into", &[("count", shown.good().into()), ("customer", (&shown.customer).into())])
    };
    let rest = t(if whole { "imports-good-about" } else { "imports-good-mend" });
    view! {
        <form class="plain-form" method="post" action=action>
            <FormUserInput />
            <fieldset class="field">
                <legend class="label">{t("imports-which-rows")}</legend>
                <div class="check">
                    <input type="radio" id="rows-all" name="rows" value="all" checked=whole disabled=!whole aria-describedby="rows-all-hint" autocomplete="off" />
                    <div>
                        <label for="rows-all">{t("imports-whole")}</label>
                        <p class="hint" id="rows-all-hint">{about}</p>
                    </div>
                </div>
                <div class="check">
                    <input type="radio" id="rows-good" name="rows" value="good" checked=!whole aria-describedby="rows-good-hint" autocomplete="off" />
                    <div>
                        <label for="rows-good">{t_format("imports-good", &good)}</label>
                        <p class="hint" id="rows-good-hint">{rest}</p>
                    </div>
                </div>
            </fieldset>
            {losses_notice(shown)}
            <div class="ways-on"><button class="button button-main">{import}</button></div>
        </form>
    }
    .into_any()
}

/// What is lost by it and cannot be had back, so that whoever imports says yes to that too.
fn losses_notice(shown: &ImportDetail) -> Option<AnyView> {
    let losses: Vec<_> = shown.warnings.iter().filter(|kind| kind.warning.must_be_confirmed()).collect();
    (!losses.is_empty()).then(|| {
        view! { <div class="notice notice-warning" id="losses"><p>{t("imports-losses")}</p>{changes::warning_kinds(losses)}</div> }
            .into_any()
    })
}

/// The rows that cannot be taken, a page of them, and all of them as a file.
pub async fn rejected_rows(visit: &PageRequest, shown: &ImportDetail) -> Result<AnyView, AppError> {
    if shown.wrongs == 0 {
        return Ok(().into_any());
    }
    let origin = super::origin(visit, shown);
    let after = query_string::pairs(&visit.query).find(|(name, _)| name == "after").and_then(|(_, at)| at.parse().ok());
    let (rejected, more) =
        service::rejected_rows(&visit.app, visit.principal()?, &shown.uuid, after.unwrap_or(0), messages()).await?;
    let next = rejected.last().filter(|_| more).map(|last| {
        let href = origin.carry(&format!("{PATH}/{}?after={}#wrong", shown.uuid, last.position));
        view! { <a class="button" href=href>{t("imports-wrong-more")}</a> }
    });
    let first = after.is_some().then(|| {
        view! { <a class="button" href=origin.carry(&format!("{PATH}/{}#wrong", shown.uuid))>{t("imports-wrong-first")}</a> }
    });
    let view = view! {
        <section class="rejected" id="wrong">
            <h2>{t_format("imports-wrong", &[("count", shown.wrongs.into())])}</h2>
            <p class="hint">{t("imports-wrong-about")}</p>
            <p><a class="button" href=format!("{PATH}/{}/to-mend.csv", shown.uuid) download="">{t("imports-wrong-download")}</a></p>
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">{t("imports-wrong-table")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("imports-line")}</th>
                            <th scope="col">{t("imports-column")}</th>
                            <th scope="col">{t("imports-there-stands")}</th>
                            <th scope="col">{t("imports-expected")}</th>
                        </tr>
                    </thead>
                    <tbody data-rows="">{rejected.into_iter().flat_map(problem_rows).collect_view()}</tbody>
                </table>
            </div>
            <div class="ways-on">{first}{next}</div>
        </section>
    };
    Ok(view.into_any())
}

pub(super) fn problem_rows(row: RowReport) -> Vec<AnyView> {
    let line = row.line;
    row.told.into_iter().map(|told| problem_row(line, told)).collect()
}

fn problem_row(line: i64, told: CellReport) -> AnyView {
    let CellReport { column, value, sentence } = told;
    let column = if column.is_empty() { t("imports-the-row") } else { column };
    let value = if value.is_empty() {
        view! { <span class="faint">{t("imports-nothing-shown")}</span> }.into_any()
    } else {
        view! { <bdi>{value.chars().take(120).collect::<String>()}</bdi> }.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="digits">{t_format("imports-line-nth", &[("line", line.to_string().into())])}</th>
            <td data-label=t("imports-column")><bdi>{column}</bdi></td>
            <td data-label=t("imports-there-stands")>{value}</td>
            <td data-label=t("imports-expected")>{sentence}</td>
        </tr>
    }
    .into_any()
}
