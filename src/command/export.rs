//! `mailroom export`.

use std::io::{IsTerminal as _, Write as _};

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::principal_for;
use crate::lists::mailbox_list::ListQuery;
use crate::services::exports::{self, ExportFormat, ExportSelection};
use crate::services::{App, ChangeSource};

#[derive(Args)]
pub(super) struct ExportArgs {
    /// Export only what this user can see [default: everything]
    #[arg(long)]
    username: Option<String>,
    /// Query string of the list's URL, for example "panel=yes&q=desk"; empty: all active mailboxes
    #[arg(long, default_value = "")]
    filter: String,
    /// Output format
    #[arg(long, value_enum, default_value_t = FormatArg::Csv)]
    format: FormatArg,
    /// Start the file with a byte order mark, so that spreadsheets recognize UTF-8
    #[arg(long)]
    bom: bool,
    /// Include PINs; this is recorded in the history
    #[arg(long)]
    pins: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatArg {
    Csv,
    Json,
}

pub(super) async fn run(app: &App, args: ExportArgs) -> anyhow::Result<()> {
    let who = principal_for(app, args.username.as_deref()).await?;
    let format = match args.format {
        FormatArg::Csv => ExportFormat::Csv { mark: args.bom },
        FormatArg::Json => ExportFormat::JsonLines,
    };
    let selection = ExportSelection::List(Box::new(ListQuery::parse(&args.filter)));
    let mut export = exports::start(app, &who, ChangeSource::Command, selection, args.pins, format).await?;
    // If the export goes to the terminal, it shows the progress itself.
    let bar = if std::io::stdout().is_terminal() { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    bar.set_style(ProgressStyle::with_template("{spinner} {bytes} written, {elapsed}")?);
    let mut out = std::io::stdout().lock();
    let mut chunk = Some(export.head()?);
    while let Some(bytes) = chunk {
        out.write_all(&bytes).context("Could not write to standard output")?;
        bar.inc(bytes.len() as u64);
        chunk = export.next().await?;
    }
    out.flush().context("Could not write to standard output")?;
    bar.finish_and_clear();
    Ok(())
}
