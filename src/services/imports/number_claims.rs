//! Numbers that the rows of a file assign to mailboxes, resolved together once every row was checked.

use std::collections::HashSet;

use super::check::{CheckChunk, count_action, seal_json};
use super::row_resolver::{ResolvedRow, field_problem};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow, RowCheck};
use crate::db::{Tx, mailboxes};
use crate::domain::field::MailboxField;
use crate::domain::import::{RowAction, RowProblem};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::number_claims::{self, ApplyOrder, ClaimRefusal, NumberClaim, NumberKey};
use crate::domain::problem::Problem;

/// How many rows are corrected in one transaction.
const ROWS_PER_CHUNK: usize = 200;

/// The position of a row, and when it is applied.
pub(super) type ScheduledRow = (i64, ApplyOrder);

/// The number that a row assigns to a mailbox, unless it already has it.
pub(super) async fn claim(
    tx: &mut Tx,
    row: &ImportRow,
    resolved: &ResolvedRow,
    action: RowAction,
) -> Result<Option<NumberClaim>, Failure> {
    if !matches!(action, RowAction::Create | RowAction::Update) {
        return Ok(None);
    }
    let Ok(number) = MailboxNumber::parse(resolved.values.get(MailboxField::Number)) else { return Ok(None) };
    let (before, number) = (resolved.before.as_ref(), number.as_str());
    if before.is_some_and(|b| b.customer_id == resolved.customer_id && b.settings.number.as_str() == number) {
        return Ok(None);
    }
    let holder = mailboxes::id_by_number(tx, resolved.customer_id, number).await?;
    Ok(Some(NumberClaim {
        row: row.position,
        line: row.line,
        mailbox: before.map(|b| b.id),
        wants: (resolved.customer_id, number.to_owned()),
        holder,
    }))
}

/// Resolves the claims. Returns, in chunks, the rows whose number is not available with the corrected counts, and the
/// order in which the others are applied; and the granted numbers.
pub(super) fn resolve<'a>(
    app: &App,
    import: &Import,
    claims: &'a [NumberClaim],
) -> Result<(Vec<CheckChunk>, HashSet<&'a NumberKey>), Failure> {
    let outcomes: Vec<_> = claims.iter().zip(number_claims::resolve_claims(claims)).collect();
    let granted = outcomes.iter().filter(|(_, outcome)| outcome.is_ok()).map(|(claim, _)| &claim.wants).collect();
    let mut chunks = Vec::new();
    for group in outcomes.chunks(ROWS_PER_CHUNK) {
        let mut chunk = CheckChunk::default();
        for (claim, outcome) in group {
            match outcome {
                Ok(order) if *order == ApplyOrder::default() => {}
                Ok(order) => chunk.schedule.push((claim.row, *order)),
                Err(refusal) => {
                    let previous_action = if claim.mailbox.is_some() { RowAction::Update } else { RowAction::Create };
                    count_action(&mut chunk.counts, previous_action, -1);
                    count_action(&mut chunk.counts, RowAction::Wrong, 1);
                    chunk.checks.push(RowCheck {
                        position: claim.row,
                        verdict: RowAction::Wrong.code(),
                        subject: None,
                        problems: seal_json(app, import, claim.row, "problems", &[row_problem(*refusal)])?,
                        warnings: None,
                        version: None,
                    });
                }
            }
        }
        if !chunk.checks.is_empty() || !chunk.schedule.is_empty() {
            chunks.push(chunk);
        }
    }
    Ok((chunks, granted))
}

fn row_problem(refusal: ClaimRefusal) -> RowProblem {
    match refusal {
        ClaimRefusal::Taken => field_problem(MailboxField::Number, Problem::NumberTaken),
        ClaimRefusal::Blocked(line) => RowProblem::Blocked { line },
        ClaimRefusal::ClaimedTwice(line) => RowProblem::Given { line },
        ClaimRefusal::Cycle(rows) => RowProblem::Ring { rows },
    }
}
