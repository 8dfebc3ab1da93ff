//! Numbers that the rows of a file give to mailboxes, judged together once every row was looked at.

use std::collections::HashSet;

use super::check::{CheckChunk, count_action, seal_json};
use super::column_mapping::{ResolvedRow, field_problem};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow, RowCheck};
use crate::db::{Tx, mailboxes};
use crate::domain::field::Field;
use crate::domain::import::{RowAction, RowProblem};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::Problem;
use crate::domain::renumber::{self, ApplyOrder, ClaimRefusal, NumberClaim, NumberKey};

/// How many rows are corrected in one transaction.
const ROWS_PER_CHUNK: usize = 200;

/// A row's place, and when it is done.
pub(super) type ScheduledRow = (i64, ApplyOrder);

/// The number that a row gives to a mailbox, if it is not the one that the mailbox has.
pub(super) async fn claim(
    tx: &mut Tx,
    row: &ImportRow,
    meant: &ResolvedRow,
    verdict: RowAction,
) -> Result<Option<NumberClaim>, Failure> {
    if !matches!(verdict, RowAction::Create | RowAction::Update) {
        return Ok(None);
    }
    let Ok(number) = MailboxNumber::parse(meant.values.get(Field::Number)) else { return Ok(None) };
    let (before, number) = (meant.before.as_ref(), number.as_str());
    if before.is_some_and(|b| b.customer_id == meant.customer_id && b.settings.number.as_str() == number) {
        return Ok(None);
    }
    let holder = mailboxes::id_by_number(tx, meant.customer_id, number).await?;
    Ok(Some(NumberClaim {
        row: row.position,
        line: row.line,
        mailbox: before.map(|b| b.id),
        wants: (meant.customer_id, number.to_owned()),
        holder,
    }))
}

/// The rows whose number is not to be had, with what that does to the counts, and when the others are done, in parts;
/// and the numbers that are given.
pub(super) fn resolve<'a>(
    app: &App,
    import: &Import,
    claims: &'a [NumberClaim],
) -> Result<(Vec<CheckChunk>, HashSet<&'a NumberKey>), Failure> {
    let settled: Vec<_> = claims.iter().zip(renumber::resolve_claims(claims)).collect();
    let given = settled.iter().filter(|(_, outcome)| outcome.is_ok()).map(|(claim, _)| &claim.wants).collect();
    let mut parts = Vec::new();
    for some in settled.chunks(ROWS_PER_CHUNK) {
        let mut part = CheckChunk::default();
        for (claim, outcome) in some {
            match outcome {
                Ok(turn) if *turn == ApplyOrder::default() => {}
                Ok(turn) => part.turns.push((claim.row, *turn)),
                Err(refused) => {
                    let was = if claim.mailbox.is_some() { RowAction::Update } else { RowAction::Create };
                    count_action(&mut part.counts, was, -1);
                    count_action(&mut part.counts, RowAction::Wrong, 1);
                    part.judgements.push(RowCheck {
                        position: claim.row,
                        verdict: RowAction::Wrong.code(),
                        subject: None,
                        problems: seal_json(app, import, claim.row, "problems", &[row_problem(*refused)])?,
                        warnings: None,
                        version: None,
                    });
                }
            }
        }
        if !part.judgements.is_empty() || !part.turns.is_empty() {
            parts.push(part);
        }
    }
    Ok((parts, given))
}

fn row_problem(refused: ClaimRefusal) -> RowProblem {
    match refused {
        ClaimRefusal::Taken => field_problem(Field::Number, Problem::NumberTaken),
        ClaimRefusal::Blocked(line) => RowProblem::Blocked { line },
        ClaimRefusal::ClaimedTwice(line) => RowProblem::Given { line },
        ClaimRefusal::Cycle(rows) => RowProblem::Ring { rows },
    }
}
