//! The dry run: what each row would do, found out by reading alone, so that no writer waits for it.

use std::collections::{BTreeMap, HashMap};

use tokio::task::JoinHandle;

use super::doubts::{self, Doubt};
use super::judge::{Judged, judge};
use super::sheet::{Known, Sheet};
use super::tally::{self, Warned};
use super::{Act, App, Door, Failure, Principal, cells, numbers, of_one, own, place};
use crate::db::Tx;
use crate::db::imports::{self as store, Counts, Import, ImportRow, Judgement};
use crate::domain::import::{Column, ColumnsProblem, RowProblem, State, Verdict};
use crate::domain::renumber::Claim;
use crate::error::AppError;
use crate::forms::csv;
use crate::services::batches::LEASE;

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
    // A browser that goes away leaves no check that has begun and that nobody goes on with.
    let begun = tokio::spawn(begin(act, import.id, json));
    Ok(Ok(begun.await.map_err(anyhow::Error::from)??))
}

async fn begin(act: Act, id: i64, columns: String) -> Result<Checking, Failure> {
    let (db, now) = (act.app.db.clone(), act.at);
    let begun =
        db.write(move |tx| Box::pin(async move { store::begin_check(tx, id, &columns, (now, now + LEASE)).await }));
    let round = begun.await?.ok_or(AppError::BadRequest)?;
    Ok(Checking(tokio::spawn(async move {
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
    })))
}

async fn run(act: &Act, id: i64, round: i64) -> Result<(), Failure> {
    let app = &act.app;
    let Some(import) = store::by_id(app.db.read(), id).await? else { return Ok(()) };
    let (sheet, mut found) = (Sheet::of(&import)?, Found::default());
    let mut after = import.head;
    loop {
        let part = slice(act, &import, &sheet, after, &mut found).await?;
        let Some(last) = part.judgements.last() else { break };
        after = last.position;
        if !keep(app, (id, round), part).await? {
            return Ok(());
        }
    }
    let (parts, given) = numbers::settle(app, &import, &found.claims)?;
    for row in parts.iter().flat_map(|part| &part.judgements) {
        found.doubts.remove(&row.position);
    }
    let rest = doubts::settle(app, &import, found.doubts, &given, &mut found.tally)?;
    for part in parts.into_iter().chain(rest) {
        if !keep(app, (id, round), part).await? {
            return Ok(());
        }
    }
    let tally = serde_json::to_string(&tally::gravest_first(found.tally)).map_err(anyhow::Error::from)?;
    let now = app.clock.now();
    Ok(app.db.write(move |tx| Box::pin(async move { store::checked(tx, (id, round), &tally, now).await })).await?)
}

/// What the rows so far have to do with those after them.
#[derive(Default)]
struct Found {
    /// How many mailboxes they would make, by customer.
    made: HashMap<i64, u32>,
    /// The numbers that they would give to mailboxes.
    claims: Vec<Claim>,
    /// Those of whose warnings the others have a say.
    doubts: BTreeMap<i64, Doubt>,
    /// The warnings of the others.
    tally: Vec<Warned>,
}

/// What is found out of some rows at once.
#[derive(Default)]
pub(super) struct Part {
    pub(super) counts: Counts,
    pub(super) judgements: Vec<Judgement>,
    /// When rows are done.
    pub(super) turns: Vec<numbers::Placed>,
    /// Warnings of rows that are others than they were found to be at first.
    pub(super) warnings: Vec<(i64, Option<Sealed>)>,
}

/// What is told of a row, under seal, and the key of that.
pub(super) type Sealed = (Vec<u8>, String);

/// Keeps what was found out of some rows; `false`: this check is over.
async fn keep(app: &App, (id, round): (i64, i64), part: Part) -> Result<bool, Failure> {
    let (now, breath) = (app.clock.now(), app.breath());
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            let going = store::judged(&mut *tx, id, round, part.counts, &part.judgements, (now, now + LEASE)).await?;
            for (position, turn) in part.turns.iter().filter(|_| going) {
                store::set_turn(&mut *tx, (id, *position), turn.after, turn.ring).await?;
            }
            for (position, warnings) in part.warnings.iter().filter(|_| going) {
                store::set_warnings(&mut *tx, (id, *position), warnings.as_ref()).await?;
            }
            Ok::<_, sqlx::Error>(going)
        })
    });
    let going = kept.await?;
    breath.take().await;
    Ok(going)
}

