//! What a form would do, found out by reading alone: nothing is written, and no other writer waits.

use super::validate::{Validated, validate_in};
use super::{Abort, AuditContext, Mailbox};
use crate::db::Tx;
use crate::domain::customer_context::CustomerContext;
use crate::domain::notify;
use crate::domain::problem::{FieldError, FieldWarning};
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;
use crate::forms::warnings::without_existing;
use crate::services::Failure;

/// What a form would do.
pub(in crate::services) enum DryRun {
    /// It would be stored, and this is what somebody may not have meant, unless the mailbox has it already.
    Stored(Vec<FieldWarning>),
    /// The mailbox is so already.
    Same,
    /// It would be refused.
    Wrong(Vec<FieldError>),
}

/// Judges the form for the mailbox `before`, or for a new one. `around` is the customer that it is to be of,
/// with how many active mailboxes there are.
pub(in crate::services) async fn dry_run(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    before: Option<&Mailbox>,
    context: (&CustomerContext, u32),
) -> Result<DryRun, Failure> {
    match validate_in(tx, audit, values, before, context).await {
        Ok(judged) if before.is_some_and(|was| is_unchanged(&judged, was)) => Ok(DryRun::Same),
        Ok(judged) => Ok(DryRun::Stored(match before {
            Some(was) => without_existing(
                &notify::warnings(&was.settings, was.owner.as_ref()),
                judged.warnings_of(tx, was).await?,
            ),
            None => judged.warnings,
        })),
        Err(Abort::Answer(MailboxSaveOutcome::Invalid(errors))) => Ok(DryRun::Wrong(errors)),
        Err(Abort::Answer(_)) => Ok(DryRun::Stored(Vec::new())),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

fn is_unchanged(judged: &Validated, was: &Mailbox) -> bool {
    judged.pin.is_none() && judged.customer_id == was.customer_id && judged.settings == was.settings
}
