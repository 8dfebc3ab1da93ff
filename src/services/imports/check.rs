//! The dry run: what each row would do, found out by reading alone, so that no writer waits for it.

use std::collections::{BTreeMap, HashMap};

use tokio::task::JoinHandle;

use super::column_mapping::{ColumnMapping, LookupCache};
use super::pending_warnings::{self, PendingWarnings};
use super::validate::{ValidatedRow, validate_row};
use super::warning_tally::{self, WarningCount};
use super::{
    App, AuditContext, ChangeSource, Failure, Principal, find_own, number_claims, row_cells, row_problem, seal_context,
};
use crate::db::Tx;
use crate::db::imports::{self as store, Import, ImportCounts, ImportRow, RowCheck};
use crate::domain::import::{ColumnsProblem, ImportColumn, ImportState, RowAction, RowProblem};
use crate::domain::renumber::NumberClaim;
use crate::error::AppError;
use crate::forms::csv;
use crate::services::batches::LEASE_MS;

/// How many rows are looked at before what was found is kept.
const ROWS_PER_READ: u32 = 200;

/// A check that goes on by itself.
#[derive(Debug)]
pub struct ImportCheck(JoinHandle<()>);

impl ImportCheck {
    /// Waits until it is over.
    pub async fn wait(self) {
        // A panic in it has been logged where it happened.
        let _ = self.0.await;
    }

    /// Waits until it is over, but not for long.
    pub async fn wait_briefly(self) {
        let _ = tokio::time::timeout(std::time::Duration::from_millis(1_500), self.0).await;
    }
}

/// Says which column of a file is which, and begins to look at its rows.
pub async fn check(
    app: &App,
    who: &Principal,
    uuid: &str,
    columns: &[Option<ImportColumn>],
) -> Result<Result<ImportCheck, Vec<ColumnsProblem>>, Failure> {
    let problems = csv::validate_columns(columns);
    let (audit, uuid) = (AuditContext::new(app, who, ChangeSource::Import), uuid.to_owned());
    let mut reading = app.db.read().begin().await?;
    let import = find_own(&mut reading, who, &uuid).await?;
    drop(reading);
    if super::parse_columns(&import)?.len() != columns.len() {
        return Err(AppError::BadRequest.into());
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let json = serde_json::to_string(columns).map_err(anyhow::Error::from)?;
    // A browser that goes away leaves no check that has begun and that nobody goes on with.
    let begun = tokio::spawn(start(audit, import.id, json));
    Ok(Ok(begun.await.map_err(anyhow::Error::from)??))
}

async fn start(audit: AuditContext, id: i64, columns: String) -> Result<ImportCheck, Failure> {
    let (db, now) = (audit.app.db.clone(), audit.at);
    let begun =
        db.write(move |tx| Box::pin(async move { store::start_check(tx, id, &columns, (now, now + LEASE_MS)).await }));
    let round = begun.await?.ok_or(AppError::BadRequest)?;
    Ok(ImportCheck(tokio::spawn(async move {
        if let Err(failure) = run(&audit, id, round).await {
            // What is logged by this is all there is to be told: the page offers to check again.
            let _ = AppError::from(failure);
            let (app, now) = (audit.app.clone(), audit.app.clock.now());
            let back = app.db.write(move |tx| {
                Box::pin(async move {
                    store::transition(tx, id, (ImportState::Checking.code(), round), ImportState::Received.code(), now)
                        .await
                })
            });
            if let Err(error) = back.await {
                tracing::error!(%error, "a check could not be ended");
            }
        }
    })))
}

async fn run(audit: &AuditContext, id: i64, round: i64) -> Result<(), Failure> {
    let app = &audit.app;
    let Some(import) = store::by_id(app.db.read(), id).await? else { return Ok(()) };
    let (sheet, mut found) = (ColumnMapping::of(&import)?, CheckState::default());
    let mut after = import.head;
    loop {
        let part = check_slice(audit, &import, &sheet, after, &mut found).await?;
        let Some(last) = part.judgements.last() else { break };
        after = last.position;
        if !store_chunk(app, (id, round), part).await? {
            return Ok(());
        }
    }
    let (parts, given) = number_claims::resolve(app, &import, &found.claims)?;
    for row in parts.iter().flat_map(|part| &part.judgements) {
        found.doubts.remove(&row.position);
    }
    let rest = pending_warnings::resolve(app, &import, found.doubts, &given, &mut found.tally)?;
    for part in parts.into_iter().chain(rest) {
        if !store_chunk(app, (id, round), part).await? {
            return Ok(());
        }
    }
    let tally = serde_json::to_string(&warning_tally::most_severe_first(found.tally)).map_err(anyhow::Error::from)?;
    let now = app.clock.now();
    Ok(app.db.write(move |tx| Box::pin(async move { store::finish_check(tx, (id, round), &tally, now).await })).await?)
}

/// What the rows so far have to do with those after them.
#[derive(Default)]
struct CheckState {
    /// How many mailboxes they would make, by customer.
    made: HashMap<i64, u32>,
    /// The numbers that they would give to mailboxes.
    claims: Vec<NumberClaim>,
    /// Those of whose warnings the others have a say.
    doubts: BTreeMap<i64, PendingWarnings>,
    /// The warnings of the others.
    tally: Vec<WarningCount>,
}

/// What is found out of some rows at once.
#[derive(Default)]
pub(super) struct CheckChunk {
    pub(super) counts: ImportCounts,
    pub(super) judgements: Vec<RowCheck>,
    /// When rows are done.
    pub(super) turns: Vec<number_claims::ScheduledRow>,
    /// Warnings of rows that are others than they were found to be at first.
    pub(super) warnings: Vec<(i64, Option<SealedJson>)>,
}

/// What is told of a row, under seal, and the key of that.
pub(super) type SealedJson = (Vec<u8>, String);

/// Keeps what was found out of some rows; `false`: this check is over.
async fn store_chunk(app: &App, (id, round): (i64, i64), part: CheckChunk) -> Result<bool, Failure> {
    let (now, breath) = (app.clock.now(), app.write_pacer());
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            let going =
                store::add_row_checks(&mut *tx, id, round, part.counts, &part.judgements, (now, now + LEASE_MS))
                    .await?;
            for (position, turn) in part.turns.iter().filter(|_| going) {
                store::set_apply_order(&mut *tx, (id, *position), turn.after, turn.ring).await?;
            }
            for (position, warnings) in part.warnings.iter().filter(|_| going) {
                store::set_warnings(&mut *tx, (id, *position), warnings.as_ref()).await?;
            }
            Ok::<_, sqlx::Error>(going)
        })
    });
    let going = kept.await?;
    breath.wait().await;
    Ok(going)
}

