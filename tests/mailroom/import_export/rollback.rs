//! An all-or-nothing import is rolled back, whatever ends it.

use std::time::Duration;

use mailroom::domain::batch::BatchState;
use mailroom::domain::field::MailboxField;
use mailroom::server::start;
use mailroom::services::imports::ImportDetail;
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{App, ChangeSource, ProcessKind, batches, imports, maintenance};
use mailroom::services::{customers, mailboxes};
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;

use super::{receive_and_check, row_counts};
use crate::support::page::texts;
use crate::support::world::{PIN, World};

const ROWS: i64 = 400;

/// A file that changes one mailbox and creates many; returns the UUID of the mailbox, and the import.
async fn check_large_file(world: &World) -> (String, ImportDetail) {
    let existing = world.create_mailbox(world.left, "0999", &[(MailboxField::Name, "Before")]).await;
    let rows: Vec<String> = (0..ROWS).map(|n| format!("{},Box {n},\n", 1000 + n)).collect();
    let file = format!("number,name,pin\n0999,After,739204\n{}", rows.concat());
    let import = receive_and_check(world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (ROWS, 1, 0, 0));
    (existing.uuid, import)
}

async fn batch_of(world: &World, import: &ImportDetail) -> String {
    imports::get(world.app(), &world.lea, &import.uuid).await.unwrap().batch.unwrap()
}

async fn wait_until_halfway(world: &World, import: &ImportDetail) {
    loop {
        let now = imports::get(world.app(), &world.lea, &import.uuid).await.unwrap();
        if let Some(batch) = now.batch {
            let progress = batches::progress(world.app(), &world.lea, &batch).await.unwrap();
            assert_ne!(progress.state, BatchState::Finished, "it was over too soon");
            if progress.changed > 0 {
                return;
            }
        }
        tokio::task::yield_now().await;
    }
}

