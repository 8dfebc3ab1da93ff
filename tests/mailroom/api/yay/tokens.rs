//! Bearer tokens instead of the three headers.

use serde_json::{Value, json};

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::field::Field;
use mailroom::forms::token::TokenForm;
use mailroom::services::tokens;

use super::client::{ALL, House, Script, at};

/// A script that has nothing but a token of lea's.
async fn script(house: &House, dialect: Dialect, write: bool, read_pins: bool) -> Script<'_> {
    let dialects = Dialects::NONE.with(dialect, true);
    let form = TokenForm { name: "Nightly".into(), dialects, write, read_pins, ..TokenForm::fresh("lea") };
    let made = tokens::create(house.world.app(), &house.world.lea, &form).await.unwrap().unwrap();
    let bearer = format!("Bearer {}", made.secret.reveal());
    let bare = house.script("lea").with("X-Auth-Reseller", "").with("X-Auth-User", "").with("X-Auth-Password", "");
    bare.with("Authorization", &bearer)
}

#[tokio::test]
async fn a_token_does_what_it_names() {
    let house = House::new().await;
    let mailbox = house.world.make(house.world.left, "1001", &[]).await;
    let pin = json!(crate::support::store::PIN);
    for (write, read_pins) in [(false, false), (false, true), (true, false), (true, true)] {
        let script = script(&house, Dialect::Yay, write, read_pins).await;
        let seen = script.get(&at(&mailbox.uuid)).await;
        let expected = if read_pins { &pin } else { &Value::Null };
        assert_eq!((seen.status, &seen.result()["password"]), (200, expected));
        assert_eq!(&script.get(ALL).await.result()[0]["password"], expected, "in a list too");
        // What was read can be sent back, PIN or none.
        let put = script.put(&mailbox.uuid, seen.result()).await;
        assert_eq!(put.status, if write { 200 } else { 403 });
        let made = script.post(&json!({ "name": "New" })).await;
        assert_eq!(made.status, if write { 201 } else { 403 });
        if write {
            assert_eq!(made.result()["password"].is_null(), !read_pins);
        }
        let gone = script.delete(&at(made.result()["uuid"].as_str().unwrap_or(&mailbox.uuid))).await;
        assert_eq!(gone.status, if write { 204 } else { 403 });
    }
    assert_eq!(house.stored(&mailbox.uuid).await.settings, mailbox.settings);
}

#[tokio::test]
async fn a_token_says_whose_it_is_and_mixes_with_nothing() {
    let house = House::new().await;
    let token = script(&house, Dialect::Yay, true, false).await;
    assert_eq!(token.clone().with("X-Auth-Reseller", "left").get(ALL).await.status, 200);
    assert_eq!(token.clone().with("X-Auth-Reseller", "root").get(ALL).await.status, 401);
    assert_eq!(token.clone().with("X-Auth-User", "lea").get(ALL).await.status, 401);
    assert_eq!(token.clone().with("X-Auth-Password", "wrong").get(ALL).await.status, 401);
    assert_eq!(script(&house, Dialect::Portsip, true, true).await.get(ALL).await.status, 401, "of another dialect");

    house.world.make(house.world.leaf, "1002", &[(Field::Name, "Leaf")]).await;
    let list = token.clone().with("X-Auth-For", "leaf").get(ALL).await;
    assert_eq!((&list.result()[0]["name"], &list.result()[0]["password"]), (&json!("Leaf"), &Value::Null));
    assert_eq!(token.with("X-Auth-For", "right").get(ALL).await.status, 401);
}
