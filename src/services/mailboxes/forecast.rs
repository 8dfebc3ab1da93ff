//! What a form would do, found out by reading alone: nothing is written, and no other writer waits.

use super::judge::{Judged, judge_in};
use super::{Act, Mailbox, Stop, pin};
use crate::db::Tx;
use crate::domain::problem::FieldError;
use crate::domain::surroundings::Surroundings;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::services::Failure;

/// What a form would do.
pub(in crate::services) enum Forecast {
    /// It would be stored.
    Stored,
    /// The mailbox is so already.
    Same,
    /// It would be refused.
    Wrong(Vec<FieldError>),
}

/// Judges the form for the mailbox `before`, or for a new one. `around` is the customer that it is to be of,
/// with how many active mailboxes there are.
pub(in crate::services) async fn forecast(
    tx: &mut Tx,
    act: &Act,
    values: &Values,
    before: Option<&Mailbox>,
    around: (&Surroundings, u32),
) -> Result<Forecast, Failure> {
    match judge_in(tx, act, values, before, around).await {
        Ok(judged) => Ok(if before.is_some_and(|was| is_so(&judged, was)) { Forecast::Same } else { Forecast::Stored }),
        Err(Stop::Answer(Saved::Invalid(errors))) => Ok(Forecast::Wrong(errors)),
        Err(Stop::Answer(_)) => Ok(Forecast::Stored),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

fn is_so(judged: &Judged, was: &Mailbox) -> bool {
    judged.pin.is_none() && judged.customer_id == was.customer_id && judged.settings == was.settings
}

/// Whether these digits are the PIN that the mailbox has. Only for who may read it.
pub(in crate::services) async fn has_pin(
    tx: &mut Tx,
    act: &Act,
    mailbox: &Mailbox,
    digits: &str,
) -> Result<bool, Failure> {
    Ok(pin::open(tx, &act.app, mailbox).await? == digits)
}
