//! Recording what was done: to what, by whom, when, through which door, and what became different.
//!
//! Every service that changes something calls `record` in the transaction of the change.

use serde_json::Value;

use super::maintenance::DAY_MS;
use super::{App, ChangeSource, Failure, Principal};
use crate::db::history::{self, NewHistoryEntry};
use crate::db::{Tx, change_days};

/// What something can be done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    /// A mailbox.
    Mailbox,
    /// A customer.
    Customer,
    /// Somebody who signs in.
    User,
    /// A rate plan.
    Plan,
    /// A sound.
    Sound,
    /// An API token.
    Token,
}

impl SubjectKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Mailbox, Self::Customer, Self::User, Self::Plan, Self::Sound, Self::Token];

    /// The word that history keeps.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Customer => "customer",
            Self::User => "user",
            Self::Plan => "plan",
            Self::Sound => "sound",
            Self::Token => "token",
        }
    }

    /// The kind that `name` is the word for.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What can be done, in the words of history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditAction {
    /// It was made.
    Create,
    /// Its settings were changed, or a mailbox's PIN.
    Update,
    /// A mailbox was archived.
    Archive,
    /// A mailbox was brought back.
    Restore,
    /// Earlier settings of a mailbox were put back.
    Revert,
    /// Somebody read a mailbox's PIN in clear.
    RevealPin,
    /// It is there no longer.
    Delete,
    /// A sound has another recording.
    Replace,
    /// A user was given a link that sets a password.
    Invite,
    /// A user has another password.
    Password,
    /// A user is gone; the row stays for its history.
    Remove,
    /// A token was ended.
    Revoke,
    /// A user's sessions were ended.
    SignOut,
    /// An administrator looked at a user's control panel.
    ViewPanel,
}

impl AuditAction {
    /// Every action.
    pub const ALL: [Self; 14] = [
        Self::Create,
        Self::Update,
        Self::Archive,
        Self::Restore,
        Self::Revert,
        Self::RevealPin,
        Self::Delete,
        Self::Replace,
        Self::Invite,
        Self::Password,
        Self::Remove,
        Self::Revoke,
        Self::SignOut,
        Self::ViewPanel,
    ];

    /// The word that history keeps.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Archive => "archive",
            Self::Restore => "restore",
            Self::Revert => "revert",
            Self::RevealPin => "reveal_pin",
            Self::Delete => "delete",
            Self::Replace => "replace",
            Self::Invite => "invite",
            Self::Password => "password",
            Self::Remove => "remove",
            Self::Revoke => "revoke",
            Self::SignOut => "sign_out",
            Self::ViewPanel => "view_panel",
        }
    }

    /// Whether something is different afterwards, and nobody has only looked.
    pub const fn changes(self) -> bool {
        !matches!(self, Self::RevealPin | Self::ViewPanel | Self::SignOut)
    }

    /// The action that `name` is the word for.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// Who does something, through which door, and when. Owned, because a transaction may outlive the
/// request that began it.
#[derive(Clone)]
pub(super) struct AuditContext {
    pub(super) app: App,
    pub(super) who: Principal,
    pub(super) door: ChangeSource,
    pub(super) at: i64,
    /// The batch that it is a part of.
    pub(super) batch_id: Option<i64>,
    /// Nothing is written: what would come of it is the answer.
    pub(super) dry_run: bool,
}

impl AuditContext {
    /// What begins now.
    pub(super) fn new(app: &App, who: &Principal, door: ChangeSource) -> Self {
        Self { app: app.clone(), who: who.clone(), door, at: app.clock.now(), batch_id: None, dry_run: false }
    }
}

/// What something is done to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'a> {
    pub(super) kind: SubjectKind,
    /// The row.
    pub(super) id: i64,
    /// By which people know it.
    pub(super) name: &'a str,
    /// Whose it is after the change; `None`: the whole system's.
    pub(super) customer_id: Option<i64>,
    /// Its version after the change, where it has one.
    pub(super) version: Option<i64>,
}

/// Records a change in the transaction that makes it. `before` and `after` are JSON objects from the
/// names of fields to their values; what is a secret by its name is left out, whoever passes it.
pub(super) async fn record(
    tx: &mut Tx,
    audit: &AuditContext,
    subject: Subject<'_>,
    action: AuditAction,
    before: Option<Value>,
    after: Option<Value>,
) -> Result<(), Failure> {
    let entry = NewHistoryEntry {
        subject: subject.kind.name(),
        subject_id: subject.id,
        subject_name: subject.name,
        customer_id: subject.customer_id,
        at: audit.at,
        user_id: audit.who.user(),
        actor: &audit.who.name,
        door: audit.door.name(),
        action: action.name(),
        version: subject.version,
        before,
        after,
        batch_id: audit.batch_id,
    };
    if let (Some(customer_id), true) = (subject.customer_id, action.changes()) {
        change_days::increment(&mut *tx, customer_id, audit.at / DAY_MS).await?;
    }
    history::append(tx, entry).await?;
    Ok(())
}
