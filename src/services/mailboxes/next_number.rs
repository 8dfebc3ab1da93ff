//! A mailbox whose number nobody chose.

use rand::Rng as _;
use rand::rngs::OsRng;

use super::{Act, App, Door, Failure, Principal, Stop, add, judge, permit, write};
use crate::db::{Tx, customers, mailboxes};
use crate::domain::field::Field;
use crate::domain::problem::{FieldError, Problem};
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
    let (act, mut values) = (Act::new(app, who, door), values.clone());
    if check {
        let mut tx = app.db.read().begin().await?;
        let number = choose(&mut tx, &act, &mut values).await?;
        return Ok(told(number, judge::check(&mut tx, &act, &values, None).await?));
    }
    write(app, move |tx| {
        Box::pin(async move {
            let number = choose(tx, &act, &mut values).await?;
            match add(tx, &act, &values, None).await {
                Err(Stop::Answer(saved)) => Err(Stop::Answer(told(number, saved))),
                outcome => outcome,
            }
        })
    })
    .await
}

/// Puts the next number into the form, and a PIN where it has none. The answer is the number, or why there is none.
async fn choose(tx: &mut Tx, act: &Act, values: &mut Values) -> Result<Result<String, Problem>, Failure> {
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
    Ok(number)
}

/// The answer to a form that was given a number. Without one it was refused; that is told in its own words, beside
/// the other mistakes.
fn told(number: Result<String, Problem>, saved: Saved) -> Saved {
    match (number, saved) {
        (Err(full), Saved::Invalid(mut errors)) => {
            errors.retain(|e| e.field != Field::Number);
            errors.push(FieldError { field: Field::Number, problem: full });
            errors.sort_by_key(|e| e.field);
            Saved::Invalid(errors)
        }
        (_, saved) => saved,
    }
}
