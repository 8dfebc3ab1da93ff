//! A mailbox whose number nobody chose.

use rand::Rng as _;
use rand::rngs::OsRng;

use super::{Act, App, Door, Failure, Outcome, Principal, Stop, add, permit, write};
use crate::db::{Tx, customers, mailboxes};
use crate::domain::field::Field;
use crate::domain::problem::FieldError;
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::forms::submission::Saved;
use crate::forms::values::Values;

/// Makes a mailbox of the principal's own customer and gives it the smallest free number of the
/// customer's range, and a random PIN where `values` have none.
///
/// With `check`, says what would happen and makes nothing. The number is chosen in the transaction that takes it, so no two mailboxes get the same.
pub async fn create_next(
    app: &App,
    who: &Principal,
    door: Door,
    values: &Values,
    check: bool,
) -> Result<Saved, Failure> {
    permit(who, Verb::Create)?;
    let (act, values) = (Act::new(app, who, door), values.clone());
    write(app, !check, move |tx| Box::pin(async move { add_next(tx, &act, values).await })).await
}

async fn add_next(tx: &mut Tx, act: &Act, mut values: Values) -> Outcome {
    let found = customers::by_id(&mut *tx, act.who.customer_id).await?;
    let customer = found.ok_or(AppError::NotFound)?;
    let taken = mailboxes::taken_from_first(&mut *tx, customer.id, &customer.numbers).await?;
    let number = customer.numbers.nth(u64::try_from(taken).unwrap_or(u64::MAX));
    values.set(Field::Customer, customer.id.to_string());
    values.set(Field::Number, number.as_deref().unwrap_or_default());
    if values.get(Field::Pin).trim().is_empty() && values.get(Field::CopyPin).trim().is_empty() {
        let pin = customer.pin_policy.generate(values.get(Field::Number), || OsRng.r#gen());
        values.set(Field::Pin, pin.as_ref().map_or("", |pin| pin.reveal()));
    }
    match (number, add(tx, act, &values, None).await) {
        // Without a number it was refused; that is told in its own words, beside the other mistakes.
        (Err(full), Err(Stop::Answer(Saved::Invalid(mut errors)))) => {
            errors.retain(|e| e.field != Field::Number);
            errors.push(FieldError { field: Field::Number, problem: full });
            errors.sort_by_key(|e| e.field);
            Err(Stop::Answer(Saved::Invalid(errors)))
        }
        (_, outcome) => outcome,
    }
}
