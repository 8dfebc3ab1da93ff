//! Slows down whoever guesses passwords, without locking out whoever knows theirs.
//!
//! Each try is counted under three keys and given back when it succeeds, so only failures add up:
//! the account from this address, this address, and the account from anywhere. The last one stops a
//! guess spread over many addresses; it does not apply to an address that has signed in to the
//! account before, so an attack cannot keep the account's own user out.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::address::subscriber;

/// Counters that are full again are dropped once there are this many.
const TIDY_AT: usize = 10_000;

/// So many failures at once, and one more each `every`.
#[derive(Clone, Copy, Debug)]
struct Quota {
    burst: u32,
    every: Duration,
}

/// One account from one address.
const PAIR: Quota = Quota { burst: 8, every: Duration::from_secs(30) };
/// One address: a whole office may sit behind it.
const ADDRESS: Quota = Quota { burst: 40, every: Duration::from_secs(6) };
/// One account from addresses that it was never signed in to from.
const ACCOUNT: Quota = Quota { burst: 20, every: Duration::from_secs(120) };

/// Counts failed sign-ins, in memory.
#[derive(Default)]
pub struct Throttle {
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    pair: Counter<(String, IpAddr)>,
    address: Counter<IpAddr>,
    account: Counter<String>,
    /// Who has signed in from where.
    known: HashSet<(String, IpAddr)>,
}

impl Throttle {
    /// Counts a try to sign in to `account` from `address`. An error says how long to wait.
    pub fn take(&self, account: &str, address: IpAddr) -> Result<(), Duration> {
        self.take_at(Instant::now(), account, address)
    }

    /// Counts a try to open a link from `address`, which may be a guess. An error says how long to wait.
    pub fn take_link(&self, address: IpAddr) -> Result<(), Duration> {
        let (now, address) = (Instant::now(), subscriber(address));
        let mut counts = self.lock();
        if let Some(wait) = counts.address.wait(now, &address, ADDRESS) {
            return Err(wait);
        }
        counts.address.count(now, address, ADDRESS);
        Ok(())
    }

    /// Gives it back because the link leads somewhere.
    pub fn link_lives(&self, address: IpAddr) {
        self.lock().address.give_back(&subscriber(address), ADDRESS);
    }

    /// Gives a try back because it succeeded, and remembers the address.
    pub fn succeeded(&self, account: &str, address: IpAddr) {
        let pair = (account.to_owned(), subscriber(address));
        let mut counts = self.lock();
        counts.address.give_back(&pair.1, ADDRESS);
        counts.pair.forget(&pair);
        if !counts.known.contains(&pair) {
            counts.account.give_back(&pair.0, ACCOUNT);
            // Far more than a server has users and offices; past it, a new one is not remembered.
            if counts.known.len() < 10 * TIDY_AT {
                counts.known.insert(pair);
            }
        }
    }

    fn take_at(&self, now: Instant, account: &str, address: IpAddr) -> Result<(), Duration> {
        let pair = (account.to_owned(), subscriber(address));
        let mut counts = self.lock();
        let known = counts.known.contains(&pair);
        let waits = [
            counts.pair.wait(now, &pair, PAIR),
            counts.address.wait(now, &pair.1, ADDRESS),
            if known { None } else { counts.account.wait(now, &pair.0, ACCOUNT) },
        ];
        if let Some(wait) = waits.into_iter().flatten().max() {
            return Err(wait);
        }
        counts.address.count(now, pair.1, ADDRESS);
        if !known {
            counts.account.count(now, pair.0.clone(), ACCOUNT);
        }
        counts.pair.count(now, pair, PAIR);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// For each key, when its failures will all be forgotten (the generic cell rate algorithm).
struct Counter<K> {
    clear_at: HashMap<K, Instant>,
}

impl<K> Default for Counter<K> {
    fn default() -> Self {
        Self { clear_at: HashMap::new() }
    }
}

impl<K: Eq + Hash> Counter<K> {
    /// How long until one more fits; `None` if it fits now.
    fn wait(&self, now: Instant, key: &K, quota: Quota) -> Option<Duration> {
        let ahead = self.clear_at.get(key)?.saturating_duration_since(now);
        (ahead + quota.every).checked_sub(quota.every * quota.burst).filter(|wait| !wait.is_zero())
    }

    fn count(&mut self, now: Instant, key: K, quota: Quota) {
        if self.clear_at.len() >= TIDY_AT {
            self.clear_at.retain(|_, clear_at| *clear_at > now);
        }
        let clear_at = self.clear_at.entry(key).or_insert(now);
        *clear_at = (*clear_at).max(now) + quota.every;
    }

    fn give_back(&mut self, key: &K, quota: Quota) {
        if let Some(clear_at) = self.clear_at.get_mut(key) {
            *clear_at = clear_at.checked_sub(quota.every).unwrap_or(*clear_at);
        }
    }

    fn forget(&mut self, key: &K) {
        self.clear_at.remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(n: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, n])
    }

    #[test]
    fn an_account_can_be_tried_so_often_from_one_address_and_again_later() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        for _ in 0..PAIR.burst {
            assert_eq!(throttle.take_at(now, "jo", address(1)), Ok(()));
        }
        assert_eq!(throttle.take_at(now, "jo", address(1)), Err(PAIR.every));
        assert_eq!(throttle.take_at(now, "al", address(1)), Ok(()));
        assert_eq!(throttle.take_at(now + PAIR.every, "jo", address(1)), Ok(()));
    }

    #[test]
    fn success_costs_nothing() {
        let throttle = Throttle::default();
        for _ in 0..1_000 {
            assert_eq!(throttle.take("jo", address(1)), Ok(()));
            throttle.succeeded("jo", address(1));
        }
    }

    #[test]
    fn many_addresses_cannot_keep_a_known_one_out() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        assert_eq!(throttle.take_at(now, "jo", address(1)), Ok(()));
        throttle.succeeded("jo", address(1));
        let blocked = (2..=200).filter(|n| throttle.take_at(now, "jo", address(*n)).is_err()).count();
        assert_eq!(blocked, 199 - ACCOUNT.burst as usize);
        assert_eq!(throttle.take_at(now, "jo", address(1)), Ok(()));
    }

    #[test]
    fn one_address_cannot_try_every_account() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        let passed = (0..1_000).filter(|n| throttle.take_at(now, &n.to_string(), address(1)).is_ok()).count();
        assert_eq!(passed, ADDRESS.burst as usize);
    }
}
