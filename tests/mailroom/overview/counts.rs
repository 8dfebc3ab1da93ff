//! The counts of customers equal a count from scratch, whatever has been done.

use super::pages::{change_customer, set_pin_policy};
use super::recount::{recounted, stored_counts};
use crate::support::world::{World, edited_form};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::domain::plan::PlanFeature;
use mailroom::forms::plan::PlanForm;
use mailroom::forms::user::DispositionForm;
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};
use mailroom::services::{ChangeSource, plans, users};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

const SOURCE: ChangeSource = ChangeSource::Browser;

#[derive(Clone, Copy, Debug)]
enum Operation {
    Create { right: bool, owned: bool, weak: bool, notified: bool },
    Owner(usize, bool),
    Notify(usize, &'static str, &'static str),
    Pin(usize, &'static str),
    Panel(usize),
    ExitTo(usize, usize),
    Archive(usize),
    Restore(usize),
    Move(usize),
    Policy { right: bool, any: bool },
    Plan { transcription: bool, capacity: u8 },
    OwnerAddress(bool),
    RemoveUser(u8),
}

fn operation() -> impl Strategy<Value = Operation> {
    let nth = 0..40_usize;
    let email = prop::sample::select(vec!["off", "notice", "recording"]);
    let kind = prop::sample::select(vec!["none", "voicemail", "all"]);
    let pin = prop::sample::select(vec!["582036", "730519", "12", "777777"]);
    prop_oneof![
        4 => any::<[bool; 4]>()
            .prop_map(|[right, owned, weak, notified]| Operation::Create { right, owned, weak, notified }),
        2 => (nth.clone(), any::<bool>()).prop_map(|(n, on)| Operation::Owner(n, on)),
        2 => (nth.clone(), email, kind).prop_map(|(n, email, kind)| Operation::Notify(n, email, kind)),
        2 => (nth.clone(), pin).prop_map(|(n, pin)| Operation::Pin(n, pin)),
        1 => nth.clone().prop_map(Operation::Panel),
        3 => (nth.clone(), nth.clone()).prop_map(|(n, to)| Operation::ExitTo(n, to)),
        2 => nth.clone().prop_map(Operation::Archive),
        2 => nth.clone().prop_map(Operation::Restore),
        2 => nth.prop_map(Operation::Move),
        1 => any::<[bool; 2]>().prop_map(|[right, any]| Operation::Policy { right, any }),
        1 => (any::<bool>(), 1..9_u8).prop_map(|(transcription, capacity)| Operation::Plan { transcription, capacity }),
        1 => any::<bool>().prop_map(Operation::OwnerAddress),
        1 => (0..3_u8).prop_map(Operation::RemoveUser),
    ]
}

/// Runs operations on a world, and remembers what they created.
struct OperationRunner {
    world: World,
    created: Vec<String>,
    /// Users of `left`; the last of them becomes the owner where an operation sets one.
    users: Vec<i64>,
}

impl OperationRunner {
    async fn new() -> Self {
        let world = World::new().await;
        for customer in [world.left, world.right] {
            set_pin_policy(&world, customer, PinPolicy::any()).await;
        }
        let users = vec![world.uma.user().unwrap()];
        Self { world, created: Vec::new(), users }
    }

    async fn nth(&self, nth: usize) -> Option<Mailbox> {
        let uuid = self.created.get(nth % self.created.len().max(1))?;
        Some(self.world.get(uuid).await)
    }

    fn owner(&self) -> String {
        self.users.last().unwrap().to_string()
    }

    /// Changes a mailbox; a change that validation refuses changes nothing, which is fine here.
    async fn set(&self, nth: usize, changes: &[(MailboxField, &str)]) {
        if let Some(mailbox) = self.nth(nth).await {
            let form = edited_form(&mailbox, changes);
            let saved = mailboxes::apply(
                self.world.app(),
                &self.world.rita,
                SOURCE,
                &mailbox.uuid,
                MailboxEdit::form(mailbox.version, &form),
            );
            saved.await.unwrap();
        }
    }

