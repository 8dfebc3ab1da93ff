//! Customers: the tree of them, what each is, and whether anything of theirs changes. For administrators.

mod pins;
mod read;
mod save;
mod status;

pub use crate::db::customers::Customer;
pub use pins::unfit_pins;
pub use read::{Detail, PlanChoice, Tree, TreeRow, fresh, get, plan_choices, tree};
pub(super) use save::{New, insert};
pub use save::{create, save};
pub use status::set_suspended;

use serde_json::{Value, json};

use super::accounts::{administers, administrator};
use super::record::{Act, Action, Kind, Subject, record};
use super::{App, Door, Failure, Kept, Principal};
use crate::db::Tx;
use crate::domain::choice::Choice as _;
use crate::domain::words;
use crate::error::AppError;
use crate::forms::customer::{CustomerForm, PolicyForm, range};
use crate::tongue::Words;

/// The form that reads back as this customer.
pub fn form_of(customer: &Customer) -> CustomerForm {
    CustomerForm {
        slug: customer.slug.clone(),
        parent: customer.parent_id.map_or(String::new(), |id| id.to_string()),
        name: customer.name.clone(),
        plan: customer.rate_plan_id.to_string(),
        language: customer.language.clone(),
        timezone: customer.timezone.clone(),
        numbers: range(&customer.numbers),
        policy: PolicyForm::of(&customer.pin_policy),
        dialects: customer.dialects,
    }
}

/// The customer as history keeps it.
fn told(customer: &Customer, plan: &str) -> Value {
    let policy = &customer.pin_policy;
    let rules: Vec<String> =
        policy.rules().into_iter().map(|rule| words::pin_rule(rule, policy, Words::english())).collect();
    json!({
        "name": customer.name,
        "plan": plan,
        "language": customer.language,
        "timezone": customer.timezone,
        "numbers": range(&customer.numbers),
        "pin_policy": rules.join(", "),
        "dialects": customer.dialects.label(),
        "status": customer.standing.name(),
    })
}

fn subject(customer: &Customer) -> Subject<'_> {
    Subject {
        kind: Kind::Customer,
        id: customer.id,
        name: &customer.name,
        customer_id: Some(customer.id),
        version: Some(customer.version),
    }
}

/// The customer as it is now, with the name of its plan.
pub(super) async fn now(tx: &mut Tx, id: i64) -> Result<(Customer, String), Failure> {
    let customer = crate::db::customers::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let plan = crate::db::plans::by_id(tx, customer.rate_plan_id).await?;
    Ok((customer, plan.map_or(String::new(), |plan| plan.name)))
}

/// Records what became of a customer since it was `before`, of this plan.
pub(super) async fn changed(tx: &mut Tx, act: &Act, before: (Customer, String)) -> Result<(), Failure> {
    let after = now(tx, before.0.id).await?;
    let (was, is) = super::kept::differences(told(&before.0, &before.1), told(&after.0, &after.1));
    record(tx, act, subject(&after.0), Action::Update, Some(was), Some(is)).await
}
