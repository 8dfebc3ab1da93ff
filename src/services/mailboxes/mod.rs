//! Everything that can be done with mailboxes, whoever asks and through whatever door.
//!
//! A mailbox that the principal does not see does not exist: it is `NotFound`, byte for byte as one
//! that was never there. What a role may never do is `Forbidden`, whatever it is done to.

mod action;
mod archive;
mod around;
mod change;
mod history;
mod judge;
mod list;
mod pin;
mod read;
mod save;

use futures_core::future::BoxFuture;

pub use crate::db::mailboxes::Mailbox;
pub use action::Action;
pub(super) use archive::set as archive_in;
pub use archive::{archive, restore};
pub(super) use around::load as around;
pub use around::{CustomerChoice, customers, surroundings};
pub use change::{Flipped, amend, check_change, set_panel, update};
pub(super) use change::{Wish, change};
pub use history::{Change, FieldChange, History, history, revert};
pub use list::{Page, Total, list};
pub use pin::{reveal_pin, reveal_pins};
pub(super) use read::find;
pub use read::{by_number, get, is_taken};
pub(super) use save::add;
pub use save::{check_new, create, save};

use super::{App, Door, Failure, Principal, now};
use crate::db::Tx;
use crate::db::history::NewEntry;
use crate::db::scope::Scope;
use crate::domain::role::{Sight, Verb};
use crate::error::AppError;
use crate::forms::submission::Saved;
use crate::forms::values::Values;

/// Who does something, through which door, and when. Owned, because a transaction may outlive the
/// request that began it.
#[derive(Clone)]
pub(super) struct Act {
    pub(super) app: App,
    pub(super) who: Principal,
    pub(super) door: Door,
    pub(super) at: i64,
}

impl Act {
    fn new(app: &App, who: &Principal, door: Door) -> Self {
        Self { app: app.clone(), who: who.clone(), door, at: now() }
    }

    /// Writes history: `changed` is all settings before and after, and whether the PIN is another.
    async fn record(
        &self,
        tx: &mut Tx,
        action: Action,
        mailbox: (i64, i64, i64),
        changed: (Option<&Values>, Option<&Values>, bool),
    ) -> Result<(), Failure> {
        let (mailbox_id, customer_id, version) = mailbox;
        let (before, after, pin_changed) = changed;
        let entry = NewEntry {
            mailbox_id,
            customer_id,
            at: self.at,
            user_id: self.who.user(),
            actor: &self.who.name,
            door: self.door.name(),
            action: action.name(),
            version,
            before,
            after,
            pin_changed,
        };
        crate::db::history::append(tx, entry).await?;
        Ok(())
    }
}

/// Ends a transaction and undoes all of it.
pub(super) enum Stop {
    /// This is the answer: a mistake, a save that came too late, or the end of a dry run.
    Answer(Saved),
    /// It could not be done.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// A change on its way.
pub(super) type Outcome = Result<Saved, Stop>;

/// Runs `work` in a transaction. With `keep` false everything is tried out and then undone.
async fn write<F>(app: &App, keep: bool, work: F) -> Result<Saved, Failure>
where
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Outcome> + Send + 'static,
{
    let outcome = app.db.write(move |tx| {
        Box::pin(async move {
            let saved = work(tx).await?;
            if keep { Ok(saved) } else { Err(Stop::Answer(saved)) }
        })
    });
    match outcome.await {
        Ok(saved) | Err(Stop::Answer(saved)) => Ok(saved),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// Which mailboxes the principal sees.
fn scope(who: &Principal) -> Scope {
    match who.role.sight() {
        Sight::CustomerAndBelow => Scope::Customers { root: who.customer_id },
        Sight::Customer => Scope::Customer(who.customer_id),
        Sight::Owned => Scope::Owned { user: who.user_id },
    }
}

/// Refuses what the principal's role may never do, or the token that they came by. Every call here asks
/// this for itself; a dialect that has to say it before anything else asks it first.
pub fn permit(who: &Principal, verb: Verb) -> Result<(), Failure> {
    if who.role.may(verb) && who.grant.may(verb) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}
