//! The languages of prompts, as BCP 47 tags.

#[cfg(feature = "ssr")]
pub mod list;
#[cfg(feature = "ssr")]
mod registry;
#[cfg(not(feature = "ssr"))]
#[path = "registry_in_browser.rs"]
mod registry;
#[cfg(feature = "ssr")]
mod subtags;

use super::problem::Problem;

/// A BCP 47 tag in its canonical case, such as `en-US` or `zh-Hant-TW`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// Maximum length, as stored by phone systems.
    pub const MAX: usize = 64;

    /// Parses a tag; an underscore is read as a dash. Only the server checks whether its subtags are registered,
    /// because the browser does not load their tables.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let language = Self::parse_stored(raw)?;
        if registry::exists(&language.0) { Ok(language) } else { Err(unknown_language(raw)) }
    }

    /// Parses a stored tag, which an older version may have accepted by looser rules: it must be well-formed.
    pub fn parse_stored(raw: &str) -> Result<Self, Problem> {
        let tag = raw.trim().replace('_', "-");
        if tag.is_empty() {
            return Err(Problem::Required);
        }
        if tag.len() > Self::MAX {
            return Err(unknown_language(raw));
        }
        oxilangtag::LanguageTag::parse_and_normalize(&tag)
            .map(|t| Self(t.into_inner()))
            .map_err(|_| unknown_language(raw))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn unknown_language(raw: &str) -> Problem {
    let tag = raw.trim().to_owned();
    Problem::UnknownLanguage { meant: registry::suggest(&tag).unwrap_or_default(), tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_put_in_canonical_case() {
        assert_eq!(Language::parse("EN_us").unwrap().as_str(), "en-US");
        assert_eq!(Language::parse("zh-hant-tw").unwrap().as_str(), "zh-Hant-TW");
    }

    #[test]
    fn malformed_tags_are_refused() {
        for raw in ["", "english language", "e", "de--DE", "12"] {
            assert!(Language::parse(raw).is_err(), "{raw}");
        }
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn unregistered_subtags_are_refused() {
        for raw in ["english", "xx-YY", "zz", "en-YY", "de-Abcd", "xx", "de-foobar"] {
            assert!(Language::parse(raw).is_err(), "{raw}");
            assert!(Language::parse_stored(raw).is_ok(), "{raw}");
        }
        for raw in ["en-ZA", "es-419", "sr-Latn-RS", "gsw", "ca-valencia", "en-x-pbx"] {
            assert!(Language::parse(raw).is_ok(), "{raw}");
        }
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn language_names_suggest_their_tag() {
        let meant = |raw: &str| match Language::parse(raw) {
            Err(Problem::UnknownLanguage { meant, .. }) => meant,
            other => panic!("{raw}: {other:?}"),
        };
        assert_eq!(meant("english"), "en");
        assert_eq!(meant("Deutsch"), "de");
        assert_eq!(meant("German (Austria)"), "de-AT");
        assert_eq!(meant("en-YY"), "en");
        assert_eq!(meant("xx-YY"), "");
        assert_eq!(meant("zz"), "");
    }
}
