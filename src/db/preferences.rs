//! How Mailroom looks to each person.

use sqlx::SqliteExecutor;

/// The preferences of a person as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct PreferenceRow {
    /// The name of a [`Density`](crate::forms::list_layout::Density).
    pub density: String,
    /// The [`Columns`](crate::forms::list_layout::Columns) in one word; `None`: those that everybody has.
    pub columns: Option<String>,
    /// Most rows of a page.
    pub page_size: i64,
    /// The name of a time zone; `None`: as the browser says.
    pub timezone: Option<String>,
    /// Whether single keys do something.
    pub shortcuts: bool,
    /// The view that the list begins with.
    pub default_view: Option<i64>,
}

/// The preferences of a person, if they ever changed any.
pub async fn of_user(db: impl SqliteExecutor<'_>, user_id: i64) -> Result<Option<PreferenceRow>, sqlx::Error> {
    sqlx::query_as(
        "select density, columns, page_size, timezone, shortcuts, default_view from preference where user_id = $1",
    )
    .bind(user_id)
    .fetch_optional(db)
    .await
}

/// Keeps the preferences of a person.
pub async fn upsert(db: impl SqliteExecutor<'_>, user_id: i64, stored: &PreferenceRow) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into preference (user_id, density, columns, page_size, timezone, shortcuts, default_view) \
         values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (user_id) do update set density = excluded.density, columns = excluded.columns, \
             page_size = excluded.page_size, timezone = excluded.timezone, shortcuts = excluded.shortcuts, \
             default_view = excluded.default_view",
    )
    .bind(user_id)
    .bind(&stored.density)
    .bind(&stored.columns)
    .bind(stored.page_size)
    .bind(&stored.timezone)
    .bind(stored.shortcuts)
    .bind(stored.default_view)
    .execute(db)
    .await
    .map(drop)
}
