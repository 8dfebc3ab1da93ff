//! `mailroom export`.

use std::io::{IsTerminal as _, Write as _};

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::principal_for;
use crate::forms::listing::ListQuery;
use crate::services::exports::{self, ExportFormat, ExportSelection};
use crate::services::{App, ChangeSource};

#[derive(Args)]
pub(super) struct ExportArgs {
    /// As this user sees them [default: all]
    #[arg(long)]
    username: Option<String>,
    /// Which mailboxes, as the address of the list says it, such as "panel=yes&q=desk"
    #[arg(long, default_value = "")]
    filter: String,
    /// How they are written
    #[arg(long, value_enum, default_value_t = FormatArg::Csv)]
    format: FormatArg,
    /// With the mark by which spreadsheets know UTF-8
    #[arg(long)]
    bom: bool,
    /// With their PINs; each look is recorded
    #[arg(long)]
    pins: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatArg {
    Csv,
    Json,
}

pub(super) async fn run(app: &App, asked: ExportArgs) -> anyhow::Result<()> {
    let who = principal_for(app, asked.username.as_deref()).await?;
    let format = match asked.format {
        FormatArg::Csv => ExportFormat::Csv { mark: asked.bom },
        FormatArg::Json => ExportFormat::JsonLines,
    };
    let wanted = ExportSelection::List(Box::new(ListQuery::parse(&asked.filter)));
    let mut export = exports::start(app, &who, ChangeSource::Command, wanted, asked.pins, format).await?;
    // A file that goes to the terminal is its own progress.
    let bar = if std::io::stdout().is_terminal() { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    bar.set_style(ProgressStyle::with_template("{spinner} {bytes} written, {elapsed}")?);
    let mut out = std::io::stdout().lock();
    let mut part = Some(export.head()?);
    while let Some(bytes) = part {
        out.write_all(&bytes).context("the file cannot be written")?;
        bar.inc(bytes.len() as u64);
        part = export.next().await?;
    }
    out.flush().context("the file cannot be written")?;
    bar.finish_and_clear();
    Ok(())
}
