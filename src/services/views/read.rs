//! Which views there are, and which list an address asks for.

use super::{App, Failure, Principal, View, can_see_customer, find, require_user, store};
use crate::domain::role::Visibility;
use crate::error::AppError;
use crate::forms::listing::{ActiveView, ListQuery};
use crate::services::preferences::Preferences;

/// The principal's own views and those shared at their customer, by name; with those shared at `customer`, if it
/// is another one that they see.
pub async fn list(app: &App, who: &Principal, customer: Option<i64>) -> Result<Vec<View>, Failure> {
    let user_id = require_user(who)?;
    let mut tx = app.db.read().begin().await?;
    let mut whose = vec![who.customer_id];
    if let Some(id) = customer.filter(|id| *id != who.customer_id)
        && can_see_customer(&mut tx, who, id).await?
    {
        whose.push(id);
    }
    let found = store::list_visible(&mut *tx, user_id, &whose).await?;
    Ok(found.into_iter().map(|stored| View::of(who, stored)).collect())
}

/// A list, and the view that it began from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestedList {
    /// The list.
    pub list: ListQuery,
    /// The view.
    pub view: Option<View>,
}

/// The list that an address with this query string asks for. One that says nothing at all is the view that the
/// principal begins with, if there is one.
pub async fn requested_list(
    app: &App,
    who: &Principal,
    preferences: &Preferences,
    query: &str,
) -> Result<RequestedList, Failure> {
    let usual = &preferences.look;
    let list = ListQuery::parse_with_layout(query, usual);
    let said = ListQuery::has_list_params(query);
    let (id, must) = match list.view {
        Some(ActiveView::One(id)) => (Some(id), !said),
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
        Some(view) if !said => ListQuery::parse_with_layout(&format!("{}&{query}", view.list), usual),
        _ => list,
    };
    list.view = match &found {
        Some(view) => Some(ActiveView::One(view.id)),
        None => preferences.default_view.map(|_| ActiveView::All),
    };
    // The list passes it over for them.
    list.dead_exit &= who.role.visible_mailboxes() != Visibility::Owned;
    Ok(RequestedList { list, view: found.map(|stored| View::of(who, stored)) })
}
