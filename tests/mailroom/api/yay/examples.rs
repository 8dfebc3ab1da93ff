//! The original's examples, as they stand in its document.

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

/// The answer less what is added here, with the UUIDs and days of the example wherever ours have the same
/// shape.
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

/// The mailbox of the examples, with the one thing that their bodies do not say: a recipient.
async fn create_example_mailbox(house: &YayWorld) -> Reply {
    let mut body = parsed(ALL_FIELDS);
    body["email_recipients"] = json!([{ "email": "pete@example.org" }]);
    house.client_of_pat().post(&body).await
}

#[tokio::test]
async fn creates_a_new_mailbox() {
    let house = YayWorld::new().await;
    let made = create_example_mailbox(&house).await;
    assert_eq!((made.status, made.json["status_message"].as_str()), (201, Some("Created")));
    assert_eq!(with_example_ids_and_dates(made.result()), parsed(CREATED));

    let verbatim = house.client_of_pat().send("POST", MAILBOXES_PATH, Some(ALL_FIELDS.into())).await;
    assert_eq!((verbatim.status, &verbatim.result()["email_recipients"]), (201, &json!([])));
    assert_eq!(verbatim.result()["mailbox"], "8002");
}

#[tokio::test]
async fn gets_all_and_one() {
    let house = YayWorld::new().await;
    let made = create_example_mailbox(&house).await;
    let all = house.client_of_pat().get(MAILBOXES_PATH).await;
    assert_eq!((all.status, all.json["status_message"].as_str()), (200, Some("OK")));
    let list = all.result().as_array().unwrap();
    assert_eq!((list.len(), with_example_ids_and_dates(&list[0])), (1, parsed(ONE)));

    let by_path = house.client_of_pat().get(&mailbox_path(made.uuid())).await;
    assert_eq!((by_path.status, with_example_ids_and_dates(by_path.result())), (200, parsed(ONE)));
    let by_query = house.client_of_pat().get(&format!("{MAILBOXES_PATH}?uuid={}", made.uuid().to_uppercase())).await;
    assert_eq!(by_query.answer.body, by_path.answer.body);
}

#[tokio::test]
async fn updates_the_specified_mailbox() {
    let house = YayWorld::new().await;
    let made = create_example_mailbox(&house).await;
    let changed = house.client_of_pat().send("PUT", &mailbox_path(made.uuid()), Some(ALL_FIELDS.into())).await;
    assert_eq!((changed.status, with_example_ids_and_dates(changed.result())), (200, parsed(ONE)));
    let by_query = house
        .client_of_pat()
        .send("PUT", &format!("{MAILBOXES_PATH}?uuid={}", made.uuid()), Some(ALL_FIELDS.into()))
        .await;
    assert_eq!(by_query.answer.body, changed.answer.body);
}

#[tokio::test]
async fn deletes_the_specified_mailbox() {
    let house = YayWorld::new().await;
    for path in [
        mailbox_path(create_example_mailbox(&house).await.uuid()),
        format!("{MAILBOXES_PATH}?uuid={}", create_example_mailbox(&house).await.uuid()),
    ] {
        let gone = house.client_of_pat().delete(&path).await;
        assert_eq!((gone.status, gone.answer.body.as_str()), (204, ""), "HTTP allows a 204 no body");
        assert_eq!(house.client_of_pat().delete(&path).await.status, 404);
        assert_eq!(house.client_of_pat().get(&path).await.status, 404);
        assert_eq!(house.client_of_pat().send("PUT", &path, Some(ALL_FIELDS.into())).await.status, 404);
    }
    assert_eq!(house.client_of_pat().get(MAILBOXES_PATH).await.result(), &json!([]), "active mailboxes only");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let house = YayWorld::new().await;
    let missing = json!({ "result": {}, "status_code": 404, "status_message": "Not Found" });
    for path in [
        mailbox_path(MISSING),
        mailbox_path("x"),
        mailbox_path("%ff"),
        mailbox_path("a%00b"),
        format!("{MAILBOXES_PATH}?uuid="),
    ] {
        assert_eq!(house.client_of_pat().get(&path).await.json, missing, "{path}");
        assert_eq!(house.client_of_pat().delete(&path).await.json, missing, "{path}");
        assert_eq!(house.client_of_pat().send("PUT", &path, Some(ALL_FIELDS.into())).await.json, missing, "{path}");
    }
}
