//! The keys that do something on a page, in one table: the help sheet shows it, and keys are read from it.

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortcutCommand {
    /// Goes into the search of the page; where there is none, opens the search of everything.
    Search,
    /// To the row below.
    Next,
    /// To the row above.
    Previous,
    /// Selects the row, or no longer.
    Select,
    /// Goes to what is done with the rows that are selected.
    Bulk,
    /// Opens the row, or goes into the form.
    Edit,
    /// Makes a new one of what the page lists.
    Create,
    /// Shows this table.
    Help,
    /// What the browser does of itself, or what is read elsewhere.
    Native,
}

/// A key, by the names that the browser has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// Each of them does it.
    pub keys: &'static [&'static str],
    /// The key of what people read.
    pub label: &'static str,
    /// What is done.
    pub deed: ShortcutCommand,
}

const fn key(keys: &'static [&'static str], label: &'static str, deed: ShortcutCommand) -> Shortcut {
    Shortcut { keys, label, deed }
}

/// Every key, in the order of the help sheet.
pub const SHORTCUTS: [Shortcut; 10] = [
    key(&["/"], "shortcuts-search", ShortcutCommand::Search),
    key(&["j", "ArrowDown"], "shortcuts-next", ShortcutCommand::Next),
    key(&["k", "ArrowUp"], "shortcuts-before", ShortcutCommand::Previous),
    key(&["Enter"], "shortcuts-open", ShortcutCommand::Native),
    key(&["x"], "shortcuts-select", ShortcutCommand::Select),
    key(&["b"], "shortcuts-bulk", ShortcutCommand::Bulk),
    key(&["e"], "shortcuts-edit", ShortcutCommand::Edit),
    key(&["c"], "shortcuts-new", ShortcutCommand::Create),
    key(&["Ctrl K", "⌘ K"], "palette-anything", ShortcutCommand::Native),
    key(&["?"], "shortcuts-show", ShortcutCommand::Help),
];

/// The key that begins a way.
pub const GO_KEY: &str = "g";

/// Where [`GO_KEY`] and a letter lead: only to what is in the menu, by the words of the menu.
pub const GO_TARGETS: [(&str, &str, &str); 7] = [
    ("o", "/overview", "frame-overview"),
    ("m", "/mailboxes", "frame-mailboxes"),
    ("c", "/customers", "frame-customers"),
    ("u", "/users", "frame-users"),
    ("s", "/sounds", "frame-sounds"),
    ("h", "/history", "frame-history"),
    ("p", "/panel", "frame-panel"),
];

/// The key that is meant by a pressed one: `key` is what it types, `code` where it is on the keyboard. On a keyboard
/// of another script (Greek, Cyrillic, Hebrew, Arabic and all behind them) it is what an English one has there.
pub fn english_key(key: &str, code: &str, shift: bool) -> String {
    let mut typed = key.chars();
    let foreign = matches!((typed.next(), typed.next()), (Some(letter), None) if letter >= FIRST_NON_LATIN);
    let there = match code.strip_prefix("Key") {
        Some(letter) => Some(letter.to_lowercase()),
        None => (code == "Slash").then(|| if shift { "?" } else { "/" }.to_owned()),
    };
    there.filter(|_| foreign).unwrap_or_else(|| key.to_owned())
}

/// Where the letters begin that are not Latin.
const FIRST_NON_LATIN: char = '\u{370}';

/// What `key` does.
pub fn command_for(key: &str) -> Option<ShortcutCommand> {
    let found = SHORTCUTS.iter().find(|shortcut| shortcut.keys.contains(&key))?;
    (found.deed != ShortcutCommand::Native).then_some(found.deed)
}

/// Where [`GO_KEY`] and `key` lead.
pub fn go_target(key: &str) -> Option<&'static str> {
    GO_TARGETS.iter().find(|(letter, _, _)| *letter == key).map(|(_, path, _)| *path)
}

/// A key as the help sheet writes it.
pub fn display_key(key: &str) -> &str {
    match key {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_does_one_thing() {
        let mut all: Vec<&str> = SHORTCUTS.iter().flat_map(|shortcut| shortcut.keys).copied().chain([GO_KEY]).collect();
        let mut ways: Vec<&str> = GO_TARGETS.iter().map(|(letter, _, _)| *letter).collect();
        for keys in [&mut all, &mut ways] {
            let count = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), count, "{keys:?}");
        }
    }

    #[test]
    fn keyboards_of_other_scripts_have_the_same_keys() {
        for (key, code) in [("ت", "KeyJ"), ("о", "KeyJ"), ("ξ", "KeyJ"), ("ח", "KeyJ"), ("j", "KeyJ")] {
            assert_eq!(english_key(key, code, false), "j", "{key}");
        }
        assert_eq!(
            (english_key("ظ", "Slash", false), english_key("؟", "Slash", true)),
            ("/".to_owned(), "?".to_owned())
        );
    }

    #[test]
    fn latin_keyboards_are_taken_by_what_they_type() {
        // AZERTY, Dvorak, QWERTZ, Russian punctuation, a named key.
        for (key, code) in [("a", "KeyQ"), ("j", "KeyC"), ("é", "KeyW"), (".", "Slash"), ("ArrowDown", "ArrowDown")] {
            assert_eq!(english_key(key, code, false), key);
        }
    }

    #[test]
    fn keys_are_read_from_the_table() {
        assert_eq!(command_for("j"), Some(ShortcutCommand::Next));
        assert_eq!(command_for("ArrowUp"), Some(ShortcutCommand::Previous));
        assert_eq!((command_for("Enter"), command_for("q"), command_for("g")), (None, None, None));
        assert_eq!((go_target("m"), go_target("x")), (Some("/mailboxes"), None));
    }
}
