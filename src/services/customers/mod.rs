//! Customers, for administrators: their tree, their settings and their suspension.

mod noncompliant_pins;
mod read;
mod save;
mod status;

pub use crate::db::customers::Customer;
pub use noncompliant_pins::count_noncompliant_pins;
pub use read::{CustomerDetail, CustomerTree, CustomerTreeRow, PlanChoice, get, new_form, plan_choices, tree};
pub(super) use save::{NewCustomer, insert};
pub use save::{create, save};
pub use status::set_suspended;

use serde_json::{Value, json};

use super::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use super::history::stored_text::policy_code;
use super::{AdministrationOutcome, App, ChangeSource, Failure, Principal, authorize, authorize_for_customer};
use crate::db::Tx;
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::customer::{CustomerForm, PinPolicyForm, format_range};

/// The form filled with the settings of this customer.
pub fn form_of(customer: &Customer) -> CustomerForm {
    CustomerForm {
        slug: customer.slug.clone(),
        parent: customer.parent_id.map_or(String::new(), |id| id.to_string()),
        name: customer.name.clone(),
        plan: customer.rate_plan_id.to_string(),
        language: customer.language.clone(),
        timezone: customer.timezone.clone(),
        numbers: format_range(&customer.numbers),
        policy: PinPolicyForm::of(&customer.pin_policy),
        dialects: customer.dialects,
    }
}

/// The fields of the customer that history stores.
fn audit_fields(customer: &Customer, plan: &str) -> Value {
    json!({
        "name": customer.name,
        "plan": plan,
        "language": customer.language,
        "timezone": customer.timezone,
        "numbers": format_range(&customer.numbers),
        "pin_policy": policy_code(customer.pin_policy),
        "dialects": customer.dialects.label(),
        "status": customer.status.code(),
    })
}

fn subject(customer: &Customer) -> Subject<'_> {
    Subject {
        kind: SubjectKind::Customer,
        id: customer.id,
        name: &customer.name,
        customer_id: Some(customer.id),
        version: Some(customer.version),
    }
}

/// The current customer, with the name of its plan.
pub(super) async fn load(tx: &mut Tx, id: i64) -> Result<(Customer, String), Failure> {
    let customer = crate::db::customers::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let plan = crate::db::plans::by_id(tx, customer.rate_plan_id).await?;
    Ok((customer, plan.map_or(String::new(), |plan| plan.name)))
}

/// Records the change of a customer; `before` is its previous state with the name of its plan.
pub(super) async fn record_change(
    tx: &mut Tx,
    audit: &AuditContext,
    before: (Customer, String),
) -> Result<(), Failure> {
    let after = load(tx, before.0.id).await?;
    let (old_fields, new_fields) =
        super::audit::differences(audit_fields(&before.0, &before.1), audit_fields(&after.0, &after.1));
    record(tx, audit, subject(&after.0), AuditAction::Update, Some(old_fields), Some(new_fields)).await
}
