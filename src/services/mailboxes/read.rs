//! Finding one mailbox.

use super::{App, Failure, Mailbox, Principal, authorize, scope, title};
use crate::db::{Tx, customers, mailboxes};
use crate::domain::field::Field;
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::holder::Holder;

/// The mailbox of this UUID, archived or not.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    find(&mut tx, who, uuid).await
}

/// The mailbox of this number, unless it is archived. `customer_id` is whose; `None`: the principal's own
/// customer's.
pub async fn by_number(app: &App, who: &Principal, customer_id: Option<i64>, number: &str) -> Result<Mailbox, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let customer_id = customer_id.unwrap_or(who.customer_id);
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    found.filter(|mailbox| mailbox.archived_at.is_none()).ok_or_else(|| AppError::NotFound.into())
}

/// The mailbox of this row, unless it is archived.
pub async fn by_row(app: &App, who: &Principal, id: i64) -> Result<Mailbox, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_id_in_scope(&mut tx, scope(who), id).await?;
    found.filter(|mailbox| mailbox.archived_at.is_none()).ok_or_else(|| AppError::NotFound.into())
}

/// Whether a mailbox of this number, other than the one of UUID `except`, is there already, archived
/// or not. For a hint while one types; saving finds out for itself.
pub async fn is_number_taken(
    app: &App,
    who: &Principal,
    customer_id: i64,
    number: &str,
    except: &str,
) -> Result<bool, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    Ok(found.is_some_and(|mailbox| mailbox.uuid != except))
}

/// The mailbox that has this number already, archived or not, other than the one of UUID `except`. Only whoever may
/// give numbers is told.
pub async fn number_holder(
    app: &App,
    who: &Principal,
    customer_id: i64,
    number: &str,
    except: &str,
) -> Result<Option<Holder>, Failure> {
    authorize(who, Permission::View)?;
    if !who.role.may_change(Field::Number) {
        return Err(AppError::Forbidden.into());
    }
    let mut tx = app.db.read().begin().await?;
    let found = mailboxes::by_number(&mut tx, scope(who), customer_id, number).await?;
    Ok(found.filter(|mailbox| mailbox.uuid != except).map(|mailbox| Holder {
        title: title(&mailbox.settings),
        archived: mailbox.archived_at.is_some(),
        uuid: mailbox.uuid,
    }))
}

/// The name of the suspended customer because of which nothing of this mailbox changes: whose it is, or one
/// above. `None`: there is none.
pub async fn suspended_by(app: &App, who: &Principal, mailbox: &Mailbox) -> Result<Option<String>, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let now = find(&mut tx, who, &mailbox.uuid).await?;
    Ok(customers::find_suspended_ancestor(&mut *tx, now.customer_id).await?)
}

/// [`get`] inside a transaction.
pub(in crate::services) async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    mailboxes::by_uuid(tx, scope(who), uuid).await?.ok_or_else(|| AppError::NotFound.into())
}
