//! `mailroom import`.

mod columns;

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::mpsc::{Sender, channel};

use super::principal_for;
use crate::domain::batch::BatchState;
use crate::domain::import::{ERROR_COLUMN, FileError, MAX_FILE_BYTES, MailboxColumn};
use crate::domain::rule_messages::import as import_messages;
use crate::i18n::Messages;
use crate::services::imports::{
    self, ApplyRefusal, EncodingChoice, ImportDetail, LEGACY_ENCODINGS, UploadChunk, WarningCount,
};
use crate::services::submission_key::SubmissionKey;
use crate::services::{App, Principal, accounts, batches};

/// The command line names a column that doesn't exist.
const EXIT_USAGE: u8 = 2;

/// Some rows have errors.
const EXIT_SOME_REFUSED: u8 = 3;

/// The import stopped after some of the rows.
const EXIT_PARTLY_DONE: u8 = 4;

/// How many rows are printed at most.
const MAX_PRINTED_ROWS: usize = 20;

#[derive(Args)]
pub(super) struct ImportArgs {
    /// CSV file of mailboxes, with column names in the first row
    file: PathBuf,
    /// Username of the user to import as
    #[arg(long)]
    username: String,
    /// Customer for rows that don't name one [default: the user's customer]
    #[arg(long, value_name = "SLUG")]
    customer: Option<String>,
    /// Import the column with this heading in the file as COLUMN, for example `pin=voicemail_pin`; can be repeated
    #[arg(long = "column", value_name = "COLUMN=HEADING", value_parser = columns::parse_column_option)]
    columns: Vec<columns::ColumnOption>,
    /// Encoding of the file, if it is neither UTF-8 nor UTF-16, for example windows-1251
    #[arg(long, value_name = "LABEL", value_parser = parse_encoding)]
    encoding: Option<EncodingChoice>,
    /// Import only the valid rows [default: all or nothing]
    #[arg(long)]
    only_good: bool,
    /// Show what would change, without importing
    #[arg(long)]
    dry_run: bool,
    /// Write the rows with errors to this file, each with the reason
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
}

pub(super) async fn run(app: &App, args: ImportArgs) -> anyhow::Result<ExitCode> {
    let who = principal_for(app, Some(&args.username)).await?;
    let customer_id = match &args.customer {
        Some(slug) => accounts::find_customer(app, &who, slug).await?,
        None => who.require_customer()?,
    };
    let encoding = args.encoding.unwrap_or(EncodingChoice::Unicode);
    let uuid = receive(app, &who, customer_id, &args.file, encoding).await?;
    let result = check_and_apply(app, &who, &uuid, &args).await;
    // Rows that were not imported are not kept for a later run.
    imports::discard(app, &who, &uuid).await?;
    result
}

async fn check_and_apply(app: &App, who: &Principal, uuid: &str, args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let import = imports::get(app, who, uuid).await?;
    let columns = match columns::assign_columns(&import.columns, &args.columns) {
        Ok(columns) => columns,
        Err(reason) => {
            eprintln!("mailroom: {reason}");
            return Ok(ExitCode::from(EXIT_USAGE));
        }
    };
    check(app, who, &import, &columns).await?;
    let import = imports::get(app, who, uuid).await?;
    println!(
        "Check: {} new, {} to change, {} unchanged, {} with errors.",
        import.creates, import.updates, import.sames, import.wrongs
    );
    print_warnings(app, who, &import).await?;
    if args.dry_run {
        print_changes(app, who, &import).await?;
    }
    let should_apply = !args.dry_run && import.good() > 0 && (args.only_good || import.wrongs == 0);
    let outcome = if should_apply { apply(app, who, &import, !args.only_good).await? } else { ApplyOutcome::Done };
    let import = imports::get(app, who, uuid).await?;
    if import.wrongs > 0 {
        print_rejected(app, who, uuid).await?;
        if let Some(path) = &args.rejects {
            write_rejects(app, who, uuid, path).await?;
        }
    }
    match outcome {
        ApplyOutcome::Partly(reason) => {
            eprintln!("mailroom: {reason}");
            Ok(ExitCode::from(EXIT_PARTLY_DONE))
        }
        ApplyOutcome::Nothing(Some(reason)) => bail!("{reason} Nothing was changed."),
        ApplyOutcome::Done | ApplyOutcome::Nothing(None) if import.wrongs == 0 => Ok(ExitCode::SUCCESS),
        _ if !args.dry_run && !args.only_good => {
            bail!("Nothing was changed. Correct the rows with errors, or import only the valid rows with --only-good.")
        }
        _ => Ok(ExitCode::from(EXIT_SOME_REFUSED)),
    }
}

