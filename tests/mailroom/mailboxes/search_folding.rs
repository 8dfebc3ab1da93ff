//! Every search ignores case and composition of characters, in every script.

use crate::support::page::texts;
use crate::support::world::World;
use mailroom::db::Db;
use mailroom::db::owners_and_sounds::{SoundRow, insert_sound};
use mailroom::domain::field::MailboxField;
use mailroom::forms::user::UserForm;
use mailroom::i18n::Messages;
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::lists::sound_list::SoundQuery;
use mailroom::services::mailboxes::{self, MailboxEdit};
use mailroom::services::{ChangeSource, Principal, customers, global_search, history, sounds, users};

/// A name, and the searches that find it.
const NAMES_AND_SEARCHES: [(&str, &[&str]); 8] = [
    ("Gérard-Élie", &["gérard-élie", "GÉRARD", "élie", "E\u{301}lie"]),
    ("Анна-Мария", &["анна-мария", "МАРИЯ", "Анна-Мария"]),
    ("McÖsterberg", &["mcösterberg", "ÖSTERBERG", "mco\u{308}sterberg"]),
    ("İstanbul ofisi", &["istanbul", "ISTANBUL", "İSTANBUL", "ıstanbul"]),
    ("Große Straße", &["STRASSE", "große", "GROẞE", "strasse grosse"]),
    ("Ελένη-Άννα", &["ελένη", "ΆΝΝΑ", "ελένη-άννα"]),
    ("ŠkodaŽižkov", &["škodažižkov", "ŽIŽKOV"]),
    ("Oﬃce Ｗest", &["office", "OFFICE west"]),
];

async fn setup() -> World {
    let world = World::new().await;
    for (at, (name, _)) in NAMES_AND_SEARCHES.iter().enumerate() {
        world.create_mailbox(world.left, &format!("{}", 8200 + at), &[(MailboxField::Name, name)]).await;
    }
    world.create_mailbox(world.left, "8300", &[(MailboxField::Name, "Gerard Elie")]).await;
    world
}

fn searches() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES_AND_SEARCHES.iter().flat_map(|(name, searches)| searches.iter().map(move |search| (*name, *search)))
}

async fn names_found(world: &World, search: &str) -> Vec<String> {
    let query = ListQuery { search: search.into(), ..ListQuery::default() };
    let page = mailboxes::list(world.app(), &world.lea, &query).await.unwrap();
    page.rows.iter().map(|row| row.settings.name.as_str().to_owned()).collect()
}

#[tokio::test]
async fn the_list_and_the_palette_find_names_in_every_script_and_case() {
    let world = setup().await;
    for (name, search) in searches() {
        assert_eq!(names_found(&world, search).await, [name], "{search}");
        let hits = global_search::search(world.app(), &world.lea, search, &[], Messages::english()).await.unwrap();
        assert!(hits.iter().any(|hit| hit.title.ends_with(name)), "{search}: {hits:?}");
    }
    let mut browser = world.test.signed_in("lea").await;
    let page = browser.get("/mailboxes?q=STRASSE").await.body;
    assert!(texts(&page, "main").concat().contains("Große Straße"), "by the address, too");
}

#[tokio::test]
async fn descriptions_addresses_and_owners_are_found_as_well() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    rename(&world, &world.uma, "Ülkü ŞAHİN").await;
    for (number, field, value) in [
        ("8401", MailboxField::Description, "Büro\nim Erdgeschoß"),
        ("8402", MailboxField::Pager, "JÖRG@Example.org"),
        ("8403", MailboxField::Recipients, "a@example.org\nЖанна@example.org"),
        ("8404", MailboxField::Owner, owner.as_str()),
    ] {
        world.create_mailbox(world.left, number, &[(MailboxField::Name, "Box"), (field, value)]).await;
    }
    for (search, number) in
        [("ERDGESCHOSS", "8401"), ("jörg@example", "8402"), ("жанна", "8403"), ("şahin", "8404"), ("ÜLKÜ", "8404")]
    {
        let query = ListQuery { search: search.into(), ..ListQuery::default() };
        let page = mailboxes::list(world.app(), &world.lea, &query).await.unwrap();
        let numbers: Vec<_> = page.rows.iter().map(|row| row.settings.number.as_str()).collect();
        assert_eq!(numbers, [number], "{search}");
    }
}

async fn rename(world: &World, user: &Principal, name: &str) {
    let current = users::get(world.app(), &world.lea, user.user().unwrap()).await.unwrap().user;
    let form = UserForm {
        customer: world.left.to_string(),
        username: current.username.clone(),
        name: name.into(),
        email: current.email.clone().unwrap_or_default(),
        role: current.role.clone(),
    };
    users::save(world.app(), &world.lea, ChangeSource::Browser, current.id, current.version, &form).await.unwrap();
}

