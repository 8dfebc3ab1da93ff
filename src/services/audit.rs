//! The audit history: what was changed, by whom, when, through which source, and how.
//!
//! Every service that changes something calls `record` in the transaction of the change.

use serde_json::Value;

use super::maintenance::DAY_MS;
use super::{App, ChangeSource, Failure, Principal};
use crate::db::history::{self, NewHistoryEntry};
use crate::db::{Tx, change_days};

/// The kinds of subjects of recorded actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    /// A mailbox.
    Mailbox,
    /// A customer.
    Customer,
    /// A user account.
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

    /// The code stored in the history.
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

    /// The kind with the code `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The actions that are recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditAction {
    /// It was created.
    Create,
    /// Its settings were changed, or a mailbox's PIN.
    Update,
    /// A mailbox was archived.
    Archive,
    /// A mailbox was restored from the archive.
    Restore,
    /// Earlier settings of a mailbox were restored.
    Revert,
    /// A mailbox's PIN was read in clear text.
    RevealPin,
    /// It was deleted.
    Delete,
    /// A sound got another recording.
    Replace,
    /// An invitation link for a user was created.
    Invite,
    /// A user's password was changed.
    Password,
    /// A user was removed; the row stays for its history.
    Remove,
    /// A token was revoked.
    Revoke,
    /// A user's sessions were ended.
    SignOut,
    /// An administrator viewed a user's control panel.
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

    /// The code stored in the history.
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

    /// Whether the action changes something, rather than only reading it or ending sessions.
    pub const fn changes(self) -> bool {
        !matches!(self, Self::RevealPin | Self::ViewPanel | Self::SignOut)
    }

    /// The action with the code `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// Who makes a change, through which source, and when. Owned, because a transaction may outlive the request that
/// began it.
#[derive(Clone)]
pub(super) struct AuditContext {
    pub(super) app: App,
    pub(super) who: Principal,
    pub(super) source: ChangeSource,
    pub(super) at: i64,
    /// The batch that it is part of.
    pub(super) batch_id: Option<i64>,
    /// Nothing is written; only the result is returned.
    pub(super) dry_run: bool,
}

impl AuditContext {
    /// The context of a change that begins now.
    pub(super) fn new(app: &App, who: &Principal, source: ChangeSource) -> Self {
        Self { app: app.clone(), who: who.clone(), source, at: app.clock.now(), batch_id: None, dry_run: false }
    }
}

/// The subject of an action.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'a> {
    pub(super) kind: SubjectKind,
    /// The row.
    pub(super) id: i64,
    /// Its display name.
    pub(super) name: &'a str,
    /// Its customer after the change; `None`: it belongs to the whole system.
    pub(super) customer_id: Option<i64>,
    /// Its version after the change, where it has one.
    pub(super) version: Option<i64>,
}

/// Records a change in the transaction that makes it. `before` and `after` are JSON objects of field names and values;
/// fields that are secret by their name are left out.
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
        source: audit.source.name(),
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

/// The parts of two records in which they differ.
pub(super) fn differences(before: Value, after: Value) -> (Value, Value) {
    match (before, after) {
        (Value::Object(mut before), Value::Object(mut after)) => {
            let same: Vec<String> =
                before.iter().filter(|(name, value)| after.get(*name) == Some(value)).map(|(n, _)| n.clone()).collect();
            for name in same {
                before.remove(&name);
                after.remove(&name);
            }
            (before.into(), after.into())
        }
        other => other,
    }
}
