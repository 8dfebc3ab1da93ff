//! The history of a mailbox, and reverting to earlier settings.

use crate::support::world::{PIN, World, expect_invalid, expect_refused, saved_version};
use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::i18n::Messages;
use mailroom::services::history::{ChangedField, FieldChange};
use mailroom::services::mailboxes::{self, AuditAction, MailboxEdit, RecordedChange};
use mailroom::services::{ChangeSource, Principal};

const SOURCE: ChangeSource = ChangeSource::Browser;

async fn changes(world: &World, who: &Principal, uuid: &str) -> Vec<RecordedChange> {
    mailboxes::history(world.app(), who, uuid, None).await.unwrap().changes
}

fn field_changes(change: &RecordedChange) -> Vec<(MailboxField, String, String)> {
    let row = |change: &FieldChange| {
        let (_, before, after) = change.localized(Messages::english());
        let ChangedField::Mailbox(field) = change.field else { panic!("{change:?} is of no mailbox") };
        (field, before, after)
    };
    change.changes.iter().map(row).collect()
}

fn row(field: MailboxField, before: &str, after: &str) -> (MailboxField, String, String) {
    (field, before.to_owned(), after.to_owned())
}

#[tokio::test]
async fn every_change_records_who_when_source_and_fields() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let edits = [
        (MailboxField::Owner, uma.as_str()),
        (MailboxField::PlayOrder, "newest"),
        (MailboxField::Beep, ""),
        (MailboxField::Pin, "620518"),
    ];
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &edits).await);
    mailboxes::apply(
        world.app(),
        &world.uma,
        ChangeSource::Api(Dialect::Enswitch),
        &mailbox.uuid,
        MailboxEdit::panel(true),
    )
    .await
    .unwrap();
    mailboxes::reveal_pin(world.app(), &world.uma, SOURCE, &mailbox.uuid).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
    mailboxes::restore(world.app(), &world.rita, SOURCE, &mailbox.uuid).await.unwrap();

    let entries = changes(&world, &world.uma, &mailbox.uuid).await;
    let summary: Vec<_> = entries.iter().map(|c| (c.action, c.actor.as_str(), c.source, c.version)).collect();
    assert_eq!(
        summary,
        vec![
            (AuditAction::Restore, "rita", SOURCE, 5),
            (AuditAction::Archive, "lea", SOURCE, 4),
            (AuditAction::RevealPin, "uma", SOURCE, 3),
            (AuditAction::Update, "uma", ChangeSource::Api(Dialect::Enswitch), 3),
            (AuditAction::Update, "lea", SOURCE, 2),
            (AuditAction::Create, "rita", SOURCE, 1),
        ]
    );
    assert_eq!(
        field_changes(&entries[4]),
        vec![
            row(MailboxField::Owner, "none", "uma"),
            row(MailboxField::Pin, "hidden", "changed, hidden"),
            row(MailboxField::Beep, "on", "off"),
            row(MailboxField::PlayOrder, "Oldest first", "Newest first"),
        ]
    );
    assert_eq!(field_changes(&entries[3]), vec![row(MailboxField::Panel, "off", "on")]);
    assert!(
        field_changes(&entries[0]).is_empty()
            && field_changes(&entries[1]).is_empty()
            && field_changes(&entries[2]).is_empty()
    );
    assert!(field_changes(&entries[5]).contains(&row(MailboxField::Customer, "", "left")));
    let can_return: Vec<_> = entries.iter().map(|c| c.can_return).collect();
    assert_eq!(can_return, vec![false, true, false, true, true, true]);
}

#[tokio::test]
async fn no_pin_is_ever_in_the_database() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    saved_version(
        &world
            .update_mailbox(&world.lea, &mailbox, &[(MailboxField::Pin, "620518"), (MailboxField::Name, "Other")])
            .await,
    );
    let copy =
        world.create_mailbox(world.left, "1235", &[(MailboxField::Pin, ""), (MailboxField::CopyPin, "1234")]).await;
    mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &copy.uuid).await.unwrap();

    let rows: Vec<(Option<String>, Option<String>)> =
        sqlx::query_as("select before, after from history").fetch_all(world.app().db.read()).await.unwrap();
    assert!(!rows.is_empty());
    for text in rows.into_iter().flat_map(|(before, after)| [before, after]).flatten() {
        assert!(!text.contains("\"pin\"") && !text.contains(PIN) && !text.contains("620518"), "{text}");
    }
    let (_, _, files): (i64, String, String) =
        sqlx::query_as("pragma database_list").fetch_one(world.app().db.read()).await.unwrap();
    for file in [files.clone(), format!("{files}-wal")] {
        let bytes = std::fs::read(&file).unwrap_or_default();
        for pin in [PIN, "620518"] {
            assert!(!bytes.windows(pin.len()).any(|w| w == pin.as_bytes()), "a PIN is in {file}");
        }
    }
}

