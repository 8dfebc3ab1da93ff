//! What a form would do, determined only by reads, so that no other writer waits.

use super::validate::{Validated, validate_in};
use super::{Abort, AuditContext, Mailbox};
use crate::db::Tx;
use crate::domain::customer_context::CustomerContext;
use crate::domain::notifications;
use crate::domain::problem::{FieldError, FieldWarning};
use crate::forms::mailbox::warnings::without_existing;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;
use crate::services::Failure;

/// What a form would do.
pub(in crate::services) enum DryRun {
    /// It would be stored, with these warnings, unless the mailbox has them already.
    Stored(Vec<FieldWarning>),
    /// The mailbox already has these values.
    Same,
    /// It would be refused.
    Wrong(Vec<FieldError>),
}

/// Validates the form for the mailbox `before`, or for a new one. `context` is the customer that it is for, and its
/// number of active mailboxes.
pub(in crate::services) async fn dry_run(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    before: Option<&Mailbox>,
    context: (&CustomerContext, u32),
) -> Result<DryRun, Failure> {
    match validate_in(tx, audit, values, before, context).await {
        Ok(validated) if before.is_some_and(|was| is_unchanged(&validated, was)) => Ok(DryRun::Same),
        Ok(validated) => Ok(DryRun::Stored(match before {
            Some(was) => without_existing(
                &notifications::warnings(&was.settings, was.owner.as_ref()),
                validated.warnings_of(tx, was).await?,
            ),
            None => validated.warnings,
        })),
        Err(Abort::Answer(MailboxSaveOutcome::Invalid(errors))) => Ok(DryRun::Wrong(errors)),
        Err(Abort::Answer(_)) => Ok(DryRun::Stored(Vec::new())),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

fn is_unchanged(validated: &Validated, was: &Mailbox) -> bool {
    validated.pin.is_none() && validated.customer_id == was.customer_id && validated.settings == was.settings
}
