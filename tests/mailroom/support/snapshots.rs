//! Output that is compared with a file, so that a change shows in the file's diff.
//!
//! After a change that is meant, `INSTA_UPDATE=always cargo test --features ssr --test mailroom snapshots` writes the
//! files anew.

use insta::Settings;

/// Settings that replace what differs in every run.
pub fn filters() -> Settings {
    let mut settings = Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.add_filter(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "[uuid]");
    settings.add_filter(r#""password": "\d+""#, r#""password": "[pin]""#);
    settings.add_filter(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?", "[time]");
    settings.add_filter(r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*( \d{4})?", "[date]");
    settings
}
