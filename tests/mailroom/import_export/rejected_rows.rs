//! Rejected rows can be downloaded, corrected and imported again.

use mailroom::services::imports;

use super::{apply_file, receive_and_check, rejected_rows_file, row_counts};
use crate::support::page::{Form, attributes, texts};
use crate::support::sound::post_file;
use crate::support::world::World;

#[tokio::test]
async fn corrected_rejected_rows_are_accepted() {
    let world = World::new().await;
    let row = |n: u32| {
        let (number, pin) = if n % 50 == 7 { ("1x".to_owned(), "739204") } else { ((1000 + n).to_string(), "") };
        format!("{number};'=Box {n};{pin};\"one\r\ntwo\"")
    };
    let header = "number;name;pin;description".to_owned();
    let lines: Vec<String> = std::iter::once(header).chain((0..300).map(row)).collect();
    let file = lines.join("\r\n");
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (294, 0, 0, 6));
    let import = apply_file(&world, &world.lea, &import, false).await;
    assert_eq!(world.active_mailboxes(world.left).await, 294);

    let mut rejected = rejected_rows_file(&world, &world.lea, &import).await;
    assert!(rejected.contains(";1x;'=Box 7;739204;"), "{rejected}");
    for n in [7, 57, 107, 157, 207, 257] {
        rejected = rejected.replace(&format!(";1x;'=Box {n};"), &format!(";{};'=Box {n};", 1000 + n));
    }
    let corrected = receive_and_check(&world, &world.lea, rejected.as_bytes()).await;
    assert_eq!(row_counts(&corrected), (6, 0, 0, 0), "the reasons are passed over");
    apply_file(&world, &world.lea, &corrected, true).await;
    assert_eq!(world.active_mailboxes(world.left).await, 300);
    let again = rejected.replace("739204", "");
    assert_eq!(row_counts(&receive_and_check(&world, &world.lea, again.as_bytes()).await), (0, 0, 6, 0));
}

#[tokio::test]
async fn an_import_works_without_javascript() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let start = lea.get("/mailboxes/import").await;
    assert_eq!((start.status, texts(&start.body, "h1")), (200, vec!["Imports".to_owned()]));
    let left = world.left.to_string();
    let file = b"Number,Name,Nickname,PIN\n1000,One,A,739204\n12,Two,B,\n";
    let response =
        post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], Some(("desk.csv", "text/csv", file))).await;
    assert_eq!(response.status, 303, "{}", response.body);
    let page = response.location().to_owned();
    let body = lea.get(&page).await.body;
    assert!(!body.contains("739204"), "a PIN is never shown");
    let form = Form::of(&body, "form[action$='/check']");
    assert_eq!(form.get("column-1"), "name");
    let invalid = form.clone().with("column-2", "name").send(&mut lea).await;
    assert_eq!(invalid.status, 422);
    assert_eq!(texts(&invalid.body, "#error-summary li"), ["Two columns are imported as “Name”; choose one of them"]);
    assert_eq!(Form::of(&invalid.body, "form[action$='/check']").get("column-2"), "name");
    let checked = form.with("column-2", "description").send(&mut lea).await;
    assert_eq!((checked.status, checked.location()), (303, page.as_str()));
    let body = lea.get(&page).await.body;
    assert_eq!(texts(&body, "#tally li"), ["1 new", "0 changed", "0 unchanged", "1 with errors"]);
    assert_eq!(texts(&body, "#errors tbody th"), ["Line 3"]);
    let whole = Form::of(&body, "form[action$='/apply']").with("rows", "all").send(&mut lea).await;
    assert_eq!(whole.status, 422);
    let done = Form::of(&body, "form[action$='/apply']").send(&mut lea).await;
    assert_eq!(done.status, 303);
    let body = lea.get(&page).await.body;
    assert_eq!(texts(&body, "#tally li"), ["1 imported"]);
    let link = attributes(&body, "#errors a[download]", "href");
    let rejected = lea.get(&link[0]).await;
    assert!(rejected.header("content-disposition").contains("desk - errors.csv"));
    assert!(rejected.body.contains("12,Two,B,"), "{}", rejected.body);
}

#[tokio::test]
async fn an_unreadable_file_is_an_error_of_its_field() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let left = world.left.to_string();
    for (file, message) in [
        (None, "Choose a file"),
        (
            Some(("a.xlsx", "application/zip", b"PK\x03\x04\x00".as_slice())),
            "This is a workbook; open it in your spreadsheet program and save it as CSV (“CSV UTF-8” if available)",
        ),
    ] {
        let answer = post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], file).await;
        assert_eq!(answer.status, 422);
        assert_eq!(texts(&answer.body, "#file-error"), [message]);
        assert_eq!(texts(&answer.body, "#error-summary li"), [message]);
        let lost = texts(&answer.body, "form > .notice-warning").len();
        assert_eq!(lost, usize::from(file.is_some()), "no file is lost where none was sent");
    }
}

#[tokio::test]
async fn an_import_is_canceled() {
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n").await;
    let mut lea = world.test.signed_in("lea").await;
    let body = lea.get("/mailboxes/import").await.body;
    assert_eq!(texts(&body, ".notice a"), ["boxes.csv"]);
    let page = format!("/mailboxes/import/{}", import.uuid);
    let canceled = Form::of(&lea.get(&page).await.body, "form[action$='/give-up']").send(&mut lea).await;
    assert_eq!(canceled.location(), "/mailboxes/import");
    assert_eq!(lea.get(&page).await.status, 404);
    assert!(imports::list_pending(world.app(), &world.lea).await.unwrap().is_empty());
}
