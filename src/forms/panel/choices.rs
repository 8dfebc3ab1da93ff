//! The choices of the control panel.

use super::Card;
use crate::domain::choice::{AnnounceTime, CallOpens, Choice as _, Localized, NotifyFor, PlayOrder};
use crate::domain::field::Field;
use crate::domain::messages;
use crate::forms::values::Values;
use crate::i18n::Messages;

/// One of a few values, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelChoice {
    /// What it sets.
    pub field: Field,
    /// What it does, or what is missing from it.
    pub hint: String,
    /// What the form warns of.
    pub warnings: Vec<String>,
    /// What there is to choose from.
    pub options: Vec<PanelOption>,
    /// Whether nothing can be chosen now; the hint says why.
    pub barred: bool,
}

/// A value to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelOption {
    /// The value that is sent.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// Whether it is the stored one.
    pub chosen: bool,
    /// Whether it cannot be chosen.
    pub barred: bool,
}

impl PanelChoice {
    /// What a caller hears first.
    pub fn greeting(card: &Card, now: &Values, messages: Messages) -> Self {
        let own = messages.get(messages::DEFAULT_GREETING_KEY);
        let option = |value: &str, label: &str| PanelOption {
            value: value.to_owned(),
            label: label.to_owned(),
            chosen: now.get(Field::Greeting) == value,
            barred: false,
        };
        let sounds = card.around.sounds.iter().map(|sound| option(&sound.uuid, &sound.name));
        let options = std::iter::once(option("", &own)).chain(sounds).collect();
        let hint = if card.many_sounds { messages.get("panel-many-sounds") } else { String::new() };
        Self { field: Field::Greeting, hint, warnings: Vec::new(), options, barred: false }
    }

    /// Which messages lead to a notification; what the plan leaves out says so.
    pub fn notify_for(card: &Card, now: &Values, messages: Messages) -> Self {
        let mut pick = Self::of::<NotifyFor>(Field::NotifyFor, String::new(), now, messages);
        pick.warnings = card.warnings_of(Field::NotifyFor, now, messages);
        let (plan, mut reasons, mut kept) = (&card.around.plan, Vec::new(), false);
        for option in &mut pick.options {
            let missing = NotifyFor::from_code(&option.value).and_then(|kind| plan.missing_for(kind));
            if let Some(missing) = missing {
                option.label = messages.format("panel-option-not-in-plan", &[("option", (&option.label).into())]);
                option.barred = !option.chosen;
                let why = if option.chosen {
                    messages::kept_though_not_in_plan(&plan.name, missing, messages)
                } else {
                    messages::not_in_plan(&plan.name, missing, messages)
                };
                if option.chosen {
                    reasons = vec![why];
                    kept = true;
                } else if !kept && !reasons.contains(&why) {
                    reasons.push(why);
                }
            }
        }
        if !reasons.is_empty() {
            pick.hint = format!("{}.", reasons.join(". "));
        }
        pick
    }

    /// What somebody who answers the call hears; nothing to choose where no call can be turned on.
    pub fn call_opens(card: &Card, now: &Values, messages: Messages) -> Self {
        let calls = !now.get(Field::NotifyCall).is_empty();
        if !calls && let Some(why) = card.calls_not_in_plan(messages) {
            return Self { barred: true, ..Self::of::<CallOpens>(Field::NotifyCallOpens, why, now, messages) };
        }
        let warnings = card.warnings_of(Field::NotifyCallOpens, now, messages);
        Self { warnings, ..Self::of::<CallOpens>(Field::NotifyCallOpens, String::new(), now, messages) }
    }

    /// Which message is played first.
    pub fn play_order(_: &Card, now: &Values, messages: Messages) -> Self {
        Self::of::<PlayOrder>(Field::PlayOrder, String::new(), now, messages)
    }

    /// Whether and how the time is said.
    pub fn announce_time(_: &Card, now: &Values, messages: Messages) -> Self {
        Self::of::<AnnounceTime>(Field::AnnounceTime, String::new(), now, messages)
    }

    fn of<C: Localized>(field: Field, hint: String, now: &Values, messages: Messages) -> Self {
        let option = |choice: &C| PanelOption {
            value: choice.code().to_owned(),
            label: choice.label(messages),
            chosen: now.get(field) == choice.code(),
            barred: false,
        };
        Self { field, hint, warnings: Vec::new(), options: C::ALL.iter().map(option).collect(), barred: false }
    }
}
