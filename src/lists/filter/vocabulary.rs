//! The names that an API uses for columns and their values.

use super::{FilterColumn, FilterValue};

/// The columns that an API's clients can use. Others do not exist for them.
pub type Vocabulary = [FieldName];

/// A column under an API's name.
#[derive(Clone, Copy, Debug)]
pub struct FieldName {
    /// Its name in the API.
    pub name: &'static str,
    /// The column.
    pub column: FilterColumn,
    /// Converts a literal to the column's value; `None`: not a valid one.
    pub read: fn(FilterValue) -> Option<FilterValue>,
    /// The valid literals, for error messages.
    pub example: &'static str,
}

impl FieldName {
    /// A column whose values are plain texts.
    pub const fn text(name: &'static str, column: FilterColumn) -> Self {
        Self { name, column, read: as_text, example: "a string in single quotes" }
    }

    /// A column that is true or false.
    pub const fn switch(name: &'static str, column: FilterColumn) -> Self {
        Self { name, column, read: as_switch, example: "“true” or “false”" }
    }
}

/// The column that the API calls `name`.
pub fn find<'a>(vocabulary: &'a Vocabulary, name: &str) -> Option<&'a FieldName> {
    vocabulary.iter().find(|field| field.name == name)
}

/// The names of a vocabulary, for error messages.
pub fn list_names(vocabulary: &Vocabulary) -> String {
    vocabulary.iter().map(|field| field.name).collect::<Vec<_>>().join(", ")
}

fn as_text(literal: FilterValue) -> Option<FilterValue> {
    matches!(literal, FilterValue::Text(_)).then_some(literal)
}

fn as_switch(literal: FilterValue) -> Option<FilterValue> {
    matches!(literal, FilterValue::Switch(_)).then_some(literal)
}
