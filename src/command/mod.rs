//! The command line.

mod customers;
mod export;
mod import;
mod tokens;
mod users;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

use crate::services::{App, Principal, Process, accounts, batches, demo};
use crate::web::config::Config;
use crate::web::settings::Settings;
use crate::web::start;

/// Administers the voicemail boxes of a multi-tenant phone system.
#[derive(Parser)]
#[command(name = "mailroom", version)]
pub struct Command {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Verb {
    /// Run the server
    Serve,
    /// Fill an empty database with sample data and print its passwords
    Demo,
    /// Customers
    #[command(subcommand)]
    Customer(customers::CustomerVerb),
    /// People who sign in
    #[command(subcommand)]
    User(users::UserVerb),
    /// API tokens
    #[command(subcommand)]
    Token(tokens::TokenVerb),
    /// Make and change mailboxes by a table; ends with 3 if rows were refused, 4 if it was stopped half way
    Import(import::Import),
    /// Write mailboxes as a table on standard output
    Export(export::Export),
}

/// Does what the command line says. What goes wrong is one line for the person who typed it.
pub async fn run(command: Command) -> anyhow::Result<ExitCode> {
    let config = Config::read(command.settings.with_file()?)?;
    start::log(&config)?;
    match command.verb {
        Verb::Serve => start::serve(config).await?,
        Verb::Demo => with_app(&config, async |app| fill(app).await).await?,
        Verb::Customer(verb) => with_app(&config, async |app| customers::run(app, verb).await).await?,
        Verb::User(verb) => with_app(&config, async |app| users::run(app, verb).await).await?,
        Verb::Token(verb) => with_app(&config, async |app| tokens::run(app, verb).await).await?,
        Verb::Import(asked) => return with_app(&config, async |app| import::run(app, asked).await).await,
        Verb::Export(asked) => with_app(&config, async |app| export::run(app, asked).await).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// On whose behalf a command works: a user of this name, else the console.
async fn acting(app: &App, username: Option<&str>) -> anyhow::Result<Principal> {
    let console = Principal::console();
    let Some(username) = username else { return Ok(console) };
    let found = accounts::named(app, &console, username).await?;
    found.with_context(|| format!("There is no user of this name who may sign in: {username}"))
}

async fn with_app<T>(config: &Config, work: impl AsyncFnOnce(&App) -> anyhow::Result<T>) -> anyhow::Result<T> {
    let app = App { process: Process::Command, ..start::app(config).await? };
    for going in batches::take_back_left_over(&app).await {
        going.to_the_end().await;
    }
    let done = work(&app).await;
    app.db.close().await;
    done
}

async fn fill(app: &App) -> anyhow::Result<()> {
    let accounts = demo::fill(app).await?;
    println!("Sample accounts, told this once:");
    for (username, password) in accounts {
        println!("  {username:<20} {password}");
    }
    Ok(())
}
