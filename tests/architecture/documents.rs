//! The files that documents name in backticks exist.

use std::fs;
use std::path::Path;

/// The paths of all files in `folder`, relative to `root`; built and downloaded files are left out.
fn collect_files(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if ["target", "node_modules", ".git", "results", "report"].contains(&name.as_str()) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            collect_files(root, &entry.path(), found);
        } else {
            found.push(format!("/{}", entry.path().strip_prefix(root).unwrap().display()));
        }
    }
}

/// The names of source files in backticks: `domain/pin.rs`, but no pattern such as `locales/*/fields.ftl`.
fn named_files(text: &str) -> impl Iterator<Item = &str> {
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let has_suffix = |name: &str| [".rs", ".ts", ".css", ".ftl", ".sql"].iter().any(|suffix| name.ends_with(suffix));
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(move |name| is_plain(name) && has_suffix(name))
}

#[test]
fn documents_name_files_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![];
    collect_files(root, root, &mut files);
    let mut missing = vec![];
    for document in files.iter().filter(|file| Path::new(file).extension().is_some_and(|extension| extension == "md")) {
        let text = fs::read_to_string(root.join(&document[1..])).unwrap();
        let names = named_files(&text).filter(|name| !files.iter().any(|file| file.ends_with(&format!("/{name}"))));
        missing.extend(names.map(|name| format!("{document} names {name}")));
    }
    assert!(missing.is_empty(), "Name the files as they are now:\n  {}", missing.join("\n  "));
}

#[test]
fn file_names_are_found_in_backticks() {
    let text = "See `domain/pin.rs` and `a b.rs`, not pin.rs, `*.rs` or\n`locales/<language>/x.ftl` but `x.spec.ts`.";
    assert_eq!(named_files(text).collect::<Vec<_>>(), ["domain/pin.rs", "x.spec.ts"]);
}
