//! The columns beside number and name: what each says, in the table and in a card.

use leptos::prelude::*;

use crate::components::speech::{t, words};
use crate::domain::choice::Worded as _;
use crate::domain::{notify, words as rules};
use crate::forms::listing::Sort;
use crate::forms::look::Shown;
use crate::pages::panel_switch::PanelSwitch;
use crate::pages::time::Time;
use crate::services::mailboxes::Mailbox;

/// By what a click on the head of the column sorts, if it sorts.
pub fn sort(column: Shown) -> Option<Sort> {
    (column == Shown::Changed).then_some(Sort::Updated)
}

/// The class of the column's head, which says how wide it is.
pub fn head(column: Shown) -> &'static str {
    match column {
        Shown::Notifications | Shown::Description => "head-wide",
        Shown::Panel | Shown::PinRequired | Shown::Language => "head-narrow",
        Shown::Changed | Shown::Created | Shown::Transcription => "head-time",
        _ => "head-middle",
    }
}

/// What stands in a column for a mailbox; `suspended`: of a customer of whom nothing changes.
pub fn cell(column: Shown, mailbox: &Mailbox, suspended: bool) -> AnyView {
    let settings = &mailbox.settings;
    match column {
        Shown::Owner => view! { <td class="cell-owner">{owner(mailbox)}</td> }.into_any(),
        Shown::Notifications => view! { <td class="cell-notify">{glance(mailbox)}</td> }.into_any(),
        Shown::Panel => {
            view! { <td class="cell-panel"><span class="card-label">{t("mailboxes-in-panel")}</span>{panel(mailbox, suspended)}</td> }
                .into_any()
        }
        Shown::Changed => view! { <td class="cell-time"><Time at=mailbox.updated_at /></td> }.into_any(),
        Shown::Created => more(column, view! { <Time at=mailbox.created_at /> }.into_any(), String::new()),
        Shown::OwnerAddress => text(column, mailbox.owner.as_ref().map_or("", |owner| &*owner.email), "mailboxes-no-channel"),
        Shown::Description => text(column, settings.description.as_str(), "mailboxes-no-channel"),
        Shown::Timezone => text(column, settings.timezone.as_str(), "mailboxes-no-channel"),
        Shown::Language => text(column, settings.language.as_str(), "mailboxes-no-channel"),
        Shown::Transcription => text(column, &on(settings.transcribe, "mailboxes-on"), "mailboxes-off"),
        Shown::PinRequired => text(column, &on(settings.pin_required, "mailboxes-yes"), "mailboxes-no"),
        Shown::Greeting => text(column, mailbox.greeting_name.as_deref().unwrap_or(""), rules::OWN_GREETING),
    }
}

fn on(is: bool, key: &'static str) -> String {
    if is { t(key) } else { String::new() }
}

/// A text in one line; `none` is the key of what is said where there is none.
fn text(column: Shown, said: &str, none: &'static str) -> AnyView {
    if said.is_empty() {
        return more(column, view! { <span class="faint">{t(none)}</span> }.into_any(), String::new());
    }
    more(column, view! { <bdi>{said.to_owned()}</bdi> }.into_any(), said.to_owned())
}

fn more(column: Shown, said: AnyView, whole: String) -> AnyView {
    let whole = (!whole.is_empty()).then_some(whole);
    view! {
        <td class="cell-more" title=whole><span class="card-label">{column.label(words())}</span>{said}</td>
    }
    .into_any()
}

fn owner(mailbox: &Mailbox) -> AnyView {
    match &mailbox.owner {
        Some(owner) => view! { <bdi>{owner.name.clone()}</bdi> }.into_any(),
        None => view! { <span class="faint">{t("mailboxes-nobody")}</span> }.into_any(),
    }
}

fn panel(mailbox: &Mailbox, suspended: bool) -> AnyView {
    match mailbox.archived_at {
        None => view! { <PanelSwitch mailbox suspended /> }.into_any(),
        Some(_) => view! { <span class="hint">{t("mailboxes-is-archived")}</span> }.into_any(),
    }
}

/// What happens with a new message, at a glance.
fn glance(mailbox: &Mailbox) -> AnyView {
    let channels = mailbox.channels(words());
    if !channels.is_empty() {
        let text = channels.join(" · ");
        let first = text.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        let rest: String = text.chars().skip(1).collect();
        return view! { <span>{first + &rest}</span> }.into_any();
    }
    if notify::any_channel(&mailbox.settings) {
        return view! { <span class="badge badge-warning">{t("mailboxes-reaches-nobody")}</span> }.into_any();
    }
    view! { <span class="faint">{t("mailboxes-no-channel")}</span> }.into_any()
}
