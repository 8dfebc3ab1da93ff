//! Sounds: what callers hear.
//!
//! Whoever may choose a sound for a mailbox may play it; administrators and residential users also look
//! after those of their customers ([`Role::hears`](crate::domain::role::Role::hears) and
//! [`Role::may_with_sounds`](crate::domain::role::Role::may_with_sounds)). A sound that is not seen
//! does not exist, byte for byte.

mod audio;
mod intake;
mod manage;
mod read;
mod resample;

pub use crate::db::sounds::{File, Heard, Player, Sound};
pub use intake::{Listened, listen};
pub(super) use manage::store;
pub use manage::{Outcome, create, delete, rename, replace};
pub use read::{Details, Media, PLAYERS, Page, get, list, media, part};

use super::{App, Door, Failure, Principal};
use crate::db::scope::Scope;
use crate::domain::role::{Sight, SoundVerb};
use crate::error::AppError;

/// Whether the principal may do this with sounds that they see.
pub fn may(who: &Principal, verb: SoundVerb) -> bool {
    who.role.may_with_sounds(verb) && who.grant.may_with_sounds(verb)
}

fn permit(who: &Principal, verb: SoundVerb) -> Result<(), Failure> {
    if may(who, verb) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

/// Whose sounds the principal sees.
fn scope(who: &Principal) -> Scope {
    match who.role.hears() {
        Sight::CustomerAndBelow => Scope::Customers(who.reach()),
        Sight::Customer | Sight::Owned => Scope::Customer(who.customer_id),
    }
}
