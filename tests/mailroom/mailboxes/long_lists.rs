//! A customer with more users and sounds than the choices of a page contain.

use crate::import_export::{receive_and_check, row_counts};
use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, edited_form, expect_invalid, expect_refused, saved_version};
use mailroom::domain::customer_context::MAX_CHOICES;
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::forms::list_choice::ListChoice;
use mailroom::forms::mailbox_values::MailboxValues;
use mailroom::i18n::Messages;
use mailroom::services::mailboxes::{self, MailboxEdit};
use mailroom::services::{ChangeSource, Principal, imports, panel};

const FORM: &str = "form.mailbox-form";

/// How many users and sounds are added.
const COUNT: i64 = 150;

/// The id of the user and of the sound whose name is sorted last.
const LAST: i64 = 9150;

fn uuid_of(id: i64) -> String {
    format!("00000000-0000-4000-8000-00000000{id:04}")
}

/// A world in which `left` has 150 more users, "User 001" and so on, and as many sounds.
async fn world_with_long_lists() -> World {
    let world = World::new().await;
    let left = world.left;
    let numbers = format!("with recursive n(i) as (select 1 union all select i + 1 from n where i < {COUNT})");
    world
        .test
        .sql(&format!(
            "{numbers} insert into user_account (id, customer_id, username, name, email, role, status, password_hash, \
                 session_epoch, created_at, updated_at, username_key, name_key, email_key, folded_version, version) \
             select 9000 + i, {left}, printf('user%03d', i), printf('User %03d', i), printf('u%03d@example.org', i), \
                 'user', 'active', '', 0, 0, 0, printf('user%03d', i), printf('user %03d', i), \
                 printf('u%03d@example.org', i), 1, 1 from n; \
             {numbers} insert into sound (uuid, customer_id, name, created_at, name_key) \
             select printf('00000000-0000-4000-8000-00000000%04d', 9000 + i), {left}, printf('Sound %03d', i), 0, \
                 printf('sound %03d', i) from n"
        ))
        .await;
    world
}

/// What a search finds, by name, and whether there is more.
async fn search_names(world: &World, who: &Principal, field: MailboxField, text: &str) -> (Vec<String>, bool) {
    let matches = mailboxes::search_choices(world.app(), who, world.left, field, (text, 20)).await.unwrap();
    let name = |choice: ListChoice| match choice {
        ListChoice::Owner(owner) => owner.name,
        ListChoice::Sound(sound) => sound.name,
    };
    (matches.found.into_iter().map(name).collect(), matches.more)
}

#[tokio::test]
async fn a_page_lists_the_first_choices_and_the_chosen_one() {
    let world = world_with_long_lists().await;
    let (owner, sound) = (LAST.to_string(), uuid_of(LAST));
    let chosen = [(MailboxField::Owner, owner.as_str()), (MailboxField::Greeting, sound.as_str())];
    let mailbox = world.create_mailbox(world.left, "1001", &chosen).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get(&format!("/mailboxes/{}", mailbox.uuid)).await;
    for (field, value) in [("owner", &owner), ("greeting", &sound)] {
        let options = attributes(&page.body, &format!("select[name={field}] option"), "value");
        assert_eq!(options.len(), 1 + MAX_CHOICES + 1, "{field}: none, the first, and the chosen one");
        assert_eq!(
            attributes(&page.body, &format!("select[name={field}] option[selected]"), "value"),
            [value.as_str()]
        );
        assert_eq!(attributes(&page.body, &format!("[name={field}]"), "name").len(), 1, "{field} is sent once");
    }
    let addresses = (1..=COUNT).filter(|i| page.body.contains(&format!("u{i:03}@example.org"))).count();
    assert!(addresses <= MAX_CHOICES + 1, "{addresses} addresses are on the page");
    let saved = Form::of(&page.body, FORM).with("name", "Renamed").with("intent", "save").send(&mut lea).await;
    assert_eq!(saved.location(), format!("/mailboxes/{}", mailbox.uuid));
    let now = world.get(&mailbox.uuid).await.settings;
    assert_eq!((now.name.as_str(), now.owner, now.greeting), ("Renamed", Some(LAST), Some(sound)));
}

#[tokio::test]
async fn a_short_list_is_complete_and_has_no_search() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/mailboxes/new").await;
    assert_eq!(texts(&page.body, "select[name=owner] option"), ["No owner", "lea", "rex", "uma"]);
    assert!(attributes(&page.body, "#owner-search, #greeting-search", "id").is_empty());
}

