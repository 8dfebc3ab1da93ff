//! Loading a page of changes.

use std::collections::{HashMap, HashSet};

use anyhow::Context as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::recorded_fields::diff_fields;
use super::{
    App, AuditAction, ChangeSource, Failure, FieldChange, HistoryCursor, HistoryEvent, HistoryQuery, MailboxVersion,
    Principal, SubjectKind, Target, subject_name,
};
use crate::db::history::MailboxHistoryEntry;
use crate::db::history_list::{self as store, HistoryEntry, HistoryFilter, VisibleHistory};
use crate::db::mailboxes::MailboxRef;
use crate::db::{Tx, customers, mailboxes as boxes, sound_list, users};
use crate::domain::permissions::{Permission, Resource, Visibility};
use crate::lists::mailbox_list::Side;
use crate::services::mailboxes::{self, ReferenceNames, can_undo};
use crate::services::paging::Page;
use crate::services::{Identity, authorize};

/// How many changes a page shows.
const PAGE_SIZE: u32 = 50;

/// The maximum number of people whose changes are searched in one query.
const MAX_ACTORS: u32 = 20;

/// A page of changes, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryPage {
    /// The changes.
    pub events: Vec<HistoryEvent>,
    /// The cursor of the page with earlier changes.
    pub next: Option<HistoryCursor>,
    /// The cursor of the page with later changes.
    pub previous: Option<HistoryCursor>,
    /// Whether more people match than one query searches.
    pub too_many_people: bool,
    /// The name of the requested subject; `None` if none was requested or it is not visible.
    pub subject: Option<String>,
}

/// A page of the changes that the principal can see. Not available to tokens.
pub async fn list(app: &App, who: &Principal, query: &HistoryQuery) -> Result<HistoryPage, Failure> {
    authorize(who, Permission::ViewHistory)?;
    let mut tx = app.db.read().begin().await?;
    let visible = mailboxes::visible_customer_ids(&mut tx, who).await?;
    let visible_history = visible_changes(who, &visible);
    let Some((filter, too_many_people)) = list_filter(&mut tx, who, query).await? else {
        let subject = subject_name::load(&mut tx, who, (&visible_history, &visible), query).await?;
        return Ok(HistoryPage { events: vec![], next: None, previous: None, too_many_people: false, subject });
    };
    let found = store::list(&mut tx, &visible_history, &filter, PAGE_SIZE + 1).await?;
    let page = Page::new(found, PAGE_SIZE, query.beside.map(|cursor| cursor.side));
    let cursor = |side, entry: &HistoryEntry| HistoryCursor { side, at: entry.at, id: entry.id };
    let next = page.last_before_next().map(|entry| cursor(Side::After, entry));
    let previous = page.first_after_previous().map(|entry| cursor(Side::Before, entry));
    let found = page.rows;
    let subject = match found.first() {
        Some(entry) => query.of.map(|_| entry.subject_name.clone()),
        None => subject_name::load(&mut tx, who, (&visible_history, &visible), query).await?,
    };
    let context = SubjectLookup::load(&mut tx, who, visible, &found).await?;
    let events = found.into_iter().map(|entry| context.build_event(who, entry)).collect::<Result<_, _>>()?;
    Ok(HistoryPage { events, next, previous, too_many_people, subject })
}

fn visible_changes(who: &Principal, visible: &HashSet<i64>) -> VisibleHistory {
    match (who.identity, who.role.visibility(Resource::History)) {
        (Identity::Console, _) | (_, Visibility::CustomerAndBelow) => {
            let mut ids: Vec<i64> = visible.iter().copied().collect();
            ids.sort_unstable();
            VisibleHistory::Customers { reach: who.reach(), ids }
        }
        (Identity::Account { user_id, customer_id }, Visibility::Customer) => {
            VisibleHistory::Customer { id: customer_id, user: user_id }
        }
        (Identity::Account { user_id, customer_id }, Visibility::Own) => {
            VisibleHistory::Owned { customer: customer_id, user: user_id }
        }
    }
}

/// The filter for the store, and whether more people match than it contains; `None` if no one matches.
async fn list_filter(
    tx: &mut Tx,
    who: &Principal,
    query: &HistoryQuery,
) -> Result<Option<(HistoryFilter, bool)>, Failure> {
    let mut filter = HistoryFilter {
        subject: query.of.map(|(kind, _)| kind).or(query.kind).map(SubjectKind::name),
        subject_id: query.of.map(|(_, id)| id),
        action: query.action.map(AuditAction::name),
        source: query.source.map(ChangeSource::name),
        customer: query.customer,
        from: query.from.and_then(start_of_day),
        until: query.to.and_then(|day| day.tomorrow().ok()).and_then(start_of_day),
        beside: query.beside.map(|b| (b.side, b.at, b.id)),
        ..HistoryFilter::default()
    };
    let name = query.who.trim();
    if name.is_empty() {
        return Ok(Some((filter, false)));
    }
    if name.eq_ignore_ascii_case("console") {
        filter.console = true;
        return Ok(Some((filter, false)));
    }
    let scope = who.scope(Resource::Actors);
    let visible_users = users::list(&mut *tx, scope, None, name, "", MAX_ACTORS + 1).await?;
    // Users who are not visible can be found only by the name that is shown with their changes.
    let user_ids = users::list_ids_by_name(&mut *tx, name, MAX_ACTORS + 1).await?;
    let mut ids: Vec<i64> = visible_users.into_iter().map(|row| row.user.id).chain(user_ids).collect();
    ids.sort_unstable();
    ids.dedup();
    let too_many_people = ids.len() > MAX_ACTORS as usize;
    ids.truncate(MAX_ACTORS as usize);
    filter.users = ids;
    Ok((!filter.users.is_empty()).then_some((filter, too_many_people)))
}

