//! Filters in memory.

use std::cmp::Ordering;

use super::{Filter, FilterColumn, FilterValue, Op, TextFunction};
use crate::domain::fold::fold;

impl Filter {
    /// Whether the mailbox whose columns have these values is among those meant.
    pub fn matches(&self, of: &impl Fn(FilterColumn) -> FilterValue) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.matches(of)),
            Self::Or(parts) => parts.iter().any(|part| part.matches(of)),
            Self::Not(part) => !part.matches(of),
            Self::Compare { column, op, .. } if op.is_ordering() && !column.kind().is_ordered() => false,
            Self::Compare { column, op, value } => op.compare(&of(*column), value),
            Self::Text { function, column, needle } => match of(*column) {
                FilterValue::Text(text) => function.matches(&fold(&text), &fold(needle)),
                _ => false,
            },
        }
    }
}

impl Op {
    fn compare(self, is: &FilterValue, than: &FilterValue) -> bool {
        let order = match (is, than) {
            (FilterValue::Text(a), FilterValue::Text(b)) => Some(a.cmp(b)),
            (FilterValue::Number(a), FilterValue::Number(b)) => Some(a.cmp(b)),
            _ => None,
        };
        match self {
            Self::Eq => is == than,
            Self::Ne => is != than,
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
