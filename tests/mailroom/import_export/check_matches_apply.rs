//! A file is validated as a whole: applying it does what the check reported.

use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::{ChangeSource, batches, imports};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use super::{apply_file, receive_and_check, row_counts, row_errors};
use crate::support::world::World;

async fn counts_and_errors(world: &World, file: &str) -> ((i64, i64, i64, i64), Vec<(i64, String)>) {
    let import = receive_and_check(world, &world.lea, file.as_bytes()).await;
    let errors = row_errors(world, &world.lea, &import).await;
    (row_counts(&import), errors.into_iter().map(|t| (t.0, t.3)).collect())
}

async fn number_of(world: &World, uuid: &str) -> String {
    world.get(uuid).await.settings.number.as_str().to_owned()
}

async fn create_three_mailboxes(world: &World) -> Vec<Mailbox> {
    let mut all = vec![];
    for number in ["1000", "1001", "1002"] {
        all.push(world.create_mailbox(world.left, number, &[]).await);
    }
    all
}

#[tokio::test]
async fn an_unavailable_number_is_refused_in_the_check() {
    let world = World::new().await;
    let [a, b, c] = create_three_mailboxes(&world).await.try_into().unwrap();
    let elsewhere = world.create_mailbox(world.leaf, "1000", &[]).await;
    let taken = "Another mailbox of this customer already has this number";
    let (count, errors) = counts_and_errors(&world, &format!("uuid,number\n{},1001\n", a.uuid)).await;
    assert!(count == (0, 0, 0, 1) && errors[0].1.contains(taken), "{errors:?}");
    let (count, errors) = counts_and_errors(&world, &format!("uuid,number\n{},1009\n{},1009\n", a.uuid, b.uuid)).await;
    let duplicate = "The row on line 2 gives this number to another mailbox; keep one of them".to_owned();
    assert_eq!((count, errors), ((0, 1, 0, 1), vec![(3, duplicate.clone())]));
    let (count, errors) = counts_and_errors(&world, &format!("uuid,number,name\n{},1009,A\n,1009,New\n", a.uuid)).await;
    assert_eq!((count, errors), ((0, 1, 0, 1), vec![(3, duplicate)]));
    let (count, errors) = counts_and_errors(&world, &format!("uuid,customer\n{},leaf\n", a.uuid)).await;
    assert!(count == (0, 0, 0, 1) && errors[0].1.contains(taken), "{errors:?}");
    // The row that would free the number has errors itself.
    let (count, errors) = counts_and_errors(&world, &format!("uuid,number\n{},1000\n{},1002\n", b.uuid, a.uuid)).await;
    assert_eq!(count, (0, 0, 0, 2));
    assert!(errors[0].1.contains("the row on line 3, which would free it, has errors"), "{errors:?}");
    assert!(errors[1].1.contains(taken), "{errors:?}");
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &c.uuid).await.unwrap();
    let (count, _) = counts_and_errors(&world, &format!("uuid,number\n{},1002\n{},1009\n", a.uuid, c.uuid)).await;
    assert_eq!(count, (0, 0, 0, 2), "an archived mailbox keeps its number");
    assert_eq!(number_of(&world, &elsewhere.uuid).await, "1000");
}

