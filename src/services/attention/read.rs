//! What the first page of an administrator tells, and the reports behind it that are no list of mailboxes.

use super::{App, Counts, Crowded, Failure, Failures, Principal};
use crate::db::scope::Scope;
use crate::db::sign_in_failures::{self, Seen};
use crate::db::{change_days, concerns as store, recounts, sound_list};
use crate::services::accounts::{administrator, failures as sign_ins};
use crate::services::history::{self, Event, Query};
use crate::services::mailboxes::Total;
use crate::services::plans;
use crate::services::upkeep::{DAY, DAYS};

/// Where so many sign-ins to one account from one address failed within a day, somebody may be guessing.
const GUESSES: i64 = 5;

/// So many sounds are looked at; beyond, the number of those that nobody uses is a lower bound.
const SOUNDS: u32 = 10_000;

/// So many of the biggest customers are told by name.
const BIGGEST: u32 = 8;

/// So many of the latest changes are told.
const CHANGES: usize = 6;

/// So many rows a report has at most.
pub const ROWS: u32 = 500;

/// What an administrator should know.
#[derive(Clone, Debug)]
pub struct Overview {
    /// What the customers count.
    pub counts: Counts,
    /// For how many customers something is still being counted.
    pub counting: i64,
    /// How many customers have more mailboxes than their plan has room for.
    pub crowded: i64,
    /// How many sounds no mailbox plays.
    pub unused_sounds: Total,
    /// To how many accounts, each from one address, so many sign-ins failed within a day that somebody may be
    /// guessing.
    pub troubled: i64,
    /// The latest changes.
    pub changes: Vec<Event>,
    /// The number of changes of each of the last thirty days, today last: when the day began, and how many.
    pub days: Vec<(i64, i64)>,
    /// The biggest customers.
    pub biggest: Vec<Biggest>,
}

/// A customer and its mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Biggest {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// How many it has that are not archived.
    pub mailboxes: i64,
}

/// What needs attention of all that the administrator sees.
pub async fn overview(app: &App, who: &Principal) -> Result<Overview, Failure> {
    administrator(who)?;
    sign_ins::store(app, who).await?;
    let scope = Scope::Customers(who.reach());
    let seen = seen(app, who).await?;
    let now = app.clock.now();
    let latest = history::list(app, who, &Query::default()).await?.events.into_iter().take(CHANGES).collect();
    let mut tx = app.db.read().begin().await?;
    let today = now / DAY;
    let first = today - DAYS + 1;
    let changed = change_days::since(&mut *tx, scope, first).await?;
    let on = |day: i64| changed.iter().find(|(at, _)| *at == day).map_or(0, |(_, changes)| *changes);
    let (unused, looked_at) = sound_list::unused(&mut *tx, scope, SOUNDS).await?;
    Ok(Overview {
        counts: store::counts(&mut *tx, scope).await?,
        counting: recounts::count(&mut *tx, scope).await?,
        crowded: store::count_crowded(&mut *tx, scope).await?,
        unused_sounds: if looked_at < i64::from(SOUNDS) { Total::Exact(unused) } else { Total::AtLeast(unused) },
        troubled: sign_in_failures::troubled(&mut *tx, seen, now - DAY, GUESSES).await?,
        changes: latest,
        days: (first..=today).map(|day| (day * DAY, on(day))).collect(),
        biggest: store::biggest(&mut *tx, scope, BIGGEST)
            .await?
            .into_iter()
            .map(|(id, name, mailboxes)| Biggest { id, name, mailboxes })
            .collect(),
    })
}

/// The customers that have more mailboxes than their plan has room for, the fullest first.
pub async fn crowded(app: &App, who: &Principal) -> Result<Vec<Crowded>, Failure> {
    administrator(who)?;
    Ok(store::crowded(app.db.read(), Scope::Customers(who.reach()), ROWS).await?)
}

/// A row of sign-ins that failed, and whether somebody may be guessing there.
pub async fn failures(app: &App, who: &Principal) -> Result<Vec<(Failures, bool)>, Failure> {
    administrator(who)?;
    sign_ins::store(app, who).await?;
    let seen = seen(app, who).await?;
    let found = sign_in_failures::list(app.db.read(), seen, app.clock.now() - DAY, ROWS).await?;
    Ok(found
        .into_iter()
        .map(|row| {
            let guessed = row.lately >= GUESSES;
            (row, guessed)
        })
        .collect())
}

/// Whose failures are seen: names that nobody has belong to the whole system, and are told at its top.
async fn seen(app: &App, who: &Principal) -> Result<Seen, Failure> {
    let scope = Scope::Customers(who.reach());
    let mut tx = app.db.read().acquire().await?;
    Ok(Seen { scope, nobodys: plans::is_root(&mut tx, who).await? })
}
