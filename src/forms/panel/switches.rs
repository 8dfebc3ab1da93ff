//! The switches of the control panel, and why one is disabled.

use super::Card;
use crate::domain::choice::{Choice as _, OwnerEmail};
use crate::domain::email::Recipients;
use crate::domain::field::MailboxField;
use crate::domain::plan::PlanFeature;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::{Messages, key};

/// A switch. Two switches may change the same setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Whether the owner gets an email.
    Email,
    /// Whether that email has the recording attached.
    Recording,
    /// Whether the owner gets a text message.
    Text,
    /// Whether a number is called.
    Call,
    /// Whether further addresses get an email.
    Addresses,
    /// Whether the secondary address gets an email.
    Pager,
    /// Whether that email has the recording attached.
    PagerRecording,
    /// Whether messages are deleted once they were emailed.
    Delete,
    /// Whether voicemails are transcribed.
    Transcribe,
    /// Whether the temporary greeting plays.
    Greeting,
    /// Whether the caller is announced.
    Caller,
    /// Whether the length is announced.
    Duration,
    /// Whether the envelope is announced.
    Envelope,
}

/// The current state of a switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwitchState {
    /// The setting it changes.
    pub field: MailboxField,
    /// The label.
    pub label: String,
    /// A description, or why it is disabled.
    pub hint: String,
    /// The warnings of the form while it is on.
    pub warnings: Vec<String>,
    /// Whether it is on.
    pub on: bool,
    /// The value of the setting after toggling.
    pub toggled_value: String,
    /// Whether it is disabled. A switch that is on can always be turned off.
    pub barred: bool,
    /// The text that has to be entered first; `None`: no text would help.
    pub missing_text: Option<MailboxField>,
}

impl Switch {
    /// The most frequently used ones.
    pub const MAIN: [Self; 6] =
        [Self::Email, Self::Recording, Self::Call, Self::Text, Self::Transcribe, Self::Greeting];

    /// Further recipients, and deletion.
    pub const MORE: [Self; 4] = [Self::Addresses, Self::Pager, Self::PagerRecording, Self::Delete];

    /// Announcements during playback.
    pub const LISTENING: [Self; 3] = [Self::Caller, Self::Duration, Self::Envelope];

    /// The state of the switch for the settings `now`.
    pub fn line(self, card: &Card, now: &MailboxValues, messages: Messages) -> SwitchState {
        let on = self.is_on(now);
        let reason = if on { None } else { self.barred(card, now, messages) };
        let missing_text = reason.as_ref().and_then(|_| self.missing_text(card, now)).filter(|_| !card.locked);
        SwitchState {
            field: self.field(),
            label: self.label(card, messages),
            hint: reason.clone().unwrap_or_else(|| self.hint(card, now, on, messages)),
            warnings: if on { self.warnings(card, now, messages) } else { Vec::new() },
            on,
            toggled_value: self.toggled_value(card, now, on),
            barred: card.locked || reason.is_some(),
            missing_text,
        }
    }

    /// Whether it is off and the plan excludes it.
    pub fn is_left_out(self, card: &Card, now: &MailboxValues) -> bool {
        !self.is_on(now) && self.missing(card).is_some()
    }

