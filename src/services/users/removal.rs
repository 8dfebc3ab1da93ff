//! Removing a user without losing their mailboxes.

use super::{
    AdministrationError, App, AuditAction, AuditContext, ChangeSource, Failure, Principal, ServiceResult, User,
    account_status, find_changeable, find_visible, is_last_administrator, record_change,
};
use crate::db::mailboxes::{self as boxes, Mailbox};
use crate::db::{Tx, invitations, tokens, users as store};
use crate::domain::account::AccountStatus;
use crate::domain::administration::MailboxDisposition;
use crate::domain::customer_context::Owner;
use crate::domain::notifications;
use crate::domain::problem::Warning;
use crate::error::AppError;
use crate::forms::mailbox::values_of;
use crate::forms::user::DispositionForm;
use crate::services::mailboxes as records;
use crate::services::outcome::{Abort, Attempt, in_transaction};

/// The effects of removing a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalSummary {
    /// The number of mailboxes that they owned.
    pub mailboxes: usize,
    /// In how many of them deleting messages after the email was turned off, because the email would reach no one.
    pub kept_messages: usize,
    /// The name of the new owner, if they have no address for emails that some of the mailboxes send, and the number of
    /// these mailboxes.
    pub unreached: Option<(String, usize)>,
}

/// Removes a user: they can no longer sign in, their tokens and links end, and their mailboxes are treated as `chosen`
/// says, all in one transaction. The row stays for the history.
pub async fn remove(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    chosen: &DispositionForm,
) -> ServiceResult<RemovalSummary, AdministrationError> {
    find_visible(app, who, id).await?;
    let (audit, chosen) = (AuditContext::new(app, who, source), chosen.clone());
    in_transaction(app, move |tx| Box::pin(async move { remove_in(tx, &audit, id, &chosen).await })).await
}

async fn remove_in(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    chosen: &DispositionForm,
) -> Attempt<Result<RemovalSummary, AdministrationError>> {
    let was = match find_changeable(tx, id).await? {
        Ok(was) => was,
        Err(error) => return Err(Abort::refused(error)),
    };
    if is_last_administrator(tx, &was).await? {
        return Err(Abort::refused(AdministrationError::LastAdministrator));
    }
    let owned = boxes::list_owned_by(tx, id).await?;
    let mut summary = RemovalSummary { mailboxes: owned.len(), kept_messages: 0, unreached: None };
    if !owned.is_empty() {
        let disposition = match chosen.parse() {
            Ok(disposition) => disposition,
            Err(error) => return Err(Abort::refused(error)),
        };
        let successor = match disposition {
            MailboxDisposition::HandOver(to) => match find_successor(tx, &was, to).await? {
                Some(next) => Some(next),
                None => return Err(Abort::refused(AdministrationError::NoSuccessor)),
            },
            MailboxDisposition::Keep | MailboxDisposition::Archive => None,
        };
        for mailbox in &owned {
            let kept_messages =
                reassign_mailbox(tx, audit, mailbox, successor.as_ref(), disposition == MailboxDisposition::Archive)
                    .await?;
            summary.kept_messages += usize::from(kept_messages);
        }
        let unreached = owned.iter().filter(|mailbox| misses_address(mailbox, successor.as_ref())).count();
        summary.unreached = successor.map(|owner| (owner.name, unreached)).filter(|_| unreached > 0);
    }
    invitations::delete_of_user(&mut *tx, id).await?;
    tokens::revoke_of_user(&mut *tx, id, audit.at, &audit.who.name).await?;
    store::set_status(&mut *tx, id, AccountStatus::Removed, audit.at).await?;
    record_change(tx, audit, &was, AuditAction::Remove).await?;
    Ok(Ok(summary))
}

/// Another active user of the same customer.
async fn find_successor(tx: &mut Tx, predecessor: &User, id: i64) -> Result<Option<Owner>, Failure> {
    let user = store::by_id(tx, id).await?;
    let is_eligible = |u: &User| {
        u.id != predecessor.id && u.customer_id == predecessor.customer_id && account_status(u) == AccountStatus::Active
    };
    Ok(user.filter(is_eligible).map(|u| Owner { id: u.id, name: u.name, email: u.email.unwrap_or_default() }))
}

/// Whether an active mailbox sends emails to its owner, and `next` has no address for them.
fn misses_address(mailbox: &Mailbox, next: Option<&Owner>) -> bool {
    let warnings = notifications::warnings(&mailbox.settings, next);
    mailbox.archived_at.is_none() && warnings.iter().any(|warning| warning.warning == Warning::OwnerHasNoAddress)
}

/// Gives a mailbox another owner or none, and archives it if `archive`. Returns `true` if deleting messages after the
/// email was turned off because the email would reach no one.
async fn reassign_mailbox(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    to: Option<&Owner>,
    archive: bool,
) -> Result<bool, Failure> {
    let mut settings = was.settings.clone();
    settings.owner = to.map(|owner| owner.id);
    let email_unsent = settings.delete_after_email && !notifications::errors(&settings, to).is_empty();
    if email_unsent {
        settings.delete_after_email = false;
    }
    if !boxes::update(tx, was, was.customer_id, &settings, audit.at).await? {
        return Err(AppError::Internal.into());
    }
    let version = was.version + 1;
    let (before, after) = (values_of(&was.settings, was.customer_id), values_of(&settings, was.customer_id));
    let title = records::title(&settings);
    let subject = records::subject(was.id, &title, was.customer_id, version);
    records::record_change(tx, audit, AuditAction::Update, subject, (Some(&before), Some(&after), false)).await?;
    if archive && was.archived_at.is_none() {
        let now = Mailbox { settings, version, ..was.clone() };
        records::archive_row(tx, audit, &now, true).await?;
    }
    Ok(email_unsent)
}
