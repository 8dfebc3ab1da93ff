//! Listing views, and resolving the list that a URL requests.

use super::{App, Failure, Principal, View, can_see_customer, find, require_account, store};
use crate::domain::permissions::{Resource, Visibility};
use crate::error::AppError;
use crate::lists::mailbox_list::{ActiveView, ListQuery};
use crate::services::preferences::Preferences;

/// The principal's own views and those shared at their customer, by name, plus those shared at `customer`, if that is
/// another one that they can see.
pub async fn list(app: &App, who: &Principal, customer: Option<i64>) -> Result<Vec<View>, Failure> {
    let (user_id, own_customer) = require_account(who)?;
    let mut tx = app.db.read().begin().await?;
    let mut customer_ids = vec![own_customer];
    if let Some(id) = customer.filter(|id| *id != own_customer)
        && can_see_customer(&mut tx, who, id).await?
    {
        customer_ids.push(id);
    }
    let found = store::list_visible(&mut *tx, user_id, &customer_ids).await?;
    Ok(found.into_iter().map(|stored| View::of(who, stored)).collect())
}

/// A list, and the view that it is based on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestedList {
    /// The list.
    pub list: ListQuery,
    /// The view.
    pub view: Option<View>,
}

/// The list that a URL with this query string requests. Without any parameters, it is the principal's default view, if
/// there is one.
pub async fn requested_list(
    app: &App,
    who: &Principal,
    preferences: &Preferences,
    query: &str,
) -> Result<RequestedList, Failure> {
    let layout = &preferences.layout;
    let list = ListQuery::parse_with_layout(query, layout);
    let has_params = ListQuery::has_list_params(query);
    let (id, required) = match list.view {
        Some(ActiveView::One(id)) => (Some(id), !has_params),
        None if !has_params && list.cursor.is_none() => (preferences.default_view, false),
        _ => (None, false),
    };
    let mut tx = app.db.read().begin().await?;
    let found = match id {
        Some(id) => find(&mut tx, who, id).await?,
        None => None,
    };
    let mut list = match &found {
        None if required => return Err(AppError::NotFound.into()),
        Some(view) if !has_params => ListQuery::parse_with_layout(&format!("{}&{query}", view.list), layout),
        _ => list,
    };
    list.view = match &found {
        Some(view) => Some(ActiveView::One(view.id)),
        None => preferences.default_view.map(|_| ActiveView::All),
    };
    // Users who see only their own mailboxes cannot filter by it.
    list.dead_exit &= who.role.visibility(Resource::Mailboxes) != Visibility::Own;
    Ok(RequestedList { list, view: found.map(|stored| View::of(who, stored)) })
}
