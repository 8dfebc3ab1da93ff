//! Adding, renaming, replacing and deleting sounds.

use serde_json::{Value, json};
use uuid::Uuid;

use super::read::find;
use super::{App, ChangeSource, DecodedUpload, Failure, Principal, Sound, authorize, scope};
use crate::db::scope::Scope;
use crate::db::{Tx, customers, sounds};
use crate::domain::role::SoundPermission;
use crate::domain::sound::SoundProblem;
use crate::domain::text::Name;
use crate::forms::sound::SoundForm;
use crate::services::accounts::refuse_suspended;
use crate::services::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};

/// What was done, or every mistake that kept it from being done.
pub type SoundOutcome<T> = Result<Result<T, Vec<SoundProblem>>, Failure>;

/// A mistake on its way out of a transaction.
enum Abort {
    Problem(SoundProblem),
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Abort {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

fn into_outcome<T>(result: Result<T, Abort>) -> SoundOutcome<T> {
    match result {
        Ok(done) => Ok(Ok(done)),
        Err(Abort::Problem(problem)) => Ok(Err(vec![problem])),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

/// Adds a sound and returns its UUID. `file` is the name that the file came with and what [`decode_upload`] said
/// of it.
///
/// [`decode_upload`]: super::decode_upload
pub async fn create(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    form: &SoundForm,
    file: (&str, Result<DecodedUpload, SoundProblem>),
) -> SoundOutcome<String> {
    authorize(who, SoundPermission::Manage)?;
    let (file_name, listened) = file;
    let customer = match form.customer(who.customer_id) {
        Ok(id) if can_manage_customer(app, who, id).await? => Ok(id),
        _ => Err(SoundProblem::UnknownCustomer),
    };
    // A file that failed is told alone: a missing name may come with the next one.
    let name = form.name(file_name);
    let (customer_id, name, listened) = match (customer, name, listened) {
        (Ok(customer), Ok(name), Ok(listened)) => (customer, name, listened),
        (customer, _, listened) => {
            let wrong = form.name_error(file_name, matches!(listened, Err(SoundProblem::NoFile)));
            let wrong = match &customer {
                Ok(id) if wrong.is_none() => taken_name_error(app, *id, form).await?,
                _ => wrong,
            };
            return Ok(Err([customer.err(), listened.err(), wrong].into_iter().flatten().collect()));
        }
    };
    let audit = AuditContext::new(app, who, door);
    let made = app.db.write(move |tx| Box::pin(async move { add(tx, &audit, customer_id, &name, &listened).await }));
    into_outcome(made.await)
}

/// Whether a typed name is taken, where the file keeps the sound from being added anyway.
async fn taken_name_error(app: &App, customer_id: i64, form: &SoundForm) -> Result<Option<SoundProblem>, Failure> {
    let Ok(name) = form.name("") else { return Ok(None) };
    let taken = sounds::by_name(app.db.read(), customer_id, name.as_str()).await?;
    Ok(taken.map(|_| SoundProblem::NameTaken(name.as_str().to_owned())))
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    name: &Name,
    listened: &DecodedUpload,
) -> Result<String, Abort> {
    refuse_suspended(&mut *tx, customer_id).await?;
    match sounds::by_name(&mut *tx, customer_id, name.as_str()).await? {
        // The same once more: a double click, or a form that was sent again.
        Some((uuid, Some(digest))) if digest == listened.heard.digest => return Ok(uuid),
        Some(_) => return Err(Abort::Problem(SoundProblem::NameTaken(name.as_str().to_owned()))),
        None => {}
    }
    Ok(insert(tx, audit, customer_id, name.as_str(), listened).await?)
}

/// Adds a sound inside a transaction, and returns its UUID.
pub(in crate::services) async fn insert(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    name: &str,
    listened: &DecodedUpload,
) -> Result<String, Failure> {
    let uuid = Uuid::new_v4().to_string();
    let new = sounds::NewSound {
        uuid: &uuid,
        customer_id,
        name,
        at: audit.at,
        created_by: audit.who.user(),
        creator: &audit.who.name,
    };
    let id = sounds::insert(&mut *tx, new).await?;
    sounds::set_audio(&mut *tx, id, &listened.heard, &listened.phone, &listened.original).await?;
    let added = find_stored(tx, customer_id, &uuid).await?;
    record_sound(tx, audit, &added, AuditAction::Create, None, Some(audit_fields(&added))).await?;
    Ok(uuid)
}

/// Gives a sound another name.
pub async fn rename(app: &App, who: &Principal, door: ChangeSource, uuid: &str, form: &SoundForm) -> SoundOutcome<()> {
    authorize(who, SoundPermission::Manage)?;
    let name = form.name("");
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
    let done = app.db.write(move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            let name = name.map_err(Abort::Problem)?;
            if was.name == name.as_str() {
                return Ok(());
            }
            let same = sounds::by_name(&mut *tx, was.customer_id, name.as_str()).await?;
            if same.is_some_and(|(uuid, _)| uuid != was.uuid) {
                return Err(Abort::Problem(SoundProblem::NameTaken(name.as_str().to_owned())));
            }
            sounds::set_name(&mut *tx, was.id, name.as_str(), audit.at).await?;
            Ok(record_change(tx, &audit, AuditAction::Update, &was).await?)
        })
    });
    into_outcome(done.await)
}

/// Lets a sound sound otherwise. Its UUID stays, and every mailbox that plays it plays the new one.
pub async fn replace(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    listened: Result<DecodedUpload, SoundProblem>,
) -> SoundOutcome<()> {
    authorize(who, SoundPermission::Manage)?;
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
    let done = app.db.write(move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            let listened = listened.map_err(Abort::Problem)?;
            if was.heard.as_ref().is_some_and(|heard| heard.digest == listened.heard.digest) {
                return Ok(());
            }
            sounds::set_audio(&mut *tx, was.id, &listened.heard, &listened.phone, &listened.original).await?;
            sounds::set_name(&mut *tx, was.id, &was.name, audit.at).await?;
            Ok(record_change(tx, &audit, AuditAction::Replace, &was).await?)
        })
    });
    into_outcome(done.await)
}

