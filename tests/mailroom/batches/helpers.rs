//! Helpers for the batch tests.

use crate::support::world::World;
use mailroom::domain::batch::BatchProgress;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::forms::bulk_action::BulkAction;
use mailroom::forms::mailbox::defaults;
use mailroom::lists::list_selection::ListSelection;
use mailroom::services::batches::{self, BatchError};
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{App, ChangeSource, Principal};

pub const SOURCE: ChangeSource = ChangeSource::Browser;

/// Mailboxes of `left`, numbered from 1000 on.
pub async fn create_mailboxes(world: &World, count: usize) -> Vec<Mailbox> {
    let mut created = Vec::new();
    for at in 0..count {
        created.push(world.create_mailbox(world.left, &format!("{}", 1000 + at), &[]).await);
    }
    created
}

/// A selection of exactly these mailboxes.
pub fn selection_of(mailboxes: &[Mailbox]) -> ListSelection {
    ListSelection::These(mailboxes.iter().map(|mailbox| mailbox.uuid.clone()).collect())
}

/// An action that sets a field to a value.
pub fn set_action(field: MailboxField, value: &str) -> BulkAction {
    BulkAction::Set { field, value: value.to_owned() }
}

/// Creates a batch and waits until its count is complete.
pub async fn prepare_batch(
    app: &App,
    who: &Principal,
    selection: &ListSelection,
    action: &BulkAction,
) -> (String, BatchProgress) {
    let uuid = batches::create(app, who, SOURCE, selection, &SubmissionKey::default()).await.unwrap().unwrap();
    batches::choose_action(app, who, &uuid, action).await.unwrap().unwrap().wait().await;
    let progress = batches::progress(app, who, &uuid).await.unwrap();
    (uuid, progress)
}

/// Starts a prepared batch and waits until it is finished.
pub async fn run_prepared(app: &App, who: &Principal, uuid: &str) -> BatchProgress {
    let typed = batches::progress(app, who, uuid).await.unwrap().changed;
    batches::start(app, who, uuid, Some(typed)).await.unwrap().unwrap().wait().await;
    batches::progress(app, who, uuid).await.unwrap()
}

/// Creates, counts and runs a batch.
pub async fn run_batch(
    app: &App,
    who: &Principal,
    selection: &ListSelection,
    action: &BulkAction,
) -> (String, BatchProgress) {
    let (uuid, _) = prepare_batch(app, who, selection, action).await;
    let progress = run_prepared(app, who, &uuid).await;
    (uuid, progress)
}

/// Undoes a batch and waits until the undo is finished.
pub async fn undo_batch(app: &App, who: &Principal, uuid: &str) -> Result<(String, BatchProgress), BatchError> {
    let (uuid, run) = batches::undo(app, who, SOURCE, uuid).await.unwrap()?;
    run.wait().await;
    let progress = run_prepared(app, who, &uuid).await;
    Ok((uuid, progress))
}

/// The numbers of changed, unchanged and refused mailboxes.
pub fn counts(progress: &BatchProgress) -> (i64, i64, i64) {
    (progress.changed, progress.same, progress.refused)
}

/// Inserts many mailboxes of `left` by SQL, because creating them through the services would take a minute:
/// the first is created as usual, the others are copies of it.
pub async fn insert_many_mailboxes(world: &World, count: i64) -> Mailbox {
    let first = world.create_mailbox(world.left, "100000", &[]).await;
    let columns = "customer_id, name, name_key, description, pin_sealed, pin_key, pin_required, owner_id, language, \
        timezone, temporary_greeting, beep, play_order, announce_envelope, announce_caller, announce_duration, \
        announce_time, exit_kind, exit_number, caller_id, owner_email, notify_recipients, pager, pager_attach, \
        notify_for, owner_text, notify_call, notify_call_opens, delete_after_email, transcribe, panel, version, \
        created_at, updated_at";
    let id = first.id;
    let statement = format!(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i + 1 < {count}) \
         insert into mailbox (uuid, number, {columns}) \
         select substr('00000000-0000-4000-8000-000000000000', 1, 36 - length(i)) || i, 100000 + i, {columns} \
         from mailbox, n where id = {id}",
    );
    world.test.sql(&statement).await;
    world.test.sql(&format!("update customer set active_mailboxes = {count} where id = {}", world.left)).await;
    first
}

/// Adds another user of `left`, who can become the owner of mailboxes.
pub async fn add_new_owner(world: &World) -> Principal {
    world.test.add_user("left", Role::User, "heir").await
}

/// How many mailboxes of `left` this user owns.
pub async fn owned_count(world: &World, owner: &Principal) -> usize {
    let all = mailboxes::all_active(world.app(), &world.lea, world.left).await.unwrap();
    all.iter().filter(|mailbox| mailbox.settings.owner == Some(owner.user().unwrap())).count()
}

/// The language that a new mailbox of `left` has.
pub async fn default_language(world: &World) -> String {
    let context = mailboxes::customer_context(world.app(), &world.lea, world.left).await.unwrap();
    defaults(&context).get(MailboxField::Language).to_owned()
}
