//! The examples from the original's document, verbatim.

use serde_json::{Value, json};

use super::client::{MAILBOXES_PATH, MISSING, Reply, YayWorld, mailbox_path};

/// "JSON all-fields example" of both POST and PUT.
const ALL_FIELDS: &str = r#"{
"beep" : true,
"greeting" : "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b",
"name" : "Pete's Mailbox",
"password" : "1234",
"play_caller_id" : true,
"play_timestamp" : true,
"transcribe" : true
}"#;

/// "200 Response" of GET and PUT.
const ONE: &str = r#"{
"beep" : true,
"created_on" : "2023-06-02",
"email_recipients" : [
{
"created_on" : "2023-06-02",
"updated_on" : "2023-06-02",
"uuid" : "31347d42-00bd-44a5-9b5c-20dc4197a2f6"
}
],
"greeting" : "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b",
"name" : "Pete's Mailbox",
"password" : "1234",
"play_caller_id" : true,
"play_timestamp" : true,
"transcribe" : true,
"updated_on" : "2023-06-02",
"uuid" : "31347d42-00bd-44a5-9b5c-20dc4197a2f6"
}"#;

/// "201 Response" of POST.
const CREATED: &str = r#"{
"beep" : true,
"created_on" : "2023-06-02",
"email_recipients" : [
{
"created_on" : "2023-06-02",
"uuid" : "31347d42-00bd-44a5-9b5c-20dc4197a2f6"
}
],
"greeting" : "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b",
"name" : "Pete's Mailbox",
"password" : "1234",
"play_caller_id" : true,
"play_timestamp" : true,
"transcribe" : true,
"uuid" : "31347d42-00bd-44a5-9b5c-20dc4197a2f6"
}"#;

/// The result without Mailroom's extensions, with its UUIDs and dates replaced by those of the example after checking
/// their format.
fn with_example_ids_and_dates(result: &Value) -> Value {
    let mut result = result.clone();
    let members = result.as_object_mut().unwrap();
    assert_eq!(members.remove("mailbox"), Some(json!("8001")));
    for one in members["email_recipients"].as_array_mut().unwrap() {
        let one = one.as_object_mut().unwrap();
        assert_eq!(one.remove("email"), Some(json!("pete@example.org")));
        replace_ids_and_dates(one);
    }
    replace_ids_and_dates(members);
    result
}

fn replace_ids_and_dates(members: &mut serde_json::Map<String, Value>) {
    let shape = |text: &str| text.chars().map(|c| if c.is_ascii_hexdigit() { 'x' } else { c }).collect::<String>();
    for (name, example) in
        [("uuid", "31347d42-00bd-44a5-9b5c-20dc4197a2f6"), ("created_on", "2023-06-02"), ("updated_on", "2023-06-02")]
    {
        if let Some(value) = members.get_mut(name) {
            assert_eq!(shape(value.as_str().unwrap()), shape(example), "{name}");
            *value = json!(example);
        }
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Creates the mailbox of the examples, with a recipient, which their bodies omit.
async fn create_example_mailbox(setup: &YayWorld) -> Reply {
    let mut body = parsed(ALL_FIELDS);
    body["email_recipients"] = json!([{ "email": "pete@example.org" }]);
    setup.client_of_pat().post(&body).await
}

#[tokio::test]
async fn creates_a_new_mailbox() {
    let setup = YayWorld::new().await;
    let made = create_example_mailbox(&setup).await;
    assert_eq!((made.status, made.json["status_message"].as_str()), (201, Some("Created")));
    assert_eq!(with_example_ids_and_dates(made.result()), parsed(CREATED));

    let verbatim = setup.client_of_pat().send("POST", MAILBOXES_PATH, Some(ALL_FIELDS.into())).await;
    assert_eq!((verbatim.status, &verbatim.result()["email_recipients"]), (201, &json!([])));
    assert_eq!(verbatim.result()["mailbox"], "8002");
}

#[tokio::test]
async fn gets_all_and_one() {
    let setup = YayWorld::new().await;
    let made = create_example_mailbox(&setup).await;
    let all = setup.client_of_pat().get(MAILBOXES_PATH).await;
    assert_eq!((all.status, all.json["status_message"].as_str()), (200, Some("OK")));
    let list = all.result().as_array().unwrap();
    assert_eq!((list.len(), with_example_ids_and_dates(&list[0])), (1, parsed(ONE)));

    let by_path = setup.client_of_pat().get(&mailbox_path(made.uuid())).await;
    assert_eq!((by_path.status, with_example_ids_and_dates(by_path.result())), (200, parsed(ONE)));
    let by_query = setup.client_of_pat().get(&format!("{MAILBOXES_PATH}?uuid={}", made.uuid().to_uppercase())).await;
    assert_eq!(by_query.answer.body, by_path.answer.body);
}

#[tokio::test]
async fn updates_the_specified_mailbox() {
    let setup = YayWorld::new().await;
    let made = create_example_mailbox(&setup).await;
    let changed = setup.client_of_pat().send("PUT", &mailbox_path(made.uuid()), Some(ALL_FIELDS.into())).await;
    assert_eq!((changed.status, with_example_ids_and_dates(changed.result())), (200, parsed(ONE)));
    let by_query = setup
        .client_of_pat()
        .send("PUT", &format!("{MAILBOXES_PATH}?uuid={}", made.uuid()), Some(ALL_FIELDS.into()))
        .await;
    assert_eq!(by_query.answer.body, changed.answer.body);
}

#[tokio::test]
async fn deletes_the_specified_mailbox() {
    let setup = YayWorld::new().await;
    for path in [
        mailbox_path(create_example_mailbox(&setup).await.uuid()),
        format!("{MAILBOXES_PATH}?uuid={}", create_example_mailbox(&setup).await.uuid()),
    ] {
        let deleted = setup.client_of_pat().delete(&path).await;
        assert_eq!((deleted.status, deleted.answer.body.as_str()), (204, ""), "HTTP allows a 204 no body");
        assert_eq!(setup.client_of_pat().delete(&path).await.status, 404);
        assert_eq!(setup.client_of_pat().get(&path).await.status, 404);
        assert_eq!(setup.client_of_pat().send("PUT", &path, Some(ALL_FIELDS.into())).await.status, 404);
    }
    assert_eq!(setup.client_of_pat().get(MAILBOXES_PATH).await.result(), &json!([]), "active mailboxes only");
}

#[tokio::test]
async fn a_missing_mailbox_is_not_found() {
    let setup = YayWorld::new().await;
    let missing = json!({ "result": {}, "status_code": 404, "status_message": "Not Found" });
    for path in [
        mailbox_path(MISSING),
        mailbox_path("x"),
        mailbox_path("%ff"),
        mailbox_path("a%00b"),
        format!("{MAILBOXES_PATH}?uuid="),
    ] {
        assert_eq!(setup.client_of_pat().get(&path).await.json, missing, "{path}");
        assert_eq!(setup.client_of_pat().delete(&path).await.json, missing, "{path}");
        assert_eq!(setup.client_of_pat().send("PUT", &path, Some(ALL_FIELDS.into())).await.json, missing, "{path}");
    }
}
