//! Large batches: other writes continue meanwhile, and an interrupted batch leaves no half-changed mailbox and can
//! be resumed.

use std::task::Poll;
use std::time::Duration;

use super::helpers::{SOURCE, insert_many_mailboxes, prepare_batch, set_action};
use crate::support::page::texts;
use crate::support::world::World;
use mailroom::domain::batch::{BatchProgress, BatchState};
use mailroom::domain::field::MailboxField;
use mailroom::i18n::Messages;
use mailroom::lists::list_selection::ListSelection;
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::server::start;
use mailroom::services::background_task::BackgroundTask;
use mailroom::services::batches;
use mailroom::services::mailboxes::{self, MailboxEdit};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;

fn select_all(world: &World) -> ListSelection {
    ListSelection::All(Box::new(ListQuery { customer: Some(world.left), ..ListQuery::default() }))
}

/// A counted batch that would show many mailboxes in the control panel.
async fn prepare_large_batch(world: &World, count: i64) -> String {
    insert_many_mailboxes(world, count).await;
    let (uuid, progress) =
        prepare_batch(world.app(), &world.lea, &select_all(world), &set_action(MailboxField::Panel, "on")).await;
    assert_eq!((progress.state, progress.changed), (BatchState::Prepared, count));
    uuid
}

async fn progress(world: &World, uuid: &str) -> BatchProgress {
    batches::progress(world.app(), &world.lea, uuid).await.unwrap()
}

async fn start_batch(world: &World, uuid: &str) -> BackgroundTask {
    batches::start(world.app(), &world.lea, uuid, None).await.unwrap().unwrap()
}

/// Waits until some mailboxes are changed, and others are not.
async fn wait_until_halfway(world: &World, uuid: &str) {
    loop {
        let now = progress(world, uuid).await;
        assert_ne!(now.state, BatchState::Finished, "it was over too soon");
        if now.state == BatchState::Running && now.changed > 0 {
            return;
        }
        tokio::task::yield_now().await;
    }
}

async fn query_number(world: &World, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(world.app().db.read()).await.unwrap()
}

