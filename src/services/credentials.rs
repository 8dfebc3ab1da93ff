//! Usernames and passwords sent with every request of a script.
//!
//! A password is verified once, slowly, and then cached for a minute as a keyed digest, so that a script may call a
//! hundred times per second. The digest covers everything that decides whether the password is still valid, as stored
//! now: if the password, role, status or epoch changes, it no longer matches. The key is random, lives in memory only
//! and ends with the process.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hmac::{Hmac, Mac as _};
use rand::RngCore as _;
use rand::rngs::OsRng;
use sha2::Sha256;

use super::accounts::{self, SignedIn};
use super::{App, Failure};
use crate::db::users::User;
use crate::db::{customers, users};
use crate::domain::account::Username;
use crate::domain::dialect::Dialect;

/// How long a password stays cached, in milliseconds.
const CACHE_TTL_MS: i64 = 60_000;

/// The maximum number of cached users. Others are verified at every call.
const MAX_CACHED_USERS: usize = 10_000;

/// The maximum number of accounts verified in parallel: far more than there are processors.
const LOCK_COUNT: usize = 64;

/// How long a call waits for the lock of its account.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// Caches verified passwords.
pub struct CredentialCache {
    key: [u8; 32],
    /// For each user the digest of the verified credentials, and when they were verified.
    verified: Mutex<HashMap<i64, (Vec<u8>, i64)>>,
    /// See [`lock_account`](Self::lock_account): first those for unknown addresses, then those for known ones.
    locks: [[tokio::sync::Mutex<()>; LOCK_COUNT]; 2],
}

impl CredentialCache {
    /// An empty cache.
    pub fn new() -> Self {
        let mut key = [0; 32];
        OsRng.fill_bytes(&mut key);
        Self {
            key,
            verified: Mutex::default(),
            locks: std::array::from_fn(|_| std::array::from_fn(|_| tokio::sync::Mutex::default())),
        }
    }

