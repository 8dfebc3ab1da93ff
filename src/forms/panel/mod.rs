//! The control panel: which settings it offers, their texts, and what prevents a change. The browser uses it to predict
//! the server's answer.

mod choices;
mod contact_form;
mod sentence;
mod switches;

use serde::{Deserialize, Serialize};

use crate::domain::customer_context::{CustomerContext, Owner, Sound};
use crate::domain::field::MailboxField;
use crate::domain::plan::PlanFeature;
use crate::domain::problem::FieldError;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox;
use crate::forms::mailbox::warnings::unconfirmed_errors;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::Messages;

pub use choices::{PanelChoice, PanelOption};
pub use contact_form::PanelContactForm;
pub use sentence::{change_message, notification_sentence};
pub use switches::{Switch, SwitchState};

/// A mailbox as shown in the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The mailbox.
    pub uuid: String,
    /// Its version.
    pub version: i64,
    /// All its settings, never the PIN.
    pub values: MailboxValues,
    /// The customer's side of the rules, with only the people this mailbox refers to.
    pub context: CustomerContext,
    /// The former values of switched-off settings: the number called, the secondary address, and whether the owner's
    /// email had the recording attached.
    pub remembered: MailboxValues,
    /// The user who looks at the panel; `None`: the console.
    pub me: Option<i64>,
    /// Whether the customer has more sounds than a card lists; then only the chosen one is included.
    pub many_sounds: bool,
    /// Read-only, for another user who is looking at the panel.
    pub locked: bool,
}

/// The settings that are saved individually and immediately.
pub const PANEL_FIELDS: [MailboxField; 17] = [
    MailboxField::Greeting,
    MailboxField::TemporaryGreeting,
    MailboxField::PlayOrder,
    MailboxField::AnnounceEnvelope,
    MailboxField::AnnounceCaller,
    MailboxField::AnnounceDuration,
    MailboxField::AnnounceTime,
    MailboxField::NotifyFor,
    MailboxField::OwnerEmail,
    MailboxField::OwnerText,
    MailboxField::NotifyRecipients,
    MailboxField::Pager,
    MailboxField::PagerAttach,
    MailboxField::NotifyCall,
    MailboxField::NotifyCallOpens,
    MailboxField::DeleteAfterEmail,
    MailboxField::Transcribe,
];

/// The name of the input that confirms a possible loss.
pub const CONFIRMED_INPUT: &str = "confirmed";

/// Applies single settings, each with the settings that depend on it.
pub fn apply_settings(values: &mut MailboxValues, settings: &[(MailboxField, String)]) {
    for (field, value) in settings {
        let change = setting_change(*field, value).unwrap_or_default();
        PANEL_FIELDS.into_iter().filter(|f| change.has(*f)).for_each(|f| values.set(f, change.get(f)));
    }
}

/// The changes for a single setting, including settings that depend on it; `None` if the panel does not offer it.
pub fn setting_change(field: MailboxField, value: &str) -> Option<MailboxValues> {
    PANEL_FIELDS.contains(&field).then(|| {
        let mut change = MailboxValues::default();
        change.set(field, value);
        if field == MailboxField::Pager && value.trim().is_empty() {
            change.switch(MailboxField::PagerAttach, false);
        }
        change
    })
}

impl Card {
    /// The display name of the mailbox.
    pub fn name(&self) -> &str {
        self.values.get(MailboxField::Name)
    }

    /// The owner of the mailbox.
    pub fn owner(&self) -> Option<&Owner> {
        self.values.get(MailboxField::Owner).parse().ok().and_then(|id| self.context.owner(id))
    }

    /// Whether it belongs to the user who looks at the panel.
    pub fn is_mine(&self) -> bool {
        self.owner().is_some_and(|owner| Some(owner.id) == self.me)
    }

    /// The greeting in `now`; `None`: the system's own.
    pub fn sound(&self, now: &MailboxValues) -> Option<&Sound> {
        self.context.sounds.iter().find(|sound| sound.uuid == now.get(MailboxField::Greeting))
    }

    /// Why calls cannot be turned on, if the plan excludes them.
    pub fn calls_not_in_plan(&self, messages: Messages) -> Option<String> {
        let (plan, calls) = (&self.context.plan, PlanFeature::NotificationCalls);
        (!plan.includes(calls)).then(|| format!("{}.", rules::not_in_plan(&plan.name, calls, messages)))
    }

    /// The id of the control for this input, whose change is saved at once.
    pub fn control_id(&self, name: &str) -> String {
        format!("{name}-{}", self.uuid)
    }

    /// The id of the input for the text `field`.
    pub fn text_id(&self, field: MailboxField) -> String {
        format!("{}-text-{}", field.name(), self.uuid)
    }

    /// Whether the rules would accept these settings, as far as a browser can tell. Current settings are always
    /// accepted; former ones may be refused because the plan may have changed.
    pub fn would_accept(&self, settings: &[(MailboxField, String)]) -> bool {
        let mut values = self.values.clone();
        apply_settings(&mut values, settings);
        let errors =
            mailbox::parse(&values, &self.context, mailbox::parse_stored(&self.values, &self.context).as_ref());
        // With many sounds, a card does not know all of them.
        let is_checked = |field: MailboxField| !(field == MailboxField::Greeting && self.many_sounds);
        errors.err().unwrap_or_default().iter().all(|error| !is_checked(error.field))
    }

    /// The losses to confirm before these settings are changed, while `now` are shown.
    pub fn unconfirmed(&self, now: &MailboxValues, settings: &[(MailboxField, String)]) -> Vec<FieldError> {
        let mut changed = now.clone();
        apply_settings(&mut changed, settings);
        let warnings = |values| mailbox::warnings(values, &self.context);
        unconfirmed_errors(&warnings(now), warnings(&changed))
    }

    /// The warnings of the form at `field`, as text.
    pub fn warnings_of(&self, field: MailboxField, now: &MailboxValues, messages: Messages) -> Vec<String> {
        let all = mailbox::warnings(now, &self.context).into_iter();
        all.filter(|warning| warning.field == field).map(|warning| rules::warning(&warning, messages)).collect()
    }

    /// What would be lost with the settings `now`, as text.
    pub fn losses(&self, now: &MailboxValues, messages: Messages) -> Vec<String> {
        let all = mailbox::warnings(now, &self.context).into_iter();
        all.filter(|w| w.warning.must_be_confirmed()).map(|warning| rules::warning(&warning, messages)).collect()
    }

    /// The number or address in `field`: the current one, or the one before it was switched off.
    pub fn known(&self, field: MailboxField, now: &MailboxValues) -> String {
        let all = [now, &self.values, &self.remembered];
        all.into_iter().map(|values| values.get(field)).find(|value| !value.is_empty()).unwrap_or("").to_owned()
    }
}

#[cfg(test)]
#[path = "panel_tests.rs"]
mod tests;
