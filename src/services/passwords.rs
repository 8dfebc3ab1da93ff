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

/// How many sign-ins wait for their turn, or have it; one more is told to come later. Those who are known wait in a
/// line of their own, which a flood of strangers cannot fill.
const MAX_QUEUED_SIGN_INS: usize = 33;

/// What [`Passwords::new`] checks where there is no such user: one for the process, however often it is called.
static DUMMY_HASH: OnceLock<String> = OnceLock::new();

/// How many hashes are worked at once: half of the processors stay for everything else.
fn max_concurrent_hashes() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| (cores.get() / 2).max(1))
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordCheck {
    /// Not the password, or there is no such user.
    Wrong,
    /// The password.
    Right,
    /// The password, and a hash of it with today's parameters to put in place of the old one.
    RightNeedsRehash(String),
}

/// Hashes and checks passwords.
pub struct Passwords {
    params: Params,
    gate: Arc<Semaphore>,
    strangers: Semaphore,
    known: Semaphore,
    /// Checked when there is no such user, so that the answer takes as long as for one who exists.
    nobody: String,
}

impl Passwords {
    /// Makes ready to hash. Takes as long as one hash, the first time.
    pub fn new() -> anyhow::Result<Self> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None)
            .map_err(|error| anyhow::anyhow!("argon2 refused its parameters: {error}"))?;
        if let Some(known) = DUMMY_HASH.get() {
            return Ok(Self::with(params, known.clone()));
        }
        let made = dummy_hash(&params)?;
        Ok(Self::with(params, DUMMY_HASH.get_or_init(|| made).clone()))
    }

    /// The same with other parameters than those of [`Self::new`]: a test that makes many users need not wait for each.
    pub fn with_params(params: Params) -> anyhow::Result<Self> {
        let nobody = dummy_hash(&params)?;
        Ok(Self::with(params, nobody))
    }

    fn with(params: Params, nobody: String) -> Self {
        Self {
            params,
            gate: Arc::new(Semaphore::new(max_concurrent_hashes())),
            strangers: Semaphore::new(MAX_QUEUED_SIGN_INS),
            known: Semaphore::new(MAX_QUEUED_SIGN_INS),
            nobody,
        }
    }

    /// A place in the line of sign-ins, for as long as the permit is held. `None`: it is full. `known`: this user has
    /// signed in from there before.
    pub fn queue_permit(&self, known: bool) -> Option<SemaphorePermit<'_>> {
        let line = if known { &self.known } else { &self.strangers };
        line.try_acquire().ok()
    }

    /// Hashes a new password into a PHC string.
    pub async fn hash(&self, password: &str) -> anyhow::Result<String> {
        let (params, password) = (self.params.clone(), password.to_owned());
        self.run_blocking(move || hash(&params, &password)).await
    }

    /// Checks `password` against the `stored` hash of a user; `None` if there is no such user, which
    /// takes the same time and is always wrong.
    pub async fn check(&self, password: &str, stored: Option<&str>) -> anyhow::Result<PasswordCheck> {
        let params = self.params.clone();
        let exists = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
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

    /// Runs `work` where it holds up no request, when it is its turn.
    async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let turn = Arc::clone(&self.gate).acquire_owned().await?;
        tokio::task::spawn_blocking(move || {
            // Held until the work is done, even if the request that asked for it is gone by then.
            let _turn = turn;
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

/// The hash of a password that nobody knows: it is random and dropped.
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
    async fn the_password_and_nothing_else_is_right() {
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
        let places: Vec<_> = std::iter::from_fn(|| passwords.queue_permit(false)).collect();
        assert_eq!(places.len(), MAX_QUEUED_SIGN_INS);
        assert!(passwords.queue_permit(true).is_some());
        drop(places);
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
    async fn the_real_parameters_are_the_promised_ones() {
        let stored = Passwords::new().unwrap().hash("correct horse").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"));
    }
}
