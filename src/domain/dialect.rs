//! The three HTTP APIs of Mailroom for scripts.

use serde::{Deserialize, Serialize};

use super::choice::Choice;

/// An API that is compatible with an existing product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Integrics Enswitch: query parameters, and answers as a list of responses.
    Enswitch,
    /// yay.com: JSON in an envelope of result and status.
    Yay,
    /// PortSIP PBX: JSON and bearer tokens.
    Portsip,
}

impl Choice for Dialect {
    const ALL: &'static [Self] = &[Self::Enswitch, Self::Yay, Self::Portsip];

    fn code(self) -> &'static str {
        match self {
            Self::Enswitch => "enswitch",
            Self::Yay => "yay",
            Self::Portsip => "portsip",
        }
    }
}

impl Dialect {
    /// The display name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Enswitch => "Enswitch",
            Self::Yay => "yay",
            Self::Portsip => "PortSIP",
        }
    }
}

/// A set of dialects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialects(u8);

impl Dialects {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// All of them.
    pub fn all() -> Self {
        Dialect::ALL.iter().copied().collect()
    }

    /// Whether it includes `dialect`.
    pub const fn has(self, dialect: Dialect) -> bool {
        self.0 & (1 << dialect as u8) != 0
    }

    /// The same set with `dialect` added or removed.
    #[must_use]
    pub const fn with(self, dialect: Dialect, on: bool) -> Self {
        let bit = 1 << dialect as u8;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each dialect of the set.
    pub fn iter(self) -> impl Iterator<Item = Dialect> {
        Dialect::ALL.iter().copied().filter(move |dialect| self.has(*dialect))
    }

    /// The dialects that are not in the set.
    #[must_use]
    pub fn others(self) -> Self {
        Dialect::ALL.iter().copied().filter(|dialect| !self.has(*dialect)).collect()
    }

    /// Their codes separated by commas, as stored.
    pub fn codes(self) -> String {
        self.iter().map(Dialect::code).collect::<Vec<_>>().join(",")
    }

    /// Parses stored codes. Unknown codes, such as that of a removed API, are ignored.
    pub fn from_codes(names: &str) -> Self {
        names.split(',').filter_map(Dialect::from_code).collect()
    }

    /// The display names: "Enswitch, yay".
    pub fn label(self) -> String {
        self.iter().map(Dialect::label).collect::<Vec<_>>().join(", ")
    }
}

impl FromIterator<Dialect> for Dialects {
    fn from_iter<I: IntoIterator<Item = Dialect>>(dialects: I) -> Self {
        dialects.into_iter().fold(Self::NONE, |set, dialect| set.with(dialect, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_of_dialects() {
        let two: Dialects = [Dialect::Portsip, Dialect::Enswitch].into_iter().collect();
        assert!(two.has(Dialect::Enswitch) && two.has(Dialect::Portsip) && !two.has(Dialect::Yay));
        assert_eq!(two.label(), "Enswitch, PortSIP");
        assert_eq!(two.codes(), "enswitch,portsip");
        assert_eq!(two.others(), Dialects::NONE.with(Dialect::Yay, true));
        assert_eq!(Dialects::from_codes("portsip,gone,enswitch,"), two);
        assert_eq!(two.with(Dialect::Yay, true), Dialects::all());
        assert!(two.with(Dialect::Enswitch, false).with(Dialect::Portsip, false).is_empty());
    }
}
