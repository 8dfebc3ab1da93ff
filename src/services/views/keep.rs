//! Naming a list, and what becomes of the name. What is shared is recorded at its customer.

use serde_json::{Value, json};

use super::{App, Door, Failure, Principal, Stored, find, person, store};
use crate::db::{Tx, customers};
use crate::domain::fold::fold;
use crate::domain::role::Role;
use crate::domain::text::Name;
use crate::error::AppError;
use crate::forms::listing::ListQuery;
use crate::forms::view::{ViewForm, ViewProblem};
use crate::services::accounts::refuse_suspended;
use crate::services::form_keys::FormKey;
use crate::services::preferences;
use crate::services::record::{Act, Action, Kind, Subject, record};

/// What was done, or every mistake that kept it from being done.
pub type Outcome<T> = Result<Result<T, Vec<ViewProblem>>, Failure>;

/// Names a list, and returns the view's id.
pub async fn create(
    app: &App,
    who: &Principal,
    door: Door,
    form: &ViewForm,
    list: &ListQuery,
    key: &FormKey,
) -> Outcome<i64> {
    let owner = (person(who)?, who.customer_id);
    let name = match form.parse(who.role) {
        Ok(name) => name,
        Err(problems) => return Ok(Err(problems)),
    };
    let (act, shared, list, key) = (Act::new(app, who, door), form.shared, list.kept(), key.clone());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                if store::count(&mut *tx, owner.0).await? >= ViewForm::MOST {
                    return Ok(Err(vec![ViewProblem::TooMany]));
                }
                if store::is_taken(&mut *tx, owner, &fold(name.as_str()), 0).await? {
                    return Ok(Err(vec![ViewProblem::Taken(name.as_str().to_owned())]));
                }
                let id =
                    store::insert(&mut *tx, owner, &kept(&name, &fold(name.as_str()), shared, &list, act.at)).await?;
                let made = stored(tx, id).await?;
                note(tx, &act, None, Some(&made)).await?;
                key.keep(tx, &act.who, &id.to_string(), act.at).await?;
                Ok(Ok(id))
            })
        })
        .await
}

/// Gives a view another name, or to others, or takes it back from them.
pub async fn change(app: &App, who: &Principal, door: Door, id: i64, form: &ViewForm) -> Outcome<()> {
    person(who)?;
    let (act, form) = (Act::new(app, who, door), form.clone());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = own(tx, &act.who, id).await?;
                // What is shared already may keep being so.
                let role = if was.shared { Role::Administrator } else { act.who.role };
                let name = match form.parse(role) {
                    Ok(name) => name,
                    Err(problems) => return Ok(Err(problems)),
                };
                let key = fold(name.as_str());
                if store::is_taken(&mut *tx, (was.user_id, was.customer_id), &key, id).await? {
                    return Ok(Err(vec![ViewProblem::Taken(name.as_str().to_owned())]));
                }
                store::update(&mut *tx, id, &kept(&name, &key, form.shared, &was.list, act.at)).await?;
                let is = stored(tx, id).await?;
                note(tx, &act, Some(&was), Some(&is)).await?;
                Ok(Ok(()))
            })
        })
        .await
}

/// Lets a view show this list from now on.
pub async fn replace(app: &App, who: &Principal, door: Door, id: i64, list: &ListQuery) -> Result<(), Failure> {
    person(who)?;
    let (act, list) = (Act::new(app, who, door), list.kept());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = own(tx, &act.who, id).await?;
                let key = crate::domain::fold::fold(&was.name);
                let kept = store::Kept { name: &was.name, key: &key, shared: was.shared, list: &list, at: act.at };
                store::update(&mut *tx, id, &kept).await?;
                let is = stored(tx, id).await?;
                note(tx, &act, Some(&was), Some(&is)).await
            })
        })
        .await
}

/// Deletes a view and returns its name.
pub async fn delete(app: &App, who: &Principal, door: Door, id: i64) -> Result<String, Failure> {
    person(who)?;
    let act = Act::new(app, who, door);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = own(tx, &act.who, id).await?;
                store::delete(&mut *tx, id).await?;
                note(tx, &act, Some(&was), None).await?;
                Ok(was.name)
            })
        })
        .await
}

/// Lets the principal's list begin with this view; or with all mailboxes.
pub async fn begin_with(app: &App, who: &Principal, id: Option<i64>) -> Result<(), Failure> {
    person(who)?;
    if let Some(id) = id {
        let mut tx = app.db.read().begin().await?;
        find(&mut tx, who, id).await?.ok_or(AppError::NotFound)?;
    }
    preferences::begin_with(app, who, id).await
}

/// A view that is to be changed: one's own, or one that is shared at a customer that one administers.
async fn own(tx: &mut Tx, who: &Principal, id: i64) -> Result<Stored, Failure> {
    let view = find(&mut *tx, who, id).await?.ok_or(AppError::NotFound)?;
    if who.user() != Some(view.user_id) && who.role != Role::Administrator {
        return Err(AppError::Forbidden.into());
    }
    if view.shared {
        refuse_suspended(tx, view.customer_id).await?;
    }
    Ok(view)
}

fn kept<'a>(name: &'a Name, key: &'a str, shared: bool, list: &'a str, at: i64) -> store::Kept<'a> {
    store::Kept { name: name.as_str(), key, shared, list, at }
}

/// The view that this transaction has just written.
async fn stored(tx: &mut Tx, id: i64) -> Result<Stored, Failure> {
    let view = store::by_id(tx, id).await?;
    view.ok_or_else(|| anyhow::anyhow!("a view that was just written is not there").into())
}

/// Records what became of a view as far as others see it: with the customer, whose it then is.
async fn note(tx: &mut Tx, act: &Act, was: Option<&Stored>, is: Option<&Stored>) -> Result<(), Failure> {
    let told = |view: Option<&Stored>| view.filter(|view| view.shared).map(said);
    let (before, after) = (told(was), told(is));
    let Some(view) = is.or(was).filter(|_| before != after) else { return Ok(()) };
    let customer = customers::by_id(&mut *tx, view.customer_id).await?.ok_or(AppError::NotFound)?;
    let subject = Subject {
        kind: Kind::Customer,
        id: customer.id,
        name: &customer.name,
        customer_id: Some(customer.id),
        version: None,
    };
    let field = |said: Option<String>| Some(json!({ "shared_view": said.map_or(Value::Null, Value::from) }));
    record(tx, act, subject, Action::Update, field(before), field(after)).await
}

/// A view as history keeps it.
fn said(view: &Stored) -> String {
    format!("“{}”: {}", view.name, view.list)
}