    async fn run(&mut self, operation: Operation) {
        let (app, rita) = (self.world.app().clone(), self.world.rita.clone());
        match operation {
            Operation::Create { right, owned, weak, notified } => {
                let (owner, number) = (self.owner(), (1_000 + self.created.len()).to_string());
                let customer = if right { self.world.right } else { self.world.left };
                let mut form = self.world.form(customer, &number, &[(MailboxField::Transcribe, "")]).await;
                form.set(MailboxField::Owner, if owned && !right { owner.as_str() } else { "" });
                form.set(MailboxField::Pin, if weak { "12" } else { "582036" });
                form.set(MailboxField::OwnerEmail, if notified { "notice" } else { "off" });
                let saved = mailboxes::create(&app, &rita, SOURCE, &form, None).await.unwrap();
                if let mailroom::forms::mailbox_submission::MailboxSaveOutcome::Done(saved) = saved {
                    self.created.push(saved.uuid);
                }
            }
            Operation::Owner(nth, on) => {
                let owner = if on { self.owner() } else { String::new() };
                self.set(nth, &[(MailboxField::Owner, &owner)]).await;
            }
            Operation::Notify(nth, email, kind) => {
                self.set(
                    nth,
                    &[
                        (MailboxField::OwnerEmail, email),
                        (MailboxField::NotifyFor, kind),
                        (MailboxField::Transcribe, "on"),
                    ],
                )
                .await;
            }
            Operation::Pin(nth, pin) => self.set(nth, &[(MailboxField::Pin, pin)]).await,
            Operation::Panel(nth) => {
                if let Some(mailbox) = self.nth(nth).await {
                    // An archived mailbox refuses this and stays unchanged.
                    let edit = MailboxEdit::panel(!mailbox.settings.panel);
                    drop(mailboxes::apply(&app, &rita, SOURCE, &mailbox.uuid, edit).await);
                }
            }
            Operation::ExitTo(nth, to) => {
                let to = (1_000 + to % (self.created.len() + 2)).to_string();
                self.set(nth, &[(MailboxField::ExitKind, "mailbox"), (MailboxField::ExitNumber, &to)]).await;
            }
            Operation::Archive(nth) => {
                if let Some(mailbox) = self.nth(nth).await {
                    mailboxes::archive(&app, &rita, SOURCE, &mailbox.uuid).await.unwrap();
                }
            }
            Operation::Restore(nth) => {
                if let Some(mailbox) = self.nth(nth).await {
                    mailboxes::restore(&app, &rita, SOURCE, &mailbox.uuid).await.unwrap();
                }
            }
            Operation::Move(nth) => {
                if let Some(mailbox) = self.nth(nth).await {
                    let is_right = mailbox.customer_id == self.world.right;
                    let to = if is_right { self.world.left } else { self.world.right }.to_string();
                    self.set(nth, &[(MailboxField::Customer, &to), (MailboxField::Owner, "")]).await;
                }
            }
            Operation::Policy { right, any } => {
                let customer = if right { self.world.right } else { self.world.left };
                set_pin_policy(&self.world, customer, if any { PinPolicy::any() } else { PinPolicy::strict() }).await;
            }
            Operation::Plan { transcription, capacity } => {
                let stored = plans::get(&app, &rita, 1).await.unwrap().stored;
                let mut form = PlanForm::of(&stored.plan);
                form.max_mailboxes = (capacity * 5).to_string();
                let features = PlanFeature::ALL
                    .into_iter()
                    .filter(|feature| transcription || *feature != PlanFeature::Transcription);
                form.features = features.collect();
                plans::save(&app, &rita, SOURCE, 1, stored.version, &form, true).await.unwrap();
            }
            Operation::OwnerAddress(on) => {
                let id = *self.users.last().unwrap();
                let user = users::get(&app, &rita, id).await.unwrap().user;
                let mut form = users::form_of(&user);
                form.email = String::from(if on { "someone@example.org" } else { "" });
                users::save(&app, &rita, SOURCE, id, user.version, &form).await.unwrap();
            }
            Operation::RemoveUser(disposition) => {
                let removed = *self.users.last().unwrap();
                let next = self.world.test.add_user("left", Role::User, &format!("u{}", self.users.len())).await;
                self.users.push(next.user().unwrap());
                let disposition = match disposition {
                    0 => DispositionForm { disposition: "keep".into(), ..DispositionForm::default() },
                    1 => DispositionForm { disposition: "archive".into(), ..DispositionForm::default() },
                    _ => {
                        DispositionForm { disposition: "hand-over".into(), successor: next.user().unwrap().to_string() }
                    }
                };
                users::remove(&app, &rita, SOURCE, removed, &disposition).await.unwrap().unwrap();
            }
        }
    }
}

#[test]
fn counts_equal_a_recount_after_random_operations() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    let mut nonzero = 0;
    for _ in 0..4 {
        runtime.block_on(async {
            let mut operations = OperationRunner::new().await;
            let mut done = Vec::new();
            for at in 0..60 {
                let operation = operation().new_tree(&mut runner).unwrap().current();
                done.push(operation);
                operations.run(operation).await;
                if at % 10 == 9 {
                    let stored = stored_counts(&operations.world).await;
                    nonzero +=
                        stored.1.iter().map(|(_, counts)| counts.iter().filter(|n| **n > 0).count()).sum::<usize>();
                    assert_eq!(stored, recounted(&operations.world).await, "after {done:?}");
                }
            }
        });
    }
    assert!(nonzero > 20, "there was something to count {nonzero} times");
}

#[tokio::test]
async fn a_mailbox_that_moves_is_counted_where_it_is() {
    let world = World::new().await;
    set_pin_policy(&world, world.left, PinPolicy::any()).await;
    change_customer(&world, world.right, |form| "right-hand".clone_into(&mut form.name)).await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::OwnerEmail, "notice")]).await;
    let right = world.right.to_string();
    world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Customer, &right)]).await;
    let (_, counts) = stored_counts(&world).await;
    let of = |id: i64| counts.iter().find(|(customer, _)| *customer == id).unwrap().1;
    assert_eq!((of(world.left), of(world.right)), ([0; 4], [0, 1, 1, 0]));
}
