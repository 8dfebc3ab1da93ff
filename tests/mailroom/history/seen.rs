//! Who sees which changes, and what stands in them.

use crate::support::sound::{add, tone};
use crate::support::store::{PIN, World, done, refusal};
use mailroom::domain::field::Field;
use mailroom::domain::role::Grant;
use mailroom::error::AppError;
use mailroom::forms::user::UserForm;
use mailroom::services::form_keys::FormKey;
use mailroom::services::history::{self, Event, Line, Place, Query};
use mailroom::services::mailboxes::{self, Action};
use mailroom::services::record::Kind;
use mailroom::services::{Door, Principal, customers, users};
use mailroom::tongue::Words;

const DOOR: Door = Door::Browser;

async fn events(world: &World, who: &Principal) -> Vec<Event> {
    history::list(world.app(), who, &Query::default()).await.unwrap().events
}

fn in_words(line: &Line) -> (String, String, String) {
    line.in_words(Words::english())
}

fn row(label: &str, before: &str, after: &str) -> (String, String, String) {
    (label.to_owned(), before.to_owned(), after.to_owned())
}

/// Adds a sound to `left`, and returns its UUID.
async fn hello(world: &World, name: &str) -> String {
    let mut lea = world.test.signed_in("lea").await;
    add(&mut lea, world.left, name, &tone(440.0, 1_500, 8_000)).await
}

