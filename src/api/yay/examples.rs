//! The examples of the document: those of the original, with our additions.

use serde_json::{Value, json};

use super::response::InvalidField;

const UUID: &str = "31347d42-00bd-44a5-9b5c-20dc4197a2f6";
const SOUND: &str = "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b";
const DAY: &str = "2023-06-02";

fn envelope(code: u16, message: &str, result: &Value) -> Value {
    json!({ "result": result, "status_code": code, "status_message": message })
}

fn mailbox() -> Value {
    json!({
        "beep": true,
        "created_on": DAY,
        "email_recipients": [
            { "created_on": DAY, "email": "pete@example.org", "updated_on": DAY, "uuid": UUID },
        ],
        "greeting": SOUND,
        "mailbox": "8001",
        "name": "Pete's Mailbox",
        "password": "1234",
        "play_caller_id": true,
        "play_timestamp": true,
        "transcribe": true,
        "updated_on": DAY,
        "uuid": UUID,
    })
}

/// The response with one mailbox.
pub(super) fn one() -> Value {
    envelope(200, "OK", &mailbox())
}

/// The response with all mailboxes.
pub(super) fn list() -> Value {
    envelope(200, "OK", &json!([mailbox()]))
}

/// The response to a new mailbox, which was never updated.
pub(super) fn created() -> Value {
    let mut new = mailbox();
    new["email_recipients"] = json!([]);
    if let Some(members) = new.as_object_mut() {
        members.remove("updated_on");
    }
    envelope(201, "Created", &new)
}

/// The original's body with all fields.
pub(super) fn body() -> Value {
    json!({
        "beep": true,
        "greeting": SOUND,
        "name": "Pete's Mailbox",
        "password": "1234",
        "play_caller_id": true,
        "play_timestamp": true,
        "transcribe": true,
    })
}

/// The response to a PIN that is too short.
pub(super) fn invalid_field() -> Value {
    let error = InvalidField::new("password", "The PIN is too short: use exactly 4 digits");
    let message = format!("{}: {}.", error.field, error.message);
    envelope(400, "Bad Request", &json!({ "message": message, "errors": [error] }))
}

/// The response for a mailbox that doesn't exist.
pub(super) fn missing() -> Value {
    envelope(404, "Not Found", &json!({}))
}