#[tokio::test]
async fn an_owner_beyond_the_first_can_be_chosen_and_one_of_another_customer_cannot() {
    let world = world_with_long_lists().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let save = async |version, owner: i64| {
        let form = edited_form(&mailbox, &[(MailboxField::Owner, &owner.to_string())]);
        mailboxes::apply(
            world.app(),
            &world.lea,
            ChangeSource::Browser,
            &mailbox.uuid,
            MailboxEdit::form(version, &form),
        )
        .await
        .unwrap()
    };
    let (_, version) = saved_version(&save(mailbox.version, LAST).await);
    assert_eq!(world.get(&mailbox.uuid).await.settings.owner, Some(LAST));
    let refused = expect_invalid(save(version, world.rita.user().unwrap()).await);
    assert_eq!(
        refused.iter().map(|e| (e.field, &e.problem)).collect::<Vec<_>>(),
        [(MailboxField::Owner, &Problem::UnknownOwner)]
    );
}

#[tokio::test]
async fn a_search_folds_names_and_addresses_and_reports_whether_there_is_more() {
    let world = world_with_long_lists().await;
    world.test.sql("update user_account set name = 'Anna Straße', name_key = 'anna strasse' where id = 9149").await;
    world.test.sql("update sound set name = 'Grüße', name_key = 'grüsse' where name = 'Sound 149'").await;
    let lea = &world.lea;
    let only = |name: &str| (vec![name.to_owned()], false);
    assert_eq!(search_names(&world, lea, MailboxField::Owner, "strasse").await, only("Anna Straße"));
    assert_eq!(search_names(&world, lea, MailboxField::Owner, "ANNA  straße").await, only("Anna Straße"));
    assert_eq!(search_names(&world, lea, MailboxField::Owner, "U148@Example").await, only("User 148"));
    assert_eq!(search_names(&world, lea, MailboxField::Owner, "%").await, (vec![], false), "a wildcard is a character");
    assert_eq!(search_names(&world, lea, MailboxField::Greeting, "GRÜSSE").await, only("Grüße"));
    let (names, more) = search_names(&world, lea, MailboxField::Owner, "user").await;
    assert_eq!((names.len(), names[0].as_str(), more), (20, "User 001", true));
}

#[tokio::test]
async fn a_search_reveals_nothing_invisible() {
    let world = world_with_long_lists().await;
    assert_eq!(search_names(&world, &world.uma, MailboxField::Owner, "").await, (vec!["uma".to_owned()], false));
    assert_eq!(search_names(&world, &world.uma, MailboxField::Owner, "user").await, (vec![], false));
    let search = async |who, customer, field| {
        mailboxes::search_choices(world.app(), who, customer, field, ("user", 20)).await.map(|found| found.found.len())
    };
    for field in [MailboxField::Owner, MailboxField::Greeting] {
        assert_eq!(expect_refused(search(&world.lea, world.right, field).await), AppError::NotFound);
        assert_eq!(expect_refused(search(&world.uma, world.leaf, field).await), AppError::NotFound);
    }
    assert_eq!(expect_refused(search(&world.lea, world.left, MailboxField::Pin).await), AppError::BadRequest);
    world.test.sql("update user_account set status = 'gone' where id = 9001").await;
    assert_eq!(search_names(&world, &world.lea, MailboxField::Owner, "u001").await, (vec![], false));
}

#[tokio::test]
async fn a_search_without_javascript_keeps_what_was_typed() {
    let world = world_with_long_lists().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, "9003")]).await;
    let mut lea = world.test.signed_in("lea").await;
    let mut page = lea.get(&format!("/mailboxes/{}", mailbox.uuid)).await.body;
    let options = |page: &str| texts(page, "select[name=owner] option");
    for (search, matches, hint) in [
        ("user 14", 12, "12 matches"),
        ("USER", 100, "Only the first 100 matches are shown. Type more of the name."),
        ("nobody at all", 0, "No matches."),
        ("u150@", 1, "1 match"),
    ] {
        let typed = Form::of(&page, FORM).with("name", "Typed").with("owner-search", search).with("intent", "search");
        page = typed.send(&mut lea).await.body;
        assert_eq!(texts(&page, "#owner-search-hint"), [hint]);
        let form = Form::of(&page, FORM);
        assert_eq!((form.get("name"), form.get("owner"), form.get("owner-search")), ("Typed", "9003", search));
        let already_listed = search == "USER";
        assert_eq!(options(&page).len(), 1 + matches + usize::from(!already_listed), "{search}");
    }
    assert_eq!(options(&page), ["No owner", "User 003", "User 150"]);
    assert_eq!(world.get(&mailbox.uuid).await.version, mailbox.version, "nothing is saved by a search");
    Form::of(&page, FORM).with("owner", "9150").with("intent", "save").send(&mut lea).await;
    assert_eq!(world.get(&mailbox.uuid).await.settings.owner, Some(LAST));
}

