//! Finding a page of changes.

use std::collections::{HashMap, HashSet};

use anyhow::Context as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::told::lines;
use super::{Action, App, Back, Beside, Door, Event, Failure, Kind, Line, Place, Principal, Query, named};
use crate::db::history::Entry;
use crate::db::history_list::{self as store, Recorded, Seen, Wanted};
use crate::db::mailboxes::Known;
use crate::db::scope::Scope;
use crate::db::{Tx, customers, mailboxes as boxes, sound_list, users};
use crate::domain::role::{Role, Verb};
use crate::error::AppError;
use crate::forms::listing::Side;
use crate::services::mailboxes::{self, Names, can_undo, permit};

/// How many changes a page shows.
const PAGE: u32 = 50;

/// The changes of so many people are looked for at once.
const PEOPLE: u32 = 20;

/// Some changes, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The changes.
    pub events: Vec<Event>,
    /// Where earlier ones are.
    pub next: Option<Beside>,
    /// Where later ones are.
    pub previous: Option<Beside>,
    /// Whether more people were meant than are looked for at once.
    pub crowded: bool,
    /// The name of the one thing that was asked for; `None`: of none, or of one that is not seen.
    pub subject: Option<String>,
}

/// A page of the changes that the principal sees. For people, not for tokens.
pub async fn list(app: &App, who: &Principal, query: &Query) -> Result<Page, Failure> {
    permit(who, Verb::View)?;
    if !who.grant.accounts {
        return Err(AppError::Forbidden.into());
    }
    let mut tx = app.db.read().begin().await?;
    let visible = mailboxes::seen(&mut tx, who).await?;
    let seen = seen(who, &visible);
    let Some((wanted, crowded)) = wanted(&mut tx, who, query).await? else {
        let subject = named::subject(&mut tx, who, (&seen, &visible), query).await?;
        return Ok(Page { events: vec![], next: None, previous: None, crowded: false, subject });
    };
    let side = query.beside.map(|b| b.side);
    let mut found = store::list(&mut tx, &seen, &wanted, PAGE + 1).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    if side == Some(Side::Before) {
        found.reverse();
    }
    let edge = |side, entry: Option<&Recorded>| entry.map(|e| Beside { side, at: e.at, id: e.id });
    let next = edge(Side::After, found.last()).filter(|_| more || side == Some(Side::Before));
    let previous = edge(Side::Before, found.first());
    let previous = previous.filter(|_| side == Some(Side::After) || side == Some(Side::Before) && more);
    let subject = match found.first() {
        Some(entry) => query.of.map(|_| entry.subject_name.clone()),
        None => named::subject(&mut tx, who, (&seen, &visible), query).await?,
    };
    let around = Around::load(&mut tx, who, visible, &found).await?;
    let events = found.into_iter().map(|entry| around.tell(who, entry)).collect::<Result<_, _>>()?;
    Ok(Page { events, next, previous, crowded, subject })
}

fn seen(who: &Principal, visible: &HashSet<i64>) -> Seen {
    let (customer, user) = (who.customer_id, who.user_id);
    match who.role {
        Role::Administrator => {
            let mut ids: Vec<i64> = visible.iter().copied().collect();
            ids.sort_unstable();
            Seen::Customers { reach: who.reach(), ids }
        }
        Role::Residential => Seen::Customer { id: customer, user },
        Role::User => Seen::Owned { customer, user },
    }
}

/// What the store is asked for, and whether more people were meant; `None`: nobody was.
async fn wanted(tx: &mut Tx, who: &Principal, query: &Query) -> Result<Option<(Wanted, bool)>, Failure> {
    let mut wanted = Wanted {
        subject: query.of.map(|(kind, _)| kind).or(query.kind).map(Kind::name),
        subject_id: query.of.map(|(_, id)| id),
        action: query.action.map(Action::name),
        door: query.door.map(Door::name),
        customer: query.customer,
        from: query.from.and_then(start),
        until: query.to.and_then(|day| day.tomorrow().ok()).and_then(start),
        beside: query.beside.map(|b| (b.side, b.at, b.id)),
        ..Wanted::default()
    };
    let name = query.who.trim();
    if name.is_empty() {
        return Ok(Some((wanted, false)));
    }
    if name.eq_ignore_ascii_case("console") {
        wanted.console = true;
        return Ok(Some((wanted, false)));
    }
    let scope = if who.role == Role::Administrator { mailboxes::scope(who) } else { Scope::Customer(who.customer_id) };
    let near = users::listed(&mut *tx, scope, None, name, "", PEOPLE + 1).await?;
    // Whoever is not seen is known by the name alone that stands beside what they did.
    let far = users::of_name(&mut *tx, name, PEOPLE + 1).await?;
    let mut ids: Vec<i64> = near.into_iter().map(|listed| listed.user.id).chain(far).collect();
    ids.sort_unstable();
    ids.dedup();
    let crowded = ids.len() > PEOPLE as usize;
    ids.truncate(PEOPLE as usize);
    wanted.users = ids;
    Ok((!wanted.users.is_empty()).then_some((wanted, crowded)))
}

