//! The catalogs: each message is in every language, takes the same arguments, and is used somewhere.

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

/// The messages of a language by namespace and key; problems of its files are added to `problems`.
fn read_messages(language: &str, problems: &mut Vec<String>) -> BTreeMap<(String, String), Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let namespace = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.push(format!("{language}/{namespace}.ftl can't be parsed: {errors:?}"));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    let mut found = Message::default();
                    match &message.value {
                        Some(pattern) => {
                            inspect_pattern(pattern, &mut found, &mut |what| {
                                problems.push(format!("{key} has {what}"));
                            });
                        }
                        None => problems.push(format!("{key} is empty")),
                    }
                    if !message.attributes.is_empty() {
                        problems.push(format!("{key} has attributes, which aren't used"));
                    }
                    if !key.starts_with(&format!("{namespace}-")) {
                        problems.push(format!("{key} doesn't start with the name of its namespace, {namespace}"));
                    }
                    if messages.insert((namespace.clone(), key.clone()), found).is_some() {
                        problems.push(format!("{key} is in {language} more than once"));
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => {
                    problems.push(format!("{language}/{namespace}.ftl contains something other than messages"));
                }
            }
        }
    }
    messages
}

fn inspect_pattern(pattern: &Pattern<&str>, found: &mut Message, report: &mut dyn FnMut(&str)) {
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
                    inspect_pattern(&variant.value, found, report);
                }
            }
            _ => report("something other than arguments and selectors, which the browser doesn't support"),
        }
    }
}

#[test]
fn every_locale_has_the_messages_and_arguments_of_english() {
    let mut problems = vec![];
    let english = read_messages("en", &mut problems);
    for (language, plurals) in LANGUAGES {
        let own = read_messages(language, &mut problems);
        let mut report = |key: &str, what: String| problems.push(format!("{language}: {key} {what}"));
        for ((namespace, key), message) in &english {
            let Some(translation) = own.get(&(namespace.clone(), key.clone())) else {
                report(key, format!("is missing in {namespace}.ftl"));
                continue;
            };
            if translation.arguments != message.arguments {
                report(key, format!("takes {:?}, but English takes {:?}", translation.arguments, message.arguments));
            }
            for (argument, keys) in &translation.choices {
                let counts = keys.iter().any(|key| PLURALS.contains(&key.as_str()) && key != "other");
                let unknown = |key: &&String| PLURALS.contains(&key.as_str()) && !plurals.contains(&key.as_str());
                if counts && !plurals.iter().all(|plural| keys.contains(*plural)) {
                    report(key, format!("lacks a plural form of ${argument}: {plurals:?}"));
                }
                if let Some(plural) = keys.iter().find(unknown) {
                    report(key, format!("has the plural form {plural}, which this language doesn't have"));
                }
            }
            let named = |message: &Message| -> BTreeSet<String> {
                let keys = message.choices.iter().flat_map(|(_, keys)| keys.iter().cloned());
                keys.filter(|key| !PLURALS.contains(&key.as_str())).collect()
            };
            // A language may leave named variants to its default, but may not name variants that English lacks.
            if let Some(extra) = named(translation).difference(&named(message)).find(|key| key.parse::<i64>().is_err())
            {
                report(key, format!("has the variant [{extra}], which English doesn't have"));
            }
        }
        for (namespace, key) in own.keys().filter(|name| !english.contains_key(*name)) {
            report(key, format!("in {namespace}.ftl isn't in English"));
        }
    }
    assert!(problems.is_empty(), "problems in the catalogs:\n  {}\n", problems.join("\n  "));
}

#[test]
fn every_message_is_used() {
    let english = read_messages("en", &mut vec![]);
    let sources = Source::all_below("src");
    let used: BTreeSet<&str> =
        sources.iter().flat_map(|source| &source.message_keys).map(|(_, key)| key.as_str()).collect();
    let unused: Vec<&str> = english.keys().map(|(_, key)| key.as_str()).filter(|key| !used.contains(key)).collect();
    assert!(unused.is_empty(), "delete the messages that aren't used:\n  {}\n", unused.join("\n  "));
}

#[test]
fn only_code_uses_messages() {
    let text = "fn f() { t(key!(\"a-used\")); g(\"a-string\") } // key!(\"a-comment\")\n\
                #[cfg(test)]\nmod tests { fn f() { t(key!(\"a-test\")) } }";
    assert_eq!(Source::new("src/pages/time.rs", text).message_keys, [(1, "a-used".to_owned())]);
}

#[test]
fn islands_name_namespaces_that_exist() {
    let english = read_messages("en", &mut vec![]);
    let namespaces: BTreeSet<&str> = english.keys().map(|(namespace, _)| namespace.as_str()).collect();
    let mut problems = vec![];
    for source in Source::all_below("src") {
        let unknown = used_namespaces(&source).into_iter().filter(|namespace| !namespaces.contains(namespace.as_str()));
        problems.extend(unknown.map(|namespace| format!("{}: there is no namespace {namespace}", source.path)));
    }
    assert!(problems.is_empty(), "add files, or correct the names:\n  {}\n", problems.join("\n  "));
}

#[test]
fn no_two_messages_have_the_same_text() {
    let text = |namespace: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/en/{namespace}.ftl"));
        std::fs::read_to_string(path).unwrap()
    };
    let english = read_messages("en", &mut vec![]);
    let namespaces: BTreeSet<&str> = english.keys().map(|(namespace, _)| namespace.as_str()).collect();
    let texts: Vec<String> = namespaces.into_iter().map(text).collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let sentences: BTreeMap<&str, &str> = lines.filter_map(|line| line.split_once(" = ")).collect();
    let mut keys_by_sentence: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let sources: Vec<Source> = Source::all_below("src")
        .into_iter()
        .filter(|source| ["domain", "forms", "lists", "navigation"].contains(&source.top_module()))
        .collect();
    for (_, key) in sources.iter().flat_map(|source| &source.message_keys) {
        if let Some(sentence) = sentences.get(key.as_str()).filter(|sentence| sentence.split(' ').count() > 5) {
            keys_by_sentence.entry(sentence).or_default().insert(key);
        }
    }
    assert!(keys_by_sentence.len() > 50, "{}", keys_by_sentence.len());
    keys_by_sentence.retain(|_, keys| keys.len() > 1);
    assert!(keys_by_sentence.is_empty(), "use one message for the same text: {keys_by_sentence:?}");
}

/// The namespaces that a file's islands name.
fn used_namespaces(source: &Source) -> Vec<String> {
    let lists = source.text.match_indices("use_messages(&[").map(|(at, call)| &source.text[at + call.len()..]);
    let names = lists.flat_map(|list| list.split(']').next().unwrap_or("").split(','));
    names.map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}
