//! Pages link back to the list that they were opened from, and start with its customer.

use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{post_file, tone};
use crate::support::world::{PIN, World, expect_refused};
use mailroom::domain::field::MailboxField;
use mailroom::error::AppError;
use mailroom::services::mailboxes;

/// The URL of a sorted list of one customer, and the same as the `from` parameter of a page.
fn list_query_of(customer: i64) -> (String, String) {
    (format!("/mailboxes?customer={customer}&sort=name"), format!("from=customer%3D{customer}%26sort%3Dname"))
}

#[tokio::test]
async fn a_mailbox_leads_back_to_the_list_it_was_opened_from() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let (list, from) = list_query_of(world.left);
    let page = format!("/mailboxes/{}?{from}", mailbox.uuid);
    assert_eq!(attributes(&rita.get(&list).await.body, ".cell-name a", "href"), [page.as_str()]);

    let response = rita.get(&page).await;
    let up = |body: &str| attributes(body, ".breadcrumbs a", "href");
    assert_eq!(up(&response.body), [list.as_str()]);
    let saved = Form::of(&response.body, "form.mailbox-form").with("name", "Other").send(&mut rita).await;
    assert_eq!((saved.status, saved.location()), (303, page.as_str()));
    let response = rita.get(&page).await;
    let invalid = Form::of(&response.body, "form.mailbox-form").with("number", "x").send(&mut rita).await;
    assert_eq!((invalid.status, up(&invalid.body)), (422, vec![list.clone()]));
    let cancel = attributes(&invalid.body, ".save-bar a", "href");
    assert_eq!(cancel, [list.as_str()]);

    let history = attributes(&response.body, ".tabs a", "href").pop().unwrap();
    assert_eq!(history, format!("/mailboxes/{}/history?{from}", mailbox.uuid));
    assert_eq!(up(&rita.get(&history).await.body), [list.as_str()]);
    let archived = Form::of(&response.body, ".page-header form").send(&mut rita).await;
    assert_eq!((archived.status, archived.location()), (303, list.as_str()));
    let restored = Form::of(&rita.get(&list).await.body, ".notice form").send(&mut rita).await;
    assert_eq!((restored.status, restored.location()), (303, page.as_str()));
}

#[tokio::test]
async fn a_new_mailbox_begins_with_the_customer_and_the_owner_of_the_list() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let list = format!("/mailboxes?customer={}&owner={}", world.left, world.uma.user().unwrap());
    let new = attributes(&rita.get(&list).await.body, "a[data-shortcut=create]", "href").pop().unwrap();
    let response = rita.get(&new).await;
    let form = Form::of(&response.body, "form.mailbox-form");
    assert_eq!(form.get("customer"), world.left.to_string());
    assert_eq!(form.get("owner"), world.uma.user().unwrap().to_string());
    let created = form.with("number", "1002").with("name", "Box").with("pin", PIN).send(&mut rita).await;
    assert_eq!(created.status, 303);
    assert_eq!(attributes(&rita.get(created.location()).await.body, ".breadcrumbs a", "href"), [list.as_str()]);

    // A user of another customer is not preselected.
    let other = rita.get(&format!("/mailboxes/new?customer={}&owner={}", world.right, world.uma.user().unwrap())).await;
    assert_eq!(Form::of(&other.body, "form.mailbox-form").get("owner"), "");
}

#[tokio::test]
async fn a_new_mailbox_of_a_user_leads_back_to_that_user() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let new = attributes(&rita.get(&page).await.body, ".form-section a[href^='/mailboxes/new']", "href").pop().unwrap();
    let response = rita.get(&new).await;
    let invalid = Form::of(&response.body, "form.mailbox-form").send(&mut rita).await;
    assert_eq!(invalid.status, 422);
    for body in [&response.body, &invalid.body] {
        assert_eq!(attributes(body, ".breadcrumbs a, .save-bar a", "href"), [page.as_str(), page.as_str()]);
        assert_eq!(texts(body, ".breadcrumbs a"), ["uma"]);
    }
    let unknown = rita.get("/mailboxes/new?from=user%3D999999").await;
    assert_eq!(attributes(&unknown.body, ".breadcrumbs a", "href"), ["/mailboxes"]);
}

