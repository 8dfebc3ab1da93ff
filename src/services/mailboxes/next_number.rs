//! Creating a mailbox with the next free number.

use rand::Rng as _;
use rand::rngs::OsRng;

use super::{
    Abort, App, AuditContext, ChangeSource, Failure, Principal, ServiceResult, authorize, in_transaction, insert,
    validate,
};
use crate::db::{Tx, customers, free_numbers};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;

/// Creates a mailbox of the principal's own customer with the smallest free number of the customer's range, and a
/// random PIN where `values` have none.
///
/// With `check`, only returns what would happen. The number is chosen in the transaction that takes it, so no two
/// mailboxes get the same.
pub async fn create_with_next_number(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    values: &MailboxValues,
    check: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::CreateMailboxes)?;
    let (audit, mut values) = (AuditContext::new(app, who, source), values.clone());
    if check {
        let mut tx = app.db.read().begin().await?;
        let number = assign_next_number(&mut tx, &audit, &mut values).await?;
        return Ok(with_number_error(number, validate::check(&mut tx, &audit, &values).await?));
    }
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let number = assign_next_number(tx, &audit, &mut values).await?;
            if let (Ok(number), Some(customer_id)) = (&number, audit.who.customer()) {
                free_numbers::remember(&mut *tx, customer_id, number).await?;
            }
            match insert(tx, &audit, &values, None).await {
                Err(Abort::Answer(saved)) => Err(Abort::Answer(with_number_error(number, saved))),
                outcome => outcome,
            }
        })
    })
    .await
}

/// Puts the next number into the form, and a PIN if it has none. Returns the number, or why there is none.
async fn assign_next_number(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &mut MailboxValues,
) -> ServiceResult<String, Problem> {
    let customer_id = audit.who.require_customer()?;
    let customer = customers::by_id(&mut *tx, customer_id).await?.ok_or(AppError::NotFound)?;
    let offset = free_numbers::first_free_place(tx, customer.id, &customer.numbers).await?;
    let number = customer.numbers.nth(offset);
    values.set(MailboxField::Customer, customer.id.to_string());
    values.set(MailboxField::Number, number.as_deref().unwrap_or_default());
    if values.get(MailboxField::Pin).trim().is_empty() && values.get(MailboxField::CopyPin).trim().is_empty() {
        let pin = customer.pin_policy.generate(values.get(MailboxField::Number), || OsRng.r#gen());
        values.set(MailboxField::Pin, pin.as_ref().map_or("", |pin| pin.reveal()));
    }
    Ok(number)
}

/// The result for a form that was given a number. If there was none, that error replaces the one about the empty
/// number field.
fn with_number_error(number: Result<String, Problem>, saved: MailboxSaveOutcome) -> MailboxSaveOutcome {
    match (number, saved) {
        (Err(problem), MailboxSaveOutcome::Invalid(mut errors)) => {
            errors.retain(|e| e.field != MailboxField::Number);
            errors.push(FieldError { field: MailboxField::Number, problem });
            errors.sort_by_key(|e| e.field);
            MailboxSaveOutcome::Invalid(errors)
        }
        (_, saved) => saved,
    }
}
