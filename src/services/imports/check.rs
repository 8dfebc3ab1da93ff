//! The dry run: what each row would do, found out by reading alone, so that no writer waits for it.

use std::collections::HashMap;

use tokio::task::JoinHandle;

use super::sheet::{Known, Meant, Sheet, wrong};
use super::{Act, App, Door, Failure, Principal, cells, own, place};
use crate::db::Tx;
use crate::db::imports::{self as store, Counts, Import, ImportRow, Judgement};
use crate::domain::field::Field;
use crate::domain::import::{Column, ColumnsProblem, RowProblem, State, Verdict};
use crate::error::AppError;
use crate::forms::csv;
use crate::services::mailboxes::{Forecast, forecast};

/// How many rows are looked at before what was found is kept.
const AT_ONCE: u32 = 200;

/// A check that goes on by itself.
#[derive(Debug)]
pub struct Checking(JoinHandle<()>);

impl Checking {
    /// Waits until it is over.
    pub async fn to_the_end(self) {
        // A panic in it has been logged where it happened.
        let _ = self.0.await;
    }

    /// Waits until it is over, but not for long.
    pub async fn for_a_moment(self) {
        let _ = tokio::time::timeout(std::time::Duration::from_millis(1_500), self.0).await;
    }
}

/// Says which column of a file is which, and begins to look at its rows.
pub async fn check(
    app: &App,
    who: &Principal,
    uuid: &str,
    columns: &[Option<Column>],
) -> Result<Result<Checking, Vec<ColumnsProblem>>, Failure> {
    let problems = csv::check(columns);
    let (act, uuid) = (Act::new(app, who, Door::Import), uuid.to_owned());
    let mut reading = app.db.read().begin().await?;
    let import = own(&mut reading, who, &uuid).await?;
    drop(reading);
    if super::columns(&import)?.len() != columns.len() {
        return Err(AppError::BadRequest.into());
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let json = serde_json::to_string(columns).map_err(anyhow::Error::from)?;
    let (id, now) = (import.id, act.at);
    let begun = app.db.write(move |tx| Box::pin(async move { store::begin_check(tx, id, &json, now).await }));
    let round = begun.await?.ok_or(AppError::BadRequest)?;
    Ok(Ok(Checking(tokio::spawn(async move {
        if let Err(failure) = run(&act, id, round).await {
            // What is logged by this is all there is to be told: the page offers to check again.
            let _ = AppError::from(failure);
            let (app, now) = (act.app.clone(), act.app.clock.now());
            let back = app.db.write(move |tx| {
                Box::pin(async move {
                    store::turn(tx, id, (State::Checking.name(), round), State::Received.name(), now).await
                })
            });
            if let Err(error) = back.await {
                tracing::error!(%error, "a check could not be ended");
            }
        }
    }))))
}

async fn run(act: &Act, id: i64, round: i64) -> Result<(), Failure> {
    let app = &act.app;
    let Some(import) = store::by_id(app.db.read(), id).await? else { return Ok(()) };
    let sheet = Sheet::of(&import)?;
    let (mut after, mut made) = (0, HashMap::new());
    loop {
        let (judgements, counts) = slice(act, &import, &sheet, after, &mut made).await?;
        let last = judgements.last().map(|judgement| judgement.position);
        let now = app.clock.now();
        let kept = app.db.write(move |tx| {
            Box::pin(async move {
                let going = store::judged(tx, id, round, counts, &judgements, now).await?;
                if going && judgements.is_empty() {
                    let from = (State::Checking.name(), round);
                    store::turn(tx, id, from, State::Checked.name(), now).await?;
                }
                Ok::<_, sqlx::Error>(going)
            })
        });
        match (kept.await?, last) {
            (true, Some(position)) => after = position,
            _ => return Ok(()),
        }
    }
}

/// Looks at the next rows. `made` is how many mailboxes the rows before them would make, by customer.
async fn slice(
    act: &Act,
    import: &Import,
    sheet: &Sheet,
    after: i64,
    made: &mut HashMap<i64, u32>,
) -> Result<(Vec<Judgement>, Counts), Failure> {
    let mut tx = act.app.db.read().begin().await?;
    let rows = store::rows(&mut *tx, import.id, None, after, AT_ONCE).await?;
    let (mut known, mut seen) = (Known::default(), HashMap::new());
    let (mut judgements, mut counts) = (Vec::with_capacity(rows.len()), Counts::default());
    for row in &rows {
        let cells = cells(&act.app, import, row)?;
        let reading = sheet.read(&mut tx, act, &mut known, &cells).await?;
        let (mut subject, mut wrong) = (None, reading.wrong);
        let mut verdict = Verdict::Wrong;
        if let Some(meant) = reading.meant {
            subject.clone_from(&meant.subject);
            match other(&mut tx, import, row, subject.as_deref(), &mut seen).await? {
                Some(line) => wrong.push(RowProblem::Twice { line }),
                None => verdict = judge(&mut tx, act, &mut known, meant, made, &mut wrong).await?,
            }
        }
        if !wrong.is_empty() {
            verdict = Verdict::Wrong;
        }
        match verdict {
            Verdict::Create => counts.creates += 1,
            Verdict::Update => counts.updates += 1,
            Verdict::Same => counts.sames += 1,
            Verdict::Wrong => counts.wrongs += 1,
        }
        let problems = sealed(&act.app, import, row, &wrong)?;
        judgements.push(Judgement { position: row.position, verdict: verdict.name(), subject, problems });
    }
    Ok((judgements, counts))
}

/// The line of an earlier row that means the same mailbox.
async fn other(
    tx: &mut Tx,
    import: &Import,
    row: &ImportRow,
    subject: Option<&str>,
    seen: &mut HashMap<String, i64>,
) -> Result<Option<i64>, Failure> {
    let Some(subject) = subject else { return Ok(None) };
    if let Some(line) = seen.get(subject) {
        return Ok(Some(*line));
    }
    seen.insert(subject.to_owned(), row.line);
    Ok(store::line_of(tx, import.id, subject).await?)
}

async fn judge(
    tx: &mut Tx,
    act: &Act,
    known: &mut Known,
    meant: Meant,
    made: &mut HashMap<i64, u32>,
    problems: &mut Vec<RowProblem>,
) -> Result<Verdict, Failure> {
    if meant.unchanged {
        return Ok(Verdict::Same);
    }
    let earlier = made.get(&meant.customer_id).copied().unwrap_or(0);
    let Some((around, active)) = known.around(tx, act, meant.customer_id).await? else {
        problems.push(wrong(Field::Customer, crate::domain::problem::Problem::UnknownCustomer));
        return Ok(Verdict::Wrong);
    };
    let before = meant.before.as_ref();
    let there = (around, active.saturating_add(earlier));
    Ok(match forecast(tx, act, &meant.values, before, there).await? {
        Forecast::Same => Verdict::Same,
        Forecast::Stored if before.is_some_and(|b| b.archived_at.is_some()) => {
            problems.push(RowProblem::Archived);
            Verdict::Wrong
        }
        Forecast::Stored => {
            if before.is_none_or(|b| b.customer_id != meant.customer_id) {
                *made.entry(meant.customer_id).or_default() += u32::from(problems.is_empty());
            }
            if before.is_some() { Verdict::Update } else { Verdict::Create }
        }
        Forecast::Wrong(errors) => {
            problems.extend(errors.into_iter().map(RowProblem::Field));
            Verdict::Wrong
        }
    })
}

/// What is wrong with a row, under seal: a sentence may repeat what stands in a cell.
pub(super) fn sealed(
    app: &App,
    import: &Import,
    row: &ImportRow,
    problems: &[RowProblem],
) -> Result<Option<(Vec<u8>, String)>, Failure> {
    if problems.is_empty() {
        return Ok(None);
    }
    let text = serde_json::to_string(problems).map_err(anyhow::Error::from)?;
    let part = format!("problems {}", row.position);
    let sealed = app.cipher.seal_text(place(import.id, &import.uuid, &part), &text).map_err(anyhow::Error::from)?;
    Ok(Some((sealed.bytes, sealed.key_id)))
}