#[tokio::test]
async fn numbers_are_swapped_and_passed_on_in_any_row_order() {
    let world = World::new().await;
    let [a, b, c] = create_three_mailboxes(&world).await.try_into().unwrap();
    let apply_and_check = async |file: String, numbers: [&str; 3]| {
        let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
        assert_eq!(import.wrongs, 0, "{:?}", row_errors(&world, &world.lea, &import).await);
        let import = apply_file(&world, &world.lea, &import, true).await;
        assert_eq!(import.wrongs, 0, "{:?}", row_errors(&world, &world.lea, &import).await);
        let now =
            [number_of(&world, &a.uuid).await, number_of(&world, &b.uuid).await, number_of(&world, &c.uuid).await];
        assert_eq!(now, numbers);
        import.batch.unwrap()
    };
    let (a, b, c) = (&a.uuid, &b.uuid, &c.uuid);
    apply_and_check(format!("uuid,number,name\n{a},1001,Left\n{b},1000,Right\n"), ["1001", "1000", "1002"]).await;
    let cycle = format!("uuid,number\n{c},1000\n{a},1002\n{b},1001\n");
    let cycle = apply_and_check(cycle, ["1002", "1001", "1000"]).await;
    let history = mailboxes::history(world.app(), &world.rita, a, None).await.unwrap();
    assert!(format!("{:?}", history.changes[0]).contains("1001"), "what was before is the number, not a detour");
    // It can be undone, which exchanges the numbers again.
    let (_, run) = batches::undo(world.app(), &world.lea, ChangeSource::Browser, &cycle).await.unwrap().unwrap();
    run.wait().await;
    let undo = batches::get(world.app(), &world.lea, &cycle).await.unwrap();
    assert_eq!(undo.summary.progress.changed, 3);
    let (uuid, run) = batches::undo(world.app(), &world.lea, ChangeSource::Browser, &cycle).await.unwrap().unwrap();
    run.wait().await;
    batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().unwrap().wait().await;
    assert_eq!((number_of(&world, a).await, number_of(&world, c).await), ("1001".to_owned(), "1002".to_owned()));
    let chain = format!("uuid,number\n{a},1000\n{b},1005\n");
    let chain = apply_and_check(chain, ["1000", "1005", "1002"]).await;
    assert_eq!(undo_as_previewed(&world, &chain).await, (2, 0));
    assert_eq!((number_of(&world, a).await, number_of(&world, b).await), ("1001".to_owned(), "1000".to_owned()));
}

/// Undoes a batch; returns how many mailboxes it changed and refused, which must be what its preview counted.
async fn undo_as_previewed(world: &World, batch: &str) -> (i64, i64) {
    let (uuid, run) = batches::undo(world.app(), &world.lea, ChangeSource::Browser, batch).await.unwrap().unwrap();
    run.wait().await;
    let preview = batches::progress(world.app(), &world.lea, &uuid).await.unwrap();
    batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().unwrap().wait().await;
    let done = batches::progress(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!((preview.changed, preview.refused), (done.changed, done.refused));
    (done.changed, done.refused)
}

#[tokio::test]
async fn a_number_cycle_is_applied_whole_or_not_at_all() {
    let world = World::new().await;
    let [a, b, _] = create_three_mailboxes(&world).await.try_into().unwrap();
    let file = format!("uuid,number,name\n{},1001,Left\n{},1000,Right\n", a.uuid, b.uuid);
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &b.uuid).await.unwrap();
    let import = apply_file(&world, &world.lea, &import, false).await;
    assert_eq!(import.wrongs, 2);
    let errors = row_errors(&world, &world.lea, &import).await;
    assert_eq!(errors[0].3, "This row exchanges numbers with a row that has errors; fix that row first");
    assert_eq!((number_of(&world, &a.uuid).await, number_of(&world, &b.uuid).await), ("1000".into(), "1001".into()));
}

#[tokio::test]
async fn applying_a_random_file_does_what_the_check_reported() {
    let world = World::new().await;
    let mut uuids = vec![];
    for n in 0..5 {
        uuids.push(world.create_mailbox(world.left, &format!("100{n}"), &[]).await.uuid);
    }
    let row = (0..7_usize, 0..9_u32, proptest::bool::weighted(0.1));
    let tables = proptest::collection::vec(row, 1..7);
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let rows = tables.new_tree(&mut runner).unwrap().current();
        let mut file = vec!["uuid,number,name,beep\n".to_owned()];
        for (index, number, invalid) in &rows {
            let uuid = uuids.get(*index).map_or("", String::as_str);
            let beep = if *invalid { "perhaps" } else { "on" };
            file.push(format!("{uuid},100{number},Box {index},{beep}\n"));
        }
        let file = file.concat();
        let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
        if import.good() == 0 {
            continue;
        }
        let whole = import.wrongs == 0;
        let errors = row_errors(&world, &world.lea, &import).await;
        let import = apply_file(&world, &world.lea, &import, whole).await;
        let batch = batches::get(world.app(), &world.lea, &import.batch.unwrap()).await.unwrap();
        let progress = batch.summary.progress;
        assert_eq!((progress.changed, progress.refused), (import.creates + import.updates, 0), "{file}{errors:?}");
        let numbers: i64 = sqlx::query_scalar("select count(*) from mailbox where length(number) > 4")
            .fetch_one(world.app().db.read())
            .await
            .unwrap();
        assert_eq!(numbers, 0, "no detour is left");
        let refused: Vec<i64> = errors.iter().map(|t| t.0).collect();
        for (line, (index, number, _)) in (2..).zip(&rows) {
            if let (Some(uuid), false) = (uuids.get(*index), refused.contains(&line)) {
                assert_eq!(self::number_of(&world, uuid).await, format!("100{number}"), "{file}");
            }
        }
        imports::discard(world.app(), &world.lea, &import.uuid).await.unwrap();
    }
}