/// The result of applying a file.
enum ApplyOutcome {
    /// All valid rows were imported.
    Done,
    /// Nothing was changed; with the reason if the check had found no errors.
    Nothing(Option<String>),
    /// Some of the rows were imported.
    Partly(String),
}

async fn receive(
    app: &App,
    who: &Principal,
    customer_id: i64,
    path: &Path,
    encoding: EncodingChoice,
) -> anyhow::Result<String> {
    let file = File::open(path).with_context(|| format!("Could not read {}", path.display()))?;
    let bar = progress_bar(file.metadata()?.len(), "{wide_bar} {bytes} of {total_bytes} read")?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (sender, chunks) = channel(2);
    let reader = tokio::task::spawn_blocking(move || send_file(file, &sender, &bar));
    let outcome = imports::receive(app, who, customer_id, (&name, &SubmissionKey::default()), encoding, chunks).await?;
    reader.await??;
    outcome.map_err(|problem| match problem {
        FileError::NotUnicode { likely } => anyhow::anyhow!(
            "The file is neither UTF-8 nor UTF-16. It is probably {likely}: add --encoding {likely}. \
             Other encodings: {}.",
            known_encodings(Some(likely.as_str()))
        ),
        problem => anyhow::anyhow!("{}.", import_messages::file_error(&problem, Messages::english())),
    })
}

/// Reads the label of an encoding.
fn parse_encoding(label: &str) -> Result<EncodingChoice, String> {
    EncodingChoice::of_label(label)
        .ok_or_else(|| format!("use one of these: UTF-8, UTF-16LE, UTF-16BE, {}", known_encodings(None)))
}

fn known_encodings(except: Option<&str>) -> String {
    let labels = LEGACY_ENCODINGS.iter().map(|legacy| legacy.label);
    labels.filter(|label| Some(*label) != except).collect::<Vec<_>>().join(", ")
}

fn send_file(mut file: File, sender: &Sender<UploadChunk>, bar: &ProgressBar) -> anyhow::Result<()> {
    let (mut buffer, mut length) = (vec![0; 64 * 1024], 0);
    loop {
        let count = file.read(&mut buffer).context("Could not read the file")?;
        length += count;
        bar.inc(count as u64);
        let chunk = match count {
            0 => UploadChunk::End,
            _ if length > MAX_FILE_BYTES => UploadChunk::TooLarge,
            _ => UploadChunk::Bytes(buffer[..count].to_vec()),
        };
        let last = matches!(chunk, UploadChunk::End | UploadChunk::TooLarge);
        // The receiver may have found an error already, and reports it itself.
        if sender.blocking_send(chunk).is_err() || last {
            bar.finish_and_clear();
            return Ok(());
        }
    }
}

async fn check(
    app: &App,
    who: &Principal,
    import: &ImportDetail,
    columns: &[Option<MailboxColumn>],
) -> anyhow::Result<()> {
    let rows = if import.total == 1 { "row" } else { "rows" };
    println!("{}: {} {rows}, {}.", import.file_name, import.total, import.encoding);
    let names = import.columns.iter().map(|heading| heading.name.as_str());
    let ignored: Vec<&str> =
        names.zip(columns).filter(|(n, c)| c.is_none() && *n != ERROR_COLUMN).map(|(n, _)| n).collect();
    if !ignored.is_empty() {
        println!("Ignored columns: {}.", ignored.join(", "));
    }
    match imports::check(app, who, &import.uuid, columns).await? {
        Ok(checking) => {
            let bar = progress_bar(0, "{wide_bar} {pos} of {len} rows checked")?;
            show_progress(app, who, &import.uuid, &bar, checking.wait()).await
        }
        Err(problems) => {
            let messages: Vec<_> = problems
                .into_iter()
                .map(|problem| import_messages::columns_error(problem, Messages::english()))
                .collect();
            bail!("{}.", messages.join(". "))
        }
    }
}

