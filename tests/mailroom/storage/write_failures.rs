//! A store that temporarily cannot write: what the client gets, and that writes work again without a restart.

use std::time::Duration;

use mailroom::db::sqlite::StoreUnavailable;
use mailroom::services::{ChangeSource, Failure, mailboxes};
use sqlx::{Connection as _, SqliteConnection};

use crate::support::PASSWORD;
use crate::support::world::World;

async fn create(world: &World, number: &str) -> Result<(), Failure> {
    let form = world.form(world.left, number, &[]).await;
    mailboxes::create(world.app(), &world.rita, ChangeSource::Browser, &form, None).await.map(drop)
}

#[tokio::test]
async fn a_full_disk_is_reported_and_recovered_from() {
    let world = World::new().await;
    let before = world.create_mailbox(world.left, "1000", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    // No more pages than there are: SQLite reports that it is full, as it does for a full disk.
    world.test.sql("pragma max_page_count = 1").await;
    let mut refused = None;
    for n in 0..500 {
        // Free pages within the file are used up first.
        match create(&world, &format!("{}", 2_000 + n)).await {
            Ok(()) => {}
            Err(failure) => {
                refused = Some(failure);
                break;
            }
        }
    }
    let refused = refused.expect("the store was full");
    assert_eq!(refused.trouble(), Some(StoreUnavailable::NoStorage), "{refused:?}");
    world.app().clock.advance(Duration::from_mins(2));
    let page = lea.get(&format!("/mailboxes/{}", before.uuid)).await;
    assert_eq!(page.status, 200, "what is there can be read, also when the use of the session is to be kept");
    // A sign-in writes, too.
    let mut answer = world.test.browser().sign_in("rex", PASSWORD).await;
    for n in 0..100 {
        if answer.status != 303 {
            break;
        }
        answer = world.test.browser_at(&format!("192.0.2.{n}:1")).sign_in("rex", PASSWORD).await;
    }
    assert_eq!((answer.status, answer.header("retry-after")), (507, "60"), "{}", answer.body);
    assert!(answer.body.contains("disk is full"), "{}", answer.body);

    world.test.sql("pragma max_page_count = 1000000").await;
    create(&world, "9000").await.expect("there is room again");
    world.test.assert_consistent().await;
}

#[tokio::test]
async fn a_lock_of_another_process_is_waited_for_then_reported() {
    let world = World::new().await;
    let file = world.test.folder().join("mailroom.db");
    let mut lea = world.test.signed_in("lea").await;
    let mut other = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let lock = other.begin_with("begin immediate").await.unwrap();
    let refused = create(&world, "1000").await.unwrap_err();
    assert_eq!(refused.trouble(), Some(StoreUnavailable::Busy), "{refused:?}");
    assert_eq!(lea.get("/mailboxes").await.status, 200, "pages are read meanwhile");
    lock.rollback().await.unwrap();
    create(&world, "1000").await.expect("the lock is gone");
}

#[tokio::test]
async fn an_idle_session_reads_pages_while_writes_fail() {
    let world = World::new().await;
    let file = world.test.folder().join("mailroom.db");
    let (mut lea, mut rex) = (world.test.signed_in("lea").await, world.test.signed_in("rex").await);
    world.app().clock.advance(Duration::from_mins(31));
    let mut other = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let lock = other.begin_with("begin immediate").await.unwrap();
    let page = lea.get("/mailboxes").await;
    assert_eq!((page.status, page.location()), (303, "/sign-in?next=/mailboxes"), "{}", page.body);
    assert_eq!(rex.get("/sign-in").await.status, 200);
    assert_eq!(rex.sign_in("rex", PASSWORD).await.status, 503);
    lock.rollback().await.unwrap();
    assert_eq!(rex.sign_in("rex", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn an_internal_error_is_reported_to_its_request_and_blocks_no_other() {
    let world = World::new().await;
    let db = world.app().db.clone();
    let result: Result<(), sqlx::Error> = db
        .write(move |tx| {
            Box::pin(async move {
                sqlx::query("update customer set name = 'half' where slug = 'left'").execute(&mut *tx).await?;
                panic!("on purpose")
            })
        })
        .await;
    assert!(matches!(result, Err(sqlx::Error::WorkerCrashed)), "{result:?}");
    create(&world, "1000").await.expect("the next one has a connection of its own");
    let half = "select count(*) from customer where name = 'half'";
    let half: i64 = sqlx::query_scalar(half).fetch_one(db.read()).await.unwrap();
    assert_eq!(half, 0, "nothing of it was kept");
}

#[tokio::test]
async fn a_statement_that_ends_the_transaction_closes_the_connection_only() {
    let world = World::new().await;
    let db = world.app().db.clone();
    let result: Result<(), sqlx::Error> =
        db.write(move |tx| Box::pin(async move { sqlx::query("rollback").execute(&mut *tx).await.map(drop) })).await;
    assert!(result.is_err(), "a commit of nothing is no success");
    create(&world, "1000").await.expect("the next one has a connection of its own");
}

#[tokio::test]
async fn waiting_too_long_for_the_writer_reports_a_busy_server() {
    let world = World::new().await;
    let db = world.app().db.clone();
    let (release, released) = tokio::sync::oneshot::channel::<()>();
    let (started, has_started) = tokio::sync::oneshot::channel::<()>();
    let writer = tokio::spawn({
        let db = db.clone();
        async move {
            let written: Result<(), sqlx::Error> = db
                .write(move |_| {
                    Box::pin(async move {
                        started.send(()).unwrap();
                        let _ = released.await;
                        Ok(())
                    })
                })
                .await;
            written
        }
    });
    has_started.await.unwrap();
    // More writes than the queue admits: the others time out after ten seconds.
    let tries = (0..3).map(|_| db.write(|_| Box::pin(async { Ok::<_, sqlx::Error>(()) })));
    let busy = futures_util::future::select_all(tries.map(Box::pin)).await.0;
    assert!(matches!(busy, Err(sqlx::Error::PoolTimedOut)), "{busy:?}");
    release.send(()).unwrap();
    writer.await.unwrap().unwrap();
    create(&world, "1000").await.expect("the queue goes on");
}
