//! What the first page of an administrator tells, and the reports behind it that are no list of mailboxes.

use super::{App, ConcernCounts, Failure, Failures, OverLimit, Principal};
use crate::db::scope::Scope;
use crate::db::sign_in_failures::{self, VisibleSignInFailures};
use crate::db::{change_days, concerns as store, recounts, sound_list};
use crate::services::accounts::{require_administrator, sign_in_failures as sign_ins};
use crate::services::history::{self, HistoryEvent, HistoryQuery};
use crate::services::mailboxes::Total;
use crate::services::maintenance::{DAY_MS, STATISTICS_DAYS};
use crate::services::plans;

/// Where so many sign-ins to one account from one address failed within a day, somebody may be guessing.
const MIN_SUSPICIOUS_FAILURES: i64 = 5;

/// So many sounds are looked at; beyond, the number of those that nobody uses is a lower bound.
const MAX_SOUNDS_CHECKED: u32 = 10_000;

/// So many of the biggest customers are told by name.
const MAX_BIGGEST_CUSTOMERS: u32 = 8;

/// So many of the latest changes are told.
const MAX_LATEST_CHANGES: usize = 6;

/// So many rows a report has at most.
pub const MAX_REPORT_ROWS: u32 = 500;

/// What an administrator should know.
#[derive(Clone, Debug)]
pub struct Overview {
    /// What the customers count.
    pub counts: ConcernCounts,
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
    pub changes: Vec<HistoryEvent>,
    /// The number of changes of each of the last thirty days, today last: when the day began, and how many.
    pub days: Vec<(i64, i64)>,
    /// The biggest customers.
    pub biggest: Vec<BiggestCustomer>,
}

/// A customer and its mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BiggestCustomer {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// How many it has that are not archived.
    pub mailboxes: i64,
}

/// What needs attention of all that the administrator sees.
pub async fn overview(app: &App, who: &Principal) -> Result<Overview, Failure> {
    require_administrator(who)?;
    sign_ins::flush(app, who).await?;
    let scope = Scope::Customers(who.reach());
    let seen = visible_failures(app, who).await?;
    let now = app.clock.now();
    let latest =
        history::list(app, who, &HistoryQuery::default()).await?.events.into_iter().take(MAX_LATEST_CHANGES).collect();
    let mut tx = app.db.read().begin().await?;
    let today = now / DAY_MS;
    let first = today - STATISTICS_DAYS + 1;
    let changed = change_days::list_since(&mut *tx, scope, first).await?;
    let on = |day: i64| changed.iter().find(|(at, _)| *at == day).map_or(0, |(_, changes)| *changes);
    let (unused, looked_at) = sound_list::count_unused(&mut *tx, scope, MAX_SOUNDS_CHECKED).await?;
    Ok(Overview {
        counts: store::load_counts(&mut *tx, scope).await?,
        counting: recounts::count(&mut *tx, scope).await?,
        crowded: store::count_over_limit(&mut *tx, scope).await?,
        unused_sounds: if looked_at < i64::from(MAX_SOUNDS_CHECKED) {
            Total::Exact(unused)
        } else {
            Total::AtLeast(unused)
        },
        troubled: sign_in_failures::count_over_threshold(&mut *tx, seen, now - DAY_MS, MIN_SUSPICIOUS_FAILURES).await?,
        changes: latest,
        days: (first..=today).map(|day| (day * DAY_MS, on(day))).collect(),
        biggest: store::list_largest_customers(&mut *tx, scope, MAX_BIGGEST_CUSTOMERS)
            .await?
            .into_iter()
            .map(|(id, name, mailboxes)| BiggestCustomer { id, name, mailboxes })
            .collect(),
    })
}

/// The customers that have more mailboxes than their plan has room for, the fullest first.
pub async fn over_limit(app: &App, who: &Principal) -> Result<Vec<OverLimit>, Failure> {
    require_administrator(who)?;
    Ok(store::list_over_limit(app.db.read(), Scope::Customers(who.reach()), MAX_REPORT_ROWS).await?)
}

/// A row of sign-ins that failed, and whether somebody may be guessing there.
pub async fn list_sign_in_failures(app: &App, who: &Principal) -> Result<Vec<(Failures, bool)>, Failure> {
    require_administrator(who)?;
    sign_ins::flush(app, who).await?;
    let seen = visible_failures(app, who).await?;
    let found = sign_in_failures::list(app.db.read(), seen, app.clock.now() - DAY_MS, MAX_REPORT_ROWS).await?;
    Ok(found
        .into_iter()
        .map(|row| {
            let guessed = row.lately >= MIN_SUSPICIOUS_FAILURES;
            (row, guessed)
        })
        .collect())
}

/// Whose failures are seen: names that nobody has belong to the whole system, and are told at its top.
async fn visible_failures(app: &App, who: &Principal) -> Result<VisibleSignInFailures, Failure> {
    let scope = Scope::Customers(who.reach());
    let mut tx = app.db.read().acquire().await?;
    Ok(VisibleSignInFailures { scope, nobodys: plans::is_in_root_customer(&mut tx, who).await? })
}