/// Applies the file and prints the result.
async fn apply(
    app: &App,
    who: &Principal,
    import: &ImportDetail,
    all_or_nothing: bool,
) -> anyhow::Result<ApplyOutcome> {
    let run = match imports::apply(app, who, &import.uuid, all_or_nothing).await? {
        Ok(run) => run,
        Err(ApplyRefusal::Wrong(_) | ApplyRefusal::Nothing) => return Ok(ApplyOutcome::Nothing(None)),
        Err(ApplyRefusal::NotChecked) => bail!("Another process is already importing this file."),
    };
    let Some(batch) = imports::get(app, who, &import.uuid).await?.batch else { return Ok(ApplyOutcome::Nothing(None)) };
    let bar = progress_bar(0, "{wide_bar} {pos} of {len} rows imported, {eta} left")?;
    let mut work = Box::pin(show_progress(app, who, &import.uuid, &bar, run.wait()));
    let interrupted = if all_or_nothing {
        "Stopped before the rollback was complete. A running server or the next mailroom command completes it."
    } else {
        "Stopped. Rows that were already imported are kept."
    };
    tokio::select! {
        done = &mut work => done?,
        _ = tokio::signal::ctrl_c() => {
            batches::cancel(app, who, &batch).await?;
            // Imported rows may have to be rolled back first.
            tokio::select! {
                done = &mut work => done?,
                _ = tokio::signal::ctrl_c() => bail!(interrupted),
            }
        }
    }
    let batch = batches::get(app, who, &batch).await?;
    let (done, reason) = (batch.summary.progress, batch.why.map(|reason| reason.message(Messages::english())));
    if all_or_nothing && done.state == BatchState::Cancelled {
        let rollback = batch.undone_by.map(|rollback| rollback.progress);
        let remaining = rollback.map_or(0, |rollback| rollback.total - rollback.changed - rollback.same);
        let except = match remaining {
            0 => String::new(),
            1 => ", except for 1 mailbox that someone has changed since".to_owned(),
            _ => format!(", except for {remaining} mailboxes that someone has changed since"),
        };
        println!("{remaining} imported, {} failed. The import was rolled back{except}.", done.refused);
        let reason = reason.unwrap_or_else(|| "Stopped.".to_owned());
        return Ok(if remaining == 0 { ApplyOutcome::Nothing(Some(reason)) } else { ApplyOutcome::Partly(reason) });
    }
    println!("{} imported, {} unchanged, {} failed.", done.changed, done.same, done.refused);
    let remaining = done.total - done.done();
    match reason {
        None if remaining == 0 => Ok(ApplyOutcome::Done),
        reason => {
            let rows = if remaining == 1 { "1 row was".to_owned() } else { format!("{remaining} rows were") };
            let reason = reason.unwrap_or_else(|| format!("Stopped. {rows} not imported."));
            Ok(if done.changed == 0 { ApplyOutcome::Nothing(Some(reason)) } else { ApplyOutcome::Partly(reason) })
        }
    }
}

/// Updates the progress bar until `work` is done.
async fn show_progress(
    app: &App,
    who: &Principal,
    uuid: &str,
    bar: &ProgressBar,
    work: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let mut interval = tokio::time::interval(Duration::from_millis(200));
    tokio::pin!(work);
    loop {
        tokio::select! {
            () = &mut work => {
                bar.finish_and_clear();
                return Ok(());
            }
            _ = interval.tick(), if !bar.is_hidden() => {
                let progress = imports::progress(app, who, uuid).await?;
                bar.set_length(u64::try_from(progress.total).unwrap_or(0));
                bar.set_position(u64::try_from(progress.done).unwrap_or(0));
            }
        }
    }
}

