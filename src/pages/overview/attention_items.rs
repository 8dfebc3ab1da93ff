//! What needs attention, a line each; and what is in order, so that one sees what was looked at.

use leptos::prelude::*;

use super::super::mailboxes::{self, format_total};
use super::super::sounds;
use super::PATH;
use crate::components::i18n::{t, t_format};
use crate::domain::concern::Concern;
use crate::forms::listing::{ListQuery, NotifyFilter, OwnerFilter};
use crate::forms::sound_list::SoundQuery;
use crate::services::attention::Overview;
use crate::services::mailboxes::Total;

/// Something that needs attention.
pub(super) struct AttentionItem {
    /// How many of it there are.
    total: Total,
    /// The key of what they are, after the number.
    what: &'static str,
    /// The key of why it matters, and how it is mended.
    why: &'static str,
    /// Where its rows are.
    way: String,
}

/// A subject: how many, the keys of what they are, of why it matters, and of what is said when there are none; and
/// where the rows are.
type AttentionSubject = (Total, [&'static str; 3], String);

/// What needs attention, and the keys of what is in order.
pub(super) fn attention_items(found: &Overview) -> (Vec<AttentionItem>, Vec<&'static str>) {
    let (mut open, mut settled) = (Vec::new(), Vec::new());
    for (total, [what, why, good], way) in subjects(found) {
        match total {
            Total::Exact(0) => settled.push(good),
            Total::AtLeast(0) => {}
            _ => open.push(AttentionItem { total, what, why, way }),
        }
    }
    (open, settled)
}

fn subjects(found: &Overview) -> Vec<AttentionSubject> {
    let concerns = Concern::ALL.map(|concern| {
        let (said, list) = concern_texts(concern);
        (Total::Exact(found.counts.of(concern)), said, list.href(mailboxes::PATH))
    });
    let rest = [
        (
            Total::Exact(found.crowded),
            ["overview-crowded", "overview-crowded-why", "overview-crowded-none"],
            format!("{PATH}/plans"),
        ),
        (
            found.unused_sounds,
            ["overview-unused", "overview-unused-why", "overview-unused-none"],
            SoundQuery { unused: true, ..SoundQuery::default() }.href(sounds::PATH),
        ),
        (
            Total::Exact(found.troubled),
            ["overview-guessed", "overview-guessed-why", "overview-guessed-none"],
            format!("{PATH}/sign-ins"),
        ),
    ];
    concerns.into_iter().chain(rest).collect()
}

fn concern_texts(concern: Concern) -> ([&'static str; 3], ListQuery) {
    let list = ListQuery::default();
    match concern {
        Concern::WeakPin => (
            ["overview-weak-pin", "overview-weak-pin-why", "overview-weak-pin-none"],
            ListQuery { weak_pin: true, ..list },
        ),
        Concern::Unreached => (
            ["overview-unreached", "overview-unreached-why", "overview-unreached-none"],
            ListQuery { notify: Some(NotifyFilter::Unreached), ..list },
        ),
        Concern::Unowned => (
            ["overview-unowned", "overview-unowned-why", "overview-unowned-none"],
            ListQuery { owner: Some(OwnerFilter::None), ..list },
        ),
        Concern::DeadExit => (
            ["overview-dead-exit", "overview-dead-exit-why", "overview-dead-exit-none"],
            ListQuery { dead_exit: true, ..list },
        ),
        Concern::BeyondPlan => (
            ["overview-beyond-plan", "overview-beyond-plan-why", "overview-beyond-plan-none"],
            ListQuery { beyond_plan: true, ..list },
        ),
    }
}

/// The lines.
#[component]
pub(super) fn Attention(
    /// What needs attention.
    open: Vec<AttentionItem>,
    /// The keys of what is in order.
    settled: Vec<&'static str>,
    /// Whether something is still being counted, so that nothing is sure.
    counting: bool,
) -> impl IntoView {
    let all_well = open.is_empty();
    let (subjects, found) = (open.len() + settled.len(), open.len());
    let lines = open.into_iter().map(|line| {
        let (Total::Exact(n) | Total::AtLeast(n)) = line.total;
        view! {
            <li>
                <a class="attention" href=line.way>
                    <strong class="attention-count digits">{format_total(&line.total)}</strong>
                    <span class="attention-what">
                        <span class="attention-title">" "{t_format(line.what, &[("count", n.into())])}</span>
                        <span class="hint">{t(line.why)}</span>
                    </span>
                </a>
            </li>
        }
    });
    let lines = if all_well {
        let (title, why) = if counting {
            ("overview-nothing-yet", "overview-not-over")
        } else {
            ("overview-well", "overview-well-why")
        };
        view! { <div class="card empty overview-well"><h3>{t(title)}</h3><p>{t(why)}</p></div> }.into_any()
    } else {
        view! { <ul class="card attentions">{lines.collect_view()}</ul> }.into_any()
    };
    let settled = (!settled.is_empty() && !counting).then(|| {
        let rows = settled.into_iter().map(|good| view! { <li>{t(good)}</li> }).collect_view();
        let told = t_format("overview-in-order", &[("settled", (subjects - found).into()), ("all", subjects.into())]);
        view! {
            <details class="overview-settled">
                <summary>{told}</summary>
                <ul class="plain-list">{rows}</ul>
            </details>
        }
    });
    view! {
        <section class="overview-part" aria-labelledby="attention">
            <h2 id="attention">{t("overview-attention")}</h2>
            {lines}
            {settled}
        </section>
    }
}
