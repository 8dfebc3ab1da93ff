//! Counts the warnings of the rows of a file by kind, with the first of their lines, so that a page can summarize a
//! hundred thousand rows in a few lines.

use serde::{Deserialize, Serialize};

use crate::domain::import::RowWarning;

/// How many lines are listed for each kind.
const MAX_LINES_NAMED: usize = 10;

/// The rows with one kind of warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarningCount {
    /// The [kind](RowWarning::kind) of warning.
    pub warning: RowWarning,
    /// How many rows have it.
    pub rows: i64,
    /// The first of their lines.
    pub lines: Vec<i64>,
}

/// Counts the warnings of the row in this line.
pub(super) fn count_warnings(counts: &mut Vec<WarningCount>, line: i64, warnings: &[RowWarning]) {
    for warning in warnings.iter().map(RowWarning::kind) {
        let index = counts.iter().position(|count| count.warning == warning).unwrap_or_else(|| {
            counts.push(WarningCount { warning, rows: 0, lines: Vec::new() });
            counts.len() - 1
        });
        let WarningCount { rows, lines, .. } = &mut counts[index];
        *rows += 1;
        lines.insert(lines.partition_point(|other| *other < line), line);
        lines.truncate(MAX_LINES_NAMED);
    }
}

/// Sorts the counts: warnings that must be confirmed come first, then the most frequent ones.
pub(super) fn most_severe_first(mut counts: Vec<WarningCount>) -> Vec<WarningCount> {
    counts.sort_by_key(|count| (!count.warning.must_be_confirmed(), -count.rows));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::MailboxField;
    use crate::domain::problem::{FieldWarning, Warning};

    fn of(field: MailboxField, warning: Warning) -> RowWarning {
        RowWarning::Field(FieldWarning { field, warning })
    }

    #[test]
    fn warnings_are_counted_by_kind_with_their_first_lines() {
        let (lost, led) = (of(MailboxField::DeleteAfterEmail, Warning::DeletedUnheard), |n| {
            of(MailboxField::Number, Warning::LedHere(n))
        });
        let mut counts = Vec::new();
        for line in (2..=40).rev() {
            count_warnings(&mut counts, line, &[led(line)]);
        }
        count_warnings(&mut counts, 7, std::slice::from_ref(&lost));
        let sorted = most_severe_first(counts);
        assert_eq!(sorted[0], WarningCount { warning: lost, rows: 1, lines: vec![7] });
        assert_eq!(sorted[1], WarningCount { warning: led(1), rows: 39, lines: (2..=11).collect() });
    }
}
