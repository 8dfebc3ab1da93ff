//! The change history of a mailbox, and reverting changes.

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::Context as _;

use super::change::apply_in;
use super::context::{can_see_customer, visible_customer_ids};
use super::edit::MailboxEdit;
use super::read::find;
use super::{App, AuditAction, AuditContext, ChangeSource, Failure, Principal, authorize, in_transaction};
use crate::db::history::MailboxHistoryEntry;
use crate::db::{Tx, batches, customers, history as store, owners_and_sounds};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::key;
use crate::services::history::{ChangedField, FieldChange, FieldValue};
use crate::services::paging::Page;

/// How many changes a page shows.
const PAGE_SIZE: u32 = 50;

/// Some changes of a mailbox, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxHistory {
    /// The changes.
    pub changes: Vec<RecordedChange>,
    /// There are earlier ones: those before the change of this id.
    pub earlier: Option<i64>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedChange {
    /// Its id; later ones are greater.
    pub id: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// The name of the user who made the change.
    pub actor: String,
    /// The channel that the change came through.
    pub source: ChangeSource,
    /// What was done.
    pub action: AuditAction,
    /// The mailbox's version after it.
    pub version: i64,
    /// The changed fields; for a new mailbox, its initial values.
    pub changes: Vec<FieldChange>,
    /// Whether [`revert`] would change anything: settings were recorded, and newer ones are in force.
    pub can_return: bool,
    /// Whether [`undo`] would: this change altered settings.
    pub can_undo: bool,
    /// The batch that it was part of, if the principal can see the batch.
    pub batch: Option<ChangeBatch>,
}

/// A batch that a change was part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeBatch {
    /// Its id in URLs.
    pub uuid: String,
    /// How many mailboxes it changed.
    pub changed: i64,
}

/// The changes of a mailbox before the change with the id `before`, or from the latest on. Changes made while the
/// mailbox belonged to a customer that the principal cannot see are left out.
pub async fn history(app: &App, who: &Principal, uuid: &str, before: Option<i64>) -> Result<MailboxHistory, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let mailbox = find(&mut tx, who, uuid).await?;
    let found = store::page_of_mailbox(&mut *tx, mailbox.id, before, PAGE_SIZE + 1).await?;
    let page = Page::new(found, PAGE_SIZE, None);
    let earlier = page.last_before_next().map(|entry| entry.id);
    let mut entries = page.rows;
    let visible = visible_customer_ids(&mut tx, who).await?;
    entries.retain(|e| visible.contains(&e.customer_id));
    let names = ReferenceNames::load(&mut tx, &visible, &entries).await?;
    let mut changes = Vec::with_capacity(entries.len());
    for entry in entries {
        let batch = match entry.batch_id {
            Some(id) => batch_of(&mut tx, who, &visible, id).await?,
            None => None,
        };
        changes.push(RecordedChange { batch, ..build_change(entry, mailbox.version, &names)? });
    }
    Ok(MailboxHistory { changes, earlier })
}

/// Restores the settings that the mailbox had after a change. The PIN stays as it is. The result is
/// [`MailboxSaveOutcome::Invalid`] if those settings are no longer valid, or if something would be lost and that is
/// not `confirmed`.
pub async fn revert(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    change_id: i64,
    (version, confirmed): (i64, bool),
) -> Result<MailboxSaveOutcome, Failure> {
    let all = |entry: MailboxHistoryEntry, _: &MailboxValues| Some((entry.after?, Vec::new()));
    revert_to(app, who, source, (uuid, change_id), (version, confirmed), all).await
}

/// Restores only the fields that a change altered and that have not been changed since, and asks like [`revert`]
/// before anything is lost. The PIN stays as it is.
pub async fn undo(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    change_id: i64,
    (version, confirmed): (i64, bool),
) -> Result<MailboxSaveOutcome, Failure> {
    let different = |entry: MailboxHistoryEntry, now: &MailboxValues| {
        let (before, after) = (entry.before?, entry.after?);
        let (fields, since) = (before.differences(&after), after.differences(now));
        let restored = |field: &MailboxField| fields.contains(field) && !since.contains(field);
        let keep = MailboxField::ALL.into_iter().filter(|field| !restored(field)).collect();
        Some((before, keep))
    };
    revert_to(app, who, source, (uuid, change_id), (version, confirmed), different).await
}

