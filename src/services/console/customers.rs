//! Adding customers and rate plans from values instead of forms.

use crate::db;
use crate::domain::account::Slug;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::number_range::NumberRange;
use crate::domain::permissions::Permission;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::error::AppError;
use crate::forms::customer::{CustomerForm, PinPolicyForm, format_range};
use crate::forms::plan::PlanForm;
use crate::services::accounts::{AccountResult, AdministrationError};
use crate::services::audit::AuditContext;
use crate::services::outcome::{Abort, in_transaction};
use crate::services::submission_key::SubmissionKey;
use crate::services::{App, ChangeSource, Failure, Principal, authorize_for_customer, customers, plans};

/// A customer to add, as typed.
#[derive(Clone, Copy, Debug)]
pub struct CustomerInput<'a> {
    /// The short name.
    pub slug: &'a str,
    /// The display name.
    pub name: &'a str,
    /// The slug of the parent customer; `None` adds a root, which only the console may.
    pub parent: Option<&'a str>,
    /// The rules for its PINs.
    pub pin_policy: PinPolicy,
    /// The range from which new mailboxes get a number if none is chosen.
    pub numbers: NumberRange,
    /// A rate plan's id; `None` for a plan without restrictions.
    pub rate_plan_id: Option<i64>,
    /// The language tag that a new mailbox starts with.
    pub language: &'a str,
    /// The time zone that a new mailbox starts with.
    pub timezone: &'a str,
}

/// Adds a customer and returns its id.
pub async fn add_customer(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    new: CustomerInput<'_>,
) -> AccountResult<i64> {
    let parent_id = match new.parent {
        None if principal.is_console() => None,
        None => return Err(AppError::Forbidden.into()),
        Some(slug) => {
            let Some(parent) = db::customers::by_slug(app.db.read(), slug).await? else {
                return Ok(Err(AdministrationError::NoCustomer(slug.into())));
            };
            authorize_for_customer(app, principal, Permission::ManageCustomers, parent.id).await?;
            Some(parent.id)
        }
    };
    let form = CustomerForm {
        slug: new.slug.to_owned(),
        parent: String::new(),
        name: new.name.to_owned(),
        plan: String::new(),
        language: new.language.to_owned(),
        timezone: new.timezone.to_owned(),
        numbers: format_range(&new.numbers),
        policy: PinPolicyForm::of(&new.pin_policy),
        dialects: Dialects::all(),
    };
    let Some(slug) = Slug::parse(new.slug) else { return Ok(Err(AdministrationError::BadSlug)) };
    let settings = match form.parse(None) {
        Ok(settings) => settings,
        Err(errors) => return first_error(errors),
    };
    let new = customers::NewCustomer { parent_id, slug, settings, rate_plan_id: new.rate_plan_id };
    customers::insert(&AuditContext::new(app, principal, source), new, &SubmissionKey::default()).await
}

/// The first validation error, for callers that report only one.
pub(super) fn first_error<T>(errors: Vec<AdministrationError>) -> AccountResult<T> {
    match errors.into_iter().next() {
        Some(error) => Ok(Err(error)),
        None => Err(anyhow::anyhow!("a form was refused without an error").into()),
    }
}

/// Turns dialects on or off for the users of a customer, and returns those that are on afterwards.
pub async fn set_dialects(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    slug: &str,
    switches: &[(Dialect, bool)],
) -> AccountResult<Dialects> {
    let Some(customer) = db::customers::by_slug(app.db.read(), slug).await? else {
        return Ok(Err(AdministrationError::NoCustomer(slug.into())));
    };
    authorize_for_customer(app, principal, Permission::ManageCustomers, customer.id).await?;
    let switches = switches.to_vec();
    let audit = AuditContext::new(app, principal, source);
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let before = customers::load(tx, customer.id).await?;
            let current = before.0.dialects;
            let updated = switches.into_iter().fold(current, |all, (dialect, on)| all.with(dialect, on));
            if updated == current {
                return Ok(Ok(updated));
            }
            if let Some(name) = db::customers::find_suspended_ancestor(&mut *tx, customer.id).await? {
                return Err(Abort::refused(AdministrationError::Suspended(name)));
            }
            db::customers::set_dialects(&mut *tx, customer.id, updated).await?;
            customers::record_change(tx, &audit, before).await?;
            Ok(Ok(updated))
        })
    })
    .await
}

/// Adds a rate plan owned by a customer and returns its id. Only the console may choose the owner.
pub async fn add_plan(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    owner_id: i64,
    plan: RatePlan,
) -> AccountResult<i64> {
    if !principal.is_console() {
        return Err(Failure::Refused(AppError::Forbidden));
    }
    let (audit, form) = (AuditContext::new(app, principal, source), PlanForm::of(&plan));
    match plans::insert(&audit, owner_id, &form, &SubmissionKey::default()).await? {
        Ok(id) => Ok(Ok(id)),
        Err(errors) => first_error(errors),
    }
}
