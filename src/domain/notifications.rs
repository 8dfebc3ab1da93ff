//! The notifications about a new message: rules across several fields.

use super::choice::{CallOpens, NotifyFor, OwnerEmail};
use super::customer_context::Owner;
use super::field::MailboxField;
use super::mailbox::MailboxSettings;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::i18n::{Messages, key};

/// Contradictory settings, each reported at its own field.
pub fn errors(s: &MailboxSettings, owner: Option<&Owner>) -> Vec<FieldError> {
    let checks = [
        (s.notify_recipients && s.recipients.is_empty(), MailboxField::Recipients, Problem::NoRecipients),
        (s.pager_attach && s.pager.is_none(), MailboxField::Pager, Problem::NoPager),
        (s.delete_after_email && !emails_anyone(s, owner), MailboxField::DeleteAfterEmail, Problem::DeletedUnsent),
    ];
    checks.into_iter().filter_map(|(failed, field, problem)| failed.then_some(FieldError { field, problem })).collect()
}

/// Valid but surprising settings, each reported at its own field.
pub fn warnings(s: &MailboxSettings, owner: Option<&Owner>) -> Vec<FieldWarning> {
    let to_owner = |on: bool, field: MailboxField, needs_address: bool| match owner {
        _ if !on => None,
        None => Some((field, Warning::NobodyOwnsIt)),
        Some(o) if needs_address && o.email.is_empty() => Some((field, Warning::OwnerHasNoAddress)),
        Some(_) => None,
    };
    let deletes_unheard = s.delete_after_email && emails_anyone(s, owner) && !carries_recording(s, owner);
    let opens_without_pin = s.notify_call.is_some() && s.notify_call_opens == CallOpens::Mailbox;
    [
        (s.notify_for == NotifyFor::None && is_any_channel_enabled(s))
            .then_some((MailboxField::NotifyFor, Warning::NotifiesForNothing)),
        to_owner(s.owner_email != OwnerEmail::Off, MailboxField::OwnerEmail, true),
        to_owner(s.owner_text, MailboxField::OwnerText, false),
        opens_without_pin.then_some((MailboxField::NotifyCallOpens, Warning::OpensWithoutPin)),
        (!s.notify_recipients && !s.recipients.is_empty())
            .then_some((MailboxField::Recipients, Warning::RecipientsOff)),
        deletes_unheard.then_some((MailboxField::DeleteAfterEmail, Warning::DeletedUnheard)),
    ]
    .into_iter()
    .flatten()
    .map(|(field, warning)| FieldWarning { field, warning })
    .collect()
}

/// A way of notifying someone of a new message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotificationChannel {
    /// An email to the owner.
    Email {
        /// With the recording attached.
        recording: bool,
    },
    /// A text message to the owner.
    Text,
    /// Emails to this many further addresses.
    Addresses(usize),
    /// An email to the secondary address.
    Pager {
        /// With the recording attached.
        recording: bool,
    },
    /// A call to this number.
    Call(String),
}

/// The channels that reach someone; empty if there are none.
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

/// The same as text, as all pages show it.
pub fn describe_channels(s: &MailboxSettings, owner: Option<&Owner>, messages: Messages) -> Vec<String> {
    let describe = |channel| match channel {
        NotificationChannel::Email { recording: false } => messages.get(key!("notification-summary-email")),
        NotificationChannel::Email { recording: true } => messages.get(key!("notification-summary-email-recording")),
        NotificationChannel::Text => messages.get(key!("notification-summary-text")),
        NotificationChannel::Addresses(n) => {
            messages.format(key!("notification-summary-recipients"), &[("count", n.into())])
        }
        NotificationChannel::Pager { recording: false } => messages.get(key!("notification-summary-additional-email")),
        NotificationChannel::Pager { recording: true } => {
            messages.get(key!("notification-summary-additional-email-recording"))
        }
        NotificationChannel::Call(number) => {
            messages.format(key!("notification-summary-call"), &[("number", number.into())])
        }
    };
    effective_channels(s, owner).into_iter().map(describe).collect()
}

/// Whether any notification is switched on, even if it reaches no one.
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

/// The further addresses only get a notice, so they do not count here.
fn carries_recording(s: &MailboxSettings, owner: Option<&Owner>) -> bool {
    (s.owner_email == OwnerEmail::Recording && emails_owner(s, owner)) || (s.pager.is_some() && s.pager_attach)
}
