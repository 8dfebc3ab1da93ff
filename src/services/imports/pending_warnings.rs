//! Warnings of a row in which the other rows have a say: whether it is taken at all, because of its number, and
//! whether a row of the same file makes the mailbox that its exit leads to.

use std::collections::{BTreeMap, HashSet};

use super::check::{CheckChunk, seal_json};
use super::column_mapping::ResolvedRow;
use super::validate::ValidatedRow;
use super::warning_tally::{self, WarningCount};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow};
use crate::domain::field::Field;
use crate::domain::import::{RowAction, RowWarning};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::Warning;
use crate::domain::renumber::NumberKey;

/// How many rows get other warnings in one transaction.
const ROWS_PER_CHUNK: usize = 200;

/// The warnings of a row, until every row was looked at.
pub(super) struct PendingWarnings {
    line: i64,
    warnings: Vec<RowWarning>,
    /// Where its exit leads, if no mailbox is there.
    exit: Option<NumberKey>,
}

/// The warnings of a row that is to be taken, if others have a say in them: it `claims` a number, or its exit leads to
/// a mailbox that is not there yet.
pub(super) fn from_row(
    row: &ImportRow,
    meant: &ResolvedRow,
    judged: &ValidatedRow,
    claims: bool,
) -> Option<PendingWarnings> {
    if judged.verdict == RowAction::Wrong || judged.warnings.is_empty() {
        return None;
    }
    let exit = if judged.warnings.iter().any(leads_nowhere) {
        let number = MailboxNumber::parse(meant.values.get(Field::ExitNumber)).ok();
        number.map(|number| (meant.customer_id, number.as_str().to_owned()))
    } else {
        None
    };
    (claims || exit.is_some()).then(|| PendingWarnings { line: row.line, warnings: judged.warnings.clone(), exit })
}

fn leads_nowhere(warning: &RowWarning) -> bool {
    matches!(warning, RowWarning::Field(told) if told.warning == Warning::ExitMissing)
}

/// Counts what is left of the warnings of rows that are taken, where rows give mailboxes these numbers; and what that
/// does to the rows, in parts.
pub(super) fn resolve(
    app: &App,
    import: &Import,
    doubts: BTreeMap<i64, PendingWarnings>,
    given: &HashSet<&NumberKey>,
    tally: &mut Vec<WarningCount>,
) -> Result<Vec<CheckChunk>, Failure> {
    let (mut parts, mut part) = (Vec::new(), CheckChunk::default());
    for (position, mut doubt) in doubts {
        if doubt.exit.as_ref().is_some_and(|exit| given.contains(exit)) {
            doubt.warnings.retain(|warning| !leads_nowhere(warning));
            part.warnings.push((position, seal_json(app, import, position, "warnings", &doubt.warnings)?));
        }
        if !doubt.warnings.is_empty() {
            part.counts.warned += 1;
            warning_tally::count_warnings(tally, doubt.line, &doubt.warnings);
        }
        if part.warnings.len() == ROWS_PER_CHUNK {
            parts.push(std::mem::take(&mut part));
        }
    }
    parts.push(part);
    Ok(parts)
}
