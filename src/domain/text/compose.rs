//! Unicode composition on the server, whose tables the browser does not load.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// `text` in NFC.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}
