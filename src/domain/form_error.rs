//! What all errors of forms have in common.

use crate::i18n::Messages;

/// An error of a form, listed at the top of the form and shown at its field.
pub trait FormError {
    /// The id of the element where it is fixed, for a field its name; `None` if it concerns the form as a whole.
    fn field_name(&self) -> Option<&'static str>;

    /// What is wrong and what to do.
    fn message(&self, messages: Messages) -> String;
}