/// The number of changed mailboxes according to their settings, the batch's items, its count and the history, read
/// in one statement.
async fn changed_counts(world: &World) -> Vec<i64> {
    let statement = "select \
        (select count(*) from mailbox where panel), \
        (select count(*) from batch_item where outcome = 'changed'), \
        (select changed from batch), \
        (select count(distinct subject_id) from history where batch_id is not null), \
        (select count(*) from history where batch_id is not null)";
    let row: (i64, i64, i64, i64, i64) = sqlx::query_as(statement).fetch_one(world.app().db.read()).await.unwrap();
    vec![row.0, row.1, row.2, row.3, row.4]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_progress_page_offers_a_refresh_link_without_scripts() {
    let world = World::new().await;
    let uuid = prepare_large_batch(&world, 5_000).await;
    let mut lea = world.test.signed_in("lea").await;
    let run = start_batch(&world, &uuid).await;
    let page = lea.get(&format!("/batches/{uuid}")).await;
    assert_eq!(progress(&world, &uuid).await.state, BatchState::Running, "it was over too soon");
    assert_eq!(texts(&page.body, ".batch-progress .script-fallback a[href]"), ["Refresh"]);
    batches::cancel(world.app(), &world.lea, &uuid).await.unwrap();
    run.wait().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn other_writes_run_between_slices() {
    let world = World::new().await;
    let mine = world.create_mailbox(world.right, "2001", &[]).await;
    let uuid = prepare_large_batch(&world, 10_000).await;
    let run = start_batch(&world, &uuid).await;
    let mut on = true;
    while progress(&world, &uuid).await.state == BatchState::Running {
        mailboxes::apply(world.app(), &world.rita, SOURCE, &mine.uuid, MailboxEdit::panel(on)).await.unwrap();
        on = !on;
    }
    run.wait().await;
    mailboxes::apply(world.app(), &world.rita, SOURCE, &mine.uuid, MailboxEdit::panel(false)).await.unwrap();
    assert_eq!(changed_counts(&world).await, [10_000; 5]);
    let between = "select count(*) from history where batch_id is null \
        and id > (select min(id) from history where batch_id is not null) \
        and id < (select max(id) from history where batch_id is not null)";
    let between = query_number(&world, between).await;
    assert!(between >= 20, "only {between} changes of somebody else came between 200 slices");
    let broken = "select count(*) from (select count(*) as n from (select batch_id, \
        sum(case when batch_id is null then 1 else 0 end) over (order by id) as turn from history) as turns \
        where batch_id is not null group by turn) as runs where n % 50 <> 0";
    assert_eq!(query_number(&world, broken).await, 0, "nothing comes between the changes of one slice");
}

/// Polls the future up to `polls` times, then drops it.
async fn drop_after_polls<T>(polls: u32, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut left) = (std::pin::pin!(future), polls);
    std::future::poll_fn(move |task| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(task).map(Some)
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_resent_selection_is_complete_whenever_the_first_request_was_dropped() {
    let world = World::new().await;
    insert_many_mailboxes(&world, 4_500).await;
    let (app, lea) = (world.app(), &world.lea);
    for polls in 0..12 {
        let key = SubmissionKey::of("/batches", &[("key".to_owned(), format!("0123456789abcdef-{polls}"))]);
        drop_after_polls(polls, batches::create(app, lea, SOURCE, &select_all(&world), &key)).await;
        let again = batches::create(app, lea, SOURCE, &select_all(&world), &key).await;
        let known = batches::created_before(app, lea, &key).await.unwrap().unwrap();
        assert!(again.map_or(true, |created| created.unwrap() == known));
        assert_eq!(progress(&world, &known).await.total, 4_500, "hung up after {polls}");
        batches::cancel(app, lea, &known).await.unwrap();
        assert_eq!(batches::created_before(app, lea, &key).await.unwrap(), None, "what was given up is made anew");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn other_writes_run_during_the_count() {
    let world = World::new().await;
    insert_many_mailboxes(&world, 10_000).await;
    let (app, lea) = (world.app(), &world.lea);
    let uuid =
        batches::create(app, lea, SOURCE, &select_all(&world), &SubmissionKey::default()).await.unwrap().unwrap();
    let run = batches::choose_action(app, lea, &uuid, &set_action(MailboxField::Panel, "on")).await.unwrap().unwrap();
    let mut counts = Vec::new();
    while progress(&world, &uuid).await.state == BatchState::Counting {
        let counted = "select count(*) from batch_item where outcome <> 'waiting'";
        let counted: Result<i64, sqlx::Error> =
            app.db.write(move |tx| Box::pin(async move { sqlx::query_scalar(counted).fetch_one(tx).await })).await;
        counts.push(counted.unwrap());
    }
    run.wait().await;
    assert_eq!(query_number(&world, "select count(*) from mailbox where panel").await, 0);
    assert!(counts.iter().all(|counted| counted % 50 == 0), "nothing comes between the items of one slice: {counts:?}");
    counts.dedup();
    assert!(counts.len() >= 20, "somebody else wrote only {} times between 200 slices", counts.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_killed_server_resumes_the_batch() {
    let world = World::new().await;
    let uuid = prepare_large_batch(&world, 2_000).await;
    let settings = RawConfig { data_dir: Some(world.test.folder().into()), ..RawConfig::default() };
    let config = Config::read(settings).unwrap();
    let killed_runtime = tokio::runtime::Runtime::new().unwrap();
    let (who, batch) = (world.lea.clone(), uuid.clone());
    killed_runtime.spawn(async move {
        let app = start::app(&config).await.unwrap();
        batches::start(&app, &who, &batch, None).await.unwrap().unwrap().wait().await;
    });
    wait_until_halfway(&world, &uuid).await;
    killed_runtime.shutdown_background();
    let before = changed_counts(&world).await;
    assert!(before.iter().all(|count| *count == before[0]), "{before:?}");
    assert_eq!(progress(&world, &uuid).await.state, BatchState::Running);
    assert!(batches::resume_unattended(world.app()).await.is_empty(), "it may still be at work");
    world.app().clock.advance(Duration::from_mins(1));
    resume_all(&world).await;
    let now = progress(&world, &uuid).await;
    assert_eq!((now.state, now.changed), (BatchState::Finished, 2_000));
    assert_eq!(changed_counts(&world).await, [2_000; 5]);
}

async fn resume_all(world: &World) {
    for run in batches::resume_unattended(world.app()).await {
        run.wait().await;
    }
}

async fn execute(world: &World, statement: &'static str) {
    let done: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| Box::pin(async move { sqlx::query(statement).execute(tx).await.map(drop) }))
        .await;
    done.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_batch_without_runner_is_resumed_once() {
    let world = World::new().await;
    let uuid = prepare_large_batch(&world, 1_000).await;
    // The user started the batch, but the connection closed before a runner claimed it.
    execute(&world, "update batch set state = 'running', started_at = 1, runner = null, runner_until = null").await;
    execute(&world, "update batch_item set outcome = 'waiting'").await;
    execute(&world, "update batch set changed = 0").await;
    let (one, other) = tokio::join!(batches::resume_unattended(world.app()), batches::resume_unattended(world.app()));
    assert_eq!(one.len() + other.len(), 1, "one of them has it");
    for run in one.into_iter().chain(other) {
        run.wait().await;
    }
    assert_eq!(progress(&world, &uuid).await.state, BatchState::Finished);
    assert_eq!(changed_counts(&world).await, [1_000; 5]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_abandoned_runner_stops_when_another_has_claimed_the_batch() {
    let world = World::new().await;
    let uuid = prepare_large_batch(&world, 1_000).await;
    let run = start_batch(&world, &uuid).await;
    wait_until_halfway(&world, &uuid).await;
    world.app().clock.advance(Duration::from_mins(1));
    resume_all(&world).await;
    run.wait().await;
    assert_eq!(progress(&world, &uuid).await.state, BatchState::Finished);
    assert_eq!(changed_counts(&world).await, [1_000; 5]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_paused_batch_resumes() {
    let world = World::new().await;
    let uuid = prepare_large_batch(&world, 2_000).await;
    let run = start_batch(&world, &uuid).await;
    wait_until_halfway(&world, &uuid).await;
    assert!(batches::cancel(world.app(), &world.lea, &uuid).await.unwrap());
    run.wait().await;
    let now = progress(&world, &uuid).await;
    assert_eq!(now.state, BatchState::Cancelled);
    assert!(now.changed > 0 && now.changed < 2_000, "{now:?}");
    assert_eq!(changed_counts(&world).await, vec![now.changed; 5]);
    assert!(!batches::cancel(world.app(), &world.lea, &uuid).await.unwrap(), "it is over");
    start_batch(&world, &uuid).await.wait().await;
    assert_eq!(changed_counts(&world).await, [2_000; 5]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_batch_stops_when_its_user_loses_permission() {
    let cases = [
        ("role = 'residential'", "role = 'administrator'", "The role of lea has changed."),
        ("status = 'suspended'", "status = 'active'", "lea can no longer sign in."),
    ];
    for (change, revert, why) in cases {
        let world = World::new().await;
        let uuid = prepare_large_batch(&world, 2_000).await;
        let update_user = |what: &str| format!("update user_account set {what} where username = 'lea'");
        let run = start_batch(&world, &uuid).await;
        wait_until_halfway(&world, &uuid).await;
        world.test.sql(&update_user(change)).await;
        run.wait().await;
        let batch = batches::get(world.app(), &world.rita, &uuid).await.unwrap();
        let message = batch.why.map(|why| why.message(Messages::english()));
        assert_eq!((batch.summary.progress.state, message.as_deref()), (BatchState::Cancelled, Some(why)));
        let changed = batch.summary.progress.changed;
        assert!(changed < 2_000, "{change}");
        assert_eq!(changed_counts(&world).await, vec![changed; 5], "{change}");
        world.test.sql(&update_user(revert)).await;
        start_batch(&world, &uuid).await.wait().await;
        assert_eq!(changed_counts(&world).await, [2_000; 5], "{change}");
    }
}
