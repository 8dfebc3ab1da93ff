//! The location of the static files, so that the program runs from any folder.

use std::path::{Path, PathBuf};

use leptos::config::{Env, LeptosOptions};

/// The options with which Leptos renders pages that find their files.
///
/// The files are in `$LEPTOS_SITE_ROOT`, else in `site` next to the program or next to its folder. Their names contain
/// hashes if the list of hashes is next to the program (or at `$LEPTOS_HASH_FILE`).
pub fn options() -> LeptosOptions {
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program.parent().unwrap_or(Path::new("."));
    let hashes = hash_file(folder);
    let watched = std::env::var_os("LEPTOS_WATCH").is_some();
    LeptosOptions::builder()
        .output_name("mailroom")
        .site_root(site_root(folder).display().to_string())
        .site_pkg_dir("pkg")
        .env(if watched { Env::DEV } else { Env::PROD })
        .reload_port(reload_port())
        .hash_files(hashes.is_file())
        .hash_file(hashes.display().to_string().into())
        .build()
}

fn site_root(folder: &Path) -> PathBuf {
    if let Some(configured) = std::env::var_os("LEPTOS_SITE_ROOT") {
        return std::path::absolute(&configured).unwrap_or_else(|_| configured.into());
    }
    let default = folder.join("site");
    match folder.parent() {
        Some(parent) if !default.is_dir() => parent.join("site"),
        _ => default,
    }
}

fn hash_file(folder: &Path) -> PathBuf {
    std::env::var_os("LEPTOS_HASH_FILE").map_or_else(|| folder.join("hash.txt"), PathBuf::from)
}

fn reload_port() -> u32 {
    std::env::var("LEPTOS_RELOAD_PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3001)
}
