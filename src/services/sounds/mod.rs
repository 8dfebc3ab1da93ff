//! Sounds: what callers hear.
//!
//! Whoever may choose a sound for a mailbox may play it; administrators and residential users also look
//! after those of their customers ([`Role::hears`](crate::domain::role::Role::visible_sounds) and
//! [`Role::may_with_sounds`](crate::domain::role::Role::may_with_sounds)). A sound that is not seen
//! does not exist, byte for byte.

mod audio;
mod manage;
mod read;
mod resample;
mod upload;

pub use crate::db::sounds::{AudioInfo, PlayingMailbox, Sound, SoundFile};
pub(super) use manage::insert;
pub use manage::{SoundOutcome, create, delete, rename, replace};
pub use read::{MAX_PLAYERS, Media, SoundDetail, SoundPage, get, list, media, read_range};
pub use upload::{DecodedUpload, decode_upload};

use super::{App, ChangeSource, Failure, Principal};
use crate::db::scope::Scope;
use crate::domain::role::{SoundPermission, Visibility};
use crate::error::AppError;

/// Whether the principal may do this with sounds that they see.
pub fn is_authorized(who: &Principal, permission: SoundPermission) -> bool {
    who.role.may_with_sounds(permission) && who.grant.may_with_sounds(permission)
}

fn authorize(who: &Principal, permission: SoundPermission) -> Result<(), Failure> {
    if is_authorized(who, permission) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

/// Whose sounds the principal sees.
fn scope(who: &Principal) -> Scope {
    match who.role.visible_sounds() {
        Visibility::CustomerAndBelow => Scope::Customers(who.reach()),
        Visibility::Customer | Visibility::Owned => Scope::Customer(who.customer_id),
    }
}
