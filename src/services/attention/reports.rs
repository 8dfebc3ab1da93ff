//! The contents of an administrator's overview page, and the reports behind it that are not lists of mailboxes.

use super::{App, ConcernCounts, Failure, OverLimit, Principal, SignInFailureRow};
use crate::db::scope::Scope;
use crate::db::sign_in_failures::{self, VisibleSignInFailures};
use crate::db::{change_days, concerns as store, reevaluations, sound_list};
use crate::domain::permissions::Permission;
use crate::services::accounts::sign_in_failures as sign_ins;
use crate::services::history::{self, HistoryEvent, HistoryQuery};
use crate::services::mailboxes::Total;
use crate::services::maintenance::{DAY_MS, STATISTICS_DAYS};
use crate::services::{authorize, plans};

/// From this many failed sign-ins to one account from one address within a day on, guessing is suspected.
const MIN_SUSPICIOUS_FAILURES: i64 = 5;

/// The maximum number of sounds examined; beyond it, the number of unused sounds is a lower bound.
const MAX_SOUNDS_CHECKED: u32 = 10_000;

/// The number of biggest customers shown.
const MAX_BIGGEST_CUSTOMERS: u32 = 8;

/// The number of latest changes shown.
const MAX_LATEST_CHANGES: usize = 6;

/// The maximum number of rows in a report.
pub const MAX_REPORT_ROWS: u32 = 500;

/// The contents of the overview page.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The customers' counters.
    pub counts: ConcernCounts,
    /// For how many customers a reevaluation is still running.
    pub counting: i64,
    /// How many customers have more mailboxes than their plan allows.
    pub over_limit: i64,
    /// The number of sounds that no mailbox plays.
    pub unused_sounds: Total,
    /// The number of accounts, counted per address, with enough failed sign-ins within a day to suspect guessing.
    pub guessed_accounts: i64,
    /// The latest changes.
    pub changes: Vec<HistoryEvent>,
    /// For each of the last thirty days, today last: when it began, and the number of changes.
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
    /// The number of its active mailboxes.
    pub mailboxes: i64,
}

/// What needs attention among all that the administrator can see.
pub async fn overview(app: &App, who: &Principal) -> Result<Overview, Failure> {
    authorize(who, Permission::ViewOverview)?;
    sign_ins::flush(app, who).await?;
    let scope = Scope::Customers(who.reach());
    let visible = visible_failures(app, who).await?;
    let now = app.clock.now();
    let latest =
        history::list(app, who, &HistoryQuery::default()).await?.events.into_iter().take(MAX_LATEST_CHANGES).collect();
    let mut tx = app.db.read().begin().await?;
    let today = now / DAY_MS;
    let first = today - STATISTICS_DAYS + 1;
    let changed = change_days::list_since(&mut *tx, scope, first).await?;
    let changes_on = |day: i64| changed.iter().find(|(at, _)| *at == day).map_or(0, |(_, changes)| *changes);
    let (unused, checked) = sound_list::count_unused(&mut *tx, scope, MAX_SOUNDS_CHECKED).await?;
    Ok(Overview {
        counts: store::load_counts(&mut *tx, scope).await?,
        counting: reevaluations::count(&mut *tx, scope).await?,
        over_limit: store::count_over_limit(&mut *tx, scope).await?,
        unused_sounds: if checked < i64::from(MAX_SOUNDS_CHECKED) {
            Total::Exact(unused)
        } else {
            Total::AtLeast(unused)
        },
        guessed_accounts: sign_in_failures::count_over_threshold(
            &mut *tx,
            visible,
            now - DAY_MS,
            MIN_SUSPICIOUS_FAILURES,
        )
        .await?,
        changes: latest,
        days: (first..=today).map(|day| (day * DAY_MS, changes_on(day))).collect(),
        biggest: store::list_largest_customers(&mut *tx, scope, MAX_BIGGEST_CUSTOMERS)
            .await?
            .into_iter()
            .map(|(id, name, mailboxes)| BiggestCustomer { id, name, mailboxes })
            .collect(),
    })
}

/// The customers that have more mailboxes than their plan allows, the fullest first.
pub async fn over_limit(app: &App, who: &Principal) -> Result<Vec<OverLimit>, Failure> {
    authorize(who, Permission::ViewOverview)?;
    Ok(store::list_over_limit(app.db.read(), Scope::Customers(who.reach()), MAX_REPORT_ROWS).await?)
}

/// The failed sign-ins by account and address, each with whether guessing is suspected.
pub async fn list_sign_in_failures(app: &App, who: &Principal) -> Result<Vec<(SignInFailureRow, bool)>, Failure> {
    authorize(who, Permission::ViewOverview)?;
    sign_ins::flush(app, who).await?;
    let visible = visible_failures(app, who).await?;
    let found = sign_in_failures::list(app.db.read(), visible, app.clock.now() - DAY_MS, MAX_REPORT_ROWS).await?;
    Ok(found
        .into_iter()
        .map(|row| {
            let suspicious = row.lately >= MIN_SUSPICIOUS_FAILURES;
            (row, suspicious)
        })
        .collect())
}

/// Whose failures are visible: those for unknown usernames belong to the whole system, and are shown at the top only.
async fn visible_failures(app: &App, who: &Principal) -> Result<VisibleSignInFailures, Failure> {
    let scope = Scope::Customers(who.reach());
    let mut tx = app.db.read().acquire().await?;
    Ok(VisibleSignInFailures { scope, unknown_accounts: plans::is_in_root_customer(&mut tx, who).await? })
}
