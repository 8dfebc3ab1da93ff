//! A form sent twice makes one thing.
//!
//! A form that makes something carries a key. What it made is kept with that, in the same transaction; whoever sends
//! the same form with the same content again is led to it.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::{App, Failure, Principal};
use crate::db::{Tx, form_keys as store};
use crate::forms::submission::MailboxSubmission;

/// One submission of a form, known by a digest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormKey(Option<String>);

impl FormKey {
    /// The key of what was sent to `action`; none in what carries none.
    pub fn of(action: &str, pairs: &[(String, String)]) -> Self {
        let key = pairs.iter().rfind(|(name, _)| name == MailboxSubmission::KEY_INPUT).map_or("", |(_, value)| value);
        if !(16..=64).contains(&key.len()) {
            return Self(None);
        }
        let mut hash = Sha256::new();
        let mut part = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        part(action.as_bytes());
        for (name, value) in pairs {
            part(name.as_bytes());
            part(value.as_bytes());
        }
        Self(Some(hex(&hash.finalize())))
    }

    /// The same of a form with a file, whose content has this digest.
    pub(super) fn with_file(self, digest: &[u8]) -> Self {
        Self(self.0.map(|form| hex(&Sha256::new().chain_update(form).chain_update(digest).finalize())))
    }

    /// What this submission made before for `who`, if anything.
    pub async fn stored_result(&self, app: &App, who: &Principal) -> Result<Option<String>, Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::find_created(app.db.read(), digest, user_id).await?),
            _ => Ok(None),
        }
    }

    /// The same inside a transaction.
    pub(super) async fn stored_result_in(&self, tx: &mut Tx, who: &Principal) -> Result<Option<String>, Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::find_created(tx, digest, user_id).await?),
            _ => Ok(None),
        }
    }

    /// Forgets what it made, because that is gone.
    pub(super) async fn delete(&self, tx: &mut Tx, who: &Principal) -> Result<(), Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::delete(tx, digest, user_id).await?),
            _ => Ok(()),
        }
    }

    /// Keeps what it made, inside the transaction that makes it. Fails, and so makes nothing, if it has made something
    /// before.
    pub(super) async fn store_result(&self, tx: &mut Tx, who: &Principal, made: &str, now: i64) -> Result<(), Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::insert(tx, digest, user_id, made, now).await?),
            _ => Ok(()),
        }
    }

    /// Under which id what it made waits to be shown once.
    pub fn draft_id(&self) -> Option<String> {
        let digest = self.0.as_ref()?;
        Some(hex(&Sha256::digest(format!("draft {digest}"))).chars().take(32).collect())
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(name: &str, key: &str) -> Vec<(String, String)> {
        vec![("name".into(), name.into()), ("key".into(), key.into())]
    }

    #[test]
    fn the_same_form_has_the_same_key_and_another_content_another() {
        let of = |name: &str| FormKey::of("/tokens", &pairs(name, "0123456789abcdef"));
        assert_eq!(of("a"), of("a"));
        assert_ne!(of("a"), of("b"));
        assert_ne!(of("a"), FormKey::of("/users/new", &pairs("a", "0123456789abcdef")));
        assert_ne!(of("a"), of("a").with_file(b"x"));
        assert_ne!(of("a").with_file(b"y"), of("a").with_file(b"x"));
        assert_eq!(of("a").draft_id().map(|id| id.len()), Some(32));
    }

    #[test]
    fn forms_without_a_key_are_never_the_same() {
        for key in ["", "short", &"x".repeat(65)] {
            assert_eq!(FormKey::of("/tokens", &pairs("a", key)), FormKey::default());
        }
        assert_eq!(FormKey::default().draft_id(), None);
    }
}
