//! Which languages exist, on the server.

use oxilangtag::LanguageTag;

use super::list::LANGUAGES as OFFERED;
use super::subtags::{LANGUAGES, REGIONS, SCRIPTS, VARIANTS};
use crate::domain::fold::fold;

/// Whether the subtags of a well-formed tag exist. What is marked as private is nobody else's business.
pub(super) fn exists(tag: &str) -> bool {
    let Ok(tag) = LanguageTag::parse(tag) else { return false };
    let is_in = |table: &str, subtag: Option<&str>| {
        subtag.is_none_or(|wanted| table.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(wanted)))
    };
    is_in(LANGUAGES, Some(tag.primary_language()))
        && tag.extended_language_subtags().all(|subtag| is_in(LANGUAGES, Some(subtag)))
        && is_in(SCRIPTS, tag.script())
        && is_in(REGIONS, tag.region())
        && tag.variant_subtags().all(|subtag| is_in(VARIANTS, Some(subtag)))
        && tag.extension().is_none()
}

/// The tag that is probably meant: the language of this name, or the language of the tag without the rest.
pub(super) fn suggest(raw: &str) -> Option<String> {
    let wanted = fold(raw.trim());
    let named = OFFERED.iter().find(|(_, english, own)| fold(english) == wanted || fold(own) == wanted);
    let language = || {
        let first = wanted.split(['-', '_']).next().filter(|first| first.len() < wanted.len())?;
        OFFERED.iter().find(|(tag, ..)| *tag == first)
    };
    named.or_else(language).map(|(tag, ..)| (*tag).to_owned())
}
