//! The decoder of the Enswitch parameters: it accepts any input, and splits it as specified.

use std::time::Duration;

use form_urlencoded::byte_serialize;
use mailroom::api::enswitch::parameters::{MAX_PARAMETERS, MAX_VALUE_BYTES, ParameterFault, Parameters};
use proptest::prelude::*;

const PARAMETER_NAMES: [&str; 3] = ["pin", "mailbox", "description"];

/// What must hold for every input: a known parameter has one value, one fault, or is not there.
fn check_parameters(query: &[u8], form: &[u8]) {
    let pieces = |source: &[u8]| source.split(|b| matches!(b, b'&' | b';')).filter(|piece| !piece.is_empty()).count();
    let count = pieces(query) + pieces(form);
    let Ok(found) = Parameters::read([query, form], &PARAMETER_NAMES) else {
        assert!(count > MAX_PARAMETERS);
        return;
    };
    assert!(count <= MAX_PARAMETERS);
    for name in PARAMETER_NAMES {
        let faults: Vec<_> = found.faults().iter().filter(|(faulty, _)| *faulty == name).collect();
        assert!(faults.len() <= 1);
        if let Some(value) = found.get(name) {
            assert!(faults.is_empty() && value.len() <= MAX_VALUE_BYTES && count > 0);
        }
    }
    // Where the query ends and the form begins makes no difference.
    let joined = Parameters::read([&[query, b";", form].concat(), b""], &PARAMETER_NAMES).unwrap();
    assert_eq!(joined.faults(), found.faults());
    for name in PARAMETER_NAMES {
        assert_eq!(joined.get(name), found.get(name));
    }
}

#[test]
fn enswitch_parameters() {
    bolero::check!().with_test_time(Duration::from_secs(2)).for_each(|input: &[u8]| {
        let (query, form) = input.split_at(input.len() / 2);
        check_parameters(query, form);
        check_parameters(input, b"");
    });
}

fn percent_encode(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}

proptest! {
    #[test]
    fn encoded_values_are_decoded_unchanged(pin: String, description: String, separator in "[;&]{1,3}", spaced: bool) {
        let plus = |text: String| if spaced { text } else { text.replace('+', "%20") };
        let query = format!("pin={}{separator}description={}", plus(percent_encode(&pin)), plus(percent_encode(&description)));
        let found = Parameters::read([query.as_bytes(), b""], &PARAMETER_NAMES).unwrap();
        prop_assert_eq!(found.get("pin"), Some(pin.as_str()));
        prop_assert_eq!(found.get("description"), Some(description.as_str()));
        prop_assert_eq!((found.get("mailbox"), found.faults()), (None, &[][..]));
    }

    #[test]
    fn unknown_parameters_are_ignored(name in "[a-zA-Z_]{1,12}", value: Vec<u8>, pin in "[0-9]{1,10}") {
        prop_assume!(!PARAMETER_NAMES.contains(&name.as_str()));
        let value: String = byte_serialize(&value).collect();
        let query = format!("{name}={value};pin={pin};{name}={value}");
        let found = Parameters::read([query.as_bytes(), b""], &PARAMETER_NAMES).unwrap();
        prop_assert_eq!((found.get("pin"), found.faults()), (Some(pin.as_str()), &[][..]));
    }

    #[test]
    fn a_repeated_parameter_is_a_fault_without_a_value(values in prop::collection::vec("[a-z%]{0,5}", 2..5), split: bool) {
        let all: Vec<_> = values.iter().map(|value| format!("pin={value}")).collect();
        let at = if split { 1 } else { all.len() };
        let (query, form) = (all[..at].join(";"), all[at..].join("&"));
        let found = Parameters::read([query.as_bytes(), form.as_bytes()], &PARAMETER_NAMES).unwrap();
        prop_assert_eq!((found.get("pin"), found.faults()), (None, &[("pin", ParameterFault::Twice)][..]));
    }
}

#[test]
fn parameters_at_length_limits() {
    let value = |length: usize| format!("pin={}", "x".repeat(length));
    let faults =
        |raw: &str| Parameters::read([raw.as_bytes(), b""], &PARAMETER_NAMES).map(|found| found.faults().to_vec());
    assert_eq!(faults(&value(MAX_VALUE_BYTES)), Ok(vec![]));
    assert_eq!(faults(&value(MAX_VALUE_BYTES + 1)), Ok(vec![("pin", ParameterFault::TooLong)]));
    assert_eq!(faults("pin=%C3%28"), Ok(vec![("pin", ParameterFault::NotText)]));
    assert_eq!(faults(&"a=1;".repeat(MAX_PARAMETERS)), Ok(vec![]));
    assert!(faults(&"a=1;".repeat(MAX_PARAMETERS + 1)).is_err());
}
