//! Filters in memory.

use std::cmp::Ordering;

use super::{Column, Filter, Function, Op, Value};
use crate::domain::fold::fold;

impl Filter {
    /// Whether the mailbox whose columns have these values is among those meant.
    pub fn holds(&self, of: &impl Fn(Column) -> Value) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.holds(of)),
            Self::Or(parts) => parts.iter().any(|part| part.holds(of)),
            Self::Not(part) => !part.holds(of),
            Self::Compare { column, op, .. } if op.orders() && !column.kind().is_ordered() => false,
            Self::Compare { column, op, value } => op.compares(&of(*column), value),
            Self::Text { function, column, needle } => match of(*column) {
                Value::Text(text) => function.finds(&fold(&text), &fold(needle)),
                _ => false,
            },
        }
    }
}

impl Op {
    fn compares(self, is: &Value, than: &Value) -> bool {
        let order = match (is, than) {
            (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
            (Value::Number(a), Value::Number(b)) => Some(a.cmp(b)),
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

impl Function {
    fn finds(self, text: &str, needle: &str) -> bool {
        match self {
            Self::StartsWith => text.starts_with(needle),
            Self::EndsWith => text.ends_with(needle),
            Self::Contains => text.contains(needle),
        }
    }
}
