//! Idempotency keys: a form that is submitted twice creates one thing.
//!
//! A form that creates something carries a key. The result is stored with it in the same transaction; resubmitting the
//! same form with the same content leads to that result.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::{App, Failure, Principal};
use crate::db::{Tx, form_keys as store};
use crate::forms::mailbox_submission::MailboxSubmission;

/// One submission of a form, identified by a digest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubmissionKey(Option<String>);

impl SubmissionKey {
    /// The key of a form submitted to `action`; none if the form carries none.
    pub fn of(action: &str, pairs: &[(String, String)]) -> Self {
        let key = pairs.iter().rfind(|(name, _)| name == MailboxSubmission::KEY_INPUT).map_or("", |(_, value)| value);
        if !(16..=64).contains(&key.len()) {
            return Self(None);
        }
        let mut hash = Sha256::new();
        let mut add_part = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        add_part(action.as_bytes());
        for (name, value) in pairs {
            add_part(name.as_bytes());
            add_part(value.as_bytes());
        }
        Self(Some(hex(&hash.finalize())))
    }

    /// The same for a form with a file, whose content has this digest.
    pub(super) fn with_file(self, digest: &[u8]) -> Self {
        Self(self.0.map(|form| hex(&Sha256::new().chain_update(form).chain_update(digest).finalize())))
    }

    /// What this submission has already created for `who`, if anything.
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

    /// Deletes the stored result, because what was created is gone.
    pub(super) async fn delete(&self, tx: &mut Tx, who: &Principal) -> Result<(), Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::delete(tx, digest, user_id).await?),
            _ => Ok(()),
        }
    }

    /// Stores what was created, in the transaction that creates it. Fails, so that nothing is created, if this
    /// submission already has a result.
    pub(super) async fn store_result(
        &self,
        tx: &mut Tx,
        who: &Principal,
        result: &str,
        now: i64,
    ) -> Result<(), Failure> {
        match (&self.0, who.user()) {
            (Some(digest), Some(user_id)) => Ok(store::insert(tx, digest, user_id, result, now).await?),
            _ => Ok(()),
        }
    }

    /// The id of the draft that shows the result once.
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
    fn key_depends_on_the_action_the_content_and_the_file() {
        let of = |name: &str| SubmissionKey::of("/tokens", &pairs(name, "0123456789abcdef"));
        assert_eq!(of("a"), of("a"));
        assert_ne!(of("a"), of("b"));
        assert_ne!(of("a"), SubmissionKey::of("/users/new", &pairs("a", "0123456789abcdef")));
        assert_ne!(of("a"), of("a").with_file(b"x"));
        assert_ne!(of("a").with_file(b"y"), of("a").with_file(b"x"));
        assert_eq!(of("a").draft_id().map(|id| id.len()), Some(32));
    }

    #[test]
    fn form_without_a_valid_key_has_no_key() {
        for key in ["", "short", &"x".repeat(65)] {
            assert_eq!(SubmissionKey::of("/tokens", &pairs("a", key)), SubmissionKey::default());
        }
        assert_eq!(SubmissionKey::default().draft_id(), None);
    }
}
