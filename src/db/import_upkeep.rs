//! Files of mailboxes that nobody will ask for any more.

use super::Tx;

/// Drops what nobody has touched since `before`.
pub async fn forget(db: &mut Tx, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id in (select id from import where changed_at < $1)")
        .bind(before)
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from import where changed_at < $1").bind(before).execute(db).await.map(drop)
}

/// What a server that stopped in the middle left behind: files that were half received are dropped, and those that
/// were being checked wait to be checked again.
pub async fn recover(db: &mut Tx) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id in (select id from import where state = 'receiving')")
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from import where state = 'receiving'").execute(&mut *db).await?;
    sqlx::query("update import set state = 'received' where state = 'checking'").execute(db).await.map(drop)
}