fn subjects(events: &[Event], kind: Kind) -> Vec<&str> {
    let mut names: Vec<_> = events.iter().filter(|e| e.kind == kind).map(|e| e.subject.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[tokio::test]
async fn everybody_sees_what_is_theirs_to_see() {
    let world = World::new().await;
    let uma = world.uma.user_id.to_string();
    world.make(world.left, "1001", &[(Field::Owner, &uma)]).await;
    world.make(world.left, "1002", &[]).await;
    world.make(world.leaf, "2001", &[]).await;
    world.make(world.right, "3001", &[]).await;
    hello(&world, "Hello").await;

    let rita = events(&world, &world.rita).await;
    assert_eq!(subjects(&rita, Kind::Mailbox), ["1001 Box 1001", "1002 Box 1002", "2001 Box 2001", "3001 Box 3001"]);
    assert_eq!(subjects(&rita, Kind::Customer), ["leaf", "left", "right", "root"]);
    let lea = events(&world, &world.lea).await;
    assert_eq!(subjects(&lea, Kind::Mailbox), ["1001 Box 1001", "1002 Box 1002", "2001 Box 2001"]);
    assert_eq!(subjects(&lea, Kind::Customer), ["leaf", "left"]);
    assert_eq!(subjects(&lea, Kind::User), ["lea", "rex", "uma"]);
    assert_eq!(subjects(&lea, Kind::Sound), ["Hello"]);
    let rex = events(&world, &world.rex).await;
    assert_eq!(subjects(&rex, Kind::Mailbox), ["1001 Box 1001", "1002 Box 1002"]);
    assert_eq!(subjects(&rex, Kind::Sound), ["Hello"]);
    assert_eq!((subjects(&rex, Kind::User), subjects(&rex, Kind::Customer)), (vec!["rex"], vec![]));
    let uma = events(&world, &world.uma).await;
    assert_eq!(subjects(&uma, Kind::Mailbox), ["1001 Box 1001"]);
    assert_eq!((subjects(&uma, Kind::User), subjects(&uma, Kind::Sound)), (vec!["uma"], vec![]));
    assert!(uma.iter().any(|event| event.place == Some(Place::Account)));
}

#[tokio::test]
async fn plans_are_told_to_whoever_manages_them() {
    let world = World::new().await;
    let form = mailroom::forms::plan::PlanForm { name: "Small".into(), max_mailboxes: "5".into(), features: vec![] };
    mailroom::services::plans::create(world.app(), &world.rita, DOOR, &form, &FormKey::default()).await.unwrap();
    let told = events(&world, &world.rita).await;
    assert_eq!((told[0].kind, told[0].subject.as_str()), (Kind::Plan, "Small"));
    let lines: Vec<_> = told[0].lines.iter().map(in_words).collect();
    assert_eq!(lines, [row("Name", "", "Small"), row("Mailboxes", "", "5"), row("Includes", "", "voicemail alone")]);
    assert_eq!(subjects(&events(&world, &world.lea).await, Kind::Plan), Vec::<&str>::new());
}

#[tokio::test]
async fn no_token_reads_it() {
    let world = World::new().await;
    let token = Principal { grant: Grant { accounts: false, ..Grant::FULL }, ..world.rita.clone() };
    assert_eq!(refusal(history::list(world.app(), &token, &Query::default()).await), AppError::Forbidden);
}

#[tokio::test]
async fn a_change_is_told_in_the_words_of_its_form_and_without_secrets() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1001", &[]).await;
    let edits = [(Field::Beep, ""), (Field::Pin, "620518"), (Field::Owner, &*world.uma.user_id.to_string())];
    done(&world.change(&world.lea, &mailbox, &edits).await);
    let uma = users::get(world.app(), &world.lea, world.uma.user_id).await.unwrap().user;
    let form = UserForm { email: String::new(), ..users::form_of(&uma) };
    users::save(world.app(), &world.lea, DOOR, uma.id, uma.version, &form).await.unwrap();
    customers::set_suspended(world.app(), &world.lea, DOOR, world.leaf, true).await.unwrap();

    let told = events(&world, &world.lea).await;
    let rows = |nth: usize| -> Vec<_> { told[nth].lines.iter().map(in_words).collect() };
    assert_eq!(rows(0), [row("Status", "active", "suspended")]);
    assert_eq!(rows(1), [row("E-mail address", "uma@example.org", "none")]);
    assert_eq!(
        rows(2),
        [
            row("Owner", "none", "uma"),
            row("PIN", "not shown", "changed, not shown"),
            row("Beep after the greeting", "on", "off")
        ]
    );
    let all = format!("{told:?}");
    assert!(!all.contains(PIN) && !all.contains("620518"));
}

#[tokio::test]
async fn a_box_that_moved_is_left_to_its_new_customer() {
    let world = World::new().await;
    let mailbox = world.make(world.right, "1001", &[(Field::Name, "At the right")]).await;
    done(&world.change(&world.rita, &mailbox, &[(Field::Customer, &world.left.to_string())]).await);
    let lea = events(&world, &world.lea).await;
    let of_box: Vec<_> = lea.iter().filter(|e| e.kind == Kind::Mailbox).collect();
    assert_eq!(of_box.len(), 1, "what happened elsewhere is not shown");
    assert_eq!(in_words(&of_box[0].lines[0]).1, "one that you do not see");
    let rex = events(&world, &world.rex).await;
    assert_eq!(rex.iter().filter(|e| e.kind == Kind::Mailbox).count(), 1);
}

#[tokio::test]
async fn the_way_back_is_where_something_can_be_put_back() {
    let world = World::new().await;
    let uma = world.uma.user_id.to_string();
    let mailbox = world.make(world.left, "1001", &[(Field::Owner, &uma)]).await;
    done(&world.change(&world.lea, &mailbox, &[(Field::Name, "Other")]).await);
    mailboxes::reveal_pin(world.app(), &world.uma, DOOR, &mailbox.uuid).await.unwrap();
    let told = events(&world, &world.uma).await;
    let backs: Vec<_> = told.iter().map(|e| (e.action, e.back.as_ref().map(|b| b.version))).collect();
    assert_eq!(
        backs[..3],
        [(Action::RevealPin, None), (Action::Update, None), (Action::Create, Some(2))],
        "a look and the latest change lead nowhere"
    );
    let (id, back) = (told[2].id, told[2].back.clone().unwrap());
    done(&mailboxes::revert(world.app(), &world.uma, DOOR, &back.uuid, id, back.version).await.unwrap());
    assert_eq!(world.get(&mailbox.uuid).await.settings, mailbox.settings);
    let none = async || events(&world, &world.rita).await.iter().all(|event| event.back.is_none());
    assert!(!none().await);
    customers::set_suspended(world.app(), &world.rita, DOOR, world.left, true).await.unwrap();
    assert!(none().await, "nothing of a suspended customer changes");
    customers::set_suspended(world.app(), &world.rita, DOOR, world.left, false).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, DOOR, &mailbox.uuid).await.unwrap();
    assert!(none().await, "an archived one waits");
}

#[tokio::test]
async fn what_happened_to_a_deleted_sound_never_becomes_anothers() {
    let world = World::new().await;
    let first = hello(&world, "First").await;
    mailroom::services::sounds::delete(world.app(), &world.lea, DOOR, &first).await.unwrap().unwrap();
    let second = hello(&world, "Second").await;
    let id = mailroom::services::sounds::get(world.app(), &world.lea, &second).await.unwrap().sound.id;
    let query = Query { of: Some((Kind::Sound, id)), ..Query::default() };
    let told = history::list(world.app(), &world.lea, &query).await.unwrap().events;
    assert_eq!(subjects(&told, Kind::Sound), ["Second"]);
    let all = events(&world, &world.lea).await;
    let gone: Vec<_> = all.iter().filter(|e| e.subject == "First").map(|e| (e.action, e.place.clone())).collect();
    assert_eq!(gone, [(Action::Delete, None), (Action::Create, None)]);
}
