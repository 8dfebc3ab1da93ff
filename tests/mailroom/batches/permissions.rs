//! Who may run bulk actions: anyone who may change a single mailbox in that way.

use super::bulk_actions::select_mailboxes;
use super::helpers::{SOURCE, create_mailboxes, run_batch, selection_of, set_action};
use crate::support::page::{comparable_body, texts};
use crate::support::world::{World, expect_refused};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::TokenRestriction;
use mailroom::error::AppError;
use mailroom::forms::bulk_action::BulkAction;
use mailroom::services::Principal;
use mailroom::services::batches::{self, BatchError};
use mailroom::services::submission_key::SubmissionKey;

/// Every action, and whether residential and ordinary users may run it.
const CELLS: [(&str, bool); 11] = [
    ("owner", false),
    ("owner_email", true),
    ("notify_for", true),
    ("timezone", true),
    ("language", true),
    ("panel:on", true),
    ("panel:off", true),
    ("transcribe:on", true),
    ("transcribe:off", true),
    ("pins", true),
    ("archive", false),
];

#[tokio::test]
async fn each_role_may_run_exactly_its_bulk_actions() {
    let world = World::new().await;
    let own = [(MailboxField::Owner, world.uma.user().unwrap().to_string())];
    let own: Vec<(MailboxField, &str)> = own.iter().map(|(field, fields)| (*field, fields.as_str())).collect();
    let boxes = [world.create_mailbox(world.left, "1000", &own).await];
    for (who, restricted) in [("lea", false), ("rex", true), ("uma", true)] {
        let mut browser = world.test.signed_in(who).await;
        let list = browser.get("/mailboxes").await;
        for (action, for_everyone) in CELLS {
            let allowed = for_everyone || !restricted;
            let disabled_option = format!("#bulk option[value='{action}'][disabled]");
            let disabled = texts(&list.body, &disabled_option);
            assert_eq!(disabled.is_empty(), allowed, "{who} {action}");
            assert!(allowed || disabled[0].ends_with("(administrators only)"), "{who} {action}");
            // A forged form is refused.
            let fields = [("uuid", boxes[0].uuid.as_str()), ("deed", action), (action, "?")];
            let answer = browser.post("/batches", &fields).await;
            let needs_value = !action.contains(':') && !matches!(action, "pins" | "archive");
            let expected = match (allowed, needs_value) {
                (false, _) => 403,
                (true, true) => 422,
                (true, false) => 303,
            };
            assert_eq!(answer.status, expected, "{who} {action}");
        }
        let restore = browser.post("/batches", &[("uuid", &boxes[0].uuid), ("deed", "restore")]).await;
        assert_eq!(restore.status, if restricted { 403 } else { 303 }, "{who}");
    }
}

#[tokio::test]
async fn invisible_mailboxes_cannot_be_selected() {
    let world = World::new().await;
    let foreign = world.create_mailbox(world.right, "2001", &[]).await;
    let unowned = create_mailboxes(&world, 1).await;
    for (who, selection) in [
        (&world.lea, selection_of(std::slice::from_ref(&foreign))),
        (&world.rex, selection_of(std::slice::from_ref(&foreign))),
        (&world.uma, selection_of(&unowned)),
    ] {
        let created = batches::create(world.app(), who, SOURCE, &selection, &SubmissionKey::default()).await.unwrap();
        assert_eq!(created, Err(BatchError::NothingSelected), "{}", who.name);
    }
}

#[tokio::test]
async fn an_invisible_batch_is_not_found() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let (uuid, _) =
        run_batch(world.app(), &world.lea, &selection_of(&boxes), &set_action(MailboxField::Panel, "on")).await;
    let missing = "00000000-0000-4000-8000-000000000000";
    let stranger = world.test.add_user("right", mailroom::domain::permissions::Role::Administrator, "ron").await;
    for who in ["rex", "uma", "ron"] {
        let mut browser = world.test.signed_in(who).await;
        let (foreign, absent) =
            (browser.get(&format!("/batches/{uuid}")).await, browser.get(&format!("/batches/{missing}")).await);
        assert_eq!((foreign.status, absent.status), (404, 404), "{who}");
        assert_eq!(
            comparable_body(&foreign).replace(&uuid, "X"),
            comparable_body(&absent).replace(missing, "X"),
            "{who}"
        );
        for path in ["", "/start", "/cancel", "/undo", "/pins"] {
            let post = [("deed", "panel:off")];
            let foreign = browser.post(&format!("/batches/{uuid}{path}"), &post).await;
            let absent = browser.post(&format!("/batches/{missing}{path}"), &post).await;
            assert_eq!((foreign.status, comparable_body(&foreign)), (404, comparable_body(&absent)), "{who} {path}");
        }
        assert!(!browser.get("/batches").await.body.contains(&uuid), "{who}");
    }
    assert_eq!(expect_refused(batches::progress(world.app(), &stranger, &uuid).await), AppError::NotFound);
    assert!(world.get(&boxes[0].uuid).await.settings.panel);
}

#[tokio::test]
async fn an_administrator_above_may_stop_and_undo_but_not_start_a_batch() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let mut lea = world.test.signed_in("lea").await;
    let (page, _) = select_mailboxes(&mut lea, &boxes, "panel:on").await;
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(rita.get(&page).await.status, 200);
    assert_eq!(rita.post(&format!("{page}/start"), &[]).await.status, 403);
    lea.post(&format!("{page}/start"), &[]).await;
    let undo = rita.post(&format!("{page}/undo"), &[]).await.location().to_owned();
    assert_eq!(rita.post(&format!("{undo}/start"), &[]).await.status, 303);
    assert!(!world.get(&boxes[0].uuid).await.settings.panel);
    let history = lea.get(&format!("/mailboxes/{}/history", boxes[0].uuid)).await;
    assert!(
        texts(&history.body, ".history-entry-header")[0].starts_with("rita reverted the mailbox to earlier settings")
    );
}

#[tokio::test]
async fn a_token_cannot_create_a_batch() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let who = Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.lea.clone() };
    assert_eq!(
        expect_refused(
            batches::create(world.app(), &who, SOURCE, &selection_of(&boxes), &SubmissionKey::default()).await
        ),
        AppError::Forbidden
    );
    let (uuid, _) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &BulkAction::Archive).await;
    assert_eq!(expect_refused(batches::undo(world.app(), &who, SOURCE, &uuid).await.map(|_| ())), AppError::Forbidden);
}

#[tokio::test]
async fn a_mailbox_moved_out_of_visibility_does_not_name_its_customer() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let uuid = batches::create(world.app(), &world.lea, SOURCE, &selection_of(&boxes), &SubmissionKey::default())
        .await
        .unwrap()
        .unwrap();
    let right = world.right.to_string();
    world.update_mailbox(&world.rita, &boxes[0], &[(MailboxField::Customer, &right)]).await;
    let named = batches::customers(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(named, [(world.left, "left".to_owned())], "the owners of the others can be chosen still");
}
