//! Decoding uploads, with bounded work.

use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::decode::{DecodedAudio, decode};
use super::{AudioInfo, Failure, Principal, ServiceResult, authorize};
use crate::domain::permissions::Permission;
use crate::domain::sound::{PHONE_SAMPLE_RATE, SoundError, wav};

/// One file is decoded at a time, so that a burst of uploads leaves CPU time for other requests.
static DECODE_PERMIT: Semaphore = Semaphore::const_new(1);

/// An uploaded file that was decoded as a sound.
#[derive(Debug)]
pub struct DecodedUpload {
    pub(super) info: AudioInfo,
    pub(super) phone: Vec<u8>,
    pub(super) original: Vec<u8>,
}

/// Decodes a file; only its content determines its format. Before any work is done, refuses principals who may not
/// add sounds.
pub async fn decode_upload(who: &Principal, file: Vec<u8>) -> ServiceResult<DecodedUpload, SoundError> {
    authorize(who, Permission::ManageSounds)?;
    let _permit = DECODE_PERMIT.acquire().await.map_err(|closed| Failure::Fault(closed.into()))?;
    let work = tokio::task::spawn_blocking(move || {
        decode(&file).map(|decoded| {
            let digest = Sha256::digest(&file).to_vec();
            (decoded, digest, file)
        })
    });
    match work.await {
        Ok(Ok((decoded, digest, original))) => Ok(Ok(encode_for_phones(&decoded, digest, original))),
        Ok(Err(problem)) => Ok(Err(problem)),
        // A file that makes the library panic is reported as unreadable, and logged.
        Err(error) if error.is_panic() => {
            tracing::error!("a file made the decoder panic");
            Ok(Err(SoundError::Unreadable))
        }
        Err(error) => Err(Failure::Fault(error.into())),
    }
}

fn encode_for_phones(decoded: &DecodedAudio, digest: Vec<u8>, original: Vec<u8>) -> DecodedUpload {
    let info = AudioInfo { kind: decoded.kind, duration: decoded.duration, size: original.len() as u64, digest };
    DecodedUpload { info, phone: wav::encode(&decoded.samples, PHONE_SAMPLE_RATE), original }
}