/// Looks at the next rows.
async fn check_slice(
    audit: &AuditContext,
    import: &Import,
    sheet: &ColumnMapping,
    after: i64,
    found: &mut CheckState,
) -> Result<CheckChunk, Failure> {
    let mut tx = audit.app.db.read().begin().await?;
    let rows = store::rows(&mut *tx, import.id, None, after, ROWS_PER_READ).await?;
    let (mut known, mut seen) = (LookupCache::default(), HashMap::new());
    let mut part = CheckChunk { judgements: Vec::with_capacity(rows.len()), ..CheckChunk::default() };
    for row in &rows {
        let looked_at = check_row(&mut tx, audit, (import, sheet, row), &mut known, &mut seen, found).await;
        let (subject, version, judged) = match looked_at {
            Ok(looked_at) => looked_at,
            Err(failure) => (None, None, ValidatedRow::wrong(vec![row_problem(failure)?])),
        };
        let warned = !judged.warnings.is_empty() && judged.verdict != RowAction::Wrong;
        count_action(&mut part.counts, judged.verdict, 1);
        if warned && !found.doubts.contains_key(&row.position) {
            part.counts.warned += 1;
            warning_tally::count_warnings(&mut found.tally, row.line, &judged.warnings);
        }
        part.judgements.push(RowCheck {
            position: row.position,
            verdict: judged.verdict.code(),
            subject,
            problems: seal_json(&audit.app, import, row.position, "problems", &judged.wrong)?,
            warnings: if warned {
                seal_json(&audit.app, import, row.position, "warnings", &judged.warnings)?
            } else {
                None
            },
            version,
        });
    }
    Ok(part)
}

/// What a row would do, which mailbox it means, and the version of that; 0: there is none.
async fn check_row(
    tx: &mut Tx,
    audit: &AuditContext,
    (import, sheet, row): (&Import, &ColumnMapping, &ImportRow),
    known: &mut LookupCache,
    seen: &mut HashMap<String, i64>,
    found: &mut CheckState,
) -> Result<(Option<String>, Option<i64>, ValidatedRow), Failure> {
    let cells = row_cells(&audit.app, import, row)?;
    let mut reading = sheet.read(tx, audit, known, &cells).await?;
    let Some(meant) = reading.meant else { return Ok((None, None, ValidatedRow::wrong(reading.wrong))) };
    let subject = meant.subject.clone();
    if let Some(line) = earlier_row_line(tx, import, row, subject.as_deref(), seen).await? {
        reading.wrong.push(RowProblem::Twice { line });
        return Ok((subject, None, ValidatedRow::wrong(reading.wrong)));
    }
    let judged = validate_row(tx, audit, known, &meant, reading.wrong, &mut found.made).await?;
    let claim = number_claims::claim(tx, row, &meant, judged.verdict).await?;
    if let Some(doubt) = pending_warnings::from_row(row, &meant, &judged, claim.is_some()) {
        found.doubts.insert(row.position, doubt);
    }
    found.claims.extend(claim);
    let version = meant.before.as_ref().map_or(0, |was| was.version);
    Ok((subject, Some(version), judged))
}

/// Counts rows of a verdict, or counts them no more.
pub(super) const fn count_action(counts: &mut ImportCounts, verdict: RowAction, rows: i64) {
    match verdict {
        RowAction::Create => counts.creates += rows,
        RowAction::Update => counts.updates += rows,
        RowAction::Same => counts.sames += rows,
        RowAction::Wrong => counts.wrongs += rows,
    }
}

/// The line of an earlier row that means the same mailbox.
async fn earlier_row_line(
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
    Ok(store::first_line_of(tx, import.id, subject).await?)
}

/// What is told of a row, under seal: a sentence may repeat what stands in a cell. `None`: there is nothing to tell.
pub(super) fn seal_json(
    app: &App,
    import: &Import,
    position: i64,
    what: &str,
    told: &[impl serde::Serialize],
) -> Result<Option<SealedJson>, Failure> {
    if told.is_empty() {
        return Ok(None);
    }
    let text = serde_json::to_string(told).map_err(anyhow::Error::from)?;
    let part = format!("{what} {position}");
    let sealed =
        app.cipher.seal_text(seal_context(import.id, &import.uuid, &part), &text).map_err(anyhow::Error::from)?;
    Ok(Some((sealed.bytes, sealed.key_id)))
}
