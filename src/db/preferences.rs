//! The display preferences of each user.

use sqlx::SqliteExecutor;

/// The preferences of a user as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct PreferenceRow {
    /// The code of a [`Density`](crate::lists::list_layout::Density).
    pub density: String,
    /// The [`Columns`](crate::lists::list_layout::Columns) as text; `None`: the default.
    pub columns: Option<String>,
    /// The number of rows per page.
    pub page_size: i64,
    /// The name of a time zone; `None`: that of the browser.
    pub timezone: Option<String>,
    /// Whether keyboard shortcuts are enabled.
    pub shortcuts: bool,
    /// The view that the list opens with.
    pub default_view: Option<i64>,
}

/// The preferences of a user, if they ever changed any.
pub async fn of_user(db: impl SqliteExecutor<'_>, user_id: i64) -> Result<Option<PreferenceRow>, sqlx::Error> {
    sqlx::query_as(
        "select density, columns, page_size, timezone, shortcuts, default_view from preference where user_id = $1",
    )
    .bind(user_id)
    .fetch_optional(db)
    .await
}

/// Stores the preferences of a user.
pub async fn upsert(db: impl SqliteExecutor<'_>, user_id: i64, preferences: &PreferenceRow) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into preference (user_id, density, columns, page_size, timezone, shortcuts, default_view) \
         values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (user_id) do update set density = excluded.density, columns = excluded.columns, \
             page_size = excluded.page_size, timezone = excluded.timezone, shortcuts = excluded.shortcuts, \
             default_view = excluded.default_view",
    )
    .bind(user_id)
    .bind(&preferences.density)
    .bind(&preferences.columns)
    .bind(preferences.page_size)
    .bind(&preferences.timezone)
    .bind(preferences.shortcuts)
    .bind(preferences.default_view)
    .execute(db)
    .await
    .map(drop)
}
