//! Slows down guessing of passwords and links, without locking out legitimate users.
//!
//! Each attempt is counted under four keys and given back when it succeeds, so only failures add up: the account from
//! this address, this address, its network, and the account from anywhere. The last two stop guesses spread over many
//! addresses; they do not apply to an address that has signed in to the account before, so an attack cannot keep the
//! account's own user out.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::web::client_address::{network, subscriber};

/// Expired keys are pruned once there are this many keys.
const MIN_KEYS_TO_PRUNE: usize = 10_000;

/// The maximum number of keys: far more than a server has users and offices.
const MAX_KEYS: usize = 100_000;

/// A burst of failures, and one more every `every`.
#[derive(Clone, Copy, Debug)]
struct Quota {
    burst: u32,
    every: Duration,
}

/// One account from one address.
const PAIR_QUOTA: Quota = Quota { burst: 8, every: Duration::from_secs(30) };
/// One address, which a whole office may share.
const ADDRESS_QUOTA: Quota = Quota { burst: 40, every: Duration::from_secs(6) };
/// Invalid links opened from one address. Another site's page can make a browser open them, so they are counted
/// separately from sign-ins.
const LINK_QUOTA: Quota = ADDRESS_QUOTA;
/// The network of one site, which has many addresses at no cost.
const NETWORK_QUOTA: Quota = Quota { burst: 160, every: Duration::from_secs(2) };
/// One account from addresses that have never signed in to it.
const ACCOUNT_QUOTA: Quota = Quota { burst: 20, every: Duration::from_mins(2) };

/// Counts failed sign-ins and invalid links, in memory.
#[derive(Default)]
pub struct Throttle {
    counts: Mutex<Counters>,
}

#[derive(Default)]
struct Counters {
    pair: Counter<(String, IpAddr)>,
    address: Counter<IpAddr>,
    links: Counter<IpAddr>,
    network: Counter<IpAddr>,
    account: Counter<String>,
    /// Which accounts have signed in from which addresses, and when last.
    known: BoundedTimes<(String, IpAddr)>,
}

impl Throttle {
    /// Counts an attempt to sign in to `account` from `address`. The error is how long to wait.
    pub fn take(&self, account: &str, address: IpAddr) -> Result<(), Duration> {
        self.take_at(Instant::now(), account, address)
    }

    /// Counts opening a link from `address`, which may be a guess. The error is how long to wait.
    pub fn take_link(&self, address: IpAddr) -> Result<(), Duration> {
        let (now, address) = (Instant::now(), subscriber(address));
        let mut counts = self.lock();
        if let Some(wait) = counts.links.wait(now, &address, LINK_QUOTA) {
            return Err(wait);
        }
        counts.links.count(now, address, LINK_QUOTA);
        Ok(())
    }

    /// Gives the attempt back because the link is valid.
    pub fn link_succeeded(&self, address: IpAddr) {
        self.lock().links.give_back(&subscriber(address), LINK_QUOTA);
    }

    /// Gives an attempt back because it succeeded, and remembers the address.
    pub fn succeeded(&self, account: &str, address: IpAddr) {
        let pair = (account.to_owned(), subscriber(address));
        let mut counts = self.lock();
        counts.address.give_back(&pair.1, ADDRESS_QUOTA);
        counts.pair.remove(&pair);
        if counts.known.get(&pair).is_none() {
            counts.account.give_back(&pair.0, ACCOUNT_QUOTA);
            if let Some(network) = network(address) {
                counts.network.give_back(&network, NETWORK_QUOTA);
            }
        }
        counts.known.set(pair, Instant::now(), |_| true);
    }

    /// Remembers a sign-in to `account` from `address` before this server started.
    pub fn remember(&self, account: &str, address: IpAddr) {
        self.lock().known.set((account.to_owned(), subscriber(address)), Instant::now(), |_| true);
    }

    /// Whether `account` was signed in to from `address` since this server started, or that was remembered.
    pub fn knows(&self, account: &str, address: IpAddr) -> bool {
        self.lock().known.get(&(account.to_owned(), subscriber(address))).is_some()
    }

