//! The three HTTP APIs by which scripts talk to Mailroom.

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

    fn name(self) -> &'static str {
        match self {
            Self::Enswitch => "enswitch",
            Self::Yay => "yay",
            Self::Portsip => "portsip",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Enswitch => "Enswitch",
            Self::Yay => "yay",
            Self::Portsip => "PortSIP",
        }
    }
}
