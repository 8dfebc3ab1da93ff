//! Making customers, and changing them.

use super::read::may_choose_plan;
use super::{
    App, AuditAction, AuditContext, ChangeSource, Customer, Failure, Principal, SaveOutcome, SubjectKind, audit_fields,
    form_of, load, record, record_change, require_administrator, require_administrator_of, subject,
};
use crate::db::constraint::Constraint;
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, customers as store};
use crate::domain::account::Slug;
use crate::domain::people::{CustomerSettings, PeopleError};
use crate::domain::plan::RatePlan;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::services::attention;
use crate::services::form_keys::FormKey;
use crate::services::plans::{can_grant, compute_impact};

/// The plan of a root for which none was chosen. It leaves nothing out.
const DEFAULT_PLAN_NAME: &str = "Everything";

/// A customer to add.
pub(in crate::services) struct NewCustomer {
    /// The customer above; `None` for a root.
    pub(in crate::services) parent_id: Option<i64>,
    pub(in crate::services) slug: Slug,
    pub(in crate::services) terms: CustomerSettings,
    /// `None`: everything, for a root; else what the one above can give.
    pub(in crate::services) rate_plan_id: Option<i64>,
}

/// Makes a customer below one that the administrator sees.
pub async fn create(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    form: &CustomerForm,
    key: &FormKey,
) -> Result<SaveOutcome<CustomerForm>, Failure> {
    require_administrator(who)?;
    let mut errors = Vec::new();
    let parent_id = match form.parent.parse() {
        Ok(id) => match require_administrator_of(app, who, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if parent_id.is_none() {
        errors.push(PeopleError::NoParent);
    }
    let slug = Slug::parse(&form.slug);
    match &slug {
        None => errors.push(PeopleError::BadSlug),
        Some(slug) if store::by_slug(app.db.read(), slug.as_str()).await?.is_some() => {
            errors.push(PeopleError::SlugTaken(slug.as_str().into()));
        }
        Some(_) => {}
    }
    let terms = form.parse(None).map_err(|found| errors.extend(found)).ok();
    let plan = form.plan.parse().map_err(|_| errors.push(PeopleError::NoPlan)).ok();
    let (Some(slug), Some(terms), true) = (slug, terms, errors.is_empty()) else {
        return Ok(SaveOutcome::Invalid(errors));
    };
    let new = NewCustomer { parent_id, slug, terms, rate_plan_id: plan };
    Ok(match insert(&AuditContext::new(app, who, door), new, key).await? {
        Ok(id) => SaveOutcome::Done(id),
        Err(error) => SaveOutcome::Invalid(vec![error]),
    })
}

/// Adds a customer that nothing speaks against but what only the store knows.
pub(in crate::services) async fn insert(
    audit: &AuditContext,
    new: NewCustomer,
    key: &FormKey,
) -> Result<Result<i64, PeopleError>, Failure> {
    let (db, audit, key) = (audit.app.db.clone(), audit.clone(), key.clone());
    db.write(move |tx| Box::pin(async move { add(tx, &audit, new, &key).await })).await
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    new: NewCustomer,
    key: &FormKey,
) -> Result<Result<i64, PeopleError>, Failure> {
    if let Some(parent) = new.parent_id
        && let Some(name) = store::find_suspended_ancestor(&mut *tx, parent).await?
    {
        return Ok(Err(PeopleError::Suspended(name)));
    }
    let rate_plan_id = match (new.rate_plan_id, new.parent_id) {
        (Some(chosen), Some(parent)) => match check_plan(tx, audit, parent, chosen).await? {
            Ok(()) => chosen,
            Err(mistake) => return Ok(Err(mistake)),
        },
        (Some(_), None) => return Ok(Err(PeopleError::NoPlan)),
        (None, Some(parent)) => default_plan(tx, audit, parent).await?,
        (None, None) => plans::insert(&mut *tx, plans::NO_OWNER_ID, &RatePlan::everything(DEFAULT_PLAN_NAME)).await?,
    };
    let row = store::NewCustomer {
        parent_id: new.parent_id,
        slug: new.slug.as_str(),
        name: new.terms.name.as_str(),
        rate_plan_id,
        language: new.terms.language.as_str(),
        timezone: new.terms.timezone.as_str(),
        pin_policy: new.terms.pin_policy,
        numbers: new.terms.numbers,
        dialects: new.terms.dialects,
        created_at: audit.at,
    };
    let id = match store::insert(&mut *tx, row).await {
        Ok(id) => id,
        Err(error) if Constraint::is_taken(&error, "customer.slug") => {
            return Ok(Err(PeopleError::SlugTaken(new.slug.as_str().into())));
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

/// What speaks against this plan for a customer, or for one below it that is to be made.
async fn check_plan(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    plan: i64,
) -> Result<Result<(), PeopleError>, Failure> {
    let usable = plans::list_usable(&mut *tx, customer_id).await?;
    let Some(chosen) = usable.into_iter().find(|usable| usable.id == plan) else { return Ok(Err(PeopleError::NoPlan)) };
    let may = can_grant(tx, &audit.who, &chosen.plan).await?;
    Ok(if may { Ok(()) } else { Err(PeopleError::PlanAbove(chosen.plan.name)) })
}

/// The plan of a customer below `parent` for whom none was chosen: the one called so that leaves nothing out, if it
/// can be given, else the parent's own.
async fn default_plan(tx: &mut Tx, audit: &AuditContext, parent: i64) -> Result<i64, Failure> {
    for usable in plans::list_usable(&mut *tx, parent).await? {
        if usable.plan == RatePlan::everything(DEFAULT_PLAN_NAME) && can_grant(tx, &audit.who, &usable.plan).await? {
            return Ok(usable.id);
        }
    }
    let parent = store::by_id(&mut *tx, parent).await?.ok_or(AppError::NotFound)?;
    Ok(parent.rate_plan_id)
}

/// Gives a customer what the form says, made from `version`. A plan that leaves out what its mailboxes use
/// is first answered with [`SaveOutcome::Breaks`], unless `confirmed`.
pub async fn save(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Result<SaveOutcome<CustomerForm>, Failure> {
    require_administrator_of(app, who, id).await?;
    let (audit, form) = (AuditContext::new(app, who, door), form.clone());
    let db = app.db.clone();
    let kept =
        db.write(move |tx| Box::pin(async move { change(tx, &audit, id, version, &form, confirmed).await })).await?;
    if matches!(kept, SaveOutcome::Done(_)) {
        attention::run_briefly(app).await;
    }
    Ok(kept)
}

async fn change(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Result<SaveOutcome<CustomerForm>, Failure> {
    let before = load(tx, id).await?;
    let was = &before.0;
    if let Some(name) = store::find_suspended_ancestor(&mut *tx, id).await? {
        return Ok(SaveOutcome::Invalid(vec![PeopleError::Suspended(name)]));
    }
    if was.version != version {
        let plan = form.plan.parse() == Ok(was.rate_plan_id);
        let same = plan && form.parse(Some(was.language.as_str())).is_ok_and(|terms| is_unchanged(was, &terms));
        return SaveOutcome::conflict_or_done(tx, SubjectKind::Customer, (id, was.version), same, form_of(was)).await;
    }
    let (terms, rate_plan_id) = match validate(tx, audit, was, form).await? {
        Ok(judged) => judged,
        Err(errors) => return Ok(SaveOutcome::Invalid(errors)),
    };
    if rate_plan_id != was.rate_plan_id && !confirmed {
        let (from, to) = (plans::by_id(&mut *tx, was.rate_plan_id).await?, plans::by_id(&mut *tx, rate_plan_id).await?);
        if let (Some(from), Some(to)) = (from, to) {
            let impact = compute_impact(tx, &audit.who, AffectedCustomers::Customer(id), (&from, &to)).await?;
            if !impact.is_empty() {
                return Ok(SaveOutcome::Breaks(Box::new(impact)));
            }
        }
    }
    if !store::update(&mut *tx, id, version, &terms, rate_plan_id).await? {
        return SaveOutcome::conflict_or_done(tx, SubjectKind::Customer, (id, was.version), false, form_of(was)).await;
    }
    if terms.pin_policy != was.pin_policy || rate_plan_id != was.rate_plan_id {
        attention::schedule(&mut *tx, AffectedCustomers::Customer(id)).await?;
    }
    record_change(tx, audit, before).await?;
    Ok(SaveOutcome::Done(id))
}

fn is_unchanged(customer: &Customer, terms: &CustomerSettings) -> bool {
    customer.name == terms.name.as_str()
        && customer.language == terms.language.as_str()
        && customer.timezone == terms.timezone.as_str()
        && customer.numbers == terms.numbers
        && customer.pin_policy == terms.pin_policy
        && customer.dialects == terms.dialects
}

async fn validate(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Customer,
    form: &CustomerForm,
) -> Result<Result<(CustomerSettings, i64), Vec<PeopleError>>, Failure> {
    let mut errors = Vec::new();
    let plan = form.plan.parse().unwrap_or_default();
    if plan != was.rate_plan_id {
        match check_plan(tx, audit, was.id, plan).await? {
            Err(PeopleError::NoPlan) => errors.push(PeopleError::NoPlan),
            _ if !may_choose_plan(&audit.who, was) => errors.push(PeopleError::OwnPlan),
            found => errors.extend(found.err()),
        }
    }
    Ok(match form.parse(Some(&was.language)) {
        Ok(terms) if errors.is_empty() => Ok((terms, plan)),
        terms => {
            errors.extend(terms.err().unwrap_or_default());
            Err(errors)
        }
    })
}
