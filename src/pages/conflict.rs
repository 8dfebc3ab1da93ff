//! What a form is told that was not stored at once: somebody else saved meanwhile, or it would break
//! something.

use leptos::prelude::*;

use super::time::Time;
use crate::components::i18n::{messages, t, t_format, t_split};
use crate::domain::plan::PlanFeature;
use crate::services::mailboxes::Total;
use crate::services::plans::PlanImpact;

/// Somebody else saved meanwhile: what they stored, beside what was typed, where the two differ.
#[component]
pub fn ConflictNotice(
    /// The name of who saved.
    by: String,
    /// When.
    at: i64,
    /// Label, theirs, yours, of every field.
    fields: Vec<(String, String, String)>,
) -> impl IntoView {
    let rows = fields
        .into_iter()
        .filter(|(_, theirs, yours)| theirs != yours)
        .map(|(label, theirs, yours)| {
            view! { <tr><th scope="row">{label}</th><td class="was"><bdi>{theirs}</bdi></td><td><bdi>{yours}</bdi></td></tr> }
        })
        .collect_view();
    let when = ("when", view! { <Time at /> }.into_any());
    let title = if by.is_empty() {
        t_split("conflict-title-unknown", vec![when], &[])
    } else {
        t_split("conflict-title", vec![("who", view! { <bdi>{by}</bdi> }.into_any()), when], &[])
    };
    view! {
        <div class="notice notice-warning" id="stale" role="alert" tabindex="-1">
            <h2>{title}</h2>
            <p>{t("conflict-about")}</p>
            <div class="table-scroll">
                <table class="compare">
                    <thead>
                        <tr>
                            <th scope="col">{t("conflict-field")}</th>
                            <th scope="col">{t("conflict-stored")}</th>
                            <th scope="col">{t("conflict-yours")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

/// What a smaller plan would mean, and the button that wants it all the same. Stands inside the form.
#[component]
pub fn PlanImpactNotice(
    /// What it would mean.
    impact: PlanImpact,
) -> impl IntoView {
    let PlanImpact { lost, total, first, crowded, max } = impact;
    let features = ("features", feature_list(&lost).into());
    let used = match total {
        Total::Exact(0) => None,
        Total::Exact(n) => Some(t_format("plan-impact-used", &[("count", n.into()), features])),
        Total::AtLeast(n) => Some(t_format("plan-impact-used-by-many", &[("count", n.into()), features])),
    };
    let used = used.map(|used| {
        let rows = first.iter().map(|mailbox| {
            let (href, title) = (format!("/mailboxes/{}", mailbox.uuid), mailbox.title.clone());
            let others =
                [("customer", (&mailbox.customer).into()), ("features", feature_list(&mailbox.features).into())];
            let (before, after) = messages().split_around("plan-impact-mailbox", "mailbox", &others);
            view! { <li>{before}<a href=href><bdi>{title}</bdi></a>{after}</li> }
        });
        let named = !first.is_empty() && total != Total::Exact(i64::try_from(first.len()).unwrap_or(0));
        view! {
            <div class="stack">
                <p>{used}</p>
                {named.then(|| view! { <p>{t("plan-impact-first")}</p> })}
                <ul class="plain-list">{rows.collect_view()}</ul>
            </div>
        }
    });
    let crowded = (!crowded.is_empty()).then(|| {
        let customer = |(name, active): (String, i64)| {
            t_format("plan-impact-customer", &[("name", name.into()), ("count", active.into())])
        };
        let names: Vec<String> = crowded.into_iter().map(customer).collect();
        let room = ("max", max.unwrap_or_default().into());
        let (before, after) = messages().split_around("plan-impact-over-limit", "customers", &[room]);
        view! { <p>{before}<bdi>{messages().list(&names)}</bdi>{after}</p> }
    });
    view! {
        <div class="notice notice-warning" id="breaks" role="alert" tabindex="-1">
            <h2>{t("plan-impact-title")}</h2>
            {used}
            {crowded}
            <button class="button button-main" name="confirmed" value="yes">{t("plan-impact-confirm")}</button>
        </div>
    }
}

fn feature_list(features: &[PlanFeature]) -> String {
    let messages = messages();
    messages.list(&features.iter().map(|feature| feature.label(messages)).collect::<Vec<_>>())
}
