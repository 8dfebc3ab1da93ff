//! The check of a file: works out what each row would do by reading only, so that no writer waits for it.

use std::collections::{BTreeMap, HashMap};

use super::pending_warnings::{self, PendingWarnings};
use super::row_resolver::{LookupCache, RowResolver};
use super::validate::{ValidatedRow, validate_row};
use super::warning_tally::{self, WarningCount};
use super::{
    App, AuditContext, ChangeSource, Failure, Principal, ServiceResult, find_own, number_claims, row_cells,
    row_problem, seal_context,
};
use crate::db::Tx;
use crate::db::imports::{self as store, Import, ImportCounts, ImportRow, RowCheck};
use crate::domain::import::{ColumnsError, ImportState, MailboxColumn, RowAction, RowProblem};
use crate::domain::number_claims::NumberClaim;
use crate::error::AppError;
use crate::forms::csv;
use crate::services::background_task::BackgroundTask;
use crate::services::batches::LEASE_MS;

/// How many rows are checked before their results are stored.
const ROWS_PER_READ: u32 = 200;

/// Sets the meaning of the columns of a file and starts the check of its rows.
pub async fn check(
    app: &App,
    who: &Principal,
    uuid: &str,
    columns: &[Option<MailboxColumn>],
) -> ServiceResult<BackgroundTask, Vec<ColumnsError>> {
    let problems = csv::validate_columns(columns);
    let (audit, uuid) = (AuditContext::new(app, who, ChangeSource::Import), uuid.to_owned());
    let mut conn = app.db.read().begin().await?;
    let import = find_own(&mut conn, who, &uuid).await?;
    drop(conn);
    if super::parse_columns(&import)?.len() != columns.len() {
        return Err(AppError::BadRequest.into());
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let json = serde_json::to_string(columns).map_err(anyhow::Error::from)?;
    // In its own task, so that a dropped request leaves no check that has started but is not running.
    let started = tokio::spawn(start(audit, import.id, json));
    Ok(Ok(started.await.map_err(anyhow::Error::from)??))
}

async fn start(audit: AuditContext, id: i64, columns: String) -> Result<BackgroundTask, Failure> {
    let (db, now) = (audit.app.db.clone(), audit.at);
    let started =
        db.write(move |tx| Box::pin(async move { store::start_check(tx, id, &columns, (now, now + LEASE_MS)).await }));
    let round = started.await?.ok_or(AppError::BadRequest)?;
    Ok(BackgroundTask::spawn(async move {
        if let Err(failure) = run(&audit, id, round).await {
            // The conversion logs the failure, which is enough: the page offers to check again.
            let _ = AppError::from(failure);
            let (app, now) = (audit.app.clone(), audit.app.clock.now());
            let reverted = app.db.write(move |tx| {
                Box::pin(async move {
                    store::transition(tx, id, (ImportState::Checking.code(), round), ImportState::Received.code(), now)
                        .await
                })
            });
            if let Err(error) = reverted.await {
                tracing::error!(%error, "a check could not be ended");
            }
        }
    }))
}

async fn run(audit: &AuditContext, id: i64, round: i64) -> Result<(), Failure> {
    let app = &audit.app;
    let Some(import) = store::by_id(app.db.read(), id).await? else { return Ok(()) };
    let (mapping, mut state) = (RowResolver::of(&import)?, CheckState::default());
    let mut after = import.head;
    loop {
        let chunk = check_slice(audit, &import, &mapping, after, &mut state).await?;
        let Some(last) = chunk.checks.last() else { break };
        after = last.position;
        if !store_chunk(app, (id, round), chunk).await? {
            return Ok(());
        }
    }
    let (chunks, granted_numbers) = number_claims::resolve(app, &import, &state.claims)?;
    for row in chunks.iter().flat_map(|chunk| &chunk.checks) {
        state.pending_warnings.remove(&row.position);
    }
    let remaining =
        pending_warnings::resolve(app, &import, state.pending_warnings, &granted_numbers, &mut state.tally)?;
    for chunk in chunks.into_iter().chain(remaining) {
        if !store_chunk(app, (id, round), chunk).await? {
            return Ok(());
        }
    }
    let tally = serde_json::to_string(&warning_tally::most_severe_first(state.tally)).map_err(anyhow::Error::from)?;
    let now = app.clock.now();
    Ok(app.db.write(move |tx| Box::pin(async move { store::finish_check(tx, (id, round), &tally, now).await })).await?)
}

/// What the rows checked so far imply for later ones.
#[derive(Default)]
struct CheckState {
    /// How many mailboxes they would create, by customer.
    created_counts: HashMap<i64, u32>,
    /// The numbers that they would assign to mailboxes.
    claims: Vec<NumberClaim>,
    /// Warnings that depend on other rows, by position.
    pending_warnings: BTreeMap<i64, PendingWarnings>,
    /// The counted warnings of the other rows.
    tally: Vec<WarningCount>,
}

/// The results of some rows, stored together.
#[derive(Default)]
pub(super) struct CheckChunk {
    pub(super) counts: ImportCounts,
    pub(super) checks: Vec<RowCheck>,
    /// The order in which rows are applied.
    pub(super) schedule: Vec<number_claims::ScheduledRow>,
    /// Warnings of rows that have changed since they were first stored.
    pub(super) warnings: Vec<(i64, Option<SealedJson>)>,
}

/// Encrypted JSON and the id of its key.
pub(super) type SealedJson = (Vec<u8>, String);

/// Stores the results of some rows; `false` if this check has been superseded.
async fn store_chunk(app: &App, (id, round): (i64, i64), chunk: CheckChunk) -> Result<bool, Failure> {
    let (now, pacer) = (app.clock.now(), app.write_pacer());
    let stored = app.db.write(move |tx| {
        Box::pin(async move {
            let active =
                store::add_row_checks(&mut *tx, id, round, chunk.counts, &chunk.checks, (now, now + LEASE_MS)).await?;
            for (position, order) in chunk.schedule.iter().filter(|_| active) {
                store::set_apply_order(&mut *tx, (id, *position), order.after, order.ring).await?;
            }
            for (position, warnings) in chunk.warnings.iter().filter(|_| active) {
                store::set_warnings(&mut *tx, (id, *position), warnings.as_ref()).await?;
            }
            Ok::<_, sqlx::Error>(active)
        })
    });
    let active = stored.await?;
    pacer.wait().await;
    Ok(active)
}

/// Looks at the next rows.
async fn check_slice(
    audit: &AuditContext,
    import: &Import,
    mapping: &RowResolver,
    after: i64,
    state: &mut CheckState,
) -> Result<CheckChunk, Failure> {
    let mut tx = audit.app.db.read().begin().await?;
    let rows = store::rows(&mut *tx, import.id, None, after, ROWS_PER_READ).await?;
    let (mut cache, mut lines_by_subject) = (LookupCache::default(), HashMap::new());
    let mut chunk = CheckChunk { checks: Vec::with_capacity(rows.len()), ..CheckChunk::default() };
    for row in &rows {
        let checked = check_row(&mut tx, audit, (import, mapping, row), &mut cache, &mut lines_by_subject, state).await;
        let (subject, version, validated) = match checked {
            Ok(checked) => checked,
            Err(failure) => (None, None, ValidatedRow::rejected(vec![row_problem(failure)?])),
        };
        let warned = !validated.warnings.is_empty() && validated.action != RowAction::Wrong;
        count_action(&mut chunk.counts, validated.action, 1);
        if warned && !state.pending_warnings.contains_key(&row.position) {
            chunk.counts.warned += 1;
            warning_tally::count_warnings(&mut state.tally, row.line, &validated.warnings);
        }
        chunk.checks.push(RowCheck {
            position: row.position,
            verdict: validated.action.code(),
            subject,
            problems: seal_json(&audit.app, import, row.position, "problems", &validated.problems)?,
            warnings: if warned {
                seal_json(&audit.app, import, row.position, "warnings", &validated.warnings)?
            } else {
                None
            },
            version,
        });
    }
    Ok(chunk)
}

/// The subject of a row, the version of its mailbox (0 if there is none yet), and what the row would do.
async fn check_row(
    tx: &mut Tx,
    audit: &AuditContext,
    (import, mapping, row): (&Import, &RowResolver, &ImportRow),
    cache: &mut LookupCache,
    lines_by_subject: &mut HashMap<String, i64>,
    state: &mut CheckState,
) -> Result<(Option<String>, Option<i64>, ValidatedRow), Failure> {
    let cells = row_cells(&audit.app, import, row)?;
    let mut parsed = mapping.read(tx, audit, cache, &cells).await?;
    let Some(resolved) = parsed.resolved else { return Ok((None, None, ValidatedRow::rejected(parsed.problems))) };
    let subject = resolved.subject.clone();
    if let Some(line) = earlier_row_line(tx, import, row, subject.as_deref(), lines_by_subject).await? {
        parsed.problems.push(RowProblem::Twice { line });
        return Ok((subject, None, ValidatedRow::rejected(parsed.problems)));
    }
    let validated = validate_row(tx, audit, cache, &resolved, parsed.problems, &mut state.created_counts).await?;
    let claim = number_claims::claim(tx, row, &resolved, validated.action).await?;
    if let Some(warnings) = pending_warnings::from_row(row, &resolved, &validated, claim.is_some()) {
        state.pending_warnings.insert(row.position, warnings);
    }
    state.claims.extend(claim);
    let version = resolved.before.as_ref().map_or(0, |mailbox| mailbox.version);
    Ok((subject, Some(version), validated))
}

/// Adds rows of an action to the counts; a negative number removes them.
pub(super) const fn count_action(counts: &mut ImportCounts, action: RowAction, rows: i64) {
    match action {
        RowAction::Create => counts.creates += rows,
        RowAction::Update => counts.updates += rows,
        RowAction::Same => counts.sames += rows,
        RowAction::Wrong => counts.wrongs += rows,
    }
}

/// The line of an earlier row for the same mailbox.
async fn earlier_row_line(
    tx: &mut Tx,
    import: &Import,
    row: &ImportRow,
    subject: Option<&str>,
    lines_by_subject: &mut HashMap<String, i64>,
) -> Result<Option<i64>, Failure> {
    let Some(subject) = subject else { return Ok(None) };
    if let Some(line) = lines_by_subject.get(subject) {
        return Ok(Some(*line));
    }
    lines_by_subject.insert(subject.to_owned(), row.line);
    Ok(store::first_line_of(tx, import.id, subject).await?)
}

/// Encrypts the problems or warnings of a row, because they may quote its cells. `None` if there are none.
pub(super) fn seal_json(
    app: &App,
    import: &Import,
    position: i64,
    kind: &str,
    items: &[impl serde::Serialize],
) -> Result<Option<SealedJson>, Failure> {
    if items.is_empty() {
        return Ok(None);
    }
    let text = serde_json::to_string(items).map_err(anyhow::Error::from)?;
    let part = format!("{kind} {position}");
    let sealed =
        app.cipher.seal_text(seal_context(import.id, &import.uuid, &part), &text).map_err(anyhow::Error::from)?;
    Ok(Some((sealed.bytes, sealed.key_id)))
}