#[tokio::test]
async fn a_user_leads_back_to_the_list_of_their_customer() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let list = format!("/users?customer={}", world.left);
    let up = |body: &str| attributes(body, ".breadcrumbs a", "href");
    let response = rita.get(&list).await;
    let new = attributes(&response.body, "a[data-shortcut=create]", "href").pop().unwrap();
    let form = Form::of(&rita.get(&new).await.body, "form.plain-form");
    assert_eq!(form.get("customer"), world.left.to_string());
    let refused = form.with("username", "two words").send(&mut rita).await;
    assert_eq!((refused.status, up(&refused.body)), (422, vec![list.clone()]));
    let created = Form::of(&refused.body, "form.plain-form").with("username", "newcomer").send(&mut rita).await;
    assert_eq!(created.status, 303);
    let page = created.location().to_owned();
    let user = rita.get(&page).await;
    assert_eq!(up(&user.body), [list.as_str()]);
    for form in ["form.plain-form", "form[action*='/invite']", "form[action*='/status']", "form[action*='/remove']"] {
        let submitted = Form::of(&rita.get(&page).await.body, form).send(&mut rita).await;
        let response = if submitted.status == 303 { rita.get(submitted.location()).await } else { submitted };
        assert_eq!(up(&response.body), [list.as_str()], "{form}");
    }
    let rows = attributes(&response.body, "tbody th a", "href");
    assert!(rows.iter().all(|row| row.ends_with(&format!("?from=customer%3D{}", world.left))), "{rows:?}");
}

#[tokio::test]
async fn a_sound_leads_back_to_the_list_of_its_customer() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let list = format!("/sounds?customer={}&used=no", world.left);
    let response = rita.get(&list).await;
    let new = attributes(&response.body, "a[data-shortcut=create]", "href").pop().unwrap();
    let page = rita.get(&new).await;
    let up = |body: &str| attributes(body, ".breadcrumbs a", "href");
    assert_eq!(up(&page.body), [list.as_str()]);
    let form = Form::of(&page.body, "form[action^='/sounds/new']");
    assert_eq!(form.get("customer"), world.left.to_string());
    let (customer, wav) = (world.left.to_string(), tone(440.0, 1_500, 8_000));
    let fields: &[_] = &[("customer", customer.as_str()), ("name", "Day")];
    let created = post_file(&mut rita, &form.action, fields, Some(("a.wav", "audio/wav", &wav))).await;
    assert_eq!(created.status, 303);
    let sound = rita.get(created.location()).await;
    assert_eq!(up(&sound.body), [list.as_str()]);
    let renamed = Form::of(&sound.body, "form:has(#name)").with("name", "Night").send(&mut rita).await;
    assert_eq!(renamed.location(), created.location());
    let deleted = Form::of(&sound.body, "form[action*='/delete']").send(&mut rita).await;
    assert_eq!(deleted.location(), list);
}

#[tokio::test]
async fn a_new_mailbox_of_a_user_has_that_owner_unless_they_were_removed() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let new = |body: &str| attributes(body, ".form-section a[href^='/mailboxes/new']", "href");
    let target = new(&rita.get(&page).await.body).pop().unwrap();
    let form = Form::of(&rita.get(&target).await.body, "form.mailbox-form");
    assert_eq!(
        (form.get("customer"), form.get("owner")),
        (&*world.left.to_string(), &*world.uma.user().unwrap().to_string())
    );
    assert_eq!(rita.post(&format!("{page}/remove"), &[]).await.status, 303);
    assert_eq!(new(&rita.get(&page).await.body), Vec::<String>::new());
}

#[tokio::test]
async fn a_batch_leads_back_to_the_list_that_it_was_created_from() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let (list, from) = list_query_of(world.left);
    let bulk_form = Form::of(&rita.get(&list).await.body, "form.bulk-bar");
    let response = bulk_form.with("uuid", &mailbox.uuid).with("deed", "timezone").send(&mut rita).await;
    assert!(response.location().ends_with(&format!("?set=timezone&{from}")), "{}", response.location());
    let response = rita.get(response.location()).await;
    assert_eq!(attributes(&response.body, ".save-bar a", "href"), [list.as_str()]);
    let created = Form::of(&response.body, "form.bulk-form").with("timezone", "Europe/Berlin").send(&mut rita).await;
    let mut page = rita.get(created.location()).await;
    let batch_path = created.location().to_owned();
    while texts(&page.body, "#confirm-form").is_empty() {
        page = rita.get(&batch_path).await;
    }
    let started = Form::of(&page.body, "#confirm-form").send(&mut rita).await;
    assert_eq!((started.status, started.location()), (303, batch_path.as_str()));
    let mut finished = rita.get(&batch_path).await;
    while attributes(&finished.body, ".actions a", "href").is_empty() {
        finished = rita.get(&batch_path).await;
    }
    assert_eq!(attributes(&finished.body, ".actions a", "href"), [list.as_str()]);
    assert_eq!(attributes(&finished.body, ".breadcrumbs a", "href"), [list.as_str()]);
}

