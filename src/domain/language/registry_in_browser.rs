//! The browser's version of the checks, without tables; the server checks again.

/// Whether the subtags of a well-formed tag are registered; the browser accepts all.
pub(super) fn exists(_tag: &str) -> bool {
    true
}

/// The tag that is probably meant; unknown in the browser.
pub(super) fn suggest(_raw: &str) -> Option<String> {
    None
}