/// Prints the first rows with errors on standard error.
async fn print_rejected(app: &App, who: &Principal, uuid: &str) -> anyhow::Result<()> {
    let (rejected, more) = imports::rejected_rows(app, who, uuid, 0, Messages::english()).await?;
    for row in rejected.iter().take(MAX_PRINTED_ROWS) {
        for report in &row.reports {
            eprintln!("line {}, {}: {:?}: {}.", row.line, report.column, report.value, report.sentence);
        }
    }
    if more || rejected.len() > MAX_PRINTED_ROWS {
        eprintln!("There are more rows with errors. To list them all, use --rejects FILE.");
    }
    Ok(())
}

/// Prints the first rows with warnings. Warnings that have to be confirmed on the page are also counted by kind, and if
/// there are more rows, all of them.
async fn print_warnings(app: &App, who: &Principal, import: &ImportDetail) -> anyhow::Result<()> {
    if import.warned == 0 {
        return Ok(());
    }
    let (warned, more) = imports::warned_rows(app, who, &import.uuid, 0, Messages::english()).await?;
    for row in warned.iter().take(MAX_PRINTED_ROWS) {
        for report in &row.reports {
            let text = report.sentence.trim_end_matches('.');
            eprintln!("line {}, {}: {:?}: warning: {text}.", row.line, report.column, report.value);
        }
    }
    let more = more || warned.len() > MAX_PRINTED_ROWS;
    if more {
        eprintln!("{} rows have warnings.", import.warned);
    }
    for kind in import.warnings.iter().filter(|kind| more || kind.warning.must_be_confirmed()) {
        eprintln!("{}", warning_summary(kind));
    }
    Ok(())
}

/// The number of rows with a kind of warning, and the lines of the first ones.
fn warning_summary(WarningCount { warning, rows, lines }: &WarningCount) -> String {
    let text = import_messages::row_warning_kind(warning, Messages::english());
    let line_numbers: Vec<_> = lines.iter().map(ToString::to_string).collect();
    let rest = if usize::try_from(*rows) == Ok(line_numbers.len()) { "" } else { ", and more" };
    let (row, line) = if *rows == 1 { ("row", "line") } else { ("rows", "lines") };
    let (text, lines) = (text.trim_end_matches('.'), line_numbers.join(", "));
    format!("warning, {}: {text}: {rows} {row} ({line} {lines}{rest}).", warning.column().name())
}

/// Prints the first rows that change a mailbox, with the values before and after.
async fn print_changes(app: &App, who: &Principal, import: &ImportDetail) -> anyhow::Result<()> {
    let (changed, more) = imports::changed_rows(app, who, &import.uuid, 0, Messages::english()).await?;
    for row in changed.iter().take(MAX_PRINTED_ROWS) {
        for change in &row.changes {
            println!("line {}, {}: {:?} becomes {:?}.", row.line, change.field, change.before, change.after);
        }
    }
    if more || changed.len() > MAX_PRINTED_ROWS {
        println!("{} rows change a mailbox. Only the first {MAX_PRINTED_ROWS} are shown.", import.updates);
    }
    Ok(())
}

async fn write_rejects(app: &App, who: &Principal, uuid: &str, path: &Path) -> anyhow::Result<()> {
    let mut rejects = imports::rejected_rows_file(app, who, uuid, Messages::english()).await?;
    let mut file = File::create(path).with_context(|| format!("Could not write {}", path.display()))?;
    let mut chunk = Some(rejects.head()?);
    while let Some(bytes) = chunk {
        file.write_all(&bytes)?;
        chunk = rejects.next().await?;
    }
    println!("The rows with errors are in {}.", path.display());
    Ok(())
}

/// A progress bar, shown only on a terminal.
fn progress_bar(length: u64, template: &str) -> anyhow::Result<ProgressBar> {
    Ok(ProgressBar::new(length).with_style(ProgressStyle::with_template(template)?))
}
