//! What is known of a field, whatever its control is.

use leptos::prelude::*;

use crate::components::direction::{AUTO_DIRECTION, LEFT_TO_RIGHT};
use crate::components::i18n::messages;
use crate::domain::administration::AdministrationField;
use crate::domain::field::MailboxField;
use crate::domain::form_error::FormError;
use crate::domain::sound::SoundField;
use crate::domain::token::TokenField;
use crate::forms::account::AccountField;

/// A message below a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldMessage {
    /// Why its value is rejected.
    Error(String),
    /// An effect that may be unintended.
    Warning(String),
}

/// The messages of those errors that belong to the field of this name.
pub fn error_messages<E: FormError>(errors: &[E], name: &str) -> Vec<FieldMessage> {
    let own = errors.iter().filter(|error| error.field_name() == Some(name));
    own.map(|error| FieldMessage::Error(error.message(messages()))).collect()
}

/// A field of a form: its name, label, value, hint and messages.
#[derive(Clone)]
pub struct FormField {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) label: String,
    pub(super) value: Signal<String>,
    pub(super) hint: Signal<String>,
    /// `None`: it never has any.
    pub(super) messages: Option<Signal<Vec<FieldMessage>>>,
    /// The message that a typed secret is not returned with the form.
    pub(super) lost: Option<String>,
    /// The id of another text that describes it.
    described_by: Option<String>,
    /// Whether its value is written like text. All others are read by programs: they are written from left to right,
    /// and get no typing aids.
    pub(super) is_prose: bool,
}

impl FormField {
    /// A field with this name, which is also its id.
    pub fn new(name: impl Into<String>, label: String) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            label,
            value: Signal::stored(String::new()),
            hint: Signal::stored(String::new()),
            messages: None,
            lost: None,
            described_by: None,
            is_prose: false,
        }
    }

    /// With another id than its name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// With another label.
    #[must_use]
    pub fn label(mut self, label: String) -> Self {
        self.label = label;
        self
    }

    /// With this value.
    #[must_use]
    pub fn value(mut self, value: impl Into<Signal<String>>) -> Self {
        self.value = value.into();
        self
    }

    /// With a hint above the control: what to enter, and what it does.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Signal<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With those of the errors that belong to it.
    #[must_use]
    pub fn errors<E: FormError>(self, errors: &[E]) -> Self {
        let own = error_messages(errors, &self.name);
        self.messages(Signal::stored(own))
    }

    /// With messages that may change.
    #[must_use]
    pub const fn messages(mut self, messages: Signal<Vec<FieldMessage>>) -> Self {
        self.messages = Some(messages);
        self
    }

    /// With the warning that what was typed is not returned with the form, if there is one. A script that still has it
    /// removes the warning.
    #[must_use]
    pub fn lost(mut self, warning: Option<String>) -> Self {
        self.lost = warning;
        self
    }

    /// With another text that describes it, by its id.
    #[must_use]
    pub fn also_described_by(mut self, id: impl Into<String>) -> Self {
        self.described_by = Some(id.into());
        self
    }

    /// With a value that is written like text.
    #[must_use]
    pub const fn prose(mut self) -> Self {
        self.is_prose = true;
        self
    }

    /// The text direction of its value.
    pub const fn direction(&self) -> &'static str {
        if self.is_prose { AUTO_DIRECTION } else { LEFT_TO_RIGHT }
    }

    /// Whether it shows an error.
    pub fn is_invalid(&self) -> Signal<bool> {
        let messages = self.messages;
        Signal::derive(move || {
            let is_error = |message: &FieldMessage| matches!(message, FieldMessage::Error(_));
            messages.is_some_and(|messages| messages.with(|all| all.iter().any(is_error)))
        })
    }

    /// For `aria-describedby`: the ids of the hint, the messages and the other texts, as far as there are any.
    pub fn description_ids(&self) -> Signal<Option<String>> {
        let (hint, messages) = (self.hint, self.messages);
        let (hint_id, messages_id) = (self.hint_id(), self.messages_id());
        let fixed: Vec<_> =
            self.lost.as_ref().map(|_| self.lost_id()).into_iter().chain(self.described_by.clone()).collect();
        Signal::derive(move || {
            let has_messages = messages.is_some_and(|messages| messages.with(|all| !all.is_empty()));
            let has_hint = hint.with(|hint| !hint.is_empty());
            let shown = [has_hint.then_some(&hint_id), has_messages.then_some(&messages_id)];
            let ids: Vec<&str> = shown.into_iter().flatten().chain(&fixed).map(String::as_str).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }

    /// The id of its hint.
    pub(super) fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    /// The id of its messages.
    pub(super) fn messages_id(&self) -> String {
        format!("{}-error", self.id)
    }

    /// The id of the warning that what was typed is lost.
    pub(super) fn lost_id(&self) -> String {
        format!("{}-not-kept", self.id)
    }

    const fn prose_if(mut self, is_prose: bool) -> Self {
        self.is_prose = is_prose;
        self
    }
}

impl From<MailboxField> for FormField {
    fn from(field: MailboxField) -> Self {
        let is_prose = matches!(field, MailboxField::Name | MailboxField::Description);
        Self::new(field.name(), field.label(messages())).prose_if(is_prose)
    }
}

impl From<AdministrationField> for FormField {
    fn from(field: AdministrationField) -> Self {
        Self::new(field.name(), field.label(messages())).prose_if(field == AdministrationField::Name)
    }
}

impl From<AccountField> for FormField {
    fn from(field: AccountField) -> Self {
        Self::new(field.name(), field.label(messages())).prose_if(field == AccountField::Name)
    }
}

impl From<TokenField> for FormField {
    fn from(field: TokenField) -> Self {
        Self::new(field.name(), messages().get(field.key())).prose_if(field == TokenField::Name)
    }
}

impl From<SoundField> for FormField {
    fn from(field: SoundField) -> Self {
        Self::new(field.name(), messages().get(field.key())).prose_if(field == SoundField::Name)
    }
}
