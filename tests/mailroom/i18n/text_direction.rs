//! Text inputs have a direction of their own, whatever the direction of the page.

use crate::support::page::attributes;
use crate::support::world::World;
use mailroom::domain::field::MailboxField;

#[tokio::test]
async fn every_text_input_has_a_dir_attribute() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1234", &[(MailboxField::Owner, &uma), (MailboxField::Panel, "on")]).await;
    let mut rita = world.test.signed_in("rita").await;
    let mut panel = world.test.signed_in("uma").await;
    for browser in [&mut rita, &mut panel] {
        browser.post("/account/language", &[("language", "ar")]).await;
    }
    let mut pages = vec![panel.get("/panel").await.body, world.test.browser().get("/sign-in").await.body];
    for page in ["/mailboxes/new", "/customers/new", "/users/new", "/account", "/tokens"] {
        pages.push(rita.get(page).await.body);
    }
    for body in &pages {
        let text = ":is(input[type=text], input[type=password], textarea).input";
        let (all, with_dir) = (format!("main {text}:not([readonly])"), format!("main {text}:not([readonly])[dir]"));
        assert_eq!(attributes(body, &with_dir, "id"), attributes(body, &all, "id"));
        assert!(!attributes(body, &all, "id").is_empty());
    }
    let numbers = ["number", "pin", "copy_pin", "exit_number", "notify_call", "caller_id", "pager", "recipients"];
    for id in numbers.into_iter().chain(["language", "timezone"]) {
        assert_eq!(attributes(&pages[2], &format!("#{id}"), "dir"), ["ltr"], "{id}");
    }
    assert_eq!(attributes(&pages[2], "#name", "dir"), ["auto"]);
}
