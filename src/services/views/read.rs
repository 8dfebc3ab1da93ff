//! Which views there are, and which list an address asks for.

use super::{App, Failure, Principal, View, find, person, sees, store};
use crate::domain::role::Sight;
use crate::error::AppError;
use crate::forms::listing::{ListQuery, Viewed};
use crate::services::preferences::Preferences;

/// The principal's own views and those shared at their customer, by name; with those shared at `customer`, if it
/// is another one that they see.
pub async fn list(app: &App, who: &Principal, customer: Option<i64>) -> Result<Vec<View>, Failure> {
    let user_id = person(who)?;
    let mut tx = app.db.read().begin().await?;
    let mut whose = vec![who.customer_id];
    if let Some(id) = customer.filter(|id| *id != who.customer_id)
        && sees(&mut tx, who, id).await?
    {
        whose.push(id);
    }
    let found = store::of(&mut *tx, user_id, &whose).await?;
    Ok(found.into_iter().map(|stored| View::of(who, stored)).collect())
}

/// A list, and the view that it began from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The list.
    pub list: ListQuery,
    /// The view.
    pub view: Option<View>,
}

/// The list that an address with this query string asks for. One that says nothing at all is the view that the
/// principal begins with, if there is one.
pub async fn asked(app: &App, who: &Principal, preferences: &Preferences, query: &str) -> Result<Asked, Failure> {
    let usual = &preferences.look;
    let list = ListQuery::read(query, usual);
    let said = ListQuery::is_said(query);
    let (id, must) = match list.view {
        Some(Viewed::One(id)) => (Some(id), !said),
        None if !said && list.cursor.is_none() => (preferences.default_view, false),
        _ => (None, false),
    };
    let mut tx = app.db.read().begin().await?;
    let found = match id {
        Some(id) => find(&mut tx, who, id).await?,
        None => None,
    };
    let mut list = match &found {
        None if must => return Err(AppError::NotFound.into()),
        Some(view) if !said => ListQuery::read(&format!("{}&{query}", view.list), usual),
        _ => list,
    };
    list.view = match &found {
        Some(view) => Some(Viewed::One(view.id)),
        None => preferences.default_view.map(|_| Viewed::All),
    };
    // The list passes it over for them.
    list.dead_exit &= who.role.sight() != Sight::Owned;
    Ok(Asked { list, view: found.map(|stored| View::of(who, stored)) })
}
