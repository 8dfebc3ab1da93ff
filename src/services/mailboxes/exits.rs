//! Where mailboxes lead callers who press 0, and which mailboxes lead to a given one.

use super::{App, Failure, Mailbox, Principal, authorize};
use crate::db::{Tx, exits, mailboxes};
use crate::domain::choice::Choice as _;
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit::{ExitDestination, ExitKind, ExitState};
use crate::domain::field::MailboxField;
use crate::domain::permissions::{Permission, Resource, Visibility};
use crate::domain::problem::{FieldWarning, Warning};
use crate::forms::mailbox_values::MailboxValues;

/// The maximum number of mailboxes listed that lead to another.
const MAX_NAMED: u32 = 10;

/// The state of the mailbox that the exit leads to; `None`: it leads to no mailbox.
pub(in crate::services) async fn exit_state(
    tx: &mut Tx,
    customer_id: i64,
    exit: &ExitDestination,
) -> Result<Option<ExitState>, sqlx::Error> {
    if exit.kind() != ExitKind::Mailbox {
        return Ok(None);
    }
    Ok(Some(match mailboxes::archived_at_by_number(tx, customer_id, exit.number()).await? {
        None => ExitState::Missing,
        Some(Some(_)) => ExitState::Archived,
        Some(None) => ExitState::Active,
    }))
}

/// The same as far as the principal may know: a user who sees only their own mailboxes must not learn of others.
pub(super) async fn visible_exit_state(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
    exit: &ExitDestination,
) -> Result<Option<ExitState>, sqlx::Error> {
    if who.role.visibility(Resource::Mailboxes) == Visibility::Own {
        Ok(None)
    } else {
        exit_state(tx, customer_id, exit).await
    }
}

/// `context` with the state of the mailbox that the form's exit leads to.
pub async fn with_exit(
    app: &App,
    who: &Principal,
    context: CustomerContext,
    form: &MailboxValues,
) -> Result<CustomerContext, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let kind = ExitKind::from_code(form.get(MailboxField::ExitKind).trim());
    let exit = kind.and_then(|kind| ExitDestination::parse(kind, form.get(MailboxField::ExitNumber)).ok());
    let Some(exit) = exit else { return Ok(context) };
    let mut tx = app.db.read().begin().await?;
    let found = visible_exit_state(&mut tx, who, context.customer_id, &exit).await?;
    Ok(CustomerContext { exit: found.map(|state| (exit.number().to_owned(), state)), ..context })
}

/// How many mailboxes lead callers to this one, and the first of them.
pub async fn leading_here(app: &App, who: &Principal, mailbox: &Mailbox) -> Result<(i64, Vec<Mailbox>), Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    if who.role.visibility(Resource::Mailboxes) == Visibility::Own {
        return Ok((0, Vec::new()));
    }
    let mut tx = app.db.read().begin().await?;
    let (customer_id, number) = (mailbox.customer_id, mailbox.settings.number.as_str());
    let first = exits::list_leading_to(&mut tx, customer_id, number, mailbox.id, MAX_NAMED).await?;
    Ok((exits::count_leading_to(&mut *tx, customer_id, number, mailbox.id).await?, first))
}

/// A warning if mailboxes lead callers to the number that this one had until now.
pub(super) async fn lost_exit_warning(tx: &mut Tx, was: &Mailbox) -> Result<Option<FieldWarning>, sqlx::Error> {
    let count = exits::count_leading_to(tx, was.customer_id, was.settings.number.as_str(), was.id).await?;
    Ok((count > 0).then_some(FieldWarning { field: MailboxField::Number, warning: Warning::LedHere(count) }))
}

/// The numbers, each with its customer, whose mailbox is another or in another state after a change.
pub(super) fn changed_numbers(
    archived_or_restored: bool,
    before: Option<&MailboxValues>,
    after: Option<&MailboxValues>,
) -> Vec<(i64, String)> {
    let address = |values: &MailboxValues| {
        (values.get(MailboxField::Customer).parse().unwrap_or_default(), values.get(MailboxField::Number).to_owned())
    };
    let (before, after) = (before.map(address), after.map(address));
    if before != after {
        before.into_iter().chain(after).collect()
    } else if archived_or_restored {
        after.into_iter().collect()
    } else {
        Vec::new()
    }
}
