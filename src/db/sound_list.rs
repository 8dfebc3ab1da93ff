//! The list of sounds, and the keys of their names.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::scope::Scope;
use super::sounds::{SELECT_SOUNDS, Sound};
use super::{Tx, text_search};
use crate::domain::fold::fold;
use crate::lists::mailbox_list::Side;
use crate::lists::sound_list::SoundQuery;

/// The sounds of the customers within the scope, by customer and name: a page beside its cursor, nearest first.
pub async fn list(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    query: &SoundQuery,
    limit: u32,
) -> Result<Vec<Sound>, sqlx::Error> {
    let mut sql = QueryBuilder::new(SELECT_SOUNDS);
    scope.push_customers(&mut sql, "sound.customer_id");
    if let Some(id) = query.customer {
        sql.push(" and sound.customer_id = ").push_bind(id);
    }
    if query.unused {
        sql.push(" and ").push(UNUSED_CONDITION);
    }
    text_search::push_words(&mut sql, &query.search, &["sound.name_key"]);
    let backwards = query.cursor.as_ref().is_some_and(|cursor| cursor.side == Side::Before);
    if let Some(cursor) = &query.cursor {
        let sign = if backwards { "<" } else { ">" };
        sql.push(" and (customer.name, customer.id, sound.name_key, sound.id) ").push(sign);
        sql.push(" ((select name from customer where id = ").push_bind(cursor.customer).push("), ");
        sql.push_bind(cursor.customer)
            .push(", ")
            .push_bind(cursor.key.clone())
            .push(", ")
            .push_bind(cursor.id)
            .push(")");
    }
    let order = if backwards { "desc" } else { "asc" };
    for (nth, column) in ["customer.name", "customer.id", "sound.name_key", "sound.id"].into_iter().enumerate() {
        sql.push(if nth == 0 { " order by " } else { ", " }).push(column).push(" ").push(order);
    }
    sql.push(" limit ").push_bind(limit);
    sql.build_query_as().fetch_all(db).await
}

/// The condition that no mailbox plays a sound, archived or not.
const UNUSED_CONDITION: &str = "not exists (select 1 from mailbox \
    where mailbox.greeting_id = sound.id and mailbox.customer_id = sound.customer_id)";

/// How many sounds within the scope no mailbox plays, and how many were examined: at most `limit`.
pub async fn count_unused(db: impl SqliteExecutor<'_>, scope: Scope, limit: u32) -> Result<(i64, i64), sqlx::Error> {
    let mut query = QueryBuilder::new("select cast(coalesce(sum(case when ");
    query
        .push(UNUSED_CONDITION)
        .push(" then 1 else 0 end), 0) as bigint), count(*) from (select id, customer_id from sound where ");
    scope.push_customers(&mut query, "sound.customer_id");
    query.push(" limit ").push_bind(limit).push(") as sound");
    query.build_query_as().fetch_one(db).await
}

/// The UUIDs of these ids.
pub async fn uuids_by_id(db: impl SqliteExecutor<'_>, ids: &[i64]) -> Result<Vec<(i64, String)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select id, uuid from sound where id in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
    query.build_query_as().fetch_all(db).await
}

/// Adds the key to every name that an older version stored without one. If two names of a customer have the same key,
/// both keep their name, and the later one's id is appended to its key.
pub async fn backfill_keys(tx: &mut Tx) -> Result<(), sqlx::Error> {
    let keyless: Vec<(i64, i64, String)> =
        sqlx::query_as("select id, customer_id, name from sound where name_key is null order by id")
            .fetch_all(&mut *tx)
            .await?;
    for (id, customer_id, name) in keyless {
        let mut key = fold(&name);
        let taken: bool =
            sqlx::query_scalar("select exists (select 1 from sound where customer_id = $1 and name_key = $2)")
                .bind(customer_id)
                .bind(&key)
                .fetch_one(&mut *tx)
                .await?;
        if taken {
            key = format!("{key} {id}");
        }
        sqlx::query("update sound set name_key = $2 where id = $1").bind(id).bind(key).execute(&mut *tx).await?;
    }
    Ok(())
}
