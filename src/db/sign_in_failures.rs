//! Failed sign-ins, counted by hour, account and address.

use sqlx::{QueryBuilder, Sqlite, SqliteExecutor};

use super::Tx;
use super::scope::Scope;

/// How many accounts and addresses are counted separately each hour; the rest are counted together. With a retention of
/// thirty days, this limits how much disk an attack can fill.
const MAX_ROWS_PER_HOUR: i64 = 200;

/// Failures of one account from one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSignInFailures {
    /// The account; 0: the name is unknown.
    pub user_id: i64,
    /// The network address.
    pub address: String,
    /// How many.
    pub failed: i64,
    /// How many were throttled without checking the password.
    pub throttled: i64,
    /// When the last was: milliseconds since 1970, UTC.
    pub last_at: i64,
}

/// Adds to the counts.
pub async fn add(db: &mut Tx, failures: &NewSignInFailures) -> Result<(), sqlx::Error> {
    let hour = failures.last_at / 3_600_000;
    let (row_count, exists): (i64, bool) = sqlx::query_as(
        "select (select count(*) from sign_in_failure where hour = $1), \
             exists (select 1 from sign_in_failure where hour = $1 and user_id = $2 and address = $3)",
    )
    .bind(hour)
    .bind(failures.user_id)
    .bind(&failures.address)
    .fetch_one(&mut *db)
    .await?;
    let (user_id, address) =
        if exists || row_count < MAX_ROWS_PER_HOUR { (failures.user_id, failures.address.as_str()) } else { (0, "") };
    sqlx::query(
        "insert into sign_in_failure (hour, user_id, address, failed, throttled, last_at) \
         values ($1, $2, $3, $4, $5, $6) on conflict (hour, user_id, address) do update set \
             failed = sign_in_failure.failed + $4, throttled = sign_in_failure.throttled + $5, last_at = $6",
    )
    .bind(hour)
    .bind(user_id)
    .bind(address)
    .bind(failures.failed)
    .bind(failures.throttled)
    .bind(failures.last_at)
    .execute(db)
    .await
    .map(drop)
}

/// Which failures a user can see.
#[derive(Clone, Copy, Debug)]
pub struct VisibleSignInFailures {
    /// Failures of users of these customers.
    pub scope: Scope,
    /// Also failures for unknown accounts.
    pub unknown_accounts: bool,
}

impl VisibleSignInFailures {
    fn push(self, query: &mut QueryBuilder<Sqlite>) {
        query.push("(");
        self.scope.push_customers(query, "user_account.customer_id");
        // An unlimited scope would also match missing users.
        query.push(" and user_account.id is not null");
        if self.unknown_accounts {
            query.push(" or user_account.id is null");
        }
        query.push(")");
    }
}

/// Failures of one account from one address, with details of the account.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SignInFailureRow {
    /// The account; `None`: the name is unknown.
    pub user_id: Option<i64>,
    /// Its user name.
    pub username: Option<String>,
    /// Its customer.
    pub customer: Option<String>,
    /// The network address; empty: various.
    pub address: String,
    /// How many.
    pub failed: i64,
    /// How many were throttled without checking the password.
    pub throttled: i64,
    /// When the last was: milliseconds since 1970, UTC.
    pub last_at: i64,
    /// How many, throttled ones included, since the time that was asked for.
    pub lately: i64,
}

/// Failures by account and address, the latest first; `since` is the start of `lately`.
pub async fn list(
    db: impl SqliteExecutor<'_>,
    visible: VisibleSignInFailures,
    since: i64,
    limit: u32,
) -> Result<Vec<SignInFailureRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select user_account.id as user_id, user_account.username as username, customer.name as customer, \
             sign_in_failure.address as address, \
             cast(sum(sign_in_failure.failed) as bigint) as failed, \
             cast(sum(sign_in_failure.throttled) as bigint) as throttled, \
             max(sign_in_failure.last_at) as last_at, \
             cast(sum(case when sign_in_failure.last_at >= ",
    );
    query.push_bind(since);
    query.push(
        " then sign_in_failure.failed + sign_in_failure.throttled else 0 end) as bigint) as lately \
         from sign_in_failure left join user_account on user_account.id = sign_in_failure.user_id \
         left join customer on customer.id = user_account.customer_id where ",
    );
    visible.push(&mut query);
    query.push(
        " group by user_account.id, user_account.username, customer.name, sign_in_failure.address \
         order by last_at desc, address limit ",
    );
    query.push_bind(limit).build_query_as().fetch_all(db).await
}

/// How many pairs of an account and an address have at least `failures` failures since `since`.
pub async fn count_over_threshold(
    db: impl SqliteExecutor<'_>,
    visible: VisibleSignInFailures,
    since: i64,
    failures: i64,
) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select count(*) from (select 1 as found \
         from sign_in_failure left join user_account on user_account.id = sign_in_failure.user_id \
         where sign_in_failure.hour >= ",
    );
    query.push_bind(since / 3_600_000).push(" and sign_in_failure.last_at >= ").push_bind(since).push(" and ");
    visible.push(&mut query);
    query.push(
        " group by sign_in_failure.user_id, sign_in_failure.address \
         having sum(sign_in_failure.failed + sign_in_failure.throttled) >= ",
    );
    query.push_bind(failures).push(") as counted").build_query_scalar().fetch_one(db).await
}

/// Deletes the failures before `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from sign_in_failure where hour < $1").bind(before / 3_600_000).execute(db).await.map(drop)
}
