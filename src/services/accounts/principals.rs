//! Acting for a descendant customer, and finding the principal of a user.

use super::principal_of;
use crate::db;
use crate::domain::account::Slug;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::services::{App, Failure, Identity, Principal, authorize};

/// Whether the principal is a user of the customer of this slug.
pub async fn is_user_of(app: &App, who: &Principal, slug: &str) -> Result<bool, Failure> {
    let Some(slug) = Slug::parse(slug) else { return Ok(false) };
    let Some(id) = who.customer() else { return Ok(false) };
    let customer = db::customers::by_id(app.db.read(), id).await?;
    Ok(customer.is_some_and(|customer| customer.slug == slug.as_str()))
}

/// The user as an administrator of their own customer or of a descendant, which is found as by [`find_customer`]: they
/// see that customer and its descendants, and nothing else.
pub async fn acting_for(app: &App, who: &Principal, slug_or_name: &str) -> Result<Principal, Failure> {
    let customer_id = find_customer(app, who, slug_or_name).await?;
    // The console is no user of a customer.
    let user_id = who.user().ok_or(AppError::Forbidden)?;
    Ok(Principal { identity: Identity::Account { user_id, customer_id }, ..who.clone() })
}

/// The id of the customer that an administrator acts for: their own or a descendant, found by slug or else by name. A
/// customer outside their reach and an ambiguous name are `NotFound`.
pub async fn find_customer(app: &App, who: &Principal, slug_or_name: &str) -> Result<i64, Failure> {
    authorize(who, Permission::ActForCustomers)?;
    let within = db::customers::list_within(app.db.read(), who.reach()).await?;
    let slug = Slug::parse(slug_or_name);
    let by_slug = within.iter().find(|c| slug.as_ref().is_some_and(|slug| c.slug == slug.as_str()));
    let mut by_name = within.iter().filter(|c| c.name == slug_or_name.trim());
    match (by_slug, by_name.next(), by_name.next()) {
        (Some(customer), _, _) | (None, Some(customer), None) => Ok(customer.id),
        _ => Err(AppError::NotFound.into()),
    }
}

/// The user of this name as a principal, for the console only; `None` if no such user may sign in.
pub async fn principal_by_username(app: &App, who: &Principal, username: &str) -> Result<Option<Principal>, Failure> {
    if !who.is_console() {
        return Err(AppError::Forbidden.into());
    }
    match db::users::by_username(app.db.read(), &username.trim().to_lowercase()).await? {
        Some(user) => principal_of(app.db.read(), user).await,
        None => Ok(None),
    }
}
