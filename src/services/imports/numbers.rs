//! Numbers that the rows of a file give to mailboxes, judged together once every row was looked at.

use std::collections::HashSet;

use super::check::{Part, count, sealed};
use super::sheet::{Meant, wrong};
use super::{App, Failure};
use crate::db::imports::{Import, ImportRow, Judgement};
use crate::db::{Tx, mailboxes};
use crate::domain::field::Field;
use crate::domain::import::{RowProblem, Verdict};
use crate::domain::number::MailboxNumber;
use crate::domain::problem::Problem;
use crate::domain::renumber::{self, Claim, Key, Refused, Turn};

/// How many rows are corrected in one transaction.
const AT_ONCE: usize = 200;

/// A row's place, and when it is done.
pub(super) type Placed = (i64, Turn);

/// The number that a row gives to a mailbox, if it is not the one that the mailbox has.
pub(super) async fn claim(
    tx: &mut Tx,
    row: &ImportRow,
    meant: &Meant,
    verdict: Verdict,
) -> Result<Option<Claim>, Failure> {
    if !matches!(verdict, Verdict::Create | Verdict::Update) {
        return Ok(None);
    }
    let Ok(number) = MailboxNumber::parse(meant.values.get(Field::Number)) else { return Ok(None) };
    let (before, number) = (meant.before.as_ref(), number.as_str());
    if before.is_some_and(|b| b.customer_id == meant.customer_id && b.settings.number.as_str() == number) {
        return Ok(None);
    }
    let holder = mailboxes::holder(tx, meant.customer_id, number).await?;
    Ok(Some(Claim {
        row: row.position,
        line: row.line,
        mailbox: before.map(|b| b.id),
        wants: (meant.customer_id, number.to_owned()),
        holder,
    }))
}

/// The rows whose number is not to be had, with what that does to the counts, and when the others are done, in parts;
/// and the numbers that are given.
pub(super) fn settle<'a>(
    app: &App,
    import: &Import,
    claims: &'a [Claim],
) -> Result<(Vec<Part>, HashSet<&'a Key>), Failure> {
    let settled: Vec<_> = claims.iter().zip(renumber::settle(claims)).collect();
    let given = settled.iter().filter(|(_, outcome)| outcome.is_ok()).map(|(claim, _)| &claim.wants).collect();
    let mut parts = Vec::new();
    for some in settled.chunks(AT_ONCE) {
        let mut part = Part::default();
        for (claim, outcome) in some {
            match outcome {
                Ok(turn) if *turn == Turn::default() => {}
                Ok(turn) => part.turns.push((claim.row, *turn)),
                Err(refused) => {
                    let was = if claim.mailbox.is_some() { Verdict::Update } else { Verdict::Create };
                    count(&mut part.counts, was, -1);
                    count(&mut part.counts, Verdict::Wrong, 1);
                    part.judgements.push(Judgement {
                        position: claim.row,
                        verdict: Verdict::Wrong.name(),
                        subject: None,
                        problems: sealed(app, import, claim.row, "problems", &[told(*refused)])?,
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

fn told(refused: Refused) -> RowProblem {
    match refused {
        Refused::Taken => wrong(Field::Number, Problem::NumberTaken),
        Refused::Blocked(line) => RowProblem::Blocked { line },
        Refused::Given(line) => RowProblem::Given { line },
        Refused::Ring(rows) => RowProblem::Ring { rows },
    }
}
