//! Describes settings in a sentence.

use super::Card;
use crate::domain::choice::Choice as _;
use crate::domain::field::MailboxField;
use crate::domain::notifications::{self, NotificationChannel};
use crate::domain::rule_messages as rules;
use crate::forms::mailbox;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::{MessageKey, Messages, key};

/// What happens to a new message: "When a message arrives, you get an email, and 030 1234567 is called."
pub fn notification_sentence(card: &Card, now: &MailboxValues, messages: Messages) -> String {
    let Some(settings) = mailbox::parse_lenient(now, &card.context) else { return String::new() };
    let pager = now.get(MailboxField::Pager);
    let channels = notifications::effective_channels(&settings, card.owner());
    let mut clauses: Vec<String> =
        channels.into_iter().map(|channel| notification_clause(&channel, card, pager, messages)).collect();
    let Some(last) = clauses.pop() else { return messages.get(key!("panel-happens-nothing")) };
    let all = if clauses.is_empty() {
        last
    } else {
        messages
            .format(key!("panel-does-several"), &[("others", messages.list(&clauses).into()), ("last", last.into())])
    };
    let kind = settings.notify_for.code();
    let happens = messages.format(key!("panel-happens"), &[("kind", kind.into()), ("effects", all.into())]);
    if settings.delete_after_email {
        messages.format(key!("panel-happens-deleted"), &[("happens", happens.into())])
    } else {
        happens
    }
}

/// One notification as a clause: "030 1234567 is called".
fn notification_clause(channel: &NotificationChannel, card: &Card, pager: &str, messages: Messages) -> String {
    let to_owner = |own_key: MessageKey, other_key: MessageKey| {
        let name = card.owner().map_or("", |owner| owner.name.as_str());
        if card.is_mine() { messages.get(own_key) } else { messages.format(other_key, &[("name", name.into())]) }
    };
    match channel {
        NotificationChannel::Email { recording: false } => {
            to_owner(key!("panel-does-notice-you"), key!("panel-does-notice"))
        }
        NotificationChannel::Email { recording: true } => {
            to_owner(key!("panel-does-recording-you"), key!("panel-does-recording"))
        }
        NotificationChannel::Text => to_owner(key!("panel-does-text-you"), key!("panel-does-text")),
        NotificationChannel::Addresses(n) => messages.format(key!("panel-does-recipients"), &[("count", (*n).into())]),
        NotificationChannel::Pager { recording: false } => {
            messages.format(key!("panel-does-additional-email"), &[("address", pager.into())])
        }
        NotificationChannel::Pager { recording: true } => {
            messages.format(key!("panel-does-additional-email-recording"), &[("address", pager.into())])
        }
        NotificationChannel::Call(number) => messages.format(key!("panel-does-call"), &[("number", number.into())]),
    }
}

/// What has just changed in `field`: "Calls are off for Night porter."
pub fn change_message(field: MailboxField, value: &str, mailbox: &str, messages: Messages) -> String {
    let mailbox = ("mailbox", mailbox.into());
    let key = match field {
        MailboxField::OwnerEmail => {
            return messages.format(key!("panel-said-email"), &[mailbox, ("email", value.into())]);
        }
        MailboxField::Greeting if value.is_empty() => {
            return messages.format(key!("panel-said-system-default"), &[mailbox]);
        }
        MailboxField::Greeting => return messages.format(key!("panel-said-greeting"), &[mailbox]),
        MailboxField::OwnerText => key!("panel-said-text"),
        MailboxField::NotifyCall => key!("panel-said-call"),
        MailboxField::NotifyRecipients => key!("panel-said-recipients"),
        MailboxField::Pager => key!("panel-said-additional-email"),
        MailboxField::PagerAttach => key!("panel-said-additional-email-recording"),
        MailboxField::Transcribe => key!("panel-said-transcribe"),
        MailboxField::TemporaryGreeting => key!("panel-said-temporary-greeting"),
        field if field.is_switch() => key!("panel-said-switch"),
        field => {
            let (label, value) = (field.label(messages), rules::display_value(field, value, messages));
            let arguments = [mailbox, ("field", label.into()), ("value", value.into())];
            return messages.format(key!("panel-said-choice"), &arguments);
        }
    };
    let state = if value.is_empty() { "off" } else { "on" };
    messages.format(key, &[mailbox, ("field", field.label(messages).into()), ("state", state.into())])
}
