//! Making customers, and changing them.

use super::read::may_choose_plan;
use super::{
    Act, Action, App, Customer, Door, Failure, Kept, Kind, Principal, administers, administrator, changed, form_of,
    now, record, subject, told,
};
use crate::db::constraint::Constraint;
use crate::db::plans::{self, Whose};
use crate::db::{Tx, customers as store};
use crate::domain::account::Slug;
use crate::domain::people::{CustomerTerms, Mistake};
use crate::domain::plan::RatePlan;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::services::attention;
use crate::services::form_keys::FormKey;
use crate::services::plans::{impact, may_give};

/// The plan of a root for which none was chosen. It leaves nothing out.
const EVERYTHING: &str = "Everything";

/// A customer to add.
pub(in crate::services) struct New {
    /// The customer above; `None` for a root.
    pub(in crate::services) parent_id: Option<i64>,
    pub(in crate::services) slug: Slug,
    pub(in crate::services) terms: CustomerTerms,
    /// `None`: everything, for a root; else what the one above can give.
    pub(in crate::services) rate_plan_id: Option<i64>,
}

/// Makes a customer below one that the administrator sees.
pub async fn create(
    app: &App,
    who: &Principal,
    door: Door,
    form: &CustomerForm,
    key: &FormKey,
) -> Result<Kept<CustomerForm>, Failure> {
    administrator(who)?;
    let mut mistakes = Vec::new();
    let parent_id = match form.parent.parse() {
        Ok(id) => match administers(app, who, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if parent_id.is_none() {
        mistakes.push(Mistake::NoParent);
    }
    let slug = Slug::parse(&form.slug);
    match &slug {
        None => mistakes.push(Mistake::BadSlug),
        Some(slug) if store::by_slug(app.db.read(), slug.as_str()).await?.is_some() => {
            mistakes.push(Mistake::SlugTaken(slug.as_str().into()));
        }
        Some(_) => {}
    }
    let terms = form.parse(None).map_err(|found| mistakes.extend(found)).ok();
    let plan = form.plan.parse().map_err(|_| mistakes.push(Mistake::NoPlan)).ok();
    let (Some(slug), Some(terms), true) = (slug, terms, mistakes.is_empty()) else {
        return Ok(Kept::Invalid(mistakes));
    };
    let new = New { parent_id, slug, terms, rate_plan_id: plan };
    Ok(match insert(&Act::new(app, who, door), new, key).await? {
        Ok(id) => Kept::Done(id),
        Err(mistake) => Kept::Invalid(vec![mistake]),
    })
}

/// Adds a customer that nothing speaks against but what only the store knows.
pub(in crate::services) async fn insert(act: &Act, new: New, key: &FormKey) -> Result<Result<i64, Mistake>, Failure> {
    let (db, act, key) = (act.app.db.clone(), act.clone(), key.clone());
    db.write(move |tx| Box::pin(async move { add(tx, &act, new, &key).await })).await
}

async fn add(tx: &mut Tx, act: &Act, new: New, key: &FormKey) -> Result<Result<i64, Mistake>, Failure> {
    if let Some(parent) = new.parent_id
        && let Some(name) = store::suspended(&mut *tx, parent).await?
    {
        return Ok(Err(Mistake::Suspended(name)));
    }
    let rate_plan_id = match (new.rate_plan_id, new.parent_id) {
        (Some(chosen), Some(parent)) => match can_be_on(tx, act, parent, chosen).await? {
            Ok(()) => chosen,
            Err(mistake) => return Ok(Err(mistake)),
        },
        (Some(_), None) => return Ok(Err(Mistake::NoPlan)),
        (None, Some(parent)) => proposed(tx, act, parent).await?,
        (None, None) => plans::insert(&mut *tx, plans::NOBODY, &RatePlan::everything(EVERYTHING)).await?,
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
        created_at: act.at,
    };
    let id = match store::insert(&mut *tx, row).await {
        Ok(id) => id,
        Err(error) if Constraint::is_taken(&error, "customer.slug") => {
            return Ok(Err(Mistake::SlugTaken(new.slug.as_str().into())));
        }
        Err(error) => return Err(error.into()),
    };
    if new.parent_id.is_none() {
        plans::set_owner(&mut *tx, rate_plan_id, id).await?;
    }
    let (customer, plan) = now(tx, id).await?;
    record(tx, act, subject(&customer), Action::Create, None, Some(told(&customer, &plan))).await?;
    key.keep(tx, &act.who, &id.to_string(), act.at).await?;
    Ok(Ok(id))
}

/// What speaks against this plan for a customer, or for one below it that is to be made.
async fn can_be_on(tx: &mut Tx, act: &Act, customer_id: i64, plan: i64) -> Result<Result<(), Mistake>, Failure> {
    let usable = plans::usable(&mut *tx, customer_id).await?;
    let Some(chosen) = usable.into_iter().find(|usable| usable.id == plan) else { return Ok(Err(Mistake::NoPlan)) };
    let may = may_give(tx, &act.who, &chosen.plan).await?;
    Ok(if may { Ok(()) } else { Err(Mistake::PlanAbove(chosen.plan.name)) })
}

/// The plan of a customer below `parent` for whom none was chosen: the one called so that leaves nothing out, if it
/// can be given, else the parent's own.
async fn proposed(tx: &mut Tx, act: &Act, parent: i64) -> Result<i64, Failure> {
    for usable in plans::usable(&mut *tx, parent).await? {
        if usable.plan == RatePlan::everything(EVERYTHING) && may_give(tx, &act.who, &usable.plan).await? {
            return Ok(usable.id);
        }
    }
    let parent = store::by_id(&mut *tx, parent).await?.ok_or(AppError::NotFound)?;
    Ok(parent.rate_plan_id)
}

/// Gives a customer what the form says, made from `version`. A plan that leaves out what its mailboxes use
/// is first answered with [`Kept::Breaks`], unless `confirmed`.
pub async fn save(
    app: &App,
    who: &Principal,
    door: Door,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Result<Kept<CustomerForm>, Failure> {
    administers(app, who, id).await?;
    let (act, form) = (Act::new(app, who, door), form.clone());
    let db = app.db.clone();
    let kept =
        db.write(move |tx| Box::pin(async move { change(tx, &act, id, version, &form, confirmed).await })).await?;
    if matches!(kept, Kept::Done(_)) {
        attention::go_on(app).await;
    }
    Ok(kept)
}

async fn change(
    tx: &mut Tx,
    act: &Act,
    id: i64,
    version: i64,
    form: &CustomerForm,
    confirmed: bool,
) -> Result<Kept<CustomerForm>, Failure> {
    let before = now(tx, id).await?;
    let was = &before.0;
    if let Some(name) = store::suspended(&mut *tx, id).await? {
        return Ok(Kept::Invalid(vec![Mistake::Suspended(name)]));
    }
    if was.version != version {
        let plan = form.plan.parse() == Ok(was.rate_plan_id);
        let same = plan && form.parse(Some(was.language.as_str())).is_ok_and(|terms| is(was, &terms));
        return Kept::stale(tx, Kind::Customer, (id, was.version), same, form_of(was)).await;
    }
    let (terms, rate_plan_id) = match judge(tx, act, was, form).await? {
        Ok(judged) => judged,
        Err(mistakes) => return Ok(Kept::Invalid(mistakes)),
    };
    if rate_plan_id != was.rate_plan_id && !confirmed {
        let (from, to) = (plans::by_id(&mut *tx, was.rate_plan_id).await?, plans::by_id(&mut *tx, rate_plan_id).await?);
        if let (Some(from), Some(to)) = (from, to) {
            let impact = impact(tx, &act.who, Whose::Customer(id), (&from, &to)).await?;
            if !impact.is_nothing() {
                return Ok(Kept::Breaks(Box::new(impact)));
            }
        }
    }
    if !store::update(&mut *tx, id, version, &terms, rate_plan_id).await? {
        return Kept::stale(tx, Kind::Customer, (id, was.version), false, form_of(was)).await;
    }
    if terms.pin_policy != was.pin_policy || rate_plan_id != was.rate_plan_id {
        attention::later(&mut *tx, Whose::Customer(id)).await?;
    }
    changed(tx, act, before).await?;
    Ok(Kept::Done(id))
}

fn is(customer: &Customer, terms: &CustomerTerms) -> bool {
    customer.name == terms.name.as_str()
        && customer.language == terms.language.as_str()
        && customer.timezone == terms.timezone.as_str()
        && customer.numbers == terms.numbers
        && customer.pin_policy == terms.pin_policy
        && customer.dialects == terms.dialects
}

async fn judge(
    tx: &mut Tx,
    act: &Act,
    was: &Customer,
    form: &CustomerForm,
) -> Result<Result<(CustomerTerms, i64), Vec<Mistake>>, Failure> {
    let mut mistakes = Vec::new();
    let plan = form.plan.parse().unwrap_or_default();
    if plan != was.rate_plan_id {
        match can_be_on(tx, act, was.id, plan).await? {
            Err(Mistake::NoPlan) => mistakes.push(Mistake::NoPlan),
            _ if !may_choose_plan(&act.who, was) => mistakes.push(Mistake::OwnPlan),
            found => mistakes.extend(found.err()),
        }
    }
    Ok(match form.parse(Some(&was.language)) {
        Ok(terms) if mistakes.is_empty() => Ok((terms, plan)),
        terms => {
            mistakes.extend(terms.err().unwrap_or_default());
            Err(mistakes)
        }
    })
}
