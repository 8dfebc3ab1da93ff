//! Reading batches.

use super::control::requires_typed_count;
use super::{App, Batch, EndReason, Failure, ItemRefusalReason, Principal, action_of, authorize, find, is_maker};
use crate::db::{Tx, batch_items, batches as store, customers as tree, owners_and_sounds};
use crate::domain::batch::{BatchKind, BatchProgress, ItemOutcome, ItemRefusalCode};
use crate::domain::choice::Choice as _;
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::problem::{FieldWarning, Warning};
use crate::forms::bulk_action::BulkAction;
use crate::i18n::{Messages, key};
use crate::services::mailboxes::{can_see_customer, scope, title};
use crate::services::paging::Page;

/// How many batches, or refused items, a page shows.
const PAGE_SIZE: u32 = 50;

/// A batch in a list.
#[derive(Clone, Debug)]
pub struct BatchSummary {
    /// Its id in URLs.
    pub uuid: String,
    /// The name of its maker.
    pub actor: String,
    /// Its action; `None` if none was chosen yet.
    pub action: Option<BulkAction>,
    /// The name of the owner that the action sets.
    pub owner: Option<String>,
    /// Its kind.
    pub kind: BatchKind,
    /// Its progress.
    pub progress: BatchProgress,
    /// When it was started, or else created: milliseconds since 1970, UTC.
    pub at: i64,
}

impl BatchSummary {
    async fn of(tx: &mut Tx, batch: &Batch) -> Result<Self, Failure> {
        let action = action_of(batch)?;
        // Anyone who can see the batch may see the owner that it sets.
        let owner = match &action {
            Some(BulkAction::Set { field: MailboxField::Owner, value }) => match value.parse() {
                Ok(id) => owners_and_sounds::list_people_by_id(&mut *tx, &[id]).await?.pop().map(|person| person.name),
                Err(_) => None,
            },
            _ => None,
        };
        Ok(Self {
            uuid: batch.uuid.clone(),
            actor: batch.actor.clone(),
            owner,
            action,
            kind: batch.kind.0,
            progress: batch.progress(),
            at: batch.started_at.unwrap_or(batch.made_at),
        })
    }

    /// A short description of the action.
    pub fn description(&self, messages: Messages) -> String {
        match &self.action {
            Some(action) => action.describe(self.owner.as_deref(), messages),
            None => messages.get(key!("batches-describe-nothing")),
        }
    }
}

/// A batch with everything that its page shows.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct BatchDetail {
    /// What lists show as well.
    pub summary: BatchSummary,
    /// Whether the principal created it, and so may start it.
    pub own: bool,
    /// Whether it was started.
    pub started: bool,
    /// When it ended: milliseconds since 1970, UTC.
    pub ended_at: Option<i64>,
    /// Why it ended, unless a user ended it.
    pub why: Option<EndReason>,
    /// The number of refused items by reason, the most frequent first.
    pub reasons: Vec<(ItemRefusalCode, i64)>,
    /// The number of changed items by warning.
    pub warnings: Vec<(FieldWarning, i64)>,
    /// The batch that this one undoes.
    pub undoes: Option<BatchSummary>,
    /// The batch that has undone this one.
    pub undone_by: Option<BatchSummary>,
    /// Whether starting it requires typing the number of mailboxes.
    pub asks_count: bool,
    /// Whether the list of new PINs has been downloaded.
    pub collected: bool,
}

/// The current state of a batch.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<BatchDetail, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let reason_counts = batch_items::count_by_refusal_code(&mut *tx, batch.id).await?;
    let warnings = warning_counts(&batch_items::warnings(&mut *tx, batch.id).await?);
    let undoes = match batch.undoes {
        Some(id) => store::by_id(&mut *tx, id).await?,
        None => None,
    };
    let undone_by = store::find_started_undo(&mut *tx, batch.id).await?;
    let summary = BatchSummary::of(&mut tx, &batch).await?;
    let (mut original, mut undone_by_summary) = (None, None);
    if let Some(batch) = &undoes {
        original = Some(BatchSummary::of(&mut tx, batch).await?);
    }
    if let Some(batch) = &undone_by {
        undone_by_summary = Some(BatchSummary::of(&mut tx, batch).await?);
    }
    Ok(BatchDetail {
        own: is_maker(&batch, who),
        started: batch.started_at.is_some(),
        ended_at: batch.ended_at,
        reasons: reason_counts
            .into_iter()
            .filter_map(|(code, n)| Some((ItemRefusalCode::from_code(&code)?, n)))
            .collect(),
        warnings,
        undoes: original,
        undone_by: undone_by_summary,
        asks_count: summary.action.as_ref().is_some_and(|action| requires_typed_count(&batch, action)),
        collected: batch.collected_at.is_some(),
        why: batch.why.as_deref().map(EndReason::parse),
        summary,
    })
}

