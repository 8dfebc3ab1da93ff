//! `mailroom import`.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::sync::mpsc::{Sender, channel};

use super::acting;
use crate::domain::import::{MOST_BYTES, WHY};
use crate::domain::words::import as words;
use crate::services::imports::{self, Piece, Refusal, Shown};
use crate::services::{App, Principal, accounts, batches};
use crate::tongue::Words;

/// Some rows were refused.
const SOME_REFUSED: u8 = 3;

/// How many of the rows that cannot be taken are told of.
const TOLD: usize = 20;

#[derive(Args)]
pub(super) struct Import {
    /// A table of mailboxes: CSV, with a first row that names the columns
    file: PathBuf,
    /// On whose behalf
    #[arg(long)]
    username: String,
    /// Whose the rows are that name no customer [default: the user's]
    #[arg(long, value_name = "SLUG")]
    customer: Option<String>,
    /// Take the rows that are good, and leave the others; otherwise all or nothing
    #[arg(long)]
    only_good: bool,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Where the rows go that were not taken, each with the reason
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
}

pub(super) async fn run(app: &App, asked: Import) -> anyhow::Result<ExitCode> {
    let who = acting(app, Some(&asked.username)).await?;
    let customer_id = match &asked.customer {
        Some(slug) => accounts::acting_for(app, &who, slug).await?.customer_id,
        None => who.customer_id,
    };
    let uuid = receive(app, &who, customer_id, &asked.file).await?;
    let done = go_on(app, &who, &uuid, &asked).await;
    // What was not applied has nobody who comes back for it.
    imports::give_up(app, &who, &uuid).await?;
    done
}

async fn go_on(app: &App, who: &Principal, uuid: &str, asked: &Import) -> anyhow::Result<ExitCode> {
    check(app, who, uuid).await?;
    let shown = imports::get(app, who, uuid).await?;
    println!(
        "{} new, {} change, {} stay as they are, {} cannot be taken.",
        shown.creates, shown.updates, shown.sames, shown.wrongs
    );
    if !asked.dry_run && shown.good() > 0 && (asked.only_good || shown.wrongs == 0) {
        apply(app, who, &shown, !asked.only_good).await?;
    }
    let shown = imports::get(app, who, uuid).await?;
    if shown.wrongs == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    tell(app, who, uuid).await?;
    if let Some(path) = &asked.rejects {
        give_back(app, who, uuid, path).await?;
    }
    if !asked.dry_run && !asked.only_good {
        bail!("Nothing was changed. Mend the rows, or take only the good ones with --only-good.");
    }
    Ok(ExitCode::from(SOME_REFUSED))
}

async fn receive(app: &App, who: &Principal, customer_id: i64, path: &Path) -> anyhow::Result<String> {
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let bar = bar(file.metadata()?.len(), "{wide_bar} {bytes} of {total_bytes} read")?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (pieces, coming) = channel(2);
    let reading = tokio::task::spawn_blocking(move || send(file, &pieces, &bar));
    let received = imports::receive(app, who, customer_id, &name, coming).await?;
    reading.await??;
    received.map_err(|problem| anyhow::anyhow!("{}.", words::file(&problem, Words::english())))
}

fn send(mut file: File, pieces: &Sender<Piece>, bar: &ProgressBar) -> anyhow::Result<()> {
    let (mut buffer, mut length) = (vec![0; 64 * 1024], 0);
    loop {
        let count = file.read(&mut buffer).context("the file cannot be read")?;
        length += count;
        bar.inc(count as u64);
        let piece = match count {
            0 => Piece::End,
            _ if length > MOST_BYTES => Piece::TooLarge,
            _ => Piece::Bytes(buffer[..count].to_vec()),
        };
        let last = matches!(piece, Piece::End | Piece::TooLarge);
        // Whoever reads may have found something wrong already, and says so itself.
        if pieces.blocking_send(piece).is_err() || last {
            bar.finish_and_clear();
            return Ok(());
        }
    }
}

