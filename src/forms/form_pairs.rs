//! The name-value pairs of a submitted form.

/// The pairs of a submitted form.
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

    /// Whether `name` was submitted, even if empty.
    pub fn has(self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Whether the checkbox `name` is checked.
    pub fn is_checked(self, name: &str) -> bool {
        self.all(name).any(|value| !value.is_empty())
    }

    /// Those of these names that have a value.
    pub fn typed(self, names: &[&str]) -> Vec<String> {
        names.iter().filter(|name| self.is_checked(name)).map(|name| (*name).to_owned()).collect()
    }

    /// The number in `name`; 0 if there is none.
    pub fn number(self, name: &str) -> i64 {
        self.last(name).parse().unwrap_or(0)
    }
}
