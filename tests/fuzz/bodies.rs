//! The JSON bodies of the yay dialect.

use std::time::Duration;

use mailroom::api::yay::decode;

/// Bodies as clients send them, and as only a test does.
const CORPUS: &str = include_str!("bodies.txt");

/// A body is refused as a whole, or each field is either read or invalid; and a valid field has the value that
/// `serde_json` reads.
fn check_body(body: &[u8]) {
    let Ok((decoded, errors)) = decode(body) else { return };
    let json: serde_json::Value = serde_json::from_slice(body).unwrap();
    let members = json.as_object().unwrap();
    let is_invalid = |field: &str| errors.iter().any(|error| error.field == field);
    assert!(errors.iter().all(|error| members.contains_key(error.field) && !error.message.is_empty()));
    let text = |field: &str| members.get(field).and_then(|value| value.as_str()).map(str::to_owned);
    let boolean = |field: &str| members.get(field).and_then(serde_json::Value::as_bool);
    if !is_invalid("name") {
        assert_eq!(decoded.name, text("name"));
    }
    if !is_invalid("password") {
        assert_eq!(decoded.password, text("password"));
    }
    for (field, read) in [
        ("beep", decoded.beep),
        ("play_caller_id", decoded.play_caller_id),
        ("play_timestamp", decoded.play_timestamp),
        ("transcribe", decoded.transcribe),
    ] {
        assert_eq!(read, if is_invalid(field) { None } else { boolean(field) }, "{field}");
    }
    let count = members.get("email_recipients").and_then(|value| value.as_array()).map(Vec::len);
    if !is_invalid("email_recipients") {
        assert_eq!(decoded.email_recipients.map(|all| all.len()), count);
    }
}

#[test]
fn corpus_bodies() {
    assert!(CORPUS.lines().count() > 20);
    for line in CORPUS.lines() {
        check_body(line.as_bytes());
    }
}

/// Concatenated pieces of the corpus: nearly JSON far more often than random bytes.
#[test]
fn random_fragments_of_bodies() {
    let pieces: Vec<&str> =
        CORPUS.lines().flat_map(|line| line.split_inclusive([',', ':', '{', '[', '}', ']'])).collect();
    bolero::check!().with_type::<Vec<u16>>().with_test_time(Duration::from_secs(3)).for_each(|choices| {
        let body: String = choices.iter().map(|i| pieces[usize::from(*i) % pieces.len()]).collect();
        check_body(body.as_bytes());
        check_body(format!("{{{body}}}").as_bytes());
    });
}

#[test]
fn random_bytes() {
    bolero::check!().with_test_time(Duration::from_secs(2)).for_each(check_body);
}