async fn check(app: &App, who: &Principal, uuid: &str) -> anyhow::Result<()> {
    let shown = imports::get(app, who, uuid).await?;
    println!("{}: {} rows, {}.", shown.file_name, shown.total, shown.encoding);
    let unknown: Vec<&str> =
        shown.columns.iter().filter(|c| c.column.is_none() && c.name != WHY).map(|c| c.name.as_str()).collect();
    if !unknown.is_empty() {
        println!("Columns that are passed over: {}.", unknown.join(", "));
    }
    let columns: Vec<_> = shown.columns.iter().map(|heading| heading.column).collect();
    match imports::check(app, who, uuid, &columns).await? {
        Ok(checking) => {
            let bar = bar(0, "{wide_bar} {pos} of {len} rows looked at")?;
            follow(app, who, uuid, &bar, checking.to_the_end()).await
        }
        Err(problems) => {
            let told: Vec<_> = problems.into_iter().map(|problem| words::columns(problem, Words::english())).collect();
            bail!("{}.", told.join(". "))
        }
    }
}

async fn apply(app: &App, who: &Principal, shown: &Shown, whole: bool) -> anyhow::Result<()> {
    let going = match imports::apply(app, who, &shown.uuid, whole).await? {
        Ok(going) => going,
        Err(Refusal::Wrong(_) | Refusal::Nothing) => return Ok(()),
        Err(Refusal::NotChecked) => bail!("Somebody else is at work on this file."),
    };
    let Some(batch) = imports::get(app, who, &shown.uuid).await?.batch else { return Ok(()) };
    let bar = bar(0, "{wide_bar} {pos} of {len} rows done, {eta} to go")?;
    tokio::select! {
        done = follow(app, who, &shown.uuid, &bar, going.to_the_end()) => done?,
        _ = tokio::signal::ctrl_c() => {
            batches::cancel(app, who, &batch).await?;
        }
    }
    let batch = batches::get(app, who, &batch).await?;
    let done = batch.brief.progress;
    println!("{} imported, {} stayed as they were, {} refused.", done.changed, done.same, done.refused);
    match batch.why {
        Some(why) => bail!("{}", why.said(Words::english())),
        None if done.done() < done.total => bail!("Stopped: {} rows were not done.", done.total - done.done()),
        None => Ok(()),
    }
}

/// Moves the bar until `work` is over.
async fn follow(
    app: &App,
    who: &Principal,
    uuid: &str,
    bar: &ProgressBar,
    work: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let mut every = tokio::time::interval(Duration::from_millis(200));
    tokio::pin!(work);
    loop {
        tokio::select! {
            () = &mut work => {
                bar.finish_and_clear();
                return Ok(());
            }
            _ = every.tick(), if !bar.is_hidden() => {
                let progress = imports::progress(app, who, uuid).await?;
                bar.set_length(u64::try_from(progress.total).unwrap_or(0));
                bar.set_position(u64::try_from(progress.done).unwrap_or(0));
            }
        }
    }
}

/// The first rows that cannot be taken, as errors are told.
async fn tell(app: &App, who: &Principal, uuid: &str) -> anyhow::Result<()> {
    let (rejected, more) = imports::wrong(app, who, uuid, 0, Words::english()).await?;
    for row in rejected.iter().take(TOLD) {
        for told in &row.told {
            eprintln!("line {}, {}: {:?}: {}.", row.line, told.column, told.value, told.sentence);
        }
    }
    if more || rejected.len() > TOLD {
        eprintln!("There are more; --rejects FILE keeps all of them.");
    }
    Ok(())
}

async fn give_back(app: &App, who: &Principal, uuid: &str, path: &Path) -> anyhow::Result<()> {
    let mut rejects = imports::rejects(app, who, uuid, Words::english()).await?;
    let mut file = File::create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    let mut part = Some(rejects.head()?);
    while let Some(bytes) = part {
        file.write_all(&bytes)?;
        part = rejects.next().await?;
    }
    println!("The rows to mend are in {}.", path.display());
    Ok(())
}

/// A bar on the terminal; nothing where there is none.
fn bar(length: u64, template: &str) -> anyhow::Result<ProgressBar> {
    Ok(ProgressBar::new(length).with_style(ProgressStyle::with_template(template)?))
}
