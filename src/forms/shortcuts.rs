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
    /// What people read.
    pub label: &'static str,
    /// What is done.
    pub deed: Deed,
}

const fn key(keys: &'static [&'static str], label: &'static str, deed: Deed) -> Shortcut {
    Shortcut { keys, label, deed }
}

/// Every key, in the order of the help sheet.
pub const TABLE: [Shortcut; 9] = [
    key(&["/"], "Search", Deed::Search),
    key(&["j", "ArrowDown"], "Next row", Deed::Next),
    key(&["k", "ArrowUp"], "Row before", Deed::Previous),
    key(&["Enter"], "Open the row", Deed::Native),
    key(&["x"], "Select the row", Deed::Select),
    key(&["e"], "Edit", Deed::Edit),
    key(&["c"], "New", Deed::Create),
    key(&["Ctrl K", "⌘ K"], "Find anything", Deed::Native),
    key(&["?"], "Show these keys", Deed::Help),
];

/// The key that begins a way.
pub const GO: &str = "g";

/// Where [`GO`] and a letter lead: only to what is in the menu.
pub const WAYS: [(&str, &str, &str); 7] = [
    ("o", "/overview", "Overview"),
    ("m", "/mailboxes", "Mailboxes"),
    ("c", "/customers", "Customers"),
    ("u", "/users", "Users"),
    ("s", "/sounds", "Sounds"),
    ("h", "/history", "History"),
    ("p", "/panel", "Control panel"),
];

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
    fn keys_are_read_from_the_table() {
        assert_eq!(deed("j"), Some(Deed::Next));
        assert_eq!(deed("ArrowUp"), Some(Deed::Previous));
        assert_eq!((deed("Enter"), deed("q"), deed("g")), (None, None, None));
        assert_eq!((way("m"), way("x")), (Some("/mailboxes"), None));
    }
}
