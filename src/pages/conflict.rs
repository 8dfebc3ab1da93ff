//! Notices for forms that were not saved: another user saved in the meantime, or the change would have consequences.

use leptos::prelude::*;

use super::time::Time;
use crate::components::i18n::{messages, t, t_format, t_split};
use crate::domain::plan::PlanFeature;
use crate::i18n::key;
use crate::paths;
use crate::services::mailboxes::Total;
use crate::services::plans::PlanImpact;

/// An edit conflict: the stored values beside the typed ones, where they differ.
#[component]
pub fn ConflictNotice(
    /// The user who saved.
    by: String,
    /// When they saved.
    at: i64,
    /// Label, their value and the typed value of each field.
    fields: Vec<(String, String, String)>,
) -> impl IntoView {
    let rows = fields
        .into_iter()
        .filter(|(_, theirs, own)| theirs != own)
        .map(|(label, theirs, own)| {
            view! { <tr><th scope="row">{label}</th><td class="previous-value"><bdi>{theirs}</bdi></td><td><bdi>{own}</bdi></td></tr> }
        })
        .collect_view();
    let when = ("when", view! { <Time at /> }.into_any());
    let title = if by.is_empty() {
        t_split(key!("conflict-title-unknown"), vec![when], &[])
    } else {
        t_split(key!("conflict-title"), vec![("who", view! { <bdi>{by}</bdi> }.into_any()), when], &[])
    };
    view! {
        <div class="notice notice-warning" id="edit-conflict" role="alert" tabindex="-1" autofocus>
            <h2>{title}</h2>
            <p>{t(key!("conflict-about"))}</p>
            <div class="table-scroll">
                <table class="comparison-table">
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("conflict-field"))}</th>
                            <th scope="col">{t(key!("conflict-saved-version"))}</th>
                            <th scope="col">{t(key!("conflict-your-version"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

/// The consequences of a smaller plan, with a button to save anyway. It is placed inside the form.
#[component]
pub fn PlanImpactNotice(
    /// The consequences.
    impact: PlanImpact,
) -> impl IntoView {
    let PlanImpact { lost, total, first, over_limit, max } = impact;
    let features = ("features", feature_list(&lost).into());
    let used = match total {
        Total::Exact(0) => None,
        Total::Exact(n) => Some(t_format(key!("plan-impact-used"), &[("count", n.into()), features])),
        Total::AtLeast(n) => Some(t_format(key!("plan-impact-used-by-many"), &[("count", n.into()), features])),
    };
    let used = used.map(|used| {
        let rows = first.iter().map(|mailbox| {
            let (href, title) = (paths::MAILBOX.with(&mailbox.uuid), mailbox.title.clone());
            let args = [("customer", (&mailbox.customer).into()), ("features", feature_list(&mailbox.features).into())];
            let (before, after) = messages().split_around(key!("plan-impact-mailbox"), "mailbox", &args);
            view! { <li>{before}<a href=href><bdi>{title}</bdi></a>{after}</li> }
        });
        let is_partial = !first.is_empty() && total != Total::Exact(i64::try_from(first.len()).unwrap_or(0));
        view! {
            <div class="stack">
                <p>{used}</p>
                {is_partial.then(|| view! { <p>{t(key!("plan-impact-first"))}</p> })}
                <ul class="plain-list">{rows.collect_view()}</ul>
            </div>
        }
    });
    let over_limit = (!over_limit.is_empty()).then(|| {
        let customer = |(name, active): (String, i64)| {
            t_format(key!("plan-impact-customer"), &[("name", name.into()), ("count", active.into())])
        };
        let names: Vec<String> = over_limit.into_iter().map(customer).collect();
        let max = ("max", max.unwrap_or_default().into());
        let (before, after) = messages().split_around(key!("plan-impact-over-limit"), "customers", &[max]);
        view! { <p>{before}<bdi>{messages().list(&names)}</bdi>{after}</p> }
    });
    view! {
        <div class="notice notice-warning" id="plan-impact" role="alert" tabindex="-1">
            <h2>{t(key!("plan-impact-title"))}</h2>
            {used}
            {over_limit}
            <button class="button button-primary" name="confirmed" value="yes">{t(key!("plan-impact-confirm"))}</button>
        </div>
    }
}

fn feature_list(features: &[PlanFeature]) -> String {
    let messages = messages();
    messages.list(&features.iter().map(|feature| feature.label(messages)).collect::<Vec<_>>())
}
