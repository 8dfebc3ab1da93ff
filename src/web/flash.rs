//! A line that the next page shows once: what was just done, and how to undo it.

use axum::extract::Extension;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::domain::messages as rules;
use crate::domain::problem::{FieldError, FieldWarning, Warning};
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::i18n::Messages;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flash {
    /// A new mailbox is there.
    Created,
    /// A change is stored.
    Saved,
    /// A mailbox is stored, and brings what somebody may not have meant.
    Warned {
        /// Whether it is new.
        created: bool,
        /// What that is.
        warnings: Vec<FieldWarning>,
    },
    /// The mailbox of this UUID, number and name is archived.
    Archived {
        /// For the undo.
        uuid: String,
        /// What people know it by.
        title: String,
        /// How many mailboxes lead callers to it.
        led: i64,
    },
    /// An archived mailbox is back.
    Restored,
    /// An API token is ended.
    Revoked,
    /// A new sound is there.
    SoundAdded,
    /// A sound sounds otherwise.
    SoundReplaced,
    /// The sound of this name is gone.
    SoundDeleted(String),
    /// This was done.
    Done(String),
    /// One setting was changed in the control panel.
    Set {
        /// The mailbox, for the undo.
        uuid: String,
        /// What was done.
        told: String,
        /// The settings as they were, for the undo: names of fields and values.
        was: Vec<(String, String)>,
    },
    /// Settings are not changed yet: something is lost by it, and that is to be confirmed.
    Asked {
        /// What is lost.
        told: String,
        /// What the button says that confirms it.
        label: String,
        /// Where its form goes.
        action: String,
        /// What its form holds: names and values.
        inputs: Vec<(String, String)>,
    },
    /// One's own password is changed.
    Password,
    /// Another session of one's own is ended.
    SignedOut,
    /// Something was refused, for this reason.
    Refused(String),
}

const SESSION_KEY: &str = "flash";

/// Leaves `flash` for the next page. If it cannot be left, the deed is done all the same.
pub async fn set(session: &Session, flash: Flash) {
    if let Err(error) = session.insert(SESSION_KEY, flash).await {
        tracing::warn!(%error, "a notice could not be left");
    }
}

/// Takes what was left, if anything.
pub async fn take(session: &Session) -> Option<Flash> {
    // Looking changes nothing, so a page without a notice does not write its session.
    session.get::<Flash>(SESSION_KEY).await.ok().flatten()?;
    session.remove(SESSION_KEY).await.ok().flatten()
}

/// Leaves word of a mailbox form that a server function has stored.
pub async fn set_after_save(submission: &MailboxSubmission, saved: &MailboxSaveOutcome) {
    if submission.check || !matches!(saved, MailboxSaveOutcome::Done { .. }) {
        return;
    }
    if let Ok(Extension(session)) = leptos_axum::extract::<Extension<Session>>().await {
        set(&session, for_saved_mailbox(submission, saved)).await;
    }
}

/// What is said of a mailbox form that was stored. What had to be confirmed is known.
pub fn for_saved_mailbox(submission: &MailboxSubmission, saved: &MailboxSaveOutcome) -> Flash {
    let MailboxSaveOutcome::Done { warnings, .. } = saved else { return Flash::Saved };
    let warnings: Vec<_> = warnings.iter().filter(|w| !w.warning.must_be_confirmed()).copied().collect();
    match (warnings.is_empty(), submission.uuid.is_some()) {
        (true, true) => Flash::Saved,
        (true, false) => Flash::Created,
        (false, changed) => Flash::Warned { created: !changed, warnings },
    }
}

/// How many mailboxes still lead callers to the number of one that was renumbered or archived.
pub fn count_leading_here(saved: &MailboxSaveOutcome) -> i64 {
    let MailboxSaveOutcome::Done { warnings, .. } = saved else { return 0 };
    let count = |told: &FieldWarning| if let Warning::LedHere(count) = told.warning { Some(count) } else { None };
    warnings.iter().find_map(count).unwrap_or(0)
}

/// Whether nothing speaks against a change but that it has to be confirmed first.
pub fn is_question(errors: &[FieldError]) -> bool {
    errors.iter().all(|error| error.unconfirmed().is_some())
}

/// That the mailbox is not changed yet, and what would be lost.
pub fn question(mailbox: &str, errors: &[FieldError], messages: Messages) -> String {
    let lost = errors.iter().filter_map(FieldError::unconfirmed);
    let why: Vec<_> = lost.map(|loss| rules::warning(&loss, messages)).collect();
    messages.format("panel-asks", &[("mailbox", mailbox.into()), ("why", why.join(" ").into())])
}
