//! What would become of the mailboxes, or did, in numbers, and every one that was refused.

use leptos::prelude::*;

use super::{PATH, after};
use crate::domain::batch::{Progress, State};
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::pages::mailboxes::grouped;
use crate::pages::visit::Visit;
use crate::services::Principal;
use crate::services::batches::{self as service, Refused, Shown};

/// "212 will change", "3 are so already", "5 refused by their plan".
pub fn tally(shown: &Shown) -> AnyView {
    let Progress { state, changed, same, refused, .. } = shown.brief.progress;
    let mut lines = vec![(changed, if state == State::Prepared { "will change" } else { "changed" }, "tally-changed")];
    if same > 0 {
        lines.push((same, if same == 1 { "is so already" } else { "are so already" }, "tally-same"));
    }
    let told: i64 = shown.reasons.iter().map(|(_, count)| count).sum();
    if told == refused {
        lines.extend(shown.reasons.iter().map(|(reason, count)| (*count, reason.label(), "tally-refused")));
    } else if refused > 0 {
        lines.push((refused, "refused", "tally-refused"));
    }
    let left = shown.brief.progress.total - shown.brief.progress.done();
    if state == State::Cancelled && left > 0 && shown.started {
        lines.push((left, "left as they were", "tally-same"));
    }
    let lines = lines
        .into_iter()
        .map(|(count, what, class)| {
            view! { <li class=class><strong class="digits">{grouped(count)}</strong>" "{what}</li> }
        })
        .collect_view();
    view! { <ul class="tally">{lines}</ul> }.into_any()
}

/// Every mailbox that was refused, with the reason, a page at a time.
pub async fn refused(visit: &Visit, who: &Principal, shown: &Shown) -> Result<AnyView, AppError> {
    let count = shown.brief.progress.refused;
    if count == 0 {
        return Ok(().into_any());
    }
    let (uuid, from) = (&shown.brief.uuid, after(visit));
    let (items, next) = service::refused(&visit.app, who, uuid, from).await?;
    let rows = items.into_iter().map(row).collect_view();
    let turned = from > 0;
    let first =
        turned.then(|| view! { <a class="button" href=format!("{PATH}/{uuid}#refused")>"The first of them"</a> });
    let more = next.map(|at| {
        view! { <a class="button" href=format!("{PATH}/{uuid}?after={at}#refused")>"More of them"</a> }
    });
    let label =
        if count == 1 { "Show the 1 refused".to_owned() } else { format!("Show the {} refused", grouped(count)) };
    let view = view! {
        <details class="refused" id="refused" open=turned>
            <summary class="button">{label}</summary>
            <div class="card">
                <table class="sheet">
                    <caption class="sr-only">"Refused"</caption>
                    <thead>
                        <tr><th scope="col">"Mailbox"</th><th scope="col">"Why"</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="ways-on">{first}{more}</p>
        </details>
    };
    Ok(view.into_any())
}

fn row(item: Refused) -> AnyView {
    let mailbox = match item.mailbox {
        Some((uuid, title, customer)) => view! {
            <a href=format!("/mailboxes/{uuid}")><bdi>{title}</bdi></a>
            <span class="under"><bdi>{customer}</bdi></span>
        }
        .into_any(),
        None => view! { <span class="faint">{format!("Number {} of the selection", item.position)}</span> }.into_any(),
    };
    view! { <tr><th scope="row">{mailbox}</th><td data-label="Why">{item.note}"."</td></tr> }.into_any()
}
