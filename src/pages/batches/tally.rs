//! What would become of the mailboxes, or did, in numbers, and every one that was refused.

use leptos::prelude::*;

use super::{PATH, after_position};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::{BatchProgress, BatchState};
use crate::domain::messages as rules;
use crate::domain::problem::Warning;
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::pages::mailboxes::format_number;
use crate::pages::request::PageRequest;
use crate::services::Principal;
use crate::services::batches::{self as service, BatchDetail, RefusedItem};

/// "212 will change", "3 are so already", "5 refused by their plan".
pub fn tally(shown: &BatchDetail) -> AnyView {
    let BatchProgress { state, changed, same, refused, .. } = shown.brief.progress;
    let begun = if state == BatchState::Prepared { "batches-will-change" } else { "batches-did-change" };
    let mut lines = vec![(changed, begun, "tally-changed")];
    if same > 0 {
        lines.push((same, "batches-so-already", "tally-same"));
    }
    let told: i64 = shown.reasons.iter().map(|(_, count)| count).sum();
    if told == refused {
        lines.extend(shown.reasons.iter().map(|(reason, count)| (*count, reason.key(), "tally-refused")));
    } else if refused > 0 {
        lines.push((refused, "batches-refused-some", "tally-refused"));
    }
    let left = shown.brief.progress.total - shown.brief.progress.done();
    if state == BatchState::Cancelled && left > 0 && shown.started {
        lines.push((left, "batches-left", "tally-same"));
    }
    let lines = lines
        .into_iter()
        .map(|(count, key, class)| {
            let (before, after) = messages().split_around(key, "number", &[("count", count.into())]);
            view! { <li class=class>{before}<strong class="digits">{format_number(count)}</strong>{after}</li> }
        })
        .collect_view();
    let warned = shown.warnings.iter().map(|(told, count)| {
        let sentence = if let Warning::LedHere(_) = told.warning {
            t("batches-led-here")
        } else {
            rules::warning(told, messages())
        };
        let told =
            [("count", (*count).into()), ("field", told.field.label(messages()).into()), ("why", sentence.into())];
        view! { <li class="warning">{t_format("batches-warned", &told)}</li> }
    });
    let warned = (!shown.warnings.is_empty()).then(|| {
        view! { <ul class="plain-list" id="warned">{warned.collect_view()}</ul> }
    });
    view! {
        <ul class="tally">{lines}</ul>
        {warned}
    }
    .into_any()
}

/// Every mailbox that was refused, with the reason, a page at a time.
pub async fn refused_items(visit: &PageRequest, who: &Principal, shown: &BatchDetail) -> Result<AnyView, AppError> {
    let count = shown.brief.progress.refused;
    if count == 0 {
        return Ok(().into_any());
    }
    let (uuid, from) = (&shown.brief.uuid, after_position(visit));
    let (items, next) = service::list_refused(&visit.app, who, uuid, from).await?;
    let origin = visit.origin();
    let rows = items.into_iter().map(|item| row(item, &origin)).collect_view();
    let turned = from > 0;
    let page = |asked: &str| origin.carry(&format!("{PATH}/{uuid}{asked}#refused"));
    let first = turned.then(|| view! { <a class="button" href=page("")>{t("batches-first")}</a> });
    let more = next.map(|at| view! { <a class="button" href=page(&format!("?after={at}"))>{t("batches-more")}</a> });
    let label = t_format("batches-show-refused", &[("count", count.into())]);
    let view = view! {
        <details class="refused" id="refused" open=turned>
            <summary class="button">{label}</summary>
            <div class="card">
                <table class="sheet">
                    <caption class="sr-only">{t("batches-refused")}</caption>
                    <thead>
                        <tr><th scope="col">{t("batches-mailbox")}</th><th scope="col">{t("batches-why")}</th></tr>
                    </thead>
                    <tbody data-rows="">{rows}</tbody>
                </table>
            </div>
            <p class="ways-on">{first}{more}</p>
        </details>
    };
    Ok(view.into_any())
}

fn row(item: RefusedItem, origin: &ListOrigin) -> AnyView {
    let mailbox = if let Some((uuid, title, customer)) = item.mailbox {
        view! {
            <a href=origin.carry(&format!("/mailboxes/{uuid}"))><bdi>{title}</bdi></a>
            <span class="under"><bdi>{customer}</bdi></span>
        }
        .into_any()
    } else {
        let place = t_format("batches-place", &[("number", item.position.to_string().into())]);
        view! { <span class="faint">{place}</span> }.into_any()
    };
    let why = format!("{}.", item.note.message(messages()));
    view! { <tr><th scope="row">{mailbox}</th><td data-label=t("batches-why")>{why}</td></tr> }.into_any()
}
