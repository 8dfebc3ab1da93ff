//! `mailroom token`.

use anyhow::bail;
use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::form_error::FormError as _;
use crate::domain::token::TokenLifetime;
use crate::forms::token::TokenForm;
use crate::i18n::Messages;
use crate::services::tokens::{self, TokenListRow, TokenState};
use crate::services::{App, ChangeSource, Principal, now};

#[derive(Subcommand)]
pub(super) enum TokenCommand {
    /// Create a token and print it; it is shown only once
    Create(CreateToken),
    /// List tokens, newest first
    List(ListTokens),
    /// Revoke a token
    Revoke(RevokeToken),
}

#[derive(Args)]
pub(super) struct CreateToken {
    /// Username of the user that the token acts for
    #[arg(long)]
    username: String,
    /// Name of the token, for example the script that uses it
    #[arg(long)]
    name: String,
    /// API that the token can use: enswitch, yay, or portsip; can be repeated [default: all three]
    #[arg(long = "dialect", value_name = "API", value_parser = parse_dialect)]
    dialects: Vec<Dialect>,
    /// Don't allow changes
    #[arg(long)]
    read_only: bool,
    /// Allow reading PINs
    #[arg(long)]
    read_pins: bool,
    /// Days until the token expires, for example 30d [default: 365d]
    #[arg(long, value_name = "DAYS")]
    expires: Option<String>,
}

#[derive(Args)]
pub(super) struct ListTokens {
    /// List only tokens of this user
    #[arg(long)]
    username: Option<String>,
}

#[derive(Args)]
pub(super) struct RevokeToken {
    /// ID of the token, as shown by `mailroom token list`
    id: i64,
}

pub(super) async fn run(app: &App, command: TokenCommand) -> anyhow::Result<()> {
    match command {
        TokenCommand::Create(new) => create(app, new).await,
        TokenCommand::List(args) => list(app, args).await,
        TokenCommand::Revoke(args) => revoke(app, args).await,
    }
}

async fn create(app: &App, new: CreateToken) -> anyhow::Result<()> {
    let form = TokenForm {
        dialects: if new.dialects.is_empty() { Dialects::all() } else { new.dialects.into_iter().collect() },
        name: new.name,
        write: !new.read_only,
        read_pins: new.read_pins,
        expires: new.expires.unwrap_or_else(|| TokenLifetime::DEFAULT.days().to_string()),
        username: new.username,
    };
    match tokens::create(app, &Principal::console(), ChangeSource::Command, &form).await? {
        Ok(created) => println!("{}", created.secret.reveal()),
        Err(problems) => {
            let messages: Vec<_> = problems.iter().map(|problem| problem.message(Messages::english())).collect();
            bail!("{}.", messages.join(". "))
        }
    }
    Ok(())
}

async fn list(app: &App, args: ListTokens) -> anyhow::Result<()> {
    for listed in tokens::list(app, &Principal::console(), args.username.as_deref()).await? {
        println!("{}", format_line(&listed, now()));
    }
    Ok(())
}

/// One token per line, with tabs between its parts, so that scripts can read it.
fn format_line(listed: &TokenListRow, now: i64) -> String {
    let token = &listed.token;
    let rights = match (token.writes, token.reads_pins) {
        (true, true) => "read, change, read PINs",
        (true, false) => "read, change",
        (false, true) => "read, read PINs",
        (false, false) => "read",
    };
    [
        &token.id.to_string(),
        &listed.username,
        &token.name,
        &format!("{}…", token.prefix),
        &token.dialects.label(),
        rights,
        &TokenState::of(listed, now).label(Messages::english()).to_lowercase(),
        &format!("expires {}", format_day(token.expires_at)),
        &token.last_used_at.map_or("never used".to_owned(), |at| format!("last used {}", format_day(at))),
    ]
    .join("\t")
}

fn format_day(at: i64) -> String {
    Timestamp::from_millisecond(at).map(|at| at.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

async fn revoke(app: &App, args: RevokeToken) -> anyhow::Result<()> {
    tokens::revoke(app, &Principal::console(), ChangeSource::Command, args.id).await?;
    println!("Token {} revoked.", args.id);
    Ok(())
}

fn parse_dialect(name: &str) -> Result<Dialect, String> {
    Dialect::from_code(name).ok_or_else(|| "use enswitch, yay, or portsip".to_owned())
}
