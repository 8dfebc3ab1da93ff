//! The pairs of a posted form, by name.

/// What a form has sent.
#[derive(Clone, Copy)]
pub struct FormPairs<'a>(pub &'a [(String, String)]);

impl<'a> FormPairs<'a> {
    /// Every value of `name`.
    pub fn all(self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The last value of `name`; empty if there is none.
    pub fn last(self, name: &str) -> String {
        self.all(name).last().unwrap_or("").to_owned()
    }

    /// Whether anything of that name was sent, be it empty.
    pub fn has(self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Whether the box `name` is ticked.
    pub fn is_checked(self, name: &str) -> bool {
        self.all(name).any(|value| !value.is_empty())
    }

    /// Those of these names into which something was typed.
    pub fn typed(self, names: &[&str]) -> Vec<String> {
        names.iter().filter(|name| self.is_checked(name)).map(|name| (*name).to_owned()).collect()
    }

    /// The number in `name`; 0 if there is none.
    pub fn number(self, name: &str) -> i64 {
        self.last(name).parse().unwrap_or(0)
    }
}
