//! The three HTTP APIs by which scripts talk to Mailroom.

use serde::{Deserialize, Serialize};

use super::choice::Choice;

/// An API that the field already speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Integrics Enswitch: parameters in a query, answers as a list of responses.
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
    /// What a person reads.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Enswitch => "Enswitch",
            Self::Yay => "yay",
            Self::Portsip => "PortSIP",
        }
    }
}

/// Some of the dialects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialects(u8);

impl Dialects {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// All of them.
    pub fn all() -> Self {
        Dialect::ALL.iter().copied().collect()
    }

    /// Whether `dialect` is among them.
    pub const fn has(self, dialect: Dialect) -> bool {
        self.0 & (1 << dialect as u8) != 0
    }

    /// The same with `dialect`, or without it.
    #[must_use]
    pub const fn with(self, dialect: Dialect, on: bool) -> Self {
        let bit = 1 << dialect as u8;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Dialect> {
        Dialect::ALL.iter().copied().filter(move |dialect| self.has(*dialect))
    }

    /// All that are not among them.
    #[must_use]
    pub fn others(self) -> Self {
        Dialect::ALL.iter().copied().filter(|dialect| !self.has(*dialect)).collect()
    }

    /// Their names with commas between, as they are stored.
    pub fn codes(self) -> String {
        self.iter().map(Dialect::code).collect::<Vec<_>>().join(",")
    }

    /// Those of these names. A name that is none, such as that of an API which is no more, is passed over.
    pub fn from_codes(names: &str) -> Self {
        names.split(',').filter_map(Dialect::from_code).collect()
    }

    /// What people read: "Enswitch, yay".
    pub fn label(self) -> String {
        self.iter().map(Dialect::label).collect::<Vec<_>>().join(", ")
    }
}

impl FromIterator<Dialect> for Dialects {
    fn from_iter<I: IntoIterator<Item = Dialect>>(some: I) -> Self {
        some.into_iter().fold(Self::NONE, |all, dialect| all.with(dialect, true))
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
