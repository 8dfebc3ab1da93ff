//! `mailroom customer`.

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::domain::dialect::Dialect;
use crate::domain::form_error::FormError as _;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::i18n::{Messages, key};
use crate::services::console::{self, CustomerInput};
use crate::services::{App, ChangeSource, Principal};

#[derive(Subcommand)]
pub(super) enum CustomerCommand {
    /// Create a customer
    Add(AddCustomer),
    /// Turn APIs on or off for a customer's users, and print which are on
    Api(ApiSwitches),
}

#[derive(Args)]
pub(super) struct AddCustomer {
    /// Slug of the customer, unique across all customers
    #[arg(long)]
    slug: String,
    /// Display name
    #[arg(long)]
    name: String,
    /// Slug of the parent customer [default: none, a top-level customer]
    #[arg(long)]
    parent: Option<String>,
    /// PIN policy: strict, four-digit, or any
    #[arg(long, default_value = "strict", value_parser = parse_pin_policy)]
    pin_policy: PinPolicy,
    /// Number range for new mailboxes that are created without a number
    #[arg(long, default_value = "1000-9999", value_name = "FIRST-LAST", value_parser = parse_number_range)]
    numbers: NumberRange,
    /// Prompt language of new mailboxes
    #[arg(long, default_value = "en", value_name = "TAG")]
    language: String,
    /// Time zone of new mailboxes
    #[arg(long, default_value = "UTC", value_name = "NAME")]
    timezone: String,
}

#[derive(Args)]
pub(super) struct ApiSwitches {
    /// Slug of the customer
    #[arg(long)]
    slug: String,
    /// Enswitch API: on or off
    #[arg(long, value_parser = parse_switch)]
    enswitch: Option<bool>,
    /// yay API: on or off
    #[arg(long, value_parser = parse_switch)]
    yay: Option<bool>,
    /// PortSIP API: on or off
    #[arg(long, value_parser = parse_switch)]
    portsip: Option<bool>,
}

pub(super) async fn run(app: &App, command: CustomerCommand) -> anyhow::Result<()> {
    match command {
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
    if let Err(error) = console::add_customer(app, &Principal::console(), ChangeSource::Command, customer).await? {
        bail!("{}.", error.message(Messages::english()));
    }
    println!("Customer {} created.", new.slug);
    Ok(())
}

async fn switch_apis(app: &App, api: ApiSwitches) -> anyhow::Result<()> {
    let options = [(Dialect::Enswitch, api.enswitch), (Dialect::Yay, api.yay), (Dialect::Portsip, api.portsip)];
    let switches: Vec<_> = options.into_iter().filter_map(|(dialect, enabled)| Some((dialect, enabled?))).collect();
    match console::set_dialects(app, &Principal::console(), ChangeSource::Command, &api.slug, &switches).await? {
        Ok(enabled) if enabled.is_empty() => println!("No APIs are on for {}.", api.slug),
        Ok(enabled) => println!("APIs on for {}: {}.", api.slug, enabled.label()),
        Err(error) => bail!("{}.", error.message(Messages::english())),
    }
    Ok(())
}

fn parse_pin_policy(name: &str) -> Result<PinPolicy, String> {
    PinPolicy::preset(name).ok_or_else(|| "use strict, four-digit, or any".to_owned())
}

fn parse_number_range(range: &str) -> Result<NumberRange, String> {
    let messages = Messages::english();
    NumberRange::parse(range).ok_or_else(|| {
        if NumberRange::is_reversed(range) {
            messages.get(key!("administration-validation-range-reversed"))
        } else {
            NumberRange::rule(messages)
        }
    })
}

fn parse_switch(value: &str) -> Result<bool, String> {
    match value {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("use on or off".to_owned()),
    }
}
