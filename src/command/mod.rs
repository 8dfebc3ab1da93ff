//! The command line.

mod customers;
mod export;
mod import;
mod tokens;
mod users;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

use crate::server::start;
use crate::services::{App, Principal, ProcessKind, accounts, batches, demo};
use crate::web::config::Config;
use crate::web::raw_config::RawConfig;

/// Manages the voicemail boxes of a multi-tenant phone system.
#[derive(Parser)]
#[command(name = "mailroom", version)]
pub struct Cli {
    #[command(subcommand)]
    command: CliCommand,
    #[command(flatten)]
    settings: RawConfig,
}

#[derive(Subcommand)]
enum CliCommand {
    /// Run the server
    Serve,
    /// Add sample data to an empty database and print the passwords
    Demo,
    /// Manage customers
    #[command(subcommand)]
    Customer(customers::CustomerCommand),
    /// Manage users
    #[command(subcommand)]
    User(users::UserCommand),
    /// Manage API tokens
    #[command(subcommand)]
    Token(tokens::TokenCommand),
    /// Create and update mailboxes from a CSV file; exit code 1: failed (the message says whether anything was
    /// changed), 2: invalid command line, 3: rows with errors were not imported (with --dry-run: some rows have
    /// errors), 4: stopped partway
    Import(import::ImportArgs),
    /// Write mailboxes to standard output
    Export(export::ExportArgs),
}

/// Runs the command. An error is one line for the person who typed it.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = Config::read(cli.settings.with_file()?)?;
    start::init_logging(&config)?;
    match cli.command {
        CliCommand::Serve => start::serve(config).await?,
        CliCommand::Demo => with_app(&config, async |app| fill_demo(app).await).await?,
        CliCommand::Customer(command) => with_app(&config, async |app| customers::run(app, command).await).await?,
        CliCommand::User(command) => with_app(&config, async |app| users::run(app, command).await).await?,
        CliCommand::Token(command) => with_app(&config, async |app| tokens::run(app, command).await).await?,
        CliCommand::Import(args) => return with_app(&config, async |app| import::run(app, args).await).await,
        CliCommand::Export(args) => with_app(&config, async |app| export::run(app, args).await).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The principal that a command acts for: the user with this username, or the console without one.
async fn principal_for(app: &App, username: Option<&str>) -> anyhow::Result<Principal> {
    let console = Principal::console();
    let Some(username) = username else { return Ok(console) };
    let found = accounts::principal_by_username(app, &console, username).await?;
    found.with_context(|| format!("No active user with the username {username} was found."))
}

async fn with_app<T>(config: &Config, work: impl AsyncFnOnce(&App) -> anyhow::Result<T>) -> anyhow::Result<T> {
    let app = App { process: ProcessKind::Command, ..start::app(config).await? };
    for rollback in batches::roll_back_abandoned(&app).await {
        rollback.wait().await;
    }
    let result = work(&app).await;
    app.db.close().await;
    result
}

async fn fill_demo(app: &App) -> anyhow::Result<()> {
    let accounts = demo::fill(app).await?;
    println!("Sample accounts. The passwords are shown only once:");
    for (username, password) in accounts {
        println!("  {username:<20} {password}");
    }
    Ok(())
}
