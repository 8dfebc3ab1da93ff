//! A notice that the next page shows once: what was just done, and how to undo it.

use axum::extract::Extension;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::domain::problem::{FieldError, FieldWarning, Warning};
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission, SavedMailbox};
use crate::i18n::{Messages, key};

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flash {
    /// A mailbox was created.
    Created,
    /// A change was saved.
    Saved,
    /// A mailbox was saved, with warnings.
    SavedWithWarnings {
        /// Whether it was created.
        created: bool,
        /// The warnings.
        warnings: Vec<FieldWarning>,
    },
    /// A mailbox was archived.
    Archived {
        /// For the undo.
        uuid: String,
        /// Its title.
        title: String,
        /// How many mailboxes lead callers to it.
        leading_here: i64,
    },
    /// An archived mailbox was restored.
    Restored,
    /// An API token was revoked.
    Revoked,
    /// A sound was added.
    SoundAdded,
    /// A sound's recording was replaced.
    SoundReplaced,
    /// The sound with this name was deleted.
    SoundDeleted(String),
    /// Something else was done, as this text says.
    Done(String),
    /// One setting was changed in the control panel.
    SettingChanged {
        /// The mailbox, for the undo.
        uuid: String,
        /// What was done.
        message: String,
        /// The previous settings, for the undo: field names and values.
        previous: Vec<(String, String)>,
    },
    /// Settings were not changed yet, because a loss has to be confirmed first.
    ConfirmationRequired {
        /// What would be lost.
        message: String,
        /// The label of the confirm button.
        label: String,
        /// The URL that its form is submitted to.
        action: String,
        /// The fields of its form: names and values.
        inputs: Vec<(String, String)>,
    },
    /// The user's own password was changed.
    PasswordChanged,
    /// Another session of the user was ended.
    SessionEnded,
    /// Something was refused, for this reason.
    Refused(String),
}

const SESSION_KEY: &str = "flash";

/// Stores `flash` for the next page. A failure is only logged, because the change itself is done.
pub async fn set(session: &Session, flash: Flash) {
    if let Err(error) = session.insert(SESSION_KEY, flash).await {
        tracing::warn!(%error, "a notice for the next page could not be stored");
    }
}

/// Takes the stored notice, if any.
pub async fn take(session: &Session) -> Option<Flash> {
    // Reading does not modify the session, so a page without a notice does not write it.
    session.get::<Flash>(SESSION_KEY).await.ok().flatten()?;
    session.remove(SESSION_KEY).await.ok().flatten()
}

/// Stores the notice for a mailbox form saved by a server function.
pub async fn set_after_save(submission: &MailboxSubmission, saved: &MailboxSaveOutcome) {
    if submission.check || !matches!(saved, MailboxSaveOutcome::Done(_)) {
        return;
    }
    if let Ok(Extension(session)) = leptos_axum::extract::<Extension<Session>>().await {
        set(&session, for_saved_mailbox(submission, saved)).await;
    }
}

/// The notice for a saved mailbox form. Warnings that had to be confirmed are left out.
pub fn for_saved_mailbox(submission: &MailboxSubmission, saved: &MailboxSaveOutcome) -> Flash {
    let MailboxSaveOutcome::Done(SavedMailbox { warnings, .. }) = saved else { return Flash::Saved };
    let warnings: Vec<_> = warnings.iter().filter(|w| !w.warning.must_be_confirmed()).copied().collect();
    match (warnings.is_empty(), submission.uuid.is_some()) {
        (true, true) => Flash::Saved,
        (true, false) => Flash::Created,
        (false, changed) => Flash::SavedWithWarnings { created: !changed, warnings },
    }
}

/// How many mailboxes still lead callers to the number of one that was renumbered or archived.
pub fn count_leading_here(saved: &MailboxSaveOutcome) -> i64 {
    let MailboxSaveOutcome::Done(SavedMailbox { warnings, .. }) = saved else { return 0 };
    let count = |warning: &FieldWarning| if let Warning::LedHere(count) = warning.warning { Some(count) } else { None };
    warnings.iter().find_map(count).unwrap_or(0)
}

/// Whether the only errors are that losses have to be confirmed.
pub fn only_needs_confirmation(errors: &[FieldError]) -> bool {
    errors.iter().all(|error| error.unconfirmed().is_some())
}

/// The message that the mailbox was not changed yet, and what would be lost.
pub fn confirmation_message(mailbox: &str, errors: &[FieldError], messages: Messages) -> String {
    let unconfirmed = errors.iter().filter_map(FieldError::unconfirmed);
    let losses: Vec<_> = unconfirmed.map(|loss| rules::warning(&loss, messages)).collect();
    messages.format(key!("panel-not-changed-yet"), &[("mailbox", mailbox.into()), ("why", losses.join(" ").into())])
}
