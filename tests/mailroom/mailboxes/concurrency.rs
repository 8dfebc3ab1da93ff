//! Several people, or one impatient one, at the same time.

use crate::support::store::{PIN, World, done, form_of, mistakes};
use mailroom::domain::field::Field;
use mailroom::domain::problem::Problem;
use mailroom::forms::submission::Saved;
use mailroom::services::{Door, mailboxes};

const DOOR: Door = Door::Browser;

#[tokio::test]
async fn the_second_of_two_saves_is_told_of_the_first() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[(Field::Name, "Before")]).await;
    done(&world.change(&world.rex, &mailbox, &[(Field::Name, "Theirs")]).await);
    let form = form_of(&mailbox, &[(Field::Name, "Mine")]);
    let saved = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
    let Saved::Stale(stale) = saved else { panic!("the first save was lost") };
    assert_eq!((stale.version, stale.by.as_str()), (2, "rex"));
    assert_eq!(stale.theirs.get(Field::Name), "Theirs");
    assert_eq!(stale.base.unwrap().get(Field::Name), "Before");
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Theirs");
    assert_eq!(stale.at, world.get(&mailbox.uuid).await.updated_at);
}

#[tokio::test]
async fn whoever_saves_an_archived_box_is_told_so() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.lea, DOOR, &mailbox.uuid).await.unwrap();
    let form = form_of(&mailbox, &[(Field::Name, "Mine")]);
    let saved = mailboxes::update(world.app(), &world.rex, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
    assert!(matches!(saved, Saved::Stale(stale) if stale.by == "lea" && stale.version == 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_saves_at_once_exactly_one_wins() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    let saves = (0..20).map(|i| {
        let (app, who, uuid) = (world.app().clone(), world.lea.clone(), mailbox.uuid.clone());
        let form = form_of(&mailbox, &[(Field::Name, &format!("Name {i}"))]);
        tokio::spawn(async move { mailboxes::update(&app, &who, DOOR, &uuid, 1, &form).await.unwrap() })
    });
    let mut won = 0;
    for save in saves.collect::<Vec<_>>() {
        match save.await.unwrap() {
            Saved::Done { version, .. } => {
                assert_eq!(version, 2);
                won += 1;
            }
            Saved::Stale(stale) => assert_eq!(stale.version, 2),
            Saved::Invalid(errors) => panic!("{errors:?}"),
        }
    }
    assert_eq!(won, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_form_sent_twenty_times_makes_one_box() {
    let world = World::new().await;
    let form = world.form(world.left, "1234", &[]).await;
    let sent: Vec<_> = (0..20)
        .map(|_| {
            let (app, who, form) = (world.app().clone(), world.lea.clone(), form.clone());
            tokio::spawn(async move {
                mailboxes::create(&app, &who, DOOR, &form, Some("one key for all of them")).await.unwrap()
            })
        })
        .collect();
    let mut made = std::collections::HashSet::new();
    for saved in sent {
        made.insert(done(&saved.await.unwrap()));
    }
    assert_eq!(made.len(), 1);
    assert_eq!(world.active(world.left).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_twenty_boxes_of_one_number_one_is_made() {
    let world = World::new().await;
    let form = world.form(world.left, "1234", &[]).await;
    let sent: Vec<_> = (0..20)
        .map(|i| {
            let (app, who, form) = (world.app().clone(), world.lea.clone(), form.clone());
            let key = format!("a key of its own {i:02}");
            tokio::spawn(async move { mailboxes::create(&app, &who, DOOR, &form, Some(&key)).await.unwrap() })
        })
        .collect();
    let mut made = 0;
    for saved in sent {
        match saved.await.unwrap() {
            Saved::Done { .. } => made += 1,
            other => {
                let errors = mistakes(other);
                assert_eq!(
                    (errors.len(), errors[0].field, &errors[0].problem),
                    (1, Field::Number, &Problem::NumberTaken)
                );
            }
        }
    }
    assert_eq!((made, world.active(world.left).await), (1, 1));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_saved_once_and_told_as_nobody_elses() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    let form = form_of(&mailbox, &[(Field::Name, "Mine"), (Field::Pin, "730184")]);
    for _ in 0..2 {
        let saved = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
        assert_eq!(done(&saved), (mailbox.uuid.clone(), 2));
    }
    let theirs = mailboxes::update(world.app(), &world.rita, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
    assert!(matches!(theirs, Saved::Stale(stale) if stale.by == "lea"), "for others it came too late");
}

#[tokio::test]
async fn nobody_learns_by_a_late_save_whether_a_pin_is_right() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    let form = form_of(&mailbox, &[(Field::Name, "Mine")]);
    done(&mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, 1, &form).await.unwrap());
    for guess in [PIN, "730184"] {
        let form = form_of(&mailbox, &[(Field::Name, "Mine"), (Field::Pin, guess)]);
        let saved = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
        assert!(matches!(saved, Saved::Stale(_)), "{guess}");
    }
}

#[tokio::test]
async fn archiving_and_bringing_back_overtakes_nobody() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.rita, DOOR, &mailbox.uuid).await.unwrap();
    let form = form_of(&mailbox, &[(Field::Name, "Mine")]);
    let told = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, 1, &form).await.unwrap();
    let Saved::Stale(stale) = told else { panic!("an archived box was saved") };
    mailboxes::restore(world.app(), &world.lea, DOOR, &mailbox.uuid).await.unwrap();
    let saved = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, stale.version, &form).await.unwrap();
    assert_eq!(done(&saved).1, 4);
    // What somebody changed in between is not passed over, be it nothing but the PIN.
    let now = world.get(&mailbox.uuid).await;
    done(&world.change(&world.rex, &now, &[(Field::Pin, "730184")]).await);
    let form = form_of(&now, &[(Field::Pin, "840295")]);
    let late = mailboxes::update(world.app(), &world.lea, DOOR, &mailbox.uuid, now.version, &form).await.unwrap();
    assert!(matches!(late, Saved::Stale(stale) if stale.by == "rex"));
}
