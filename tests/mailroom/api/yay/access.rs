//! Who is let in, and for whom they act.

use serde_json::json;

use mailroom::domain::field::Field;

use super::client::{ALL, House, at};

#[tokio::test]
async fn wrong_credentials_are_all_the_same() {
    let house = House::new().await;
    let pat = house.pat();
    let wrong = pat.clone().with("X-Auth-Password", "wrong").get(ALL).await;
    assert_eq!((wrong.status, wrong.answer.header("www-authenticate")), (401, "Bearer"));
    assert_eq!(wrong.json["status_message"], "Unauthorized");
    for script in [
        pat.clone().with("X-Auth-Reseller", ""),
        pat.clone().with("X-Auth-Reseller", "root"),
        pat.clone().with("X-Auth-Reseller", "nobody"),
        pat.clone().with("X-Auth-User", ""),
        pat.clone().with("X-Auth-User", "nobody"),
        pat.clone().with("X-Auth-Password", ""),
        pat.clone().with("X-Auth-User", "rita"),
        pat.clone().with("Authorization", "Bearer nothing"),
    ] {
        for reply in [script.get(ALL).await, script.post(&json!({ "name": "x" })).await, script.get(&at("x")).await] {
            assert_eq!((reply.status, reply.answer.body.as_str()), (401, wrong.answer.body.as_str()));
        }
    }
    let mut twice = axum::http::Request::get(ALL).header("x-auth-reseller", "pete").header("x-auth-user", "pat");
    for password in ["wrong", crate::support::PASSWORD] {
        twice = twice.header("x-auth-password", password);
    }
    let answer = house.world.test.browser().send(twice.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(answer.status, 401, "a header given twice");
    assert_eq!(pat.with("X-Auth-Reseller", "PETE").get(ALL).await.status, 200, "a slug has no case");
}

#[tokio::test]
async fn a_session_does_not_let_a_script_in() {
    let house = House::new().await;
    let mut browser = house.world.test.signed_in("pat").await;
    assert_eq!(browser.get(ALL).await.status, 401);
}

#[tokio::test]
async fn too_many_failures_have_to_wait() {
    let house = House::new().await;
    let wrong = house.pat().with("X-Auth-Password", "wrong");
    let mut last = wrong.get(ALL).await;
    for _ in 0..12 {
        last = wrong.get(ALL).await;
    }
    assert_eq!(last.status, 429);
    let wait: u64 = last.answer.header("retry-after").parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
}

#[tokio::test]
async fn an_administrator_acts_for_a_customer_below() {
    let house = House::new().await;
    let rita = house.script("rita");
    house.pat().made("Pete").await;
    house.world.make(house.world.root, "1000", &[]).await;
    let list = async |customer: &str| rita.clone().with("X-Auth-For", customer).get(ALL).await;
    for name in ["pete", "PETE", "Pete's Plumbing"] {
        let reply = list(name).await;
        assert_eq!(reply.result()[0]["mailbox"], "8001", "{name}: {}", reply.answer.body);
        assert_eq!(reply.result().as_array().unwrap().len(), 1);
    }
    assert_eq!(list("root").await.result()[0]["mailbox"], "1000", "also for their own");
    assert_eq!(rita.get(ALL).await.result().as_array().unwrap().len(), 1, "one account, not those below");

    let made = rita.clone().with("X-Auth-For", "leaf").made("Leaf").await;
    assert_eq!(house.stored(made.uuid()).await.customer_id, house.world.leaf);
    let narrow = rita.clone().with("X-Auth-For", "pete").get(&at(made.uuid())).await;
    assert_eq!(narrow.status, 404, "who acts for one customer sees no other");
}

#[tokio::test]
async fn nobody_acts_for_others() {
    let house = House::new().await;
    let lea = house.script("lea");
    let missing = lea.clone().with("X-Auth-For", "nobody").get(ALL).await;
    assert_eq!(missing.status, 401);
    for foreign in ["right", "root", "pete", "Pete's Plumbing", "0", "Pete’s"] {
        let reply = lea.clone().with("X-Auth-For", foreign).get(ALL).await;
        assert_eq!((reply.status, reply.answer.body.as_str()), (401, missing.answer.body.as_str()), "{foreign}");
    }
    for who in ["rex", "uma"] {
        for customer in ["left", "leaf", "nobody"] {
            assert_eq!(house.script(who).with("X-Auth-For", customer).get(ALL).await.status, 403, "{who} {customer}");
        }
    }
}

#[tokio::test]
async fn the_pin_is_read_by_who_may_and_the_look_is_recorded_once_an_hour() {
    let house = House::new().await;
    house.world.make(house.pete, "8001", &[(Field::Pin, "4711")]).await;
    for _ in 0..3 {
        assert_eq!(house.pat().get(ALL).await.result()[0]["password"], "4711");
    }
    let uuid = house.pat().get(ALL).await.result()[0]["uuid"].as_str().unwrap().to_owned();
    let history = mailroom::services::mailboxes::history(house.world.app(), &house.world.rita, &uuid, None).await;
    let looks =
        history.unwrap().changes.into_iter().filter(|c| c.action == mailroom::services::mailboxes::Action::RevealPin);
    assert_eq!(looks.count(), 1);
}
