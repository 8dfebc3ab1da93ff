//! Limits the number of connections, in total and per client address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::web::client_address::{is_proxy, subscriber};
use crate::web::config::TrustedProxy;

/// The connection slots.
pub struct ConnectionSlots {
    limit: usize,
    share: usize,
    /// Proxies are shared by many clients, so their connections are not limited by address.
    proxies: TrustedProxy,
    taken: Mutex<SlotCounts>,
}

#[derive(Default)]
struct SlotCounts {
    all: usize,
    by_address: HashMap<IpAddr, usize>,
}

/// A slot that is taken until this is dropped.
pub struct Slot {
    slots: Arc<ConnectionSlots>,
    address: Option<IpAddr>,
}

/// Why no slot was available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSlot {
    /// All are taken.
    All,
    /// This address has used its share.
    Share,
}

impl ConnectionSlots {
    /// `limit` slots in total, `share` of them for one address.
    pub fn new(limit: usize, share: usize, proxies: TrustedProxy) -> Arc<Self> {
        Arc::new(Self { limit, share, proxies, taken: Mutex::default() })
    }

    /// Takes a slot for a connection from `peer`.
    pub fn take(self: &Arc<Self>, peer: IpAddr) -> Result<Slot, NoSlot> {
        let address = (!is_proxy(peer, &self.proxies)).then(|| subscriber(peer.to_canonical()));
        let mut taken = self.lock();
        if taken.all >= self.limit {
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
        Ok(Slot { slots: Arc::clone(self), address })
    }

    fn lock(&self) -> MutexGuard<'_, SlotCounts> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut taken = self.slots.lock();
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
    fn share_limits_each_address_except_proxies() {
        let (one, other, proxy) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into(), [192, 0, 2, 3].into());
        let slots = ConnectionSlots::new(5, 2, TrustedProxy::These(vec![proxy]));
        let first = slots.take(one).unwrap();
        let held = [slots.take(one).unwrap(), slots.take(other).unwrap()];
        assert_eq!(slots.take(one).err(), Some(NoSlot::Share));
        drop(first);
        let more = [slots.take(one).unwrap(), slots.take(proxy).unwrap(), slots.take(proxy).unwrap()];
        assert_eq!(slots.take(proxy).err(), Some(NoSlot::All));
        assert_eq!(slots.take(other).err(), Some(NoSlot::All));
        drop((held, more));
        assert!(slots.lock().all == 0 && slots.lock().by_address.is_empty(), "nothing is kept of who has gone");
    }
}
