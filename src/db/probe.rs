//! A row that is rewritten to check that the database can be written.

use super::Tx;

/// Writes the time `at` (milliseconds since 1970, UTC).
pub async fn write(tx: &mut Tx, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("insert into probe (id, written_at) values (1, $1) on conflict (id) do update set written_at = $1")
        .bind(at)
        .execute(tx)
        .await
        .map(drop)
}
