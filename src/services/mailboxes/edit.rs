//! A requested change of a mailbox: what is edited, and under which conditions it is applied.

use super::{AuditAction, Mailbox};
use crate::domain::field::MailboxField;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::forms::mailbox_values::MailboxValues;

/// A requested change of a mailbox. [`apply`](super::apply) applies it.
pub struct MailboxEdit {
    pub(super) settings: EditedSettings,
    /// The version that the edit is based on; `None`: any.
    pub(super) version: Option<i64>,
    pub(super) confirmation: Confirmation,
    /// The action that the history records.
    pub(super) action: AuditAction,
    /// Nothing is written; only the result is returned.
    pub(super) dry_run: bool,
}

/// What is edited.
pub(super) enum EditedSettings {
    /// All settings, as in the form, except that the fields in `keep` keep their stored values.
    Form { values: MailboxValues, keep: Vec<MailboxField> },
    /// Only whether the control panel shows the mailbox. Other settings are not validated.
    Panel(bool),
    /// All settings, as they were before a change that is rolled back.
    RolledBack(MailboxValues),
}

/// Whether an edit that loses something, such as messages that nobody is notified about, has to be confirmed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Confirmation {
    /// No, because there is nobody to ask.
    Unneeded,
    /// Yes, but it has not been confirmed.
    Missing,
    /// Yes, and it has been confirmed.
    Given,
}

impl MailboxEdit {
    fn new(settings: EditedSettings) -> Self {
        Self {
            settings,
            version: None,
            confirmation: Confirmation::Unneeded,
            action: AuditAction::Update,
            dry_run: false,
        }
    }

    /// A complete form that is based on `version`.
    pub fn form(version: i64, values: &MailboxValues) -> Self {
        Self::new(EditedSettings::Form { values: values.clone(), keep: Vec::new() }).based_on(version)
    }

    /// The fields in `submitted`, whatever the mailbox's version; all other fields keep their stored values.
    pub fn fields(submitted: &MailboxValues) -> Self {
        let keep = MailboxField::ALL.into_iter().filter(|field| !submitted.has(*field)).collect();
        Self::new(EditedSettings::Form { values: submitted.clone(), keep })
    }

    /// The switch that shows a mailbox in the control panel, whatever its version. Settings that were valid when they
    /// were stored do not block it.
    pub fn panel(on: bool) -> Self {
        Self::new(EditedSettings::Panel(on))
    }

    /// The form of the mailbox page, or its check, which applies whatever the version and asks for nothing.
    pub(super) fn submission(submission: &MailboxSubmission) -> Self {
        let settings = EditedSettings::Form { values: submission.values.clone(), keep: submission.take_theirs.clone() };
        if submission.check {
            return Self::new(settings).dry_run(true);
        }
        Self::new(settings).based_on(submission.version).confirmed(submission.confirmed)
    }

    /// Earlier settings that a user restores in `version`, except for the fields that stay.
    pub(in crate::services) fn revert(version: i64, values: MailboxValues, keep: Vec<MailboxField>) -> Self {
        let edit = Self::new(EditedSettings::Form { values, keep }).based_on(version);
        Self { action: AuditAction::Revert, ..edit }
    }

    /// The settings from before a change that is rolled back. The customer's rules, its plan and its suspension are
    /// not checked: they were checked when the mailbox got these settings.
    pub(in crate::services) fn roll_back(before: MailboxValues) -> Self {
        Self { action: AuditAction::Revert, ..Self::new(EditedSettings::RolledBack(before)) }
    }

    /// Refuses the edit if another user has saved since this version.
    #[must_use]
    pub fn based_on(self, version: i64) -> Self {
        Self { version: Some(version), ..self }
    }

    /// Refuses the edit if it loses something, unless that is `confirmed`. Of other warnings, only those that the
    /// edit causes are returned.
    #[must_use]
    pub fn confirmed(self, confirmed: bool) -> Self {
        Self { confirmation: if confirmed { Confirmation::Given } else { Confirmation::Missing }, ..self }
    }

    /// With `dry_run`, writes nothing and only returns what the result would be.
    #[must_use]
    pub fn dry_run(self, dry_run: bool) -> Self {
        Self { dry_run, ..self }
    }
}

/// The complete form that results from `values` if the fields in `keep` stay as they are stored.
pub(super) fn merge_stored(was: &Mailbox, values: &MailboxValues, keep: &[MailboxField]) -> MailboxValues {
    let stored = values_of(&was.settings, was.customer_id);
    let mut merged = values.clone();
    for field in keep {
        merged.set(*field, stored.get(*field));
    }
    merged
}