    /// Held while the password of `account` is verified, so that of many concurrent calls only the first one pays
    /// for it and counts as an attempt. Different accounts may share a lock by chance, but calls from `known`
    /// addresses never share one with others. `None`: timed out.
    pub async fn lock_account(&self, account: &str, known: bool) -> Option<tokio::sync::MutexGuard<'_, ()>> {
        let hash = account.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        tokio::time::timeout(LOCK_TIMEOUT, self.locks[usize::from(known)][hash % LOCK_COUNT].lock()).await.ok()
    }

    fn digest(&self, user: &User, password: &str) -> Option<Hmac<Sha256>> {
        let mut digest = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        let numbers = [user.id, user.customer_id, user.session_epoch].map(i64::to_be_bytes);
        let texts = [&user.username, &user.password_hash, &user.role, &user.status].map(String::as_bytes);
        for part in numbers.iter().map(<[u8; 8]>::as_slice).chain(texts).chain([password.as_bytes()]) {
            // Prefixed with its length, so that the parts are unambiguous.
            digest.update(&(part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        Some(digest)
    }

    fn is_cached(&self, user: &User, password: &str, at: i64) -> bool {
        let Some(digest) = self.digest(user, password) else { return false };
        match self.lock().get(&user.id) {
            // Compared in constant time.
            Some((verified, since)) if is_fresh(*since, at) => digest.verify_slice(verified).is_ok(),
            _ => false,
        }
    }

    fn insert(&self, user: &User, password: &str, at: i64) {
        let Some(digest) = self.digest(user, password) else { return };
        let mut verified = self.lock();
        if verified.len() >= MAX_CACHED_USERS {
            verified.retain(|_, (_, since)| is_fresh(*since, at));
        }
        if verified.len() < MAX_CACHED_USERS || verified.contains_key(&user.id) {
            verified.insert(user.id, (digest.finalize().into_bytes().to_vec(), at));
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<i64, (Vec<u8>, i64)>> {
        self.verified.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for CredentialCache {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether `since` is less than a minute ago. A time in the future is not: the clock was set back.
fn is_fresh(since: i64, at: i64) -> bool {
    (0..CACHE_TTL_MS).contains(&(at - since))
}

/// The user who signed in with the same username and password within the minute before `at`. `None`: no one, so call
/// [`sign_in`].
pub async fn cached_sign_in(
    app: &App,
    dialect: Dialect,
    username: &str,
    password: &str,
    at: i64,
) -> Result<Option<SignedIn>, Failure> {
    let Some(user) = find(app, username).await? else { return Ok(None) };
    if !app.credentials.is_cached(&user, password, at) || !may_use(app, &user, dialect).await? {
        return Ok(None);
    }
    let epoch = user.session_epoch;
    Ok(accounts::principal_of(app.db.read(), user).await?.map(|principal| SignedIn { principal, epoch }))
}

/// Verifies credentials sent with a call. `None` does not reveal whether the username and password do not match, or
/// the dialect is turned off for the user's customer.
pub async fn sign_in(
    app: &App,
    dialect: Dialect,
    username: &str,
    password: &str,
    at: i64,
) -> Result<Option<SignedIn>, Failure> {
    // Loaded before the password is verified: if anything changes meanwhile, the digest will not match.
    let user = find(app, username).await?;
    let Some(who) = accounts::sign_in(app, username, password).await? else { return Ok(None) };
    let Some(user) = user else { return Ok(None) };
    if !may_use(app, &user, dialect).await? {
        return Ok(None);
    }
    app.credentials.insert(&user, password, at);
    Ok(Some(who))
}

async fn find(app: &App, username: &str) -> Result<Option<User>, sqlx::Error> {
    match Username::parse(username) {
        Some(name) => users::by_username(app.db.read(), name.as_str()).await,
        None => Ok(None),
    }
}

async fn may_use(app: &App, user: &User, dialect: Dialect) -> Result<bool, sqlx::Error> {
    let customer = customers::by_id(app.db.read(), user.customer_id).await?;
    Ok(customer.is_some_and(|customer| customer.dialects.has(dialect)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(id: i64) -> User {
        User {
            id,
            customer_id: 1,
            username: "ann".into(),
            name: "Ann".into(),
            email: None,
            role: "administrator".into(),
            status: "active".into(),
            password_hash: "$argon2id$1".into(),
            session_epoch: 0,
            created_at: 0,
            updated_at: 0,
            version: 1,
            language: None,
        }
    }

    #[test]
    fn password_is_cached_for_a_minute() {
        let cache = CredentialCache::new();
        assert!(!cache.is_cached(&user(1), "right", 0));
        cache.insert(&user(1), "right", 1000);
        assert!(cache.is_cached(&user(1), "right", 60_999));
        assert!(!cache.is_cached(&user(1), "right", 61_000));
        assert!(!cache.is_cached(&user(1), "right", 999), "the clock was set back");
        assert!(!cache.is_cached(&user(1), "wrong", 1000));
        assert!(!cache.is_cached(&user(2), "right", 1000));
        assert!(!CredentialCache::new().is_cached(&user(1), "right", 1000));
    }

    #[test]
    fn any_change_of_the_user_invalidates_the_entry() {
        let cache = CredentialCache::new();
        cache.insert(&user(1), "right", 0);
        let changes: [fn(&mut User); 6] = [
            |u| u.password_hash = "$argon2id$2".into(),
            |u| u.role = "user".into(),
            |u| u.status = "suspended".into(),
            |u| u.session_epoch = 1,
            |u| u.customer_id = 2,
            |u| u.username = "anna".into(),
        ];
        for (nth, change) in changes.into_iter().enumerate() {
            let mut changed_user = user(1);
            change(&mut changed_user);
            assert!(!cache.is_cached(&changed_user, "right", 1), "change {nth}");
        }
        assert!(cache.is_cached(&user(1), "right", 1), "and nothing else does");
    }

    #[test]
    fn cache_size_is_limited() {
        let cache = CredentialCache::new();
        let limit = i64::try_from(MAX_CACHED_USERS).unwrap_or(i64::MAX);
        for id in 0..limit {
            cache.insert(&user(id), "right", 0);
        }
        cache.insert(&user(limit), "right", 1);
        assert!(!cache.is_cached(&user(limit), "right", 1), "there is no room");
        cache.insert(&user(3), "right", 1);
        assert!(cache.is_cached(&user(3), "right", CACHE_TTL_MS), "who has a place keeps it");
        cache.insert(&user(limit), "right", CACHE_TTL_MS);
        assert!(cache.is_cached(&user(limit), "right", CACHE_TTL_MS), "whose time is over makes room");
        assert_eq!(cache.lock().len(), 2);
    }
}