#[tokio::test]
async fn reverting_restores_settings_but_not_the_pin() {
    let world = World::new().await;
    let mailbox =
        world.create_mailbox(world.left, "1234", &[(MailboxField::Recipients, "a@example.org\nb@example.org")]).await;
    let edits =
        [(MailboxField::Name, "Other"), (MailboxField::Recipients, "c@example.org"), (MailboxField::Pin, "620518")];
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &edits).await);
    let first = changes(&world, &world.lea, &mailbox.uuid).await.pop().unwrap();
    let reverted =
        mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, first.id, (2, false)).await.unwrap();
    assert_eq!(saved_version(&reverted).1, 3);
    assert_eq!(world.get(&mailbox.uuid).await.settings, mailbox.settings);
    assert_eq!(mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap(), "620518");
    let entries = changes(&world, &world.lea, &mailbox.uuid).await;
    assert_eq!(entries[1].action, AuditAction::Revert);

    let repeated =
        mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, first.id, (2, false)).await.unwrap();
    assert_eq!(saved_version(&repeated).1, 3, "asked for twice, done once");
    let late = mailboxes::revert(world.app(), &world.rex, SOURCE, &mailbox.uuid, first.id, (2, false)).await.unwrap();
    assert!(matches!(late, mailroom::forms::mailbox_submission::MailboxSaveOutcome::Conflict(_)));
    assert_eq!(
        expect_refused(mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, 999, (3, false)).await),
        AppError::NotFound
    );
    let reveal_id = entries[0].id;
    assert_eq!(
        expect_refused(mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, reveal_id, (3, false)).await),
        AppError::BadRequest
    );
}

#[tokio::test]
async fn reverted_settings_are_validated() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Number, "4321")]).await);
    world.create_mailbox(world.left, "1234", &[]).await;
    let first = changes(&world, &world.lea, &mailbox.uuid).await.pop().unwrap();
    let outcome =
        mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, first.id, (2, false)).await.unwrap();
    assert_eq!(expect_invalid(outcome)[0].problem, Problem::NumberTaken);
    let outcome =
        mailboxes::revert(world.app(), &world.rex, SOURCE, &mailbox.uuid, first.id, (2, false)).await.unwrap();
    assert!(expect_invalid(outcome).iter().any(|e| e.problem == Problem::RoleForbids));
}

#[tokio::test]
async fn a_moved_mailbox_hides_its_former_customer() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.right, "1234", &[(MailboxField::Name, "At the right")]).await;
    saved_version(
        &world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Customer, &world.left.to_string())]).await,
    );
    let visible = changes(&world, &world.lea, &mailbox.uuid).await;
    assert_eq!(visible.len(), 1, "what happened elsewhere is not shown");
    assert_eq!(field_changes(&visible[0]), vec![row(MailboxField::Customer, "not visible to you", "left")]);
    let all = changes(&world, &world.rita, &mailbox.uuid).await;
    assert_eq!(field_changes(&all[0]), vec![row(MailboxField::Customer, "right", "left")]);
    let first = all[1].id;
    assert_eq!(
        expect_refused(mailboxes::revert(world.app(), &world.lea, SOURCE, &mailbox.uuid, first, (2, false)).await),
        AppError::NotFound
    );
}

#[tokio::test]
async fn history_is_paged() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    for i in 0..120 {
        mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::panel(i % 2 == 0)).await.unwrap();
    }
    let (mut versions, mut before) = (Vec::new(), None);
    loop {
        let page = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, before).await.unwrap();
        versions.extend(page.changes.iter().map(|c| c.version));
        before = page.earlier;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(versions, (1..=121).rev().collect::<Vec<_>>());
}
