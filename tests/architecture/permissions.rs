//! The document of the permission table, and that nothing else decides by roles.

use std::fmt::Write as _;
use std::path::Path;

use mailroom::domain::permissions::{Permission, Resource, Role, TokenAccess, Visibility};
use syn::{Expr, Item, Lit, Meta};

use super::source::Source;

const DOCUMENT: &str = "docs/permissions.md";

const INTRODUCTION: &str = "\
# Permissions

This file is generated from the tables in `src/domain/permissions/`. If it differs from them, a test fails and says how to update it.

- Services check every permission on behalf of a `Principal`: a user, or the console. Pages and menus ask the same table, so they offer only what a service allows.
- A permission applies only to what the role can see. For anything else, the response is the same as for something that doesn't exist.
- A token has at most the permissions of its user. The column \"API token\" says when it has them. With a username and password, an API call has all permissions of the user.
- Administrators can access their own customer and its sub-customers. The console has all permissions of an administrator and can access every customer.
";

/// The variants of an enum with their comments, in the order of the source.
fn variants(path: &str, name: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let items = syn::parse_file(&text).unwrap().items.into_iter();
    let mut found = items.filter_map(|item| match item {
        Item::Enum(found) if found.ident == name => Some(found),
        _ => None,
    });
    let variants = found.next().unwrap().variants.into_iter();
    variants.map(|variant| (variant.ident.to_string(), comment(&variant.attrs))).collect()
}

/// The documentation comment among these attributes, as one line.
fn comment(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(value) => match &value.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

const fn visibility(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::CustomerAndBelow => "their customer and its sub-customers",
        Visibility::Customer => "their customer",
        Visibility::Own => "their own",
    }
}

const fn token(access: TokenAccess) -> &'static str {
    match access {
        TokenAccess::Always => "yes",
        TokenAccess::Write => "if it allows changes",
        TokenAccess::ReadPins => "if it allows reading PINs",
        TokenAccess::Never => "no",
    }
}

fn document() -> String {
    let mut text = INTRODUCTION.to_owned();
    text += "\n## Permissions\n\n";
    text += "| Permission | Administrator | Main user (`residential`) | User | API token |\n|---|---|---|---|---|\n";
    let described = variants("src/domain/permissions/permission_table.rs", "Permission");
    let listed: Vec<String> = Permission::ALL.iter().map(|permission| format!("{permission:?}")).collect();
    assert_eq!(described.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), listed, "ALL is in this order");
    for (permission, (name, comment)) in Permission::ALL.into_iter().zip(described) {
        let roles = Role::ALL.map(|role| if role.may(permission) { "yes" } else { "no" }).join(" | ");
        writeln!(text, "| `{name}`: {comment} | {roles} | {} |", token(permission.token_access())).unwrap();
    }
    text += "\n## Visibility\n\n";
    text += "| Resource | Administrator | Main user (`residential`) | User |\n|---|---|---|---|\n";
    let described = variants("src/domain/permissions/visibility.rs", "Resource");
    let listed: Vec<String> = Resource::ALL.iter().map(|resource| format!("{resource:?}")).collect();
    assert_eq!(described.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), listed, "ALL is in this order");
    for (resource, (name, comment)) in Resource::ALL.into_iter().zip(described) {
        let roles = Role::ALL.map(|role| visibility(role.visibility(resource))).join(" | ");
        writeln!(text, "| `{name}`: {comment} | {roles} |").unwrap();
    }
    text
}

/// `docs/permissions.md` is generated. If this fails, run
/// `MAILROOM_RENEW=1 cargo test --features ssr --test architecture permissions` and review its diff.
#[test]
fn the_document_is_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCUMENT);
    let text = document();
    if std::env::var_os("MAILROOM_RENEW").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == text,
        "{DOCUMENT} differs from the table. Renew it with \
         `MAILROOM_RENEW=1 cargo test --features ssr --test architecture permissions`, and review its diff."
    );
}

/// Lines that name a role, where the role itself is the data. All others ask a permission or a visibility.
pub fn only_the_table_names_roles(source: &Source) -> Vec<usize> {
    let allowed = [
        "src/domain/permissions/",
        // The console's role.
        "src/services/principal.rs",
        // The last administrator stays.
        "src/services/users/",
        // The roles to choose from.
        "src/pages/users/mod.rs",
        // The people of the sample data.
        "src/services/demo/",
    ];
    if allowed.iter().any(|path| source.path.starts_with(path)) {
        return vec![];
    }
    let mut lines: Vec<usize> = ["Role::Administrator", "Role::Residential", "Role::User", "Role::*", "Role::{"]
        .iter()
        .flat_map(|name| source.lines_with(name))
        .collect();
    let codes = ["administrator", "residential"];
    lines.extend(source.strings.iter().filter(|(_, text)| codes.contains(&text.as_str())).map(|(line, _)| *line));
    lines
}

/// In services, lines that ask a role or a token restriction alone: both have to allow something.
pub fn services_ask_the_principal(source: &Source) -> Vec<usize> {
    if source.top_module() != "services" || source.path == "src/services/principal.rs" {
        return vec![];
    }
    ["role.may(", "restriction.may("].iter().flat_map(|call| source.lines_with(call)).collect()
}

#[test]
fn nothing_else_decides_by_roles() {
    let advice = "Ask `may`, `authorize` or `visibility`, with a row in domain/permissions. Only what shows or stores \
                  roles names them.";
    let planted = [
        ("src/pages/frame.rs", "fn f() { (who.role == Role::Administrator).then(link) }"),
        ("src/services/panel.rs", "fn f() { match who.role { Role::User => 1, _ => 2 } }"),
        ("src/navigation/global_search.rs", "use crate::domain::permissions::Role::{User, Residential};"),
        ("src/services/views/mod.rs", "fn f() { who.role.code() == \"administrator\" }"),
    ];
    super::assert_rule("src", only_the_table_names_roles, advice, &planted);
}

#[test]
fn services_ask_role_and_grant_together() {
    let advice = "A token may have less than the role of its user. Ask `who.may` or `authorize`.";
    let planted = [("src/services/panel.rs", "fn f() { who.role.may(Permission::ViewOverview) }")];
    super::assert_rule("src", services_ask_the_principal, advice, &planted);
}
