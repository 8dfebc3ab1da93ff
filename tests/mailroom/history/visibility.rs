//! Who can see which changes, and what they contain.

use crate::support::sound::{add_sound, tone};
use crate::support::world::{PIN, World, expect_refused, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::TokenRestriction;
use mailroom::error::AppError;
use mailroom::forms::user::UserForm;
use mailroom::i18n::Messages;
use mailroom::services::audit::SubjectKind;
use mailroom::services::history::{self, FieldChange, HistoryEvent, HistoryQuery, Target};
use mailroom::services::mailboxes::{self, AuditAction};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, Principal, customers, users};

const SOURCE: ChangeSource = ChangeSource::Browser;

async fn events(world: &World, who: &Principal) -> Vec<HistoryEvent> {
    history::list(world.app(), who, &HistoryQuery::default()).await.unwrap().events
}

fn texts_of(change: &FieldChange) -> (String, String, String) {
    change.localized(Messages::english())
}

fn row(label: &str, before: &str, after: &str) -> (String, String, String) {
    (label.to_owned(), before.to_owned(), after.to_owned())
}

/// Adds a sound to `left`, and returns its UUID.
async fn add_sound_to_left(world: &World, name: &str) -> String {
    let mut lea = world.test.signed_in("lea").await;
    add_sound(&mut lea, world.left, name, &tone(440.0, 1_500, 8_000)).await
}

fn subjects(events: &[HistoryEvent], kind: SubjectKind) -> Vec<&str> {
    let mut names: Vec<_> = events.iter().filter(|e| e.kind == kind).map(|e| e.subject.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[tokio::test]
async fn each_user_sees_their_events_only() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    world.create_mailbox(world.leaf, "2001", &[]).await;
    world.create_mailbox(world.right, "3001", &[]).await;
    add_sound_to_left(&world, "Hello").await;

    let rita = events(&world, &world.rita).await;
    assert_eq!(
        subjects(&rita, SubjectKind::Mailbox),
        ["1001 Box 1001", "1002 Box 1002", "2001 Box 2001", "3001 Box 3001"]
    );
    assert_eq!(subjects(&rita, SubjectKind::Customer), ["leaf", "left", "right", "root"]);
    let lea = events(&world, &world.lea).await;
    assert_eq!(subjects(&lea, SubjectKind::Mailbox), ["1001 Box 1001", "1002 Box 1002", "2001 Box 2001"]);
    assert_eq!(subjects(&lea, SubjectKind::Customer), ["leaf", "left"]);
    assert_eq!(subjects(&lea, SubjectKind::User), ["lea", "rex", "uma"]);
    assert_eq!(subjects(&lea, SubjectKind::Sound), ["Hello"]);
    let rex = events(&world, &world.rex).await;
    assert_eq!(subjects(&rex, SubjectKind::Mailbox), ["1001 Box 1001", "1002 Box 1002"]);
    assert_eq!(subjects(&rex, SubjectKind::Sound), ["Hello"]);
    assert_eq!((subjects(&rex, SubjectKind::User), subjects(&rex, SubjectKind::Customer)), (vec!["rex"], vec![]));
    let uma = events(&world, &world.uma).await;
    assert_eq!(subjects(&uma, SubjectKind::Mailbox), ["1001 Box 1001"]);
    assert_eq!((subjects(&uma, SubjectKind::User), subjects(&uma, SubjectKind::Sound)), (vec!["uma"], vec![]));
    assert!(uma.iter().any(|event| event.target == Some(Target::Account)));
}

#[tokio::test]
async fn plan_events_are_visible_to_plan_managers_only() {
    let world = World::new().await;
    let form = mailroom::forms::plan::PlanForm { name: "Small".into(), max_mailboxes: "5".into(), features: vec![] };
    mailroom::services::plans::create(world.app(), &world.rita, SOURCE, &form, &SubmissionKey::default())
        .await
        .unwrap();
    let entries = events(&world, &world.rita).await;
    assert_eq!((entries[0].kind, entries[0].subject.as_str()), (SubjectKind::Plan, "Small"));
    let lines: Vec<_> = entries[0].changes.iter().map(texts_of).collect();
    assert_eq!(lines, [row("Name", "", "Small"), row("Mailboxes", "", "5"), row("Features", "", "voicemail only")]);
    assert_eq!(subjects(&events(&world, &world.lea).await, SubjectKind::Plan), Vec::<&str>::new());
}

#[tokio::test]
async fn no_token_reads_history() {
    let world = World::new().await;
    let token =
        Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.rita.clone() };
    assert_eq!(expect_refused(history::list(world.app(), &token, &HistoryQuery::default()).await), AppError::Forbidden);
}

