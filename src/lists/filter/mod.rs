//! Filters of mailboxes: one tree for both the browser's list and API clients.
//!
//! A tree means the same everywhere: [`Filter::matches`] evaluates it in memory and `db` translates it to SQL. There is
//! no unknown: a comparison with a missing value is false, except that the value equals `null` and differs from
//! everything else.

#[cfg(feature = "ssr")]
pub mod api_order;
pub mod column;
#[cfg(feature = "ssr")]
mod matches;
#[cfg(feature = "ssr")]
pub mod parse;
#[cfg(feature = "ssr")]
mod token;
pub mod vocabulary;

pub use column::{ColumnType, FilterColumn, FilterValue};

/// A condition on mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of these; if empty, every mailbox.
    And(Vec<Filter>),
    /// Any of these; if empty, no mailbox.
    Or(Vec<Filter>),
    /// The opposite.
    Not(Box<Filter>),
    /// Compares a column with a value.
    Compare {
        /// The column.
        column: FilterColumn,
        /// The operator.
        op: Op,
        /// A value of the column's type, or [`FilterValue::Null`].
        value: FilterValue,
    },
    /// Searches a column for a text, in any case.
    Text {
        /// Where to search.
        function: TextFunction,
        /// The column, of type [`ColumnType::Text`].
        column: FilterColumn,
        /// The text.
        needle: String,
    },
}

impl Filter {
    /// `column` equals `value`.
    pub fn is(column: FilterColumn, value: impl Into<FilterValue>) -> Self {
        Self::Compare { column, op: Op::Eq, value: value.into() }
    }

    /// The cost of evaluating it for one mailbox.
    pub fn cost(&self) -> usize {
        match self {
            Self::And(parts) | Self::Or(parts) => parts.iter().map(Self::cost).sum(),
            Self::Not(part) => part.cost(),
            Self::Compare { column, .. } | Self::Text { column, .. } => column.cost(),
        }
    }

    /// `column` does not equal `value`.
    pub fn is_not(column: FilterColumn, value: impl Into<FilterValue>) -> Self {
        Self::Compare { column, op: Op::Ne, value: value.into() }
    }
}

/// A comparison operator. Values without an order are neither greater nor less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// They are equal.
    Eq,
    /// They differ.
    Ne,
    /// The column's value is greater.
    Gt,
    /// The column's value is greater or equal.
    Ge,
    /// The column's value is less.
    Lt,
    /// The column's value is less or equal.
    Le,
}

impl Op {
    /// Every operator, with its keyword in filters.
    pub const ALL: [(&'static str, Self); 6] =
        [("eq", Self::Eq), ("ne", Self::Ne), ("gt", Self::Gt), ("ge", Self::Ge), ("lt", Self::Lt), ("le", Self::Le)];

    /// Whether it requires an order.
    pub const fn is_ordering(self) -> bool {
        !matches!(self, Self::Eq | Self::Ne)
    }
}

/// Where a text is searched for.
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
    /// Every function, with its keyword in filters.
    pub const ALL: [(&'static str, Self); 3] =
        [("startswith", Self::StartsWith), ("endswith", Self::EndsWith), ("contains", Self::Contains)];
}
