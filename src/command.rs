//! The command line.

use std::io::Read as _;

use anyhow::{Context as _, bail};
use clap::{Args, Parser, Subcommand};

use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::domain::role::Role;
use crate::services::accounts::{self, NewCustomer, NewUser};
use crate::services::{App, Principal, demo};
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
    Customer(CustomerVerb),
    /// People who sign in
    #[command(subcommand)]
    User(UserVerb),
}

#[derive(Subcommand)]
enum CustomerVerb {
    /// Add a customer
    Add(AddCustomer),
}

#[derive(Args)]
struct AddCustomer {
    /// The short name, unique in the whole system
    #[arg(long)]
    slug: String,
    /// The name that people read
    #[arg(long)]
    name: String,
    /// The slug of the customer above; none: it stands at the top
    #[arg(long)]
    parent: Option<String>,
    /// What its PINs must be like: strict, four-digit or any
    #[arg(long, default_value = "strict", value_parser = pin_policy)]
    pin_policy: PinPolicy,
    /// The numbers of new mailboxes where nobody chooses one
    #[arg(long, default_value = "1000-9999", value_name = "FIRST-LAST", value_parser = numbers)]
    numbers: NumberRange,
    /// The language of new mailboxes
    #[arg(long, default_value = "en", value_name = "TAG")]
    language: String,
    /// The time zone of new mailboxes
    #[arg(long, default_value = "UTC", value_name = "NAME")]
    timezone: String,
}

#[derive(Subcommand)]
enum UserVerb {
    /// Add a user
    Add(AddUser),
    /// Change a user's password and end their sessions
    Passwd(Passwd),
}

#[derive(Args)]
struct AddUser {
    /// The slug of the customer whose user it is
    #[arg(long)]
    customer: String,
    /// administrator, residential or user
    #[arg(long, value_parser = role)]
    role: Role,
    /// What the user types to sign in, unique in the whole system
    #[arg(long)]
    username: String,
    /// The name that people read; none: the user name
    #[arg(long, default_value = "", hide_default_value = true)]
    name: String,
    /// Where the user gets e-mail
    #[arg(long, default_value = "", hide_default_value = true)]
    email: String,
    #[command(flatten)]
    password: Password,
}

#[derive(Args)]
struct Passwd {
    /// Whose password
    #[arg(long)]
    username: String,
    #[command(flatten)]
    password: Password,
}

#[derive(Args)]
struct Password {
    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    password_stdin: bool,
}

/// Does what the command line says. What goes wrong is one line for the person who typed it.
pub async fn run(command: Command) -> anyhow::Result<()> {
    let config = Config::read(command.settings.with_file()?)?;
    start::log(&config)?;
    match command.verb {
        Verb::Serve => start::serve(config).await,
        Verb::Demo => with_app(&config, async |app| fill(app).await).await,
        Verb::Customer(CustomerVerb::Add(new)) => with_app(&config, async |app| add_customer(app, new).await).await,
        Verb::User(UserVerb::Add(new)) => with_app(&config, async |app| add_user(app, new).await).await,
        Verb::User(UserVerb::Passwd(new)) => with_app(&config, async |app| passwd(app, new).await).await,
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

async fn add_customer(app: &App, new: AddCustomer) -> anyhow::Result<()> {
    let customer = NewCustomer {
        slug: &new.slug,
        name: &new.name,
        parent: new.parent.as_deref(),
        pin_policy: new.pin_policy,
        numbers: new.numbers,
        rate_plan_id: None,
        language: &new.language,
        timezone: &new.timezone,
    };
    if let Err(mistake) = accounts::add_customer(app, &Principal::console(), customer).await? {
        bail!("{mistake}");
    }
    println!("Added the customer {}.", new.slug);
    Ok(())
}

async fn add_user(app: &App, new: AddUser) -> anyhow::Result<()> {
    let user = NewUser {
        customer: &new.customer,
        role: new.role,
        username: &new.username,
        name: &new.name,
        email: &new.email,
        password: &new.password.read()?,
    };
    if let Err(mistake) = accounts::add_user(app, &Principal::console(), user).await? {
        bail!("{mistake}");
    }
    println!("Added the user {}.", new.username);
    Ok(())
}

async fn passwd(app: &App, new: Passwd) -> anyhow::Result<()> {
    let password = new.password.read()?;
    if let Err(mistake) = accounts::set_password(app, &Principal::console(), &new.username, &password).await? {
        bail!("{mistake}");
    }
    println!("Changed the password of {}. Their sessions have ended.", new.username);
    Ok(())
}

impl Password {
    /// Never an argument: other users of the machine can see those.
    fn read(&self) -> anyhow::Result<String> {
        if !self.password_stdin {
            let typed = rpassword::prompt_password("New password: ").context("no password was typed")?;
            if rpassword::prompt_password("Once more: ").context("no password was typed")? != typed {
                bail!("The two passwords differ.");
            }
            return Ok(typed);
        }
        let mut typed = String::new();
        // Longer than any password, shorter than a file piped in by mistake.
        std::io::stdin().take(4096).read_to_string(&mut typed).context("the password cannot be read")?;
        Ok(typed.trim_end_matches(['\r', '\n']).to_owned())
    }
}

fn pin_policy(name: &str) -> Result<PinPolicy, String> {
    PinPolicy::preset(name).ok_or_else(|| "it is strict, four-digit or any".to_owned())
}

fn numbers(range: &str) -> Result<NumberRange, String> {
    NumberRange::parse(range).ok_or_else(|| NumberRange::RULE.to_owned())
}

fn role(name: &str) -> Result<Role, String> {
    Role::from_name(name).ok_or_else(|| "it is administrator, residential or user".to_owned())
}
