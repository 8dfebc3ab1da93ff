//! The command line.

mod customers;
mod tokens;
mod users;

use clap::{Parser, Subcommand};

use crate::services::{App, demo};
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
}

/// Does what the command line says. What goes wrong is one line for the person who typed it.
pub async fn run(command: Command) -> anyhow::Result<()> {
    let config = Config::read(command.settings.with_file()?)?;
    start::log(&config)?;
    match command.verb {
        Verb::Serve => start::serve(config).await,
        Verb::Demo => with_app(&config, async |app| fill(app).await).await,
        Verb::Customer(verb) => with_app(&config, async |app| customers::run(app, verb).await).await,
        Verb::User(verb) => with_app(&config, async |app| users::run(app, verb).await).await,
        Verb::Token(verb) => with_app(&config, async |app| tokens::run(app, verb).await).await,
    }
}

async fn with_app(config: &Config, work: impl AsyncFnOnce(&App) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let app = start::app(config).await?;
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
