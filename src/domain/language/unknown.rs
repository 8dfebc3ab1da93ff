//! Which languages exist, in the browser: it has no tables, and leaves that to the server.

/// Whether the subtags of a well-formed tag exist, as far as one can know here.
pub(super) fn exists(_tag: &str) -> bool {
    true
}

/// The tag that is probably meant.
pub(super) fn suggest(_raw: &str) -> Option<String> {
    None
}
