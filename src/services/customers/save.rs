//! Creating and changing customers.

use super::read::may_choose_plan;
use super::{
    AdministrationOutcome, App, AuditAction, AuditContext, ChangeSource, Customer, Failure, Principal, SubjectKind,
    audit_fields, authorize, authorize_for_customer, form_of, load, record, record_change, subject,
};
use crate::db::constraint::Constraint;
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, customers as store};
use crate::domain::account::Slug;
use crate::domain::administration::{AdministrationError, CustomerSettings};
use crate::domain::permissions::Permission;
use crate::domain::plan::RatePlan;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::forms::save_outcome::SaveOutcome;
use crate::services::attention;
use crate::services::outcome::{
    Abort, AdministrationConflict, Attempt, ServiceResult, conflict_or_done, in_transaction,
};
use crate::services::plans::{can_grant, compute_impact};
use crate::services::submission_key::SubmissionKey;

/// The name of the plan without restrictions that a root gets if none was chosen.
const DEFAULT_PLAN_NAME: &str = "Everything";

/// A customer to add.
pub(in crate::services) struct NewCustomer {
    /// The parent customer; `None` for a root.
    pub(in crate::services) parent_id: Option<i64>,
    pub(in crate::services) slug: Slug,
    pub(in crate::services) settings: CustomerSettings,
    /// `None` for a new plan without restrictions for a root, or else the default plan of the parent.
    pub(in crate::services) rate_plan_id: Option<i64>,
}