/// The number of items by warning. [`Warning::LedHere`] is counted once per item, whatever its own number.
fn warning_counts(stored: &[(String, i64)]) -> Vec<(FieldWarning, i64)> {
    let mut counts: Vec<(FieldWarning, i64)> = Vec::new();
    for (json, items) in stored {
        for mut warning in serde_json::from_str::<Vec<FieldWarning>>(json).unwrap_or_default() {
            if let Warning::LedHere(_) = warning.warning {
                warning.warning = Warning::LedHere(1);
            }
            match counts.iter_mut().find(|(known, _)| *known == warning) {
                Some((_, count)) => *count += items,
                None => counts.push((warning, *items)),
            }
        }
    }
    counts
}

/// The progress of a batch.
pub async fn progress(app: &App, who: &Principal, uuid: &str) -> Result<BatchProgress, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    Ok(find(&mut tx, who, uuid).await?.progress())
}

/// The started batches that the principal can see, latest first, and the cursor of the next page, to be passed as
/// `before`.
pub async fn list(
    app: &App,
    who: &Principal,
    before: Option<i64>,
) -> Result<(Vec<BatchSummary>, Option<i64>), Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let reach = who.may(Permission::ViewBulkChangesOfOthers).then(|| who.reach());
    let mut tx = app.db.read().begin().await?;
    let found = store::list_started(&mut *tx, (who.user(), reach), before, PAGE_SIZE + 1).await?;
    let page = Page::new(found, PAGE_SIZE, None);
    let next = page.last_before_next().map(|batch| batch.id);
    let mut summaries = Vec::with_capacity(page.rows.len());
    for batch in &page.rows {
        summaries.push(BatchSummary::of(&mut tx, batch).await?);
    }
    Ok((summaries, next))
}

/// An item that was refused, or would be in the dry run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedItem {
    /// Its position in the batch.
    pub position: i64,
    /// The UUID, title and customer name of its mailbox; `None` if it is no longer visible.
    pub mailbox: Option<(String, String, String)>,
    /// Why it was refused.
    pub reason: ItemRefusalReason,
}

/// The refused items of a batch after a position, and the position after which the next page begins.
pub async fn list_refused(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
) -> Result<(Vec<RefusedItem>, Option<i64>), Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let found =
        batch_items::list_with_mailboxes(&mut tx, scope(who), batch.id, ItemOutcome::Refused, after, PAGE_SIZE + 1)
            .await?;
    let page = Page::new(found, PAGE_SIZE, None);
    let next = page.last_before_next().map(|(item, _)| item.position);
    let refused = page.rows.into_iter().map(|(item, mailbox)| RefusedItem {
        position: item.position,
        mailbox: mailbox.map(|m| (m.uuid.clone(), title(&m.settings), m.customer_name)),
        reason: ItemRefusalReason::parse(&item.note.unwrap_or_default()),
    });
    Ok((refused.collect(), next))
}

/// The ids and names of the customers of the mailboxes of a batch, for a choice of owners.
pub type BatchCustomers = Vec<(i64, String)>;

/// The customers whose mailboxes are in a batch and that are still visible, at most one page.
pub async fn customers(app: &App, who: &Principal, uuid: &str) -> Result<BatchCustomers, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let mut customers = Vec::new();
    for id in batch_items::customer_ids(&mut *tx, batch.id, PAGE_SIZE).await? {
        // A mailbox may have been moved since to a customer that is not visible.
        if can_see_customer(&mut tx, who, id).await?
            && let Some(customer) = tree::by_id(&mut *tx, id).await?
        {
            customers.push((id, customer.name));
        }
    }
    Ok(customers)
}
