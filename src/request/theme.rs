//! The theme: light, dark, or the system's. It is stored in a cookie, so that a page has the right colors from its
//! first byte.

use http::HeaderMap;

use super::cookie;
use crate::i18n::{MessageKey, key};

/// The color theme of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The system's theme.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The name of the cookie.
pub const COOKIE: &str = "theme";

impl Theme {
    /// All themes, in display order.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its stable name, in the cookie and in the style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The message key of its label.
    pub const fn key(self) -> MessageKey {
        match self {
            Self::System => key!("frame-theme-system"),
            Self::Light => key!("frame-theme-light"),
            Self::Dark => key!("frame-theme-dark"),
        }
    }

    /// The theme in the request's cookie, else the system's.
    pub fn of(headers: &HeaderMap) -> Self {
        cookie::get(headers, COOKIE).map(Self::from_name).unwrap_or_default()
    }

    /// The theme of this name, else the system's.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|t| t.name() == name).unwrap_or_default()
    }
}