#[tokio::test]
async fn changes_use_the_labels_of_their_form_and_show_no_secrets() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let edits = [
        (MailboxField::Beep, ""),
        (MailboxField::Pin, "620518"),
        (MailboxField::Owner, &*world.uma.user().unwrap().to_string()),
    ];
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &edits).await);
    let uma = users::get(world.app(), &world.lea, world.uma.user().unwrap()).await.unwrap().user;
    let form = UserForm { email: String::new(), ..users::form_of(&uma) };
    users::save(world.app(), &world.lea, SOURCE, uma.id, uma.version, &form).await.unwrap();
    customers::set_suspended(world.app(), &world.lea, SOURCE, world.leaf, true).await.unwrap();

    let entries = events(&world, &world.lea).await;
    let rows = |nth: usize| -> Vec<_> { entries[nth].changes.iter().map(texts_of).collect() };
    assert_eq!(rows(0), [row("Status", "active", "suspended")]);
    assert_eq!(rows(1), [row("Email address", "uma@example.org", "none")]);
    assert_eq!(
        rows(2),
        [
            row("Owner", "none", "uma"),
            row("PIN", "hidden", "changed, hidden"),
            row("Beep after the greeting", "on", "off")
        ]
    );
    let all = format!("{entries:?}");
    assert!(!all.contains(PIN) && !all.contains("620518"));
}

#[tokio::test]
async fn a_moved_mailbox_is_visible_to_its_new_customer_only() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.right, "1001", &[(MailboxField::Name, "At the right")]).await;
    saved_version(
        &world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Customer, &world.left.to_string())]).await,
    );
    let lea = events(&world, &world.lea).await;
    let mailbox_events: Vec<_> = lea.iter().filter(|e| e.kind == SubjectKind::Mailbox).collect();
    assert_eq!(mailbox_events.len(), 1, "what happened elsewhere is not shown");
    assert_eq!(texts_of(&mailbox_events[0].changes[0]).1, "not visible to you");
    let rex = events(&world, &world.rex).await;
    assert_eq!(rex.iter().filter(|e| e.kind == SubjectKind::Mailbox).count(), 1);
}

#[tokio::test]
async fn undo_is_offered_only_where_it_is_possible() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Other")]).await);
    mailboxes::reveal_pin(world.app(), &world.uma, SOURCE, &mailbox.uuid).await.unwrap();
    let entries = events(&world, &world.uma).await;
    let undo_versions: Vec<_> = entries.iter().map(|e| (e.action, e.back.as_ref().map(|b| b.version))).collect();
    assert_eq!(
        undo_versions[..3],
        [(AuditAction::RevealPin, None), (AuditAction::Update, None), (AuditAction::Create, Some(2))],
        "a look and the latest change lead nowhere"
    );
    let (id, target) = (entries[2].id, entries[2].back.clone().unwrap());
    saved_version(
        &mailboxes::revert(world.app(), &world.uma, SOURCE, &target.uuid, id, (target.version, false)).await.unwrap(),
    );
    assert_eq!(world.get(&mailbox.uuid).await.settings, mailbox.settings);
    let no_undo_offered = async || events(&world, &world.rita).await.iter().all(|event| event.back.is_none());
    assert!(!no_undo_offered().await);
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    assert!(no_undo_offered().await, "nothing of a suspended customer changes");
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, false).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
    assert!(no_undo_offered().await, "an archived one waits");
}

#[tokio::test]
async fn events_of_a_deleted_sound_are_not_attributed_to_another() {
    let world = World::new().await;
    let first = add_sound_to_left(&world, "First").await;
    mailroom::services::sounds::delete(world.app(), &world.lea, SOURCE, &first).await.unwrap().unwrap();
    let second = add_sound_to_left(&world, "Second").await;
    let id = mailroom::services::sounds::get(world.app(), &world.lea, &second).await.unwrap().sound.id;
    let query = HistoryQuery { of: Some((SubjectKind::Sound, id)), ..HistoryQuery::default() };
    let entries = history::list(world.app(), &world.lea, &query).await.unwrap().events;
    assert_eq!(subjects(&entries, SubjectKind::Sound), ["Second"]);
    let all = events(&world, &world.lea).await;
    let deleted: Vec<_> = all.iter().filter(|e| e.subject == "First").map(|e| (e.action, e.target.clone())).collect();
    assert_eq!(deleted, [(AuditAction::Delete, None), (AuditAction::Create, None)]);
}
