//! What would become of the mailboxes, or did, in numbers, and every one that was refused.

use leptos::prelude::*;

use super::{PATH, after};
use crate::components::speech::{t, t_with, words};
use crate::domain::batch::{Progress, State};
use crate::domain::problem::Warning;
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::pages::mailboxes::grouped;
use crate::pages::visit::Visit;
use crate::services::Principal;
use crate::services::batches::{self as service, Refused, Shown};

/// "212 will change", "3 are so already", "5 refused by their plan".
pub fn tally(shown: &Shown) -> AnyView {
    let Progress { state, changed, same, refused, .. } = shown.brief.progress;
    let begun = if state == State::Prepared { "batches-will-change" } else { "batches-did-change" };
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
    if state == State::Cancelled && left > 0 && shown.started {
        lines.push((left, "batches-left", "tally-same"));
    }
    let lines = lines
        .into_iter()
        .map(|(count, key, class)| {
            let (before, after) = words().around(key, "number", &[("count", count.into())]);
            view! { <li class=class>{before}<strong class="digits">{grouped(count)}</strong>{after}</li> }
        })
        .collect_view();
    let warned = shown.warnings.iter().map(|(told, count)| {
        let sentence =
            if let Warning::LedHere(_) = told.warning { t("batches-led-here") } else { rules::warning(told, words()) };
        let told = [("count", (*count).into()), ("field", told.field.label(words()).into()), ("why", sentence.into())];
        view! { <li class="warning">{t_with("batches-warned", &told)}</li> }
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
pub async fn refused(visit: &Visit, who: &Principal, shown: &Shown) -> Result<AnyView, AppError> {
    let count = shown.brief.progress.refused;
    if count == 0 {
        return Ok(().into_any());
    }
    let (uuid, from) = (&shown.brief.uuid, after(visit));
    let (items, next) = service::refused(&visit.app, who, uuid, from).await?;
    let origin = visit.origin();
    let rows = items.into_iter().map(|item| row(item, &origin)).collect_view();
    let turned = from > 0;
    let page = |asked: &str| origin.carry(&format!("{PATH}/{uuid}{asked}#refused"));
    let first = turned.then(|| view! { <a class="button" href=page("")>{t("batches-first")}</a> });
    let more = next.map(|at| view! { <a class="button" href=page(&format!("?after={at}"))>{t("batches-more")}</a> });
    let label = t_with("batches-show-refused", &[("count", count.into())]);
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

fn row(item: Refused, origin: &Origin) -> AnyView {
    let mailbox = if let Some((uuid, title, customer)) = item.mailbox {
        view! {
            <a href=origin.carry(&format!("/mailboxes/{uuid}"))><bdi>{title}</bdi></a>
            <span class="under"><bdi>{customer}</bdi></span>
        }
        .into_any()
    } else {
        let place = t_with("batches-place", &[("number", item.position.to_string().into())]);
        view! { <span class="faint">{place}</span> }.into_any()
    };
    let why = format!("{}.", item.note.said(words()));
    view! { <tr><th scope="row">{mailbox}</th><td data-label=t("batches-why")>{why}</td></tr> }.into_any()
}
