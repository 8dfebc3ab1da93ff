//! The keys of messages, checked by the compiler.

use std::cmp::Ordering;

/// The keys of the messages in `locales/en`, sorted. `build.rs` reads them.
const KEYS: &[&str] = include!(concat!(env!("OUT_DIR"), "/message_keys.rs"));

/// The key of a message that exists. [`key!`](crate::i18n::key) creates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageKey(&'static str);

impl MessageKey {
    /// The key `key`. Called only in constants, by [`key!`](crate::i18n::key).
    ///
    /// # Panics
    ///
    /// If there is no such message. In a constant, this is an error of the compiler:
    ///
    /// ```compile_fail
    /// use mailroom::i18n::MessageKey;
    ///
    /// const KEY: MessageKey = MessageKey::new("frame-no-such-message");
    /// ```
    pub const fn new(key: &'static str) -> Self {
        assert!(is_known(key), "no message in locales/en has this key");
        Self(key)
    }

    /// Its text, as in the catalogs.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The keys of all messages.
    #[cfg(test)]
    pub fn all() -> impl Iterator<Item = Self> {
        KEYS.iter().map(|key| Self(key))
    }
}

/// The [`MessageKey`] of a message. A key without a message doesn't compile:
///
/// ```
/// use mailroom::i18n::{Messages, key};
///
/// assert_eq!(Messages::english().get(key!("frame-mailboxes")), "Mailboxes");
/// ```
///
/// ```compile_fail
/// use mailroom::i18n::{Messages, key};
///
/// assert_eq!(Messages::english().get(key!("frame-no-such-message")), "Mailboxes");
/// ```
// A constant item, because the compiler evaluates it even in generic and unused functions, and with `cargo check`; a
// constant block would wait until code is generated. In both cases the browser's code doesn't contain the list of keys.
#[macro_export]
macro_rules! key {
    ($key:literal) => {{
        const KEY: $crate::i18n::MessageKey = $crate::i18n::MessageKey::new($key);
        KEY
    }};
}

/// Whether `key` is one of [`KEYS`].
const fn is_known(key: &str) -> bool {
    let (mut start, mut end) = (0, KEYS.len());
    while start < end {
        let middle = usize::midpoint(start, end);
        match compare(KEYS[middle].as_bytes(), key.as_bytes()) {
            Ordering::Less => start = middle + 1,
            Ordering::Equal => return true,
            Ordering::Greater => end = middle,
        }
    }
    false
}

/// The order of two keys; `Ord` isn't available in constants.
const fn compare(a: &[u8], b: &[u8]) -> Ordering {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] < b[at] {
            return Ordering::Less;
        }
        if a[at] > b[at] {
            return Ordering::Greater;
        }
        at += 1;
    }
    if a.len() < b.len() {
        Ordering::Less
    } else if a.len() > b.len() {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}
