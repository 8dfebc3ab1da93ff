//! Adding, renaming, replacing and deleting sounds.

use serde_json::{Value, json};
use uuid::Uuid;

use super::read::find;
use super::{App, ChangeSource, DecodedUpload, Failure, Principal, Sound, authorize, scope};
use crate::db::scope::Scope;
use crate::db::{Tx, customers, sounds};
use crate::domain::permissions::Permission;
use crate::domain::problem::Problem;
use crate::domain::sound::{SoundError, SoundField};
use crate::domain::text::DisplayName;
use crate::forms::sound::SoundForm;
use crate::services::accounts::refuse_suspended;
use crate::services::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use crate::services::outcome::{Abort, Attempt, ServiceResult, in_transaction};

/// What came of a change of sounds, or all the problems that prevented it.
pub type SoundResult<T> = ServiceResult<T, Vec<SoundError>>;

/// The result of a change inside a transaction.
type SoundAttempt<T> = Attempt<Result<T, Vec<SoundError>>>;

/// Aborts because of one problem.
fn abort_with<T>(problem: SoundError) -> Abort<Result<T, Vec<SoundError>>> {
    Abort::refused(vec![problem])
}

/// Adds a sound and returns its UUID. `file` is the original file name and the result of [`decode_upload`].
///
/// [`decode_upload`]: super::decode_upload
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &SoundForm,
    file: (&str, Result<DecodedUpload, SoundError>),
) -> SoundResult<String> {
    authorize(who, Permission::ManageSounds)?;
    let (file_name, upload) = file;
    let customer = match form.customer(who.customer()) {
        Ok(id) if can_manage_customer(app, who, id).await? => Ok(id),
        _ => Err(SoundError::Value(SoundField::Customer, Problem::UnknownCustomer)),
    };
    // A problem with the file is reported alone: the next file may bring the missing name.
    let name = form.name(file_name);
    let (customer_id, name, upload) = match (customer, name, upload) {
        (Ok(customer), Ok(name), Ok(upload)) => (customer, name, upload),
        (customer, _, upload) => {
            let name_error = form.name_error(file_name, matches!(upload, Err(SoundError::NoFile)));
            let name_error = match &customer {
                Ok(id) if name_error.is_none() => taken_name_error(app, *id, form).await?,
                _ => name_error,
            };
            return Ok(Err([customer.err(), upload.err(), name_error].into_iter().flatten().collect()));
        }
    };
    let audit = AuditContext::new(app, who, source);
    in_transaction(app, move |tx| Box::pin(async move { add(tx, &audit, customer_id, &name, &upload).await })).await
}

/// Checks whether the typed name is taken, for a file that is refused anyway.
async fn taken_name_error(app: &App, customer_id: i64, form: &SoundForm) -> Result<Option<SoundError>, Failure> {
    let Ok(name) = form.name("") else { return Ok(None) };
    let taken = sounds::by_name(app.db.read(), customer_id, name.as_str()).await?;
    Ok(taken.map(|_| SoundError::NameTaken(name.as_str().to_owned())))
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    name: &DisplayName,
    upload: &DecodedUpload,
) -> SoundAttempt<String> {
    refuse_suspended(&mut *tx, customer_id).await?;
    match sounds::by_name(&mut *tx, customer_id, name.as_str()).await? {
        // The same sound again: a double click, or a form that was submitted twice.
        Some((uuid, Some(digest))) if digest == upload.info.digest => return Ok(Ok(uuid)),
        Some(_) => return Err(abort_with(SoundError::NameTaken(name.as_str().to_owned()))),
        None => {}
    }
    Ok(Ok(insert(tx, audit, customer_id, name.as_str(), upload).await?))
}

/// Adds a sound inside a transaction, and returns its UUID.
pub(in crate::services) async fn insert(
    tx: &mut Tx,
    audit: &AuditContext,
    customer_id: i64,
    name: &str,
    upload: &DecodedUpload,
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
    sounds::set_audio(&mut *tx, id, &upload.info, &upload.phone, &upload.original).await?;
    let added = find_stored(tx, customer_id, &uuid).await?;
    record_sound(tx, audit, &added, AuditAction::Create, None, Some(audit_fields(&added))).await?;
    Ok(uuid)
}

/// Renames a sound.
pub async fn rename(app: &App, who: &Principal, source: ChangeSource, uuid: &str, form: &SoundForm) -> SoundResult<()> {
    authorize(who, Permission::ManageSounds)?;
    let name = form.name("");
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            let name = name.map_err(abort_with)?;
            if was.name == name.as_str() {
                return Ok(Ok(()));
            }
            let same = sounds::by_name(&mut *tx, was.customer_id, name.as_str()).await?;
            if same.is_some_and(|(uuid, _)| uuid != was.uuid) {
                return Err(abort_with(SoundError::NameTaken(name.as_str().to_owned())));
            }
            sounds::set_name(&mut *tx, was.id, name.as_str(), audit.at).await?;
            record_change(tx, &audit, AuditAction::Update, &was).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// Replaces a sound's recording. Its UUID stays, so every mailbox that uses it plays the new one.
pub async fn replace(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    upload: Result<DecodedUpload, SoundError>,
) -> SoundResult<()> {
    authorize(who, Permission::ManageSounds)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            let upload = upload.map_err(abort_with)?;
            if was.audio.as_ref().is_some_and(|info| info.digest == upload.info.digest) {
                return Ok(Ok(()));
            }
            sounds::set_audio(&mut *tx, was.id, &upload.info, &upload.phone, &upload.original).await?;
            sounds::set_name(&mut *tx, was.id, &was.name, audit.at).await?;
            record_change(tx, &audit, AuditAction::Replace, &was).await?;
            Ok(Ok(()))
        })
    })
    .await
}

/// Deletes a sound and returns its name. Refused if any mailbox, even an archived one, uses it.
pub async fn delete(app: &App, who: &Principal, source: ChangeSource, uuid: &str) -> SoundResult<String> {
    authorize(who, Permission::ManageSounds)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find_changeable(tx, &audit.who, &uuid).await?;
            if was.used > 0 {
                return Err(abort_with(SoundError::Used(was.used)));
            }
            sounds::delete(&mut *tx, was.id).await?;
            record_sound(tx, &audit, &was, AuditAction::Delete, Some(audit_fields(&was)), None).await?;
            Ok(Ok(was.name))
        })
    })
    .await
}

/// A sound to change. Sounds of a suspended customer cannot be changed.
async fn find_changeable(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Sound, Failure> {
    let sound = find(&mut *tx, who, uuid).await?;
    refuse_suspended(tx, sound.customer_id).await?;
    Ok(sound)
}

/// Whether the principal manages the sounds of this customer.
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

/// The sound just written in this transaction.
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

/// The fields of a sound in the audit history. The digest shows whether two recordings are the same.
fn audit_fields(sound: &Sound) -> Value {
    let info = sound.audio.as_ref();
    json!({
        "uuid": sound.uuid,
        "name": sound.name,
        "kind": info.map(|h| h.kind.code()),
        "duration": info.map(|h| h.duration),
        "size": info.map(|h| h.size),
        "sha256": info.map(|h| hex(&h.digest)),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
}
