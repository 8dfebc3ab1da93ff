//! Filters of mailboxes: one tree for the browser's list and for what scripts write.
//!
//! A tree has the same meaning wherever it is asked: [`Filter::matches`] tells it in memory and `db` says
//! it to the database. Nothing is ever unknown: a comparison with what a mailbox does not have does not
//! hold, except that it equals `null`, and differs from everything else.

pub mod column;
#[cfg(feature = "ssr")]
mod matches;
#[cfg(feature = "ssr")]
pub mod order;
#[cfg(feature = "ssr")]
pub mod parse;
#[cfg(feature = "ssr")]
mod token;
pub mod vocabulary;

pub use column::{ColumnType, FilterColumn, FilterValue};

/// Which mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Those for which all of these hold; of none: all mailboxes.
    And(Vec<Filter>),
    /// Those for which one of these holds; of none: no mailbox.
    Or(Vec<Filter>),
    /// Those for which this does not hold.
    Not(Box<Filter>),
    /// Those whose column compares so with a value.
    Compare {
        /// The column.
        column: FilterColumn,
        /// How.
        op: Op,
        /// With what: a value of the column's kind, or [`FilterValue::Null`].
        value: FilterValue,
    },
    /// Those in whose column a text stands, whatever its case.
    Text {
        /// Where in it.
        function: TextFunction,
        /// The column, of the kind [`ColumnType::Text`].
        column: FilterColumn,
        /// The text.
        needle: String,
    },
}

impl Filter {
    /// Those whose `column` is `value`.
    pub fn is(column: FilterColumn, value: impl Into<FilterValue>) -> Self {
        Self::Compare { column, op: Op::Eq, value: value.into() }
    }

    /// How much there is to compare for one mailbox.
    pub fn cost(&self) -> usize {
        match self {
            Self::And(parts) | Self::Or(parts) => parts.iter().map(Self::cost).sum(),
            Self::Not(part) => part.cost(),
            Self::Compare { column, .. } | Self::Text { column, .. } => column.cost(),
        }
    }

    /// Those whose `column` is anything but `value`.
    pub fn is_not(column: FilterColumn, value: impl Into<FilterValue>) -> Self {
        Self::Compare { column, op: Op::Ne, value: value.into() }
    }
}

/// How two values compare. What has no order is neither greater nor less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// They are equal.
    Eq,
    /// They are not.
    Ne,
    /// The column's is greater.
    Gt,
    /// The column's is greater, or they are equal.
    Ge,
    /// The column's is less.
    Lt,
    /// The column's is less, or they are equal.
    Le,
}

impl Op {
    /// Every comparison, by the word that filters have for it.
    pub const ALL: [(&'static str, Self); 6] =
        [("eq", Self::Eq), ("ne", Self::Ne), ("gt", Self::Gt), ("ge", Self::Ge), ("lt", Self::Lt), ("le", Self::Le)];

    /// Whether it asks for an order.
    pub const fn is_ordering(self) -> bool {
        !matches!(self, Self::Eq | Self::Ne)
    }
}

/// Where a text is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFunction {
    /// At the beginning.
    StartsWith,
    /// At the end.
    EndsWith,
    /// Anywhere.
    Contains,
}

impl TextFunction {
    /// Every function, by the word that filters have for it.
    pub const ALL: [(&'static str, Self); 3] =
        [("startswith", Self::StartsWith), ("endswith", Self::EndsWith), ("contains", Self::Contains)];
}
