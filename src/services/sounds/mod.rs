//! Sounds: what callers hear.
//!
//! Whoever may choose a sound for a mailbox may play it; some of them also manage sounds. A sound that is not visible is
//! `NotFound`, indistinguishable from one that does not exist.

mod decode;
mod manage;
mod read;
mod resample;
mod upload;

pub use crate::db::sounds::{AudioInfo, PlayingMailbox, Sound, SoundFile};
pub(super) use manage::insert;
pub use manage::{SoundResult, create, delete, rename, replace};
pub use read::{MAX_PLAYERS, Media, SoundDetail, SoundPage, get, list, media, read_range};
pub use upload::{DecodedUpload, decode_upload};

use super::{App, ChangeSource, Failure, Principal, ServiceResult, authorize};
use crate::db::scope::Scope;
use crate::domain::permissions::Resource;

/// The customers whose sounds the principal can see.
fn scope(who: &Principal) -> Scope {
    who.scope(Resource::Sounds)
}
