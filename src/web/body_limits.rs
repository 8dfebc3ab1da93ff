//! The maximum sizes of request bodies, in bytes. The APIs have their own in `api`.

use crate::domain::import::MAX_FILE_BYTES;
use crate::domain::sound::MAX_SOUND_BYTES;

/// A form: more than the longest one.
pub const FORM_BODY_LIMIT: usize = 256 * 1024;

/// A sound that is too large is read and dropped up to here: a browser whose upload is cut off shows no response.
pub const MAX_DRAINED_SOUND_BYTES: usize = 20 * MAX_SOUND_BYTES;

/// The same for a file of mailboxes.
pub const MAX_DRAINED_IMPORT_BYTES: usize = 4 * MAX_FILE_BYTES;