/// Computes from a change and the current values what to restore, and the fields that stay.
type TargetValues = fn(MailboxHistoryEntry, &MailboxValues) -> Option<(MailboxValues, Vec<MailboxField>)>;

/// Gives a mailbox the values that `target_values` computes from a change, except for the fields that stay.
async fn revert_to(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    (uuid, change_id): (&str, i64),
    (version, confirmed): (i64, bool),
    target_values: TargetValues,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ChangeMailboxes)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let mailbox = find(tx, &audit.who, &uuid).await?;
            let entry = store::entry(&mut *tx, mailbox.id, change_id).await?.ok_or(AppError::NotFound)?;
            if !can_see_customer(tx, &audit.who, entry.customer_id).await? {
                return Err(AppError::NotFound.into());
            }
            let (values, keep) =
                target_values(entry, &values_of(&mailbox.settings, mailbox.customer_id)).ok_or(AppError::BadRequest)?;
            let edit = MailboxEdit::revert(version, values, keep).confirmed(confirmed);
            apply_in(tx, &audit, &mailbox, &edit).await
        })
    })
    .await
}

/// What a [`revert`] or an [`undo`] restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RevertReport {
    /// The fields that it changed.
    pub fields: Vec<MailboxField>,
    /// Those that an undo skipped because they were changed since.
    pub skipped: Vec<MailboxField>,
    /// Whether the mailbox had another PIN then; old PINs are not stored, so it was not restored.
    pub pin_stays: bool,
}

/// What was restored when a mailbox went from version `before` to `now` by a revert to the change `change_id`, or by
/// its undo if `undone`.
pub async fn revert_report(
    app: &App,
    who: &Principal,
    uuid: &str,
    (change_id, undone): (i64, bool),
    (before, now): (i64, i64),
) -> Result<RevertReport, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let mailbox = find(&mut tx, who, uuid).await?;
    let pin_stays = store::pin_changed_since(&mut *tx, mailbox.id, change_id).await?;
    let entry = if now == before { None } else { store::of_version(&mut *tx, mailbox.id, now).await? };
    let different = |entry: MailboxHistoryEntry| Some(entry.before?.differences(&entry.after?));
    let change = if undone { store::entry(&mut *tx, mailbox.id, change_id).await? } else { None };
    let stored = values_of(&mailbox.settings, mailbox.customer_id);
    let skipped = |entry: MailboxHistoryEntry| {
        let (before, after) = (entry.before?, entry.after?);
        let fields = before.differences(&after).into_iter();
        Some(fields.filter(|f| ![before.get(*f), after.get(*f)].contains(&stored.get(*f))).collect())
    };
    let skipped = change.and_then(skipped).unwrap_or_default();
    Ok(RevertReport { fields: entry.and_then(different).unwrap_or_default(), skipped, pin_stays })
}

/// Whether a change altered settings, so that it can be undone.
pub(in crate::services) fn can_undo(entry: &MailboxHistoryEntry) -> bool {
    let different = |(before, after): (&MailboxValues, &MailboxValues)| !before.differences(after).is_empty();
    entry.before.as_ref().zip(entry.after.as_ref()).is_some_and(different)
}

/// The batch of this row, for the user who created it and for administrators above them.
async fn batch_of(
    tx: &mut Tx,
    who: &Principal,
    visible: &HashSet<i64>,
    id: i64,
) -> Result<Option<ChangeBatch>, Failure> {
    let above = |customer: Option<i64>| {
        who.may(Permission::ViewBulkChangesOfOthers) && customer.is_some_and(|c| visible.contains(&c))
    };
    let batch = batches::by_id(tx, id).await?.filter(|b| b.user_id == who.user() || above(b.customer_id));
    Ok(batch.map(|batch| ChangeBatch { uuid: batch.uuid, changed: batch.changed }))
}

