//! The list of problems that need attention, and of checks without findings.

use leptos::prelude::*;

use super::super::mailboxes::format_total;
use crate::components::i18n::{t, t_format};
use crate::domain::concern::Concern;
use crate::i18n::{MessageKey, key};
use crate::lists::mailbox_list::{ListQuery, NotifyFilter, OwnerFilter};
use crate::lists::sound_list::SoundQuery;
use crate::paths;
use crate::services::attention::Overview;
use crate::services::mailboxes::Total;

/// A problem that needs attention.
pub(super) struct AttentionItem {
    /// The number of affected items.
    total: Total,
    /// The message key of the title.
    title_key: MessageKey,
    /// The message key of why it matters and how to fix it.
    explanation_key: MessageKey,
    /// The address of the affected items.
    href: String,
}

/// A check: the number of findings; the message keys of title, explanation, and "none found"; the address of the
/// findings.
type AttentionSubject = (Total, [MessageKey; 3], String);

/// The problems, and the message keys of the checks without findings.
pub(super) fn attention_items(overview: &Overview) -> (Vec<AttentionItem>, Vec<MessageKey>) {
    let (mut open, mut resolved) = (Vec::new(), Vec::new());
    for (total, [title_key, explanation_key, none_key], href) in subjects(overview) {
        match total {
            Total::Exact(0) => resolved.push(none_key),
            Total::AtLeast(0) => {}
            _ => open.push(AttentionItem { total, title_key, explanation_key, href }),
        }
    }
    (open, resolved)
}

fn subjects(overview: &Overview) -> Vec<AttentionSubject> {
    let concerns = Concern::ALL.map(|concern| {
        let (texts, list) = concern_texts(concern);
        (Total::Exact(overview.counts.of(concern)), texts, list.href(paths::MAILBOXES))
    });
    let others = [
        (
            Total::Exact(overview.over_limit),
            [key!("overview-over-limit"), key!("overview-over-limit-why"), key!("overview-over-limit-none")],
            paths::OVER_LIMIT_CUSTOMERS.to_owned(),
        ),
        (
            overview.unused_sounds,
            [key!("overview-unused"), key!("overview-unused-why"), key!("overview-unused-none")],
            SoundQuery { unused: true, ..SoundQuery::default() }.href(paths::SOUNDS),
        ),
        (
            Total::Exact(overview.guessed_accounts),
            [key!("overview-failing"), key!("overview-failing-why"), key!("overview-failing-none")],
            paths::FAILED_SIGN_INS.to_owned(),
        ),
    ];
    concerns.into_iter().chain(others).collect()
}

fn concern_texts(concern: Concern) -> ([MessageKey; 3], ListQuery) {
    let list = ListQuery::default();
    match concern {
        Concern::NoncompliantPin => (
            [key!("overview-weak-pin"), key!("overview-weak-pin-why"), key!("overview-weak-pin-none")],
            ListQuery { weak_pin: true, ..list },
        ),
        Concern::Unreached => (
            [key!("overview-unreached"), key!("overview-unreached-why"), key!("overview-unreached-none")],
            ListQuery { notify: Some(NotifyFilter::Unreached), ..list },
        ),
        Concern::Unowned => (
            [key!("overview-unowned"), key!("overview-unowned-why"), key!("overview-unowned-none")],
            ListQuery { owner: Some(OwnerFilter::None), ..list },
        ),
        Concern::DeadExit => (
            [key!("overview-dead-exit"), key!("overview-dead-exit-why"), key!("overview-dead-exit-none")],
            ListQuery { dead_exit: true, ..list },
        ),
        Concern::BeyondPlan => (
            [key!("overview-beyond-plan"), key!("overview-beyond-plan-why"), key!("overview-beyond-plan-none")],
            ListQuery { beyond_plan: true, ..list },
        ),
    }
}

/// The section with the list.
#[component]
pub(super) fn Attention(
    /// The problems that need attention.
    open: Vec<AttentionItem>,
    /// The message keys of the checks without findings.
    resolved: Vec<MessageKey>,
    /// Whether some checks are still running, so that the result is not final.
    counting: bool,
) -> impl IntoView {
    let nothing_found = open.is_empty();
    let (checks, problems) = (open.len() + resolved.len(), open.len());
    let lines = open.into_iter().map(|item| {
        let (Total::Exact(n) | Total::AtLeast(n)) = item.total;
        view! {
            <li>
                <a class="attention-item" href=item.href>
                    <strong class="attention-count digits">{format_total(&item.total)}</strong>
                    <span class="attention-text">
                        <span class="attention-title">" "{t_format(item.title_key, &[("count", n.into())])}</span>
                        <span class="hint">{t(item.explanation_key)}</span>
                    </span>
                </a>
            </li>
        }
    });
    let lines = if nothing_found {
        let (title, explanation) = if counting {
            (key!("overview-nothing-yet"), key!("overview-not-finished"))
        } else {
            (key!("overview-all-well"), key!("overview-all-well-why"))
        };
        view! { <div class="card empty-state overview-no-issues"><h3>{t(title)}</h3><p>{t(explanation)}</p></div> }
            .into_any()
    } else {
        view! { <ul class="card attention-list">{lines.collect_view()}</ul> }.into_any()
    };
    let resolved = (!resolved.is_empty() && !counting).then(|| {
        let rows = resolved.into_iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
        let summary =
            t_format(key!("overview-passed"), &[("settled", (checks - problems).into()), ("all", checks.into())]);
        view! {
            <details class="overview-resolved">
                <summary>{summary}</summary>
                <ul class="plain-list">{rows}</ul>
            </details>
        }
    });
    view! {
        <section class="overview-section" aria-labelledby="attention">
            <h2 id="attention">{t(key!("overview-attention"))}</h2>
            {lines}
            {resolved}
        </section>
    }
}
