//! Warnings that depend on other rows of the file: whether the row is accepted at all, because of its number, and
//! whether another row creates the mailbox that its exit leads to.

use std::collections::{BTreeMap, HashSet};

use super::check::{CheckChunk, seal_json};
use super::row_resolver::ResolvedRow;
use super::validate::ValidatedRow;
use super::warning_tally::{self, WarningCount};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow};
use crate::domain::field::MailboxField;
use crate::domain::import::{RowAction, RowWarning};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::number_claims::NumberKey;
use crate::domain::problem::Warning;

/// How many rows are updated in one transaction.
const ROWS_PER_CHUNK: usize = 200;

/// The warnings of a row until every row has been checked.
pub(super) struct PendingWarnings {
    line: i64,
    warnings: Vec<RowWarning>,
    /// The number that its exit leads to, if it has no mailbox yet.
    exit: Option<NumberKey>,
}

/// The warnings of an accepted row if they depend on other rows: it `claims` a number, or its exit leads to a mailbox
/// that does not exist yet.
pub(super) fn from_row(
    row: &ImportRow,
    resolved: &ResolvedRow,
    validated: &ValidatedRow,
    claims: bool,
) -> Option<PendingWarnings> {
    if validated.action == RowAction::Wrong || validated.warnings.is_empty() {
        return None;
    }
    let exit = if validated.warnings.iter().any(leads_nowhere) {
        let number = MailboxNumber::parse(resolved.values.get(MailboxField::ExitNumber)).ok();
        number.map(|number| (resolved.customer_id, number.as_str().to_owned()))
    } else {
        None
    };
    (claims || exit.is_some()).then(|| PendingWarnings { line: row.line, warnings: validated.warnings.clone(), exit })
}

fn leads_nowhere(warning: &RowWarning) -> bool {
    matches!(warning, RowWarning::Field(field_warning) if field_warning.warning == Warning::ExitMissing)
}

/// Counts the remaining warnings of accepted rows, given the numbers that rows assign to mailboxes. Returns the updates
/// of the rows in chunks.
pub(super) fn resolve(
    app: &App,
    import: &Import,
    pending_warnings: BTreeMap<i64, PendingWarnings>,
    granted_numbers: &HashSet<&NumberKey>,
    tally: &mut Vec<WarningCount>,
) -> Result<Vec<CheckChunk>, Failure> {
    let (mut chunks, mut chunk) = (Vec::new(), CheckChunk::default());
    for (position, mut pending) in pending_warnings {
        if pending.exit.as_ref().is_some_and(|exit| granted_numbers.contains(exit)) {
            pending.warnings.retain(|warning| !leads_nowhere(warning));
            chunk.warnings.push((position, seal_json(app, import, position, "warnings", &pending.warnings)?));
        }
        if !pending.warnings.is_empty() {
            chunk.counts.warned += 1;
            warning_tally::count_warnings(tally, pending.line, &pending.warnings);
        }
        if chunk.warnings.len() == ROWS_PER_CHUNK {
            chunks.push(std::mem::take(&mut chunk));
        }
    }
    chunks.push(chunk);
    Ok(chunks)
}