#[tokio::test]
async fn a_new_mailbox_can_belong_to_an_owner_beyond_the_first() {
    let world = world_with_long_lists().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get(&format!("/mailboxes/new?owner={LAST}")).await;
    assert_eq!(Form::of(&page.body, FORM).get("owner"), LAST.to_string());
}

#[tokio::test]
async fn a_panel_card_has_its_greeting_from_a_long_list() {
    let world = world_with_long_lists().await;
    let (uma, sound) = (world.uma.user().unwrap().to_string(), uuid_of(LAST));
    let settings =
        [(MailboxField::Panel, "on"), (MailboxField::Owner, uma.as_str()), (MailboxField::Greeting, sound.as_str())];
    world.create_mailbox(world.left, "1001", &settings).await;
    world.create_mailbox(world.left, "1002", &settings[..2]).await;
    let cards = panel::load(world.app(), &world.uma, None).await.unwrap().cards;
    let sounds: Vec<Vec<_>> =
        cards.iter().map(|c| c.context.sounds.iter().map(|s| s.name.as_str()).collect()).collect();
    assert_eq!(sounds, [vec!["Sound 150"], vec![]]);
    assert!(cards.iter().all(|card| card.many_sounds));
}

#[tokio::test]
async fn the_list_filters_by_an_owner_beyond_the_first() {
    let world = world_with_long_lists().await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &LAST.to_string())]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let address = format!("/mailboxes?customer={}&owner={LAST}", world.left);
    let page = lea.get(&address).await;
    assert_eq!(page.status, 200, "the owner is one of the customer");
    assert_eq!(attributes(&page.body, "#filter-owner option[selected]", "value"), [LAST.to_string()]);
    assert_eq!(attributes(&page.body, "#filter-owner option", "value").len(), 2 + MAX_CHOICES + 1);
    assert!(page.body.contains("Not all owners are listed."));
}

#[tokio::test]
async fn a_customer_context_contains_chosen_values_of_that_customer_only() {
    let world = world_with_long_lists().await;
    let mut chosen = MailboxValues::default();
    chosen.set(MailboxField::Owner, LAST.to_string());
    chosen.set(MailboxField::Greeting, uuid_of(LAST));
    let context_of =
        async |customer| mailboxes::customer_context_with(world.app(), &world.lea, customer, &[&chosen]).await.unwrap();
    let left = context_of(world.left).await;
    assert!(left.more_owners && left.owner(LAST).is_some() && left.more_sounds && left.has_sound(&uuid_of(LAST)));
    let leaf = context_of(world.leaf).await;
    assert!((leaf.owners.is_empty(), leaf.sounds.is_empty()) == (true, true), "they are none of its own");
    assert!(!leaf.more_owners && !leaf.more_sounds);
}

#[tokio::test]
async fn an_import_finds_owners_and_sounds_beyond_the_first() {
    let world = world_with_long_lists().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let file = "number,name,owner,greeting\n1001,One,user150,Sound 150\n1002,Two,user999,Sound 999\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (0, 1, 0, 1), "the second names nobody");
    let (rows, _) = imports::changed_rows(world.app(), &world.lea, &import.uuid, 0, Messages::english()).await.unwrap();
    let after: Vec<_> = rows[0].changes.iter().map(|change| change.after.as_str()).collect();
    assert!(after.contains(&"user150") && after.contains(&"Sound 150"), "{after:?}");
}

#[tokio::test]
async fn a_bulk_change_searches_the_owners() {
    let world = world_with_long_lists().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let created = lea.post("/batches", &[("uuid", &mailbox.uuid), ("deed", "owner")]).await;
    let page = lea.get(created.location()).await;
    assert_eq!(attributes(&page.body, "#owner option", "value").len(), 2 + MAX_CHOICES);
    let search = Form::of(&page.body, "form[method=get].bulk-form").with("owner-search", "user 150");
    let query: Vec<_> =
        search.fields.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).collect();
    let results = lea.get(&format!("{}?{}", search.action, query.join("&"))).await;
    assert_eq!(texts(&results.body, "#owner-search-hint"), ["1 match"]);
    assert_eq!(texts(&results.body, "#owner option").last().map(String::as_str), Some("User 150"));
}
