//! The direction of the modules, read from what each file uses.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, Macro, UseTree};

/// The modules below `src`, from the outermost to the innermost. A module uses only modules that come after it, so
/// there is no circle.
const ORDER: [&str; 20] = [
    "command",
    "server",
    "api",
    "handlers",
    "web",
    "app",
    "pages",
    "islands",
    "server_context",
    "components",
    "request",
    "services",
    "db",
    "navigation",
    "lists",
    "forms",
    "domain",
    "error",
    "paths",
    "i18n",
];

/// The modules that a file uses, by what it says after `crate::`.
#[derive(Default)]
struct UsedModules(Vec<String>);

impl UsedModules {
    fn add_tree(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.0.push(path.ident.to_string()),
            UseTree::Name(name) => self.0.push(name.ident.to_string()),
            UseTree::Rename(rename) => self.0.push(rename.ident.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn add_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match (token, tokens.get(at + 3)) {
                (TokenTree::Group(group), _) => self.add_tokens(group.stream()),
                (TokenTree::Ident(ident), Some(TokenTree::Ident(module))) if ident == "crate" => {
                    self.0.push(module.to_string());
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for UsedModules {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if let UseTree::Path(path) = &item.tree
            && path.ident == "crate"
        {
            self.add_tree(&path.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.first().is_some_and(|first| first.ident == "crate")
            && let Some(module) = path.segments.get(1)
        {
            self.0.push(module.ident.to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.add_tokens(call.tokens.clone());
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }
}

/// Whether the attribute is `#[cfg(test)]`. Unit tests may use what they like.
pub fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|what| what == "test")
}

/// What each module uses, with one file that does.
fn dependencies() -> BTreeMap<(String, String), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&root).unwrap().display().to_string();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let unit_tests = name.ends_with("_test.rs") || name.ends_with("_tests.rs");
            if path.extension().is_some_and(|extension| extension == "rs") && !unit_tests {
                let module = name.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
                for used in used_modules(&std::fs::read_to_string(&path).unwrap()) {
                    found.entry((module.clone(), used)).or_insert_with(|| name.clone());
                }
            }
        }
    }
    found.retain(|(module, used), _| {
        module != used && ORDER.contains(&used.as_str()) && !["lib", "main"].contains(&module.as_str())
    });
    found
}

fn used_modules(source: &str) -> Vec<String> {
    let mut used = UsedModules::default();
    used.visit_file(&syn::parse_file(source).unwrap());
    used.0
}

fn position(module: &str) -> usize {
    ORDER.iter().position(|known| *known == module).unwrap_or_else(|| panic!("add the module {module} to ORDER"))
}

#[test]
fn modules_use_only_modules_further_in() {
    let dependencies = dependencies();
    assert!(dependencies.len() > 50, "{}", dependencies.len());
    let upward: Vec<String> = dependencies
        .iter()
        .filter(|((module, used), _)| position(module) > position(used))
        .map(|((module, used), file)| format!("{module} uses {used} in src/{file}"))
        .collect();
    assert!(upward.is_empty(), "move shared code to a module further down in ORDER:\n  {}\n", upward.join("\n  "));
}

#[test]
fn every_way_of_using_a_module_is_seen() {
    for (source, expected) in [
        ("use crate::db::Db;", vec!["db"]),
        ("use crate::{db::Db, web};", vec!["db", "web"]),
        ("fn f() -> crate::pages::Page { crate::web::page() }", vec!["pages", "web"]),
        ("fn f() { view! { <p>{crate::web::title()}</p> } }", vec!["web"]),
        ("#[cfg(test)] mod tests { use crate::web::page; }", vec![]),
    ] {
        assert_eq!(used_modules(source), expected, "{source}");
    }
}
