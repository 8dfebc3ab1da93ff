//! What a form is told that was not stored at once: somebody else saved meanwhile, or it would break
//! something.

use leptos::prelude::*;

use super::time::Time;
use crate::domain::plan::PlanFeature;
use crate::services::mailboxes::Total;
use crate::services::plans::Impact;

/// Somebody else saved meanwhile: what they stored, beside what was typed, where the two differ.
#[component]
pub fn Overtaken(
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
    let who = if by.is_empty() { "Somebody".to_owned() } else { by };
    view! {
        <div class="notice notice-warning" id="stale" role="alert" tabindex="-1">
            <h2><bdi>{who}</bdi>" saved this meanwhile ("<Time at />")"</h2>
            <p>"Nothing of yours is stored yet, and all of it is still in the form. Save again to put it in place of what is stored now."</p>
            <div class="table-scroll">
                <table class="compare">
                    <thead>
                        <tr><th scope="col">"Field"</th><th scope="col">"Stored now"</th><th scope="col">"Yours"</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

/// What a smaller plan would mean, and the button that wants it all the same. Stands inside the form.
#[component]
pub fn Breaking(
    /// What it would mean.
    impact: Impact,
) -> impl IntoView {
    let Impact { lost, total, first, crowded, max } = impact;
    let kept = match total {
        Total::Exact(1) => {
            ". It keeps it as it is; once switched off, it cannot be switched on again, and the mailbox says so."
        }
        _ => ". They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.",
    };
    let count = match total {
        Total::Exact(1) => "1 mailbox uses".to_owned(),
        Total::Exact(n) => format!("{n} mailboxes use"),
        Total::AtLeast(n) => format!("At least {n} mailboxes use"),
    };
    let used = (total != Total::Exact(0)).then(|| {
        let rows = first.iter().map(|mailbox| {
            let (href, title) = (format!("/mailboxes/{}", mailbox.uuid), mailbox.title.clone());
            let rest = format!(" ({}): {}", mailbox.customer, labels(&mailbox.features));
            view! { <li><a href=href><bdi>{title}</bdi></a>{rest}</li> }
        });
        let named = !first.is_empty() && total != Total::Exact(i64::try_from(first.len()).unwrap_or(0));
        view! {
            <div class="stack">
                <p>
                    {count}" what would no longer be included: "{labels(&lost)}{kept}
                </p>
                {named.then(|| view! { <p>"The first of them:"</p> })}
                <ul class="plain-list">{rows.collect_view()}</ul>
            </div>
        }
    });
    let crowded = (!crowded.is_empty()).then(|| {
        let names: Vec<String> = crowded.into_iter().map(|(name, active)| format!("{name} ({active})")).collect();
        let room = max.map_or(String::new(), |max| max.to_string());
        view! {
            <p>
                "More mailboxes than the "{room}" there would be room for: "<bdi>{names.join(", ")}</bdi>
                ". They all stay; new ones cannot be made until there is room."
            </p>
        }
    });
    view! {
        <div class="notice notice-warning" id="breaks" role="alert" tabindex="-1">
            <h2>"This is not saved yet"</h2>
            {used}
            {crowded}
            <button class="button button-main" name="confirmed" value="yes">"Save it all the same"</button>
        </div>
    }
}

fn labels(features: &[PlanFeature]) -> String {
    features.iter().map(|f| f.label()).collect::<Vec<_>>().join(", ")
}
