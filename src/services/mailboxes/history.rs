//! What happened to a mailbox, for people to read and to put back.

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::Context as _;

use super::around::{seen, sees};
use super::change::{Wish, change};
use super::read::find;
use super::{Act, Action, App, Door, Failure, Principal, permit, write};
use crate::db::history::Entry;
use crate::db::{Tx, batches, customers, history as store, surroundings};
use crate::domain::field::Field;
use crate::domain::role::{Role, Verb};
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::tongue::Words;

/// How many changes a page shows.
const PAGE: u32 = 50;

/// Some changes of a mailbox, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The changes.
    pub changes: Vec<Change>,
    /// There are earlier ones: those before the change of this id.
    pub earlier: Option<i64>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id; later ones are greater.
    pub id: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// The name of who did it.
    pub actor: String,
    /// Through what.
    pub door: Door,
    /// What was done.
    pub action: Action,
    /// The mailbox's version after it.
    pub version: i64,
    /// What became different; of a new mailbox, what it was given.
    pub changes: Vec<FieldChange>,
    /// Whether [`revert`] would put anything back: settings were recorded, and later ones are in force.
    pub can_return: bool,
    /// Whether [`undo`] would: settings became different by it.
    pub can_undo: bool,
    /// The batch that it was a part of, if the principal sees that.
    pub batch: Option<PartOf>,
}

/// A batch that a change was a part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartOf {
    /// What addresses call it.
    pub uuid: String,
    /// How many mailboxes it changed.
    pub changed: i64,
}

/// What became of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub field: Field,
    /// What it was; `None` for a new mailbox.
    before: Option<Told>,
    /// What it is since.
    after: Told,
}

/// What is told of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    /// What the form says of it.
    Value(String),
    /// The name of what it refers to.
    Name(String),
    /// That it refers to something that the principal does not see.
    Unseen,
    /// Nothing, of a PIN.
    Hidden,
    /// That there is another PIN.
    Changed,
}

impl FieldChange {
    /// Its label, what it was and what it is since. What a new mailbox had before is empty.
    pub fn in_words(&self, words: Words) -> (String, String, String) {
        let said = |told: &Told| match told {
            Told::Value(raw) => rules::value(self.field, raw, words),
            Told::Name(name) => name.clone(),
            Told::Unseen => words.say("history-unseen"),
            Told::Hidden => words.say("history-pin-before"),
            Told::Changed => words.say("history-pin-after"),
        };
        (self.field.label(words), self.before.as_ref().map_or_else(String::new, said), said(&self.after))
    }
}

/// The changes of a mailbox, `before` the one of that id or from the latest on. What happened to it
/// at a customer that the principal does not see is not shown.
pub async fn history(app: &App, who: &Principal, uuid: &str, before: Option<i64>) -> Result<History, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let mailbox = find(&mut tx, who, uuid).await?;
    let mut entries = store::page_of_mailbox(&mut *tx, mailbox.id, before, PAGE + 1).await?;
    let more = entries.len() > PAGE as usize;
    entries.truncate(PAGE as usize);
    let earlier = more.then(|| entries.last().map(|e| e.id)).flatten();
    let visible = seen(&mut tx, who).await?;
    entries.retain(|e| visible.contains(&e.customer_id));
    let names = Names::load(&mut tx, &visible, &entries).await?;
    let mut changes = Vec::with_capacity(entries.len());
    for entry in entries {
        let batch = match entry.batch_id {
            Some(id) => part_of(&mut tx, who, &visible, id).await?,
            None => None,
        };
        changes.push(Change { batch, ..told(entry, mailbox.version, &names)? });
    }
    Ok(History { changes, earlier })
}

/// Puts back the settings that the mailbox had after a change. The PIN stays as it is now. What was
/// good then may not be good any more: then the answer is [`Saved::Invalid`].
pub async fn revert(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    change_id: i64,
    version: i64,
) -> Result<Saved, Failure> {
    let all = |entry: Entry| Some((entry.after?, Vec::new()));
    put_back(app, who, door, (uuid, change_id, version), all).await
}

/// Puts back what became different by a change, and nothing else. The PIN stays as it is now.
pub async fn undo(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    change_id: i64,
    version: i64,
) -> Result<Saved, Failure> {
    let different = |entry: Entry| {
        let (before, after) = (entry.before?, entry.after?);
        let fields = before.differences(&after);
        let keep = Field::ALL.into_iter().filter(|field| !fields.contains(field)).collect();
        Some((before, keep))
    };
    put_back(app, who, door, (uuid, change_id, version), different).await
}

/// Gives a mailbox the values that `wanted` takes from a change, but for the fields that are to stay.
async fn put_back(
    app: &App,
    who: &Principal,
    door: Door,
    (uuid, change_id, version): (&str, i64, i64),
    wanted: fn(Entry) -> Option<(Values, Vec<Field>)>,
) -> Result<Saved, Failure> {
    permit(who, Verb::Change)?;
    let (act, uuid) = (Act::new(app, who, door), uuid.to_owned());
    write(app, move |tx| {
        Box::pin(async move {
            let mailbox = find(tx, &act.who, &uuid).await?;
            let entry = store::entry(&mut *tx, mailbox.id, change_id).await?.ok_or(AppError::NotFound)?;
            if !sees(tx, &act.who, entry.customer_id).await? {
                return Err(AppError::NotFound.into());
            }
            let (values, keep) = wanted(entry).ok_or(AppError::BadRequest)?;
            let wish = Wish { uuid, version: Some(version), values, keep };
            change(tx, &act, Action::Revert, &wish).await
        })
    })
    .await
}

