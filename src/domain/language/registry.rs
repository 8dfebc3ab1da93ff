//! Which languages exist, on the server.

use oxilangtag::LanguageTag;

use super::list::LANGUAGES as OFFERED;
use super::subtags::{LANGUAGES, REGIONS, SCRIPTS, VARIANTS};
use crate::domain::fold::fold;

/// Whether the subtags of a well-formed tag are registered. Private-use subtags are not checked.
pub(super) fn exists(tag: &str) -> bool {
    let Ok(tag) = LanguageTag::parse(tag) else { return false };
    let is_in = |table: &str, subtag: Option<&str>| {
        subtag.is_none_or(|subtag| table.split_ascii_whitespace().any(|entry| entry.eq_ignore_ascii_case(subtag)))
    };
    is_in(LANGUAGES, Some(tag.primary_language()))
        && tag.extended_language_subtags().all(|subtag| is_in(LANGUAGES, Some(subtag)))
        && is_in(SCRIPTS, tag.script())
        && is_in(REGIONS, tag.region())
        && tag.variant_subtags().all(|subtag| is_in(VARIANTS, Some(subtag)))
        && tag.extension().is_none()
}

/// The tag that is probably meant: the language with this name, or the language of the tag without other subtags.
pub(super) fn suggest(raw: &str) -> Option<String> {
    let name = fold(raw.trim());
    let by_name = OFFERED.iter().find(|(_, english, own)| fold(english) == name || fold(own) == name);
    let by_language = || {
        let first = name.split(['-', '_']).next().filter(|first| first.len() < name.len())?;
        OFFERED.iter().find(|(tag, ..)| *tag == first)
    };
    by_name.or_else(by_language).map(|(tag, ..)| (*tag).to_owned())
}
