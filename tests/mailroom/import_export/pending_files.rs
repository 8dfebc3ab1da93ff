//! Pending files, and imports that are stopped.

use mailroom::domain::import::FileError;
use mailroom::services::imports::{EncodingChoice, UploadChunk};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{Principal, batches, imports, maintenance};

use super::{receive_and_check, row_counts};
use crate::support::world::World;

const DAY_MS: i64 = 24 * 3_600_000;

/// The contents of all database files.
fn database_bytes(world: &World) -> Vec<u8> {
    let files = world.test.files();
    let database_files = files.iter().filter(|path| path.to_string_lossy().contains("mailroom.db"));
    database_files.flat_map(|path| std::fs::read(path).unwrap()).collect()
}

fn contains_bytes(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test]
async fn pins_of_a_pending_file_are_encrypted() {
    let world = World::new().await;
    let file = b"number,name,secret word,recipients\n1000,One,90817263,\n12,90817264,x,90817265\n";
    let import = receive_and_check(&world, &world.lea, file).await;
    assert_eq!(row_counts(&import), (1, 0, 0, 1));
    let bytes = database_bytes(&world);
    assert!(contains_bytes(&bytes, "boxes.csv"), "this looks where the rows are");
    for secret in ["90817263", "90817264", "90817265"] {
        assert!(!contains_bytes(&bytes, secret), "{secret}");
    }
}

#[tokio::test]
async fn an_unapplied_file_is_deleted_after_a_day() {
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n").await;
    let now = world.app().clock.now();
    maintenance::delete_expired(&world.app().db, now + DAY_MS - 60_000).await.unwrap();
    assert!(imports::get(world.app(), &world.lea, &import.uuid).await.is_ok());
    maintenance::delete_expired(&world.app().db, now + DAY_MS + 60_000).await.unwrap();
    assert!(imports::get(world.app(), &world.lea, &import.uuid).await.is_err());
    let rows: i64 =
        sqlx::query_scalar("select count(*) from import_row").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(rows, 0);
}

#[tokio::test]
async fn a_paused_import_leaves_whole_rows_and_resumes() {
    let world = World::new().await;
    let rows = (0..400).map(|n| format!("{},Box {n}", 1000 + n)).collect::<Vec<_>>().join("\n");
    let import = receive_and_check(&world, &world.lea, format!("number,name\n{rows}").as_bytes()).await;
    let run = imports::apply(world.app(), &world.lea, &import.uuid, false).await.unwrap().unwrap();
    let batch = imports::get(world.app(), &world.lea, &import.uuid).await.unwrap().batch.unwrap();
    batches::cancel(world.app(), &world.lea, &batch).await.unwrap();
    run.wait().await;
    let progress = batches::progress(world.app(), &world.lea, &batch).await.unwrap();
    assert!(progress.changed < 400, "it was stopped");
    assert_eq!(world.active_mailboxes(world.left).await, progress.changed);
    let pending: i64 =
        sqlx::query_scalar("select count(*) from import_row").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(pending, 400 - progress.changed, "a row is done and dropped, or waits whole");
    batches::start(world.app(), &world.lea, &batch, None).await.unwrap().unwrap().wait().await;
    assert_eq!(world.active_mailboxes(world.left).await, 400);
}

#[tokio::test]
async fn stalled_uploads_block_no_one_and_uploads_per_user_are_limited() {
    let world = World::new().await;
    let start_upload = async |who: &Principal| {
        let (sender, receiver) = tokio::sync::mpsc::channel::<UploadChunk>(2);
        let (app, who) = (world.app().clone(), who.clone());
        let task = tokio::spawn(async move {
            imports::receive(
                &app,
                &who,
                who.customer().unwrap(),
                ("slow.csv", &SubmissionKey::default()),
                EncodingChoice::Unicode,
                receiver,
            )
            .await
            .unwrap()
        });
        (sender, task)
    };
    let import_count = async || -> i64 {
        sqlx::query_scalar("select count(*) from import").fetch_one(world.app().db.read()).await.unwrap()
    };
    let mut stalled = vec![];
    for n in 1..=3 {
        stalled.push(start_upload(&world.uma).await);
        while import_count().await < n {
            tokio::task::yield_now().await;
        }
    }
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n").await;
    assert_eq!(row_counts(&import), (1, 0, 0, 0), "others go on");
    let (_sender, fourth) = start_upload(&world.uma).await;
    assert_eq!(fourth.await.unwrap(), Err(FileError::TooManyFiles));
    let (slow, task) = stalled.pop().unwrap();
    slow.send(UploadChunk::TooSlow).await.unwrap();
    assert_eq!(task.await.unwrap(), Err(FileError::TooSlow));
    // An aborted upload leaves nothing behind.
    for (sender, task) in stalled {
        task.abort();
        drop(sender);
    }
    while import_count().await > 1 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_second_check_replaces_the_first() {
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n12,Two\n").await;
    assert_eq!(row_counts(&import), (1, 0, 0, 1));
    let again = super::check_file(&world, &world.lea, &import.uuid).await;
    assert_eq!(row_counts(&again), (1, 0, 0, 1));
}
