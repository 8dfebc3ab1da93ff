//! Which languages there are.

/// A language in which Mailroom speaks to people. What a caller hears is another matter: see
/// [`Language`](crate::domain::language::Language).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// The source of the others, and what is said where another has no word.
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
    /// English with marks and accents, longer than any: what stands in a page without them comes from no
    /// catalogue. Nobody can choose it; see `Config::pseudo`.
    Pseudo,
}

impl Locale {
    /// Those that people choose from, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Arabic];

    /// Its BCP 47 tag: the name in the cookie, in the database and in `<html lang>`.
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

    /// What its speakers call it, whatever the page speaks.
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

    /// The one of that name, of those that people choose from.
    pub fn from_tag(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == name)
    }

    /// Whether it is written from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The same for `<html dir>`.
    pub const fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}
