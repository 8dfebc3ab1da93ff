//! Who has a connection: so many clients at once, and so many connections of one address among them.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::client_address::{is_proxy, subscriber};
use super::config::TrustedProxy;

/// The places for connections.
pub struct ConnectionSlots {
    most: usize,
    share: usize,
    /// Behind these are many clients, so their connections are not counted by address.
    proxies: TrustedProxy,
    taken: Mutex<SlotCounts>,
}

#[derive(Default)]
struct SlotCounts {
    all: usize,
    by_address: HashMap<IpAddr, usize>,
}

/// A place that is taken until this is dropped.
pub struct Slot {
    places: Arc<ConnectionSlots>,
    address: Option<IpAddr>,
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSlot {
    /// All are taken.
    All,
    /// This address has its share.
    Share,
}

impl ConnectionSlots {
    /// So many at `most`, and for one address its `share` of them.
    pub fn new(most: usize, share: usize, proxies: TrustedProxy) -> Arc<Self> {
        Arc::new(Self { most, share, proxies, taken: Mutex::default() })
    }

    /// Takes a place for a connection from `peer`.
    pub fn take(self: &Arc<Self>, peer: IpAddr) -> Result<Slot, NoSlot> {
        let address = (!is_proxy(peer, &self.proxies)).then(|| subscriber(peer.to_canonical()));
        let mut taken = self.lock();
        if taken.all >= self.most {
            return Err(NoSlot::All);
        }
        if let Some(address) = address {
            let of_address = taken.by_address.entry(address).or_default();
            if *of_address >= self.share {
                return Err(NoSlot::Share);
            }
            *of_address += 1;
        }
        taken.all += 1;
        Ok(Slot { places: Arc::clone(self), address })
    }

    fn lock(&self) -> MutexGuard<'_, SlotCounts> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut taken = self.places.lock();
        taken.all -= 1;
        if let Some(address) = self.address
            && let Some(of_address) = taken.by_address.get_mut(&address)
        {
            *of_address -= 1;
            if *of_address == 0 {
                taken.by_address.remove(&address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn share_limits_addresses_but_no_proxy() {
        let (one, other, proxy) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into(), [192, 0, 2, 3].into());
        let places = ConnectionSlots::new(5, 2, TrustedProxy::These(vec![proxy]));
        let first = places.take(one).unwrap();
        let kept = [places.take(one).unwrap(), places.take(other).unwrap()];
        assert_eq!(places.take(one).err(), Some(NoSlot::Share));
        drop(first);
        let more = [places.take(one).unwrap(), places.take(proxy).unwrap(), places.take(proxy).unwrap()];
        assert_eq!(places.take(proxy).err(), Some(NoSlot::All));
        assert_eq!(places.take(other).err(), Some(NoSlot::All));
        drop((kept, more));
        assert!(places.lock().all == 0 && places.lock().by_address.is_empty(), "nothing is kept of who has gone");
    }
}