/// When a day begins, in UTC.
fn start(day: Date) -> Option<i64> {
    day.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp().as_millisecond())
}

/// What is there now of what the changes name.
struct Around {
    visible: HashSet<i64>,
    customers: HashMap<i64, String>,
    boxes: HashMap<i64, Known>,
    sounds: HashMap<i64, String>,
    names: Names,
    suspended: HashSet<i64>,
}

impl Around {
    async fn load(tx: &mut Tx, who: &Principal, visible: HashSet<i64>, found: &[Recorded]) -> Result<Self, Failure> {
        let ids = |kind: Kind| {
            let mut ids: Vec<i64> = found.iter().filter(|e| e.subject == kind.name()).map(|e| e.subject_id).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let whose: HashSet<i64> = found.iter().filter_map(|e| e.customer_id).collect();
        let mut known = HashMap::new();
        for id in whose.into_iter().filter(|id| visible.contains(id)) {
            if let Some(customer) = customers::by_id(&mut *tx, id).await? {
                known.insert(id, customer.name);
            }
        }
        let boxes = boxes::known(&mut *tx, mailboxes::scope(who), &ids(Kind::Mailbox)).await?;
        let suspended = customers::all_suspended(&mut *tx).await?.into_iter().collect();
        let sounds = sound_list::uuids(&mut *tx, &ids(Kind::Sound)).await?;
        let entries: Vec<Entry> =
            found.iter().filter(|e| e.subject == Kind::Mailbox.name()).cloned().filter_map(Entry::of).collect();
        let names = Names::load(tx, &visible, &entries).await?;
        let boxes = boxes.into_iter().map(|known| (known.id, known)).collect();
        Ok(Self { visible, customers: known, boxes, sounds: sounds.into_iter().collect(), names, suspended })
    }

    /// The change, with the names of what it is about.
    fn tell(&self, who: &Principal, entry: Recorded) -> Result<Event, Failure> {
        let kind = Kind::from_name(&entry.subject).context("history names an unknown kind")?;
        let action = Action::from_name(&entry.action).context("history names an unknown action")?;
        let door = Door::from_name(&entry.door).context("history names an unknown door")?;
        let known = self.boxes.get(&entry.subject_id).filter(|_| kind == Kind::Mailbox);
        let open = known.filter(|now| {
            let frozen = now.archived_at.is_some() || self.suspended.contains(&now.customer_id);
            !frozen && permit(who, Verb::Change).is_ok()
        });
        let earlier = |now: &Known| entry.after.is_some() && entry.version.is_some_and(|version| version < now.version);
        let way = |now: &Known| Back { uuid: now.uuid.clone(), version: now.version };
        let (back, undo) = (
            open.filter(|now| earlier(now)).map(way),
            open.filter(|_| Entry::of(entry.clone()).as_ref().is_some_and(can_undo)).map(way),
        );
        Ok(Event {
            id: entry.id,
            at: entry.at,
            kind,
            action,
            door,
            subject_id: entry.subject_id,
            customer: entry.customer_id.and_then(|id| self.customers.get(&id).cloned()),
            place: self.place(who, kind, &entry),
            back,
            undo,
            lines: self.lines(kind, &entry),
            actor: entry.actor,
            subject: entry.subject_name,
        })
    }

    fn lines(&self, kind: Kind, entry: &Recorded) -> Vec<Line> {
        if kind != Kind::Mailbox {
            return lines(kind, entry.before.as_ref(), entry.after.as_ref());
        }
        let changes = Entry::of(entry.clone()).map(|entry| self.names.changes(&entry)).unwrap_or_default();
        changes.into_iter().map(Line::Mailbox).collect()
    }

    fn place(&self, who: &Principal, kind: Kind, entry: &Recorded) -> Option<Place> {
        let id = entry.subject_id;
        let administrator = who.role == Role::Administrator;
        match kind {
            Kind::Mailbox => self.boxes.get(&id).map(|now| Place::Mailbox(now.uuid.clone())),
            Kind::Sound => self.sounds.get(&id).map(|uuid| Place::Sound(uuid.clone())),
            Kind::Customer => (administrator && self.visible.contains(&id)).then_some(Place::Customer(id)),
            Kind::User if administrator => Some(Place::User(id)),
            Kind::User => (who.user() == Some(id)).then_some(Place::Account),
            Kind::Plan => administrator.then_some(Place::Plan(id)),
            Kind::Token => administrator.then_some(Place::Tokens),
        }
    }
}
