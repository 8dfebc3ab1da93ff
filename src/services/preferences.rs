//! How Mailroom looks to each person: nobody else's business, and nothing that history keeps.

use super::{App, Failure, Principal};
use crate::db::preferences::{self, PreferenceRow};
use crate::domain::choice::Choice as _;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::forms::list_layout::{Columns, Density, ListLayout};

/// What somebody prefers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// How the list of mailboxes looks.
    pub look: ListLayout,
    /// The time zone of what they read; `None`: as their browser says.
    pub timezone: Option<Timezone>,
    /// Whether single keys do something.
    pub shortcuts: bool,
    /// The view that the list begins with.
    pub default_view: Option<i64>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { look: ListLayout::default(), timezone: None, shortcuts: true, default_view: None }
    }
}

/// One thing that somebody wants otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreferenceChange {
    /// The look of the list.
    ListLayout(ListLayout),
    /// How close its rows stand.
    Density(Density),
    /// Most rows of a page.
    Size(u16),
    /// The time zone of what they read.
    Timezone(Option<Timezone>),
    /// Whether single keys do something.
    Shortcuts(bool),
}

impl Preferences {
    /// What is stored. A word that no program of ours wrote, or one that is no longer known, counts as none.
    fn of(stored: PreferenceRow) -> Self {
        let standard = ListLayout::default();
        Self {
            look: ListLayout {
                columns: stored.columns.and_then(|word| Columns::parse(&word)).unwrap_or(standard.columns),
                density: Density::from_code(&stored.density).unwrap_or(standard.density),
                page_size: u16::try_from(stored.page_size).unwrap_or(standard.page_size),
            },
            timezone: stored.timezone.and_then(|name| Timezone::parse(&name).ok()),
            shortcuts: stored.shortcuts,
            default_view: stored.default_view,
        }
    }

    fn stored(&self) -> PreferenceRow {
        let columns = &self.look.columns;
        PreferenceRow {
            density: self.look.density.code().to_owned(),
            columns: (*columns != Columns::default()).then(|| columns.to_code()),
            page_size: self.look.page_size.into(),
            timezone: self.timezone.map(|zone| zone.as_str().to_owned()),
            shortcuts: self.shortcuts,
            default_view: self.default_view,
        }
    }

    fn apply(mut self, wish: PreferenceChange) -> Self {
        match wish {
            PreferenceChange::ListLayout(look) => self.look = look,
            PreferenceChange::Density(density) => self.look.density = density,
            PreferenceChange::Size(size) => self.look.page_size = size,
            PreferenceChange::Timezone(zone) => self.timezone = zone,
            PreferenceChange::Shortcuts(on) => self.shortcuts = on,
        }
        self
    }
}

/// What the principal prefers. Who has no account prefers nothing.
pub async fn load(app: &App, who: &Principal) -> Result<Preferences, Failure> {
    let Some(user_id) = who.user() else { return Ok(Preferences::default()) };
    Ok(preferences::of_user(app.db.read(), user_id).await?.map(Preferences::of).unwrap_or_default())
}

/// Grants the principal a wish.
pub async fn update(app: &App, who: &Principal, wish: PreferenceChange) -> Result<(), Failure> {
    modify(app, who, |had| had.apply(wish)).await
}

/// Lets the list begin with this view for the principal, who sees it; or with all mailboxes.
pub(super) async fn set_default_view(app: &App, who: &Principal, view: Option<i64>) -> Result<(), Failure> {
    modify(app, who, move |had| Preferences { default_view: view, ..had }).await
}

async fn modify(
    app: &App,
    who: &Principal,
    change: impl FnOnce(Preferences) -> Preferences + Send + 'static,
) -> Result<(), Failure> {
    // A token is somebody's, but has no liking of its own.
    let user_id = who.user().filter(|_| who.grant.accounts).ok_or(AppError::Forbidden)?;
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let had = preferences::of_user(&mut *tx, user_id).await?.map(Preferences::of).unwrap_or_default();
                Ok(preferences::upsert(tx, user_id, &change(had).stored()).await?)
            })
        })
        .await
}