/// Looks at the next rows.
async fn slice(act: &Act, import: &Import, sheet: &Sheet, after: i64, found: &mut Found) -> Result<Part, Failure> {
    let mut tx = act.app.db.read().begin().await?;
    let rows = store::rows(&mut *tx, import.id, None, after, AT_ONCE).await?;
    let (mut known, mut seen) = (Known::default(), HashMap::new());
    let mut part = Part { judgements: Vec::with_capacity(rows.len()), ..Part::default() };
    for row in &rows {
        let looked_at = look(&mut tx, act, (import, sheet, row), &mut known, &mut seen, found).await;
        let (subject, version, judged) = match looked_at {
            Ok(looked_at) => looked_at,
            Err(failure) => (None, None, Judged::wrong(vec![of_one(failure)?])),
        };
        let warned = !judged.warnings.is_empty() && judged.verdict != Verdict::Wrong;
        count(&mut part.counts, judged.verdict, 1);
        if warned && !found.doubts.contains_key(&row.position) {
            part.counts.warned += 1;
            tally::count(&mut found.tally, row.line, &judged.warnings);
        }
        part.judgements.push(Judgement {
            position: row.position,
            verdict: judged.verdict.name(),
            subject,
            problems: sealed(&act.app, import, row.position, "problems", &judged.wrong)?,
            warnings: if warned { sealed(&act.app, import, row.position, "warnings", &judged.warnings)? } else { None },
            version,
        });
    }
    Ok(part)
}

/// What a row would do, which mailbox it means, and the version of that; 0: there is none.
async fn look(
    tx: &mut Tx,
    act: &Act,
    (import, sheet, row): (&Import, &Sheet, &ImportRow),
    known: &mut Known,
    seen: &mut HashMap<String, i64>,
    found: &mut Found,
) -> Result<(Option<String>, Option<i64>, Judged), Failure> {
    let cells = cells(&act.app, import, row)?;
    let mut reading = sheet.read(tx, act, known, &cells).await?;
    let Some(meant) = reading.meant else { return Ok((None, None, Judged::wrong(reading.wrong))) };
    let subject = meant.subject.clone();
    if let Some(line) = other(tx, import, row, subject.as_deref(), seen).await? {
        reading.wrong.push(RowProblem::Twice { line });
        return Ok((subject, None, Judged::wrong(reading.wrong)));
    }
    let judged = judge(tx, act, known, &meant, reading.wrong, &mut found.made).await?;
    let claim = numbers::claim(tx, row, &meant, judged.verdict).await?;
    if let Some(doubt) = doubts::of(row, &meant, &judged, claim.is_some()) {
        found.doubts.insert(row.position, doubt);
    }
    found.claims.extend(claim);
    let version = meant.before.as_ref().map_or(0, |was| was.version);
    Ok((subject, Some(version), judged))
}

/// Counts rows of a verdict, or counts them no more.
pub(super) const fn count(counts: &mut Counts, verdict: Verdict, rows: i64) {
    match verdict {
        Verdict::Create => counts.creates += rows,
        Verdict::Update => counts.updates += rows,
        Verdict::Same => counts.sames += rows,
        Verdict::Wrong => counts.wrongs += rows,
    }
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

/// What is told of a row, under seal: a sentence may repeat what stands in a cell. `None`: there is nothing to tell.
pub(super) fn sealed(
    app: &App,
    import: &Import,
    position: i64,
    what: &str,
    told: &[impl serde::Serialize],
) -> Result<Option<Sealed>, Failure> {
    if told.is_empty() {
        return Ok(None);
    }
    let text = serde_json::to_string(told).map_err(anyhow::Error::from)?;
    let part = format!("{what} {position}");
    let sealed = app.cipher.seal_text(place(import.id, &import.uuid, &part), &text).map_err(anyhow::Error::from)?;
    Ok(Some((sealed.bytes, sealed.key_id)))
}
