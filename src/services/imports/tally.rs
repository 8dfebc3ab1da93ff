//! What somebody may not have meant with the rows of a file, by kind: so many rows, and the first of their lines. So a
//! page tells of a hundred thousand rows in a few lines.

use serde::{Deserialize, Serialize};

use crate::domain::import::RowWarning;

/// How many lines are named of each kind.
const LINES: usize = 10;

/// The rows with one kind of warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warned {
    /// The [kind](RowWarning::kind) of warning.
    pub warning: RowWarning,
    /// How many rows have it.
    pub rows: i64,
    /// The lines of the first of them.
    pub lines: Vec<i64>,
}

/// Counts the warnings of the row in this line.
pub(super) fn count(all: &mut Vec<Warned>, line: i64, warnings: &[RowWarning]) {
    for warning in warnings.iter().map(RowWarning::kind) {
        let at = all.iter().position(|kind| kind.warning == warning).unwrap_or_else(|| {
            all.push(Warned { warning, rows: 0, lines: Vec::new() });
            all.len() - 1
        });
        let Warned { rows, lines, .. } = &mut all[at];
        *rows += 1;
        lines.insert(lines.partition_point(|known| *known < line), line);
        lines.truncate(LINES);
    }
}

/// What has to be confirmed comes first, and then what most rows have.
pub(super) fn gravest_first(mut all: Vec<Warned>) -> Vec<Warned> {
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
            count(&mut all, line, &[led(line)]);
        }
        count(&mut all, 7, std::slice::from_ref(&lost));
        let told = gravest_first(all);
        assert_eq!(told[0], Warned { warning: lost, rows: 1, lines: vec![7] });
        assert_eq!(told[1], Warned { warning: led(1), rows: 39, lines: (2..=11).collect() });
    }
}
