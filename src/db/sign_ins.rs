//! The sign-in sessions of users.

use sqlx::SqliteExecutor;

/// A session as its user sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SignIn {
    /// The id that the session itself stores.
    pub id: String,
    /// The user it belongs to.
    pub user_id: i64,
    /// The session is invalid once the user's epoch differs.
    pub epoch: i64,
    /// When the user signed in, in milliseconds since 1970, UTC.
    pub since: i64,
    /// When it was last used, to the minute.
    pub seen: i64,
    /// The network address at sign-in.
    pub address: String,
    /// The browser's user agent.
    pub agent: String,
}

/// Adds a session.
pub async fn insert(db: impl SqliteExecutor<'_>, login: &SignIn) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into login (id, user_id, epoch, since, seen, address, agent) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&login.id)
    .bind(login.user_id)
    .bind(login.epoch)
    .bind(login.since)
    .bind(login.seen)
    .bind(&login.address)
    .bind(&login.agent)
    .execute(db)
    .await
    .map(drop)
}

/// When this session of the user was last used.
pub async fn last_seen(db: impl SqliteExecutor<'_>, user_id: i64, id: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("select seen from login where id = $1 and user_id = $2")
        .bind(id)
        .bind(user_id)
        .fetch_optional(db)
        .await
}

/// The valid sessions of a user that began after `began` and were used after `used`, the last used first.
pub async fn of_user(
    db: impl SqliteExecutor<'_>,
    user_id: i64,
    began: i64,
    used: i64,
) -> Result<Vec<SignIn>, sqlx::Error> {
    sqlx::query_as(
        "select login.* from login join user_account on user_account.id = login.user_id \
         where login.user_id = $1 and login.epoch = user_account.session_epoch and login.since > $2 and login.seen > $3 \
         order by login.seen desc, login.id",
    )
    .bind(user_id)
    .bind(began)
    .bind(used)
    .fetch_all(db)
    .await
}

/// Records that the session was used at `now`.
pub async fn touch(db: impl SqliteExecutor<'_>, id: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update login set seen = $2 where id = $1").bind(id).bind(now).execute(db).await.map(drop)
}

/// Ends a session of the user; returns `false` if they have none of this id.
pub async fn delete(db: impl SqliteExecutor<'_>, user_id: i64, id: &str) -> Result<bool, sqlx::Error> {
    let result =
        sqlx::query("delete from login where id = $1 and user_id = $2").bind(id).bind(user_id).execute(db).await?;
    Ok(result.rows_affected() > 0)
}

/// Deletes the sessions that began before `began`, were last used before `used` or have an old epoch.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, began: i64, used: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "delete from login where since < $1 or seen < $2 or epoch <> \
             (select session_epoch from user_account where user_account.id = login.user_id)",
    )
    .bind(began)
    .bind(used)
    .execute(db)
    .await
    .map(drop)
}
