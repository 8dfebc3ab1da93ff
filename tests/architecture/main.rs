//! The rules of the architecture, enforced by reading the source. ARCHITECTURE.md explains them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod catalogs;
mod documents;
mod modules;
mod paths;
mod permissions;
mod rules;
mod source;
mod user_promises;
mod wording;

use rules::Rule;
use source::Source;

/// Fails with `advice` if a file of `folder` breaks `rule`; and fails if the rule does not report each of the
/// `planted` violations, so that no rule stops working unnoticed.
fn assert_rule(folder: &str, rule: Rule, advice: &str, planted: &[(&str, &str)]) {
    for (path, text) in planted {
        assert!(!rule(&Source::new(path, text)).is_empty(), "the rule doesn't find this in {path}: {text}");
    }
    let sources = Source::all_below(folder);
    assert!(sources.len() > 5, "{folder} was not found");
    let violations: Vec<String> =
        sources.iter().flat_map(|s| rule(s).into_iter().map(|line| format!("{}:{line}", s.path))).collect();
    assert!(violations.is_empty(), "{advice}\n  {}\n", violations.join("\n  "));
}

#[test]
fn domain_and_forms_use_no_framework_and_do_no_io() {
    let advice = "domain, forms and i18n run in the browser and on the server, and take what they need as arguments. \
                  Move code that uses a framework, the system or another module to services, web or islands.";
    let planted = [
        ("src/domain/pin.rs", "use leptos::prelude::*;"),
        ("src/forms/mailbox.rs", "fn f() { let _ = std :: fs::read(\"x\"); }"),
        ("src/domain/pin.rs", "use crate::db::Db;"),
        ("src/domain/pin.rs", "use crate::forms::mailbox_values::Values;"),
        ("src/forms/query.rs", "async fn f() { tokio::task::yield_now().await }"),
        ("src/i18n/messages.rs", "use crate::domain::field::Field;"),
    ];
    assert_rule("src", rules::pure_modules_stay_pure, advice, &planted);
}

#[test]
fn pages_islands_components_and_apis_never_use_db() {
    let advice = "Call a service; if there is none for this, write one. `db` doesn't check permissions.";
    let planted = [
        ("src/pages/time.rs", "use crate::db::users;"),
        ("src/islands/server_fns.rs", "use crate::{db::users, error::AppError};"),
        ("src/api/yay/mod.rs", "fn f(app: &App) { app.db.read(); }"),
        ("src/components/field.rs", "fn f(e: sqlx::Error) {}"),
    ];
    assert_rule("src", rules::pages_and_apis_never_use_db, advice, &planted);
}

#[test]
fn only_listed_islands_are_lazy() {
    let advice = "Every further lazy download may double the number of files that a page loads. Add it to \
                  islands::lazy_widgets or islands::deferred.";
    let planted = [
        ("src/islands/copy.rs", "#[island(lazy)]\npub fn CopyButton() -> impl IntoView {}"),
        ("src/islands/palette/mod.rs", "#[lazy]\npub fn open() {}"),
    ];
    assert_rule("src", rules::only_listed_islands_are_lazy, advice, &planted);
}

#[test]
fn only_services_write_to_the_database() {
    let advice = "Call a service to write data or history: services check permissions in the same transaction.";
    let planted = [
        ("src/handlers/mailboxes.rs", "fn f() { state.app\n    .db\n    .write(move |tx| x); }"),
        ("src/pages/mailbox/mod.rs", "use crate::db::history::append; fn f() { history::append(tx, e); }"),
        ("src/command/users.rs", "fn f() { pool.begin().await; }"),
    ];
    assert_rule("src", rules::only_services_write_to_the_database, advice, &planted);
}

#[test]
fn only_the_command_line_acts_as_console() {
    let advice = "The console can access every customer. Pass the principal of the request.";
    let planted = [("src/handlers/mailboxes.rs", "fn f() { get(&Principal::console()) }")];
    assert_rule("src", rules::only_commands_act_as_console, advice, &planted);
}

