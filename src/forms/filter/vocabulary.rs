//! The words that a dialect has for columns and their values.

use super::{Column, Value};

/// The columns that a dialect lets its scripts ask for. What is not in it does not exist for them.
pub type Vocabulary = [Name];

/// A column as a dialect calls it.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// The dialect's name for it.
    pub name: &'static str,
    /// The column.
    pub column: Column,
    /// What a literal means as the column's value; `None`: it cannot be one.
    pub read: fn(Value) -> Option<Value>,
    /// The literals that it can be compared with, for whoever wrote another one.
    pub such_as: &'static str,
}

impl Name {
    /// A column whose values are texts, as they are.
    pub const fn text(name: &'static str, column: Column) -> Self {
        Self { name, column, read: as_text, such_as: "a text in single quotes" }
    }

    /// A column that is true or false.
    pub const fn switch(name: &'static str, column: Column) -> Self {
        Self { name, column, read: as_switch, such_as: "true or false" }
    }
}

/// The column that a dialect calls `name`.
pub fn find<'a>(vocabulary: &'a Vocabulary, name: &str) -> Option<&'a Name> {
    vocabulary.iter().find(|known| known.name == name)
}

/// The names of a vocabulary, for whoever wrote another one.
pub fn names(vocabulary: &Vocabulary) -> String {
    vocabulary.iter().map(|known| known.name).collect::<Vec<_>>().join(", ")
}

fn as_text(literal: Value) -> Option<Value> {
    matches!(literal, Value::Text(_)).then_some(literal)
}

fn as_switch(literal: Value) -> Option<Value> {
    matches!(literal, Value::Switch(_)).then_some(literal)
}
