//! The numbers of a dry run or a result, and the list of mailboxes that failed.

use leptos::prelude::*;

use super::after_position;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::{BatchProgress, BatchState};
use crate::domain::problem::Warning;
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::pages::mailboxes::format_number;
use crate::pages::page_request::PageRequest;
use crate::paths;
use crate::services::Principal;
use crate::services::batches::{self as service, BatchDetail, RefusedItem};

/// For example "212 changed", "3 unchanged", "5 failed: not in the rate plan"; in a preview, "212 will change" and
/// "5 can't be changed: not in the rate plan".
pub fn tally(batch: &BatchDetail) -> AnyView {
    let BatchProgress { state, changed, same, refused, .. } = batch.summary.progress;
    let is_preview = !batch.started;
    let changed_key = if is_preview { key!("batches-will-change") } else { key!("batches-did-change") };
    let mut lines = vec![(changed, changed_key, "tally-changed")];
    if same > 0 {
        lines.push((same, key!("batches-unchanged"), "tally-unchanged"));
    }
    let known_refused: i64 = batch.reasons.iter().map(|(_, count)| count).sum();
    if known_refused == refused {
        lines.extend(batch.reasons.iter().map(|(reason, count)| {
            let key = if is_preview { reason.preview_key() } else { reason.result_key() };
            (*count, key, "tally-rejected")
        }));
    } else if refused > 0 {
        let key = if is_preview { key!("batches-not-changeable-some") } else { key!("batches-refused-some") };
        lines.push((refused, key, "tally-rejected"));
    }
    let remaining = batch.summary.progress.total - batch.summary.progress.done();
    if state == BatchState::Cancelled && remaining > 0 && batch.started {
        lines.push((remaining, key!("batches-not-processed"), "tally-unchanged"));
    }
    let lines = lines
        .into_iter()
        .map(|(count, key, class)| {
            let (before, after) = messages().split_around(key, "number", &[("count", count.into())]);
            view! { <li class=class>{before}<strong class="digits">{format_number(count)}</strong>{after}</li> }
        })
        .collect_view();
    let warnings = batch.warnings.iter().map(|(warning, count)| {
        let sentence = if let Warning::LedHere(_) = warning.warning {
            t(key!("batches-callers-sent-here"))
        } else {
            rules::warning(warning, messages())
        };
        let args =
            [("count", (*count).into()), ("field", warning.field.label(messages()).into()), ("why", sentence.into())];
        view! { <li class="warning">{t_format(key!("batches-warning"), &args)}</li> }
    });
    let warnings = (!batch.warnings.is_empty()).then(|| {
        view! { <ul class="plain-list" id="warnings">{warnings.collect_view()}</ul> }
    });
    view! {
        <ul class="tally">{lines}</ul>
        {warnings}
    }
    .into_any()
}

/// All refused mailboxes with their reasons, one page at a time.
pub async fn refused_items(request: &PageRequest, who: &Principal, batch: &BatchDetail) -> Result<AnyView, AppError> {
    let count = batch.summary.progress.refused;
    if count == 0 {
        return Ok(().into_any());
    }
    let (uuid, from) = (&batch.summary.uuid, after_position(request));
    let (items, next) = service::list_refused(&request.app, who, uuid, from).await?;
    let origin = request.origin();
    let rows = items.into_iter().map(|item| row(item, &origin)).collect_view();
    let is_later_page = from > 0;
    let page = |query: &str| origin.carry(&format!("{}{query}#rejected", paths::BATCH.with(uuid)));
    let first = is_later_page.then(|| view! { <a class="button" href=page("")>{t(key!("batches-first-page"))}</a> });
    let more = next.map(
        |position| view! { <a class="button" href=page(&format!("?after={position}"))>{t(key!("batches-next-page"))}</a> },
    );
    let (label_key, caption_key) = if batch.started {
        (key!("batches-show-refused"), key!("batches-not-changed"))
    } else {
        (key!("batches-show-not-changeable"), key!("batches-not-changeable"))
    };
    let label = t_format(label_key, &[("count", count.into())]);
    let caption = t(caption_key);
    let view = view! {
        <details class="rejected-items" id="rejected" open=is_later_page>
            <summary class="button">{label}</summary>
            <div class="card">
                <table class="data-table">
                    <caption class="sr-only">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("batches-mailbox"))}</th>
                            <th scope="col">{t(key!("batches-reason"))}</th>
                        </tr>
                    </thead>
                    <tbody data-shortcut-rows="">{rows}</tbody>
                </table>
            </div>
            <p class="actions">{first}{more}</p>
        </details>
    };
    Ok(view.into_any())
}

fn row(item: RefusedItem, origin: &ListOrigin) -> AnyView {
    let mailbox = if let Some((uuid, title, customer)) = item.mailbox {
        view! {
            <a href=origin.carry(&paths::MAILBOX.with(uuid))><bdi>{title}</bdi></a>
            <span class="subtitle"><bdi>{customer}</bdi></span>
        }
        .into_any()
    } else {
        let position = t_format(key!("batches-position"), &[("number", item.position.to_string().into())]);
        view! { <span class="muted">{position}</span> }.into_any()
    };
    let reason = format!("{}.", item.reason.message(messages()));
    view! { <tr><th scope="row">{mailbox}</th><td data-label=t(key!("batches-reason"))>{reason}</td></tr> }.into_any()
}