#[tokio::test]
async fn a_forged_origin_leads_back_to_the_plain_list() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    for origin in ["https://evil.example", "//evil.example", "%2F%2Fevil.example", "javascript:alert(1)", "/users"] {
        let page = format!("/mailboxes/{}?from={origin}", mailbox.uuid);
        let response = rita.get(&page).await;
        assert_eq!(attributes(&response.body, ".breadcrumbs a", "href"), ["/mailboxes"], "{origin}");
        let restored = rita.post(&format!("/mailboxes/{}/restore?from={origin}", mailbox.uuid), &[]).await;
        assert_eq!(restored.location(), format!("/mailboxes/{}", mailbox.uuid), "{origin}");
    }
}

#[tokio::test]
async fn an_archived_mailbox_leads_back_to_the_archive() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Old")]).await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    rita.post(&format!("{page}/archive"), &[]).await;
    for path in [page.clone(), format!("{page}/history")] {
        let response = rita.get(&path).await;
        assert_eq!(texts(&response.body, ".sidebar-menu nav [aria-current]"), ["Archive"], "{path}");
        assert_eq!(attributes(&response.body, ".breadcrumbs a", "href"), ["/mailboxes?archived=yes"]);
        assert!(
            texts(&response.body, ".page-subtitle")[0].contains("archived"),
            "{:?}",
            texts(&response.body, ".page-subtitle")
        );
    }
    rita.post(&format!("{page}/restore"), &[]).await;
    let response = rita.get(&format!("{page}?from=archived%3Dyes")).await;
    assert_eq!(texts(&response.body, ".sidebar-menu nav [aria-current]"), ["Mailboxes"]);
    assert_eq!(attributes(&response.body, ".breadcrumbs a", "href"), ["/mailboxes"]);
}

#[tokio::test]
async fn a_list_of_one_customer_names_it() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let mut subtitle = async |list: &str| texts(&rita.get(list).await.body, ".page-subtitle")[0].clone();
    assert!(subtitle("/mailboxes").await.starts_with("1 in total"));
    assert!(subtitle(&format!("/mailboxes?customer={}", world.left)).await.starts_with("1 at left"));
    assert!(subtitle(&format!("/mailboxes?customer={}&q=1001", world.left)).await.starts_with("1 found"));
}

#[tokio::test]
async fn a_number_that_is_taken_leads_to_the_mailbox_that_has_it() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Old")]).await;
    let mut lea = world.test.signed_in("lea").await;
    lea.post(&format!("/mailboxes/{}/archive", mailbox.uuid), &[]).await;
    let form = Form::of(&lea.get("/mailboxes/new").await.body, "form.mailbox-form");
    let form = form.with("number", "1001").with("name", "New").with("pin", PIN);
    let refused = form.send(&mut lea).await;
    assert_eq!(refused.status, 422);
    assert_eq!(texts(&refused.body, "#number-holder"), ["This number belongs to 1001 Old, which is archived."]);
    assert_eq!(attributes(&refused.body, "#number-holder a", "href"), [format!("/mailboxes/{}", mailbox.uuid)]);

    let holder =
        async |who, customer, except: &str| mailboxes::number_holder(world.app(), who, customer, "1001", except).await;
    assert_eq!(holder(&world.lea, world.left, "").await.unwrap().unwrap().uuid, mailbox.uuid);
    assert_eq!(holder(&world.lea, world.left, &mailbox.uuid).await.unwrap(), None, "it has its own number");
    assert_eq!(holder(&world.lea, world.right, "").await.unwrap(), None, "nothing is told of others");
    for who in [&world.rex, &world.uma] {
        assert_eq!(expect_refused(holder(who, world.left, "").await), AppError::Forbidden);
    }
}