/// Deletes a sound and returns its name. One that a mailbox plays, be it an archived one, stays.
pub async fn delete(app: &App, who: &Principal, door: ChangeSource, uuid: &str) -> SoundOutcome<String> {
    authorize(who, SoundPermission::Manage)?;
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
    let done = app.db.write(move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            if was.used > 0 {
                return Err(Abort::Problem(SoundProblem::Used(was.used)));
            }
            sounds::delete(&mut *tx, was.id).await?;
            record_sound(tx, &audit, &was, AuditAction::Delete, Some(audit_fields(&was)), None).await?;
            Ok(was.name)
        })
    });
    into_outcome(done.await)
}

/// A sound that is to be changed. Nothing of a suspended customer is.
async fn find_changeable(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Sound, Failure> {
    let sound = find(&mut *tx, who, uuid).await?;
    refuse_suspended(tx, sound.customer_id).await?;
    Ok(sound)
}

/// Whether the principal looks after the sounds of this customer.
async fn can_manage_customer(app: &App, who: &Principal, customer_id: i64) -> Result<bool, Failure> {
    Ok(match scope(who) {
        Scope::Customers(reach) => customers::is_within(app.db.read(), customer_id, reach).await?,
        Scope::Customer(id) => id == customer_id,
        Scope::Owned { .. } => false,
    })
}

async fn record_change(tx: &mut Tx, audit: &AuditContext, action: AuditAction, was: &Sound) -> Result<(), Failure> {
    let now = find_stored(tx, was.customer_id, &was.uuid).await?;
    record_sound(tx, audit, &now, action, Some(audit_fields(was)), Some(audit_fields(&now))).await
}

/// The sound that this transaction has just written.
async fn find_stored(tx: &mut Tx, customer_id: i64, uuid: &str) -> Result<Sound, Failure> {
    let stored = sounds::by_uuid(tx, Scope::Customer(customer_id), uuid).await?;
    stored.ok_or_else(|| anyhow::anyhow!("a sound that was just written is not there").into())
}

async fn record_sound(
    tx: &mut Tx,
    audit: &AuditContext,
    sound: &Sound,
    action: AuditAction,
    before: Option<Value>,
    after: Option<Value>,
) -> Result<(), Failure> {
    let subject = Subject {
        kind: SubjectKind::Sound,
        id: sound.id,
        name: &sound.name,
        customer_id: Some(sound.customer_id),
        version: Some(sound.version),
    };
    record(tx, audit, subject, action, before, after).await
}

/// What history keeps of a sound. The digest says whether two recordings are the same.
fn audit_fields(sound: &Sound) -> Value {
    let heard = sound.heard.as_ref();
    json!({
        "uuid": sound.uuid,
        "name": sound.name,
        "kind": heard.map(|h| h.kind.code()),
        "duration": heard.map(|h| h.duration),
        "size": heard.map(|h| h.size),
        "sha256": heard.map(|h| hex(&h.digest)),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
}
