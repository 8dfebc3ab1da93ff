//! The configurable columns of the list, in the table and in cards.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::choice::Localized as _;
use crate::domain::{notifications, rule_messages as rules};
use crate::i18n::{MessageKey, key};
use crate::lists::list_layout::ListColumn;
use crate::lists::mailbox_list::Sort;
use crate::pages::show_in_panel_switch::ShowInPanelSwitch;
use crate::pages::time::Time;
use crate::services::mailboxes::Mailbox;

/// The sort order of the column, if it is sortable.
pub fn sort_of(column: ListColumn) -> Option<Sort> {
    (column == ListColumn::Changed).then_some(Sort::Updated)
}

/// The class of the column header, which sets the width.
pub fn head_class(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Notifications | ListColumn::Description => "column-wide",
        ListColumn::Panel | ListColumn::PinRequired | ListColumn::Language => "column-narrow",
        ListColumn::Changed | ListColumn::Created | ListColumn::Transcription => "column-time",
        _ => "column-medium",
    }
}

/// The cell of a column; `suspended` makes its controls read-only.
pub fn cell(column: ListColumn, mailbox: &Mailbox, suspended: bool) -> AnyView {
    let settings = &mailbox.settings;
    match column {
        ListColumn::Owner => view! { <td class="cell-owner">{owner(mailbox)}</td> }.into_any(),
        ListColumn::Notifications => {
            view! { <td class="cell-notifications">{notification_summary(mailbox)}</td> }.into_any()
        }
        ListColumn::Panel => view! {
            <td class="cell-panel">
                <span class="card-label">{t(key!("mailboxes-in-panel"))}</span>
                {show_in_panel_switch(mailbox, suspended)}
            </td>
        }
        .into_any(),
        ListColumn::Changed => view! { <td class="cell-time"><Time at=mailbox.updated_at /></td> }.into_any(),
        ListColumn::Created => plain_cell(column, view! { <Time at=mailbox.created_at /> }.into_any(), String::new()),
        ListColumn::OwnerAddress => {
            text_cell(column, mailbox.owner.as_ref().map_or("", |owner| &*owner.email), key!("mailboxes-no-channel"))
        }
        ListColumn::Description => text_cell(column, settings.description.as_str(), key!("mailboxes-no-channel")),
        ListColumn::Timezone => text_cell(column, settings.timezone.as_str(), key!("mailboxes-no-channel")),
        ListColumn::Language => text_cell(column, settings.language.as_str(), key!("mailboxes-no-channel")),
        ListColumn::Transcription => {
            text_cell(column, &text_if(settings.transcribe, key!("mailboxes-on")), key!("mailboxes-off"))
        }
        ListColumn::PinRequired => {
            text_cell(column, &text_if(settings.pin_required, key!("mailboxes-yes")), key!("mailboxes-no"))
        }
        ListColumn::Greeting => {
            text_cell(column, mailbox.greeting_name.as_deref().unwrap_or(""), rules::DEFAULT_GREETING_KEY)
        }
    }
}

fn text_if(condition: bool, key: MessageKey) -> String {
    if condition { t(key) } else { String::new() }
}

/// A cell with a single-line text; `none` is the message key for an empty one.
fn text_cell(column: ListColumn, text: &str, none: MessageKey) -> AnyView {
    if text.is_empty() {
        return plain_cell(column, view! { <span class="muted">{t(none)}</span> }.into_any(), String::new());
    }
    plain_cell(column, view! { <bdi>{text.to_owned()}</bdi> }.into_any(), text.to_owned())
}

fn plain_cell(column: ListColumn, content: AnyView, title: String) -> AnyView {
    let title = (!title.is_empty()).then_some(title);
    view! {
        <td class="cell-other" title=title><span class="card-label">{column.label(messages())}</span>{content}</td>
    }
    .into_any()
}

fn owner(mailbox: &Mailbox) -> AnyView {
    match &mailbox.owner {
        Some(owner) => view! { <bdi>{owner.name.clone()}</bdi> }.into_any(),
        None => view! { <span class="muted">{t(key!("mailboxes-no-owner"))}</span> }.into_any(),
    }
}

fn show_in_panel_switch(mailbox: &Mailbox, suspended: bool) -> AnyView {
    match mailbox.archived_at {
        None => view! { <ShowInPanelSwitch mailbox suspended /> }.into_any(),
        Some(_) => view! { <span class="hint">{t(key!("mailboxes-is-archived"))}</span> }.into_any(),
    }
}

/// A summary of the notifications of a new message.
fn notification_summary(mailbox: &Mailbox) -> AnyView {
    let channels = mailbox.channels(messages());
    if !channels.is_empty() {
        let text = channels.join(" · ");
        let first = text.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        let rest: String = text.chars().skip(1).collect();
        return view! { <span>{first + &rest}</span> }.into_any();
    }
    if notifications::is_any_channel_enabled(&mailbox.settings) {
        return view! { <span class="badge badge-warning">{t(key!("mailboxes-reaches-nobody"))}</span> }.into_any();
    }
    view! { <span class="muted">{t(key!("mailboxes-no-channel"))}</span> }.into_any()
}
