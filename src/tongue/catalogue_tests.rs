use super::catalogue::{Catalogue, ROOMS};
use super::handed::{Handed, Part};
use super::pack::pack;
use super::{Arg, Piece, Source as _, Tongue, Words};

/// Every language, and the disguise.
fn tongues() -> impl Iterator<Item = Tongue> {
    Tongue::ALL.into_iter().chain([Tongue::Pseudo])
}

/// The plural that Fluent gives a number.
fn plural(tongue: Tongue, n: i64) -> String {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    let names = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n")).concat();
    let resource = FluentResource::try_new(format!("p = {{ $n ->\n{names}   *[other] other\n}}\n")).unwrap();
    let mut bundle = FluentBundle::new(vec![tongue.name().parse().unwrap()]);
    bundle.add_resource(resource).unwrap();
    let mut args = FluentArgs::new();
    args.set("n", n);
    let pattern = bundle.get_message("p").unwrap().value().unwrap();
    bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
}

/// The arguments of a message, and whether each decides something.
fn arguments(parts: &[Part], found: &mut Vec<(String, Vec<String>)>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Arg(name) => found.push((name.clone(), vec![])),
            Part::Choice(name, branches) => {
                found.push((name.clone(), branches.iter().map(|(key, _)| key.clone()).collect()));
                for (_, parts) in branches {
                    arguments(parts, found);
                }
            }
        }
    }
}

#[test]
fn the_browser_says_what_fluent_says() {
    let mut compared = 0;
    for tongue in tongues() {
        let handed: Handed = pack(tongue, ROOMS.iter().copied());
        let handed: Handed = serde_json::from_str(&serde_json::to_string(&handed).unwrap()).unwrap();
        for (key, parts) in &handed.messages {
            let mut found = vec![];
            arguments(parts, &mut found);
            let names: Vec<&'static str> = found.iter().map(|(name, _)| &*name.clone().leak()).collect();
            // A number never goes in as a text where it decides.
            let keys = found.iter().flat_map(|(_, keys)| keys.clone()).filter(|key| key.parse::<i64>().is_err());
            let words: Vec<Arg<'static>> = keys.map(Arg::from).collect();
            let numbers = [0, 1, 2, 3, 7, 11, 12, 100, 101, 1284, 12_840, 1_000_000].map(Arg::Number);
            for value in numbers.into_iter().chain(words).chain([Arg::from("<Zoë> مريم")]) {
                let args: Vec<_> = names.iter().map(|name| (*name, value.clone())).collect();
                let fluent = Catalogue::of(tongue).message(key, &args);
                let ours = handed.message(key, &args, &|n| plural(tongue, n));
                assert_eq!(ours, fluent, "{key} in {tongue:?} of {value:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn what_is_missing_is_said_in_english_and_what_is_not_there_is_its_key() {
    assert_eq!(Words::of(Tongue::German).say("no-such-message"), "no-such-message");
    assert_eq!(Words::english().say("frame-mailboxes"), "Mailboxes");
    let handed = pack(Tongue::German, ["refusals"]);
    assert!(handed.messages.contains_key("refusals-not-found"));
    assert_eq!(handed.message("frame-mailboxes", &[], &|_| String::new()), None, "no other room is handed");
}

#[test]
fn every_language_has_its_plurals() {
    let said = |tongue, n: i64| Words::of(tongue).say_with("mailbox-reached-addresses", &[("count", n.into())]);
    assert_eq!(said(Tongue::English, 1), "1 more address");
    assert_eq!(said(Tongue::English, 12), "12 more addresses");
    assert_eq!(said(Tongue::German, 1), "1 weitere Adresse");
    assert_ne!(said(Tongue::French, 0).replace('0', "2"), said(Tongue::French, 2), "zero is singular in French");
    let arabic: std::collections::BTreeSet<String> =
        [0, 1, 2, 3, 11, 100].map(|n| said(Tongue::Arabic, n).replace(|c: char| c.is_ascii_digit(), "")).into();
    assert!(arabic.len() >= 4, "{arabic:?}");
}

#[test]
fn the_disguise_marks_every_message() {
    let words = Words::of(Tongue::Pseudo);
    assert_eq!(words.say_with("frame-archived", &[("title", "1234".into())]).chars().next(), Some('⟦'));
    assert!(words.say("frame-mailboxes").ends_with('⟧'));
    assert_eq!(words.around("errors-request", "id", &[]), ("⟦Rééqúúééšt ".to_owned(), "⟧".to_owned()));
}

#[test]
fn a_language_is_known_by_its_name() {
    for tongue in Tongue::ALL {
        assert_eq!(Tongue::from_name(tongue.name()), Some(tongue));
    }
    assert_eq!(Tongue::from_name("en-XA"), None, "nobody chooses the disguise");
}

#[test]
fn pieces_stand_in_the_order_of_the_language() {
    let text = |text: &str| Piece::Text(text.to_owned());
    let said = Words::of(Tongue::German).pieces("keys-way", &["letter", "go"], &[]);
    assert_eq!(said, [text(""), Piece::Argument("go"), text(" dann "), Piece::Argument("letter"), text("")]);
}
