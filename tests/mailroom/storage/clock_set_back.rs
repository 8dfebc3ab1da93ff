//! A clock that is set back: earlier timestamps are then in the future. They neither block longer nor stay valid
//! longer than if they had just been stored.

use std::time::Duration;

use mailroom::domain::batch::BatchState;
use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::forms::mailbox_submission::MailboxSaveOutcome;
use mailroom::services::history::{self, HistoryQuery};
use mailroom::services::{ChangeSource, batches, imports, mailboxes};

use crate::support::TestApp;
use crate::support::page::texts;
use crate::support::sound::post_file;
use crate::support::world::World;

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

async fn query_number(world: &World, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(world.app().db.read()).await.unwrap()
}

#[tokio::test]
async fn a_batch_without_runner_resumes() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.post("/batches", &[("uuid", &mailbox.uuid), ("deed", "panel:on")]).await.location().to_owned();
    let uuid = page.rsplit('/').next().unwrap();
    let until = world.app().clock.now() + 10_000;
    world
        .test
        .sql(&format!(
            "update batch set state = 'running', started_at = 1, runner = 'server:x', \
        runner_until = {until}"
        ))
        .await;
    assert!(batches::resume_unattended(world.app()).await.is_empty(), "somebody runs it");

    world.app().clock.set_back(DAY);
    for run in batches::resume_unattended(world.app()).await {
        run.wait().await;
    }
    let progress = batches::progress(world.app(), &world.lea, uuid).await.unwrap();
    assert_eq!((progress.state, progress.changed), (BatchState::Finished, 1));
}

#[tokio::test]
async fn an_abandoned_import_check_restarts_and_upload_slots_are_free() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let left = world.left.to_string();
    let rows = b"number,name\n1003,Three\n";
    let file = Some(("file", "a.csv", &rows[..]));
    let page = post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], file).await.location().to_owned();
    assert!(page.starts_with("/mailboxes/import/"), "{page}");
    let later = world.app().clock.now() + 9 * 60_000;
    world.test.sql(&format!("update import set state = 'checking', runner_until = {later}")).await;
    for n in 0..3 {
        let (uuid, user) = (format!("00000000-0000-4000-8000-00000000000{n}"), world.lea.user().unwrap());
        let row = format!("'{uuid}', {user}, {left}, 'b.csv', 'receiving', 1, {later}");
        let into = "insert into import (uuid, user_id, customer_id, file_name, state, changed_at, runner_until)";
        world.test.sql(&format!("{into} values ({row})")).await;
    }
    let again = post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], file).await;
    assert!(again.status >= 400, "three files are coming: {}", again.location());

    world.app().clock.set_back(HOUR);
    imports::recover(world.app()).await.unwrap();
    assert_eq!(query_number(&world, "select count(*) from import where state = 'checking'").await, 0);
    assert_eq!(
        query_number(&world, "select count(*) from import where state = 'receiving'").await,
        3,
        "they may be coming yet"
    );
    let mut lea = world.test.signed_in("lea").await;
    let again = post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], file).await;
    assert!(again.location().starts_with("/mailboxes/import/"), "{} {}", again.status, again.body);
}

#[tokio::test]
async fn a_session_is_not_extended() {
    let test = TestApp::with_ann(|config| config.session_idle = 30 * MINUTE).await;
    test.add_user("acme", Role::User, "uma").await;
    let mut ann = test.signed_in("ann").await;
    test.app.clock.advance(20 * MINUTE);
    let mut uma = test.signed_in("uma").await;
    assert_eq!(ann.get("/mailboxes").await.status, 200);

    test.app.clock.set_back(10 * MINUTE);
    assert_eq!(ann.get("/mailboxes").await.status, 200, "it began before and was used now");
    assert_eq!(uma.get("/mailboxes").await.status, 303, "it has not begun yet");
    test.app.clock.advance(31 * MINUTE);
    assert_eq!(ann.get("/mailboxes").await.status, 303, "it was left alone for too long");
}

#[tokio::test]
async fn a_draft_is_not_extended() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let refused = [("name", "Typed"), ("username", "!")];
    let before = rita.post_without_redirect("/users/new", &refused).await.location().to_owned();
    world.app().clock.set_back(MINUTE / 2);
    let mut after = Vec::new();
    for _ in 0..7 {
        after.push(rita.post_without_redirect("/users/new", &refused).await.location().to_owned());
    }
    for page in after.iter().chain([&before]) {
        assert_eq!(rita.get(page).await.status, 422, "all eight are there");
    }
    world.app().clock.advance(10 * MINUTE + Duration::from_secs(1));
    assert_eq!(rita.get(&before).await.status, 200, "and none is for ever");
}

#[tokio::test]
async fn a_pin_view_is_recorded() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let reveal_pin = async || {
        let boxes = std::slice::from_ref(&mailbox);
        mailboxes::reveal_pins(world.app(), &world.lea, ChangeSource::Api(Dialect::Yay), boxes).await.unwrap();
    };
    let count_views = "select count(*) from history where action = 'reveal_pin'";
    reveal_pin().await;
    reveal_pin().await;
    assert_eq!(query_number(&world, count_views).await, 1, "one look");
    world.app().clock.set_back(MINUTE / 2);
    reveal_pin().await;
    assert_eq!(query_number(&world, count_views).await, 2);
}

#[tokio::test]
async fn failed_sign_ins_are_stored_immediately() {
    let world = World::new().await;
    for _ in 0..2 {
        world.test.browser().sign_in("uma", "wrong").await;
    }
    let stored = "select coalesce(sum(failed), 0) from sign_in_failure";
    assert_eq!(query_number(&world, stored).await, 1, "the second waits for others");
    world.app().clock.set_back(HOUR);
    world.test.browser().sign_in("uma", "wrong").await;
    assert_eq!(query_number(&world, stored).await, 3);
}

#[tokio::test]
async fn both_histories_have_the_same_order() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let change = async |name: &'static str| {
        let now = world.get(&mailbox.uuid).await;
        let saved = world.update_mailbox(&world.lea, &now, &[(MailboxField::Name, name)]).await;
        assert!(matches!(saved, MailboxSaveOutcome::Done(_)), "{saved:?}");
    };
    change("Before").await;
    world.app().clock.set_back(HOUR);
    change("After").await;

    let own = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
    let own: Vec<i64> = own.iter().map(|change| change.id).collect();
    let all = history::list(world.app(), &world.lea, &HistoryQuery::default()).await.unwrap().events;
    let all: Vec<i64> = all.iter().map(|event| event.id).filter(|id| own.contains(id)).collect();
    assert_eq!(own, all);
    assert_eq!(own.len(), 3);
    // A page continues where the previous one ended.
    let rest = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, Some(own[0])).await.unwrap().changes;
    assert_eq!(rest.iter().map(|change| change.id).collect::<Vec<_>>(), own[1..]);
    let page = world.test.signed_in("lea").await.get(&format!("/mailboxes/{}/history", mailbox.uuid)).await.body;
    assert_eq!(texts(&page, ".history-entry").len(), 3);
}
