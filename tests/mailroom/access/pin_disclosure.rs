//! What users can learn about PINs and numbers, and what the history records of it.

use std::os::unix::fs::PermissionsExt as _;

use crate::support::TestApp;
use crate::support::page::{Form, texts};
use crate::support::world::{PIN, World, expect_invalid, expect_refused};
use mailroom::domain::field::MailboxField;
use mailroom::domain::pin::PinPolicy;
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::services::accounts::sign_ins::SessionLimits;
use mailroom::services::accounts::{self, sign_ins};
use mailroom::services::mailboxes::{self, Mailbox, Total};
use mailroom::services::{ChangeSource, customers, maintenance, users};

const SOURCE: ChangeSource = ChangeSource::Browser;

async fn history_count(world: &World, action: &'static str, subject: &'static str, id: i64) -> i64 {
    sqlx::query_scalar("select count(*) from history where action = $1 and subject = $2 and subject_id = $3")
        .bind(action)
        .bind(subject)
        .bind(id)
        .fetch_one(world.app().db.read())
        .await
        .unwrap()
}

#[tokio::test]
async fn copying_a_pin_records_a_view_of_its_source() {
    let world = World::new().await;
    let source = world.create_mailbox(world.left, "1001", &[]).await;
    let views = async || history_count(&world, "reveal_pin", "mailbox", source.id).await;
    let copies = [(MailboxField::Pin, ""), (MailboxField::CopyPin, "1001")];
    let form = world.form(world.left, "1002", &copies).await;
    mailboxes::check_new(world.app(), &world.lea, &form).await.unwrap();
    assert_eq!(views().await, 0, "nobody has seen anything yet");
    mailboxes::create(world.app(), &world.lea, SOURCE, &form, None).await.unwrap();
    assert_eq!(views().await, 1);
    let other = world.create_mailbox(world.left, "1003", &[(MailboxField::Pin, "913746")]).await;
    world.update_mailbox(&world.lea, &other, &[(MailboxField::CopyPin, "1001")]).await;
    assert_eq!(views().await, 2);
}

#[tokio::test]
async fn counting_pins_by_a_custom_policy_records_a_view() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let views = async || history_count(&world, "reveal_pin", "customer", world.left).await;
    let count = async |policy| {
        customers::count_noncompliant_pins(world.app(), &world.lea, ChangeSource::Browser, world.left, policy)
            .await
            .unwrap()
    };
    for name in PinPolicy::PRESETS {
        count(PinPolicy::preset(name).unwrap()).await;
    }
    assert_eq!(views().await, 0, "those that are offered tell next to nothing");
    let exact = PinPolicy { shortest: 7, ..PinPolicy::strict() };
    assert_eq!((count(exact).await, views().await), (Total::Exact(1), 1));
    count(PinPolicy { shortest: 5, ..exact }).await;
    assert_eq!(views().await, 1, "once an hour");
    let page = world.test.signed_in("lea").await.get("/history?did=reveal_pin").await.body;
    assert!(
        texts(&page, "main").concat().contains("lea checked the PINs of the customer left against a PIN policy"),
        "{page}"
    );
}

#[tokio::test]
async fn only_administrators_learn_which_numbers_are_taken() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let own = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    for number in ["1002", "1003"] {
        let errors = expect_invalid(world.update_mailbox(&world.uma, &own, &[(MailboxField::Number, number)]).await);
        assert_eq!(errors.iter().map(|e| &e.problem).collect::<Vec<_>>(), [&Problem::RoleForbids], "{number}");
    }
}

/// Truncates the encrypted PIN of a mailbox.
async fn corrupt_pin(world: &World, mailbox: &Mailbox) {
    let id = mailbox.id;
    let done: Result<_, sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                sqlx::query("update mailbox set pin_sealed = x'00ff' where id = $1")
                    .bind(id)
                    .execute(tx)
                    .await
                    .map(drop)
            })
        })
        .await;
    done.unwrap();
}

#[tokio::test]
async fn an_unreadable_pin_hides_no_other_pin() {
    let world = World::new().await;
    let unreadable = world.create_mailbox(world.left, "1001", &[]).await;
    let readable = world.create_mailbox(world.left, "1002", &[]).await;
    corrupt_pin(&world, &unreadable).await;
    let all = [world.get(&unreadable.uuid).await, world.get(&readable.uuid).await];
    let pins = mailboxes::reveal_pins(world.app(), &world.lea, SOURCE, &all).await.unwrap().unwrap();
    assert_eq!(pins, [None, Some(PIN.to_owned())]);
    assert_eq!(history_count(&world, "reveal_pin", "mailbox", unreadable.id).await, 0, "nobody has seen it");
    assert_eq!(history_count(&world, "reveal_pin", "mailbox", readable.id).await, 1);

    let mut lea = world.test.signed_in("lea").await;
    let export = lea.post("/mailboxes/export", &[("all", "yes"), ("pins", "yes")]).await;
    assert!(
        export.body.contains("1001") && export.body.contains("1002") && export.body.contains(PIN),
        "{}",
        export.body
    );
    assert_eq!(lea.get(&format!("/customers/{}", world.left)).await.status, 200);
}

