//! The control panel: which settings it offers, how each is worded, and what keeps one from being
//! changed. The browser shows by this what the server would answer.

mod choices;
mod sentence;
mod switches;
mod texts;

use serde::{Deserialize, Serialize};

use crate::domain::customer_context::{CustomerContext, Owner, Sound};
use crate::domain::field::Field;
use crate::domain::messages;
use crate::domain::plan::PlanFeature;
use crate::domain::problem::FieldError;
use crate::forms::mailbox;
use crate::forms::values::Values;
use crate::forms::warnings::unconfirmed_errors;
use crate::i18n::Messages;

pub use choices::{PanelChoice, PanelOption};
pub use sentence::{change_message, notification_sentence};
pub use switches::{Switch, SwitchState};
pub use texts::PanelTexts;

/// A mailbox as the panel shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The mailbox.
    pub uuid: String,
    /// Its version.
    pub version: i64,
    /// All its settings, never a PIN.
    pub values: Values,
    /// The customer's side of the rules, with no more people than this mailbox has.
    pub around: CustomerContext,
    /// What was called, what the secondary address was, and what the owner's e-mail carried, before they were
    /// turned off.
    pub remembered: Values,
    /// The user whose panel it is.
    pub me: i64,
    /// Whether the customer has more sounds than a card lists; then only the one that is chosen is among them.
    pub many_sounds: bool,
    /// Somebody else looks on: nothing can be changed.
    pub locked: bool,
}

/// The settings that are saved one by one, at once.
pub const PANEL_FIELDS: [Field; 17] = [
    Field::Greeting,
    Field::TemporaryGreeting,
    Field::PlayOrder,
    Field::AnnounceEnvelope,
    Field::AnnounceCaller,
    Field::AnnounceDuration,
    Field::AnnounceTime,
    Field::NotifyFor,
    Field::OwnerEmail,
    Field::OwnerText,
    Field::NotifyRecipients,
    Field::Pager,
    Field::PagerAttach,
    Field::NotifyCall,
    Field::NotifyCallOpens,
    Field::DeleteAfterEmail,
    Field::Transcribe,
];

/// The name of the input that confirms that something may be lost.
pub const CONFIRMED_INPUT: &str = "confirmed";

/// Lays single settings over others, each with what cannot be without it.
pub fn apply_settings(values: &mut Values, settings: &[(Field, String)]) {
    for (field, value) in settings {
        let wish = setting_change(*field, value).unwrap_or_default();
        PANEL_FIELDS.into_iter().filter(|f| wish.has(*f)).for_each(|f| values.set(f, wish.get(f)));
    }
}

/// What a single setting changes, with what cannot be without it; `None` if the panel does not offer it.
pub fn setting_change(field: Field, value: &str) -> Option<Values> {
    PANEL_FIELDS.contains(&field).then(|| {
        let mut wish = Values::default();
        wish.set(field, value);
        if field == Field::Pager && value.trim().is_empty() {
            wish.switch(Field::PagerAttach, false);
        }
        wish
    })
}

impl Card {
    /// What people call the mailbox.
    pub fn name(&self) -> &str {
        self.values.get(Field::Name)
    }

    /// Who owns the mailbox.
    pub fn owner(&self) -> Option<&Owner> {
        self.values.get(Field::Owner).parse().ok().and_then(|id| self.around.owner(id))
    }

    /// Whether it belongs to the user whose panel it is.
    pub fn is_mine(&self) -> bool {
        self.owner().is_some_and(|owner| owner.id == self.me)
    }

    /// The greeting among `now`; `None`: the system's own.
    pub fn sound(&self, now: &Values) -> Option<&Sound> {
        self.around.sounds.iter().find(|sound| sound.uuid == now.get(Field::Greeting))
    }

    /// Why no call can be turned on, if the plan leaves them out.
    pub fn calls_not_in_plan(&self, messages: Messages) -> Option<String> {
        let (plan, calls) = (&self.around.plan, PlanFeature::NotificationCalls);
        (!plan.includes(calls)).then(|| format!("{}.", messages::not_in_plan(&plan.name, calls, messages)))
    }

    /// The id of the input that the text `field` is typed into.
    pub fn text_id(&self, field: Field) -> String {
        format!("{}-text-{}", field.name(), self.uuid)
    }

    /// Whether the rules would take these settings now, as far as a browser can tell. What the mailbox has is
    /// taken again; what it has no more may be refused, for its plan may be another by now.
    pub fn would_accept(&self, settings: &[(Field, String)]) -> bool {
        let mut values = self.values.clone();
        apply_settings(&mut values, settings);
        let errors = mailbox::parse(&values, &self.around, mailbox::parse_stored(&self.values, &self.around).as_ref());
        // A card does not know all sounds where there are many.
        let counts = |field: Field| !(field == Field::Greeting && self.many_sounds);
        errors.err().unwrap_or_default().iter().all(|error| !counts(error.field))
    }

    /// What is to be confirmed before these settings are changed, while `now` are shown.
    pub fn unconfirmed(&self, now: &Values, settings: &[(Field, String)]) -> Vec<FieldError> {
        let mut wanted = now.clone();
        apply_settings(&mut wanted, settings);
        let warnings = |values| mailbox::warnings(values, &self.around);
        unconfirmed_errors(&warnings(now), warnings(&wanted))
    }

    /// What the form warns of at `field`, in its words.
    pub fn warnings_of(&self, field: Field, now: &Values, messages: Messages) -> Vec<String> {
        let all = mailbox::warnings(now, &self.around).into_iter();
        all.filter(|warning| warning.field == field).map(|warning| messages::warning(&warning, messages)).collect()
    }

    /// What is lost while `now` are the settings, in the words of the form.
    pub fn losses(&self, now: &Values, messages: Messages) -> Vec<String> {
        let all = mailbox::warnings(now, &self.around).into_iter();
        all.filter(|w| w.warning.must_be_confirmed()).map(|warning| messages::warning(&warning, messages)).collect()
    }

    /// The number or address in `field`, be it in force now or what it was when it was turned off.
    pub fn known(&self, field: Field, now: &Values) -> String {
        let all = [now, &self.values, &self.remembered];
        all.into_iter().map(|values| values.get(field)).find(|value| !value.is_empty()).unwrap_or("").to_owned()
    }
}

#[cfg(test)]
#[path = "panel_tests.rs"]
mod tests;
