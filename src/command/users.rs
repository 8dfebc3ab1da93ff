//! `mailroom user`.

use std::io::Read as _;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};

use crate::domain::form_error::FormError as _;
use crate::domain::permissions::Role;
use crate::i18n::Messages;
use crate::services::console::{self, UserInput};
use crate::services::{App, ChangeSource, Principal};

#[derive(Subcommand)]
pub(super) enum UserCommand {
    /// Create a user
    Add(AddUser),
    /// Change a user's password and end their sessions
    Passwd(ChangePassword),
}

#[derive(Args)]
pub(super) struct AddUser {
    /// Slug of the user's customer
    #[arg(long)]
    customer: String,
    /// Role: administrator, residential (main user of the customer), or user
    #[arg(long, value_parser = parse_role)]
    role: Role,
    /// Username to sign in with, unique across all customers
    #[arg(long)]
    username: String,
    /// Display name [default: the username]
    #[arg(long, default_value = "", hide_default_value = true)]
    name: String,
    /// Email address
    #[arg(long, default_value = "", hide_default_value = true)]
    email: String,
    #[command(flatten)]
    password: PasswordInput,
}

#[derive(Args)]
pub(super) struct ChangePassword {
    /// Username
    #[arg(long)]
    username: String,
    #[command(flatten)]
    password: PasswordInput,
}

#[derive(Args)]
struct PasswordInput {
    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    password_stdin: bool,
}

pub(super) async fn run(app: &App, command: UserCommand) -> anyhow::Result<()> {
    match command {
        UserCommand::Add(new) => add_user(app, new).await,
        UserCommand::Passwd(new) => change_password(app, new).await,
    }
}

async fn add_user(app: &App, new: AddUser) -> anyhow::Result<()> {
    let user = UserInput {
        customer: &new.customer,
        role: new.role,
        username: &new.username,
        name: &new.name,
        email: &new.email,
        password: &new.password.read()?,
    };
    if let Err(error) = console::add_user(app, &Principal::console(), ChangeSource::Command, user).await? {
        bail!("{}.", error.message(Messages::english()));
    }
    println!("User {} created.", new.username);
    Ok(())
}

async fn change_password(app: &App, new: ChangePassword) -> anyhow::Result<()> {
    let password = new.password.read()?;
    if let Err(error) =
        console::set_password(app, &Principal::console(), ChangeSource::Command, &new.username, &password).await?
    {
        bail!("{}.", error.message(Messages::english()));
    }
    println!("Password of {} changed. All sessions of this user were ended.", new.username);
    Ok(())
}

impl PasswordInput {
    /// Never an argument: other users of the machine can see those.
    fn read(&self) -> anyhow::Result<String> {
        if !self.password_stdin {
            let typed = rpassword::prompt_password("New password: ").context("No password was entered")?;
            if rpassword::prompt_password("Repeat password: ").context("No password was entered")? != typed {
                bail!("The passwords don't match. Run the command again.");
            }
            return Ok(typed);
        }
        let mut typed = String::new();
        // Longer than any password, shorter than a file piped in by mistake.
        std::io::stdin().take(4096).read_to_string(&mut typed).context("Could not read the password")?;
        Ok(typed.trim_end_matches(['\r', '\n']).to_owned())
    }
}

fn parse_role(name: &str) -> Result<Role, String> {
    Role::from_code(name).ok_or_else(|| "use administrator, residential, or user".to_owned())
}
