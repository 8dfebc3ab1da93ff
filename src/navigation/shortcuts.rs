//! The keyboard shortcuts: one table for the help sheet and the key handler.

use crate::i18n::{MessageKey, key};
use crate::paths;

/// What a shortcut does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortcutCommand {
    /// Focuses the search of the page, or opens the global search.
    Search,
    /// To the row below.
    Next,
    /// To the row above.
    Previous,
    /// Selects or deselects the row.
    Select,
    /// Moves to the bulk actions.
    Bulk,
    /// Opens the row, or focuses the form.
    Edit,
    /// Creates an item of the kind that the page lists.
    Create,
    /// Shows the help sheet.
    Help,
    /// Handled by the browser or elsewhere.
    Native,
}

/// A shortcut, with the browser's names of its keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// The alternative keys.
    pub keys: &'static [&'static str],
    /// The message key of its description.
    pub label: MessageKey,
    /// What it does.
    pub command: ShortcutCommand,
}

const fn key(keys: &'static [&'static str], label: MessageKey, command: ShortcutCommand) -> Shortcut {
    Shortcut { keys, label, command }
}

/// Every shortcut, in the order of the help sheet.
pub const SHORTCUTS: [Shortcut; 10] = [
    key(&["/"], key!("shortcuts-search"), ShortcutCommand::Search),
    key(&["j", "ArrowDown"], key!("shortcuts-next"), ShortcutCommand::Next),
    key(&["k", "ArrowUp"], key!("shortcuts-previous"), ShortcutCommand::Previous),
    key(&["Enter"], key!("shortcuts-open"), ShortcutCommand::Native),
    key(&["x"], key!("shortcuts-select"), ShortcutCommand::Select),
    key(&["b"], key!("shortcuts-bulk"), ShortcutCommand::Bulk),
    key(&["e"], key!("shortcuts-edit"), ShortcutCommand::Edit),
    key(&["c"], key!("shortcuts-new"), ShortcutCommand::Create),
    key(&["Ctrl K", "⌘ K"], key!("palette-open"), ShortcutCommand::Native),
    key(&["?"], key!("shortcuts-show"), ShortcutCommand::Help),
];

/// The prefix key of navigation shortcuts.
pub const GO_KEY: &str = "g";

/// The letters that follow [`GO_KEY`], with path and menu label; only pages of the menu.
pub const GO_TARGETS: [(&str, &str, MessageKey); 7] = [
    ("o", paths::OVERVIEW, key!("frame-overview")),
    ("m", paths::MAILBOXES, key!("frame-mailboxes")),
    ("c", paths::CUSTOMERS, key!("frame-customers")),
    ("u", paths::USERS, key!("frame-users")),
    ("s", paths::SOUNDS, key!("frame-sounds")),
    ("h", paths::HISTORY, key!("frame-history")),
    ("p", paths::PANEL, key!("frame-panel")),
];

/// The English key for a pressed one: `key` is what it types, `code` its position. On a keyboard of a non-Latin script
/// (such as Greek, Cyrillic, Hebrew or Arabic) it is the English key at that position.
pub fn english_key(key: &str, code: &str, shift: bool) -> String {
    let mut typed = key.chars();
    let non_latin = matches!((typed.next(), typed.next()), (Some(letter), None) if letter >= FIRST_NON_LATIN);
    let english = match code.strip_prefix("Key") {
        Some(letter) => Some(letter.to_lowercase()),
        None => (code == "Slash").then(|| if shift { "?" } else { "/" }.to_owned()),
    };
    english.filter(|_| non_latin).unwrap_or_else(|| key.to_owned())
}

/// Characters from here on are not Latin.
const FIRST_NON_LATIN: char = '\u{370}';

/// What `key` does.
pub fn command_for(key: &str) -> Option<ShortcutCommand> {
    let found = SHORTCUTS.iter().find(|shortcut| shortcut.keys.contains(&key))?;
    (found.command != ShortcutCommand::Native).then_some(found.command)
}

/// The path for [`GO_KEY`] followed by `key`.
pub fn go_target(key: &str) -> Option<&'static str> {
    GO_TARGETS.iter().find(|(letter, _, _)| *letter == key).map(|(_, path, _)| *path)
}

/// The symbol of a key on the help sheet.
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
        let mut go_keys: Vec<&str> = GO_TARGETS.iter().map(|(letter, _, _)| *letter).collect();
        for keys in [&mut all, &mut go_keys] {
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
    fn latin_keyboards_use_the_typed_character() {
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
