//! What must never be. Each rule looks at one file and tells the lines that break it.

use super::source::{Source, closing, server_functions};

/// A rule: the lines of a file that break it.
pub type Rule = fn(&Source) -> Vec<usize>;

fn in_rooms(source: &Source, rooms: &[&str]) -> bool {
    rooms.contains(&source.room())
}

fn any(source: &Source, words: &[&str]) -> Vec<usize> {
    words.iter().flat_map(|word| source.lines_with(word)).collect()
}

pub fn pure_rooms_stay_pure(source: &Source) -> Vec<usize> {
    if !in_rooms(source, &["domain", "forms", "tongue"]) {
        return vec![];
    }
    let frameworks = ["leptos", "axum", "sqlx", "tokio", "tower", "http", "web_sys", "js_sys", "wasm_bindgen"];
    let outside = ["std::fs", "std::net", "std::env", "std::process", "std::io", "std::time::SystemTime", "println!"];
    let rooms = ["crate::db", "crate::services", "crate::web", "crate::pages", "crate::islands", "crate::components"];
    let upward: &[&str] = match source.room() {
        "domain" => &["crate::forms"],
        "tongue" => &["crate::forms", "crate::domain"],
        _ => &[],
    };
    [any(source, &frameworks), any(source, &outside), any(source, &rooms), any(source, upward)].concat()
}

pub fn screens_and_dialects_never_touch_the_store(source: &Source) -> Vec<usize> {
    if !in_rooms(source, &["pages", "islands", "components", "api", "app"]) {
        return vec![];
    }
    any(source, &["db", "sqlx"])
}

pub fn few_downloads_are_lazy(source: &Source) -> Vec<usize> {
    let few = ["mailbox_form/mod.rs", "panel/mod.rs", "sound_picker/mod.rs", "rare.rs", "later.rs"];
    if few.iter().any(|file| source.path == format!("src/islands/{file}")) {
        return vec![];
    }
    any(source, &["island(lazy)", "#[lazy]"])
}

pub fn only_services_write(source: &Source) -> Vec<usize> {
    if in_rooms(source, &["services", "db"]) {
        return vec![];
    }
    any(source, &["db.write(", "history::append", ".begin(", ".begin_with("])
}

pub fn the_console_stays_outside(source: &Source) -> Vec<usize> {
    if source.room() == "command" || source.path.starts_with("src/services/demo/") {
        return vec![];
    }
    any(source, &["Principal::console"])
}

pub fn only_the_store_speaks_sql(source: &Source) -> Vec<usize> {
    if source.room() == "db" {
        return vec![];
    }
    let mut lines: Vec<usize> = source.strings.iter().filter(|(_, s)| is_sql(s)).map(|(line, _)| *line).collect();
    lines.extend(any(source, &["sqlx::query", "sqlx::query_as", "sqlx::query_scalar", "QueryBuilder"]));
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
    if source.room() != "db" || source.path == "src/db/sqlite.rs" {
        return vec![];
    }
    let alien = [
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
        alien.iter().any(|word| text.contains(word))
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
        // The browser's way in, beside the modules.
        let hydrate = source.path == "src/lib.rs" && next == Some("pub fn hydrate() {");
        let in_function = inside.iter().any(|(start, body)| {
            (*start..=start + body.matches('\n').count() + 8).contains(&line) && body.contains("feature=")
        });
        holds_modules && module || hydrate || in_function
    };
    let mut all = any(source, &["feature="]);
    all.retain(|line| !allowed(*line));
    all
}

pub fn one_text_area(source: &Source) -> Vec<usize> {
    if source.path == "src/components/text_area.rs" {
        return vec![];
    }
    let mut lines = any(source, &["textarea", "inner_html", "InnerHtmlAttribute", "set_inner_html"]);
    lines.extend(source.strings.iter().filter(|(_, s)| s.contains("<textarea")).map(|(line, _)| *line));
    lines
}

pub fn one_error_summary(source: &Source) -> Vec<usize> {
    if source.path == "src/components/problems.rs" || !in_rooms(source, &["pages", "islands", "components", "web"]) {
        return vec![];
    }
    source.strings.iter().filter(|(_, s)| s == "problems").map(|(line, _)| *line).collect()
}

pub fn one_title(source: &Source) -> Vec<usize> {
    if source.path == "src/pages/title.rs" {
        return vec![];
    }
    any(source, &["Title", "<title"])
}

pub fn server_functions_begin_with_the_guard(source: &Source) -> Vec<usize> {
    let guarded = |body: &str| {
        let mut statements = body.trim_start_matches('{').split(';').map(str::trim);
        let first = statements.find(|s| !s.starts_with("use ")).unwrap_or("");
        first.starts_with("let ") && first.ends_with("= guard::principal().await?")
    };
    server_functions(&source.code).into_iter().filter(|(_, body)| !guarded(body)).map(|(line, _)| line).collect()
}

pub fn services_know_on_whose_behalf(source: &Source) -> Vec<usize> {
    // These are how somebody becomes a principal, or fails to.
    let makers = ["sign_in", "principal", "check", "remembered", "refresh", "accept", "failed"];
    let rooms = ["src/services/accounts/", "src/services/credentials", "src/services/tokens"];
    let front_door = rooms.iter().any(|room| source.path.starts_with(room));
    // The sample data is made by the console, for an empty database; what is over is cleared away by itself; and a
    // session says who somebody is.
    let nobodys = ["demo/", "upkeep.rs", "sessions.rs"];
    let nobodys = nobodys.iter().any(|name| source.path.starts_with(&format!("src/services/{name}")));
    if source.room() != "services" || nobodys {
        return vec![];
    }
    // What goes on by itself, for whoever began it.
    let background = ["recover", "keep_tidy", "keep_going", "resume", "take_back_left_over"];
    let mut lines = vec![];
    for (at, _) in source.code.match_indices("pub async fn ") {
        let head_at = at + "pub async fn ".len();
        let open = source.code[head_at..].find('{').map_or(source.code.len(), |length| head_at + length);
        let head = &source.code[head_at..open];
        let is = |names: &[&str]| names.iter().any(|name| head.starts_with(&format!("{name}(")));
        let reaches_data = ["&App", ": App", "&Db", ": Db"].iter().any(|kind| head.contains(kind));
        let asks = principal(head).is_some_and(|who| mentions(&source.code[open..closing(&source.code, open)], who));
        let exempt = front_door && is(&makers) || is(&background);
        if reaches_data && !asks && !exempt {
            lines.push(source.code[..at].matches('\n').count() + 1);
        }
    }
    lines
}

/// What the principal is called among the arguments of a function. There may be none yet where a session is all that
/// is known of somebody.
fn principal(head: &str) -> Option<&str> {
    let before = &head[..head.find(": &Principal").or_else(|| head.find(": Option<&Principal>"))?];
    Some(before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(before))
}

fn mentions(body: &str, name: &str) -> bool {
    body.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}

pub fn nothing_panics(source: &Source) -> Vec<usize> {
    if source.path == "src/main.rs" || source.path == "src/web/start.rs" {
        return vec![];
    }
    any(
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
