//! The wording of the catalogs: the words that each language avoids, and its typography.

use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;
use regex::{Regex, RegexBuilder};

/// The languages, and what their typography forbids.
const LANGUAGES: [(&str, &[(&str, &str)]); 5] = [
    ("en", &[(r#"["']"#, "straight quotes")]),
    ("de", &[(r#"["']|[”‘]"#, "quotes that are not „ “"), (r"\w \.\.\.|\.\.\.", "dots for an ellipsis")]),
    (
        "fr",
        &[
            (r#"["']"#, "straight quotes"),
            (r"[^\u{202f}] ?[;!?](\s|$)", "no U+202F before ; ! ?"),
            (r"[^\u{a0}]:(\s|$)", "no U+00A0 before :"),
            (r"«[^\u{a0}]|[^\u{a0}]»", "no U+00A0 inside « »"),
        ],
    ),
    ("es", &[(r#"["']|[«»]"#, "quotes that are not “ ”")]),
    ("ar", &[(r#"["']"#, "straight quotes"), (r"[,;?](\s|$)", "a comma, semicolon or question mark of Latin script")]),
];

/// The texts of a language, each with its key, with placeholders for the arguments.
fn texts(language: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut texts = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let mut variants = Vec::new();
            let text = flatten(pattern, &mut variants);
            variants.push(text);
            texts.extend(variants.into_iter().map(|text| (message.id.name.to_owned(), text)));
        }
    }
    texts
}

/// The text of a pattern with a placeholder for each argument; the texts of its variants go into `variants`.
fn flatten(pattern: &Pattern<&str>, variants: &mut Vec<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants: all, .. } } => {
                for variant in all {
                    let inner = flatten(&variant.value, variants);
                    variants.push(inner);
                }
                text.push('…');
            }
            PatternElement::Placeable { .. } => text.push_str("{…}"),
        }
    }
    text
}

/// The expressions of a language's list: one per line, with the reason after ` # `.
fn forbidden(language: &str) -> Vec<Regex> {
    let path = format!("tests/architecture/forbidden_words/{language}.txt");
    let list = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let expressions = list.lines().map(|line| line.split(" # ").next().unwrap_or("").trim());
    expressions
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| RegexBuilder::new(line).case_insensitive(true).build().unwrap())
        .collect()
}

#[test]
fn no_text_uses_a_word_that_its_language_avoids() {
    let mut violations = Vec::new();
    for (language, typography) in LANGUAGES {
        let words = forbidden(language);
        assert!(words.len() > 10, "{language} has a list");
        let typography: Vec<_> =
            typography.iter().map(|(expression, what)| (Regex::new(expression).unwrap(), *what)).collect();
        // Search terms are what users type, correct or not.
        let displayed = texts(language).into_iter().filter(|(key, _)| !key.starts_with("search-page-also-"));
        for (key, text) in displayed {
            for word in words.iter().filter(|word| word.is_match(&text)) {
                violations.push(format!("{language} {key}: {word} in {text}"));
            }
            for (_, what) in typography.iter().filter(|(expression, _)| expression.is_match(&text)) {
                violations.push(format!("{language} {key}: {what} in {text}"));
            }
        }
    }
    assert!(violations.is_empty(), "{} texts to reword:\n  {}\n", violations.len(), violations.join("\n  "));
}

#[test]
fn a_forbidden_word_is_found() {
    let found = |language: &str, text: &str| forbidden(language).iter().any(|word| word.is_match(text));
    assert!(found("en", "Your e-mail address") && !found("en", "Your email address"));
    assert!(found("de", "Das Postfach ist voll"));
    assert!(found("es", "Enviar por correo"));
}
