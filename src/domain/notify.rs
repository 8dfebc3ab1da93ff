//! What happens when a message arrives: the rules across the notification fields.

use super::choice::{CallOpens, NotifyFor, OwnerEmail};
use super::customer_context::Owner;
use super::field::Field;
use super::mailbox::MailboxSettings;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::i18n::Messages;

/// What makes no sense together, each at its own field.
pub fn errors(s: &MailboxSettings, owner: Option<&Owner>) -> Vec<FieldError> {
    let checks = [
        (s.notify_recipients && s.recipients.is_empty(), Field::Recipients, Problem::NoRecipients),
        (s.pager_attach && s.pager.is_none(), Field::Pager, Problem::NoPager),
        (s.delete_after_email && !emails_anyone(s, owner), Field::DeleteAfterEmail, Problem::DeletedUnsent),
    ];
    checks.into_iter().filter_map(|(wrong, field, problem)| wrong.then_some(FieldError { field, problem })).collect()
}

/// What is allowed and will surprise somebody, each beside its own field.
pub fn warnings(s: &MailboxSettings, owner: Option<&Owner>) -> Vec<FieldWarning> {
    let to_owner = |on: bool, field: Field, needs_address: bool| match owner {
        _ if !on => None,
        None => Some((field, Warning::NobodyOwnsIt)),
        Some(o) if needs_address && o.email.is_empty() => Some((field, Warning::OwnerHasNoAddress)),
        Some(_) => None,
    };
    let unheard = s.delete_after_email && emails_anyone(s, owner) && !carries_recording(s, owner);
    let opens = s.notify_call.is_some() && s.notify_call_opens == CallOpens::Mailbox;
    [
        (s.notify_for == NotifyFor::None && is_any_channel_enabled(s))
            .then_some((Field::NotifyFor, Warning::NotifiesForNothing)),
        to_owner(s.owner_email != OwnerEmail::Off, Field::OwnerEmail, true),
        to_owner(s.owner_text, Field::OwnerText, false),
        opens.then_some((Field::NotifyCallOpens, Warning::OpensWithoutPin)),
        (!s.notify_recipients && !s.recipients.is_empty()).then_some((Field::Recipients, Warning::RecipientsOff)),
        unheard.then_some((Field::DeleteAfterEmail, Warning::DeletedUnheard)),
    ]
    .into_iter()
    .flatten()
    .map(|(field, warning)| FieldWarning { field, warning })
    .collect()
}

/// A way in which somebody hears of a new message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotificationChannel {
    /// An e-mail to the owner.
    Email {
        /// With the message itself.
        recording: bool,
    },
    /// A text message to the owner.
    Text,
    /// E-mails to so many further addresses.
    Addresses(usize),
    /// An e-mail to the secondary address.
    Pager {
        /// With the message itself.
        recording: bool,
    },
    /// A call to this number.
    Call(String),
}

/// The channels that reach somebody; empty if there is none.
pub fn effective_channels(s: &MailboxSettings, owner: Option<&Owner>) -> Vec<NotificationChannel> {
    if s.notify_for == NotifyFor::None {
        return Vec::new();
    }
    let email = emails_owner(s, owner)
        .then_some(NotificationChannel::Email { recording: s.owner_email == OwnerEmail::Recording });
    let text = (s.owner_text && owner.is_some()).then_some(NotificationChannel::Text);
    let addresses =
        (s.notify_recipients && !s.recipients.is_empty()).then(|| NotificationChannel::Addresses(s.recipients.len()));
    let pager = s.pager.is_some().then_some(NotificationChannel::Pager { recording: s.pager_attach });
    let call = s.notify_call.as_ref().map(|number| NotificationChannel::Call(number.as_str().to_owned()));
    [email, text, addresses, pager, call].into_iter().flatten().collect()
}

/// The same in words, alike on every page.
pub fn describe_channels(s: &MailboxSettings, owner: Option<&Owner>, messages: Messages) -> Vec<String> {
    let said = |channel| match channel {
        NotificationChannel::Email { recording: false } => messages.get("mailbox-reached-email"),
        NotificationChannel::Email { recording: true } => messages.get("mailbox-reached-email-recording"),
        NotificationChannel::Text => messages.get("mailbox-reached-text"),
        NotificationChannel::Addresses(n) => messages.format("mailbox-reached-addresses", &[("count", n.into())]),
        NotificationChannel::Pager { recording: false } => messages.get("mailbox-reached-pager"),
        NotificationChannel::Pager { recording: true } => messages.get("mailbox-reached-pager-recording"),
        NotificationChannel::Call(number) => messages.format("mailbox-reached-call", &[("number", number.into())]),
    };
    effective_channels(s, owner).into_iter().map(said).collect()
}

/// Whether a notification is switched on, whoever it reaches.
pub fn is_any_channel_enabled(s: &MailboxSettings) -> bool {
    s.owner_email != OwnerEmail::Off
        || s.owner_text
        || (s.notify_recipients && !s.recipients.is_empty())
        || s.pager.is_some()
        || s.notify_call.is_some()
}

fn emails_owner(s: &MailboxSettings, owner: Option<&Owner>) -> bool {
    s.owner_email != OwnerEmail::Off && owner.is_some_and(|o| !o.email.is_empty())
}

fn emails_anyone(s: &MailboxSettings, owner: Option<&Owner>) -> bool {
    emails_owner(s, owner) || (s.notify_recipients && !s.recipients.is_empty()) || s.pager.is_some()
}

/// The further addresses are sent a notice only, so they do not count here.
fn carries_recording(s: &MailboxSettings, owner: Option<&Owner>) -> bool {
    (s.owner_email == OwnerEmail::Recording && emails_owner(s, owner)) || (s.pager.is_some() && s.pager_attach)
}
