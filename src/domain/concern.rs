//! What needs attention about a mailbox.

use super::customer_context::Owner;
use super::exit::{self, ExitState};
use super::mailbox::MailboxSettings;
use super::notifications;
use super::plan::RatePlan;

/// Something about a mailbox that a user should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// Its PIN violates its customer's current policy.
    NoncompliantPin,
    /// A notification is switched on, but none reaches anyone.
    Unreached,
    /// It has no owner.
    Unowned,
    /// It uses features that its customer's plan does not include.
    BeyondPlan,
    /// It sends callers to a mailbox that is missing, archived, or itself.
    DeadExit,
}

impl Concern {
    /// Every concern, in the order in which pages list them.
    pub const ALL: [Self; 5] =
        [Self::NoncompliantPin, Self::Unreached, Self::DeadExit, Self::Unowned, Self::BeyondPlan];

    /// Its bit. The check of the database column allows only the bits of its migration, so a further concern needs a
    /// column of its own, as `DeadExit` has.
    pub const fn bit(self) -> i64 {
        match self {
            Self::NoncompliantPin => 1,
            Self::Unreached => 2,
            Self::Unowned => 4,
            Self::BeyondPlan => 8,
            Self::DeadExit => 16,
        }
    }
}

/// The concerns of one mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Concerns(i64);

impl Concerns {
    /// No concern.
    pub const NONE: Self = Self(0);

    /// The concerns of these settings. The caller determines whether the PIN is weak, which takes the keys, and the
    /// state of the exit, which takes other mailboxes.
    pub fn of(
        settings: &MailboxSettings,
        owner: Option<&Owner>,
        plan: &RatePlan,
        pin_is_weak: bool,
        exit: Option<ExitState>,
    ) -> Self {
        let applies = |concern| match concern {
            Concern::NoncompliantPin => pin_is_weak,
            Concern::Unreached => {
                notifications::is_any_channel_enabled(settings)
                    && notifications::effective_channels(settings, owner).is_empty()
            }
            Concern::Unowned => settings.owner.is_none(),
            Concern::DeadExit => exit::warning(&settings.exit, &settings.number, exit).is_some(),
            Concern::BeyondPlan => !plan.refusals(settings, None).is_empty(),
        };
        Self(Concern::ALL.into_iter().filter(|concern| applies(*concern)).map(Concern::bit).sum())
    }

    /// The concerns of these bits; unknown bits are ignored.
    pub fn from_bits(bits: i64) -> Self {
        Self(Concern::ALL.into_iter().map(Concern::bit).filter(|bit| bits & bit != 0).sum())
    }

    /// The bits that the database stores.
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Whether it includes this concern.
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
