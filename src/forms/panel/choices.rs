//! The choices of the control panel.

use super::Card;
use crate::domain::choice::{AnnounceTime, CallOpens, Choice as _, Localized, NotifyFor, PlayOrder};
use crate::domain::field::MailboxField;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::{Messages, key};

/// A choice among a few values, in its current state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelChoice {
    /// The field it sets.
    pub field: MailboxField,
    /// A description, or why it is restricted.
    pub hint: String,
    /// The warnings of the form.
    pub warnings: Vec<String>,
    /// The options.
    pub options: Vec<PanelOption>,
    /// Whether nothing can be chosen now; the hint says why.
    pub barred: bool,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelOption {
    /// The value that is submitted.
    pub value: String,
    /// The label.
    pub label: String,
    /// Whether it is the current value.
    pub chosen: bool,
    /// Whether it cannot be chosen.
    pub barred: bool,
}

impl PanelChoice {
    /// What callers hear first.
    pub fn greeting(card: &Card, now: &MailboxValues, messages: Messages) -> Self {
        let own = messages.get(rules::DEFAULT_GREETING_KEY);
        let option = |value: &str, label: &str| PanelOption {
            value: value.to_owned(),
            label: label.to_owned(),
            chosen: now.get(MailboxField::Greeting) == value,
            barred: false,
        };
        let sounds = card.context.sounds.iter().map(|sound| option(&sound.uuid, &sound.name));
        let options = std::iter::once(option("", &own)).chain(sounds).collect();
        let hint = if card.many_sounds { messages.get(key!("panel-many-sounds")) } else { String::new() };
        Self { field: MailboxField::Greeting, hint, warnings: Vec::new(), options, barred: false }
    }

    /// Which messages are notified about; the hint names what the plan excludes.
    pub fn notify_for(card: &Card, now: &MailboxValues, messages: Messages) -> Self {
        let mut choice = Self::of::<NotifyFor>(MailboxField::NotifyFor, String::new(), now, messages);
        choice.warnings = card.warnings_of(MailboxField::NotifyFor, now, messages);
        let (plan, mut reasons, mut has_current) = (&card.context.plan, Vec::new(), false);
        for option in &mut choice.options {
            let missing = NotifyFor::from_code(&option.value).and_then(|kind| plan.missing_for(kind));
            if let Some(missing) = missing {
                option.label = messages.format(key!("panel-option-not-in-plan"), &[("option", (&option.label).into())]);
                option.barred = !option.chosen;
                let reason = if option.chosen {
                    rules::kept_though_not_in_plan(&plan.name, missing, messages)
                } else {
                    rules::not_in_plan(&plan.name, missing, messages)
                };
                if option.chosen {
                    reasons = vec![reason];
                    has_current = true;
                } else if !has_current && !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
        }
        if !reasons.is_empty() {
            choice.hint = format!("{}.", reasons.join(". "));
        }
        choice
    }

    /// What the person who answers a call hears; disabled if calls cannot be turned on.
    pub fn call_opens(card: &Card, now: &MailboxValues, messages: Messages) -> Self {
        let calls = !now.get(MailboxField::NotifyCall).is_empty();
        if !calls && let Some(reason) = card.calls_not_in_plan(messages) {
            return Self {
                barred: true,
                ..Self::of::<CallOpens>(MailboxField::NotifyCallOpens, reason, now, messages)
            };
        }
        let warnings = card.warnings_of(MailboxField::NotifyCallOpens, now, messages);
        Self { warnings, ..Self::of::<CallOpens>(MailboxField::NotifyCallOpens, String::new(), now, messages) }
    }

    /// Which message is played first.
    pub fn play_order(_: &Card, now: &MailboxValues, messages: Messages) -> Self {
        Self::of::<PlayOrder>(MailboxField::PlayOrder, String::new(), now, messages)
    }

    /// Whether and how the time is announced.
    pub fn announce_time(_: &Card, now: &MailboxValues, messages: Messages) -> Self {
        Self::of::<AnnounceTime>(MailboxField::AnnounceTime, String::new(), now, messages)
    }

    fn of<C: Localized>(field: MailboxField, hint: String, now: &MailboxValues, messages: Messages) -> Self {
        let option = |choice: &C| PanelOption {
            value: choice.code().to_owned(),
            label: choice.label(messages),
            chosen: now.get(field) == choice.code(),
            barred: false,
        };
        Self { field, hint, warnings: Vec::new(), options: C::ALL.iter().map(option).collect(), barred: false }
    }
}
