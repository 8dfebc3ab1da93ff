//! Evaluates filters in memory.

use std::cmp::Ordering;

use super::{Filter, FilterColumn, FilterValue, Op, TextFunction};
use crate::domain::fold::fold;

impl Filter {
    /// Whether a mailbox matches; `value_of` returns the values of its columns.
    pub fn matches(&self, value_of: &impl Fn(FilterColumn) -> FilterValue) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.matches(value_of)),
            Self::Or(parts) => parts.iter().any(|part| part.matches(value_of)),
            Self::Not(part) => !part.matches(value_of),
            Self::Compare { column, op, .. } if op.is_ordering() && !column.kind().is_ordered() => false,
            Self::Compare { column, op, value } => op.compare(&value_of(*column), value),
            Self::Text { function, column, needle } => match value_of(*column) {
                FilterValue::Text(text) => function.matches(&fold(&text), &fold(needle)),
                _ => false,
            },
        }
    }
}

impl Op {
    fn compare(self, left: &FilterValue, right: &FilterValue) -> bool {
        let order = match (left, right) {
            (FilterValue::Text(a), FilterValue::Text(b)) => Some(a.cmp(b)),
            (FilterValue::Number(a), FilterValue::Number(b)) => Some(a.cmp(b)),
            _ => None,
        };
        match self {
            Self::Eq => left == right,
            Self::Ne => left != right,
            Self::Gt => order == Some(Ordering::Greater),
            Self::Ge => order.is_some_and(Ordering::is_ge),
            Self::Lt => order == Some(Ordering::Less),
            Self::Le => order.is_some_and(Ordering::is_le),
        }
    }
}

impl TextFunction {
    fn matches(self, text: &str, needle: &str) -> bool {
        match self {
            Self::StartsWith => text.starts_with(needle),
            Self::EndsWith => text.ends_with(needle),
            Self::Contains => text.contains(needle),
        }
    }
}