/// Everything is as it was before the file, and the numbers are free.
async fn assert_rolled_back(world: &World, existing: &str, import: &ImportDetail) {
    assert_eq!(world.active_mailboxes(world.left).await, 1);
    let rows: i64 = sqlx::query_scalar("select count(*) from mailbox").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(rows, 1, "what was made is gone");
    assert_eq!(world.get(existing).await.settings.name.as_str(), "Before");
    let pin = mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, existing).await.unwrap();
    assert_eq!(pin, PIN);
    let batch = batches::get(world.app(), &world.lea, &batch_of(world, import).await).await.unwrap();
    assert_eq!(batch.summary.progress.state, BatchState::Cancelled);
    let stored_pins: i64 = sqlx::query_scalar("select count(*) from batch_item where pin_sealed is not null")
        .fetch_one(world.app().db.read())
        .await
        .unwrap();
    assert_eq!(stored_pins, 0, "no PIN is kept when it is over");
    assert!(batches::start(world.app(), &world.lea, &batch.summary.uuid, None).await.unwrap().is_err());
    let again = receive_and_check(world, &world.lea, b"number,name\n1000,Again\n").await;
    assert_eq!(row_counts(&again), (1, 0, 0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_canceled_import_is_rolled_back() {
    let world = World::new().await;
    let (existing, import) = check_large_file(&world).await;
    let run = imports::apply(world.app(), &world.lea, &import.uuid, true).await.unwrap().unwrap();
    wait_until_halfway(&world, &import).await;
    let batch = batch_of(&world, &import).await;
    assert!(batches::cancel(world.app(), &world.lea, &batch).await.unwrap());
    run.wait().await;
    assert_rolled_back(&world, &existing, &import).await;
    let mut lea = world.test.signed_in("lea").await;
    let body = lea.get(&format!("/mailboxes/import/{}", import.uuid)).await.body;
    let tally = texts(&body, "#tally li");
    assert!(tally.iter().any(|part| part.ends_with("rolled back")), "{tally:?}");
    assert!(!tally.iter().any(|part| part.ends_with("imported")), "{tally:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_killed_command_is_rolled_back() {
    let world = World::new().await;
    let (existing, import) = check_large_file(&world).await;
    let settings = RawConfig { data_dir: Some(world.test.folder().into()), ..RawConfig::default() };
    let config = Config::read(settings).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (who, uuid) = (world.lea.clone(), import.uuid.clone());
    runtime.spawn(async move {
        let app = App { process: ProcessKind::Command, ..start::app(&config).await.unwrap() };
        imports::apply(&app, &who, &uuid, true).await.unwrap().unwrap().wait().await;
    });
    wait_until_halfway(&world, &import).await;
    runtime.shutdown_background();
    assert!(batches::roll_back_abandoned(world.app()).await.is_empty(), "it may still be at work");
    world.app().clock.advance(Duration::from_mins(1));
    for run in batches::roll_back_abandoned(world.app()).await {
        run.wait().await;
    }
    assert_rolled_back(&world, &existing, &import).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_import_of_a_killed_server_resumes_even_after_a_day() {
    let world = World::new().await;
    let (existing, import) = check_large_file(&world).await;
    let settings = RawConfig { data_dir: Some(world.test.folder().into()), ..RawConfig::default() };
    let config = Config::read(settings).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (who, uuid) = (world.lea.clone(), import.uuid.clone());
    runtime.spawn(async move {
        let app = start::app(&config).await.unwrap();
        imports::apply(&app, &who, &uuid, true).await.unwrap().unwrap().wait().await;
    });
    wait_until_halfway(&world, &import).await;
    runtime.shutdown_background();
    world.app().clock.advance(Duration::from_hours(48));
    maintenance::delete_expired(&world.app().db, world.app().clock.now()).await.unwrap();
    for run in batches::resume_unattended(world.app()).await {
        run.wait().await;
    }
    assert_eq!(world.active_mailboxes(world.left).await, ROWS + 1);
    assert_eq!(world.get(&existing).await.settings.name.as_str(), "After");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rollback_works_after_its_user_lost_permission() {
    let world = World::new().await;
    let (existing, import) = check_large_file(&world).await;
    let run = imports::apply(world.app(), &world.lea, &import.uuid, true).await.unwrap().unwrap();
    wait_until_halfway(&world, &import).await;
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(|tx| {
            Box::pin(async move {
                sqlx::query("update user_account set status = 'suspended' where username = 'lea'").execute(tx).await?;
                Ok(())
            })
        })
        .await;
    result.unwrap();
    run.wait().await;
    assert_rolled_back(&world, &existing, &import).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rollback_works_for_a_suspended_customer() {
    let world = World::new().await;
    let (existing, import) = check_large_file(&world).await;
    let run = imports::apply(world.app(), &world.lea, &import.uuid, true).await.unwrap().unwrap();
    wait_until_halfway(&world, &import).await;
    customers::set_suspended(world.app(), &world.rita, ChangeSource::Browser, world.left, true).await.unwrap();
    run.wait().await;
    customers::set_suspended(world.app(), &world.rita, ChangeSource::Browser, world.left, false).await.unwrap();
    assert_rolled_back(&world, &existing, &import).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rollback_keeps_mailboxes_changed_meanwhile() {
    let world = World::new().await;
    let (_, import) = check_large_file(&world).await;
    let run = imports::apply(world.app(), &world.lea, &import.uuid, true).await.unwrap().unwrap();
    wait_until_halfway(&world, &import).await;
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.unwrap();
    world.update_mailbox(&world.rita, &created, &[(MailboxField::Name, "Mine now")]).await;
    let batch = batch_of(&world, &import).await;
    batches::cancel(world.app(), &world.lea, &batch).await.unwrap();
    run.wait().await;
    assert_eq!(world.get(&created.uuid).await.settings.name.as_str(), "Mine now");
    let rollback = batches::get(world.app(), &world.lea, &batch).await.unwrap().undone_by.unwrap();
    assert_eq!((rollback.progress.refused, world.active_mailboxes(world.left).await), (1, 2));
}

#[tokio::test]
async fn a_file_being_received_by_another_process_is_kept() {
    use mailroom::services::imports::{EncodingChoice, UploadChunk};
    let world = World::new().await;
    let (sender, receiver) = tokio::sync::mpsc::channel(2);
    let (app, lea) = (world.app().clone(), world.lea.clone());
    let receiving = tokio::spawn(async move {
        imports::receive(
            &app,
            &lea,
            lea.customer().unwrap(),
            ("a.csv", &SubmissionKey::default()),
            EncodingChoice::Unicode,
            receiver,
        )
        .await
        .unwrap()
    });
    let count = async || -> i64 {
        sqlx::query_scalar("select count(*) from import").fetch_one(world.app().db.read()).await.unwrap()
    };
    sender.send(UploadChunk::Bytes(b"number,name\n1000,One\n".to_vec())).await.unwrap();
    while count().await == 0 {
        tokio::task::yield_now().await;
    }
    imports::recover(world.app()).await.unwrap();
    assert_eq!(count().await, 1);
    sender.send(UploadChunk::End).await.unwrap();
    assert!(receiving.await.unwrap().is_ok());
    // A file that no process receives any more is deleted.
    let (sender, receiver) = tokio::sync::mpsc::channel(2);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let settings = RawConfig { data_dir: Some(world.test.folder().into()), ..RawConfig::default() };
    let (config, lea) = (Config::read(settings).unwrap(), world.lea.clone());
    runtime.spawn(async move {
        let app = start::app(&config).await.unwrap();
        let _ = imports::receive(
            &app,
            &lea,
            lea.customer().unwrap(),
            ("b.csv", &SubmissionKey::default()),
            EncodingChoice::Unicode,
            receiver,
        )
        .await;
    });
    while count().await == 1 {
        tokio::task::yield_now().await;
    }
    std::mem::forget(sender);
    runtime.shutdown_background();
    world.app().clock.advance(Duration::from_hours(1));
    imports::recover(world.app()).await.unwrap();
    assert_eq!(count().await, 1);
}

#[tokio::test]
async fn a_command_finds_its_pending_rollback_among_others() {
    let world = World::new().await;
    let batch = |id: i64, action: &str| {
        format!(
            "insert into batch (id, uuid, actor, role, door, kind, deed, state, made_at) values ({id}, \
             substr('00000000-0000-4000-8000-000000000000', 1, 32) || {}, 'gone', 'administrator', 'browser', \
             'change', '{action}', 'running', 0)",
            1000 + id
        )
    };
    let mut all: Vec<String> = (1..=60).map(|id| batch(id, "\"Archive\"")).collect();
    all.push(batch(61, "\"TakeBack\""));
    world.test.sql(&all.join("; ")).await;
    assert_eq!(batches::roll_back_abandoned(world.app()).await.len(), 1);
}
