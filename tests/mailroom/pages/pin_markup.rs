//! PINs in pages: password managers do not store them, and a shown PIN is announced alone.

use mailroom::domain::field::MailboxField;

use crate::support::page::{attributes, texts};
use crate::support::world::{PIN, World};

#[tokio::test]
async fn pin_inputs_opt_out_of_password_managers() {
    let world = World::new().await;
    let lea = world.lea.user().unwrap().to_string();
    let mailbox =
        world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &lea), (MailboxField::Panel, "on")]).await;
    let mut browser = world.test.signed_in("lea").await;
    for path in ["/mailboxes/new".to_owned(), format!("/mailboxes/{}", mailbox.uuid), "/panel".to_owned()] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let all = attributes(&page.body, "input[name='pin']", "name").len();
        assert!(all > 0, "{path}");
        for (name, value) in [
            ("autocomplete", "off"),
            ("data-1p-ignore", "true"),
            ("data-bwignore", "true"),
            ("data-lpignore", "true"),
            ("data-form-type", "other"),
        ] {
            assert_eq!(attributes(&page.body, "input[name='pin']", name), vec![value; all], "{path}");
        }
    }
}

#[tokio::test]
async fn the_live_region_of_a_pin_contains_no_buttons() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.post(&format!("/mailboxes/{}/pin", mailbox.uuid), &[]).await.body;
    assert_eq!(texts(&page, "output.current-pin[aria-live]"), [PIN]);
    assert_eq!(texts(&page, "[aria-live] button"), Vec::<String>::new());
}
