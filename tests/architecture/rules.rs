//! The rules. Each rule checks one file and returns the lines that break it.

use super::source::{Source, end_of_block, server_functions};

/// A rule: the lines of a file that break it.
pub type Rule = fn(&Source) -> Vec<usize>;

fn in_modules(source: &Source, modules: &[&str]) -> bool {
    modules.contains(&source.top_module())
}

fn lines_with_any(source: &Source, words: &[&str]) -> Vec<usize> {
    words.iter().flat_map(|word| source.lines_with(word)).collect()
}

pub fn pure_modules_stay_pure(source: &Source) -> Vec<usize> {
    if !in_modules(source, &["domain", "forms", "lists", "navigation", "i18n"]) {
        return vec![];
    }
    let frameworks = ["leptos", "axum", "sqlx", "tokio", "tower", "http", "web_sys", "js_sys", "wasm_bindgen"];
    let outside = ["std::fs", "std::net", "std::env", "std::process", "std::io", "std::time::SystemTime", "println!"];
    let other_modules = [
        "crate::db",
        "crate::services",
        "crate::web",
        "crate::handlers",
        "crate::request",
        "crate::pages",
        "crate::islands",
        "crate::components",
    ];
    let upward: &[&str] = match source.top_module() {
        "domain" => &["crate::forms"],
        "i18n" => &["crate::forms", "crate::domain"],
        _ => &[],
    };
    [
        lines_with_any(source, &frameworks),
        lines_with_any(source, &outside),
        lines_with_any(source, &other_modules),
        lines_with_any(source, upward),
    ]
    .concat()
}

pub fn pages_and_apis_never_use_db(source: &Source) -> Vec<usize> {
    if !in_modules(source, &["pages", "islands", "components", "api", "app", "handlers", "request", "server_context"]) {
        return vec![];
    }
    lines_with_any(source, &["db", "sqlx"])
}

pub fn only_listed_islands_are_lazy(source: &Source) -> Vec<usize> {
    let lazy_files = ["mailbox_form/mod.rs", "panel/mod.rs", "sound_upload/mod.rs", "lazy_widgets.rs", "deferred.rs"];
    if lazy_files.iter().any(|file| source.path == format!("src/islands/{file}")) {
        return vec![];
    }
    lines_with_any(source, &["island(lazy)", "#[lazy]"])
}

pub fn only_services_write_to_the_database(source: &Source) -> Vec<usize> {
    if in_modules(source, &["services", "db"]) {
        return vec![];
    }
    lines_with_any(source, &["db.write(", "history::append", ".begin(", ".begin_with("])
}

pub fn only_commands_act_as_console(source: &Source) -> Vec<usize> {
    if source.top_module() == "command" || source.path.starts_with("src/services/demo/") {
        return vec![];
    }
    lines_with_any(source, &["Principal::console"])
}

pub fn only_db_contains_sql(source: &Source) -> Vec<usize> {
    if source.top_module() == "db" {
        return vec![];
    }
    let mut lines: Vec<usize> = source.strings.iter().filter(|(_, s)| is_sql(s)).map(|(line, _)| *line).collect();
    lines.extend(lines_with_any(source, &["sqlx::query", "sqlx::query_as", "sqlx::query_scalar", "QueryBuilder"]));
    lines
}

/// A statement, not a sentence that begins like one.
fn is_sql(text: &str) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let starts = |with: &str| text.starts_with(with);
    let fixed = [
        "insert into ",
        "delete from ",
        "create table ",
        "create index ",
        "create unique index ",
        "alter table ",
        "drop table ",
        "pragma ",
        "begin immediate",
    ];
    fixed.into_iter().any(starts)
        || starts("select ") && (text.contains(" from ") || text.len() < 12)
        || starts("update ") && text.contains(" set ")
        || starts("with ") && text.contains(" as (")
}

pub fn sql_is_portable(source: &Source) -> Vec<usize> {
    if source.top_module() != "db" || source.path == "src/db/sqlite.rs" {
        return vec![];
    }
    let not_portable = [
        "pragma ",
        "rowid",
        "sqlite_",
        "ifnull(",
        "strftime(",
        "julianday(",
        "unixepoch(",
        "datetime(",
        "insert or ",
        " glob ",
        "json_extract(",
        "group_concat(",
        "changes()",
        "collate nocase",
        "autoincrement",
        "?1",
        "= ?",
        "instr(",
    ];
    let breaks = |text: &str| {
        let text = text.to_lowercase();
        not_portable.iter().any(|word| text.contains(word))
    };
    source.strings.iter().filter(|(_, s)| breaks(s)).map(|(line, _)| *line).collect()
}

pub fn features_switch_modules(source: &Source) -> Vec<usize> {
    let holds_modules = source.path == "src/lib.rs" || source.path.ends_with("/mod.rs");
    let inside = server_functions(&source.code);
    let lines: Vec<&str> = source.code.lines().collect();
    let allowed = |line: usize| {
        let next = lines[line..].iter().map(|l| l.trim()).find(|l| !l.is_empty() && !l.starts_with("#["));
        let module = next.is_some_and(|l| l.starts_with("mod ") || l.starts_with("pub mod "));
        // The browser's entry point, next to the modules.
        let hydrate = source.path == "src/lib.rs" && next == Some("pub fn hydrate() {");
        let in_function = inside.iter().any(|(start, body)| {
            (*start..=start + body.matches('\n').count() + 8).contains(&line) && body.contains("feature=")
        });
        holds_modules && module || hydrate || in_function
    };
    let mut all = lines_with_any(source, &["feature="]);
    all.retain(|line| !allowed(*line));
    all
}

