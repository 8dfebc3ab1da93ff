//! The overview page, and the lists that its lines count and link to.

use crate::support::Browser;
use crate::support::page::{attributes, texts};
use crate::support::sound;
use crate::support::world::{World, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::pin::PinPolicy;
use mailroom::forms::customer::{CustomerForm, PinPolicyForm};
use mailroom::forms::save_outcome::SaveOutcome;
use mailroom::services::{ChangeSource, customers};

const SOURCE: ChangeSource = ChangeSource::Browser;

/// The lines of the page: number and subject, and the link.
async fn attention_lines(browser: &mut Browser) -> Vec<(String, String)> {
    let page = browser.get("/overview").await;
    assert_eq!(page.status, 200);
    let labels: Vec<String> = texts(&page.body, ".attention-item")
        .into_iter()
        .zip(texts(&page.body, ".attention-item .hint"))
        .map(|(line, hint)| line.replace(&hint, "").trim().to_owned())
        .collect();
    labels.into_iter().zip(attributes(&page.body, ".attention-item", "href")).collect()
}

fn attention_line(label: &str, href: &str) -> (String, String) {
    (label.to_owned(), href.to_owned())
}

async fn numbers(browser: &mut Browser, list: &str) -> Vec<String> {
    texts(&browser.get(list).await.body, "tbody .cell-number")
}

/// Saves a customer with a changed form.
pub async fn change_customer(world: &World, id: i64, change: impl FnOnce(&mut CustomerForm)) {
    let customer = customers::get(world.app(), &world.rita, id).await.unwrap().customer;
    let mut form = customers::form_of(&customer);
    change(&mut form);
    let outcome = customers::save(world.app(), &world.rita, SOURCE, id, customer.version, &form, true).await.unwrap();
    assert!(matches!(outcome, SaveOutcome::Done(_)), "{outcome:?}");
}

pub async fn set_pin_policy(world: &World, id: i64, policy: PinPolicy) {
    change_customer(world, id, |form| form.policy = PinPolicyForm::of(&policy)).await;
}

#[tokio::test]
async fn an_overview_without_concerns_says_so() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &owner)]).await;
    let mut lea = world.test.signed_in("lea").await;
    assert_eq!(attention_lines(&mut lea).await, []);
    let page = lea.get("/overview").await;
    assert_eq!(texts(&page.body, ".overview-no-issues h3"), ["No issues found"]);
    assert_eq!(texts(&page.body, ".overview-resolved summary"), ["8 of 8 checks passed"]);
    assert_eq!(texts(&page.body, ".page-subtitle"), ["1 mailbox of 2 customers"]);
    assert!(texts(&page.body, "main [role=status]").is_empty(), "nothing is being counted");
}

#[tokio::test]
async fn a_stricter_policy_counts_weak_pins_and_a_new_pin_fixes_one() {
    let world = World::new().await;
    set_pin_policy(&world, world.left, PinPolicy::any()).await;
    let weak = world.create_mailbox(world.left, "1001", &[(MailboxField::Pin, "12")]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    assert!(!attention_lines(&mut lea).await.iter().any(|(_, href)| href.contains("pin=weak")));

    set_pin_policy(&world, world.left, PinPolicy::strict()).await;
    assert_eq!(
        attention_lines(&mut lea).await[0],
        attention_line("1 PIN doesn’t meet the PIN policy", "/mailboxes?pin=weak")
    );
    assert_eq!(numbers(&mut lea, "/mailboxes?pin=weak").await, ["1001"]);

    saved_version(&world.update_mailbox(&world.lea, &weak, &[(MailboxField::Pin, "730519")]).await);
    assert!(!attention_lines(&mut lea).await.iter().any(|(_, href)| href.contains("pin=weak")));
    assert!(numbers(&mut lea, "/mailboxes?pin=weak").await.is_empty());
}

#[tokio::test]
async fn a_number_equal_to_the_pin_is_a_weak_pin() {
    let world = World::new().await;
    set_pin_policy(&world, world.left, PinPolicy { forbid_number: false, ..PinPolicy::strict() }).await;
    world.create_mailbox(world.left, "730519", &[(MailboxField::Pin, "730519")]).await;
    set_pin_policy(&world, world.left, PinPolicy::strict()).await;
    let mut lea = world.test.signed_in("lea").await;
    assert_eq!(numbers(&mut lea, "/mailboxes?pin=weak").await, ["730519"]);
}

#[tokio::test]
async fn unreached_depends_on_owner_and_address() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    let notified = [(MailboxField::Owner, owner.as_str()), (MailboxField::OwnerEmail, "notice")];
    let of_uma = world.create_mailbox(world.left, "1001", &notified).await;
    world.create_mailbox(world.left, "1002", &[(MailboxField::OwnerEmail, "notice")]).await;
    world
        .create_mailbox(world.left, "1003", &[(MailboxField::NotifyFor, "none"), (MailboxField::NotifyCall, "5000")])
        .await;
    world.create_mailbox(world.left, "1004", &[(MailboxField::OwnerEmail, "off")]).await;
    let mut lea = world.test.signed_in("lea").await;
    let list = "/mailboxes?notify=unreached";
    assert_eq!(
        attention_lines(&mut lea).await,
        [
            attention_line("2 mailboxes have notifications that reach nobody", list),
            attention_line("3 mailboxes have no owner", "/mailboxes?owner=none")
        ]
    );
    assert_eq!(numbers(&mut lea, list).await, ["1002", "1003"]);
    assert_eq!(numbers(&mut lea, "/mailboxes?owner=none").await, ["1002", "1003", "1004"]);

    let mut uma = world.test.signed_in("uma").await;
    let form = crate::support::page::Form::of(&uma.get("/account").await.body, "form:has([name=email])");
    assert_eq!(form.with("email", "").send(&mut uma).await.status, 303);
    assert_eq!(numbers(&mut lea, list).await, ["1001", "1002", "1003"], "her address is gone");

    mailroom::services::mailboxes::archive(world.app(), &world.lea, SOURCE, &of_uma.uuid).await.unwrap();
    assert_eq!(numbers(&mut lea, list).await, ["1002", "1003"], "of what is archived nothing is wrong");
}

