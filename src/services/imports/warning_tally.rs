//! What somebody may not have meant with the rows of a file, by kind: so many rows, and the first of their lines. So a
//! page tells of a hundred thousand rows in a few lines.

use serde::{Deserialize, Serialize};

use crate::domain::import::RowWarning;

/// How many lines are named of each kind.
const MAX_LINES_NAMED: usize = 10;

/// The rows with one kind of warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarningCount {
    /// The [kind](RowWarning::kind) of warning.
    pub warning: RowWarning,
    /// How many rows have it.
    pub rows: i64,
    /// The lines of the first of them.
    pub lines: Vec<i64>,
}

/// Counts the warnings of the row in this line.
pub(super) fn count_warnings(all: &mut Vec<WarningCount>, line: i64, warnings: &[RowWarning]) {
    for warning in warnings.iter().map(RowWarning::kind) {
        let at = all.iter().position(|kind| kind.warning == warning).unwrap_or_else(|| {
            all.push(WarningCount { warning, rows: 0, lines: Vec::new() });
            all.len() - 1
        });
        let WarningCount { rows, lines, .. } = &mut all[at];
        *rows += 1;
        lines.insert(lines.partition_point(|known| *known < line), line);
        lines.truncate(MAX_LINES_NAMED);
    }
}

/// What has to be confirmed comes first, and then what most rows have.
pub(super) fn most_severe_first(mut all: Vec<WarningCount>) -> Vec<WarningCount> {
    all.sort_by_key(|kind| (!kind.warning.must_be_confirmed(), -kind.rows));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;
    use crate::domain::problem::{FieldWarning, Warning};

    fn of(field: Field, warning: Warning) -> RowWarning {
        RowWarning::Field(FieldWarning { field, warning })
    }

    #[test]
    fn rows_are_counted_by_kind_and_their_first_lines_named_in_any_order() {
        let (lost, led) =
            (of(Field::DeleteAfterEmail, Warning::DeletedUnheard), |n| of(Field::Number, Warning::LedHere(n)));
        let mut all = Vec::new();
        for line in (2..=40).rev() {
            count_warnings(&mut all, line, &[led(line)]);
        }
        count_warnings(&mut all, 7, std::slice::from_ref(&lost));
        let told = most_severe_first(all);
        assert_eq!(told[0], WarningCount { warning: lost, rows: 1, lines: vec![7] });
        assert_eq!(told[1], WarningCount { warning: led(1), rows: 39, lines: (2..=11).collect() });
    }
}