    fn take_at(&self, now: Instant, account: &str, address: IpAddr) -> Result<(), Duration> {
        let pair = (account.to_owned(), subscriber(address));
        let mut counts = self.lock();
        let known = counts.known.get(&pair).is_some();
        let network = network(address).filter(|_| !known);
        let waits = [
            counts.pair.wait(now, &pair, PAIR_QUOTA),
            counts.address.wait(now, &pair.1, ADDRESS_QUOTA),
            network.and_then(|network| counts.network.wait(now, &network, NETWORK_QUOTA)),
            if known { None } else { counts.account.wait(now, &pair.0, ACCOUNT_QUOTA) },
        ];
        if let Some(wait) = waits.into_iter().flatten().max() {
            return Err(wait);
        }
        counts.address.count(now, pair.1, ADDRESS_QUOTA);
        if let Some(network) = network {
            counts.network.count(now, network, NETWORK_QUOTA);
        }
        if !known {
            counts.account.count(now, pair.0.clone(), ACCOUNT_QUOTA);
        }
        counts.pair.count(now, pair, PAIR_QUOTA);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Counters> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// For each key, when all its failures will have expired (the generic cell rate algorithm).
struct Counter<K> {
    clear_at: BoundedTimes<K>,
}

impl<K> Default for Counter<K> {
    fn default() -> Self {
        Self { clear_at: BoundedTimes::default() }
    }
}

impl<K: Eq + Hash> Counter<K> {
    /// How long until one more is allowed; `None` if it is allowed now.
    fn wait(&self, now: Instant, key: &K, quota: Quota) -> Option<Duration> {
        let ahead = self.clear_at.get(key)?.saturating_duration_since(now);
        (ahead + quota.every).checked_sub(quota.every * quota.burst).filter(|wait| !wait.is_zero())
    }

    fn count(&mut self, now: Instant, key: K, quota: Quota) {
        let clear_at = self.clear_at.get(&key).map_or(now, |clear_at| clear_at.max(now)) + quota.every;
        self.clear_at.set(key, clear_at, |clear_at| clear_at > now);
    }

    fn give_back(&mut self, key: &K, quota: Quota) {
        if let Some(clear_at) = self.clear_at.times.get_mut(key) {
            *clear_at = clear_at.checked_sub(quota.every).unwrap_or(*clear_at);
        }
    }

    fn remove(&mut self, key: &K) {
        self.clear_at.times.remove(key);
    }
}

/// A time for each of at most [`MAX_KEYS`] keys. Pruning has a small amortized cost per key.
struct BoundedTimes<K> {
    times: HashMap<K, Instant>,
    /// The number of keys at which to prune.
    prune_at: usize,
}

impl<K> Default for BoundedTimes<K> {
    fn default() -> Self {
        Self { times: HashMap::new(), prune_at: MIN_KEYS_TO_PRUNE }
    }
}

impl<K: Eq + Hash> BoundedTimes<K> {
    fn get(&self, key: &K) -> Option<Instant> {
        self.times.get(key).copied()
    }

    /// Sets the time of a key. When full, drops the keys that `keep` rejects; if there are still too many, the half
    /// with the earlier times.
    fn set(&mut self, key: K, time: Instant, keep: impl Fn(Instant) -> bool) {
        if self.times.len() >= self.prune_at {
            self.times.retain(|_, time| keep(*time));
            if self.times.len() >= MAX_KEYS {
                let mut times: Vec<Instant> = self.times.values().copied().collect();
                let (_, middle, _) = times.select_nth_unstable(MAX_KEYS / 2);
                let middle = *middle;
                self.times.retain(|_, time| *time > middle);
            }
            self.prune_at = (2 * self.times.len()).clamp(MIN_KEYS_TO_PRUNE, MAX_KEYS);
        }
        self.times.insert(key, time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(n: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, n])
    }

    #[test]
    fn account_is_limited_per_address_until_the_quota_refills() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        for _ in 0..PAIR_QUOTA.burst {
            assert_eq!(throttle.take_at(now, "jo", address(1)), Ok(()));
        }
        assert_eq!(throttle.take_at(now, "jo", address(1)), Err(PAIR_QUOTA.every));
        assert_eq!(throttle.take_at(now, "al", address(1)), Ok(()));
        assert_eq!(throttle.take_at(now + PAIR_QUOTA.every, "jo", address(1)), Ok(()));
    }

    #[test]
    fn success_is_not_counted() {
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
        assert_eq!(blocked, 199 - ACCOUNT_QUOTA.burst as usize);
        assert_eq!(throttle.take_at(now, "jo", address(1)), Ok(()));
    }

    #[test]
    fn many_addresses_of_one_network_count_together() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        let address = |n: u16| IpAddr::from([0x2001, 0xdb8, 1, n, 0, 0, 0, 1]);
        let passed = (0..1_000).filter(|n| throttle.take_at(now, &n.to_string(), address(*n)).is_ok()).count();
        assert_eq!(passed, NETWORK_QUOTA.burst as usize);
        throttle.succeeded("jo", address(7));
        assert_eq!(throttle.take_at(now, "jo", address(7)), Ok(()), "who is known there");
        assert_eq!(throttle.take_at(now, "jo", IpAddr::from([0x2001, 0xdb8, 2, 0, 0, 0, 0, 1])), Ok(()), "elsewhere");
    }

    #[test]
    fn number_of_keys_is_bounded() {
        let (mut times, now) = (BoundedTimes::<usize>::default(), Instant::now());
        for n in 0..3 * MAX_KEYS {
            let time = now + Duration::from_millis(n as u64);
            times.set(n, time, |_| true);
            assert!(times.times.len() <= MAX_KEYS);
        }
        assert!(times.get(&(3 * MAX_KEYS - 1)).is_some() && times.get(&0).is_none(), "the earlier ones go");
        for n in 0..MIN_KEYS_TO_PRUNE * 2 {
            times.set(n, now, |time| time > now + Duration::from_hours(1));
        }
        assert!(times.times.len() <= 2 * MIN_KEYS_TO_PRUNE, "and what need not be kept");
    }

    #[test]
    fn one_address_cannot_try_every_account() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        let passed = (0..1_000).filter(|n| throttle.take_at(now, &n.to_string(), address(1)).is_ok()).count();
        assert_eq!(passed, ADDRESS_QUOTA.burst as usize);
    }
}
