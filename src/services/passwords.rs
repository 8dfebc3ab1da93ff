//! Hashing and checking passwords, with argon2id.

use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::rngs::OsRng;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Memory of one hash.
const MEMORY_KIB: u32 = 46 * 1024;
const PASSES: u32 = 1;
const LANES: u32 = 1;

/// The maximum number of sign-ins that wait or run; further ones are told to retry later. Known clients have a queue of
/// their own, so that a flood from unknown ones cannot fill it.
const MAX_QUEUED_SIGN_INS: usize = 33;

/// The hash that [`Passwords::new`] uses for unknown users: computed once per process.
static DUMMY_HASH: OnceLock<String> = OnceLock::new();

/// How many hashes are computed at the same time: half of the processors stay free.
fn max_concurrent_hashes() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| (cores.get() / 2).max(1))
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordCheck {
    /// The password is wrong, or there is no such user.
    Wrong,
    /// The password is right.
    Right,
    /// The password is right, and this new hash with the current parameters should replace the stored one.
    RightNeedsRehash(String),
}

/// Hashes and checks passwords.
pub struct Passwords {
    params: Params,
    gate: Arc<Semaphore>,
    unknown: Semaphore,
    known: Semaphore,
    /// Checked if there is no such user, so that the answer takes as long as for an existing one.
    dummy_hash: String,
}

impl Passwords {
    /// Computes the dummy hash, which takes as long as one hash, the first time.
    pub fn new() -> anyhow::Result<Self> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
            .map_err(|error| anyhow::anyhow!("argon2 refused its parameters: {error}"))?;
        if let Some(hash) = DUMMY_HASH.get() {
            return Ok(Self::with(params, hash.clone()));
        }
        let new_hash = dummy_hash(&params)?;
        Ok(Self::with(params, DUMMY_HASH.get_or_init(|| new_hash).clone()))
    }

    /// With other parameters than [`Self::new`], so that tests that create many users are fast.
    pub fn with_params(params: Params) -> anyhow::Result<Self> {
        let dummy = dummy_hash(&params)?;
        Ok(Self::with(params, dummy))
    }

    fn with(params: Params, dummy_hash: String) -> Self {
        Self {
            params,
            gate: Arc::new(Semaphore::new(max_concurrent_hashes())),
            unknown: Semaphore::new(MAX_QUEUED_SIGN_INS),
            known: Semaphore::new(MAX_QUEUED_SIGN_INS),
            dummy_hash,
        }
    }

    /// A place in the queue of sign-ins, for as long as the permit is held. `None`: it is full. `known`: this user has
    /// signed in from this address before.
    pub fn queue_permit(&self, known: bool) -> Option<SemaphorePermit<'_>> {
        let queue = if known { &self.known } else { &self.unknown };
        queue.try_acquire().ok()
    }

    /// Hashes a new password into a PHC string.
    pub async fn hash(&self, password: &str) -> anyhow::Result<String> {
        let (params, password) = (self.params.clone(), password.to_owned());
        self.run_blocking(move || hash(&params, &password)).await
    }

    /// Checks `password` against the `stored` hash of a user; `None` if there is no such user, which takes the same
    /// time and is always wrong.
    pub async fn check(&self, password: &str, stored: Option<&str>) -> anyhow::Result<PasswordCheck> {
        let params = self.params.clone();
        let exists = stored.is_some();
        let stored = stored.unwrap_or(&self.dummy_hash).to_owned();
        let password = password.to_owned();
        self.run_blocking(move || {
            let parsed = PasswordHash::new(&stored)
                .map_err(|error| anyhow::anyhow!("a stored password hash cannot be read: {error}"))?;
            let matches = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
            if !exists || !matches {
                return Ok(PasswordCheck::Wrong);
            }
            let current = parsed.algorithm == Algorithm::Argon2id.ident()
                && Params::try_from(&parsed).is_ok_and(|p| same_cost(&p, &params));
            if current {
                Ok(PasswordCheck::Right)
            } else {
                hash(&params, &password).map(PasswordCheck::RightNeedsRehash)
            }
        })
        .await
    }

    /// Runs `work` on a blocking thread, limited by the semaphore.
    async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let permit = Arc::clone(&self.gate).acquire_owned().await?;
        tokio::task::spawn_blocking(move || {
            // Held until the work is done, even if the request has been canceled.
            let _permit = permit;
            work()
        })
        .await
        .context("the password hash was interrupted")?
    }
}

fn hash(params: &Params, password: &str) -> anyhow::Result<String> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password(password.as_bytes(), &SaltString::generate(&mut OsRng))
        .map(|phc| phc.to_string())
        .map_err(|error| anyhow::anyhow!("a password could not be hashed: {error}"))
}

/// The hash of a random password that is dropped.
fn dummy_hash(params: &Params) -> anyhow::Result<String> {
    hash(params, SaltString::generate(&mut OsRng).as_str())
}

fn same_cost(a: &Params, b: &Params) -> bool {
    (a.m_cost(), a.t_cost(), a.p_cost()) == (b.m_cost(), b.t_cost(), b.p_cost())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn cheap(memory: u32) -> Passwords {
        Passwords::with_params(Params::new(memory, 1, 1, None).unwrap()).unwrap()
    }

    #[tokio::test]
    async fn only_the_correct_password_is_accepted() {
        let passwords = cheap(64);
        let stored = passwords.hash("correct horse").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        assert_eq!(passwords.check("correct horse", Some(&stored)).await.unwrap(), PasswordCheck::Right);
        assert_eq!(passwords.check("correct house", Some(&stored)).await.unwrap(), PasswordCheck::Wrong);
        assert_eq!(passwords.check("correct horse", None).await.unwrap(), PasswordCheck::Wrong);
        assert!(passwords.check("x", Some("not a hash")).await.is_err());
    }

    #[tokio::test]
    async fn unknown_clients_do_not_fill_the_queue_of_known_ones() {
        let passwords = cheap(64);
        let permits: Vec<_> = std::iter::from_fn(|| passwords.queue_permit(false)).collect();
        assert_eq!(permits.len(), MAX_QUEUED_SIGN_INS);
        assert!(passwords.queue_permit(true).is_some());
        drop(permits);
        assert!(passwords.queue_permit(false).is_some());
    }

    #[tokio::test]
    async fn an_old_hash_is_replaced_by_a_current_one() {
        let stored = cheap(32).hash("correct horse").await.unwrap();
        let passwords = cheap(64);
        let PasswordCheck::RightNeedsRehash(fresh) = passwords.check("correct horse", Some(&stored)).await.unwrap()
        else {
            unreachable!("the parameters differ")
        };
        assert_eq!(passwords.check("correct horse", Some(&fresh)).await.unwrap(), PasswordCheck::Right);
    }

    #[tokio::test]
    async fn default_parameters_are_the_documented_ones() {
        let stored = Passwords::new().unwrap().hash("correct horse").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"));
    }
}
