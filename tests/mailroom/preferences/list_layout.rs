//! Columns, density and page size: stored for each user, and in the URL where they differ from the preferences.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};

const DISPLAY_FORM: &str = "form[action='/views/look']";

fn column_heads(body: &str) -> Vec<String> {
    texts(body, "table.mailbox-table thead th")
        .into_iter()
        .skip(1)
        .map(|head| head.replace([' ', '↑', '↓'], ""))
        .collect()
}

async fn setup() -> World {
    let world = World::new().await;
    for number in ["1001", "1002", "1003"] {
        world.create_mailbox(world.left, number, &[]).await;
    }
    world
}

/// Sends the choice of columns of the list at `address`.
async fn submit_columns(browser: &mut Browser, address: &str, columns: &[&str], more: &[(&str, &str)]) -> TestResponse {
    let page = browser.get(address).await;
    let mut form = Form::of(&page.body, DISPLAY_FORM).without("column");
    for column in columns {
        form.fields.push(("column".into(), (*column).into()));
    }
    for (name, value) in more {
        form = form.with(name, value);
    }
    form.send(browser).await
}

#[tokio::test]
async fn check_07_columns_their_order_and_density_are_remembered_for_each_person() {
    let world = setup().await;
    let (mut lea, mut rex) = (world.test.signed_in("lea").await, world.test.signed_in("rex").await);
    let standard = column_heads(&lea.get("/mailboxes").await.body);
    assert_eq!(standard, ["Number", "Name", "Owner", "Notifications", "Controlpanel", "Changed"]);

    let answer =
        submit_columns(&mut lea, "/mailboxes?q=100", &["created", "owner", "greeting"], &[("density", "compact")])
            .await;
    assert_eq!((answer.status, answer.location()), (303, "/mailboxes?q=100"));
    let mut elsewhere = world.test.signed_in("lea").await;
    let page = elsewhere.get("/mailboxes").await;
    assert_eq!(column_heads(&page.body), ["Number", "Name", "Created", "Owner", "Greeting"]);
    assert_eq!(texts(&page.body, "table.mailbox-table-compact tbody tr").len(), 3);
    assert!(
        texts(&page.body, ".cell-other").contains(&"GreetingSystem default".to_owned()),
        "{:?}",
        texts(&page.body, ".cell-other")
    );
    assert_eq!(column_heads(&rex.get("/mailboxes").await.body), standard, "what one person likes is theirs");

    let none = submit_columns(&mut lea, "/mailboxes", &[], &[]).await;
    assert_eq!(none.location(), "/mailboxes");
    assert_eq!(column_heads(&lea.get("/mailboxes").await.body), ["Number", "Name"], "they are never hidden");
    let back = submit_columns(&mut lea, "/mailboxes", &["created"], &[("standard", "yes")]).await;
    assert_eq!(back.location(), "/mailboxes");
    assert_eq!(column_heads(&lea.get("/mailboxes").await.body), standard);
}

#[tokio::test]
async fn a_column_is_moved_by_a_button_that_keeps_the_focus() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let columns = ["owner", "notify", "panel", "changed"];
    let answer = submit_columns(&mut lea, "/mailboxes", &columns, &[("move", "panel.front")]).await;
    assert_eq!(answer.location(), "/mailboxes?display=panel.front");
    let page = lea.get(answer.location()).await;
    assert_eq!(column_heads(&page.body)[2..], ["Owner", "Controlpanel", "Notifications", "Changed"]);
    assert_eq!(attributes(&page.body, ".move-button[autofocus]", "value"), ["panel.front"]);
    assert_eq!(texts(&page.body, "details.display-menu[open]").len(), 1);
    for nonsense in ["pin.front", "owner", "owner.sideways", ""] {
        assert_eq!(
            submit_columns(&mut lea, "/mailboxes", &columns, &[("move", nonsense)]).await.status,
            303,
            "{nonsense}"
        );
    }
}

#[tokio::test]
async fn check_01_an_address_has_the_deviations_from_preferences_and_an_exact_one_all() {
    let world = setup().await;
    let (mut lea, mut rex) = (world.test.signed_in("lea").await, world.test.signed_in("rex").await);
    let address = "/mailboxes?size=100&columns=created.panel&density=compact&sort=name";
    let page = lea.get(address).await;
    assert_eq!(column_heads(&page.body), ["Number", "Name", "Created", "Controlpanel"]);
    assert_eq!(column_heads(&lea.get("/mailboxes").await.body).len(), 6, "an address changes nothing that is kept");
    let links = attributes(&page.body, "a.sort-link", "href");
    assert!(links.iter().all(|link| link.contains("size=100&columns=created.panel&density=compact")), "{links:?}");

    submit_columns(&mut lea, "/mailboxes", &["language"], &[("size", "25"), ("density", "compact")]).await;
    let page = lea.get("/mailboxes?sort=name").await;
    assert_eq!(column_heads(&page.body), ["Number", "Name", "Promptlanguage"]);
    let exact = attributes(&page.body, ".display-menu .hint a", "href").pop().unwrap();
    let theirs = rex.get(&exact).await;
    assert_eq!(column_heads(&theirs.body), ["Number", "Name", "Promptlanguage"]);
    assert_eq!(Form::of(&theirs.body, DISPLAY_FORM).get("size"), "25");
    assert_eq!(texts(&theirs.body, ".mailbox-table-compact").len(), 1);
    assert_eq!(Form::of(&rex.get("/mailboxes").await.body, DISPLAY_FORM).get("size"), "50");
}

#[tokio::test]
async fn account_preferences_apply_immediately() {
    let world = setup().await;
    let mut uma = world.test.signed_in("uma").await;
    assert!(attributes(&uma.get("/account").await.body, "html", "data-shortcuts").is_empty());
    for (name, value) in [("shortcuts", "off"), ("density", "compact"), ("size", "100")] {
        let answer = uma.post("/account/preferences", &[(name, value)]).await;
        assert_eq!((answer.status, answer.location()), (303, "/account"));
    }
    let page = uma.get("/account").await;
    assert_eq!(attributes(&page.body, "html", "data-shortcuts"), ["off"]);
    let pressed = attributes(&page.body, "form[action='/account/preferences'] [aria-pressed=true]", "value");
    assert_eq!(pressed, ["compact", "100", "off"]);
    uma.post("/account/preferences", &[("shortcuts", "maybe"), ("size", "7"), ("density", "")]).await;
    assert_eq!(attributes(&uma.get("/account").await.body, "html", "data-shortcuts"), ["off"], "nonsense is no wish");
    let mut signed_out = world.test.browser();
    let answer = signed_out.post("/account/preferences", &[("shortcuts", "on")]).await;
    assert!(answer.location().starts_with("/sign-in"), "{}", answer.location());
}
