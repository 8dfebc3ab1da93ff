//! What a batch does, and what it leaves.

use super::steps::{DOOR, all, counted, counts, done, heir, many, owned, set, these, undone};
use crate::support::store::{World, refusal};
use mailroom::domain::batch::{Refusal, State};
use mailroom::domain::field::Field;
use mailroom::error::AppError;
use mailroom::forms::deed::Deed;
use mailroom::forms::listing::ListQuery;
use mailroom::forms::picked::Picked;
use mailroom::services::batches::{self, Mistake, Note};
use mailroom::services::form_keys::FormKey;
use mailroom::services::mailboxes::{self, Action};

#[tokio::test]
async fn counting_changes_nothing_and_tells_what_would() {
    let world = World::new().await;
    let boxes = many(&world, 3).await;
    mailboxes::set_panel(world.app(), &world.lea, DOOR, &boxes[0].uuid, true).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, DOOR, &boxes[1].uuid).await.unwrap();
    let (uuid, progress) = counted(world.app(), &world.lea, &these(&boxes), &set(Field::Panel, "on")).await;
    assert_eq!((progress.state, counts(&progress)), (State::Prepared, (1, 1, 1)));
    assert!(!world.get(&boxes[2].uuid).await.settings.panel);
    let shown = batches::get(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(shown.reasons, vec![(Refusal::Archived, 1)]);
    let (refused, more) = batches::refused(world.app(), &world.lea, &uuid, 0).await.unwrap();
    assert_eq!(refused[0].mailbox.as_ref().unwrap().0, boxes[1].uuid);
    assert_eq!((&refused[0].note, more), (&Note::Archived, None));
}

#[tokio::test]
async fn counting_writes_no_mailbox_and_no_history_whatever_the_deed() {
    let world = World::new().await;
    let boxes = many(&world, 3).await;
    let gone = world.make(world.left, "2000", &[]).await;
    mailboxes::archive(world.app(), &world.lea, DOOR, &gone.uuid).await.unwrap();
    let (done, _) = all(world.app(), &world.lea, &these(&boxes), &set(Field::Transcribe, "on")).await;
    let picked = these(&[&boxes[..], &[gone]].concat());
    for forbidden in [
        "create trigger no_change before update on mailbox begin select raise(abort, 'written'); end",
        "create trigger no_history before insert on history begin select raise(abort, 'written'); end",
    ] {
        let done: Result<_, sqlx::Error> =
            world.app().db.write(move |tx| Box::pin(async move { sqlx::query(forbidden).execute(tx).await })).await;
        done.unwrap();
    }
    let heir = world.uma.user_id.to_string();
    for (deed, expected) in [
        (set(Field::Panel, "on"), (3, 0, 1)),
        (set(Field::Transcribe, "on"), (0, 3, 1)),
        (set(Field::Owner, &heir), (3, 0, 1)),
        (Deed::NewPins, (3, 0, 1)),
        (Deed::Archive, (3, 1, 0)),
        (Deed::Restore, (1, 3, 0)),
    ] {
        let (_, progress) = counted(world.app(), &world.lea, &picked, &deed).await;
        assert_eq!((progress.state, counts(&progress)), (State::Prepared, expected), "{deed:?}");
    }
    let (undo, going) = batches::undo(world.app(), &world.lea, DOOR, &done).await.unwrap().unwrap();
    going.to_the_end().await;
    let progress = batches::progress(world.app(), &world.lea, &undo).await.unwrap();
    assert_eq!((progress.state, counts(&progress)), (State::Prepared, (3, 0, 0)));
}

#[tokio::test]
async fn each_mailbox_has_one_entry_with_the_batch() {
    let world = World::new().await;
    let boxes = many(&world, 2).await;
    let heir = heir(&world).await;
    let deed = set(Field::Owner, &heir.user_id.to_string());
    let (uuid, progress) = all(world.app(), &world.lea, &these(&boxes), &deed).await;
    assert_eq!((progress.state, counts(&progress)), (State::Finished, (2, 0, 0)));
    for mailbox in &boxes {
        let history = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
        assert_eq!(history.len(), 2, "made, and changed once");
        assert_eq!(history[0].action, Action::Update);
        assert_eq!(
            history[0].batch.as_ref().map(|batch| (batch.uuid.as_str(), batch.changed)),
            Some((uuid.as_str(), 2))
        );
        assert_eq!(history[1].batch, None);
    }
}

