//! What a batch changes and what it records.

use super::helpers::{
    SOURCE, add_new_owner, counts, create_mailboxes, owned_count, prepare_batch, run_batch, run_prepared, selection_of,
    set_action, undo_batch,
};
use crate::support::world::{World, expect_refused};
use mailroom::domain::batch::{BatchState, ItemRefusalCode};
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::{FieldWarning, Warning};
use mailroom::error::AppError;
use mailroom::forms::bulk_action::BulkAction;
use mailroom::lists::list_selection::ListSelection;
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::services::batches::{self, BatchError, ItemRefusalReason};
use mailroom::services::mailboxes::{self, AuditAction, MailboxEdit};
use mailroom::services::submission_key::SubmissionKey;

#[tokio::test]
async fn counting_changes_nothing_and_reports_what_would_change() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 3).await;
    mailboxes::apply(world.app(), &world.lea, SOURCE, &boxes[0].uuid, MailboxEdit::panel(true)).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, SOURCE, &boxes[1].uuid).await.unwrap();
    let (uuid, progress) =
        prepare_batch(world.app(), &world.lea, &selection_of(&boxes), &set_action(MailboxField::Panel, "on")).await;
    assert_eq!((progress.state, counts(&progress)), (BatchState::Prepared, (1, 1, 1)));
    assert!(!world.get(&boxes[2].uuid).await.settings.panel);
    let batch = batches::get(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(batch.reasons, vec![(ItemRefusalCode::Archived, 1)]);
    let (refused, more) = batches::list_refused(world.app(), &world.lea, &uuid, 0).await.unwrap();
    assert_eq!(refused[0].mailbox.as_ref().unwrap().0, boxes[1].uuid);
    assert_eq!((&refused[0].reason, more), (&ItemRefusalReason::Archived, None));
}

#[tokio::test]
async fn counting_writes_no_mailbox_and_no_history_for_any_action() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 3).await;
    let archived = world.create_mailbox(world.left, "2000", &[]).await;
    mailboxes::archive(world.app(), &world.lea, SOURCE, &archived.uuid).await.unwrap();
    let (done, _) =
        run_batch(world.app(), &world.lea, &selection_of(&boxes), &set_action(MailboxField::Transcribe, "on")).await;
    let selection = selection_of(&[&boxes[..], &[archived]].concat());
    for forbidden in [
        "create trigger no_change before update on mailbox begin select raise(abort, 'written'); end",
        "create trigger no_history before insert on history begin select raise(abort, 'written'); end",
    ] {
        let done: Result<_, sqlx::Error> =
            world.app().db.write(move |tx| Box::pin(async move { sqlx::query(forbidden).execute(tx).await })).await;
        done.unwrap();
    }
    let new_owner = world.uma.user().unwrap().to_string();
    for (action, expected) in [
        (set_action(MailboxField::Panel, "on"), (3, 0, 1)),
        (set_action(MailboxField::Transcribe, "on"), (0, 3, 1)),
        (set_action(MailboxField::Owner, &new_owner), (3, 0, 1)),
        (BulkAction::NewPins, (3, 0, 1)),
        (BulkAction::Archive, (3, 1, 0)),
        (BulkAction::Restore, (1, 3, 0)),
    ] {
        let (_, progress) = prepare_batch(world.app(), &world.lea, &selection, &action).await;
        assert_eq!((progress.state, counts(&progress)), (BatchState::Prepared, expected), "{action:?}");
    }
    let (undo, run) = batches::undo(world.app(), &world.lea, SOURCE, &done).await.unwrap().unwrap();
    run.wait().await;
    let progress = batches::progress(world.app(), &world.lea, &undo).await.unwrap();
    assert_eq!((progress.state, counts(&progress)), (BatchState::Prepared, (3, 0, 0)));
}

