//! Concurrent saves by several users, and repeated submissions of one form.

use crate::support::world::{PIN, World, edited_form, expect_invalid, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::Problem;
use mailroom::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes::{self, MailboxEdit};

const SOURCE: ChangeSource = ChangeSource::Browser;

#[tokio::test]
async fn the_second_of_two_saves_is_a_conflict() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[(MailboxField::Name, "Before")]).await;
    saved_version(&world.update_mailbox(&world.rex, &mailbox, &[(MailboxField::Name, "Theirs")]).await);
    let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine")]);
    let saved =
        mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form)).await.unwrap();
    let MailboxSaveOutcome::Conflict(conflict) = saved else { panic!("the first save was lost") };
    assert_eq!((conflict.version, conflict.by.as_str()), (2, "rex"));
    assert_eq!(conflict.theirs.get(MailboxField::Name), "Theirs");
    assert_eq!(conflict.base.unwrap().get(MailboxField::Name), "Before");
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Theirs");
    assert_eq!(conflict.at, world.get(&mailbox.uuid).await.updated_at);
}

#[tokio::test]
async fn saving_an_archived_mailbox_is_refused() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
    let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine")]);
    let saved =
        mailboxes::apply(world.app(), &world.rex, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form)).await.unwrap();
    assert!(matches!(saved, MailboxSaveOutcome::Conflict(conflict) if conflict.by == "lea" && conflict.version == 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_simultaneous_saves_exactly_one_wins() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let saves = (0..20).map(|i| {
        let (app, who, uuid) = (world.app().clone(), world.lea.clone(), mailbox.uuid.clone());
        let form = edited_form(&mailbox, &[(MailboxField::Name, &format!("Name {i}"))]);
        tokio::spawn(
            async move { mailboxes::apply(&app, &who, SOURCE, &uuid, MailboxEdit::form(1, &form)).await.unwrap() },
        )
    });
    let mut won = 0;
    for save in saves.collect::<Vec<_>>() {
        match save.await.unwrap() {
            MailboxSaveOutcome::Done(SavedMailbox { version, .. }) => {
                assert_eq!(version, 2);
                won += 1;
            }
            MailboxSaveOutcome::Conflict(conflict) => assert_eq!(conflict.version, 2),
            MailboxSaveOutcome::Invalid(errors) => panic!("{errors:?}"),
        }
    }
    assert_eq!(won, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_form_sent_twenty_times_creates_one_mailbox() {
    let world = World::new().await;
    let form = world.form(world.left, "1234", &[]).await;
    let saves: Vec<_> = (0..20)
        .map(|_| {
            let (app, who, form) = (world.app().clone(), world.lea.clone(), form.clone());
            tokio::spawn(async move {
                mailboxes::create(&app, &who, SOURCE, &form, Some("one key for all of them")).await.unwrap()
            })
        })
        .collect();
    let mut created = std::collections::HashSet::new();
    for saved in saves {
        created.insert(saved_version(&saved.await.unwrap()));
    }
    assert_eq!(created.len(), 1);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_twenty_simultaneous_creates_with_one_number_one_succeeds() {
    let world = World::new().await;
    let form = world.form(world.left, "1234", &[]).await;
    let saves: Vec<_> = (0..20)
        .map(|i| {
            let (app, who, form) = (world.app().clone(), world.lea.clone(), form.clone());
            let key = format!("a key of its own {i:02}");
            tokio::spawn(async move { mailboxes::create(&app, &who, SOURCE, &form, Some(&key)).await.unwrap() })
        })
        .collect();
    let mut created = 0;
    for saved in saves {
        match saved.await.unwrap() {
            MailboxSaveOutcome::Done(_) => created += 1,
            other => {
                let errors = expect_invalid(other);
                assert_eq!(
                    (errors.len(), errors[0].field, &errors[0].problem),
                    (1, MailboxField::Number, &Problem::NumberTaken)
                );
            }
        }
    }
    assert_eq!((created, world.active_mailboxes(world.left).await), (1, 1));
}

#[tokio::test]
async fn a_form_sent_twice_is_saved_once_without_a_conflict() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine"), (MailboxField::Pin, "730184")]);
    for _ in 0..2 {
        let saved = mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form))
            .await
            .unwrap();
        assert_eq!(saved_version(&saved), (mailbox.uuid.clone(), 2));
    }
    let theirs =
        mailboxes::apply(world.app(), &world.rita, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form)).await.unwrap();
    assert!(
        matches!(theirs, MailboxSaveOutcome::Conflict(conflict) if conflict.by == "lea"),
        "for others it came too late"
    );
}

#[tokio::test]
async fn a_conflict_does_not_reveal_whether_a_pin_is_right() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine")]);
    saved_version(
        &mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form)).await.unwrap(),
    );
    for guess in [PIN, "730184"] {
        let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine"), (MailboxField::Pin, guess)]);
        let saved = mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form))
            .await
            .unwrap();
        assert!(matches!(saved, MailboxSaveOutcome::Conflict(_)), "{guess}");
    }
}

#[tokio::test]
async fn archiving_and_restoring_cause_no_conflict() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.rita, SOURCE, &mailbox.uuid).await.unwrap();
    let form = edited_form(&mailbox, &[(MailboxField::Name, "Mine")]);
    let outcome =
        mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(1, &form)).await.unwrap();
    let MailboxSaveOutcome::Conflict(conflict) = outcome else { panic!("an archived box was saved") };
    mailboxes::restore(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
    let saved =
        mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(conflict.version, &form))
            .await
            .unwrap();
    assert_eq!(saved_version(&saved).1, 4);
    // A change by another user in between is a conflict, even if only the PIN changed.
    let now = world.get(&mailbox.uuid).await;
    saved_version(&world.update_mailbox(&world.rex, &now, &[(MailboxField::Pin, "730184")]).await);
    let form = edited_form(&now, &[(MailboxField::Pin, "840295")]);
    let late = mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::form(now.version, &form))
        .await
        .unwrap();
    assert!(matches!(late, MailboxSaveOutcome::Conflict(conflict) if conflict.by == "rex"));
}
