//! The mailboxes of a user, and what becomes of them when the user goes.

use leptos::prelude::*;

use super::PATH;
use crate::domain::people::{Mistake, Part};
use crate::forms::user::FateForm;
use crate::pages::fields::{Choose, Messages, Section, Tick, told};
use crate::services::mailboxes::title;
use crate::services::users::Detail;

/// So many mailboxes are named.
const NAMED: usize = 12;

/// The mailboxes that the user owns.
#[component]
pub fn Mailboxes(
    /// The user.
    detail: Detail,
) -> impl IntoView {
    let more = detail.mailboxes.len().saturating_sub(NAMED);
    let id = detail.user.id;
    let rows = detail.mailboxes.iter().take(NAMED).map(|mailbox| {
        let archived = mailbox.archived_at.map(|_| view! { <span class="faint">" (archived)"</span> });
        let href = format!("/mailboxes/{}", mailbox.uuid);
        view! { <li><a href=href><bdi>{title(&mailbox.settings)}</bdi></a>{archived}</li> }
    });
    let list = if detail.mailboxes.is_empty() {
        let target = format!("/mailboxes/new?customer={}", detail.user.customer_id);
        view! {
            <p class="hint">"None. The owner of a mailbox is chosen on the mailbox's own page."</p>
            <p><a href=target>"New mailbox"</a></p>
        }
        .into_any()
    } else {
        let rest = (more > 0).then(|| {
            view! { <p><a href=format!("/mailboxes?owner={id}")>{format!("And {more} more")}</a></p> }
        });
        view! { <ul class="plain-list">{rows.collect_view()}</ul>{rest} }.into_any()
    };
    view! { <Section title="Mailboxes" about="Those that this user owns.">{list}</Section> }
}

/// The form that lets the user go, with what was chosen and what was wrong with it.
#[component]
pub fn Leaving(
    /// The user.
    detail: Detail,
    /// What was chosen before, and why it was refused.
    chosen: Option<(FateForm, Mistake)>,
) -> impl IntoView {
    let about =
        "For somebody who does not come back. Their name stays in the history; their mailboxes go on as you say.";
    if detail.last {
        let why = "This is the last active administrator at the top, who cannot go.";
        return view! { <Section title="Let go" about=about><p class="hint">{why}</p></Section> }.into_any();
    }
    let (typed, mistakes) = chosen.map_or((FateForm::default(), vec![]), |(form, mistake)| (form, vec![mistake]));
    let count = detail.mailboxes.len();
    let fate = (count > 0).then(|| view! { <Fate detail=detail.clone() typed mistakes /> });
    let action = format!("{PATH}/{}/remove", detail.user.id);
    view! {
        <Section title="Let go" about=about>
            <form class="leave form-section-fields" method="post" action=action novalidate>
                {fate}
                <details class="confirm">
                    <summary class="button">{format!("Let {} go", detail.user.name)}</summary>
                    <p class="hint">"They cannot sign in any more, and their tokens and sessions end. This cannot be undone."</p>
                    <button class="button button-danger">"Let them go now"</button>
                </details>
            </form>
        </Section>
    }
    .into_any()
}

#[component]
fn Fate(detail: Detail, typed: FateForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let name = Part::Fate.name();
    let successors: Vec<_> = std::iter::once((String::new(), "Choose a user".to_owned()))
        .chain(detail.successors.iter().map(|owner| {
            let without = if owner.email.is_empty() { " (no e-mail address)" } else { "" };
            (owner.id.to_string(), format!("{}{without}", owner.name))
        }))
        .collect();
    let count = detail.mailboxes.len();
    let legend = if count == 1 { "Their mailbox".to_owned() } else { format!("Their {count} mailboxes") };
    let [hand_over, keep, archive] = FateForm::CHOICES;
    let choices = [
        (hand_over, "Hand over", "Another user of the customer owns them, and gets the notifications."),
        (keep, "Keep without an owner", "They go on as they are. What would be sent to the owner reaches nobody."),
        (archive, "Archive", "They take no messages; their numbers stay taken, and they can be restored."),
    ];
    let radios = choices.into_iter().enumerate().map(|(nth, (value, label, hint))| {
        let id = if nth == 0 { name.to_owned() } else { format!("{name}-{value}") };
        view! { <Tick id name value kind="radio" ticked=typed.fate == value label hint /> }
    });
    view! {
        <fieldset class="field">
            <legend class="label">{legend}</legend>
            {radios.collect_view()}
            <Messages part=Part::Fate told=told(&mistakes, Part::Fate) />
        </fieldset>
        <div class="successor">
            <Choose
                part=Part::Successor
                options=successors
                chosen=typed.successor
                told=told(&mistakes, Part::Successor)
            />
        </div>
    }
}
