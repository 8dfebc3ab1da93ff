//! `mailroom customer`.

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::domain::dialect::Dialect;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::services::accounts::{self, NewCustomer};
use crate::services::{App, Principal};
use crate::tongue::Words;

#[derive(Subcommand)]
pub(super) enum CustomerVerb {
    /// Add a customer
    Add(AddCustomer),
    /// Switch APIs on or off for a customer's users, and say which are on
    Api(Api),
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

#[derive(Args)]
pub(super) struct Api {
    /// The customer's short name
    #[arg(long)]
    slug: String,
    /// on or off
    #[arg(long, value_parser = switch)]
    enswitch: Option<bool>,
    /// on or off
    #[arg(long, value_parser = switch)]
    yay: Option<bool>,
    /// on or off
    #[arg(long, value_parser = switch)]
    portsip: Option<bool>,
}

pub(super) async fn run(app: &App, verb: CustomerVerb) -> anyhow::Result<()> {
    match verb {
        CustomerVerb::Add(new) => add_customer(app, new).await,
        CustomerVerb::Api(api) => switch_apis(app, api).await,
    }
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
        bail!("{}.", mistake.told(Words::english()));
    }
    println!("Added the customer {}.", new.slug);
    Ok(())
}

async fn switch_apis(app: &App, api: Api) -> anyhow::Result<()> {
    let wanted = [(Dialect::Enswitch, api.enswitch), (Dialect::Yay, api.yay), (Dialect::Portsip, api.portsip)];
    let switches: Vec<_> = wanted.into_iter().filter_map(|(dialect, on)| Some((dialect, on?))).collect();
    match accounts::set_dialects(app, &Principal::console(), &api.slug, &switches).await? {
        Ok(on) if on.is_empty() => println!("No API is on for {}.", api.slug),
        Ok(on) => println!("On for {}: {}.", api.slug, on.label()),
        Err(mistake) => bail!("{}.", mistake.told(Words::english())),
    }
    Ok(())
}

fn pin_policy(name: &str) -> Result<PinPolicy, String> {
    PinPolicy::preset(name).ok_or_else(|| "it is strict, four-digit or any".to_owned())
}

fn numbers(range: &str) -> Result<NumberRange, String> {
    NumberRange::parse(range).ok_or_else(|| NumberRange::rule(Words::english()))
}

fn switch(word: &str) -> Result<bool, String> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("it is on or off".to_owned()),
    }
}
