//! All operations on mailboxes, for every caller and every source.
//!
//! A mailbox that the principal cannot see is `NotFound`, indistinguishable from one that never existed. What a role
//! may never do is `Forbidden`, whatever the target.

mod api_list;
mod archive;
mod change;
mod confirm;
mod conflict;
mod context;
mod dry_run;
mod edit;
mod exits;
mod history;
mod list;
mod next_number;
mod pin;
mod read;
mod rollback;
mod save;
mod validate;

pub use super::audit::AuditAction;
pub(super) use super::audit::AuditContext;
pub use crate::db::mailboxes::{Mailbox, Recipient};
pub use api_list::{ApiMailboxPage, select};
pub use archive::{archive, archive_active, restore};
pub(super) use archive::{archive_row, set_archived_found, set_archived_in};
pub use change::apply;
pub(super) use change::apply_in;
pub use context::{
    CustomerChoice, active_customers, customer_context, customer_context_with, search_choices, visible_customers,
};
pub(super) use context::{
    add_chosen, can_see_customer, find_owner, find_sound, in_tree_order, list_sounds, list_visible, load_bare_context,
    visible_customer_ids,
};
pub(super) use dry_run::{DryRun, dry_run};
pub use edit::MailboxEdit;
pub(super) use exits::exit_state;
pub use exits::{leading_here, with_exit};
pub use history::{ChangeBatch, MailboxHistory, RecordedChange, RevertReport, history, revert, revert_report, undo};
pub(super) use history::{ReferenceNames, can_undo};
pub use list::{MailboxPage, Total, all_active, list};
pub(super) use list::{list_by_uuids, list_chunk};
pub use next_number::create_with_next_number;
pub(super) use pin::{open_pin, pin_if_readable, pin_or_unreadable, pin_seal_context, record_pin_view};
pub use pin::{reveal_pin, reveal_pins};
pub(super) use read::find;
pub use read::{by_number, by_row, get, is_number_taken, number_holder, suspended_by};
pub(super) use rollback::{PriorPin, delete_mailbox, restore_pin};
pub(super) use save::insert;
pub use save::{check_new, create, save};

use super::audit::{Subject, SubjectKind, record};
use super::outcome::{Attempt, answer, in_transaction};
use super::{App, ChangeSource, Failure, Principal, ServiceResult, attention, authorize};
use crate::db::scope::Scope;
use crate::db::{Tx, history as entries};
use crate::domain::mailbox::MailboxSettings;
use crate::domain::permissions::Resource;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;

impl AuditContext {
    /// Writes history: `changed` is all settings before and after, and whether the PIN was changed.
    async fn record(
        &self,
        tx: &mut Tx,
        action: AuditAction,
        mailbox: Subject<'_>,
        changed: (Option<&MailboxValues>, Option<&MailboxValues>, bool),
    ) -> Result<(), Failure> {
        record_change(tx, self, action, mailbox, changed).await
    }
}

/// The same for other services that change mailboxes. Concerns are evaluated here because every change is recorded.
pub(super) async fn record_change(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    mailbox: Subject<'_>,
    changed: (Option<&MailboxValues>, Option<&MailboxValues>, bool),
) -> Result<(), Failure> {
    let (before, after, pin_changed) = changed;
    if action.changes() {
        attention::update_mailbox(tx, &audit.app, mailbox.id).await?;
        let archived_or_restored = matches!(action, AuditAction::Archive | AuditAction::Restore);
        for (customer_id, number) in exits::changed_numbers(archived_or_restored, before, after) {
            attention::update_leading_to(tx, customer_id, &number).await?;
        }
    }
    let before = before.map(|values| entries::settings_snapshot(values, false));
    let after = after.map(|values| entries::settings_snapshot(values, pin_changed));
    record(tx, audit, mailbox, action, before, after).await
}

/// The title that people recognize a mailbox by.
pub fn title(settings: &MailboxSettings) -> String {
    format!("{} {}", settings.number.as_str(), settings.name.as_str())
}

/// A mailbox in history: its row, its title, its customer, and its version after the change.
pub(super) fn subject(id: i64, title: &str, customer_id: i64, version: i64) -> Subject<'_> {
    Subject { kind: SubjectKind::Mailbox, id, name: title, customer_id: Some(customer_id), version: Some(version) }
}

/// The result of a change inside a transaction.
pub(super) type MailboxResult = Attempt<MailboxSaveOutcome>;

/// Ends a transaction with an answer about a mailbox, and rolls it back.
type Abort = super::outcome::Abort<MailboxSaveOutcome>;

/// The mailboxes that the principal can see.
pub(super) fn scope(who: &Principal) -> Scope {
    who.scope(Resource::Mailboxes)
}
