//! Bearer tokens of API clients. Only the digest of a token is stored.

use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, QueryBuilder, Row, SqliteExecutor};

use super::Tx;
use super::scope::Scope;
use crate::domain::dialect::Dialects;

/// Created by a user, for a script.
pub const KIND_PERSONAL: &str = "made";
/// Grants access to an API for a while after a sign-in through it.
pub const KIND_ACCESS: &str = "access";
/// Refreshes an access token.
pub const KIND_REFRESH: &str = "refresh";

/// A token as stored.
#[derive(Clone, Debug)]
pub struct Token {
    /// The row id.
    pub id: i64,
    /// The user it acts for.
    pub user_id: i64,
    /// [`KIND_PERSONAL`], [`KIND_ACCESS`] or [`KIND_REFRESH`].
    pub kind: String,
    /// Its display name.
    pub name: String,
    /// Its first characters.
    pub prefix: String,
    /// The APIs it gives access to.
    pub dialects: Dialects,
    /// Whether it may change anything.
    pub writes: bool,
    /// Whether it may read PINs in clear.
    pub reads_pins: bool,
    /// The user's session epoch that it is bound to, unless a user created it.
    pub session_epoch: Option<i64>,
    /// Identifies all tokens that descend from one sign-in.
    pub family: Option<String>,
    /// Milliseconds since 1970, UTC, as all times here.
    pub created_at: i64,
    /// The name of its creator.
    pub creator: String,
    /// When it expires.
    pub expires_at: i64,
    /// When it was last used, to the minute.
    pub last_used_at: Option<i64>,
    /// When it was revoked.
    pub revoked_at: Option<i64>,
    /// The name of who revoked it.
    pub revoker: Option<String>,
}

impl<'r> FromRow<'r, SqliteRow> for Token {
    fn from_row(row: &'r SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            user_id: row.try_get("user_id")?,
            kind: row.try_get("kind")?,
            name: row.try_get("name")?,
            prefix: row.try_get("prefix")?,
            dialects: Dialects::from_codes(row.try_get("apis")?),
            writes: row.try_get("writes")?,
            reads_pins: row.try_get("reads_pins")?,
            session_epoch: row.try_get("session_epoch")?,
            family: row.try_get("family")?,
            created_at: row.try_get("created_at")?,
            creator: row.try_get("creator")?,
            expires_at: row.try_get("expires_at")?,
            last_used_at: row.try_get("last_used_at")?,
            revoked_at: row.try_get("revoked_at")?,
            revoker: row.try_get("revoker")?,
        })
    }
}

/// A token that a user created, and its user.
#[derive(Clone, Debug, FromRow)]
pub struct TokenListRow {
    /// The token.
    #[sqlx(flatten)]
    pub token: Token,
    /// The user name of its user.
    pub username: String,
    /// The name of the user's customer.
    pub customer_name: String,
    /// `active`, `suspended` or `gone`.
    pub status: String,
}

/// A token to add.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// The user it acts for.
    pub user_id: i64,
    /// [`KIND_PERSONAL`], [`KIND_ACCESS`] or [`KIND_REFRESH`].
    pub kind: &'static str,
    /// Its display name.
    pub name: String,
    /// Its first characters.
    pub prefix: String,
    /// The digest that is stored.
    pub digest: Vec<u8>,
    /// The APIs it gives access to.
    pub dialects: Dialects,
    /// Whether it may change anything.
    pub writes: bool,
    /// Whether it may read PINs in clear.
    pub reads_pins: bool,
    /// The session epoch and the family, unless a user created it.
    pub bound: Option<(i64, String)>,
    /// When it is created.
    pub created_at: i64,
    /// Who creates it; `None`: the console.
    pub created_by: Option<i64>,
    /// The name of its creator.
    pub creator: String,
    /// When it expires.
    pub expires_at: i64,
}

