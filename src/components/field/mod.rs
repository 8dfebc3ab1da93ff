//! The fields of forms. A [`FormField`] describes one; each control is shown inside a [`LabeledField`], which connects
//! it with its label, hint and messages for screen readers.

mod check;
mod form_field;
mod frame;
mod select;
mod text;

pub use check::CheckField;
pub use form_field::{FieldMessage, FormField, error_messages};
pub use frame::{FieldGroup, LabeledField, LabeledText};
pub use select::{SelectField, SelectOption};
pub use text::{TextAreaField, TextField};
