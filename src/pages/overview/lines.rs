//! What needs attention, a line each; and what is in order, so that one sees what was looked at.

use leptos::prelude::*;

use super::super::mailboxes::{self, count, grouped};
use super::super::sounds;
use super::PATH;
use crate::domain::concern::Concern;
use crate::forms::listing::{ListQuery, NotifyFilter, OwnerFilter};
use crate::forms::sound_list::SoundQuery;
use crate::services::attention::Overview;
use crate::services::mailboxes::Total;

/// Something that needs attention.
pub(super) struct Line {
    /// How many of it there are.
    count: String,
    /// What they are, after the number.
    what: &'static str,
    /// Why it matters, and how it is mended.
    why: &'static str,
    /// Where its rows are.
    way: String,
}

/// A subject: how many, one and several of them, why it matters, where the rows are, and what is said when there
/// are none.
type Subject = (Total, [&'static str; 2], &'static str, String, &'static str);

/// What needs attention, and what is in order.
pub(super) fn of(found: &Overview) -> (Vec<Line>, Vec<&'static str>) {
    let (mut open, mut settled) = (Vec::new(), Vec::new());
    for (total, [one, several], why, way, good) in subjects(found) {
        match total {
            Total::Exact(0) => settled.push(good),
            Total::AtLeast(0) => {}
            _ => open.push(Line {
                what: if total == Total::Exact(1) { one } else { several },
                count: count(&total),
                why,
                way,
            }),
        }
    }
    (open, settled)
}

fn subjects(found: &Overview) -> Vec<Subject> {
    let concerns = Concern::ALL.map(|concern| {
        let (words, why, list, good) = concerned(concern);
        (Total::Exact(found.counts.of(concern)), words, why, list.href(mailboxes::PATH), good)
    });
    let rest = [
        (
            Total::Exact(found.crowded),
            ["customer has more mailboxes than their plan", "customers have more mailboxes than their plan"],
            "No more can be made until there is room again.",
            format!("{PATH}/plans"),
            "Every customer has room in their plan.",
        ),
        (
            found.unused_sounds,
            ["sound is played by no mailbox", "sounds are played by no mailbox"],
            "To be chosen in a mailbox, or deleted.",
            SoundQuery { unused: true, ..SoundQuery::default() }.href(sounds::PATH),
            "Every sound is played by a mailbox.",
        ),
        (
            Total::Exact(found.troubled),
            ["account may have been guessed at", "accounts may have been guessed at"],
            "Five or more sign-ins failed from one address within the last 24 hours.",
            format!("{PATH}/sign-ins"),
            "Nobody seems to guess passwords.",
        ),
    ];
    concerns.into_iter().chain(rest).collect()
}

fn concerned(concern: Concern) -> ([&'static str; 2], &'static str, ListQuery, &'static str) {
    let list = ListQuery::default();
    match concern {
        Concern::WeakPin => (
            ["PIN breaks today's policy", "PINs break today's policy"],
            "Good when it was set; the policy has changed since. A new PIN mends it.",
            ListQuery { weak_pin: true, ..list },
            "Every PIN keeps today's policy.",
        ),
        Concern::Unreached => (
            ["mailbox notifies nobody", "mailboxes notify nobody"],
            "A notification is switched on, and there is nobody or no address that it would reach.",
            ListQuery { notify: Some(NotifyFilter::Unreached), ..list },
            "Every notification that is on reaches somebody.",
        ),
        Concern::Unowned => (
            ["mailbox has no owner", "mailboxes have no owner"],
            "In nobody's control panel.",
            ListQuery { owner: Some(OwnerFilter::None), ..list },
            "Every mailbox has an owner.",
        ),
        Concern::BeyondPlan => (
            ["mailbox uses what the plan does not include", "mailboxes use what their plan does not include"],
            "Switched on before the plan left it out; stays until somebody switches it off.",
            ListQuery { beyond_plan: true, ..list },
            "Every mailbox keeps to its plan.",
        ),
    }
}

/// The lines.
#[component]
pub(super) fn Attention(
    /// What needs attention.
    open: Vec<Line>,
    /// What is in order.
    settled: Vec<&'static str>,
    /// Whether something is still being counted, so that nothing is sure.
    counting: bool,
) -> impl IntoView {
    let all_well = open.is_empty();
    let (subjects, found) = (open.len() + settled.len(), open.len());
    let lines = open.into_iter().map(|line| {
        view! {
            <li>
                <a class="attention" href=line.way>
                    <strong class="attention-count digits">{line.count}</strong>
                    <span class="attention-what">
                        <span class="attention-title">" "{line.what}</span>
                        <span class="hint">{line.why}</span>
                    </span>
                </a>
            </li>
        }
    });
    let lines = if all_well {
        let (title, why) = if counting {
            ("Nothing found so far", "Counting is not over yet.")
        } else {
            ("All is well", "Nothing needs attention.")
        };
        view! { <div class="card empty overview-well"><h3>{title}</h3><p>{why}</p></div> }.into_any()
    } else {
        view! { <ul class="card attentions">{lines.collect_view()}</ul> }.into_any()
    };
    let settled = (!settled.is_empty() && !counting).then(|| {
        let rows = settled.into_iter().map(|good| view! { <li>{good}</li> }).collect_view();
        let told = format!("In order: {} of {}", grouped(count_of(subjects - found)), grouped(count_of(subjects)));
        view! {
            <details class="overview-settled">
                <summary>{told}</summary>
                <ul class="plain-list">{rows}</ul>
            </details>
        }
    });
    view! {
        <section class="overview-part" aria-labelledby="attention">
            <h2 id="attention">"Needs attention"</h2>
            {lines}
            {settled}
        </section>
    }
}

fn count_of(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
