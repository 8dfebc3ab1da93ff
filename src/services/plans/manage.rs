//! Listing, creating and changing rate plans.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::impact::compute_impact;
use super::{
    AdministrationOutcome, App, AuditAction, AuditContext, ChangeSource, Failure, PlanRow, Principal, Subject,
    SubjectKind, authorize, record,
};
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, customers};
use crate::domain::administration::AdministrationError;
use crate::domain::fold::fold;
use crate::domain::permissions::Permission;
use crate::domain::plan::RatePlan;
use crate::domain::text::DisplayName;
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::forms::save_outcome::SaveOutcome;
use crate::services::attention;
use crate::services::audit::differences;
use crate::services::history::stored_text::features_code;
use crate::services::outcome::{
    Abort, AdministrationConflict, Attempt, ServiceResult, conflict_or_done, in_transaction,
};
use crate::services::submission_key::SubmissionKey;

/// A rate plan and who is on it.
#[derive(Clone, Debug)]
pub struct PlanListItem {
    /// The plan.
    pub stored: PlanRow,
    /// The name of the customer that owns it; `None`: a customer above the administrator's own, so it is read-only.
    pub owner: Option<String>,
    /// The id and name of each customer on it that the administrator can see.
    pub customers: Vec<(i64, String)>,
}

/// One rate plan.
pub type PlanDetail = PlanListItem;

/// The rate plans that concern the administrator, by name: those of the customers that they can see, and those that
/// their own customer can use.
pub async fn list(app: &App, who: &Principal) -> Result<Vec<PlanListItem>, Failure> {
    authorize(who, Permission::ManagePlans)?;
    let mut tx = app.db.read().begin().await?;
    let visible: HashMap<i64, String> =
        customers::list_within(&mut *tx, who.reach()).await?.into_iter().map(|c| (c.id, c.name)).collect();
    let usable: HashSet<i64> = match who.customer() {
        Some(id) => plans::list_usable(&mut *tx, id).await?.into_iter().map(|p| p.id).collect(),
        None => HashSet::new(),
    };
    let customers_on_plans = plans::list_customers(&mut *tx).await?;
    let all = plans::list_all(&mut *tx).await?.into_iter();
    let listed = all.filter(|p| usable.contains(&p.id) || visible.contains_key(&p.owner_id)).map(|stored| {
        let on_plan = customers_on_plans
            .iter()
            .filter(|(plan, customer, ..)| *plan == stored.id && visible.contains_key(customer));
        PlanListItem {
            customers: on_plan.map(|(_, id, name, _)| (*id, name.clone())).collect(),
            owner: visible.get(&stored.owner_id).cloned(),
            stored,
        }
    });
    Ok(listed.collect())
}

/// The rate plan with this id, for administrators who may change it.
pub async fn get(app: &App, who: &Principal, id: i64) -> Result<PlanDetail, Failure> {
    let found = list(app, who).await?.into_iter().find(|listed| listed.stored.id == id).ok_or(AppError::NotFound)?;
    if found.owner.is_some() { Ok(found) } else { Err(AppError::Forbidden.into()) }
}

/// Creates a rate plan of the administrator's own customer.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &PlanForm,
    key: &SubmissionKey,
) -> Result<AdministrationOutcome<PlanForm>, Failure> {
    authorize(who, Permission::ManagePlans)?;
    // The console belongs to no customer; it uses `console::add_plan`.
    let owner_id = who.customer().ok_or(AppError::Forbidden)?;
    Ok(match insert(&AuditContext::new(app, who, source), owner_id, form, key).await? {
        Ok(id) => SaveOutcome::Done(id),
        Err(errors) => SaveOutcome::Invalid(errors),
    })
}

/// Adds a rate plan of a customer that the principal administers.
pub(in crate::services) async fn insert(
    audit: &AuditContext,
    owner_id: i64,
    form: &PlanForm,
    key: &SubmissionKey,
) -> ServiceResult<i64, Vec<AdministrationError>> {
    let (app, audit, form, key) = (audit.app.clone(), audit.clone(), form.clone(), key.clone());
    in_transaction(&app, move |tx| {
        Box::pin(async move {
            let plan = match validate(tx, &audit, owner_id, &form, None).await? {
                Ok(plan) => plan,
                Err(errors) => return Err(Abort::refused(errors)),
            };
            let id = plans::insert(&mut *tx, owner_id, &plan).await?;
            let subject = subject((id, owner_id), &plan.name, 1);
            record(tx, &audit, subject, AuditAction::Create, None, Some(audit_fields(&plan))).await?;
            key.store_result(tx, &audit.who, &id.to_string(), audit.at).await?;
            Ok(Ok(id))
        })
    })
    .await
}

/// Whether the principal's own customer is a top-level one. The console is above these.
pub(in crate::services) async fn is_in_root_customer(tx: &mut Tx, who: &Principal) -> Result<bool, sqlx::Error> {
    let Some(id) = who.customer() else { return Ok(true) };
    Ok(customers::by_id(tx, id).await?.is_some_and(|customer| customer.parent_id.is_none()))
}