#[tokio::test]
async fn users_history_customers_and_sounds_are_searched_the_same_way() {
    let world = World::new().await;
    rename(&world, &world.rex, "Łukasz Straßburger").await;
    for search in ["STRASSBURGER", "łukasz", "ŁUKASZ straßburger"] {
        let query = users::UserQuery { search: search.into(), ..users::UserQuery::default() };
        let found = users::list(world.app(), &world.lea, &query).await.unwrap().rows;
        assert_eq!(found.iter().map(|row| row.user.username.as_str()).collect::<Vec<_>>(), ["rex"], "{search}");
    }
    let mailbox = world.create_mailbox(world.left, "8500", &[]).await;
    mailboxes::apply(world.app(), &world.rex, ChangeSource::Browser, &mailbox.uuid, MailboxEdit::panel(true))
        .await
        .unwrap();
    let query = history::HistoryQuery { who: "łukasz STRASSBURGER".into(), ..history::HistoryQuery::default() };
    let page = history::list(world.app(), &world.lea, &query).await.unwrap();
    assert!(!page.events.is_empty(), "by who did it");

    let left = customers::get(world.app(), &world.rita, world.left).await.unwrap().customer;
    let mut form = customers::form_of(&left);
    form.name = "Öl & Gaß".into();
    customers::save(world.app(), &world.rita, ChangeSource::Browser, left.id, left.version, &form, false)
        .await
        .unwrap();
    let hits = global_search::search(world.app(), &world.rita, "öl gass", &[], Messages::english()).await.unwrap();
    assert!(hits.iter().any(|hit| hit.title == "Öl & Gaß"), "{hits:?}");

    let sound = SoundRow { uuid: uuid::Uuid::new_v4().to_string(), customer_id: world.left, name: "GRÜßE".into() };
    let result: Result<(), sqlx::Error> =
        world.app().db.write(move |tx| Box::pin(async move { insert_sound(tx, &sound, 0).await })).await;
    result.unwrap();
    for search in ["grüsse", "Grüße", "GRÜSSE"] {
        let query = SoundQuery { search: search.into(), ..SoundQuery::default() };
        assert_eq!(sounds::list(world.app(), &world.lea, &query).await.unwrap().rows.len(), 1, "{search}");
    }
}

#[tokio::test]
async fn rows_written_by_the_previous_version_are_folded_at_start() {
    let world = setup().await;
    world
        .create_mailbox(
            world.left,
            "8600",
            &[(MailboxField::Name, "Box"), (MailboxField::Recipients, "Жанна@example.org")],
        )
        .await;
    for sql in [
        "update mailbox set name_key = lower(name), description_key = null, pager_key = null, \
             folded_version = null",
        "update recipient set address_key = null",
        "update user_account set username_key = null, name_key = null, email_key = null, folded_version = null",
        "insert into sound (uuid, customer_id, name, created_at) select '00000000-0000-4000-8000-000000000001', id, \
             'Grüße', 0 from customer where slug = 'left'",
        "insert into saved_view (user_id, customer_id, name, name_key, shared, list, updated_at) \
             select id, customer_id, 'Straße', 'straße', false, '', 0 from user_account where username = 'lea'",
        "insert into saved_view (user_id, customer_id, name, name_key, shared, list, updated_at) \
             select id, customer_id, 'STRASSE', 'strasse', false, '', 0 from user_account where username = 'lea'",
    ] {
        let result: Result<(), sqlx::Error> =
            world.app().db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await.map(drop) })).await;
        result.unwrap();
    }
    assert_eq!(names_found(&world, "жанна").await, Vec::<String>::new(), "nothing is folded yet");
    Db::open(&format!("sqlite:{}", world.test.folder().join("mailroom.db").display())).await.unwrap();
    assert_eq!(names_found(&world, "жанна").await, ["Box"]);
    for (name, search) in searches() {
        assert_eq!(names_found(&world, search).await, [name], "{search}");
    }
    let query = users::UserQuery { search: "LEA".into(), ..users::UserQuery::default() };
    assert_eq!(users::list(world.app(), &world.lea, &query).await.unwrap().rows.len(), 1);
    let query = SoundQuery { search: "GRÜSSE".into(), ..SoundQuery::default() };
    assert_eq!(sounds::list(world.app(), &world.lea, &query).await.unwrap().rows.len(), 1);
    let keys: Vec<String> = sqlx::query_scalar("select name_key from saved_view order by id")
        .fetch_all(world.app().db.read())
        .await
        .unwrap();
    assert_eq!(keys, ["strasse 1", "strasse"], "both keep their names and are told apart");
}

#[tokio::test]
async fn rows_changed_by_the_previous_version_are_folded_at_start() {
    let world = setup().await;
    let mailbox = world
        .create_mailbox(world.left, "8600", &[(MailboxField::Name, "Box"), (MailboxField::Description, "Before")])
        .await;
    let changed = format!(
        "update mailbox set description = 'DANACH', version = version + 1 where id = {}; \
         update user_account set name = 'GRÜßE', version = version + 1 where username = 'lea'",
        mailbox.id
    );
    world.test.sql(&changed).await;
    assert_eq!(names_found(&world, "danach").await, Vec::<String>::new());
    Db::open(&format!("sqlite:{}", world.test.folder().join("mailroom.db").display())).await.unwrap();
    assert_eq!(names_found(&world, "danach").await, ["Box"]);
    let query = users::UserQuery { search: "grüsse".into(), ..users::UserQuery::default() };
    assert_eq!(users::list(world.app(), &world.lea, &query).await.unwrap().rows.len(), 1);
    let mailbox = world.get(&mailbox.uuid).await;
    world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Other")]).await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    let stale = "select (select count(*) from mailbox where folded_version is null or folded_version <> version) \
        + (select count(*) from user_account where folded_version is null or folded_version <> version)";
    let stale: i64 = sqlx::query_scalar(stale).fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(stale, 0, "what this version writes is not folded again");
}