#[test]
fn only_db_contains_sql() {
    let advice = "Move the statement to a function in `db`, and call that.";
    let planted = [
        ("src/services/mod.rs", "const Q: &str = \"SELECT id\\n  from mailbox\";"),
        ("src/web/session.rs", "const Q: &str = r#\"update session set data = $1\"#;"),
        ("src/web/session.rs", "const Q: &str = \"with recursive a as (select 1)\";"),
        ("src/services/mod.rs", "fn f() { sqlx::query_as(text) }"),
    ];
    assert_rule("src", rules::only_db_contains_sql, advice, &planted);
}

#[test]
fn sql_is_portable_to_postgresql() {
    let advice = "PostgreSQL doesn't support this. Write portable SQL, with $1 for values, or move it to db/sqlite.rs.";
    let planted = [
        ("src/db/users.rs", "const Q: &str = \"select ifnull(a, b) from t\";"),
        ("src/db/users.rs", "const Q: &str = \"select a from t where b = ?\";"),
        ("src/db/users.rs", "const Q: &str = \"insert or ignore into t values ($1)\";"),
    ];
    assert_rule("src", rules::sql_is_portable, advice, &planted);
}

#[test]
fn features_switch_modules_and_server_function_bodies_only() {
    let advice = "The module declaration in lib.rs or mod.rs decides whether a file is for the server or the browser. \
                  Move the code to a module for that side.";
    let planted = [
        ("src/islands/server_fns.rs", "#[cfg(feature = \"ssr\")]\nfn f() {}"),
        ("src/lib.rs", "#[cfg(feature = \"ssr\")]\nuse std::fs;"),
        ("src/islands/pin.rs", "#[cfg(feature = \"ssr\")]\nmod x;"),
        ("src/islands/pin.rs", "fn f() { if cfg!(feature = \"ssr\") {} }"),
        ("src/error.rs", "#[cfg_attr(feature = \"ssr\", derive(Debug))]\nstruct A;"),
    ];
    assert_rule("src", rules::features_switch_modules, advice, &planted);
}

#[test]
fn only_text_area_renders_textareas() {
    let advice = "Leptos 0.8 doesn't escape the content of a text area. Use components::text_area::TextArea, and never \
                  set inner HTML.";
    let planted = [
        ("src/islands/pin.rs", "fn f() { view! { <textarea name=\"a\">{text}</textarea> } }"),
        ("src/pages/time.rs", "fn f() { view! { <p inner_html=text></p> } }"),
        ("src/web/error_response.rs", "const A: &str = \"<textarea>\";"),
    ];
    assert_rule("src", rules::only_text_area_renders_textareas, advice, &planted);
}

#[test]
fn only_error_summary_renders_error_lists() {
    let advice = "A page with errors moves focus to the error summary. Use \
                  components::error_summary::ErrorSummary, which does this, and ERROR_SUMMARY_ID for its id.";
    let planted = [
        ("src/pages/tokens/form.rs", "fn f() { view! { <div class=\"error-summary\" role=\"alert\"></div> } }"),
        ("src/islands/browser.rs", "fn f() { focus(\"error-summary\"); }"),
    ];
    assert_rule("src", rules::only_error_summary_renders_error_lists, advice, &planted);
}

#[test]
fn form_parts_are_each_rendered_in_one_file() {
    let advice = "Labels, hints, messages, sections, breadcrumbs and lists of errors look and read alike everywhere. Put a \
                  special control into components::field::LabeledField, and use components::section::Section and \
                  components::breadcrumbs::Breadcrumbs.";
    let planted = [
        ("src/pages/tokens/form.rs", "fn f() { view! { <div class=\"field\"></div> } }"),
        ("src/pages/users/removal.rs", "fn f() { view! { <fieldset class=\"field\"></fieldset> } }"),
        ("src/pages/sounds/edit.rs", "fn f() { view! { <section class=\"form-section wide\"></section> } }"),
        ("src/pages/panel/mod.rs", "fn f() { view! { <nav class=\"breadcrumbs\"></nav> } }"),
        ("src/islands/panel/mod.rs", "fn f() { view! { <div class=\"error-summary\"></div> } }"),
    ];
    assert_rule("src", rules::form_parts_are_each_rendered_in_one_file, advice, &planted);
}

#[test]
fn only_window_title_sets_the_title() {
    let advice = "leptos_meta 0.8 doesn't escape titles. Use pages::window_title::WindowTitle.";
    let planted = [
        ("src/pages/time.rs", "use leptos_meta::{Meta, Title};"),
        ("src/app.rs", "fn f() { view! { <title>{text}</title> } }"),
    ];
    assert_rule("src", rules::only_window_title_sets_the_title, advice, &planted);
}