#[tokio::test]
async fn a_mailbox_with_an_unreadable_pin_is_refused_alone() {
    let world = World::new().await;
    let [a, b, _] = create_three_mailboxes(&world).await.try_into().unwrap();
    corrupt_pin(&world, &a.uuid).await;
    let file = format!("uuid,number,name\n{},1007,A\n{},1008,B\n", a.uuid, b.uuid);
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (0, 1, 0, 1));
    let errors = row_errors(&world, &world.lea, &import).await;
    assert!(errors[0].0 == 2 && errors[0].3.starts_with("The PIN of this mailbox can’t be decrypted"), "{errors:?}");
    world.update_mailbox(&world.rita, &b, &[(MailboxField::Description, "Later")]).await;
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    corrupt_pin(&world, &b.uuid).await;
    let import = apply_file(&world, &world.lea, &import, false).await;
    assert_eq!(import.wrongs, 2, "it was spoilt after the check");
    let batch = batches::get(world.app(), &world.lea, &import.batch.unwrap()).await.unwrap();
    assert_eq!(batch.summary.progress.state, mailroom::domain::batch::BatchState::Finished);
}

/// Changes a byte of the mailbox's sealed PIN.
async fn corrupt_pin(world: &World, uuid: &str) {
    let uuid = uuid.to_owned();
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                sqlx::query("update mailbox set pin_sealed = zeroblob(105) where uuid = $1")
                    .bind(uuid)
                    .execute(tx)
                    .await?;
                Ok(())
            })
        })
        .await;
    result.unwrap();
}

#[tokio::test]
async fn changes_since_the_check_are_not_overwritten() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1000", &[(MailboxField::Name, "Checked")]).await;
    let file = b"number,name,pin\n1000,From file,583926\n1001,From file,583926\n1002,From file,583926\n";
    for whole in [true, false] {
        let import = receive_and_check(&world, &world.lea, file).await;
        assert_eq!(row_counts(&import), (2, 1, 0, 0));
        let now = world.get(&mailbox.uuid).await;
        world
            .update_mailbox(&world.rita, &now, &[(MailboxField::Name, if whole { "By hand" } else { "By hand again" })])
            .await;
        let created = if whole {
            Some(world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Made meanwhile")]).await)
        } else {
            None
        };
        let import = apply_file(&world, &world.lea, &import, whole).await;
        assert!(world.get(&mailbox.uuid).await.settings.name.as_str().starts_with("By hand"));
        if let Some(created) = created {
            assert_eq!(world.get(&created.uuid).await.settings.name.as_str(), "Made meanwhile");
            assert_eq!(world.active_mailboxes(world.left).await, 2, "nothing of the file is there");
            mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &created.uuid).await.unwrap();
            world.test.sql("delete from mailbox where archived_at is not null").await;
        } else {
            let errors = row_errors(&world, &world.lea, &import).await;
            assert!(errors.len() == 1 && errors[0].3.contains("rita"), "{errors:?}");
            assert_eq!(world.active_mailboxes(world.left).await, 3, "the others are");
        }
    }
}
