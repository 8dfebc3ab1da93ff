//! The keys that do something on a page, in one table: the help sheet shows it, and keys are read from it.

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Goes into the search of the page; where there is none, opens the search of everything.
    Search,
    /// To the row below.
    Next,
    /// To the row above.
    Previous,
    /// Selects the row, or no longer.
    Select,
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
    pub deed: Deed,
}

const fn key(keys: &'static [&'static str], label: &'static str, deed: Deed) -> Shortcut {
    Shortcut { keys, label, deed }
}

/// Every key, in the order of the help sheet.
pub const TABLE: [Shortcut; 9] = [
    key(&["/"], "keys-search", Deed::Search),
    key(&["j", "ArrowDown"], "keys-next", Deed::Next),
    key(&["k", "ArrowUp"], "keys-before", Deed::Previous),
    key(&["Enter"], "keys-open", Deed::Native),
    key(&["x"], "keys-select", Deed::Select),
    key(&["e"], "keys-edit", Deed::Edit),
    key(&["c"], "keys-new", Deed::Create),
    key(&["Ctrl K", "⌘ K"], "find-anything", Deed::Native),
    key(&["?"], "keys-show", Deed::Help),
];

/// The key that begins a way.
pub const GO: &str = "g";

/// Where [`GO`] and a letter lead: only to what is in the menu, by the words of the menu.
pub const WAYS: [(&str, &str, &str); 7] = [
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
pub fn meant(key: &str, code: &str, shift: bool) -> String {
    let mut typed = key.chars();
    let foreign = matches!((typed.next(), typed.next()), (Some(letter), None) if letter >= GREEK);
    let there = match code.strip_prefix("Key") {
        Some(letter) => Some(letter.to_lowercase()),
        None => (code == "Slash").then(|| if shift { "?" } else { "/" }.to_owned()),
    };
    there.filter(|_| foreign).unwrap_or_else(|| key.to_owned())
}

/// Where the letters begin that are not Latin.
const GREEK: char = '\u{370}';

/// What `key` does.
pub fn deed(key: &str) -> Option<Deed> {
    let found = TABLE.iter().find(|shortcut| shortcut.keys.contains(&key))?;
    (found.deed != Deed::Native).then_some(found.deed)
}

/// Where [`GO`] and `key` lead.
pub fn way(key: &str) -> Option<&'static str> {
    WAYS.iter().find(|(letter, _, _)| *letter == key).map(|(_, path, _)| *path)
}

/// A key as the help sheet writes it.
pub fn shown(key: &str) -> &str {
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
        let mut all: Vec<&str> = TABLE.iter().flat_map(|shortcut| shortcut.keys).copied().chain([GO]).collect();
        let mut ways: Vec<&str> = WAYS.iter().map(|(letter, _, _)| *letter).collect();
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
            assert_eq!(meant(key, code, false), "j", "{key}");
        }
        assert_eq!((meant("ظ", "Slash", false), meant("؟", "Slash", true)), ("/".to_owned(), "?".to_owned()));
    }

    #[test]
    fn latin_keyboards_are_taken_by_what_they_type() {
        // AZERTY, Dvorak, QWERTZ, Russian punctuation, a named key.
        for (key, code) in [("a", "KeyQ"), ("j", "KeyC"), ("é", "KeyW"), (".", "Slash"), ("ArrowDown", "ArrowDown")] {
            assert_eq!(meant(key, code, false), key);
        }
    }

    #[test]
    fn keys_are_read_from_the_table() {
        assert_eq!(deed("j"), Some(Deed::Next));
        assert_eq!(deed("ArrowUp"), Some(Deed::Previous));
        assert_eq!((deed("Enter"), deed("q"), deed("g")), (None, None, None));
        assert_eq!((way("m"), way("x")), (Some("/mailboxes"), None));
    }
}
