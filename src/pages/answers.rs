//! What a form is told that was not stored at once: somebody else saved meanwhile, or it would break
//! something.

use leptos::prelude::*;

use super::time::Time;
use crate::components::speech::words;
use crate::domain::plan::PlanFeature;
use crate::services::mailboxes::Total;
use crate::services::plans::Impact;
use crate::tongue::Piece;

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
    let words = words();
    let key = if by.is_empty() { "answers-somebody-saved" } else { "answers-saved" };
    let title = words.pieces(key, &["who", "when"], &[]).into_iter().map(|piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Argument("when") => view! { <Time at /> }.into_any(),
        Piece::Argument(_) => view! { <bdi>{by.clone()}</bdi> }.into_any(),
    });
    view! {
        <div class="notice notice-warning" id="stale" role="alert" tabindex="-1">
            <h2>{title.collect_view()}</h2>
            <p>{words.say("answers-still-here")}</p>
            <div class="table-scroll">
                <table class="compare">
                    <thead>
                        <tr>
                            <th scope="col">{words.say("answers-field")}</th>
                            <th scope="col">{words.say("answers-stored")}</th>
                            <th scope="col">{words.say("answers-yours")}</th>
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
pub fn Breaking(
    /// What it would mean.
    impact: Impact,
) -> impl IntoView {
    let Impact { lost, total, first, crowded, max } = impact;
    let words = words();
    let (key, count) = match total {
        Total::Exact(n) => ("answers-uses", n),
        Total::AtLeast(n) => ("answers-uses-at-least", n),
    };
    let told = words.say_with(key, &[("count", count.into()), ("what", labels(&lost).into())]);
    let used = (total != Total::Exact(0)).then(|| {
        let rows = first.iter().map(|mailbox| {
            let (href, title) = (format!("/mailboxes/{}", mailbox.uuid), mailbox.title.clone());
            let told = [("customer", (&mailbox.customer).into()), ("what", labels(&mailbox.features).into())];
            let (before, after) = words.around("answers-mailbox", "title", &told);
            view! { <li>{before}<a href=href><bdi>{title}</bdi></a>{after}</li> }
        });
        let named = !first.is_empty() && total != Total::Exact(i64::try_from(first.len()).unwrap_or(0));
        view! {
            <div class="stack">
                <p>{told}</p>
                {named.then(|| view! { <p>{words.say("answers-first")}</p> })}
                <ul class="plain-list">{rows.collect_view()}</ul>
            </div>
        }
    });
    let crowded = (!crowded.is_empty()).then(|| {
        let told = |(name, active): (String, i64)| {
            words.say_with("answers-crowded-customer", &[("name", name.into()), ("count", active.into())])
        };
        let names: Vec<String> = crowded.into_iter().map(told).collect();
        let (before, after) = words.around("answers-crowded", "names", &[("max", max.unwrap_or(0).into())]);
        view! { <p>{before}<bdi>{words.list(&names)}</bdi>{after}</p> }
    });
    view! {
        <div class="notice notice-warning" id="breaks" role="alert" tabindex="-1">
            <h2>{words.say("answers-not-saved")}</h2>
            {used}
            {crowded}
            <button class="button button-main" name="confirmed" value="yes">{words.say("answers-save-all-the-same")}</button>
        </div>
    }
}

fn labels(features: &[PlanFeature]) -> String {
    features.iter().map(|f| f.label()).collect::<Vec<_>>().join(", ")
}