#[test]
fn every_server_function_begins_with_the_guard() {
    let advice = "Make `let who = server_context::principal().await?;` its first statement, after `use`: anyone who can \
                  reach the server can call it.";
    let planted = [
        ("src/islands/server_fns.rs", "#[server]\npub async fn f() -> Result<(), AppError> {\n  Ok(())\n}"),
        (
            "src/islands/server_fns.rs",
            "#[server]\npub async fn f() -> Result<(), E> { use crate::server_context; let a = 1; let who = server_context::principal().await?; Ok(()) }",
        ),
        (
            "src/islands/server_fns.rs",
            "#[server]\npub async fn f() -> Result<(), E> { let _ = server_context::principal().await; Ok(()) }",
        ),
    ];
    assert_rule("src", rules::server_functions_begin_with_the_guard, advice, &planted);
}

#[test]
fn every_service_call_takes_a_principal() {
    let advice = "Take `who: &Principal` and check its permissions.";
    let planted = [
        ("src/services/mailboxes/read.rs", "pub async fn all(app: &App) -> Vec<Mailbox> { vec![] }"),
        ("src/services/mailboxes/read.rs", "pub async fn all(app: App) -> Vec<Mailbox> { vec![] }"),
        ("src/services/mailboxes/read.rs", "pub async fn all(db: &Db) -> Vec<Mailbox> { vec![] }"),
        (
            "src/services/mailboxes/read.rs",
            "pub async fn all(app: &App, who: &Principal) -> Vec<Mailbox> { store::all(app.db.read()).await }",
        ),
        (
            "src/services/mailboxes/read.rs",
            "pub async fn all(app: &App, _who: &Principal) -> Vec<Mailbox> { store::all(app.db.read(), whose).await }",
        ),
    ];
    assert_rule("src", rules::service_calls_take_a_principal, advice, &planted);
}

#[test]
fn nothing_panics() {
    let advice = "Return an error. An internal fault becomes AppError::Internal, and its cause is logged.";
    let planted = [
        ("src/db/mod.rs", "fn f() { g()\n    .unwrap(); }"),
        ("src/db/mod.rs", "fn f() { g().expect(\"x\"); }"),
        ("src/db/mod.rs", "fn f() { panic!(\"x\"); }"),
        ("src/db/mod.rs", "#[cfg(test)]\nmod tests { fn f() { a('{') } }\nfn f() { todo!() }"),
    ];
    assert_rule("src", rules::no_panics, advice, &planted);
}

#[test]
fn files_are_short() {
    let advice = "Files have at most 400 lines. Move a part to its own file.";
    let long = "\n".repeat(401);
    for folder in ["src", "tests"] {
        assert_rule(folder, rules::files_are_short, advice, &[("src/db/mod.rs", &long)]);
    }
}

#[test]
fn comments_strings_and_tests_are_not_checked() {
    let harmless = [
        "// use leptos::prelude::*;\n/* leptos */ const A: &str = \"leptos\";",
        "//! leptos\nstruct A<'a>(&'a str); const B: char = '\"'; // leptos \"",
        "const A: char = '\\''; const B: &str = \"\\\"leptos\"; const C: &str = r#\"leptos\"#;",
        "fn f() {}\n#[cfg(test)]\nmod tests {\n  use leptos::prelude::*;\n  fn f() { '}'; }\n}\n",
        "fn my_leptos() { leptos_like(); }",
    ];
    for text in harmless {
        assert_eq!(rules::pure_modules_stay_pure(&Source::new("src/domain/pin.rs", text)), vec![0; 0], "{text}");
    }
    let sentence = "const A: &str = \"Select a mailbox with a PIN, then update it.\";";
    assert!(rules::only_db_contains_sql(&Source::new("src/pages/time.rs", sentence)).is_empty());
    let late = Source::new("src/domain/pin.rs", "/* one\ntwo */\n\nconst A: &str = \"a\nb\";\nuse leptos::prelude::*;");
    assert_eq!(rules::pure_modules_stay_pure(&late), vec![6]);
}
