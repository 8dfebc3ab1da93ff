//! The catalogues: each message is in every language, takes the same arguments, and is said somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::source::Source;

/// The languages and the plurals that a count takes in each.
const LANGUAGES: [(&str, &[&str]); 5] = [
    ("en", &["one", "other"]),
    ("de", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("es", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message: its arguments, and the keys of each of its choices.
#[derive(Default)]
struct Message {
    arguments: BTreeSet<String>,
    choices: Vec<(String, BTreeSet<String>)>,
}

/// The messages of a language by room and key, and what is wrong with its files.
fn read(language: &str, wrong: &mut Vec<String>) -> BTreeMap<(String, String), Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let room = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            wrong.push(format!("{language}/{room}.ftl cannot be read: {errors:?}"));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    let mut found = Message::default();
                    match &message.value {
                        Some(pattern) => look(pattern, &mut found, &mut |what| wrong.push(format!("{key} has {what}"))),
                        None => wrong.push(format!("{key} says nothing")),
                    }
                    if !message.attributes.is_empty() {
                        wrong.push(format!("{key} has attributes, which nobody reads"));
                    }
                    if !key.starts_with(&format!("{room}-")) {
                        wrong.push(format!("{key} does not begin with the name of its room, {room}"));
                    }
                    if messages.insert((room.clone(), key.clone()), found).is_some() {
                        wrong.push(format!("{key} is in {language} twice"));
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => {
                    wrong.push(format!("{language}/{room}.ftl holds more than messages"));
                }
            }
        }
    }
    messages
}

fn look(pattern: &Pattern<&str>, found: &mut Message, wrong: &mut dyn FnMut(&str)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.arguments.insert(id.name.to_owned());
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                found.arguments.insert(id.name.to_owned());
                let keys = variants.iter().map(|variant| {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                    name.to_owned()
                });
                found.choices.push((id.name.to_owned(), keys.collect()));
                for variant in variants {
                    look(&variant.value, found, wrong);
                }
            }
            _ => wrong("something else than arguments and choices, which the browser cannot say"),
        }
    }
}

#[test]
fn every_language_says_what_english_says() {
    let mut wrong = vec![];
    let english = read("en", &mut wrong);
    for (language, plurals) in LANGUAGES {
        let own = read(language, &mut wrong);
        let mut tell = |key: &str, what: String| wrong.push(format!("{language}: {key} {what}"));
        for ((room, key), message) in &english {
            let Some(there) = own.get(&(room.clone(), key.clone())) else {
                tell(key, format!("is missing in {room}.ftl"));
                continue;
            };
            if there.arguments != message.arguments {
                tell(key, format!("takes {:?} and English {:?}", there.arguments, message.arguments));
            }
            for (argument, keys) in &there.choices {
                let counts = keys.iter().any(|key| PLURALS.contains(&key.as_str()) && key != "other");
                let unknown = |key: &&String| PLURALS.contains(&key.as_str()) && !plurals.contains(&key.as_str());
                if counts && !plurals.iter().all(|plural| keys.contains(*plural)) {
                    tell(key, format!("does not say every plural of ${argument}: {plurals:?}"));
                }
                if let Some(plural) = keys.iter().find(unknown) {
                    tell(key, format!("has the plural {plural}, which the language has not"));
                }
            }
            let named = |message: &Message| -> BTreeSet<String> {
                let keys = message.choices.iter().flat_map(|(_, keys)| keys.iter().cloned());
                keys.filter(|key| !PLURALS.contains(&key.as_str())).collect()
            };
            // What a word decides, each language may leave to its default; what it decides by must be known.
            if let Some(extra) = named(there).difference(&named(message)).find(|key| key.parse::<i64>().is_err()) {
                tell(key, format!("asks for [{extra}], which English does not know"));
            }
        }
        for (room, key) in own.keys().filter(|name| !english.contains_key(*name)) {
            tell(key, format!("in {room}.ftl is not in English"));
        }
    }
    assert!(wrong.is_empty(), "the catalogues are not whole:\n  {}\n", wrong.join("\n  "));
}

#[test]
fn every_message_is_said_and_every_key_is_known() {
    let english = read("en", &mut vec![]);
    let keys: BTreeSet<&str> = english.keys().map(|(_, key)| key.as_str()).collect();
    let rooms: BTreeSet<&str> = english.keys().map(|(room, _)| room.as_str()).collect();
    let (mut said, mut wrong) = (BTreeSet::new(), vec![]);
    for source in Source::below("src").iter().filter(|source| source.path != "src/tongue/catalogue.rs") {
        let asked = asked(source);
        for (line, text) in &source.strings {
            said.extend(keys.get(text.as_str()));
            if asked.contains(text.as_str()) && !keys.contains(text.as_str()) {
                wrong.push(format!("{}:{line}: no catalogue has {text}", source.path));
            }
        }
        for room in named_rooms(source).iter().filter(|room| !rooms.contains(room.as_str())) {
            wrong.push(format!("{}: there is no room {room}", source.path));
        }
    }
    wrong.extend(keys.difference(&said).map(|key| format!("nobody says {key}; take it away")));
    assert!(wrong.is_empty(), "keys and messages do not fit:\n  {}\n", wrong.join("\n  "));
}

#[test]
fn a_mistake_has_one_message() {
    let text = |room: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/en/{room}.ftl"));
        std::fs::read_to_string(path).unwrap()
    };
    let english = read("en", &mut vec![]);
    let rooms: BTreeSet<&str> = english.keys().map(|(room, _)| room.as_str()).collect();
    let texts: Vec<String> = rooms.into_iter().map(text).collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let sentences: BTreeMap<&str, &str> = lines.filter_map(|line| line.split_once(" = ")).collect();
    let mut said: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let sources: Vec<Source> =
        Source::below("src").into_iter().filter(|source| ["domain", "forms"].contains(&source.room())).collect();
    for (_, key) in sources.iter().flat_map(|source| &source.strings) {
        if let Some(sentence) = sentences.get(key.as_str()).filter(|sentence| sentence.split(' ').count() > 5) {
            said.entry(sentence).or_default().insert(key);
        }
    }
    assert!(said.len() > 50, "{}", said.len());
    said.retain(|_, keys| keys.len() > 1);
    assert!(said.is_empty(), "say the same by one message: {said:?}");
}

/// The keys that a file asks for where it says something.
fn asked(source: &Source) -> BTreeSet<&str> {
    let calls = ["t(\"", "t_with(\"", "say(\"", "say_with(\"", "around(\"", "pieces(\"", "t_around(\""];
    let alone = |at: usize| !source.text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let after = |call: &'static str| {
        source.text.match_indices(call).filter(|(at, _)| alone(*at)).map(move |(at, _)| at + call.len())
    };
    let key = |at: usize| source.text[at..].split('"').next().unwrap_or("");
    let is_key = |key: &&str| key.contains('-') && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    calls.into_iter().flat_map(after).map(key).filter(is_key).collect()
}

/// The rooms that a file's islands name.
fn named_rooms(source: &Source) -> Vec<String> {
    let lists = source.text.match_indices("speaks(&[").map(|(at, call)| &source.text[at + call.len()..]);
    let names = lists.flat_map(|list| list.split(']').next().unwrap_or("").split(','));
    names.map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}
