//! Creating, changing and deleting views. Changes of shared views are recorded at their customer.

use serde_json::{Value, json};

use super::{App, ChangeSource, Failure, Principal, ViewRow, find, require_account, store};
use crate::db::{Tx, customers};
use crate::domain::fold::fold;
use crate::domain::permissions::Permission;
use crate::domain::text::DisplayName;
use crate::error::AppError;
use crate::forms::view::{ViewError, ViewForm};
use crate::lists::mailbox_list::ListQuery;
use crate::services::accounts::refuse_suspended;
use crate::services::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use crate::services::outcome::{Abort, ServiceResult, in_transaction};
use crate::services::preferences;
use crate::services::submission_key::SubmissionKey;

/// What came of a change of views, or all the problems that prevented it.
pub type ViewResult<T> = ServiceResult<T, Vec<ViewError>>;

/// Saves a list as a view and returns the view's id.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &ViewForm,
    list: &ListQuery,
    key: &SubmissionKey,
) -> ViewResult<i64> {
    let owner = require_account(who)?;
    let name = match form.parse(who.may(Permission::ShareViews)) {
        Ok(name) => name,
        Err(errors) => return Ok(Err(errors)),
    };
    let (audit, shared, list, key) =
        (AuditContext::new(app, who, source), form.shared, list.to_stored_query(), key.clone());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            if store::count(&mut *tx, owner.0).await? >= ViewForm::MAX_VIEWS_PER_USER {
                return Err(Abort::refused(vec![ViewError::TooMany]));
            }
            if store::is_name_taken(&mut *tx, owner, &fold(name.as_str()), 0).await? {
                return Err(Abort::refused(vec![ViewError::Taken(name.as_str().to_owned())]));
            }
            let id =
                store::insert(&mut *tx, owner, &new_row(&name, &fold(name.as_str()), shared, &list, audit.at)).await?;
            let created = find_stored(tx, id).await?;
            record_if_shared(tx, &audit, None, Some(&created)).await?;
            key.store_result(tx, &audit.who, &id.to_string(), audit.at).await?;
            Ok(Ok(id))
        })
    })
    .await
}

/// Renames a view, shares it, or stops sharing it.
pub async fn update(app: &App, who: &Principal, source: ChangeSource, id: i64, form: &ViewForm) -> ViewResult<()> {
    require_account(who)?;
    let (audit, form) = (AuditContext::new(app, who, source), form.clone());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, id).await?;
            // A view that is already shared may stay shared.
            let may_share = was.shared || audit.who.may(Permission::ShareViews);
            let name = match form.parse(may_share) {
                Ok(name) => name,
                Err(problems) => return Err(Abort::refused(problems)),
            };
            let key = fold(name.as_str());
            if store::is_name_taken(&mut *tx, (was.user_id, was.customer_id), &key, id).await? {
                return Err(Abort::refused(vec![ViewError::Taken(name.as_str().to_owned())]));
            }
            store::update(&mut *tx, id, &new_row(&name, &key, form.shared, &was.list, audit.at)).await?;
            let is = find_stored(tx, id).await?;
            record_if_shared(tx, &audit, Some(&was), Some(&is)).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// Replaces the list that a view shows.
pub async fn replace(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    list: &ListQuery,
) -> Result<(), Failure> {
    require_account(who)?;
    let (audit, list) = (AuditContext::new(app, who, source), list.to_stored_query());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = find_changeable(tx, &audit.who, id).await?;
                let key = crate::domain::fold::fold(&was.name);
                let fields =
                    store::ViewFields { name: &was.name, key: &key, shared: was.shared, list: &list, at: audit.at };
                store::update(&mut *tx, id, &fields).await?;
                let is = find_stored(tx, id).await?;
                record_if_shared(tx, &audit, Some(&was), Some(&is)).await
            })
        })
        .await
}

/// Deletes a view and returns its name.
pub async fn delete(app: &App, who: &Principal, source: ChangeSource, id: i64) -> Result<String, Failure> {
    require_account(who)?;
    let audit = AuditContext::new(app, who, source);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = find_changeable(tx, &audit.who, id).await?;
                store::delete(&mut *tx, id).await?;
                record_if_shared(tx, &audit, Some(&was), None).await?;
                Ok(was.name)
            })
        })
        .await
}

/// Makes this view, or all mailboxes, the default of the principal's list.
pub async fn set_default(app: &App, who: &Principal, id: Option<i64>) -> Result<(), Failure> {
    require_account(who)?;
    if let Some(id) = id {
        let mut tx = app.db.read().begin().await?;
        find(&mut tx, who, id).await?.ok_or(AppError::NotFound)?;
    }
    preferences::set_default_view(app, who, id).await
}

/// A view to change: the principal's own, or one shared at a customer that they administer.
async fn find_changeable(tx: &mut Tx, who: &Principal, id: i64) -> Result<ViewRow, Failure> {
    let view = find(&mut *tx, who, id).await?.ok_or(AppError::NotFound)?;
    if who.user() != Some(view.user_id) && !who.may(Permission::ChangeSharedViews) {
        return Err(AppError::Forbidden.into());
    }
    if view.shared {
        refuse_suspended(tx, view.customer_id).await?;
    }
    Ok(view)
}

fn new_row<'a>(name: &'a DisplayName, key: &'a str, shared: bool, list: &'a str, at: i64) -> store::ViewFields<'a> {
    store::ViewFields { name: name.as_str(), key, shared, list, at }
}

/// The view just written in this transaction.
async fn find_stored(tx: &mut Tx, id: i64) -> Result<ViewRow, Failure> {
    let view = store::by_id(tx, id).await?;
    view.ok_or_else(|| anyhow::anyhow!("a view that was just written is not there").into())
}

/// Records a change of a view as far as others can see it, at the view's customer.
async fn record_if_shared(
    tx: &mut Tx,
    audit: &AuditContext,
    was: Option<&ViewRow>,
    is: Option<&ViewRow>,
) -> Result<(), Failure> {
    let shared_text = |view: Option<&ViewRow>| view.filter(|view| view.shared).map(audit_text);
    let (before, after) = (shared_text(was), shared_text(is));
    let Some(view) = is.or(was).filter(|_| before != after) else { return Ok(()) };
    let customer = customers::by_id(&mut *tx, view.customer_id).await?.ok_or(AppError::NotFound)?;
    let subject = Subject {
        kind: SubjectKind::Customer,
        id: customer.id,
        name: &customer.name,
        customer_id: Some(customer.id),
        version: None,
    };
    let field = |text: Option<String>| Some(json!({ "shared_view": text.map_or(Value::Null, Value::from) }));
    record(tx, audit, subject, AuditAction::Update, field(before), field(after)).await
}

/// A view in the audit history.
fn audit_text(view: &ViewRow) -> String {
    format!("“{}”: {}", view.name, view.list)
}
