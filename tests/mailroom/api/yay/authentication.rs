//! Authentication, and acting for another customer.

use serde_json::json;

use mailroom::domain::field::MailboxField;

use super::client::{MAILBOXES_PATH, YayWorld, mailbox_path};

#[tokio::test]
async fn all_wrong_credentials_get_the_same_response() {
    let setup = YayWorld::new().await;
    let pat = setup.client_of_pat();
    let wrong = pat.clone().with("X-Auth-Password", "wrong").get(MAILBOXES_PATH).await;
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
        for reply in [
            script.get(MAILBOXES_PATH).await,
            script.post(&json!({ "name": "x" })).await,
            script.get(&mailbox_path("x")).await,
        ] {
            assert_eq!((reply.status, reply.answer.body.as_str()), (401, wrong.answer.body.as_str()));
        }
    }
    let mut twice =
        axum::http::Request::get(MAILBOXES_PATH).header("x-auth-reseller", "pete").header("x-auth-user", "pat");
    for password in ["wrong", crate::support::PASSWORD] {
        twice = twice.header("x-auth-password", password);
    }
    let answer = setup.world.test.browser().send(twice.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(answer.status, 401, "a header given twice");
    assert_eq!(pat.with("X-Auth-Reseller", "PETE").get(MAILBOXES_PATH).await.status, 200, "a slug has no case");
}

#[tokio::test]
async fn a_browser_session_does_not_authenticate_a_call() {
    let setup = YayWorld::new().await;
    let mut browser = setup.world.test.signed_in("pat").await;
    assert_eq!(browser.get(MAILBOXES_PATH).await.status, 401);
}

#[tokio::test]
async fn guessing_is_throttled() {
    let setup = YayWorld::new().await;
    let wrong = setup.client_of_pat().with("X-Auth-Password", "wrong");
    let mut last = wrong.get(MAILBOXES_PATH).await;
    for _ in 0..12 {
        last = wrong.get(MAILBOXES_PATH).await;
    }
    assert_eq!(last.status, 429);
    let wait: u64 = last.answer.header("retry-after").parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
}

#[tokio::test]
async fn an_administrator_acts_for_a_customer_below() {
    let setup = YayWorld::new().await;
    let rita = setup.client("rita");
    setup.client_of_pat().create("Pete").await;
    setup.world.create_mailbox(setup.world.root, "1000", &[]).await;
    let list = async |customer: &str| rita.clone().with("X-Auth-For", customer).get(MAILBOXES_PATH).await;
    for name in ["pete", "PETE", "Pete's Plumbing"] {
        let reply = list(name).await;
        assert_eq!(reply.result()[0]["mailbox"], "8001", "{name}: {}", reply.answer.body);
        assert_eq!(reply.result().as_array().unwrap().len(), 1);
    }
    assert_eq!(list("root").await.result()[0]["mailbox"], "1000", "also for their own");
    assert_eq!(rita.get(MAILBOXES_PATH).await.result().as_array().unwrap().len(), 1, "one account, not those below");

    let created = rita.clone().with("X-Auth-For", "leaf").create("Leaf").await;
    assert_eq!(setup.stored_mailbox(created.uuid()).await.customer_id, setup.world.leaf);
    let other_customer = rita.clone().with("X-Auth-For", "pete").get(&mailbox_path(created.uuid())).await;
    assert_eq!(other_customer.status, 404, "who acts for one customer sees no other");
}

#[tokio::test]
async fn only_administrators_act_for_another_customer() {
    let setup = YayWorld::new().await;
    let lea = setup.client("lea");
    let missing = lea.clone().with("X-Auth-For", "nobody").get(MAILBOXES_PATH).await;
    assert_eq!(missing.status, 401);
    for foreign in ["right", "root", "pete", "Pete's Plumbing", "0", "Pete’s"] {
        let reply = lea.clone().with("X-Auth-For", foreign).get(MAILBOXES_PATH).await;
        assert_eq!((reply.status, reply.answer.body.as_str()), (401, missing.answer.body.as_str()), "{foreign}");
    }
    for who in ["rex", "uma"] {
        for customer in ["left", "leaf", "nobody"] {
            assert_eq!(
                setup.client(who).with("X-Auth-For", customer).get(MAILBOXES_PATH).await.status,
                403,
                "{who} {customer}"
            );
        }
    }
}

#[tokio::test]
async fn reading_a_pin_is_authorized_and_recorded_once_an_hour() {
    let setup = YayWorld::new().await;
    setup.world.create_mailbox(setup.pete, "8001", &[(MailboxField::Pin, "4711")]).await;
    for _ in 0..3 {
        assert_eq!(setup.client_of_pat().get(MAILBOXES_PATH).await.result()[0]["password"], "4711");
    }
    let uuid = setup.client_of_pat().get(MAILBOXES_PATH).await.result()[0]["uuid"].as_str().unwrap().to_owned();
    let history = mailroom::services::mailboxes::history(setup.world.app(), &setup.world.rita, &uuid, None).await;
    let views = history
        .unwrap()
        .changes
        .into_iter()
        .filter(|c| c.action == mailroom::services::mailboxes::AuditAction::RevealPin);
    assert_eq!(views.count(), 1);
}
