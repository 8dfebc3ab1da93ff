//! Warnings of a row in which the other rows have a say: whether it is taken at all, because of its number, and
//! whether a row of the same file makes the mailbox that its exit leads to.

use std::collections::{BTreeMap, HashSet};

use super::check::{Part, sealed};
use super::judge::Judged;
use super::sheet::Meant;
use super::tally::{self, Warned};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow};
use crate::domain::field::Field;
use crate::domain::import::{RowWarning, Verdict};
use crate::domain::number::MailboxNumber;
use crate::domain::problem::Warning;
use crate::domain::renumber::Key;

/// How many rows get other warnings in one transaction.
const AT_ONCE: usize = 200;

/// The warnings of a row, until every row was looked at.
pub(super) struct Doubt {
    line: i64,
    warnings: Vec<RowWarning>,
    /// Where its exit leads, if no mailbox is there.
    exit: Option<Key>,
}

/// The warnings of a row that is to be taken, if others have a say in them: it `claims` a number, or its exit leads to
/// a mailbox that is not there yet.
pub(super) fn of(row: &ImportRow, meant: &Meant, judged: &Judged, claims: bool) -> Option<Doubt> {
    if judged.verdict == Verdict::Wrong || judged.warnings.is_empty() {
        return None;
    }
    let exit = if judged.warnings.iter().any(leads_nowhere) {
        let number = MailboxNumber::parse(meant.values.get(Field::ExitNumber)).ok();
        number.map(|number| (meant.customer_id, number.as_str().to_owned()))
    } else {
        None
    };
    (claims || exit.is_some()).then(|| Doubt { line: row.line, warnings: judged.warnings.clone(), exit })
}

fn leads_nowhere(warning: &RowWarning) -> bool {
    matches!(warning, RowWarning::Field(told) if told.warning == Warning::ExitMissing)
}

/// Counts what is left of the warnings of rows that are taken, where rows give mailboxes these numbers; and what that
/// does to the rows, in parts.
pub(super) fn settle(
    app: &App,
    import: &Import,
    doubts: BTreeMap<i64, Doubt>,
    given: &HashSet<&Key>,
    tally: &mut Vec<Warned>,
) -> Result<Vec<Part>, Failure> {
    let (mut parts, mut part) = (Vec::new(), Part::default());
    for (position, mut doubt) in doubts {
        if doubt.exit.as_ref().is_some_and(|exit| given.contains(exit)) {
            doubt.warnings.retain(|warning| !leads_nowhere(warning));
            part.warnings.push((position, sealed(app, import, position, "warnings", &doubt.warnings)?));
        }
        if !doubt.warnings.is_empty() {
            part.counts.warned += 1;
            tally::count(tally, doubt.line, &doubt.warnings);
        }
        if part.warnings.len() == AT_ONCE {
            parts.push(std::mem::take(&mut part));
        }
    }
    parts.push(part);
    Ok(parts)
}
