//! Every page of an import names the customer that its rows belong to.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use axum::body::Body;
use axum::http::{Request, header};
use mailroom::services::imports;

/// Uploads a file through the import link of the list of `left`.
async fn upload_from_list(world: &World, rita: &mut Browser, file: &str) -> String {
    let list = rita.get(&format!("/mailboxes?customer={}", world.left)).await;
    let link = attributes(&list.body, ".page-actions a", "href").into_iter().find(|to| to.contains("import")).unwrap();
    let page = rita.get(&link).await;
    assert_eq!(texts(&page.body, "h1"), ["Import into left"]);
    let form = Form::of(&page.body, "main form[enctype]");
    assert_eq!(form.get("customer"), world.left.to_string());
    let part = |head: &str, body: &str| format!("--edge\r\ncontent-disposition: form-data; {head}\r\n\r\n{body}\r\n");
    let body = part("name=\"customer\"", form.get("customer"))
        + &part("name=\"file\"; filename=\"boxes.csv\"", file)
        + "--edge--\r\n";
    let request = Request::post(&form.action)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    let answer = rita.send(request.unwrap()).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().to_owned()
}

#[tokio::test]
async fn every_page_of_an_import_names_its_customer() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = upload_from_list(&world, &mut rita, "number,name\n1000,One\n1001,Two\n").await;
    let list = format!("/mailboxes?customer={}", world.left);
    let columns = rita.get(&page).await;
    assert!(
        texts(&columns.body, ".page-subtitle")[0].starts_with("Customer: left"),
        "{:?}",
        texts(&columns.body, ".page-subtitle")
    );
    let checked = Form::of(&columns.body, "form[action*='/check']").send(&mut rita).await;
    assert_eq!(checked.location(), page);
    let mut checked_page = rita.get(&page).await;
    while texts(&checked_page.body, "#tally").is_empty() {
        checked_page = rita.get(&page).await;
    }
    assert!(texts(&checked_page.body, ".page-subtitle")[0].starts_with("Customer: left"));
    let apply = "form[action*='/apply']";
    assert_eq!(texts(&checked_page.body, &format!("{apply} button")), ["Import 2 rows into left"]);
    assert_eq!(Form::of(&checked_page.body, apply).send(&mut rita).await.location(), page);
    let mut finished = rita.get(&page).await;
    while attributes(&finished.body, ".actions a", "href").is_empty() {
        finished = rita.get(&page).await;
    }
    assert_eq!(attributes(&finished.body, ".actions a", "href").pop().unwrap(), list);
    assert_eq!(world.active_mailboxes(world.left).await, 2);
}

#[tokio::test]
async fn an_import_returns_to_the_page_of_its_own_customer() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = upload_from_list(&world, &mut rita, "number,name\n1000,One\n").await;
    let at_right = page.replace(&format!("customer%3D{}", world.left), &format!("customer%3D{}", world.right));
    assert_ne!(page, at_right);
    let response = rita.get(&at_right).await;
    let import_page = format!("/mailboxes/import?customer={0}&from=customer%3D{0}", world.left);
    assert_eq!(attributes(&response.body, ".breadcrumbs a", "href"), [import_page.as_str()]);
    let canceled = Form::of(&response.body, "form[action*='/give-up']").send(&mut rita).await;
    assert_eq!(canceled.location(), import_page);
}

#[tokio::test]
async fn rows_with_their_own_customer_are_not_announced_for_another() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = upload_from_list(&world, &mut rita, "customer,number,name\nright,1000,One\n").await;
    let subtitle = texts(&rita.get(&page).await.body, ".page-subtitle").concat();
    assert!(subtitle.starts_with("Customer for rows that don’t name one: left"), "{subtitle}");
    let uuid = page.split(['/', '?']).nth(3).unwrap().to_owned();
    let import = super::check_file(&world, &world.rita, &uuid).await;
    assert!(import.names_customers());
    assert_eq!(texts(&rita.get(&page).await.body, "form[action*='/apply'] button"), ["Import 1 row"]);
    assert!(imports::get(world.app(), &world.lea, &uuid).await.is_err(), "a file is its sender's alone");
}
