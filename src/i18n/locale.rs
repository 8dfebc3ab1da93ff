//! The languages of the user interface.

/// A language of the user interface. The language that callers hear is separate: see
/// [`Language`](crate::domain::language::Language).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// The source of the translations, and the fallback for missing messages.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic, from right to left.
    Arabic,
    /// A pseudo-locale: longer English text with accents and marks, so that text without them is recognizable as not
    /// translated. Users cannot choose it; see `Config::pseudo`.
    Pseudo,
}

impl Locale {
    /// The languages that users can choose, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Arabic];

    /// Its BCP 47 tag, as used in the cookie, the database and `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Arabic => "ar",
            Self::Pseudo => "en-XA",
        }
    }

    /// Its name in the language itself.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
            Self::Pseudo => "Pseudo",
        }
    }

    /// The locale with this tag, among those that users can choose.
    pub fn from_tag(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == name)
    }

    /// Whether it is written from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The value of `<html dir>`.
    pub const fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}
