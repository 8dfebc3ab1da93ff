//! Loading one mailbox.

use super::{App, Failure, Mailbox, Principal, authorize, scope, title};
use crate::db::{Tx, customers, mailboxes};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::mailbox_with_number::MailboxWithNumber;

/// The mailbox with this UUID, archived or not.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    find(&mut tx, who, uuid).await
}

/// The mailbox with this number, unless it is archived; of the customer `customer_id`, or of the principal's own if
/// `None`.
pub async fn by_number(app: &App, who: &Principal, customer_id: Option<i64>, number: &str) -> Result<Mailbox, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let customer_id = customer_id.or(who.customer()).ok_or(AppError::NotFound)?;
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    found.filter(|mailbox| mailbox.archived_at.is_none()).ok_or_else(|| AppError::NotFound.into())
}

/// The mailbox with this row id, unless it is archived.
pub async fn by_row(app: &App, who: &Principal, id: i64) -> Result<Mailbox, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_id_in_scope(&mut tx, scope(who), id).await?;
    found.filter(|mailbox| mailbox.archived_at.is_none()).ok_or_else(|| AppError::NotFound.into())
}

/// Whether a mailbox other than the one with the UUID `except` has this number, archived or not. For hints while
/// typing; saving checks again.
pub async fn is_number_taken(
    app: &App,
    who: &Principal,
    customer_id: i64,
    number: &str,
    except: &str,
) -> Result<bool, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    Ok(found.is_some_and(|mailbox| mailbox.uuid != except))
}

/// The mailbox that has this number, archived or not, other than the one with the UUID `except`. Only for users who
/// may change numbers.
pub async fn number_holder(
    app: &App,
    who: &Principal,
    customer_id: i64,
    number: &str,
    except: &str,
) -> Result<Option<MailboxWithNumber>, Failure> {
    authorize(who, Permission::to_change(MailboxField::Number))?;
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    Ok(found.filter(|mailbox| mailbox.uuid != except).map(|mailbox| MailboxWithNumber {
        title: title(&mailbox.settings),
        archived: mailbox.archived_at.is_some(),
        uuid: mailbox.uuid,
    }))
}

/// The name of the suspended customer that blocks changes of this mailbox: its own, or one above; `None` if there is
/// none.
pub async fn suspended_by(app: &App, who: &Principal, mailbox: &Mailbox) -> Result<Option<String>, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let current = find(&mut tx, who, &mailbox.uuid).await?;
    Ok(customers::find_suspended_ancestor(&mut *tx, current.customer_id).await?)
}

/// [`get`] inside a transaction.
pub(in crate::services) async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    mailboxes::by_uuid(tx, scope(who), uuid).await?.ok_or_else(|| AppError::NotFound.into())
}