/// What came back by a [`revert`] or an [`undo`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// The fields that are different by it.
    pub fields: Vec<Field>,
    /// Whether the mailbox had another PIN then, which is kept nowhere.
    pub pin_stays: bool,
}

/// What came back when a mailbox went from version `before` to `now`, because of the change of `change_id`.
pub async fn returned(
    app: &App,
    who: &Principal,
    uuid: &str,
    change_id: i64,
    (before, now): (i64, i64),
) -> Result<Returned, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let mailbox = find(&mut tx, who, uuid).await?;
    let pin_stays = store::pin_changed_since(&mut *tx, mailbox.id, change_id).await?;
    let entry = if now == before { None } else { store::of_version(&mut *tx, mailbox.id, now).await? };
    let different = |entry: Entry| Some(entry.before?.differences(&entry.after?));
    Ok(Returned { fields: entry.and_then(different).unwrap_or_default(), pin_stays })
}

/// Whether settings became different by a change, so that they can be put back.
pub(in crate::services) fn can_undo(entry: &Entry) -> bool {
    let different = |(before, after): (&Values, &Values)| !before.differences(after).is_empty();
    entry.before.as_ref().zip(entry.after.as_ref()).is_some_and(different)
}

/// The batch of this row: for who made it, and for administrators above them.
async fn part_of(tx: &mut Tx, who: &Principal, visible: &HashSet<i64>, id: i64) -> Result<Option<PartOf>, Failure> {
    let above =
        |customer: Option<i64>| who.role == Role::Administrator && customer.is_some_and(|c| visible.contains(&c));
    let batch = batches::by_id(tx, id).await?.filter(|b| b.user_id == who.user() || above(b.customer_id));
    Ok(batch.map(|batch| PartOf { uuid: batch.uuid, changed: batch.changed }))
}

fn told(entry: Entry, current: i64, names: &Names) -> Result<Change, Failure> {
    Ok(Change {
        id: entry.id,
        at: entry.at,
        door: Door::from_name(&entry.door).context("history names an unknown door")?,
        action: Action::from_name(&entry.action).context("history names an unknown action")?,
        version: entry.version,
        can_return: entry.after.is_some() && entry.version != current,
        can_undo: can_undo(&entry),
        changes: names.changes(&entry),
        batch: None,
        actor: entry.actor,
    })
}

/// The names behind the ids in history, of those that the principal sees.
pub(in crate::services) struct Names(HashMap<(Field, String), String>);

impl Names {
    pub(in crate::services) async fn load(
        tx: &mut Tx,
        visible: &HashSet<i64>,
        entries: &[Entry],
    ) -> Result<Self, Failure> {
        let mut names = HashMap::new();
        let owners: Vec<i64> = mentioned(entries, Field::Owner).iter().filter_map(|id| id.parse().ok()).collect();
        for person in surroundings::people_by_id(&mut *tx, &owners).await? {
            if visible.contains(&person.customer_id) {
                names.insert((Field::Owner, person.id.to_string()), person.name);
            }
        }
        let sounds: Vec<&str> = mentioned(entries, Field::Greeting).into_iter().collect();
        for sound in surroundings::sounds_by_uuid(&mut *tx, &sounds).await? {
            if visible.contains(&sound.customer_id) {
                names.insert((Field::Greeting, sound.uuid), sound.name);
            }
        }
        for id in mentioned(entries, Field::Customer).iter().filter_map(|id| id.parse().ok()) {
            if visible.contains(&id)
                && let Some(customer) = customers::by_id(&mut *tx, id).await?
            {
                names.insert((Field::Customer, id.to_string()), customer.name);
            }
        }
        Ok(Self(names))
    }

    /// What became different by this change, in the order of the fields.
    pub(in crate::services) fn changes(&self, entry: &Entry) -> Vec<FieldChange> {
        let old = entry.before.clone().unwrap_or_default();
        let new = entry.after.clone().unwrap_or_default();
        let before = |field| entry.before.is_some().then(|| self.told(field, old.get(field)));
        let told = |field| FieldChange { field, before: before(field), after: self.told(field, new.get(field)) };
        let mut changes: Vec<FieldChange> = old.differences(&new).into_iter().map(told).collect();
        if entry.pin_changed {
            changes.push(FieldChange { field: Field::Pin, before: Some(Told::Hidden), after: Told::Changed });
            changes.sort_by_key(|c| c.field);
        }
        changes
    }

    fn told(&self, field: Field, raw: &str) -> Told {
        let named = matches!(field, Field::Owner | Field::Greeting | Field::Customer);
        if named && !raw.is_empty() {
            return self.0.get(&(field, raw.to_owned())).cloned().map_or(Told::Unseen, Told::Name);
        }
        Told::Value(raw.to_owned())
    }
}

/// Every value that a field has in these entries.
fn mentioned(entries: &[Entry], field: Field) -> BTreeSet<&str> {
    let values = entries.iter().flat_map(|e| [&e.before, &e.after]).flatten();
    values.map(|v| v.get(field)).filter(|v| !v.is_empty()).collect()
}