fn build_change(entry: MailboxHistoryEntry, current: i64, names: &ReferenceNames) -> Result<RecordedChange, Failure> {
    Ok(RecordedChange {
        id: entry.id,
        at: entry.at,
        source: ChangeSource::from_name(&entry.source).context("the history names an unknown source")?,
        action: AuditAction::from_name(&entry.action).context("history names an unknown action")?,
        version: entry.version,
        can_return: entry.after.is_some() && entry.version != current,
        can_undo: can_undo(&entry),
        changes: names.changes(&entry),
        batch: None,
        actor: entry.actor,
    })
}

/// The change of a PIN, which is never shown.
const PIN_CHANGE: FieldChange = FieldChange {
    field: ChangedField::Mailbox(MailboxField::Pin),
    before: Some(FieldValue::Message(key!("history-pin-before"))),
    after: Some(FieldValue::Message(key!("history-pin-after"))),
};

/// The names behind the ids in history, limited to what the principal can see.
pub(in crate::services) struct ReferenceNames(HashMap<(MailboxField, String), String>);

impl ReferenceNames {
    pub(in crate::services) async fn load(
        tx: &mut Tx,
        visible: &HashSet<i64>,
        entries: &[MailboxHistoryEntry],
    ) -> Result<Self, Failure> {
        let mut names = HashMap::new();
        let owners: Vec<i64> =
            referenced_values(entries, MailboxField::Owner).iter().filter_map(|id| id.parse().ok()).collect();
        for person in owners_and_sounds::list_people_by_id(&mut *tx, &owners).await? {
            if visible.contains(&person.customer_id) {
                names.insert((MailboxField::Owner, person.id.to_string()), person.name);
            }
        }
        let sounds: Vec<&str> = referenced_values(entries, MailboxField::Greeting).into_iter().collect();
        for sound in owners_and_sounds::list_sounds_by_uuid(&mut *tx, &sounds).await? {
            if visible.contains(&sound.customer_id) {
                names.insert((MailboxField::Greeting, sound.uuid), sound.name);
            }
        }
        for id in referenced_values(entries, MailboxField::Customer).iter().filter_map(|id| id.parse().ok()) {
            if visible.contains(&id)
                && let Some(customer) = customers::by_id(&mut *tx, id).await?
            {
                names.insert((MailboxField::Customer, id.to_string()), customer.name);
            }
        }
        Ok(Self(names))
    }

    /// The fields that this change altered, in the order of the fields.
    pub(in crate::services) fn changes(&self, entry: &MailboxHistoryEntry) -> Vec<FieldChange> {
        let old = entry.before.clone().unwrap_or_default();
        let new = entry.after.clone().unwrap_or_default();
        let change_of = |field| FieldChange {
            field: ChangedField::Mailbox(field),
            before: entry.before.is_some().then(|| self.value(field, old.get(field))),
            after: Some(self.value(field, new.get(field))),
        };
        let mut fields = old.differences(&new);
        if entry.pin_changed {
            fields.push(MailboxField::Pin);
            fields.sort();
        }
        fields.into_iter().map(|field| if field == MailboxField::Pin { PIN_CHANGE } else { change_of(field) }).collect()
    }

    fn value(&self, field: MailboxField, raw: &str) -> FieldValue {
        let named = matches!(field, MailboxField::Owner | MailboxField::Greeting | MailboxField::Customer);
        if named && !raw.is_empty() {
            let name = self.0.get(&(field, raw.to_owned())).cloned();
            return name.map_or(FieldValue::Message(key!("history-not-visible")), FieldValue::Name);
        }
        FieldValue::Recorded(raw.into())
    }
}

/// All values of a field in these entries.
fn referenced_values(entries: &[MailboxHistoryEntry], field: MailboxField) -> BTreeSet<&str> {
    let values = entries.iter().flat_map(|e| [&e.before, &e.after]).flatten();
    values.map(|v| v.get(field)).filter(|v| !v.is_empty()).collect()
}