#[tokio::test]
async fn each_mailbox_has_one_history_entry_with_the_batch() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let new_owner = add_new_owner(&world).await;
    let action = set_action(MailboxField::Owner, &new_owner.user().unwrap().to_string());
    let (uuid, progress) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &action).await;
    assert_eq!((progress.state, counts(&progress)), (BatchState::Finished, (2, 0, 0)));
    for mailbox in &boxes {
        let history = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
        assert_eq!(history.len(), 2, "made, and changed once");
        assert_eq!(history[0].action, AuditAction::Update);
        assert_eq!(
            history[0].batch.as_ref().map(|batch| (batch.uuid.as_str(), batch.changed)),
            Some((uuid.as_str(), 2))
        );
        assert_eq!(history[1].batch, None);
    }
}

#[tokio::test]
async fn undo_skips_mailboxes_changed_since() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 3).await;
    let new_owner = add_new_owner(&world).await;
    let action = set_action(MailboxField::Owner, &new_owner.user().unwrap().to_string());
    let (uuid, _) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &action).await;
    let edited = world.get(&boxes[1].uuid).await;
    world.update_mailbox(&world.rex, &edited, &[(MailboxField::Name, "Theirs")]).await;
    let (undo, progress) = undo_batch(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(counts(&progress), (2, 0, 1));
    assert_eq!(owned_count(&world, &new_owner).await, 1);
    let (refused, _) = batches::list_refused(world.app(), &world.lea, &undo, 0).await.unwrap();
    assert_eq!(refused[0].reason, ItemRefusalReason::ChangedSince("rex".into()));
    let batch = batches::get(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(batch.undone_by.unwrap().uuid, undo);
    // An undo is a batch like any other and can itself be undone.
    let (_, progress) = undo_batch(world.app(), &world.lea, &undo).await.unwrap();
    assert_eq!((counts(&progress), owned_count(&world, &new_owner).await), ((2, 0, 0), 3));
}

#[tokio::test]
async fn the_count_of_an_undo_includes_warnings() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    let settings = [
        (MailboxField::Owner, owner.as_str()),
        (MailboxField::OwnerEmail, "notice"),
        (MailboxField::DeleteAfterEmail, "on"),
    ];
    let boxes = [world.create_mailbox(world.left, "1000", &settings).await];
    let action = set_action(MailboxField::OwnerEmail, "recording");
    let (uuid, _) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &action).await;
    let (undo, run) = batches::undo(world.app(), &world.lea, SOURCE, &uuid).await.unwrap().unwrap();
    run.wait().await;
    let undo_batch = batches::get(world.app(), &world.lea, &undo).await.unwrap();
    let warning = FieldWarning { field: MailboxField::DeleteAfterEmail, warning: Warning::DeletedUnheard };
    assert_eq!(undo_batch.warnings, [(warning, 1)]);
}

#[tokio::test]
async fn archiving_can_be_undone() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let (uuid, _) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &BulkAction::Archive).await;
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    undo_batch(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(world.active_mailboxes(world.left).await, 2);
    let archived = ListQuery { archived: true, ..ListQuery::default() };
    run_batch(world.app(), &world.lea, &selection_of(&boxes), &BulkAction::Archive).await;
    let (_, progress) =
        run_batch(world.app(), &world.lea, &ListSelection::All(Box::new(archived)), &BulkAction::Restore).await;
    assert_eq!((counts(&progress), world.active_mailboxes(world.left).await), ((2, 0, 0), 2));
}

#[tokio::test]
async fn archiving_many_requires_typing_their_number() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 11).await;
    let (uuid, _) = prepare_batch(world.app(), &world.lea, &selection_of(&boxes), &BulkAction::Archive).await;
    for typed in [None, Some(10)] {
        let start = batches::start(world.app(), &world.lea, &uuid, typed).await.unwrap();
        assert_eq!(start.err(), Some(BatchError::WrongCount(11)));
    }
    assert_eq!(world.active_mailboxes(world.left).await, 11);
    run_prepared(world.app(), &world.lea, &uuid).await;
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    let ten_mailboxes = select_ten_more(&world).await;
    let (uuid, _) = prepare_batch(world.app(), &world.lea, &ten_mailboxes, &BulkAction::Archive).await;
    assert!(batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().is_ok(), "ten are not many");
}