pub fn only_text_area_renders_textareas(source: &Source) -> Vec<usize> {
    if source.path == "src/components/text_area.rs" {
        return vec![];
    }
    let mut lines = lines_with_any(source, &["textarea", "inner_html", "InnerHtmlAttribute", "set_inner_html"]);
    lines.extend(source.strings.iter().filter(|(_, s)| s.contains("<textarea")).map(|(line, _)| *line));
    lines
}

pub fn only_error_summary_renders_error_lists(source: &Source) -> Vec<usize> {
    if source.path == "src/components/error_summary.rs"
        || !in_modules(source, &["pages", "islands", "components", "handlers", "web"])
    {
        return vec![];
    }
    source.strings.iter().filter(|(_, s)| s == "error-summary").map(|(line, _)| *line).collect()
}

pub fn form_parts_are_each_rendered_in_one_file(source: &Source) -> Vec<usize> {
    let parts = [
        ("field", "src/components/field/frame.rs"),
        ("breadcrumbs", "src/components/breadcrumbs.rs"),
        ("form-section", "src/components/section.rs"),
        ("error-summary", "src/components/error_summary.rs"),
    ];
    let is_drawn_elsewhere = |line: &str| {
        let is_comment = line.trim_start().starts_with("//");
        parts.iter().any(|(class, file)| {
            let starts_with_class = [format!("class=\"{class}\""), format!("class=\"{class} ")];
            source.path != *file && starts_with_class.iter().any(|class| line.contains(class))
        }) && !is_comment
    };
    let lines = source.text.lines().enumerate();
    lines.filter(|(_, line)| is_drawn_elsewhere(line)).map(|(number, _)| number + 1).collect()
}

pub fn only_window_title_sets_the_title(source: &Source) -> Vec<usize> {
    if source.path == "src/pages/window_title.rs" {
        return vec![];
    }
    lines_with_any(source, &["Title", "<title"])
}

pub fn server_functions_begin_with_the_guard(source: &Source) -> Vec<usize> {
    let guarded = |body: &str| {
        let mut statements = body.trim_start_matches('{').split(';').map(str::trim);
        let first = statements.find(|s| !s.starts_with("use ")).unwrap_or("");
        first.starts_with("let ") && first.ends_with("= server_context::principal().await?")
    };
    server_functions(&source.code).into_iter().filter(|(_, body)| !guarded(body)).map(|(line, _)| line).collect()
}

pub fn service_calls_take_a_principal(source: &Source) -> Vec<usize> {
    // These authenticate, so there is no principal before them.
    let authenticators = [
        "sign_in",
        "session_principal",
        "token_principal",
        "check",
        "cached_sign_in",
        "is_known",
        "refresh",
        "accept",
        "record_failure",
    ];
    let authentication_modules = ["src/services/accounts/", "src/services/credentials", "src/services/tokens"];
    let authenticates = authentication_modules.iter().any(|module| source.path.starts_with(module));
    // The console creates the sample data in an empty database; maintenance runs in the background; and a session
    // identifies the user.
    let without_user = ["demo/", "maintenance.rs", "browser_sessions.rs"];
    let without_user = without_user.iter().any(|name| source.path.starts_with(&format!("src/services/{name}")));
    if source.top_module() != "services" || without_user {
        return vec![];
    }
    // Background work, on behalf of the user who started it.
    let background = ["recover", "recover_loop", "resume_loop", "resume_unattended", "resume", "roll_back_abandoned"];
    let mut lines = vec![];
    for (at, _) in source.code.match_indices("pub async fn ") {
        let head_at = at + "pub async fn ".len();
        let open = source.code[head_at..].find('{').map_or(source.code.len(), |length| head_at + length);
        let head = &source.code[head_at..open];
        let is = |names: &[&str]| names.iter().any(|name| head.starts_with(&format!("{name}(")));
        let reaches_data = ["&App", ": App", "&Db", ": Db"].iter().any(|kind| head.contains(kind));
        let uses_principal = principal_argument(head)
            .is_some_and(|who| mentions(&source.code[open..end_of_block(&source.code, open)], who));
        let exempt = authenticates && is(&authenticators) || is(&background);
        if reaches_data && !uses_principal && !exempt {
            lines.push(source.code[..at].matches('\n').count() + 1);
        }
    }
    lines
}

/// The name of the principal among the arguments of a function. It may be optional where only a session is known.
fn principal_argument(head: &str) -> Option<&str> {
    let before = &head[..head.find(": &Principal").or_else(|| head.find(": Option<&Principal>"))?];
    Some(before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(before))
}

fn mentions(body: &str, name: &str) -> bool {
    body.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}

pub fn no_panics(source: &Source) -> Vec<usize> {
    if source.path == "src/main.rs" || source.path == "src/server/start.rs" {
        return vec![];
    }
    lines_with_any(
        source,
        &[
            ".unwrap()",
            ".expect(",
            ".unwrap_err()",
            "panic!",
            "unreachable!",
            "todo!",
            "unimplemented!",
            "expect_context",
        ],
    )
}

pub fn files_are_short(source: &Source) -> Vec<usize> {
    let lines = source.text.lines().count();
    if lines > 400 { vec![lines] } else { vec![] }
}
