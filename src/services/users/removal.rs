//! Letting a user go, without losing their mailboxes.

use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, PeopleError, Principal, User, account_status,
    find_changeable, find_visible, is_last_administrator, record_change,
};
use crate::db::mailboxes::{self as boxes, Mailbox};
use crate::db::{Tx, invitations, tokens, users as store};
use crate::domain::account::AccountStatus;
use crate::domain::customer_context::Owner;
use crate::domain::notify;
use crate::domain::people::MailboxDisposition;
use crate::domain::problem::Warning;
use crate::error::AppError;
use crate::forms::mailbox::values;
use crate::forms::user::DispositionForm;
use crate::services::mailboxes as records;

/// What came of letting a user go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalSummary {
    /// How many mailboxes were theirs.
    pub mailboxes: usize,
    /// In how many of them messages stay now after an e-mail, which would have reached nobody.
    pub kept_messages: usize,
    /// Whose address is missing for what some of the mailboxes send to their owner, and how many these are.
    pub unreached: Option<(String, usize)>,
}

/// Lets a user go: they sign in no more, their tokens and links end, and their mailboxes become what
/// `chosen` says, all of it at once. The user stays for the history, as gone.
pub async fn remove(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    id: i64,
    chosen: &DispositionForm,
) -> Result<Result<RemovalSummary, PeopleError>, Failure> {
    find_visible(app, who, id).await?;
    let (audit, chosen) = (AuditContext::new(app, who, door), chosen.clone());
    app.db.write(move |tx| Box::pin(async move { remove_in(tx, &audit, id, &chosen).await })).await
}

async fn remove_in(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    chosen: &DispositionForm,
) -> Result<Result<RemovalSummary, PeopleError>, Failure> {
    let was = match find_changeable(tx, id).await? {
        Ok(was) => was,
        Err(error) => return Ok(Err(error)),
    };
    if is_last_administrator(tx, &was).await? {
        return Ok(Err(PeopleError::LastAdministrator));
    }
    let owned = boxes::list_owned_by(tx, id).await?;
    let mut left = RemovalSummary { mailboxes: owned.len(), kept_messages: 0, unreached: None };
    if !owned.is_empty() {
        let fate = match chosen.parse() {
            Ok(fate) => fate,
            Err(error) => return Ok(Err(error)),
        };
        let successor = match fate {
            MailboxDisposition::HandOver(to) => match find_successor(tx, &was, to).await? {
                Some(next) => Some(next),
                None => return Ok(Err(PeopleError::NoSuccessor)),
            },
            MailboxDisposition::Keep | MailboxDisposition::Archive => None,
        };
        for mailbox in &owned {
            let kept =
                reassign_mailbox(tx, audit, mailbox, successor.as_ref(), fate == MailboxDisposition::Archive).await?;
            left.kept_messages += usize::from(kept);
        }
        let unreached = owned.iter().filter(|mailbox| misses_address(mailbox, successor.as_ref())).count();
        left.unreached = successor.map(|owner| (owner.name, unreached)).filter(|_| unreached > 0);
    }
    invitations::delete_of_user(&mut *tx, id).await?;
    tokens::revoke_of_user(&mut *tx, id, audit.at, &audit.who.name).await?;
    store::set_status(&mut *tx, id, AccountStatus::Removed, audit.at).await?;
    record_change(tx, audit, &was, AuditAction::Remove).await?;
    Ok(Ok(left))
}

/// Another active user of the same customer.
async fn find_successor(tx: &mut Tx, of: &User, id: i64) -> Result<Option<Owner>, Failure> {
    let user = store::by_id(tx, id).await?;
    let good =
        |u: &User| u.id != of.id && u.customer_id == of.customer_id && account_status(u) == AccountStatus::Active;
    Ok(user.filter(good).map(|u| Owner { id: u.id, name: u.name, email: u.email.unwrap_or_default() }))
}

/// Whether a mailbox in use sends e-mails to its owner, and `next` has no address for them.
fn misses_address(mailbox: &Mailbox, next: Option<&Owner>) -> bool {
    let warned = notify::warnings(&mailbox.settings, next);
    mailbox.archived_at.is_none() && warned.iter().any(|it| it.warning == Warning::OwnerHasNoAddress)
}

/// Gives a mailbox to another owner or to nobody, and archives it if so wished. `true`: its messages would
/// have been deleted after an e-mail that reaches nobody any more, so that was switched off.
async fn reassign_mailbox(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    to: Option<&Owner>,
    archive: bool,
) -> Result<bool, Failure> {
    let mut settings = was.settings.clone();
    settings.owner = to.map(|owner| owner.id);
    let unsent = settings.delete_after_email && !notify::errors(&settings, to).is_empty();
    if unsent {
        settings.delete_after_email = false;
    }
    if !boxes::update(tx, was, was.customer_id, &settings, audit.at).await? {
        return Err(AppError::Internal.into());
    }
    let version = was.version + 1;
    let (before, after) = (values(&was.settings, was.customer_id), values(&settings, was.customer_id));
    let title = records::title(&settings);
    let subject = records::subject(was.id, &title, was.customer_id, version);
    records::record_change(tx, audit, AuditAction::Update, subject, (Some(&before), Some(&after), false)).await?;
    if archive && was.archived_at.is_none() {
        let now = Mailbox { settings, version, ..was.clone() };
        records::archive_row(tx, audit, &now, true).await?;
    }
    Ok(unsent)
}