async fn select_ten_more(world: &World) -> ListSelection {
    let mut created = Vec::new();
    for at in 0..10 {
        created.push(world.create_mailbox(world.left, &format!("{}", 3000 + at), &[]).await);
    }
    selection_of(&created)
}

#[tokio::test]
async fn new_pins_are_revealed_once_and_recorded() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 3).await;
    let (uuid, progress) = run_batch(world.app(), &world.lea, &selection_of(&boxes), &BulkAction::NewPins).await;
    assert_eq!(counts(&progress), (3, 0, 0));
    // A PIN that was changed since is not revealed.
    let edited = world.get(&boxes[2].uuid).await;
    world.update_mailbox(&world.rex, &edited, &[(MailboxField::Pin, "971350")]).await;
    let refused = expect_refused(batches::collect(world.app(), &world.rita, SOURCE, &uuid).await);
    assert_eq!(refused, AppError::Forbidden, "it is its maker's");
    let pins = batches::collect(world.app(), &world.lea, SOURCE, &uuid).await.unwrap().unwrap();
    let numbers: Vec<&str> = pins.iter().map(|pin| pin.number.as_str()).collect();
    assert_eq!(numbers, ["1000", "1001"]);
    for (pin, mailbox) in pins.iter().zip(&boxes) {
        let history = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
        assert_eq!((history[0].action, history[0].actor.as_str()), (AuditAction::RevealPin, "lea"));
        let stored = mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
        assert_eq!((stored == pin.pin, pin.pin != crate::support::world::PIN), (true, true));
    }
    let again = batches::collect(world.app(), &world.lea, SOURCE, &uuid).await.unwrap();
    assert_eq!(again, Err(BatchError::PinsAlreadyDownloaded));
    assert_eq!(undo_batch(world.app(), &world.lea, &uuid).await, Err(BatchError::NotUndoable));
}

#[tokio::test]
async fn a_value_invalid_for_every_mailbox_is_refused_before_counting() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let uuid = batches::create(world.app(), &world.lea, SOURCE, &selection_of(&boxes), &SubmissionKey::default())
        .await
        .unwrap()
        .unwrap();
    for (field, value) in
        [(MailboxField::Timezone, "Mars/Olympus"), (MailboxField::Language, "?"), (MailboxField::NotifyFor, "some")]
    {
        let outcome = batches::choose_action(world.app(), &world.lea, &uuid, &set_action(field, value)).await.unwrap();
        assert!(matches!(outcome, Err(BatchError::Value(error)) if error.field == field), "{field:?}");
    }
    let none = batches::create(
        world.app(),
        &world.lea,
        SOURCE,
        &ListSelection::These(vec!["nothing".into()]),
        &SubmissionKey::default(),
    )
    .await
    .unwrap();
    assert_eq!(none, Err(BatchError::NothingSelected));
    // The action can be changed until the batch is started.
    for value in ["on", "", "on"] {
        let chosen =
            batches::choose_action(world.app(), &world.lea, &uuid, &set_action(MailboxField::Transcribe, value))
                .await
                .unwrap();
        chosen.unwrap().wait().await;
    }
    run_prepared(world.app(), &world.lea, &uuid).await;
    assert!(world.get(&boxes[0].uuid).await.settings.transcribe);
    let late = batches::choose_action(world.app(), &world.lea, &uuid, &BulkAction::Archive).await.unwrap();
    assert_eq!(late.err(), Some(BatchError::WrongState));
    assert!(batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().is_err(), "once is enough");
}

#[tokio::test]
async fn an_unreadable_mailbox_does_not_affect_the_others() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 3).await;
    world.test.sql(&format!("update mailbox set number = 'xxx' where id = {}", boxes[1].id)).await;
    let (_, progress) =
        run_batch(world.app(), &world.lea, &selection_of(&boxes), &set_action(MailboxField::Panel, "on")).await;
    assert_eq!((progress.state, counts(&progress)), (BatchState::Finished, (2, 0, 1)));
}
