//! Per-user preferences. They are private and not recorded in the history.

use super::{App, Failure, Principal, authorize};
use crate::db::preferences::{self, PreferenceRow};
use crate::domain::choice::Choice as _;
use crate::domain::permissions::Permission;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::lists::list_layout::{Columns, Density, ListLayout};

/// A user's preferences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The layout of the list of mailboxes.
    pub layout: ListLayout,
    /// The time zone for displayed times; `None`: the browser's.
    pub timezone: Option<Timezone>,
    /// Whether single-key shortcuts are enabled.
    pub shortcuts: bool,
    /// The default view of the list.
    pub default_view: Option<i64>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { layout: ListLayout::default(), timezone: None, shortcuts: true, default_view: None }
    }
}

/// A change of one preference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreferenceChange {
    /// The layout of the list.
    ListLayout(ListLayout),
    /// The density of its rows.
    Density(Density),
    /// The number of rows per page.
    Size(u16),
    /// The time zone for displayed times.
    Timezone(Option<Timezone>),
    /// Whether single-key shortcuts are enabled.
    Shortcuts(bool),
}

impl Preferences {
    /// From the stored row. An unknown code counts as not set.
    fn of(stored: PreferenceRow) -> Self {
        let defaults = ListLayout::default();
        Self {
            layout: ListLayout {
                columns: stored.columns.and_then(|code| Columns::parse(&code)).unwrap_or(defaults.columns),
                density: Density::from_code(&stored.density).unwrap_or(defaults.density),
                page_size: u16::try_from(stored.page_size).unwrap_or(defaults.page_size),
            },
            timezone: stored.timezone.and_then(|name| Timezone::parse(&name).ok()),
            shortcuts: stored.shortcuts,
            default_view: stored.default_view,
        }
    }

    fn stored(&self) -> PreferenceRow {
        let columns = &self.layout.columns;
        PreferenceRow {
            density: self.layout.density.code().to_owned(),
            columns: (*columns != Columns::default()).then(|| columns.to_code()),
            page_size: self.layout.page_size.into(),
            timezone: self.timezone.map(|zone| zone.as_str().to_owned()),
            shortcuts: self.shortcuts,
            default_view: self.default_view,
        }
    }

    fn apply(mut self, change: PreferenceChange) -> Self {
        match change {
            PreferenceChange::ListLayout(layout) => self.layout = layout,
            PreferenceChange::Density(density) => self.layout.density = density,
            PreferenceChange::Size(size) => self.layout.page_size = size,
            PreferenceChange::Timezone(zone) => self.timezone = zone,
            PreferenceChange::Shortcuts(on) => self.shortcuts = on,
        }
        self
    }
}

/// The principal's preferences; the defaults for principals without an account.
pub async fn load(app: &App, who: &Principal) -> Result<Preferences, Failure> {
    let Some(user_id) = who.user() else { return Ok(Preferences::default()) };
    Ok(preferences::of_user(app.db.read(), user_id).await?.map(Preferences::of).unwrap_or_default())
}

/// Changes one of the principal's preferences.
pub async fn update(app: &App, who: &Principal, change: PreferenceChange) -> Result<(), Failure> {
    modify(app, who, |current| current.apply(change)).await
}

/// Makes this view, or all mailboxes, the principal's default. The caller has checked that they can see it.
pub(super) async fn set_default_view(app: &App, who: &Principal, view: Option<i64>) -> Result<(), Failure> {
    modify(app, who, move |current| Preferences { default_view: view, ..current }).await
}

async fn modify(
    app: &App,
    who: &Principal,
    change: impl FnOnce(Preferences) -> Preferences + Send + 'static,
) -> Result<(), Failure> {
    authorize(who, Permission::ManageOwnAccount)?;
    let user_id = who.user().ok_or(AppError::Forbidden)?;
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let current = preferences::of_user(&mut *tx, user_id).await?.map(Preferences::of).unwrap_or_default();
                Ok(preferences::upsert(tx, user_id, &change(current).stored()).await?)
            })
        })
        .await
}
