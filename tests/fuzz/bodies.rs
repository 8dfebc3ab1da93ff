//! The JSON bodies of the yay dialect.

use std::time::Duration;

use mailroom::api::yay::decode;

/// Bodies as clients send them, and as only a test does.
const CORPUS: &str = include_str!("bodies.txt");

/// A body is refused as a whole, or each field is either read or wrong; and what a derived reader takes
/// from a body without mistakes is the same.
fn check_body(body: &[u8]) {
    let Ok((sent, mistakes)) = decode(body) else { return };
    let json: serde_json::Value = serde_json::from_slice(body).unwrap();
    let members = json.as_object().unwrap();
    let wrong = |field: &str| mistakes.iter().any(|mistake| mistake.field == field);
    assert!(mistakes.iter().all(|mistake| members.contains_key(mistake.field) && !mistake.message.is_empty()));
    let text = |field: &str| members.get(field).and_then(|value| value.as_str()).map(str::to_owned);
    let truth = |field: &str| members.get(field).and_then(serde_json::Value::as_bool);
    if !wrong("name") {
        assert_eq!(sent.name, text("name"));
    }
    if !wrong("password") {
        assert_eq!(sent.password, text("password"));
    }
    for (field, read) in [
        ("beep", sent.beep),
        ("play_caller_id", sent.play_caller_id),
        ("play_timestamp", sent.play_timestamp),
        ("transcribe", sent.transcribe),
    ] {
        assert_eq!(read, if wrong(field) { None } else { truth(field) }, "{field}");
    }
    let listed = members.get("email_recipients").and_then(|value| value.as_array()).map(Vec::len);
    if !wrong("email_recipients") {
        assert_eq!(sent.email_recipients.map(|all| all.len()), listed);
    }
}

#[test]
fn corpus_bodies() {
    assert!(CORPUS.lines().count() > 20);
    for line in CORPUS.lines() {
        check_body(line.as_bytes());
    }
}

/// Pieces of the corpus glued together: far more often nearly JSON than bytes at random are.
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
