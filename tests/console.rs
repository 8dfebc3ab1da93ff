//! The console stands above every customer. Nothing that a browser can reach may name it.
#![allow(clippy::unwrap_used)]

use std::path::Path;

/// Where `Principal::console` may be named: where it is made, the command line, the sample data.
const ALLOWED: [&str; 3] = ["src/services/mod.rs", "src/command/", "src/services/demo"];

#[test]
fn only_commands_act_as_the_console() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut named = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read_to_string(&path).unwrap().contains("Principal::console") {
                named.push(path.strip_prefix(root).unwrap().display().to_string());
            }
        }
    }
    named.retain(|path| !ALLOWED.iter().any(|allowed| path.starts_with(allowed)));
    assert_eq!(named, Vec::<String>::new());
}