/// Adds a token and returns its id: one that no token in the history has, so that the history of a deleted token never
/// becomes that of another.
pub async fn insert(db: impl SqliteExecutor<'_>, new: &NewToken) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into api_token (id, user_id, kind, name, prefix, digest, apis, writes, reads_pins, \
             session_epoch, family, created_at, created_by, creator, expires_at) \
         select coalesce(max(had.id), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from ( \
             select max(id) as id from api_token \
             union all select max(subject_id) from history where subject = 'token') as had returning id",
    )
    .bind(new.user_id)
    .bind(new.kind)
    .bind(&new.name)
    .bind(&new.prefix)
    .bind(&new.digest)
    .bind(new.dialects.codes())
    .bind(new.writes)
    .bind(new.reads_pins)
    .bind(new.bound.as_ref().map(|(epoch, _)| *epoch))
    .bind(new.bound.as_ref().map(|(_, family)| family))
    .bind(new.created_at)
    .bind(new.created_by)
    .bind(&new.creator)
    .bind(new.expires_at)
    .fetch_one(db)
    .await
}

/// The token of this digest.
pub async fn by_digest(db: impl SqliteExecutor<'_>, digest: &[u8]) -> Result<Option<Token>, sqlx::Error> {
    sqlx::query_as("select * from api_token where digest = $1").bind(digest).fetch_optional(db).await
}

/// The latest tokens that users within the scope created: one token, those of one user, or all.
pub async fn list_personal(
    tx: &mut Tx,
    scope: Scope,
    id: Option<i64>,
    username: Option<&str>,
    limit: u32,
) -> Result<Vec<TokenListRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select api_token.*, user_account.username, user_account.status, customer.name as customer_name \
         from api_token join user_account on user_account.id = api_token.user_id \
         join customer on customer.id = user_account.customer_id where api_token.kind = ",
    );
    query.push_bind(KIND_PERSONAL).push(" and ");
    scope.push_customers(&mut query, "user_account.customer_id");
    if let Some(id) = id {
        query.push(" and api_token.id = ").push_bind(id);
    }
    if let Some(username) = username {
        query.push(" and user_account.username = ").push_bind(username.to_owned());
    }
    query.push(" order by api_token.id desc limit ").push_bind(limit);
    query.build_query_as().fetch_all(tx).await
}

/// Records that a token was used, unless a use after `since` is already recorded.
pub async fn touch(db: impl SqliteExecutor<'_>, id: i64, now: i64, since: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update api_token set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)")
        .bind(id)
        .bind(now)
        .bind(since)
        .execute(db)
        .await
        .map(drop)
}

/// Revokes a token. One that was revoked before stays unchanged.
pub async fn revoke(db: impl SqliteExecutor<'_>, id: i64, now: i64, revoker: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update api_token set revoked_at = $2, revoker = $3 where id = $1 and revoked_at is null")
        .bind(id)
        .bind(now)
        .bind(revoker)
        .execute(db)
        .await
        .map(drop)
}

/// Revokes every token of a user.
pub async fn revoke_of_user(
    db: impl SqliteExecutor<'_>,
    user_id: i64,
    now: i64,
    revoker: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("update api_token set revoked_at = $2, revoker = $3 where user_id = $1 and revoked_at is null")
        .bind(user_id)
        .bind(now)
        .bind(revoker)
        .execute(db)
        .await
        .map(drop)
}

/// Revokes every token that descends from one sign-in.
pub async fn revoke_family(
    db: impl SqliteExecutor<'_>,
    family: &str,
    now: i64,
    revoker: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("update api_token set revoked_at = $2, revoker = $3 where family = $1 and revoked_at is null")
        .bind(family)
        .bind(now)
        .bind(revoker)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes sign-in tokens that expired before `now`, and user-created ones that expired or were revoked before
/// `long_ago`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, now: i64, long_ago: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "delete from api_token where kind <> 'made' and expires_at < $1 or expires_at < $2 \
             or kind = 'made' and revoked_at < $2",
    )
    .bind(now)
    .bind(long_ago)
    .execute(db)
    .await
    .map(drop)
}

/// Deletes all but the latest `keep` sign-in tokens of a user.
pub async fn delete_all_but_latest_pairs(
    db: impl SqliteExecutor<'_>,
    user_id: i64,
    keep: u32,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "delete from api_token where user_id = $1 and kind in ('access', 'refresh') and id <= \
             (select id from api_token where user_id = $1 and kind in ('access', 'refresh') \
              order by id desc limit 1 offset $2)",
    )
    .bind(user_id)
    .bind(keep)
    .execute(db)
    .await
    .map(drop)
}
