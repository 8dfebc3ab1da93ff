//! What of a mailbox needs attention.

use super::customer_context::Owner;
use super::exit::{self, ExitState};
use super::mailbox::MailboxSettings;
use super::notify;
use super::plan::RatePlan;

/// Something of a mailbox that somebody should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// Its PIN breaks today's policy of its customer.
    WeakPin,
    /// A notification is switched on, and none reaches anybody.
    Unreached,
    /// Nobody owns it.
    Unowned,
    /// It uses what its customer's plan does not include.
    BeyondPlan,
    /// It leads callers to a mailbox that is not there, is archived, or is itself.
    DeadExit,
}

impl Concern {
    /// Every concern, in the order in which a page lists them.
    pub const ALL: [Self; 5] = [Self::WeakPin, Self::Unreached, Self::DeadExit, Self::Unowned, Self::BeyondPlan];

    /// The bit that stands for it in the store.
    pub const fn bit(self) -> i64 {
        match self {
            Self::WeakPin => 1,
            Self::Unreached => 2,
            Self::Unowned => 4,
            Self::BeyondPlan => 8,
            Self::DeadExit => 16,
        }
    }
}

/// What of one mailbox needs attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Concerns(i64);

impl Concerns {
    /// Nothing.
    pub const NONE: Self = Self(0);

    /// What these settings give rise to. Whether the PIN breaks the policy is found out where PINs can be opened, and
    /// what is at the exit where other mailboxes are known.
    pub fn of(
        settings: &MailboxSettings,
        owner: Option<&Owner>,
        plan: &RatePlan,
        pin_is_weak: bool,
        exit: Option<ExitState>,
    ) -> Self {
        let there = |concern| match concern {
            Concern::WeakPin => pin_is_weak,
            Concern::Unreached => {
                notify::is_any_channel_enabled(settings) && notify::effective_channels(settings, owner).is_empty()
            }
            Concern::Unowned => settings.owner.is_none(),
            Concern::DeadExit => exit::warning(&settings.exit, &settings.number, exit).is_some(),
            Concern::BeyondPlan => !plan.refusals(settings, None).is_empty(),
        };
        Self(Concern::ALL.into_iter().filter(|concern| there(*concern)).map(Concern::bit).sum())
    }

    /// The concerns of these bits; others are passed over.
    pub fn from_bits(bits: i64) -> Self {
        Self(Concern::ALL.into_iter().map(Concern::bit).filter(|bit| bits & bit != 0).sum())
    }

    /// As the store keeps them.
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Whether this is among them.
    pub const fn has(self, concern: Concern) -> bool {
        self.0 & concern.bit() != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_distinct_and_unknown_bits_ignored() {
        let all = Concerns::from_bits(i64::MAX);
        assert_eq!(all.bits(), 31);
        assert!(Concern::ALL.into_iter().all(|concern| all.has(concern) && !Concerns::NONE.has(concern)));
        for concern in Concern::ALL {
            let only = Concerns::from_bits(concern.bit());
            assert_eq!(Concern::ALL.into_iter().filter(|other| only.has(*other)).collect::<Vec<_>>(), [concern]);
        }
    }
}