#[tokio::test]
async fn a_smaller_plan_counts_mailboxes_beyond_it() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    for number in ["1001", "1002"] {
        world
            .create_mailbox(world.left, number, &[(MailboxField::Transcribe, "on"), (MailboxField::Owner, &owner)])
            .await;
    }
    let mut rita = world.test.signed_in("rita").await;
    let form = crate::support::page::Form::of(&rita.get("/plans/1").await.body, "form.plain-form");
    let form = form.without("transcription").with("max_mailboxes", "1").with("confirmed", "yes");
    assert_eq!(form.send(&mut rita).await.status, 303);

    let mut lea = world.test.signed_in("lea").await;
    let list = "/mailboxes?plan=exceeded";
    assert_eq!(
        attention_lines(&mut lea).await,
        [
            attention_line("2 mailboxes use features that their rate plan doesn’t include", list),
            attention_line("1 customer has more mailboxes than the rate plan allows", "/overview/plans")
        ]
    );
    assert_eq!(numbers(&mut lea, list).await, ["1001", "1002"]);
    let report = lea.get("/overview/plans").await;
    let row = texts(&report.body, ".data-table tbody tr");
    assert_eq!(row.len(), 1);
    assert!(row[0].starts_with("left") && row[0].ends_with("211"), "{row:?}");
    assert!(texts(&report.body, ".empty-state").is_empty());
    world.test.add_user("right", mailroom::domain::permissions::Role::Administrator, "rob").await;
    let theirs = world.test.signed_in("rob").await.get("/overview/plans").await;
    assert_eq!(texts(&theirs.body, ".empty-state h2"), ["No exceeded rate plans"]);
}

#[tokio::test]
async fn unused_sounds_are_counted_and_listed() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    let mut lea = world.test.signed_in("lea").await;
    let tone = sound::tone(440.0, 1_500, 8_000);
    let used = sound::add_sound(&mut lea, world.left, "Welcome", &tone).await;
    sound::add_sound(&mut lea, world.left, "Forgotten", &tone).await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Greeting, &used), (MailboxField::Owner, &owner)]).await;
    assert_eq!(
        attention_lines(&mut lea).await,
        [attention_line("1 sound is not used by any mailbox", "/sounds?used=no")]
    );
    let list = lea.get("/sounds?used=no").await;
    assert_eq!(texts(&list.body, ".sound-name"), ["Forgotten"]);
    assert_eq!(attributes(&list.body, ".chips a", "href"), ["/sounds"]);
}

#[tokio::test]
async fn charts_have_their_figures_as_text() {
    let world = World::new().await;
    for (customer, number) in [(world.left, "1001"), (world.left, "1002"), (world.right, "1001")] {
        world.create_mailbox(customer, number, &[]).await;
    }
    let mut rita = world.test.signed_in("rita").await;
    let page = rita.get("/overview").await.body;
    // Four customers, four users and three mailboxes were created today.
    assert!(texts(&page, "#changes-summary")[0].starts_with("11 in 30 days, 11 today."), "{page}");
    assert_eq!(attributes(&page, ".chart-bars rect", "height").len(), 30);
    assert_eq!(attributes(&page, ".chart-bars rect", "height").last().unwrap(), "100");
    assert_eq!(texts(&page, ".overview-chart .data-table tbody td"), ["11"]);
    let bars = texts(&page, ".bar-chart-table tbody tr");
    assert_eq!(bars, ["left2", "right1", "leaf0", "root0"]);
    assert_eq!(texts(&page, ".overview-changes li").len(), 6);

    let uuid = attributes(&rita.get("/mailboxes?customer=2").await.body, ".cell-number a", "href")[0].clone();
    assert_eq!(rita.post(&uuid.replace('?', "/pin?"), &[]).await.status, 200);
    let page = rita.get("/overview").await.body;
    assert!(texts(&page, "#changes-summary")[0].starts_with("11 in 30 days"), "looking changes nothing");
}

#[tokio::test]
async fn the_overview_is_in_the_language_of_the_reader() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    rita.post("/account/language", &[("language", "de")]).await;
    let page = rita.get("/overview").await.body;
    assert_eq!(texts(&page, "h1"), ["Übersicht"]);
    assert_eq!(texts(&page, ".page-subtitle"), ["1 Mailbox von 4 Kunden"]);
    assert_eq!(attention_lines(&mut rita).await[1].0, "1 Mailbox hat keinen Inhaber");
    assert!(texts(&page, "#changes-summary")[0].contains(" in 30 Tagen"), "{page}");
    for (report, heading) in [("plans", "Überschrittene Tarife"), ("sign-ins", "Fehlgeschlagene Anmeldungen")] {
        let body = rita.get(&format!("/overview/{report}")).await.body;
        assert_eq!(texts(&body, "h1"), [heading]);
        assert_eq!(attributes(&body, ".breadcrumbs", "aria-label"), ["Navigationspfad"]);
    }
}
