//! Languages of the prompts, by BCP 47 tags.

use super::problem::Problem;

/// A well-formed BCP 47 tag in its canonical case, such as `en-US` or `zh-Hant-TW`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// Most characters: what phone systems keep.
    pub const MAX: usize = 64;

    /// Reads a tag; an underscore is taken for the dash it stands for.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let tag = raw.trim().replace('_', "-");
        if tag.is_empty() {
            return Err(Problem::Required);
        }
        let unknown = || Problem::UnknownLanguage { tag: raw.trim().to_owned() };
        if tag.len() > Self::MAX {
            return Err(unknown());
        }
        oxilangtag::LanguageTag::parse_and_normalize(&tag).map(|t| Self(t.into_inner())).map_err(|_| unknown())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
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
    fn what_is_no_tag_is_refused() {
        for raw in ["", "english language", "e", "de--DE", "12"] {
            assert!(Language::parse(raw).is_err(), "{raw}");
        }
    }
}