/// Whether the administrator may create such a plan, or put a customer below theirs on it: a plan may include no more
/// than the own customer's plan. For top-level customers there is no limit.
pub(in crate::services) async fn can_grant(tx: &mut Tx, who: &Principal, plan: &RatePlan) -> Result<bool, Failure> {
    let Some(id) = who.customer() else { return Ok(true) };
    if is_in_root_customer(tx, who).await? {
        return Ok(true);
    }
    let Some(own) = customers::by_id(&mut *tx, id).await? else { return Ok(false) };
    Ok(plans::by_id(&mut *tx, own.rate_plan_id).await?.is_some_and(|mine| plan.within(&mine)))
}

/// Changes a plan by a form that is based on `version`. If mailboxes use features that would no longer be included,
/// the result is [`AdministrationConflict::Breaks`], unless `confirmed`.
pub async fn save(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    version: i64,
    form: &PlanForm,
    confirmed: bool,
) -> Result<AdministrationOutcome<PlanForm>, Failure> {
    get(app, who, id).await?;
    let (audit, form) = (AuditContext::new(app, who, source), form.clone());
    let outcome = in_transaction(app, move |tx| {
        Box::pin(async move { change(tx, &audit, (id, version), &form, confirmed).await })
    })
    .await?;
    if matches!(outcome, SaveOutcome::Done(_)) {
        attention::run_briefly(app).await;
    }
    Ok(outcome)
}

async fn change(
    tx: &mut Tx,
    audit: &AuditContext,
    (id, version): (i64, i64),
    form: &PlanForm,
    confirmed: bool,
) -> Attempt<AdministrationOutcome<PlanForm>> {
    let was = plans::row_by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if was.version != version {
        let same = form.parse().is_ok_and(|plan| plan == was.plan);
        return conflict_or_done(tx, SubjectKind::Plan, (id, was.version), same, PlanForm::of(&was.plan)).await;
    }
    let plan = match validate(tx, audit, was.owner_id, form, Some(&was)).await? {
        Ok(plan) => plan,
        Err(errors) => return Err(Abort::invalid(errors)),
    };
    if !confirmed {
        let impact = compute_impact(tx, &audit.who, AffectedCustomers::Plan(id), (&was.plan, &plan)).await?;
        if !impact.is_empty() {
            return Err(Abort::conflict(AdministrationConflict::Breaks(impact)));
        }
    }
    if !plans::update(&mut *tx, id, version, &plan).await? {
        return conflict_or_done(tx, SubjectKind::Plan, (id, was.version), false, PlanForm::of(&was.plan)).await;
    }
    if was.plan != plan {
        attention::schedule(&mut *tx, AffectedCustomers::Plan(id)).await?;
    }
    let (before, after) = differences(audit_fields(&was.plan), audit_fields(&plan));
    record(
        tx,
        audit,
        subject((id, was.owner_id), &plan.name, version + 1),
        AuditAction::Update,
        Some(before),
        Some(after),
    )
    .await?;
    Ok(SaveOutcome::Done(id))
}

/// The plan in the form, or all errors, including those that only the database knows. `was` is the current plan, when
/// one is changed.
async fn validate(
    tx: &mut Tx,
    audit: &AuditContext,
    owner_id: i64,
    form: &PlanForm,
    was: Option<&PlanRow>,
) -> ServiceResult<RatePlan, Vec<AdministrationError>> {
    let mut errors = Vec::new();
    if let Ok(name) = DisplayName::parse(&form.name) {
        errors.extend(name_taken_error(tx, owner_id, name.as_str(), was.map(|was| was.id)).await?);
    }
    let plan = form.parse().map_err(|found| errors.extend(found)).ok();
    if let Some(plan) = &plan {
        // A new name alone grants nothing.
        let no_more = was.is_some_and(|was| plan.within(&was.plan));
        if !no_more && !can_grant(tx, &audit.who, plan).await? {
            errors.push(AdministrationError::BeyondOwnPlan);
        }
    }
    Ok(plan.filter(|_| errors.is_empty()).ok_or(errors))
}

/// The error if another plan of the same owner has this name, ignoring case. People tell the few plans apart by name.
async fn name_taken_error(
    tx: &mut Tx,
    owner_id: i64,
    name: &str,
    except: Option<i64>,
) -> Result<Option<AdministrationError>, Failure> {
    let other_plans =
        plans::list_all(&mut *tx).await?.into_iter().filter(|p| p.owner_id == owner_id && Some(p.id) != except);
    let same = other_plans.map(|other| fold(&other.plan.name)).any(|key| key == fold(name));
    Ok(same.then(|| AdministrationError::PlanTaken(name.to_owned())))
}

fn subject((id, owner_id): (i64, i64), name: &str, version: i64) -> Subject<'_> {
    Subject { kind: SubjectKind::Plan, id, name, customer_id: Some(owner_id), version: Some(version) }
}

fn audit_fields(plan: &RatePlan) -> Value {
    json!({ "name": plan.name, "max_mailboxes": plan.max_mailboxes, "included": features_code(plan) })
}