/// The beginning of a day, in UTC.
fn start_of_day(day: Date) -> Option<i64> {
    day.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp().as_millisecond())
}

/// The current state of the subjects that the changes refer to.
struct SubjectLookup {
    visible: HashSet<i64>,
    customers: HashMap<i64, String>,
    boxes: HashMap<i64, MailboxRef>,
    sounds: HashMap<i64, String>,
    names: ReferenceNames,
    suspended: HashSet<i64>,
}

impl SubjectLookup {
    async fn load(
        tx: &mut Tx,
        who: &Principal,
        visible: HashSet<i64>,
        found: &[HistoryEntry],
    ) -> Result<Self, Failure> {
        let ids = |kind: SubjectKind| {
            let mut ids: Vec<i64> = found.iter().filter(|e| e.subject == kind.name()).map(|e| e.subject_id).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let customer_ids: HashSet<i64> = found.iter().filter_map(|e| e.customer_id).collect();
        let mut customer_names = HashMap::new();
        for id in customer_ids.into_iter().filter(|id| visible.contains(id)) {
            if let Some(customer) = customers::by_id(&mut *tx, id).await? {
                customer_names.insert(id, customer.name);
            }
        }
        let boxes = boxes::list_refs(&mut *tx, mailboxes::scope(who), &ids(SubjectKind::Mailbox)).await?;
        let suspended = customers::list_suspended_ids(&mut *tx).await?.into_iter().collect();
        let sounds = sound_list::uuids_by_id(&mut *tx, &ids(SubjectKind::Sound)).await?;
        let entries: Vec<MailboxHistoryEntry> = found
            .iter()
            .filter(|e| e.subject == SubjectKind::Mailbox.name())
            .cloned()
            .filter_map(MailboxHistoryEntry::from_history_entry)
            .collect();
        let names = ReferenceNames::load(tx, &visible, &entries).await?;
        let boxes = boxes.into_iter().map(|mailbox| (mailbox.id, mailbox)).collect();
        Ok(Self { visible, customers: customer_names, boxes, sounds: sounds.into_iter().collect(), names, suspended })
    }

    /// Builds an event with the names of its subject and values.
    fn build_event(&self, who: &Principal, entry: HistoryEntry) -> Result<HistoryEvent, Failure> {
        let kind = SubjectKind::from_name(&entry.subject).context("history names an unknown kind")?;
        let action = AuditAction::from_name(&entry.action).context("history names an unknown action")?;
        let source = ChangeSource::from_name(&entry.source).context("the history names an unknown source")?;
        let known = self.boxes.get(&entry.subject_id).filter(|_| kind == SubjectKind::Mailbox);
        let editable = known.filter(|current| {
            let frozen = current.archived_at.is_some() || self.suspended.contains(&current.customer_id);
            !frozen && who.may(Permission::ChangeMailboxes)
        });
        let earlier = |current: &MailboxRef| {
            entry.after.is_some() && entry.version.is_some_and(|version| version < current.version)
        };
        let version_of = |current: &MailboxRef| MailboxVersion { uuid: current.uuid.clone(), version: current.version };
        let (back, undo) = (
            editable.filter(|current| earlier(current)).map(version_of),
            editable
                .filter(|_| MailboxHistoryEntry::from_history_entry(entry.clone()).as_ref().is_some_and(can_undo))
                .map(version_of),
        );
        Ok(HistoryEvent {
            id: entry.id,
            at: entry.at,
            kind,
            action,
            source,
            subject_id: entry.subject_id,
            customer: entry.customer_id.and_then(|id| self.customers.get(&id).cloned()),
            target: self.target(who, kind, &entry),
            back,
            undo,
            changes: self.field_changes(kind, &entry),
            actor: entry.actor,
            subject: entry.subject_name,
        })
    }

    fn field_changes(&self, kind: SubjectKind, entry: &HistoryEntry) -> Vec<FieldChange> {
        if kind != SubjectKind::Mailbox {
            return diff_fields(kind, entry.before.as_ref(), entry.after.as_ref());
        }
        let entry = MailboxHistoryEntry::from_history_entry(entry.clone());
        entry.map(|entry| self.names.changes(&entry)).unwrap_or_default()
    }

    fn target(&self, who: &Principal, kind: SubjectKind, entry: &HistoryEntry) -> Option<Target> {
        let id = entry.subject_id;
        match kind {
            SubjectKind::Mailbox => self.boxes.get(&id).map(|mailbox| Target::Mailbox(mailbox.uuid.clone())),
            SubjectKind::Sound => self.sounds.get(&id).map(|uuid| Target::Sound(uuid.clone())),
            SubjectKind::Customer => {
                (who.may(Permission::ManageCustomers) && self.visible.contains(&id)).then_some(Target::Customer(id))
            }
            SubjectKind::User if who.may(Permission::ManageUsers) => Some(Target::User(id)),
            SubjectKind::User => (who.user() == Some(id)).then_some(Target::Account),
            SubjectKind::Plan => who.may(Permission::ManagePlans).then_some(Target::Plan(id)),
            SubjectKind::Token => who.may(Permission::ManageTokens).then_some(Target::Tokens),
        }
    }
}
