//! `email_recipients`: setting, keeping and removing recipients.

use serde_json::{Value, json};

use super::client::{MISSING, Reply, YayClient, YayWorld};

fn addresses(reply: &Reply) -> Vec<&str> {
    let all = reply.result()["email_recipients"].as_array().unwrap_or_else(|| panic!("{}", reply.answer.body));
    all.iter().map(|one| one["email"].as_str().unwrap()).collect()
}

async fn put_recipients(script: &YayClient<'_>, uuid: &str, recipients: Value) -> Reply {
    script.put(uuid, &json!({ "name": "Pete", "email_recipients": recipients })).await
}

#[tokio::test]
async fn recipients_are_set_kept_and_removed() {
    let setup = YayWorld::new().await;
    let pat = setup.client_of_pat();
    let body =
        json!({ "name": "Pete", "email_recipients": [{ "email": "b@example.org" }, { "email": "A@EXAMPLE.org" }] });
    let made = pat.post(&body).await;
    assert_eq!(addresses(&made), ["b@example.org", "A@example.org"]);
    assert!(setup.stored_mailbox(made.uuid()).await.settings.notify_recipients, "whoever is a recipient is e-mailed");

    let unchanged = pat.put(made.uuid(), &json!({ "name": "Pete" })).await;
    assert_eq!(addresses(&unchanged).len(), 2, "left out");
    assert_eq!(addresses(&put_recipients(&pat, made.uuid(), json!(null)).await).len(), 2, "null");
    assert_eq!(addresses(&put_recipients(&pat, made.uuid(), json!([])).await).len(), 0);
    assert!(!setup.stored_mailbox(made.uuid()).await.settings.notify_recipients);
}

#[tokio::test]
async fn an_unchanged_recipient_keeps_its_uuid_and_date() {
    let setup = YayWorld::new().await;
    let pat = setup.client_of_pat();
    let made = pat.post(&json!({ "name": "Pete", "email_recipients": [{ "email": "a@example.org" }] })).await;
    let first = made.result()["email_recipients"][0].clone();
    let stored = setup.stored_mailbox(made.uuid()).await.recipients;
    let both = json!([{ "email": "b@example.org" }, { "email": "a@example.org" }]);
    let more = put_recipients(&pat, made.uuid(), both).await;
    let second = more.result()["email_recipients"][1].clone();
    assert_eq!((&second["uuid"], &second["created_on"]), (&first["uuid"], &first["created_on"]));
    assert_ne!(more.result()["email_recipients"][0]["uuid"], first["uuid"]);
    let now = setup.stored_mailbox(made.uuid()).await.recipients;
    assert_eq!(now[1], stored[0], "to the millisecond");
    assert!(now[0].created_at >= now[1].created_at);

    // As in the original's responses: without an address.
    let by_uuid =
        put_recipients(&pat, made.uuid(), json!([{ "uuid": first["uuid"], "created_on": "2023-06-02" }])).await;
    assert_eq!((by_uuid.status, &by_uuid.result()["email_recipients"][0]["uuid"]), (200, &first["uuid"]));
    assert_eq!(addresses(&by_uuid), ["a@example.org"]);

    let spelled = put_recipients(&pat, made.uuid(), json!([{ "email": "A@example.org" }])).await;
    assert_eq!(addresses(&spelled), ["A@example.org"]);
    let now = setup.stored_mailbox(made.uuid()).await.recipients;
    assert_eq!(
        (spelled.result()["email_recipients"][0]["uuid"].clone(), now[0].created_at),
        (first["uuid"].clone(), stored[0].created_at)
    );
    assert!(now[0].updated_at > stored[0].updated_at);
}

#[tokio::test]
async fn fifteen_recipients_fit_and_malformed_ones_are_refused() {
    let setup = YayWorld::new().await;
    let pat = setup.client_of_pat();
    let made = pat.create("Pete").await;
    let many = |n: usize| json!((0..n).map(|i| json!({ "email": format!("a{i}@example.org") })).collect::<Vec<_>>());
    assert_eq!(addresses(&put_recipients(&pat, made.uuid(), many(15)).await).len(), 15);
    let version = setup.stored_mailbox(made.uuid()).await.version;
    for invalid in [
        many(16),
        json!([{ "email": "nobody" }]),
        json!([{ "email": "" }]),
        json!([{ "email": "a@example.org, b@example.org" }]),
        json!([{ "email": "a@example.org\nb@example.org" }]),
        json!([{ "email": "a@example.org" }, { "email": "A@example.org" }]),
        json!([{ "email": 1 }]),
        json!([{ "email": null }]),
        json!([{ "email": "a@example.org", "uuid": 1 }]),
        json!([{}]),
        json!([{ "uuid": MISSING }]),
        json!(["a@example.org"]),
        json!({ "email": "a@example.org" }),
        json!("a@example.org"),
        json!(true),
    ] {
        let body = json!({ "name": "Pete", "email_recipients": invalid });
        for refused in [pat.put(made.uuid(), &body).await, pat.post(&body).await] {
            assert_eq!((refused.status, refused.invalid_fields()), (400, vec!["email_recipients"]), "{body}");
        }
    }
    assert_eq!(setup.stored_mailbox(made.uuid()).await.version, version);
}
