use super::catalog::{Catalog, NAMESPACES};
use super::export::export;
use super::page_messages::{MessagePart, PageMessages};
use super::{Arg, Args, Locale, MessageKey, MessagePiece, MessageSource, Messages, key};

/// Every locale, including the pseudo-locale.
fn all_locales() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().chain([Locale::Pseudo])
}

/// The plural category that Fluent assigns to a number.
fn plural(locale: Locale, n: i64) -> String {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    let names = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n")).concat();
    let resource = FluentResource::try_new(format!("p = {{ $n ->\n{names}   *[other] other\n}}\n")).unwrap();
    let mut bundle = FluentBundle::new(vec![locale.tag().parse().unwrap()]);
    bundle.add_resource(resource).unwrap();
    let mut args = FluentArgs::new();
    args.set("n", n);
    let pattern = bundle.get_message("p").unwrap().value().unwrap();
    bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
}

/// Collects the arguments of a message, each with the values it selects by.
fn arguments(parts: &[MessagePart], found: &mut Vec<(String, Vec<String>)>) {
    for part in parts {
        match part {
            MessagePart::Text(_) => {}
            MessagePart::Arg(name) => found.push((name.clone(), vec![])),
            MessagePart::Choice(name, branches) => {
                found.push((name.clone(), branches.iter().map(|(key, _)| key.clone()).collect()));
                for (_, parts) in branches {
                    arguments(parts, found);
                }
            }
        }
    }
}

#[test]
fn page_messages_read_like_fluent() {
    let mut compared = 0;
    for locale in all_locales() {
        let page_messages: PageMessages = export(locale, NAMESPACES.iter().copied());
        let page_messages: PageMessages =
            serde_json::from_str(&serde_json::to_string(&page_messages).unwrap()).unwrap();
        for key in MessageKey::all() {
            let mut found = vec![];
            arguments(&page_messages.messages[key.as_str()], &mut found);
            let names: Vec<&'static str> = found.iter().map(|(name, _)| &*name.clone().leak()).collect();
            // Numbers are never passed as text to an argument that selects by plural.
            let keys = found.iter().flat_map(|(_, keys)| keys.clone()).filter(|key| key.parse::<i64>().is_err());
            let texts: Vec<Arg<'static>> = keys.map(Arg::from).collect();
            let numbers = [0, 1, 2, 3, 7, 11, 12, 100, 101, 1284, 12_840, 1_000_000].map(Arg::Number);
            for value in numbers.into_iter().chain(texts).chain([Arg::from("<Zoë> مريم")]) {
                let args: Vec<_> = names.iter().map(|name| (*name, value.clone())).collect();
                let fluent = Catalog::of(locale).message(key, &args);
                let actual = page_messages.message(key, &args, &|n| plural(locale, n));
                assert_eq!(actual, fluent, "{key:?} in {locale:?} of {value:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "{compared}");
}

/// A source that has no messages.
struct EmptySource;

impl MessageSource for EmptySource {
    fn locale(&self) -> Locale {
        Locale::German
    }

    fn message(&self, _key: MessageKey, _args: &Args<'_>) -> Option<String> {
        None
    }
}

#[test]
fn the_compiler_knows_exactly_the_messages_of_english() {
    let english = Catalog::of(Locale::English);
    let mut keys: Vec<&str> = NAMESPACES.iter().flat_map(|name| english.keys(name)).map(String::as_str).collect();
    keys.sort_unstable();
    assert!(MessageKey::all().map(MessageKey::as_str).eq(keys));
}

#[test]
fn a_message_that_a_source_lacks_reads_as_its_key() {
    assert_eq!(Messages::new(&EmptySource).get(key!("frame-mailboxes")), "frame-mailboxes");
    assert_eq!(Messages::english().get(key!("frame-mailboxes")), "Mailboxes");
}

#[test]
fn exported_messages_are_of_the_requested_namespaces() {
    let page_messages = export(Locale::German, ["request-errors"]);
    assert!(page_messages.messages.contains_key("request-errors-not-found"));
    assert_eq!(
        page_messages.message(key!("frame-mailboxes"), &[], &|_| String::new()),
        None,
        "no other namespace is handed"
    );
}

#[test]
fn every_locale_uses_its_plural_forms() {
    let message =
        |locale, n: i64| Messages::of(locale).format(key!("notification-summary-recipients"), &[("count", n.into())]);
    assert_eq!(message(Locale::English, 1), "1 other recipient");
    assert_eq!(message(Locale::English, 12), "12 other recipients");
    assert_eq!(message(Locale::German, 1), "1 weiterer Empfänger");
    assert_ne!(message(Locale::French, 0).replace('0', "2"), message(Locale::French, 2), "zero is singular in French");
    let arabic: std::collections::BTreeSet<String> =
        [0, 1, 2, 3, 11, 100].map(|n| message(Locale::Arabic, n).replace(|c: char| c.is_ascii_digit(), "")).into();
    assert!(arabic.len() >= 4, "{arabic:?}");
}

#[test]
fn pseudo_locale_marks_every_message() {
    let messages = Messages::of(Locale::Pseudo);
    assert_eq!(messages.format(key!("frame-archived"), &[("title", "1234".into())]).chars().next(), Some('⟦'));
    assert!(messages.get(key!("frame-mailboxes")).ends_with('⟧'));
    assert_eq!(
        messages.split_around(key!("error-pages-request"), "id", &[]),
        ("⟦Rééqúúééšt ÍíD: ".to_owned(), "⟧".to_owned())
    );
}

#[test]
fn locale_is_found_by_its_tag() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
    }
    assert_eq!(Locale::from_tag("en-XA"), None, "nobody chooses the disguise");
}

#[test]
fn pieces_follow_the_word_order_of_the_locale() {
    let text = |text: &str| MessagePiece::Text(text.to_owned());
    let pieces = Messages::of(Locale::German).pieces(key!("shortcuts-sequence"), &["letter", "go"], &[]);
    assert_eq!(
        pieces,
        [text(""), MessagePiece::Argument("go"), text(" dann "), MessagePiece::Argument("letter"), text("")]
    );
}
