//! Sounds: what callers hear.
//!
//! Whoever may choose a sound for a mailbox may play it; administrators and residential users also manage those of
//! their customers ([`Role::visible_sounds`](crate::domain::permissions::Role::visible_sounds) and
//! [`Role::may_with_sounds`](crate::domain::permissions::Role::may_with_sounds)). A sound that is not visible is `NotFound`,
//! indistinguishable from one that does not exist.

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

use super::{App, ChangeSource, Failure, Outcome, Principal};
use crate::db::scope::Scope;
use crate::domain::permissions::{SoundPermission, Visibility};
use crate::error::AppError;

/// Whether the principal may do this with the sounds that they can see.
pub fn is_authorized(who: &Principal, permission: SoundPermission) -> bool {
    who.role.may_with_sounds(permission) && who.grant.may_with_sounds(permission)
}

fn authorize(who: &Principal, permission: SoundPermission) -> Result<(), Failure> {
    if is_authorized(who, permission) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

/// The customers whose sounds the principal can see.
fn scope(who: &Principal) -> Scope {
    match who.role.visible_sounds() {
        Visibility::CustomerAndBelow => Scope::Customers(who.reach()),
        Visibility::Customer | Visibility::Owned => Scope::Customer(who.customer_id),
    }
}
