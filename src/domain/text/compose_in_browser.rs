//! Unicode composition in the browser: forms submit text as the browser composed it, and the server composes whatever
//! it stores.

/// `text` unchanged.
pub fn nfc(text: &str) -> String {
    text.to_owned()
}
