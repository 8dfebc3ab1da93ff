//! Looking at batches.

use super::control::requires_typed_count;
use super::{App, Batch, EndReason, Failure, Principal, RefusalReason, action_of, find, is_maker};
use crate::db::{Tx, batch_items, batches as store, customer_context as people, customers as tree};
use crate::domain::batch::{BatchKind, BatchProgress, ItemOutcome, ItemRefusal};
use crate::domain::choice::Choice as _;
use crate::domain::field::Field;
use crate::domain::problem::{FieldWarning, Warning};
use crate::domain::role::{Permission, Role};
use crate::forms::bulk_action::BulkAction;
use crate::i18n::Messages;
use crate::services::mailboxes::{authorize, can_see_customer, scope, title};

/// How many batches, or refused items, a page shows.
const PAGE_SIZE: u32 = 50;

/// A batch in a list.
#[derive(Clone, Debug)]
pub struct BatchSummary {
    /// What addresses call it.
    pub uuid: String,
    /// Who made it.
    pub actor: String,
    /// What is done; `None`: nobody has said it yet.
    pub deed: Option<BulkAction>,
    /// The name of the owner that it names.
    pub owner: Option<String>,
    /// Its kind.
    pub kind: BatchKind,
    /// How far it is.
    pub progress: BatchProgress,
    /// Milliseconds since 1970, UTC: when it began, else when it was made.
    pub at: i64,
}

impl BatchSummary {
    async fn of(tx: &mut Tx, batch: &Batch) -> Result<Self, Failure> {
        let deed = action_of(batch)?;
        // Who sees the batch sees whom it was for.
        let owner = match &deed {
            Some(BulkAction::Set { field: Field::Owner, value }) => match value.parse() {
                Ok(id) => people::list_people_by_id(&mut *tx, &[id]).await?.pop().map(|person| person.name),
                Err(_) => None,
            },
            _ => None,
        };
        Ok(Self {
            uuid: batch.uuid.clone(),
            actor: batch.actor.clone(),
            owner,
            deed,
            kind: batch.kind.0,
            progress: batch.progress(),
            at: batch.started_at.unwrap_or(batch.made_at),
        })
    }

    /// What is done, in a few words.
    pub fn description(&self, messages: Messages) -> String {
        match &self.deed {
            Some(deed) => deed.describe(self.owner.as_deref(), messages),
            None => messages.get("batches-said-nothing"),
        }
    }
}

/// A batch with all that its page says.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct BatchDetail {
    /// The same as in a list.
    pub brief: BatchSummary,
    /// Whether the principal made it, and so may let it go on.
    pub own: bool,
    /// Whether somebody has said yes to it.
    pub started: bool,
    /// Milliseconds since 1970, UTC: when it ended.
    pub ended_at: Option<i64>,
    /// Why it ended, if nobody ended it.
    pub why: Option<EndReason>,
    /// How many were refused for which reason, the most frequent first.
    pub reasons: Vec<(ItemRefusal, i64)>,
    /// Of how many of those that are changed somebody may not have meant what.
    pub warnings: Vec<(FieldWarning, i64)>,
    /// The batch that it takes back.
    pub undoes: Option<BatchSummary>,
    /// The batch that has taken it back.
    pub undone_by: Option<BatchSummary>,
    /// Whether starting it asks how many mailboxes it archives.
    pub asks_count: bool,
    /// Whether the list of new PINs was fetched.
    pub collected: bool,
}

/// A batch, as it is now.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<BatchDetail, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let counted = batch_items::count_by_refusal_code(&mut *tx, batch.id).await?;
    let warnings = warning_counts(&batch_items::warnings(&mut *tx, batch.id).await?);
    let undoes = match batch.undoes {
        Some(id) => store::by_id(&mut *tx, id).await?,
        None => None,
    };
    let undone_by = store::find_started_undo(&mut *tx, batch.id).await?;
    let brief = BatchSummary::of(&mut tx, &batch).await?;
    let (mut before, mut after) = (None, None);
    if let Some(batch) = &undoes {
        before = Some(BatchSummary::of(&mut tx, batch).await?);
    }
    if let Some(batch) = &undone_by {
        after = Some(BatchSummary::of(&mut tx, batch).await?);
    }
    Ok(BatchDetail {
        own: is_maker(&batch, who),
        started: batch.started_at.is_some(),
        ended_at: batch.ended_at,
        reasons: counted.into_iter().filter_map(|(code, n)| Some((ItemRefusal::from_code(&code)?, n))).collect(),
        warnings,
        undoes: before,
        undone_by: after,
        asks_count: brief.deed.as_ref().is_some_and(|deed| requires_typed_count(&batch, deed)),
        collected: batch.collected_at.is_some(),
        why: batch.why.as_deref().map(EndReason::parse),
        brief,
    })
}

