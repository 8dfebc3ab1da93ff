//! A small tree of customers with people and mailboxes, for tests of the services.
#![allow(clippy::panic, reason = "that is how a test fails")]

use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::domain::problem::FieldError;
use mailroom::error::AppError;
use mailroom::forms::mailbox::{defaults, values_of};
use mailroom::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use mailroom::forms::mailbox_values::MailboxValues;
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};
use mailroom::services::{App, ChangeSource, Failure, Principal};

use super::TestApp;

/// The PIN of every mailbox of the tests. It occurs in no other value.
pub const PIN: &str = "582036";

/// `root` above `left` and `right`; `leaf` below `left`.
pub struct World {
    pub test: TestApp,
    pub root: i64,
    pub left: i64,
    pub leaf: i64,
    pub right: i64,
    /// Administrator of `root`.
    pub rita: Principal,
    /// Administrator of `left`.
    pub lea: Principal,
    /// Residential of `left`.
    pub rex: Principal,
    /// User of `left`.
    pub uma: Principal,
}

impl World {
    pub async fn new() -> Self {
        let test = TestApp::new().await;
        let root = test.add_customer("root", None).await;
        let left = test.add_customer("left", Some("root")).await;
        let leaf = test.add_customer("leaf", Some("left")).await;
        let right = test.add_customer("right", Some("root")).await;
        let rita = test.add_user("root", Role::Administrator, "rita").await;
        let lea = test.add_user("left", Role::Administrator, "lea").await;
        let rex = test.add_user("left", Role::Residential, "rex").await;
        let uma = test.add_user("left", Role::User, "uma").await;
        Self { test, root, left, leaf, right, rita, lea, rex, uma }
    }

    pub fn app(&self) -> &App {
        &self.test.app
    }

    /// A form that makes a good mailbox, with `changes` laid over it.
    pub async fn form(&self, customer: i64, number: &str, changes: &[(MailboxField, &str)]) -> MailboxValues {
        let context = mailboxes::customer_context(self.app(), &self.rita, customer).await.unwrap();
        let mut values = defaults(&context);
        values.set(MailboxField::Number, number);
        values.set(MailboxField::Name, format!("Box {number}"));
        values.set(MailboxField::Pin, PIN);
        apply_changes(&mut values, changes);
        values
    }

    /// Creates a mailbox.
    pub async fn create_mailbox(&self, customer: i64, number: &str, changes: &[(MailboxField, &str)]) -> Mailbox {
        let form = self.form(customer, number, changes).await;
        let saved = mailboxes::create(self.app(), &self.rita, ChangeSource::Browser, &form, None).await.unwrap();
        self.get(&saved_version(&saved).0).await
    }

    /// The mailbox as the administrator of `root` sees it.
    pub async fn get(&self, uuid: &str) -> Mailbox {
        mailboxes::get(self.app(), &self.rita, uuid).await.unwrap()
    }

    /// Saves `changes` of a mailbox, made from its present state.
    pub async fn update_mailbox(
        &self,
        who: &Principal,
        mailbox: &Mailbox,
        changes: &[(MailboxField, &str)],
    ) -> MailboxSaveOutcome {
        let form = edited_form(mailbox, changes);
        let saved = mailboxes::apply(
            self.app(),
            who,
            ChangeSource::Browser,
            &mailbox.uuid,
            MailboxEdit::form(mailbox.version, &form),
        )
        .await;
        saved.unwrap()
    }

    /// How many active boxes the customer counts.
    pub async fn active_mailboxes(&self, customer: i64) -> i64 {
        let db = self.app().db.read();
        mailroom::db::customers::by_id(db, customer).await.unwrap().unwrap().active_mailboxes
    }
}

/// The form of a mailbox, with `changes` laid over it.
pub fn edited_form(mailbox: &Mailbox, changes: &[(MailboxField, &str)]) -> MailboxValues {
    let mut values = values_of(&mailbox.settings, mailbox.customer_id);
    apply_changes(&mut values, changes);
    values
}

fn apply_changes(values: &mut MailboxValues, changes: &[(MailboxField, &str)]) {
    for (field, value) in changes {
        values.set(*field, *value);
    }
}

/// The UUID and version of what was saved.
pub fn saved_version(saved: &MailboxSaveOutcome) -> (String, i64) {
    match saved {
        MailboxSaveOutcome::Done(SavedMailbox { uuid, version, .. }) => (uuid.clone(), *version),
        other => panic!("not saved: {other:?}"),
    }
}

/// The errors of a save that was refused.
pub fn expect_invalid(saved: MailboxSaveOutcome) -> Vec<FieldError> {
    match saved {
        MailboxSaveOutcome::Invalid(errors) => errors,
        other => panic!("not refused: {other:?}"),
    }
}

/// The error with which a service refused.
pub fn expect_refused<T: std::fmt::Debug>(result: Result<T, Failure>) -> AppError {
    match result {
        Err(Failure::Refused(error)) => error,
        other => panic!("not refused: {other:?}"),
    }
}