    /// A name for use in ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            _ => self.field().name(),
        }
    }

    const fn field(self) -> MailboxField {
        match self {
            Self::Email | Self::Recording => MailboxField::OwnerEmail,
            Self::Text => MailboxField::OwnerText,
            Self::Call => MailboxField::NotifyCall,
            Self::Addresses => MailboxField::NotifyRecipients,
            Self::Pager => MailboxField::Pager,
            Self::PagerRecording => MailboxField::PagerAttach,
            Self::Delete => MailboxField::DeleteAfterEmail,
            Self::Transcribe => MailboxField::Transcribe,
            Self::Greeting => MailboxField::TemporaryGreeting,
            Self::Caller => MailboxField::AnnounceCaller,
            Self::Duration => MailboxField::AnnounceDuration,
            Self::Envelope => MailboxField::AnnounceEnvelope,
        }
    }

    fn is_on(self, now: &MailboxValues) -> bool {
        match self {
            Self::Email => now.get(MailboxField::OwnerEmail) != OwnerEmail::Off.code(),
            Self::Recording => now.get(MailboxField::OwnerEmail) == OwnerEmail::Recording.code(),
            Self::Call | Self::Pager => !now.get(self.field()).is_empty(),
            _ => now.on(self.field()),
        }
    }

    fn toggled_value(self, card: &Card, now: &MailboxValues, on: bool) -> String {
        match (self, on) {
            // Toggling twice restores the setting, unless the plan has dropped it.
            (Self::Email, false) if carried_recording(card) && Self::Recording.missing(card).is_none() => {
                OwnerEmail::Recording.code().to_owned()
            }
            (Self::Email, true) => OwnerEmail::Off.code().to_owned(),
            (Self::Email, false) | (Self::Recording, true) => OwnerEmail::Notice.code().to_owned(),
            (Self::Recording, false) => OwnerEmail::Recording.code().to_owned(),
            (Self::Call | Self::Pager, false) => card.known(self.field(), now),
            (_, true) => String::new(),
            (_, false) => "on".to_owned(),
        }
    }

    fn label(self, card: &Card, messages: Messages) -> String {
        messages.get(match (self, card.is_mine()) {
            (Self::Email, true) => key!("panel-email-me"),
            (Self::Email, false) => key!("panel-email-owner"),
            (Self::Recording, _) => key!("panel-recording"),
            (Self::Text, true) => key!("panel-text-me"),
            (Self::Text, false) => key!("panel-text-owner"),
            (Self::Call, true) => key!("panel-call-me"),
            (Self::Call, false) => key!("panel-call-number"),
            (Self::Pager, _) => key!("panel-additional-email"),
            (Self::Greeting, _) => key!("panel-greeting"),
            _ => return self.field().label(messages),
        })
    }

    fn warnings(self, card: &Card, now: &MailboxValues, messages: Messages) -> Vec<String> {
        match self {
            // It changes the same setting as the email switch, which shows the warnings.
            Self::Recording => Vec::new(),
            _ => card.warnings_of(self.field(), now, messages),
        }
    }

    fn hint(self, card: &Card, now: &MailboxValues, on: bool, messages: Messages) -> String {
        if on && self.missing(card).is_some() {
            return messages.format(key!("panel-left-plan"), &[("plan", (&card.context.plan.name).into())]);
        }
        match self {
            Self::Email => card.owner().map_or(String::new(), |owner| match (card.is_mine(), owner.email.as_str()) {
                (_, "") => String::new(),
                (true, email) => email.to_owned(),
                (false, email) => messages.list(&[owner.name.clone(), email.to_owned()]),
            }),
            Self::Recording if now.get(MailboxField::OwnerEmail) == OwnerEmail::Off.code() => {
                messages.get(key!("panel-turns-email-on"))
            }
            Self::Call | Self::Pager => card.known(self.field(), now),
            Self::Addresses => addresses(now, messages),
            Self::Delete => messages.get(key!("panel-delete-hint")),
            Self::Transcribe => messages.get(key!("panel-transcribe-hint")),
            Self::Greeting => messages.get(key!("panel-greeting-hint")),
            Self::Envelope => messages.get(key!("panel-message-details-hint")),
            _ => String::new(),
        }
    }

    fn feature(self) -> Option<PlanFeature> {
        match self {
            Self::Recording | Self::PagerRecording => Some(PlanFeature::RecordingsByEmail),
            Self::Text => Some(PlanFeature::TextNotices),
            Self::Call => Some(PlanFeature::NotificationCalls),
            Self::Transcribe => Some(PlanFeature::Transcription),
            _ => None,
        }
    }

    /// The feature it needs, if the plan excludes it.
    fn missing(self, card: &Card) -> Option<PlanFeature> {
        self.feature().filter(|feature| !card.context.plan.includes(*feature))
    }

    /// The text that is required to turn it on.
    fn missing_text(self, card: &Card, now: &MailboxValues) -> Option<MailboxField> {
        let (field, current) = match self {
            Self::Call | Self::Pager => (self.field(), card.known(self.field(), now)),
            Self::Addresses => (MailboxField::Recipients, now.get(MailboxField::Recipients).to_owned()),
            _ => return None,
        };
        (current.is_empty() && self.missing(card).is_none() && card.context.role.may_change(self.field()))
            .then_some(field)
    }

    /// Why it cannot be turned on.
    fn barred(self, card: &Card, now: &MailboxValues, messages: Messages) -> Option<String> {
        let context = &card.context;
        if !context.role.may_change(self.field()) {
            return Some(messages.get(key!("panel-role-forbids")));
        }
        if let Some(missing) = self.missing(card) {
            return Some(format!("{}.", rules::not_in_plan(&context.plan.name, missing, messages)));
        }
        let key = match (self, card.owner()) {
            (Self::Email | Self::Recording | Self::Text, None) => key!("panel-no-owner"),
            (Self::Email | Self::Recording, Some(owner)) if owner.email.is_empty() && card.is_mine() => {
                key!("panel-you-have-no-address")
            }
            (Self::Email | Self::Recording, Some(owner)) if owner.email.is_empty() => {
                key!("panel-owner-has-no-address")
            }
            (Self::Call, _) if card.known(MailboxField::NotifyCall, now).is_empty() => key!("panel-number-first"),
            (Self::Pager, _) if card.known(MailboxField::Pager, now).is_empty() => key!("panel-address-first"),
            (Self::PagerRecording, _) if now.get(MailboxField::Pager).is_empty() => {
                key!("panel-additional-email-first")
            }
            (Self::Addresses, _) if now.get(MailboxField::Recipients).is_empty() => key!("panel-addresses-first"),
            _ => return None,
        };
        Some(messages.get(key))
    }
}

/// Whether the owner's email has the recording attached, or had before it was turned off.
fn carried_recording(card: &Card) -> bool {
    [&card.values, &card.remembered]
        .into_iter()
        .any(|v| v.get(MailboxField::OwnerEmail) == OwnerEmail::Recording.code())
}

fn addresses(now: &MailboxValues, messages: Messages) -> String {
    let recipients = Recipients::parse(now.get(MailboxField::Recipients)).unwrap_or_default();
    let first = recipients.iter().next().map_or("", |email| email.as_str());
    match recipients.len() {
        0 | 1 => first.to_owned(),
        n => messages.format(key!("panel-first-and-more"), &[("first", first.into()), ("count", (n - 1).into())]),
    }
}
