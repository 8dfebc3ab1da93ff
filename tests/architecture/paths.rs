//! Paths are written in `src/paths.rs` and nowhere else, and each has an example.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, Lit, LitStr, Macro};

use crate::modules::is_test;
use crate::source::Source;

const PATHS: &str = "src/paths.rs";

/// The string literals of a file, without those of tests, attributes, and comments.
#[derive(Default)]
struct Literals(Vec<String>);

impl Literals {
    fn of(text: &str) -> Vec<String> {
        let mut literals = Self::default();
        literals.visit_file(&syn::parse_file(text).unwrap());
        literals.0
    }

    fn add_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.add_tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.0.push(text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.0.push(literal.value());
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.add_tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }
}

/// The fixed segments of the site's paths: all first ones, and those below an item.
struct Segments {
    first: BTreeSet<String>,
    below_item: BTreeSet<String>,
}

impl Segments {
    fn of_site() -> Self {
        let text = std::fs::read_to_string(format!("{}/{PATHS}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let paths = Literals::of(&text);
        let paths: Vec<&str> = paths.iter().filter(|path| path.starts_with('/')).map(String::as_str).collect();
        let first =
            paths.iter().map(|path| segment_at_start(&path[1..]).to_owned()).filter(|s| !s.is_empty()).collect();
        let below_item = paths.iter().flat_map(|path| segments_below_items(path)).map(str::to_owned).collect();
        Self { first, below_item }
    }

    /// Whether the literal is a path of the site, or completes one.
    fn contain(&self, literal: &str) -> bool {
        let is_path = literal.strip_prefix('/').is_some_and(|rest| self.first.contains(segment_at_start(rest)));
        is_path || segments_below_items(literal).any(|segment| self.below_item.contains(segment))
    }
}

fn segment_at_start(text: &str) -> &str {
    text.split(['/', '?', '#', '{']).next().unwrap_or_default()
}

fn segments_below_items(text: &str) -> impl Iterator<Item = &str> {
    text.split("}/").skip(1).map(segment_at_start)
}

/// The literals of a file that must be in `src/paths.rs`.
fn stray_paths(source: &Source, segments: &Segments) -> Vec<String> {
    // The API dialects document their paths themselves.
    let has_own_paths = source.path.starts_with("src/paths") || source.path.starts_with("src/api/");
    let is_test = source.path.ends_with("_test.rs") || source.path.ends_with("_tests.rs");
    if has_own_paths || is_test {
        return vec![];
    }
    Literals::of(&source.text).into_iter().filter(|literal| segments.contain(literal)).collect()
}

#[test]
fn paths_are_written_once() {
    let segments = Segments::of_site();
    for planted in [
        "const A: &str = \"/mailboxes\";",
        "fn f() -> String { format!(\"/users/{id}?q=1\") }",
        "fn f() { view! { <a href=\"/sign-in\">{t(\"x\")}</a> } }",
        "fn f() -> String { format!(\"{action}/undo\") }",
        "const A: &str = \"/api/find\";",
    ] {
        assert!(!stray_paths(&Source::new("src/pages/time.rs", planted), &segments).is_empty(), "{planted}");
    }
    for harmless in [
        "/// At `/mailboxes`.\n#[doc(alias = \"/mailboxes\")]\nconst A: &str = \"/\";",
        "fn f() -> String { format!(\"{number}/{total} and {year}/{month}\") }",
        "#[cfg(test)]\nmod tests { const A: &str = \"/mailboxes\"; }",
    ] {
        assert_eq!(stray_paths(&Source::new("src/pages/time.rs", harmless), &segments), [""; 0], "{harmless}");
    }
    let sources = Source::all_below("src");
    let mut all = vec![];
    for source in &sources {
        all.extend(stray_paths(source, &segments).into_iter().map(|found| format!("{}: {found}", source.path)));
    }
    assert!(all.is_empty(), "write the path in {PATHS}, and use it from there:\n  {}\n", all.join("\n  "));
}

#[test]
fn every_path_has_an_example() {
    let root = env!("CARGO_MANIFEST_DIR");
    let paths = syn::parse_file(&std::fs::read_to_string(format!("{root}/{PATHS}")).unwrap()).unwrap();
    let examples = std::fs::read_to_string(format!("{root}/src/paths/spec_tests.rs")).unwrap();
    let words: BTreeSet<&str> = examples.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let names = paths.items.iter().filter_map(|item| match item {
        Item::Const(constant) => Some(constant.ident.to_string()),
        _ => None,
    });
    let missing: Vec<String> = names.filter(|name| !words.contains(name.as_str())).collect();
    assert_eq!(missing, [""; 0], "add an example to src/paths/spec_tests.rs");
}
