//! `mailroom customer`.

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::domain::dialect::Dialect;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::i18n::Messages;
use crate::services::accounts::{self, CustomerInput};
use crate::services::{App, Principal};

#[derive(Subcommand)]
pub(super) enum CustomerCommand {
    /// Add a customer
    Add(AddCustomer),
    /// Switch APIs on or off for a customer's users, and say which are on
    Api(ApiSwitches),
}

#[derive(Args)]
pub(super) struct AddCustomer {
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
    #[arg(long, default_value = "strict", value_parser = parse_pin_policy)]
    pin_policy: PinPolicy,
    /// The numbers of new mailboxes where nobody chooses one
    #[arg(long, default_value = "1000-9999", value_name = "FIRST-LAST", value_parser = parse_number_range)]
    numbers: NumberRange,
    /// The language of new mailboxes
    #[arg(long, default_value = "en", value_name = "TAG")]
    language: String,
    /// The time zone of new mailboxes
    #[arg(long, default_value = "UTC", value_name = "NAME")]
    timezone: String,
}

#[derive(Args)]
pub(super) struct ApiSwitches {
    /// The customer's short name
    #[arg(long)]
    slug: String,
    /// on or off
    #[arg(long, value_parser = parse_switch)]
    enswitch: Option<bool>,
    /// on or off
    #[arg(long, value_parser = parse_switch)]
    yay: Option<bool>,
    /// on or off
    #[arg(long, value_parser = parse_switch)]
    portsip: Option<bool>,
}

pub(super) async fn run(app: &App, verb: CustomerCommand) -> anyhow::Result<()> {
    match verb {
        CustomerCommand::Add(new) => add_customer(app, new).await,
        CustomerCommand::Api(api) => switch_apis(app, api).await,
    }
}

async fn add_customer(app: &App, new: AddCustomer) -> anyhow::Result<()> {
    let customer = CustomerInput {
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
        bail!("{}.", mistake.message(Messages::english()));
    }
    println!("Added the customer {}.", new.slug);
    Ok(())
}

async fn switch_apis(app: &App, api: ApiSwitches) -> anyhow::Result<()> {
    let wanted = [(Dialect::Enswitch, api.enswitch), (Dialect::Yay, api.yay), (Dialect::Portsip, api.portsip)];
    let switches: Vec<_> = wanted.into_iter().filter_map(|(dialect, on)| Some((dialect, on?))).collect();
    match accounts::set_dialects(app, &Principal::console(), &api.slug, &switches).await? {
        Ok(on) if on.is_empty() => println!("No API is on for {}.", api.slug),
        Ok(on) => println!("On for {}: {}.", api.slug, on.label()),
        Err(mistake) => bail!("{}.", mistake.message(Messages::english())),
    }
    Ok(())
}

fn parse_pin_policy(name: &str) -> Result<PinPolicy, String> {
    PinPolicy::preset(name).ok_or_else(|| "it is strict, four-digit or any".to_owned())
}

fn parse_number_range(range: &str) -> Result<NumberRange, String> {
    let words = Messages::english();
    NumberRange::parse(range).ok_or_else(|| {
        if NumberRange::is_reversed(range) {
            words.get("people-validation-range-reversed")
        } else {
            NumberRange::rule(words)
        }
    })
}

fn parse_switch(word: &str) -> Result<bool, String> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("it is on or off".to_owned()),
    }
}
