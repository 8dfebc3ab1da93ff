//! Looking at batches.

use super::steer::asks_count;
use super::{App, Batch, Ended, Failure, Note, Principal, deed_of, find, is_maker};
use crate::db::{Tx, batch_items, batches as store, customers as tree, surroundings as people};
use crate::domain::batch::{Kind, Outcome, Progress, Refusal};
use crate::domain::choice::Choice as _;
use crate::domain::field::Field;
use crate::domain::problem::{FieldWarning, Warning};
use crate::domain::role::{Role, Verb};
use crate::forms::deed::Deed;
use crate::services::mailboxes::{permit, scope, sees, title};
use crate::tongue::Words;

/// How many batches, or refused items, a page shows.
const PAGE: u32 = 50;

/// A batch in a list.
#[derive(Clone, Debug)]
pub struct Brief {
    /// What addresses call it.
    pub uuid: String,
    /// Who made it.
    pub actor: String,
    /// What is done; `None`: nobody has said it yet.
    pub deed: Option<Deed>,
    /// The name of the owner that it names.
    pub owner: Option<String>,
    /// Its kind.
    pub kind: Kind,
    /// How far it is.
    pub progress: Progress,
    /// Milliseconds since 1970, UTC: when it began, else when it was made.
    pub at: i64,
}

impl Brief {
    async fn of(tx: &mut Tx, batch: &Batch) -> Result<Self, Failure> {
        let deed = deed_of(batch)?;
        // Who sees the batch sees whom it was for.
        let owner = match &deed {
            Some(Deed::Set { field: Field::Owner, value }) => match value.parse() {
                Ok(id) => people::people_by_id(&mut *tx, &[id]).await?.pop().map(|person| person.name),
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
    pub fn said(&self, words: Words) -> String {
        match &self.deed {
            Some(deed) => deed.said(self.owner.as_deref(), words),
            None => words.say("batches-said-nothing"),
        }
    }
}

/// A batch with all that its page says.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Shown {
    /// The same as in a list.
    pub brief: Brief,
    /// Whether the principal made it, and so may let it go on.
    pub own: bool,
    /// Whether somebody has said yes to it.
    pub started: bool,
    /// Milliseconds since 1970, UTC: when it ended.
    pub ended_at: Option<i64>,
    /// Why it ended, if nobody ended it.
    pub why: Option<Ended>,
    /// How many were refused for which reason, the most frequent first.
    pub reasons: Vec<(Refusal, i64)>,
    /// Of how many of those that are changed somebody may not have meant what.
    pub warnings: Vec<(FieldWarning, i64)>,
    /// The batch that it takes back.
    pub undoes: Option<Brief>,
    /// The batch that has taken it back.
    pub undone_by: Option<Brief>,
    /// Whether starting it asks how many mailboxes it archives.
    pub asks_count: bool,
    /// Whether the list of new PINs was fetched.
    pub collected: bool,
}

/// A batch, as it is now.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<Shown, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let counted = batch_items::reasons(&mut *tx, batch.id).await?;
    let warnings = warned(&batch_items::warnings(&mut *tx, batch.id).await?);
    let undoes = match batch.undoes {
        Some(id) => store::by_id(&mut *tx, id).await?,
        None => None,
    };
    let undone_by = store::undone_by(&mut *tx, batch.id).await?;
    let brief = Brief::of(&mut tx, &batch).await?;
    let (mut before, mut after) = (None, None);
    if let Some(batch) = &undoes {
        before = Some(Brief::of(&mut tx, batch).await?);
    }
    if let Some(batch) = &undone_by {
        after = Some(Brief::of(&mut tx, batch).await?);
    }
    Ok(Shown {
        own: is_maker(&batch, who),
        started: batch.started_at.is_some(),
        ended_at: batch.ended_at,
        reasons: counted.into_iter().filter_map(|(code, n)| Some((Refusal::from_name(&code)?, n))).collect(),
        warnings,
        undoes: before,
        undone_by: after,
        asks_count: brief.deed.as_ref().is_some_and(|deed| asks_count(&batch, deed)),
        collected: batch.collected_at.is_some(),
        why: batch.why.as_deref().map(Ended::read),
        brief,
    })
}

/// How many items have each warning. Those that other mailboxes lead to are counted, however many lead to each.
fn warned(kept: &[(String, i64)]) -> Vec<(FieldWarning, i64)> {
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
pub async fn progress(app: &App, who: &Principal, uuid: &str) -> Result<Progress, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    Ok(find(&mut tx, who, uuid).await?.progress())
}

/// The batches that were started and that the principal sees, latest first, before `before` of the answer's
/// second part, which says where the next page begins.
pub async fn list(app: &App, who: &Principal, before: Option<i64>) -> Result<(Vec<Brief>, Option<i64>), Failure> {
    permit(who, Verb::View)?;
    let reach = (who.role == Role::Administrator && who.grant.accounts).then_some(who.reach());
    let mut tx = app.db.read().begin().await?;
    let mut found = store::started(&mut *tx, (who.user(), reach), before, PAGE + 1).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let next = found.last().filter(|_| more).map(|batch| batch.id);
    let mut all = Vec::with_capacity(found.len());
    for batch in &found {
        all.push(Brief::of(&mut tx, batch).await?);
    }
    Ok((all, next))
}

/// An item that was refused, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place in the batch.
    pub position: i64,
    /// The mailbox: its UUID, its title and its customer's name; `None`: it is not to be seen any more.
    pub mailbox: Option<(String, String, String)>,
    /// Why.
    pub note: Note,
}

/// The items of a batch that were refused, from after a position on, and where the next page begins.
pub async fn refused(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
) -> Result<(Vec<Refused>, Option<i64>), Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let mut found = batch_items::mailboxes(&mut tx, scope(who), batch.id, Outcome::Refused, after, PAGE + 1).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let next = found.last().filter(|_| more).map(|(item, _)| item.position);
    let told = found.into_iter().map(|(item, mailbox)| Refused {
        position: item.position,
        mailbox: mailbox.map(|m| (m.uuid.clone(), title(&m.settings), m.customer_name)),
        note: Note::read(&item.note.unwrap_or_default()),
    });
    Ok((told.collect(), next))
}

/// The customers of the mailboxes of a batch, by id and name, as far as a choice of owners wants them.
pub type Customers = Vec<(i64, String)>;

/// The customers whose mailboxes are in a batch and that are still seen; of very many, the first.
pub async fn customers(app: &App, who: &Principal, uuid: &str) -> Result<Customers, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let batch = find(&mut tx, who, uuid).await?;
    let mut all = Vec::new();
    for id in batch_items::customers(&mut *tx, batch.id, PAGE).await? {
        // A mailbox that was moved since is not to be seen any more, and neither is where it went.
        if sees(&mut tx, who, id).await?
            && let Some(customer) = tree::by_id(&mut *tx, id).await?
        {
            all.push((id, customer.name));
        }
    }
    Ok(all)
}
