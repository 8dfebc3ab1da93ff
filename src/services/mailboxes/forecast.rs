//! What a form would do, found out by reading alone: nothing is written, and no other writer waits.

use super::judge::{Judged, judge_in};
use super::{Act, Mailbox, Stop};
use crate::db::Tx;
use crate::domain::notify;
use crate::domain::problem::{FieldError, FieldWarning};
use crate::domain::surroundings::Surroundings;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::forms::warnings::brought;
use crate::services::Failure;

/// What a form would do.
pub(in crate::services) enum Forecast {
    /// It would be stored, and this is what somebody may not have meant, unless the mailbox has it already.
    Stored(Vec<FieldWarning>),
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
        Ok(judged) if before.is_some_and(|was| is_so(&judged, was)) => Ok(Forecast::Same),
        Ok(judged) => Ok(Forecast::Stored(match before {
            Some(was) => {
                brought(&notify::warnings(&was.settings, was.owner.as_ref()), judged.warnings_of(tx, was).await?)
            }
            None => judged.warnings,
        })),
        Err(Stop::Answer(Saved::Invalid(errors))) => Ok(Forecast::Wrong(errors)),
        Err(Stop::Answer(_)) => Ok(Forecast::Stored(Vec::new())),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

fn is_so(judged: &Judged, was: &Mailbox) -> bool {
    judged.pin.is_none() && judged.customer_id == was.customer_id && judged.settings == was.settings
}
