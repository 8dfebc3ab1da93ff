//! Exporting a list to a file.

use mailroom::domain::field::MailboxField;
use mailroom::services::{ChangeSource, mailboxes};

use crate::support::page::Form;
use crate::support::world::{PIN, World};

async fn export_rows(world: &World, username: &str, path: &str) -> Vec<Vec<String>> {
    let mut browser = world.test.signed_in(username).await;
    let answer = browser.get(path).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.header("content-type").starts_with("text/csv"), "{}", answer.header("content-type"));
    parse_csv(&answer.bytes)
}

fn parse_csv(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn column(rows: &[Vec<String>], name: &str) -> Vec<String> {
    let at = rows[0].iter().position(|heading| heading == name).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[tokio::test]
async fn an_export_has_exactly_the_filtered_list() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let settings = [(MailboxField::Owner, uma.as_str()), (MailboxField::Recipients, "a@example.org\nb@example.org")];
    world.create_mailbox(world.left, "1000", &settings).await;
    world
        .create_mailbox(world.left, "1001", &[(MailboxField::Name, "=cmd()"), (MailboxField::CallerId, "+49301234567")])
        .await;
    world.create_mailbox(world.leaf, "1000", &[(MailboxField::Panel, "on")]).await;
    world.create_mailbox(world.right, "1000", &[]).await;
    let archived = world.create_mailbox(world.left, "1009", &[]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &archived.uuid).await.unwrap();

    let all = export_rows(&world, "lea", "/mailboxes/export").await;
    assert_eq!(column(&all, "number"), ["1000", "1000", "1001"]);
    assert_eq!(column(&all, "customer"), ["left", "leaf", "left"]);
    assert_eq!(column(&all, "owner"), ["uma", "", ""]);
    assert_eq!(column(&all, "recipients"), ["a@example.org, b@example.org", "", ""]);
    assert_eq!(column(&all, "beep"), ["on", "on", "on"]);
    assert_eq!((column(&all, "name")[2].as_str(), column(&all, "caller_id")[2].as_str()), ("'=cmd()", "'+49301234567"));
    assert!(!all[0].iter().any(|name| name == "pin" || name == "copy_pin"));
    assert_eq!(column(&export_rows(&world, "lea", "/mailboxes/export?panel=yes").await, "customer"), ["leaf"]);
    assert_eq!(column(&export_rows(&world, "lea", "/mailboxes/export?archived=yes").await, "number"), ["1009"]);
    assert_eq!(export_rows(&world, "uma", "/mailboxes/export").await.len(), 2);
    // The cursor and the order of a page do not affect the file.
    let from_a_page = export_rows(&world, "lea", "/mailboxes/export?sort=name&order=desc&size=25&after=1.zzz").await;
    assert_eq!(from_a_page, all);
}

#[tokio::test]
async fn pins_are_exported_on_request_only_and_each_view_is_recorded() {
    let world = World::new().await;
    let one = world.create_mailbox(world.left, "1000", &[]).await;
    let reveal_count = async || {
        let count = "select count(*) from history where action = 'reveal_pin' and subject_id = $1 and door = 'browser'";
        let n: i64 = sqlx::query_scalar(count).bind(one.id).fetch_one(world.app().db.read()).await.unwrap();
        n
    };
    export_rows(&world, "lea", "/mailboxes/export").await;
    assert_eq!(reveal_count().await, 0);
    let mut lea = world.test.signed_in("lea").await;
    let by_link = lea.get("/mailboxes/export?pins=yes").await;
    assert_eq!((by_link.status, by_link.header("allow")), (405, "POST"), "any site can lead a browser to an address");
    assert!(!by_link.body.contains(PIN));
    assert_eq!(reveal_count().await, 0);
    let form = Form::of(&lea.get("/mailboxes").await.body, "form[action='/mailboxes/export']");
    assert_eq!(column(&parse_csv(&form.with("pins", "yes").send(&mut lea).await.bytes), "pin"), [PIN]);
    assert_eq!(reveal_count().await, 1);
}

#[tokio::test]
async fn an_export_is_for_spreadsheets_or_scripts_or_a_selection() {
    let world = World::new().await;
    let one = world.create_mailbox(world.left, "1000", &[(MailboxField::Description, "two\nlines, \"quoted\"")]).await;
    let other = world.create_mailbox(world.right, "1000", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let plain = lea.get("/mailboxes/export").await;
    assert!(
        plain.body.starts_with("uuid,customer,number,name,") && plain.body.contains("\"two\nlines, \"\"quoted\"\"\"")
    );
    assert!(plain.body.ends_with("\r\n"));
    assert!(plain.header("content-disposition").starts_with("attachment; filename=\"mailboxes-20"));
    for path in ["/mailboxes/export?format=excel", "/mailboxes/export?bom=yes"] {
        assert!(lea.get(path).await.body.starts_with("\u{feff}uuid,"));
    }
    let lines = lea.get("/mailboxes/export?format=json").await.body;
    let row: serde_json::Value = serde_json::from_str(lines.trim_end()).unwrap();
    assert_eq!((&row["number"], &row["beep"], &row["owner"]), (&"1000".into(), &true.into(), &serde_json::Value::Null));
    // An invisible mailbox is treated as a missing one.
    let picked = [("uuid", one.uuid.as_str()), ("uuid", other.uuid.as_str()), ("uuid", "nonsense")];
    assert_eq!(column(&parse_csv(&lea.post("/mailboxes/export", &picked).await.bytes), "uuid"), [one.uuid.as_str()]);
    let everything = [("all", "yes"), ("filter", "q=1000"), ("uuid", "nonsense")];
    assert_eq!(
        column(&parse_csv(&lea.post("/mailboxes/export", &everything).await.bytes), "uuid"),
        [one.uuid.as_str()]
    );
    let template = lea.get("/mailboxes/import/template.csv").await;
    assert!(template.body.starts_with("uuid,customer,number,name,description,owner,pin,pin_required,"));
}

#[tokio::test]
async fn a_large_export_has_every_mailbox_once() {
    let world = World::new().await;
    for number in 1000..1003 {
        world.create_mailbox(world.left, &number.to_string(), &[]).await;
    }
    let copy = "with recursive n (i) as (select 1 union all select i + 1 from n where i < 1200) \
         insert into mailbox select null, printf('%08x-0000-4000-8000-%012x', i, i), customer_id, printf('%d', 5000 + i), \
         name, name_key, description, pin_sealed, pin_key, pin_required, owner_id, language, timezone, greeting_id, \
         temporary_greeting, beep, play_order, announce_envelope, announce_caller, announce_duration, announce_time, \
         exit_kind, exit_number, caller_id, owner_email, notify_recipients, pager, pager_attach, notify_for, owner_text, \
         notify_call, notify_call_opens, delete_after_email, transcribe, panel, version, created_at, updated_at, \
         archived_at, concerns, description_key, pager_key, dead_exit, folded_version from n, mailbox where number = '1000'";
    let result: Result<(), sqlx::Error> =
        world.app().db.write(move |tx| Box::pin(async move { sqlx::query(copy).execute(tx).await.map(drop) })).await;
    result.unwrap();
    let mut numbers = column(&export_rows(&world, "lea", "/mailboxes/export").await, "number");
    assert_eq!(numbers.len(), 1203);
    numbers.dedup();
    assert_eq!(numbers.len(), 1203);
}

#[tokio::test]
async fn the_search_is_folded_as_in_the_list() {
    let world = World::new().await;
    for (number, name) in [("1000", "Große Straße"), ("1001", "Анна-Мария"), ("1002", "Strand")] {
        world.create_mailbox(world.left, number, &[(MailboxField::Name, name)]).await;
    }
    for (search, number) in [("STRASSE", "1000"), ("gro%C3%9Fe", "1000"), ("%D0%9C%D0%90%D0%A0%D0%98%D0%AF", "1001")] {
        let found = export_rows(&world, "lea", &format!("/mailboxes/export?q={search}")).await;
        assert_eq!(column(&found, "number"), [number], "{search}");
    }
}