/// Creates a customer below one that the administrator can see.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &CustomerForm,
    key: &SubmissionKey,
) -> Result<AdministrationOutcome<CustomerForm>, Failure> {
    authorize(who, Permission::ManageCustomers)?;
    let mut errors = Vec::new();
    let parent_id = match form.parent.parse() {
        Ok(id) => match authorize_for_customer(app, who, Permission::ManageCustomers, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if parent_id.is_none() {
        errors.push(AdministrationError::NoParent);
    }
    let slug = Slug::parse(&form.slug);
    match &slug {
        None => errors.push(AdministrationError::BadSlug),
        Some(slug) if store::by_slug(app.db.read(), slug.as_str()).await?.is_some() => {
            errors.push(AdministrationError::SlugTaken(slug.as_str().into()));
        }
        Some(_) => {}
    }
    let settings = form.parse(None).map_err(|found| errors.extend(found)).ok();
    let plan = form.plan.parse().map_err(|_| errors.push(AdministrationError::NoPlan)).ok();
    let (Some(slug), Some(settings), true) = (slug, settings, errors.is_empty()) else {
        return Ok(SaveOutcome::Invalid(errors));
    };
    let new = NewCustomer { parent_id, slug, settings, rate_plan_id: plan };
    Ok(match insert(&AuditContext::new(app, who, source), new, key).await? {
        Ok(id) => SaveOutcome::Done(id),
        Err(error) => SaveOutcome::Invalid(vec![error]),
    })
}

/// Adds a validated customer, after the checks that need the transaction.
pub(in crate::services) async fn insert(
    audit: &AuditContext,
    new: NewCustomer,
    key: &SubmissionKey,
) -> ServiceResult<i64, AdministrationError> {
    let (app, audit, key) = (audit.app.clone(), audit.clone(), key.clone());
    in_transaction(&app, move |tx| Box::pin(async move { add(tx, &audit, new, &key).await })).await
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    new: NewCustomer,
    key: &SubmissionKey,
) -> Attempt<Result<i64, AdministrationError>> {
    if let Some(parent) = new.parent_id
        && let Some(name) = store::find_suspended_ancestor(&mut *tx, parent).await?
    {
        return Err(Abort::refused(AdministrationError::Suspended(name)));
    }
    let rate_plan_id = match (new.rate_plan_id, new.parent_id) {
        (Some(chosen), Some(parent)) => match check_plan(tx, audit, parent, chosen).await? {
            Ok(()) => chosen,
            Err(error) => return Err(Abort::refused(error)),
        },
        (Some(_), None) => return Err(Abort::refused(AdministrationError::NoPlan)),
        (None, Some(parent)) => default_plan(tx, audit, parent).await?,
        (None, None) => plans::insert(&mut *tx, plans::NO_OWNER_ID, &RatePlan::everything(DEFAULT_PLAN_NAME)).await?,
    };
    let row = store::NewCustomer {
        parent_id: new.parent_id,
        slug: new.slug.as_str(),
        name: new.settings.name.as_str(),
        rate_plan_id,
        language: new.settings.language.as_str(),
        timezone: new.settings.timezone.as_str(),
        pin_policy: new.settings.pin_policy,
        numbers: new.settings.numbers,
        dialects: new.settings.dialects,
        created_at: audit.at,
    };
    let id = match store::insert(&mut *tx, row).await {
        Ok(id) => id,
        Err(error) if Constraint::is_taken(&error, "customer.slug") => {
            return Err(Abort::refused(AdministrationError::SlugTaken(new.slug.as_str().into())));
        }
        Err(error) => return Err(error.into()),
    };
    if new.parent_id.is_none() {
        plans::set_owner(&mut *tx, rate_plan_id, id).await?;
    }
    let (customer, plan) = load(tx, id).await?;
    record(tx, audit, subject(&customer), AuditAction::Create, None, Some(audit_fields(&customer, &plan))).await?;
    key.store_result(tx, &audit.who, &id.to_string(), audit.at).await?;
    Ok(Ok(id))
}

/// Checks whether this plan may be chosen for a customer or for a new child of it.
async fn check_plan(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    plan: i64,
) -> ServiceResult<(), AdministrationError> {
    let usable = plans::list_usable(&mut *tx, customer_id).await?;
    let Some(chosen) = usable.into_iter().find(|usable| usable.id == plan) else {
        return Ok(Err(AdministrationError::NoPlan));
    };
    let allowed = can_grant(tx, &audit.who, &chosen.plan).await?;
    Ok(if allowed { Ok(()) } else { Err(AdministrationError::PlanAbove(chosen.plan.name)) })
}

/// The plan for a child of `parent` if none was chosen: the default plan without restrictions, if it can be granted,
/// or else the parent's own.
async fn default_plan(tx: &mut Tx, audit: &AuditContext, parent: i64) -> Result<i64, Failure> {
    for usable in plans::list_usable(&mut *tx, parent).await? {
        if usable.plan == RatePlan::everything(DEFAULT_PLAN_NAME) && can_grant(tx, &audit.who, &usable.plan).await? {
            return Ok(usable.id);
        }
    }
    let parent = store::by_id(&mut *tx, parent).await?.ok_or(AppError::NotFound)?;
    Ok(parent.rate_plan_id)
}

/// Saves a form that was loaded from `version`. A plan that lacks features its mailboxes use results in
/// [`AdministrationConflict::Breaks`], unless `confirmed`.
pub async fn save(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Result<AdministrationOutcome<CustomerForm>, Failure> {
    authorize_for_customer(app, who, Permission::ManageCustomers, id).await?;
    let (audit, form) = (AuditContext::new(app, who, source), form.clone());
    let outcome =
        in_transaction(app, move |tx| Box::pin(async move { change(tx, &audit, id, version, &form, confirmed).await }))
            .await?;
    if matches!(outcome, SaveOutcome::Done(_)) {
        attention::run_briefly(app).await;
    }
    Ok(outcome)
}

async fn change(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Attempt<AdministrationOutcome<CustomerForm>> {
    let before = load(tx, id).await?;
    let current = &before.0;
    if let Some(name) = store::find_suspended_ancestor(&mut *tx, id).await? {
        return Err(Abort::invalid(vec![AdministrationError::Suspended(name)]));
    }
    if current.version != version {
        let plan = form.plan.parse() == Ok(current.rate_plan_id);
        let same =
            plan && form.parse(Some(current.language.as_str())).is_ok_and(|settings| is_unchanged(current, &settings));
        return conflict_or_done(tx, SubjectKind::Customer, (id, current.version), same, form_of(current)).await;
    }
    let (settings, rate_plan_id) = match validate(tx, audit, current, form).await? {
        Ok(validated) => validated,
        Err(errors) => return Err(Abort::invalid(errors)),
    };
    if rate_plan_id != current.rate_plan_id && !confirmed {
        let (from, to) =
            (plans::by_id(&mut *tx, current.rate_plan_id).await?, plans::by_id(&mut *tx, rate_plan_id).await?);
        if let (Some(from), Some(to)) = (from, to) {
            let impact = compute_impact(tx, &audit.who, AffectedCustomers::Customer(id), (&from, &to)).await?;
            if !impact.is_empty() {
                return Err(Abort::conflict(AdministrationConflict::Breaks(impact)));
            }
        }
    }
    if !store::update(&mut *tx, id, version, &settings, rate_plan_id).await? {
        return conflict_or_done(tx, SubjectKind::Customer, (id, current.version), false, form_of(current)).await;
    }
    if settings.pin_policy != current.pin_policy || rate_plan_id != current.rate_plan_id {
        attention::schedule(&mut *tx, AffectedCustomers::Customer(id)).await?;
    }
    record_change(tx, audit, before).await?;
    Ok(SaveOutcome::Done(id))
}

fn is_unchanged(customer: &Customer, settings: &CustomerSettings) -> bool {
    customer.name == settings.name.as_str()
        && customer.language == settings.language.as_str()
        && customer.timezone == settings.timezone.as_str()
        && customer.numbers == settings.numbers
        && customer.pin_policy == settings.pin_policy
        && customer.dialects == settings.dialects
}

async fn validate(
    tx: &mut Tx,
    audit: &AuditContext,
    current: &Customer,
    form: &CustomerForm,
) -> ServiceResult<(CustomerSettings, i64), Vec<AdministrationError>> {
    let mut errors = Vec::new();
    let plan = form.plan.parse().unwrap_or_default();
    if plan != current.rate_plan_id {
        match check_plan(tx, audit, current.id, plan).await? {
            Err(AdministrationError::NoPlan) => errors.push(AdministrationError::NoPlan),
            _ if !may_choose_plan(&audit.who, current) => errors.push(AdministrationError::OwnPlan),
            found => errors.extend(found.err()),
        }
    }
    Ok(match form.parse(Some(&current.language)) {
        Ok(settings) if errors.is_empty() => Ok((settings, plan)),
        settings => {
            errors.extend(settings.err().unwrap_or_default());
            Err(errors)
        }
    })
}
