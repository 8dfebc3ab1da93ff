//! What a mailbox form knows about itself while it is open.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::customer_context::CustomerContext;
use crate::domain::field::Field;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::forms::customer_defaults::adopt_customer_defaults;
use crate::forms::mailbox;
use crate::forms::values::Values;

/// The signals of one form. When mistakes show: nothing while a field is typed into for the first
/// time; once it is left, if it has something in it; from then on at every keystroke. That something
/// is missing is said only when the form is sent.
#[derive(Clone, Copy)]
pub struct FormState {
    /// What is typed now.
    pub values: RwSignal<Values>,
    /// The customer's side of the rules.
    pub around: RwSignal<CustomerContext>,
    /// The mistakes that show.
    pub errors: RwSignal<Vec<FieldError>>,
    /// The warnings that show.
    pub warnings: RwSignal<Vec<FieldWarning>>,
    /// The mailbox as stored, when one is changed.
    before: StoredValue<Option<MailboxSettings>>,
    /// Fields whose mistakes show as they are typed.
    live: RwSignal<BTreeSet<Field>>,
    /// Mistakes that only the server can see. Each stays until its field is changed, or the customer.
    from_server: RwSignal<Vec<FieldError>>,
}

impl FormState {
    /// A form that shows `values`; `stored` is the mailbox as it is, when one is changed.
    pub fn new(values: Values, stored: Option<&Values>, context: CustomerContext, mut errors: Vec<FieldError>) -> Self {
        let unknown = mailbox::unknown_choices(&values, &context);
        errors.extend(unknown.into_iter().filter(|e| !errors.contains(e)).collect::<Vec<_>>());
        errors.sort_by_key(|e| e.field);
        let before = stored.and_then(|v| mailbox::parse_stored(v, &context));
        let warnings =
            if before.is_some() || !errors.is_empty() { mailbox::warnings(&values, &context) } else { vec![] };
        let state = Self {
            values: RwSignal::new(values),
            around: RwSignal::new(context),
            errors: RwSignal::new(vec![]),
            warnings: RwSignal::new(warnings),
            before: StoredValue::new(before),
            live: RwSignal::new(BTreeSet::new()),
            from_server: RwSignal::new(vec![]),
        };
        state.show_server_errors(errors);
        state
    }

    /// Takes the server's answer: these mistakes show now, and their fields are live.
    pub fn show_server_errors(self, errors: Vec<FieldError>) {
        self.live.update(|live| live.extend(errors.iter().map(|e| e.field)));
        self.from_server.set(errors.iter().filter(|e| !self.is_local_error(e)).cloned().collect());
        self.errors.set(errors);
    }

    /// The server has looked up whether `number` is taken at `customer`. Counts only if that is still what the form
    /// says.
    pub fn apply_number_check(self, customer: i64, number: &MailboxNumber, is_taken: bool) {
        let asked = self.values.with_untracked(|v| {
            MailboxNumber::parse(v.get(Field::Number)).as_ref() == Ok(number)
                && v.get(Field::Customer).parse() == Ok(customer)
        });
        if asked {
            let taken = FieldError { field: Field::Number, problem: Problem::NumberTaken };
            self.from_server.update(|errors| {
                errors.retain(|e| *e != taken);
                errors.extend(is_taken.then_some(taken));
            });
            self.validate();
        }
    }

    /// `field` was touched, and `values` are what the form holds now. What the server said is true as long as what
    /// it was said of is the same.
    pub fn on_field_input(self, field: Field, values: Values) {
        if self.values.with_untracked(|now| now.get(field) != values.get(field)) {
            self.from_server.update(|errors| errors.retain(|e| e.field != field && field != Field::Customer));
        }
        self.values.set(values);
        self.validate();
    }

    /// The form holds these values now, and nobody typed them.
    pub fn set_values(self, values: Values) {
        self.values.set(values);
        self.validate();
    }

    /// `field` was left after it was changed.
    pub fn on_field_blur(self, field: Field) {
        if !self.values.with_untracked(|v| v.get(field).trim().is_empty()) || field.is_switch() {
            self.live.update(|live| {
                live.insert(field);
            });
            self.validate();
        }
    }

    /// The customer was changed, and with it the rules and the lists to choose from. What was chosen and is not in the
    /// new lists is a mistake until somebody chooses. A new mailbox follows the customer's defaults where nobody
    /// chose anything else; what was given anew is returned.
    pub fn change_customer(self, context: CustomerContext) -> Vec<Field> {
        let mut values = self.values.get_untracked();
        let is_new = self.before.with_value(Option::is_none);
        let given = self
            .around
            .with_untracked(|from| if is_new { adopt_customer_defaults(&mut values, from, &context) } else { vec![] });
        self.live.update(|live| live.extend(mailbox::CUSTOMER_FIELDS));
        self.around.set(context);
        self.values.set(values);
        self.validate();
        given
    }

    /// Whether something is chosen that is none of the choices known here, while there are more of them.
    pub fn lacks_choice(self) -> bool {
        self.around.with_untracked(|context| {
            let unknown = self.values.with_untracked(|values| mailbox::unknown_choices(values, context));
            let has_more = |field| if field == Field::Owner { context.more_owners } else { context.more_sounds };
            unknown.iter().any(|error| has_more(error.field))
        })
    }

    /// The mistakes of one field that show.
    pub fn errors_of(self, field: Field) -> Vec<FieldError> {
        self.errors.with(|all| all.iter().filter(|e| e.field == field).cloned().collect())
    }

    /// The warnings of one field that show.
    pub fn warnings_of(self, field: Field) -> Vec<FieldWarning> {
        self.warnings.with(|all| all.iter().filter(|w| w.field == field).copied().collect())
    }

    fn local_errors(self) -> Vec<FieldError> {
        self.values.with_untracked(|values| {
            self.around.with_untracked(|context| {
                self.before
                    .with_value(|before| mailbox::parse(values, context, before.as_ref()).err().unwrap_or_default())
            })
        })
    }

    fn is_local_error(self, error: &FieldError) -> bool {
        self.local_errors().contains(error)
    }

    fn validate(self) {
        let shown = self.errors.get_untracked();
        let was_missing = |e: &FieldError| e.problem != Problem::Required || shown.contains(e);
        let live = self.live.get_untracked();
        let mut errors = self.local_errors();
        errors.retain(|e| live.contains(&e.field) && was_missing(e));
        let warnings = self.values.with_untracked(|v| self.around.with_untracked(|a| mailbox::warnings(v, a)));
        // What is not lost any more need not be confirmed.
        let from_server = self.from_server.get_untracked().into_iter();
        errors.extend(from_server.filter(|e| e.unconfirmed().is_none_or(|w| warnings.contains(&w))));
        errors.sort_by_key(|e| e.field);
        self.errors.set(errors);
        self.warnings.set(warnings);
    }
}

#[cfg(test)]
#[path = "form_state_tests.rs"]
mod tests;
