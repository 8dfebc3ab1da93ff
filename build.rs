//! The migrations are compiled in, so a new one is a reason to compile; so are the keys of the messages.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=locales/en");
    let keys = read_keys(Path::new("locales/en"))?;
    // An expression that `i18n::message_key` includes: `&["account-email", …]`.
    fs::write(Path::new(&env::var("OUT_DIR")?).join("message_keys.rs"), format!("&{keys:#?}"))?;
    Ok(())
}

/// The keys of the messages in `folder`, sorted.
fn read_keys(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut keys = vec![];
    for file in fs::read_dir(folder)? {
        let text = fs::read_to_string(file?.path())?;
        // A message that can't be parsed doesn't exist for the compiler; a test tells what is wrong with it.
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text);
        keys.extend(resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        }));
    }
    keys.sort();
    Ok(keys)
}
