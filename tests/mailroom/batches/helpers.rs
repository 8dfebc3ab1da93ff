//! What the tests of batches have in common.

use crate::support::world::World;
use mailroom::domain::batch::BatchProgress;
use mailroom::domain::field::Field;
use mailroom::domain::permissions::Role;
use mailroom::forms::bulk_action::BulkAction;
use mailroom::forms::list_selection::ListSelection;
use mailroom::forms::mailbox::defaults;
use mailroom::services::batches::{self, BatchError};
use mailroom::services::form_keys::FormKey;
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::{App, ChangeSource, Principal};

pub const SOURCE: ChangeSource = ChangeSource::Browser;

/// Mailboxes of `left`, numbered from 1000 on.
pub async fn create_mailboxes(world: &World, count: usize) -> Vec<Mailbox> {
    let mut made = Vec::new();
    for at in 0..count {
        made.push(world.create_mailbox(world.left, &format!("{}", 1000 + at), &[]).await);
    }
    made
}

/// These, as somebody picks them.
pub fn selection_of(mailboxes: &[Mailbox]) -> ListSelection {
    ListSelection::These(mailboxes.iter().map(|mailbox| mailbox.uuid.clone()).collect())
}

/// A deed that gives a field a value.
pub fn set_action(field: Field, value: &str) -> BulkAction {
    BulkAction::Set { field, value: value.to_owned() }
}

/// Makes a batch and counts it to the end.
pub async fn prepare_batch(
    app: &App,
    who: &Principal,
    picked: &ListSelection,
    deed: &BulkAction,
) -> (String, BatchProgress) {
    let uuid = batches::create(app, who, SOURCE, picked, &FormKey::default()).await.unwrap().unwrap();
    batches::choose_action(app, who, &uuid, deed).await.unwrap().unwrap().wait().await;
    let progress = batches::progress(app, who, &uuid).await.unwrap();
    (uuid, progress)
}

/// Starts a batch that was counted and waits for its end.
pub async fn run_prepared(app: &App, who: &Principal, uuid: &str) -> BatchProgress {
    let typed = batches::progress(app, who, uuid).await.unwrap().changed;
    batches::start(app, who, uuid, Some(typed)).await.unwrap().unwrap().wait().await;
    batches::progress(app, who, uuid).await.unwrap()
}

/// Does all of it.
pub async fn run_batch(
    app: &App,
    who: &Principal,
    picked: &ListSelection,
    deed: &BulkAction,
) -> (String, BatchProgress) {
    let (uuid, _) = prepare_batch(app, who, picked, deed).await;
    let progress = run_prepared(app, who, &uuid).await;
    (uuid, progress)
}

/// Takes a batch back, to the end.
pub async fn undo_batch(app: &App, who: &Principal, uuid: &str) -> Result<(String, BatchProgress), BatchError> {
    let (uuid, going) = batches::undo(app, who, SOURCE, uuid).await.unwrap()?;
    going.wait().await;
    let progress = run_prepared(app, who, &uuid).await;
    Ok((uuid, progress))
}

/// How many were changed, were so already, and were refused.
pub fn counts(progress: &BatchProgress) -> (i64, i64, i64) {
    (progress.changed, progress.same, progress.refused)
}

/// Very many mailboxes of `left` without the services, which would take a minute: the first is made as
/// usual, and the others are like it.
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

/// Another user of `left`, for mailboxes to be given to.
pub async fn add_heir(world: &World) -> Principal {
    world.test.add_user("left", Role::User, "heir").await
}

/// How many mailboxes of `left` this user owns.
pub async fn owned_count(world: &World, owner: &Principal) -> usize {
    let all = mailboxes::all_active(world.app(), &world.lea, world.left).await.unwrap();
    all.iter().filter(|mailbox| mailbox.settings.owner == Some(owner.user_id)).count()
}

/// The language that a new mailbox of `left` has.
pub async fn default_language(world: &World) -> String {
    let around = mailboxes::customer_context(world.app(), &world.lea, world.left).await.unwrap();
    defaults(&around).get(Field::Language).to_owned()
}