#[tokio::test]
async fn an_unreadable_pin_is_refused_with_a_remedy() {
    let world = World::new().await;
    let unreadable = world.create_mailbox(world.left, "1001", &[]).await;
    corrupt_pin(&world, &unreadable).await;
    let revealed = mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &unreadable.uuid).await;
    assert_eq!(expect_refused(revealed), AppError::PinUnreadable);
    assert_eq!(history_count(&world, "reveal_pin", "mailbox", unreadable.id).await, 0, "nobody has seen it");

    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/mailboxes/{}", unreadable.uuid);
    let form = Form::of(&lea.get(&page).await.body, "form.mailbox-form");
    let renumbered = form.with("number", "1002");
    for refused in [lea.post(&format!("{page}/pin"), &[]).await, renumbered.send(&mut lea).await] {
        assert_eq!(refused.status, 409, "{}", refused.body);
        let message = "The PIN of this mailbox can’t be decrypted with the keys of this server. Set a new PIN.";
        assert!(texts(&refused.body, "main p").iter().any(|text| text == message), "{}", refused.body);
    }
    assert_eq!(renumbered.with("pin", "739204").send(&mut lea).await.status, 303);
    let pin = mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &unreadable.uuid).await.unwrap();
    assert_eq!((pin.as_str(), world.get(&unreadable.uuid).await.settings.number.as_str()), ("739204", "1002"));
}

#[tokio::test]
async fn ending_sessions_is_recorded() {
    let world = World::new().await;
    let id = world.uma.user().unwrap();
    let mut uma = world.test.signed_in("uma").await;
    assert_eq!(uma.post("/sign-out", &[]).await.status, 303);
    assert_eq!(history_count(&world, "sign_out", "user", id).await, 1);
    let client = sign_ins::ClientInfo { address: "192.0.2.1", agent: "" };
    let login = sign_ins::create(world.app(), &world.uma, 0, client).await.unwrap();
    sign_ins::end(world.app(), &world.uma, ChangeSource::Browser, &login).await.unwrap();
    assert!(sign_ins::end(world.app(), &world.uma, ChangeSource::Browser, &login).await.is_err());
    accounts::sign_out_everywhere(world.app(), &world.uma, ChangeSource::Browser).await.unwrap();
    assert_eq!(history_count(&world, "sign_out", "user", id).await, 3);
}

#[tokio::test]
async fn client_info_is_deleted_with_its_session() {
    let world = World::new().await;
    let client = sign_ins::ClientInfo { address: "192.0.2.1", agent: "" };
    sign_ins::create(world.app(), &world.uma, 0, client).await.unwrap();
    let (db, now) = (&world.app().db, world.app().clock.now());
    let remaining = async |at, limits| -> i64 {
        maintenance::delete_expired_sign_ins(db, at, limits).await.unwrap();
        sqlx::query_scalar("select count(*) from login").fetch_one(db.read()).await.unwrap()
    };
    assert_eq!(remaining(now + 50_000, SessionLimits { idle: 60_000, lifetime: 60_000 }).await, 1);
    assert_eq!(remaining(now + 70_000, SessionLimits { idle: 90_000, lifetime: 60_000 }).await, 0);
    sign_ins::create(world.app(), &world.uma, 0, client).await.unwrap();
    assert_eq!(remaining(now + 70_000, SessionLimits { idle: 60_000, lifetime: 90_000 }).await, 0);
}

#[tokio::test]
async fn a_disconnect_leaves_either_the_invitation_or_the_new_password_valid() {
    let world = World::new().await;
    for nth in 0..12_u32 {
        let link = users::invite(world.app(), &world.lea, SOURCE, world.uma.user().unwrap()).await.unwrap().unwrap();
        let digest = accounts::invitation::digest(link.path.rsplit('/').next().unwrap());
        let new = format!("a wholly new password {nth}");
        let accept = accounts::invitation::accept(world.app(), ChangeSource::Browser, &digest, &new, &new);
        let disconnected = async {
            for _ in 0..3_u32.pow(nth) {
                tokio::task::yield_now().await;
            }
        };
        // The client disconnects before the response.
        tokio::select! { biased; _ = accept => {}, () = disconnected => {} }
        // A write in progress completes before the next one begins.
        let wait: Result<(), sqlx::Error> = world.app().db.write(move |_| Box::pin(async { Ok(()) })).await;
        wait.unwrap();
        let link_valid = accounts::invitation::check(world.app(), &digest).await.unwrap().is_some();
        let password_set = accounts::sign_in(world.app(), "uma", &new).await.unwrap().is_some();
        assert_ne!(link_valid, password_set, "{nth}: either the link is there still or the password is set");
    }
}

#[tokio::test]
async fn database_files_are_accessible_only_to_their_owner() {
    let test = TestApp::first_start().await;
    test.add_customer("acme", None).await;
    assert!(test.files().len() > 1, "{:?}", test.files());
    for file in test.files() {
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} is {mode:o}", file.display());
    }
}

#[tokio::test]
async fn a_path_with_a_control_character_is_not_found() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    for path in
        ["/batches/%00", "/batches/a%0d%0ab", "/mailboxes/%7f", "/sounds/%1b/delete", "/mailboxes/import/%00/check"]
    {
        let answer = lea.post(path, &[]).await;
        assert_eq!((answer.status, answer.location()), (404, ""), "{path}");
        assert_eq!(lea.get(path).await.status, 404, "{path}");
    }
}