#[tokio::test]
async fn undone_as_one_but_not_what_somebody_changed_since() {
    let world = World::new().await;
    let boxes = many(&world, 3).await;
    let heir = heir(&world).await;
    let deed = set(Field::Owner, &heir.user_id.to_string());
    let (uuid, _) = all(world.app(), &world.lea, &these(&boxes), &deed).await;
    let touched = world.get(&boxes[1].uuid).await;
    world.change(&world.rex, &touched, &[(Field::Name, "Theirs")]).await;
    let (undo, progress) = undone(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(counts(&progress), (2, 0, 1));
    assert_eq!(owned(&world, &heir).await, 1);
    let (refused, _) = batches::refused(world.app(), &world.lea, &undo, 0).await.unwrap();
    assert_eq!(refused[0].note, Note::ChangedSince("rex".into()));
    let shown = batches::get(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(shown.undone_by.unwrap().uuid, undo);
    // And back again: what was undone is a batch like any other.
    let (_, progress) = undone(world.app(), &world.lea, &undo).await.unwrap();
    assert_eq!((counts(&progress), owned(&world, &heir).await), ((2, 0, 0), 3));
}

#[tokio::test]
async fn the_archive_and_back() {
    let world = World::new().await;
    let boxes = many(&world, 2).await;
    let (uuid, _) = all(world.app(), &world.lea, &these(&boxes), &Deed::Archive).await;
    assert_eq!(world.active(world.left).await, 0);
    undone(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!(world.active(world.left).await, 2);
    let archived = ListQuery { archived: true, ..ListQuery::default() };
    all(world.app(), &world.lea, &these(&boxes), &Deed::Archive).await;
    let (_, progress) = all(world.app(), &world.lea, &Picked::All(Box::new(archived)), &Deed::Restore).await;
    assert_eq!((counts(&progress), world.active(world.left).await), ((2, 0, 0), 2));
}

#[tokio::test]
async fn many_are_archived_only_by_saying_how_many() {
    let world = World::new().await;
    let boxes = many(&world, 11).await;
    let (uuid, _) = counted(world.app(), &world.lea, &these(&boxes), &Deed::Archive).await;
    for typed in [None, Some(10)] {
        let start = batches::start(world.app(), &world.lea, &uuid, typed).await.unwrap();
        assert_eq!(start.err(), Some(Mistake::Count(11)));
    }
    assert_eq!(world.active(world.left).await, 11);
    done(world.app(), &world.lea, &uuid).await;
    assert_eq!(world.active(world.left).await, 0);
    let few = many_more(&world).await;
    let (uuid, _) = counted(world.app(), &world.lea, &few, &Deed::Archive).await;
    assert!(batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().is_ok(), "ten are not many");
}

async fn many_more(world: &World) -> Picked {
    let mut made = Vec::new();
    for at in 0..10 {
        made.push(world.make(world.left, &format!("{}", 3000 + at), &[]).await);
    }
    these(&made)
}

#[tokio::test]
async fn new_pins_are_told_once_and_recorded() {
    let world = World::new().await;
    let boxes = many(&world, 3).await;
    let (uuid, progress) = all(world.app(), &world.lea, &these(&boxes), &Deed::NewPins).await;
    assert_eq!(counts(&progress), (3, 0, 0));
    // Whoever has chosen a PIN since keeps it to themselves.
    let touched = world.get(&boxes[2].uuid).await;
    world.change(&world.rex, &touched, &[(Field::Pin, "971350")]).await;
    let refused = refusal(batches::collect(world.app(), &world.rita, DOOR, &uuid).await);
    assert_eq!(refused, AppError::Forbidden, "it is its maker's");
    let pins = batches::collect(world.app(), &world.lea, DOOR, &uuid).await.unwrap().unwrap();
    let numbers: Vec<&str> = pins.iter().map(|pin| pin.number.as_str()).collect();
    assert_eq!(numbers, ["1000", "1001"]);
    for (pin, mailbox) in pins.iter().zip(&boxes) {
        let history = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
        assert_eq!((history[0].action, history[0].actor.as_str()), (Action::RevealPin, "lea"));
        let stored = mailboxes::reveal_pin(world.app(), &world.lea, DOOR, &mailbox.uuid).await.unwrap();
        assert_eq!((stored == pin.pin, pin.pin != crate::support::store::PIN), (true, true));
    }
    let again = batches::collect(world.app(), &world.lea, DOOR, &uuid).await.unwrap();
    assert_eq!(again, Err(Mistake::Collected));
    assert_eq!(undone(world.app(), &world.lea, &uuid).await, Err(Mistake::NotBack));
}

#[tokio::test]
async fn what_is_no_good_for_anybody_is_told_before_counting() {
    let world = World::new().await;
    let boxes = many(&world, 1).await;
    let uuid =
        batches::make(world.app(), &world.lea, DOOR, &these(&boxes), &FormKey::default()).await.unwrap().unwrap();
    for (field, value) in [(Field::Timezone, "Mars/Olympus"), (Field::Language, "?"), (Field::NotifyFor, "some")] {
        let told = batches::choose(world.app(), &world.lea, &uuid, &set(field, value)).await.unwrap();
        assert!(matches!(told, Err(Mistake::Value(wrong)) if wrong.field == field), "{field:?}");
    }
    let none =
        batches::make(world.app(), &world.lea, DOOR, &Picked::These(vec!["nothing".into()]), &FormKey::default())
            .await
            .unwrap();
    assert_eq!(none, Err(Mistake::Nothing));
    // Another deed may be said until the batch is started.
    for value in ["on", "", "on"] {
        let chosen = batches::choose(world.app(), &world.lea, &uuid, &set(Field::Transcribe, value)).await.unwrap();
        chosen.unwrap().to_the_end().await;
    }
    done(world.app(), &world.lea, &uuid).await;
    assert!(world.get(&boxes[0].uuid).await.settings.transcribe);
    let late = batches::choose(world.app(), &world.lea, &uuid, &Deed::Archive).await.unwrap();
    assert_eq!(late.err(), Some(Mistake::Over));
    assert!(batches::start(world.app(), &world.lea, &uuid, None).await.unwrap().is_err(), "once is enough");
}

#[tokio::test]
async fn a_mailbox_that_cannot_be_read_is_refused_alone() {
    let world = World::new().await;
    let boxes = many(&world, 3).await;
    world.test.sql(&format!("update mailbox set number = 'xxx' where id = {}", boxes[1].id)).await;
    let (_, progress) = all(world.app(), &world.lea, &these(&boxes), &set(Field::Panel, "on")).await;
    assert_eq!((progress.state, counts(&progress)), (State::Finished, (2, 0, 1)));
}
