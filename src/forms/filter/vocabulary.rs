//! The words that a dialect has for columns and their values.

use super::{FilterColumn, FilterValue};

/// The columns that a dialect lets its scripts ask for. What is not in it does not exist for them.
pub type Vocabulary = [FieldName];

/// A column as a dialect calls it.
#[derive(Clone, Copy, Debug)]
pub struct FieldName {
    /// The dialect's name for it.
    pub name: &'static str,
    /// The column.
    pub column: FilterColumn,
    /// What a literal means as the column's value; `None`: it cannot be one.
    pub read: fn(FilterValue) -> Option<FilterValue>,
    /// The literals that it can be compared with, for whoever wrote another one.
    pub such_as: &'static str,
}

impl FieldName {
    /// A column whose values are texts, as they are.
    pub const fn text(name: &'static str, column: FilterColumn) -> Self {
        Self { name, column, read: as_text, such_as: "a string in single quotes" }
    }

    /// A column that is true or false.
    pub const fn switch(name: &'static str, column: FilterColumn) -> Self {
        Self { name, column, read: as_switch, such_as: "true or false" }
    }
}

/// The column that a dialect calls `name`.
pub fn find<'a>(vocabulary: &'a Vocabulary, name: &str) -> Option<&'a FieldName> {
    vocabulary.iter().find(|known| known.name == name)
}

/// The names of a vocabulary, for whoever wrote another one.
pub fn list_names(vocabulary: &Vocabulary) -> String {
    vocabulary.iter().map(|known| known.name).collect::<Vec<_>>().join(", ")
}

fn as_text(literal: FilterValue) -> Option<FilterValue> {
    matches!(literal, FilterValue::Text(_)).then_some(literal)
}

fn as_switch(literal: FilterValue) -> Option<FilterValue> {
    matches!(literal, FilterValue::Switch(_)).then_some(literal)
}
