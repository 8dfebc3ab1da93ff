//! Rate plans: the features that a customer has bought.

use serde::{Deserialize, Serialize};

use super::choice::{NotifyFor, OwnerEmail};
use super::field::MailboxField;
use super::mailbox::MailboxSettings;
use super::problem::{FieldError, Problem};
use crate::i18n::{Messages, key};

/// A feature that a plan may exclude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanFeature {
    /// Transcription of voicemails.
    Transcription,
    /// Notifications for faxes.
    Fax,
    /// Notifications by text message.
    TextNotices,
    /// Notifications by phone call.
    NotificationCalls,
    /// Recordings attached to emails.
    RecordingsByEmail,
}

impl PlanFeature {
    /// Every feature, in the order in which pages list them.
    pub const ALL: [Self; 5] =
        [Self::Transcription, Self::Fax, Self::TextNotices, Self::NotificationCalls, Self::RecordingsByEmail];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Transcription => "transcription",
            Self::Fax => "fax",
            Self::TextNotices => "text_notices",
            Self::NotificationCalls => "notification_calls",
            Self::RecordingsByEmail => "recordings_by_email",
        }
    }

    /// The translated label.
    pub fn label(self, messages: Messages) -> String {
        messages.get(match self {
            Self::Transcription => key!("plans-transcription"),
            Self::Fax => key!("plans-fax"),
            Self::TextNotices => key!("plans-text"),
            Self::NotificationCalls => key!("plans-calls"),
            Self::RecordingsByEmail => key!("plans-recordings"),
        })
    }
}

/// The included features and the number of mailboxes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a row of the contract")]
pub struct RatePlan {
    /// Its name, which every refusal mentions.
    pub name: String,
    /// Maximum number of active mailboxes; `None`: unlimited.
    pub max_mailboxes: Option<u32>,
    /// [`PlanFeature::Transcription`]
    pub transcription: bool,
    /// [`PlanFeature::Fax`]
    pub fax: bool,
    /// [`PlanFeature::TextNotices`]
    pub text_notices: bool,
    /// [`PlanFeature::NotificationCalls`]
    pub notification_calls: bool,
    /// [`PlanFeature::RecordingsByEmail`]
    pub recordings_by_email: bool,
}

impl RatePlan {
    /// A plan with every feature.
    pub fn everything(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            max_mailboxes: None,
            transcription: true,
            fax: true,
            text_notices: true,
            notification_calls: true,
            recordings_by_email: true,
        }
    }

    /// Whether `feature` is included.
    pub const fn includes(&self, feature: PlanFeature) -> bool {
        match feature {
            PlanFeature::Transcription => self.transcription,
            PlanFeature::Fax => self.fax,
            PlanFeature::TextNotices => self.text_notices,
            PlanFeature::NotificationCalls => self.notification_calls,
            PlanFeature::RecordingsByEmail => self.recordings_by_email,
        }
    }

    /// The missing feature for notifications of this kind.
    pub fn missing_for(&self, kind: NotifyFor) -> Option<PlanFeature> {
        let fax = (kind.fax() && !self.fax).then_some(PlanFeature::Fax);
        fax.or((kind == NotifyFor::Text && !self.text_notices).then_some(PlanFeature::TextNotices))
    }

    /// The same plan with `feature` included or excluded.
    #[must_use]
    pub const fn with(mut self, feature: PlanFeature, on: bool) -> Self {
        match feature {
            PlanFeature::Transcription => self.transcription = on,
            PlanFeature::Fax => self.fax = on,
            PlanFeature::TextNotices => self.text_notices = on,
            PlanFeature::NotificationCalls => self.notification_calls = on,
            PlanFeature::RecordingsByEmail => self.recordings_by_email = on,
        }
        self
    }

    /// The features that this plan includes and `other` does not.
    pub fn features_missing_in(&self, other: &Self) -> Vec<PlanFeature> {
        PlanFeature::ALL.into_iter().filter(|f| self.includes(*f) && !other.includes(*f)).collect()
    }

    /// Whether `other` includes everything that this plan does.
    pub fn within(&self, other: &Self) -> bool {
        let fits_limit = match (self.max_mailboxes, other.max_mailboxes) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(mine), Some(theirs)) => mine <= theirs,
        };
        fits_limit && self.features_missing_in(other).is_empty()
    }

    /// The features that `settings` use and the plan excludes, at the field that uses each.
    ///
    /// Features that the mailbox already used `before` are not refused: a reduced plan does not silently switch
    /// anything off, it only prevents it from being switched on again.
    pub fn refusals(&self, settings: &MailboxSettings, before: Option<&MailboxSettings>) -> Vec<FieldError> {
        let previously_used = before.map(used_features).unwrap_or_default();
        used_features(settings)
            .into_iter()
            .filter(|used| !self.includes(used.1) && !previously_used.contains(used))
            .map(|(field, feature)| FieldError {
                field,
                problem: Problem::NotInPlan { plan: self.name.clone(), feature },
            })
            .collect()
    }

    /// Refuses a further mailbox if `active` ones already fill the plan.
    pub fn check_capacity(&self, active: u32) -> Result<(), Problem> {
        match self.max_mailboxes {
            Some(max) if active >= max => Err(Problem::PlanFull { plan: self.name.clone(), max }),
            _ => Ok(()),
        }
    }
}

/// Each feature that `settings` use, and the field that uses it.
fn used_features(settings: &MailboxSettings) -> Vec<(MailboxField, PlanFeature)> {
    let all = [
        (settings.transcribe, MailboxField::Transcribe, PlanFeature::Transcription),
        (settings.notify_for.fax(), MailboxField::NotifyFor, PlanFeature::Fax),
        (settings.owner_text, MailboxField::OwnerText, PlanFeature::TextNotices),
        (settings.notify_for == NotifyFor::Text, MailboxField::NotifyFor, PlanFeature::TextNotices),
        (settings.notify_call.is_some(), MailboxField::NotifyCall, PlanFeature::NotificationCalls),
        (settings.owner_email == OwnerEmail::Recording, MailboxField::OwnerEmail, PlanFeature::RecordingsByEmail),
        (settings.pager_attach, MailboxField::PagerAttach, PlanFeature::RecordingsByEmail),
    ];
    all.into_iter().filter_map(|(used, field, feature)| used.then_some((field, feature))).collect()
}
