//! Common passwords, in the browser: it has no list of them, and leaves that to the server.

/// Whether the password is among those that are tried first, as far as one can know here.
pub(super) fn is_common(_password: &str) -> bool {
    false
}