/// How many items have each warning. Those that other mailboxes lead to are counted, however many lead to each.
fn warning_counts(kept: &[(String, i64)]) -> Vec<(FieldWarning, i64)> {
    let mut all: Vec<(FieldWarning, i64)> = Vec::new();
    for (json, times) in kept {
        for mut told in serde_json::from_str::<Vec<FieldWarning>>(json).unwrap_or_default() {
            if let Warning::LedHere(_) = told.warning {
                told.warning = Warning::LedHere(1);
            }
            match all.iter_mut().find(|(known, _)| *known == told) {
                Some((_, count)) => *count += times,
                None => all.push((told, *times)),
            }
        }
    }
    all
}

/// How far a batch is.
pub async fn progress(app: &App, who: &Principal, uuid: &str) -> Result<BatchProgress, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    Ok(find(&mut tx, who, uuid).await?.progress())
}

/// The batches that were started and that the principal sees, latest first, before `before` of the answer's
/// second part, which says where the next page begins.
pub async fn list(
    app: &App,
    who: &Principal,
    before: Option<i64>,
) -> Result<(Vec<BatchSummary>, Option<i64>), Failure> {
    authorize(who, Permission::View)?;
    let reach = (who.role == Role::Administrator && who.grant.accounts).then_some(who.reach());
    let mut tx = app.db.read().begin().await?;
    let mut found = store::list_started(&mut *tx, (who.user(), reach), before, PAGE_SIZE + 1).await?;
    let more = found.len() > PAGE_SIZE as usize;
    found.truncate(PAGE_SIZE as usize);
    let next = found.last().filter(|_| more).map(|batch| batch.id);
    let mut all = Vec::with_capacity(found.len());
    for batch in &found {
        all.push(BatchSummary::of(&mut tx, batch).await?);
    }
    Ok((all, next))
}

/// An item that was refused, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedItem {
    /// Its place in the batch.
    pub position: i64,
    /// The mailbox: its UUID, its title and its customer's name; `None`: it is not to be seen any more.
    pub mailbox: Option<(String, String, String)>,
    /// Why.
    pub note: RefusalReason,
}

/// The items of a batch that were refused, from after a position on, and where the next page begins.
pub async fn list_refused(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
) -> Result<(Vec<RefusedItem>, Option<i64>), Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let mut found =
        batch_items::list_with_mailboxes(&mut tx, scope(who), batch.id, ItemOutcome::Refused, after, PAGE_SIZE + 1)
            .await?;
    let more = found.len() > PAGE_SIZE as usize;
    found.truncate(PAGE_SIZE as usize);
    let next = found.last().filter(|_| more).map(|(item, _)| item.position);
    let told = found.into_iter().map(|(item, mailbox)| RefusedItem {
        position: item.position,
        mailbox: mailbox.map(|m| (m.uuid.clone(), title(&m.settings), m.customer_name)),
        note: RefusalReason::parse(&item.note.unwrap_or_default()),
    });
    Ok((told.collect(), next))
}

/// The customers of the mailboxes of a batch, by id and name, as far as a choice of owners wants them.
pub type BatchCustomers = Vec<(i64, String)>;

/// The customers whose mailboxes are in a batch and that are still seen; of very many, the first.
pub async fn customers(app: &App, who: &Principal, uuid: &str) -> Result<BatchCustomers, Failure> {
    authorize(who, Permission::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let mut all = Vec::new();
    for id in batch_items::customer_ids(&mut *tx, batch.id, PAGE_SIZE).await? {
        // A mailbox that was moved since is not to be seen any more, and neither is where it went.
        if can_see_customer(&mut tx, who, id).await?
            && let Some(customer) = tree::by_id(&mut *tx, id).await?
        {
            all.push((id, customer.name));
        }
    }
    Ok(all)
}
