//! The client-side state of a mailbox form.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::components::field::{FieldMessage, FormField, error_messages};
use crate::components::i18n::messages;
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::domain::rule_messages as rules;
use crate::forms::customer_defaults::adopt_customer_defaults;
use crate::forms::mailbox;
use crate::forms::mailbox_values::MailboxValues;

/// The signals of one form. A field shows no errors while it is edited for the first time; errors appear once it is
/// left with a value, and from then on with every keystroke. Missing values are reported only on submit.
#[derive(Clone, Copy)]
pub struct MailboxFormState {
    /// The current values.
    pub values: RwSignal<MailboxValues>,
    /// The customer's rules and choices.
    pub context: RwSignal<CustomerContext>,
    /// The visible errors.
    pub errors: RwSignal<Vec<FieldError>>,
    /// The visible warnings.
    pub warnings: RwSignal<Vec<FieldWarning>>,
    /// The stored mailbox, if an existing one is edited.
    before: StoredValue<Option<MailboxSettings>>,
    /// Fields whose errors are shown while typing.
    live: RwSignal<BTreeSet<MailboxField>>,
    /// Errors that only the server can detect. Each is kept until its field or the customer changes.
    from_server: RwSignal<Vec<FieldError>>,
}

impl MailboxFormState {
    /// A form with these `values`; `stored` is the stored mailbox if an existing one is edited.
    pub fn new(
        values: MailboxValues,
        stored: Option<&MailboxValues>,
        context: CustomerContext,
        mut errors: Vec<FieldError>,
    ) -> Self {
        let unknown = mailbox::unknown_choices(&values, &context);
        errors.extend(unknown.into_iter().filter(|e| !errors.contains(e)).collect::<Vec<_>>());
        errors.sort_by_key(|e| e.field);
        let before = stored.and_then(|v| mailbox::parse_stored(v, &context));
        let warnings =
            if before.is_some() || !errors.is_empty() { mailbox::warnings(&values, &context) } else { vec![] };
        let state = Self {
            values: RwSignal::new(values),
            context: RwSignal::new(context),
            errors: RwSignal::new(vec![]),
            warnings: RwSignal::new(warnings),
            before: StoredValue::new(before),
            live: RwSignal::new(BTreeSet::new()),
            from_server: RwSignal::new(vec![]),
        };
        state.show_server_errors(errors);
        state
    }

    /// Shows the errors of the server's response, and makes their fields live.
    pub fn show_server_errors(self, errors: Vec<FieldError>) {
        self.live.update(|live| live.extend(errors.iter().map(|e| e.field)));
        self.from_server.set(errors.iter().filter(|e| !self.is_local_error(e)).cloned().collect());
        self.errors.set(errors);
    }

    /// Applies the result of looking up whether `number` is taken at `customer`, unless the form has changed since.
    pub fn apply_number_check(self, customer: i64, number: &MailboxNumber, is_taken: bool) {
        let is_current = self.values.with_untracked(|v| {
            MailboxNumber::parse(v.get(MailboxField::Number)).as_ref() == Ok(number)
                && v.get(MailboxField::Customer).parse() == Ok(customer)
        });
        if is_current {
            let taken = FieldError { field: MailboxField::Number, problem: Problem::NumberTaken };
            self.from_server.update(|errors| {
                errors.retain(|e| *e != taken);
                errors.extend(is_taken.then_some(taken));
            });
            self.validate();
        }
    }

    /// `field` was edited; `values` are the form's current values. Server errors of a changed field are dropped.
    pub fn on_field_input(self, field: MailboxField, values: MailboxValues) {
        if self.values.with_untracked(|current| current.get(field) != values.get(field)) {
            self.from_server.update(|errors| errors.retain(|e| e.field != field && field != MailboxField::Customer));
        }
        self.values.set(values);
        self.validate();
    }

    /// Sets all values programmatically.
    pub fn set_values(self, values: MailboxValues) {
        self.values.set(values);
        self.validate();
    }

    /// `field` lost the focus after a change.
    pub fn on_field_blur(self, field: MailboxField) {
        if !self.values.with_untracked(|v| v.get(field).trim().is_empty()) || field.is_switch() {
            self.live.update(|live| {
                live.insert(field);
            });
            self.validate();
        }
    }

    /// Switches to the rules and choices of another customer. Values that are not among the new choices are errors
    /// until the user picks again. A new mailbox adopts the customer's defaults for untouched fields; these fields
    /// are returned.
    pub fn change_customer(self, context: CustomerContext) -> Vec<MailboxField> {
        let mut values = self.values.get_untracked();
        let is_new = self.before.with_value(Option::is_none);
        let adopted = self
            .context
            .with_untracked(|old| if is_new { adopt_customer_defaults(&mut values, old, &context) } else { vec![] });
        self.live.update(|live| live.extend(mailbox::CUSTOMER_FIELDS));
        self.context.set(context);
        self.values.set(values);
        self.validate();
        adopted
    }

    /// Whether a chosen value is not among the known choices while there are more choices on the server.
    pub fn lacks_choice(self) -> bool {
        self.context.with_untracked(|context| {
            let unknown = self.values.with_untracked(|values| mailbox::unknown_choices(values, context));
            let has_more = |field| if field == MailboxField::Owner { context.more_owners } else { context.more_sounds };
            unknown.iter().any(|error| has_more(error.field))
        })
    }

    /// The visible errors of a field.
    pub fn errors_of(self, field: MailboxField) -> Vec<FieldError> {
        self.errors.with(|all| all.iter().filter(|e| e.field == field).cloned().collect())
    }

    /// A field of the form, with its current value and its visible errors and warnings.
    pub fn field(self, field: MailboxField) -> FormField {
        let value = Signal::derive(move || self.values.with(|values| values.get(field).to_owned()));
        let field_messages = Signal::derive(move || {
            let mut all = self.errors.with(|errors| error_messages(errors, field.name()));
            self.warnings.with(|warnings| {
                let own = warnings.iter().filter(|warning| warning.field == field);
                all.extend(own.map(|warning| FieldMessage::Warning(rules::warning(warning, messages()))));
            });
            all
        });
        FormField::from(field).value(value).messages(field_messages)
    }

    /// Whether a switch of the form is on, now.
    pub fn is_on(self, field: MailboxField) -> bool {
        self.values.with_untracked(|values| values.on(field))
    }

    fn local_errors(self) -> Vec<FieldError> {
        self.values.with_untracked(|values| {
            self.context.with_untracked(|context| {
                self.before
                    .with_value(|before| mailbox::parse(values, context, before.as_ref()).err().unwrap_or_default())
            })
        })
    }

    fn is_local_error(self, error: &FieldError) -> bool {
        self.local_errors().contains(error)
    }

    fn validate(self) {
        let visible = self.errors.get_untracked();
        let is_shown = |e: &FieldError| e.problem != Problem::Required || visible.contains(e);
        let live = self.live.get_untracked();
        let mut errors = self.local_errors();
        errors.retain(|e| live.contains(&e.field) && is_shown(e));
        let warnings =
            self.values.with_untracked(|v| self.context.with_untracked(|context| mailbox::warnings(v, context)));
        // A loss that no longer happens needs no confirmation.
        let from_server = self.from_server.get_untracked().into_iter();
        errors.extend(from_server.filter(|e| e.unconfirmed().is_none_or(|w| warnings.contains(&w))));
        errors.sort_by_key(|e| e.field);
        self.errors.set(errors);
        self.warnings.set(warnings);
    }
}

#[cfg(test)]
#[path = "mailbox_form_state_tests.rs"]
mod tests;
