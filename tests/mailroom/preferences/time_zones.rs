//! Times are shown in the zone of the user's preference, else in the browser's, else in UTC.

use axum::body::Body;
use axum::http::{Request, header};

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;

/// The list, requested by a browser that reports this zone.
async fn list_page(browser: &mut Browser, zone: &str) -> String {
    browser.set_cookie("zone", zone);
    browser.get("/mailboxes").await.body
}

fn utc_offset(body: &str) -> String {
    let machine = attributes(body, ".cell-time time", "datetime").pop().unwrap();
    machine[19..].to_owned()
}

#[tokio::test]
async fn check_34_the_zone_is_the_users_else_the_browsers_else_utc() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/mailboxes").await.body;
    assert_eq!(utc_offset(&page), "+00:00");
    assert_eq!(utc_offset(&list_page(&mut lea, "Asia/Kathmandu").await), "+05:45");
    assert_eq!(utc_offset(&list_page(&mut lea, "Mars/Olympus").await), "+00:00");

    let page = lea.get("/account").await.body;
    let form = Form::of(&page, "form:has([data-field=timezone])");
    let refused = form.clone().with("timezone", "Mars/<b>").send(&mut lea).await;
    assert_eq!(refused.status, 422);
    assert_eq!(Form::of(&refused.body, "form:has([data-field=timezone])").get("timezone"), "Mars/<b>");
    assert_eq!(attributes(&refused.body, "#error-summary a", "href"), ["#timezone"]);
    assert!(texts(&refused.body, "#timezone-error .error")[0].contains("is not a time zone"));
    assert_eq!(form.clone().with("timezone", "asia/tokyo").send(&mut lea).await.location(), "/account");
    let page = list_page(&mut lea, "Asia/Kathmandu").await;
    assert_eq!(utc_offset(&page), "+09:00", "what somebody chose counts more than their browser");
    let exact = attributes(&page, ".cell-time time", "title").pop().unwrap();
    assert!(exact.contains("+09:00 (") && exact.ends_with(" UTC)"), "{exact}");
    assert!(texts(&page, ".cell-time time .sr-only")[0].ends_with(&exact), "screen readers hear it, too");

    form.with("timezone", "").send(&mut lea).await;
    assert_eq!(utc_offset(&list_page(&mut lea, "Asia/Kathmandu").await), "+05:45");
}

#[tokio::test]
async fn every_page_asks_the_browser_for_its_zone() {
    let world = World::new().await;
    let mut signed_out = world.test.browser();
    let page = signed_out.get("/sign-in").await;
    let nonce = page.header("content-security-policy").split("'nonce-").nth(1).unwrap().split('\'').next().unwrap();
    let script = texts(&page.body, &format!("head script[nonce='{nonce}']"));
    assert!(script.iter().any(|script| script.contains("document.cookie='zone='+Intl.")), "{script:?}");
    let invalid_zone = Request::get("/sign-in").header(header::COOKIE, "zone=\u{1}").body(Body::empty());
    assert!(invalid_zone.is_err() || signed_out.send(invalid_zone.unwrap()).await.status == 200);
}
