//! Everything that can be done with mailboxes, whoever asks and through whatever door.
//!
//! A mailbox that the principal does not see does not exist: it is `NotFound`, byte for byte as one
//! that was never there. What a role may never do is `Forbidden`, whatever it is done to.

mod archive;
mod around;
mod change;
mod exits;
mod forecast;
mod history;
mod judge;
mod list;
mod next_number;
mod overtaken;
mod pin;
mod put_back;
mod read;
mod save;
mod select;

use futures_core::future::BoxFuture;

pub(super) use super::record::Act;
pub use super::record::Action;
pub use crate::db::mailboxes::{Mailbox, Recipient};
pub use archive::{archive, archive_active, restore};
pub(super) use archive::{archive_row, set as archive_in, set_found as archive_found};
pub use around::{CustomerChoice, customers, open_customers, surroundings};
pub(super) use around::{in_tree_order, load as around, seen, sees};
pub use change::{Flipped, amend, amend_asking, check_change, set_panel, update};
pub(super) use change::{Wish, change, change_found, flip_found, put_back_found};
pub(super) use exits::state as exit_state;
pub use exits::{leading_here, with_exit};
pub(super) use forecast::{Forecast, forecast};
pub use history::{Change, FieldChange, History, PartOf, Returned, history, returned, revert, undo};
pub(super) use history::{Names, can_undo};
pub use list::{Page, Total, all, list};
pub(super) use list::{stretch, these};
pub use next_number::create_next;
pub(super) use pin::{look, open as open_pin, place, readable, unsealed};
pub use pin::{reveal_pin, reveal_pins};
pub(super) use put_back::{PriorPin, put_pin_back, remove_found};
pub(super) use read::find;
pub use read::{by_number, by_row, get, holder, is_taken, suspended_by};
pub(super) use save::add;
pub use save::{check_new, create, save};
pub use select::{Selected, select};

use super::record::{Kind, Subject, record};
use super::{App, Door, Failure, Principal, attention};
use crate::db::scope::Scope;
use crate::db::{Tx, history as entries};
use crate::domain::mailbox::Settings;
use crate::domain::role::{Sight, Verb};
use crate::error::AppError;
use crate::forms::submission::Saved;
use crate::forms::values::Values;

impl Act {
    /// Writes history: `changed` is all settings before and after, and whether the PIN is another.
    async fn record(
        &self,
        tx: &mut Tx,
        action: Action,
        mailbox: Subject<'_>,
        changed: (Option<&Values>, Option<&Values>, bool),
    ) -> Result<(), Failure> {
        record_change(tx, self, action, mailbox, changed).await
    }
}

/// The same for other services that change mailboxes. What of the mailbox needs attention is judged here, because
/// no change is without a record.
pub(super) async fn record_change(
    tx: &mut Tx,
    act: &Act,
    action: Action,
    mailbox: Subject<'_>,
    changed: (Option<&Values>, Option<&Values>, bool),
) -> Result<(), Failure> {
    let (before, after, pin_changed) = changed;
    if action.changes() {
        attention::keep(tx, &act.app, mailbox.id).await?;
        let turned = matches!(action, Action::Archive | Action::Restore);
        for (customer_id, number) in exits::places(turned, before, after) {
            attention::keep_led_to(tx, customer_id, &number).await?;
        }
    }
    let before = before.map(|values| entries::settings(values, false));
    let after = after.map(|values| entries::settings(values, pin_changed));
    record(tx, act, mailbox, action, before, after).await
}

/// What people know a mailbox by.
pub fn title(settings: &Settings) -> String {
    format!("{} {}", settings.number.as_str(), settings.name.as_str())
}

/// A mailbox in history: its row, its title, whose it is, and its version after the change.
pub(super) fn subject(id: i64, title: &str, customer_id: i64, version: i64) -> Subject<'_> {
    Subject { kind: Kind::Mailbox, id, name: title, customer_id: Some(customer_id), version: Some(version) }
}

/// Ends a transaction and undoes all of it.
pub(super) enum Stop {
    /// This is the answer: a mistake, or a save that came too late.
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

/// Runs `work` in a transaction.
async fn write<F>(app: &App, work: F) -> Result<Saved, Failure>
where
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Outcome> + Send + 'static,
{
    match app.db.write(work).await {
        Ok(saved) | Err(Stop::Answer(saved)) => Ok(saved),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// Which mailboxes the principal sees.
pub(super) fn scope(who: &Principal) -> Scope {
    match who.role.sight() {
        Sight::CustomerAndBelow => Scope::Customers(who.reach()),
        Sight::Customer => Scope::Customer(who.customer_id),
        Sight::Owned => Scope::Owned { user: who.user_id },
    }
}

/// Refuses what the principal's role may never do, or the token that they came by. Every call here asks this for
/// itself; a dialect asks beforehand where its answer to everything else is not to come first.
pub fn permit(who: &Principal, verb: Verb) -> Result<(), Failure> {
    if who.role.may(verb) && who.grant.may(verb) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}
