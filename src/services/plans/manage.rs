//! Listing, making and changing rate plans.

use serde_json::{Value, json};

use super::impact::{impact, is_root};
use super::{Act, Action, App, Door, Failure, Kept, Kind, Principal, Stored, Subject, administrator, record};
use crate::db::plans::{self, Whose};
use crate::db::{Tx, customers};
use crate::domain::fold::fold;
use crate::domain::people::Mistake;
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::services::attention;
use crate::services::form_keys::FormKey;
use crate::services::kept::differences;
use crate::tongue::Words;

/// A rate plan and who is on it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The plan.
    pub stored: Stored,
    /// The id and name of each customer on it that the administrator sees.
    pub customers: Vec<(i64, String)>,
    /// How many customers on it they do not see.
    pub elsewhere: usize,
}

/// One rate plan.
pub type Detail = Listed;

/// Whether the principal manages the plans: an administrator at the top of the whole.
pub async fn manages(app: &App, who: &Principal) -> Result<bool, Failure> {
    administrator(who)?;
    let mut tx = app.db.read().acquire().await?;
    Ok(is_root(&mut tx, who).await?)
}

/// Every rate plan, by name, for every administrator.
pub async fn list(app: &App, who: &Principal) -> Result<Vec<Listed>, Failure> {
    administrator(who)?;
    let mut tx = app.db.read().begin().await?;
    let visible = customers::scope(&mut *tx, who.customer_id).await?;
    let on = plans::customers(&mut *tx).await?;
    let listed = plans::all(&mut *tx).await?.into_iter().map(|stored| {
        let mine = on.iter().filter(|(plan, ..)| *plan == stored.id);
        let (seen, unseen): (Vec<_>, Vec<_>) = mine.partition(|(_, customer, ..)| visible.contains(customer));
        Listed {
            stored,
            customers: seen.into_iter().map(|(_, id, name, _)| (*id, name.clone())).collect(),
            elsewhere: unseen.len(),
        }
    });
    Ok(listed.collect())
}

/// The rate plan of this id, for whoever manages them.
pub async fn get(app: &App, who: &Principal, id: i64) -> Result<Detail, Failure> {
    top(app, who).await?;
    let all = list(app, who).await?;
    all.into_iter().find(|listed| listed.stored.id == id).ok_or_else(|| AppError::NotFound.into())
}

/// Makes a rate plan.
pub async fn create(
    app: &App,
    who: &Principal,
    door: Door,
    form: &PlanForm,
    key: &FormKey,
) -> Result<Kept<PlanForm>, Failure> {
    top(app, who).await?;
    let plan = match form.parse() {
        Ok(plan) => plan,
        Err(mistakes) => return Ok(Kept::Invalid(mistakes)),
    };
    Ok(match insert(&Act::new(app, who, door), plan, key).await? {
        Ok(id) => Kept::Done(id),
        Err(mistake) => Kept::Invalid(vec![mistake]),
    })
}

/// Adds a rate plan.
pub(in crate::services) async fn insert(
    act: &Act,
    plan: RatePlan,
    key: &FormKey,
) -> Result<Result<i64, Mistake>, Failure> {
    let (db, act, key) = (act.app.db.clone(), act.clone(), key.clone());
    db.write(move |tx| {
        Box::pin(async move {
            if let Some(mistake) = taken(tx, &plan.name, None).await? {
                return Ok(Err(mistake));
            }
            let id = plans::insert(&mut *tx, &plan).await?;
            record(tx, &act, subject(id, &plan.name, 1), Action::Create, None, Some(told(&plan))).await?;
            key.keep(tx, &act.who, &id.to_string(), act.at).await?;
            Ok(Ok(id))
        })
    })
    .await
}

/// Gives a plan what the form says, made from `version`. What mailboxes use and would no longer be
/// included is first answered with [`Kept::Breaks`], unless `confirmed`.
pub async fn save(
    app: &App,
    who: &Principal,
    door: Door,
    id: i64,
    version: i64,
    form: &PlanForm,
    confirmed: bool,
) -> Result<Kept<PlanForm>, Failure> {
    top(app, who).await?;
    let (act, form) = (Act::new(app, who, door), form.clone());
    let db = app.db.clone();
    let kept =
        db.write(move |tx| Box::pin(async move { change(tx, &act, (id, version), &form, confirmed).await })).await?;
    if matches!(kept, Kept::Done(_)) {
        attention::go_on(app).await;
    }
    Ok(kept)
}

async fn change(
    tx: &mut Tx,
    act: &Act,
    (id, version): (i64, i64),
    form: &PlanForm,
    confirmed: bool,
) -> Result<Kept<PlanForm>, Failure> {
    let was = plans::stored(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if was.version != version {
        let same = form.parse().is_ok_and(|plan| plan == was.plan);
        return Kept::stale(tx, Kind::Plan, (id, was.version), same, PlanForm::of(&was.plan)).await;
    }
    let plan = match form.parse() {
        Ok(plan) => plan,
        Err(mistakes) => return Ok(Kept::Invalid(mistakes)),
    };
    if let Some(mistake) = taken(tx, &plan.name, Some(id)).await? {
        return Ok(Kept::Invalid(vec![mistake]));
    }
    if !confirmed {
        let impact = impact(tx, &act.who, Whose::Plan(id), (&was.plan, &plan)).await?;
        if !impact.is_nothing() {
            return Ok(Kept::Breaks(Box::new(impact)));
        }
    }
    if !plans::update(&mut *tx, id, version, &plan).await? {
        return Kept::stale(tx, Kind::Plan, (id, was.version), false, PlanForm::of(&was.plan)).await;
    }
    if was.plan != plan {
        attention::later(&mut *tx, Whose::Plan(id)).await?;
    }
    let (before, after) = differences(told(&was.plan), told(&plan));
    record(tx, act, subject(id, &plan.name, version + 1), Action::Update, Some(before), Some(after)).await?;
    Ok(Kept::Done(id))
}

/// That another plan is called so, whatever its case. There are few plans, and people tell them apart by name.
async fn taken(tx: &mut Tx, name: &str, except: Option<i64>) -> Result<Option<Mistake>, Failure> {
    let others = plans::all(&mut *tx).await?.into_iter().filter(|other| Some(other.id) != except);
    let same = others.map(|other| fold(&other.plan.name)).any(|key| key == fold(name));
    Ok(same.then(|| Mistake::PlanTaken(name.to_owned())))
}

async fn top(app: &App, who: &Principal) -> Result<(), Failure> {
    if manages(app, who).await? { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

fn subject(id: i64, name: &str, version: i64) -> Subject<'_> {
    Subject { kind: Kind::Plan, id, name, customer_id: None, version: Some(version) }
}

fn told(plan: &RatePlan) -> Value {
    let included = PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f));
    let included: Vec<_> = included.map(|f| f.label(Words::english())).collect();
    json!({ "name": plan.name, "max_mailboxes": plan.max_mailboxes, "included": included.join(", ") })
}
