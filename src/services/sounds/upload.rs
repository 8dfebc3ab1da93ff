//! Listening to what was sent, with bounded work.

use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::audio::{DecodedAudio, decode};
use super::{AudioInfo, Failure, Principal, authorize};
use crate::domain::role::SoundPermission;
use crate::domain::sound::{PHONE_SAMPLE_RATE, SoundProblem, wav};

/// One file is decoded at a time, so that a burst of uploads leaves the processors to everybody else.
static DECODE_PERMIT: Semaphore = Semaphore::const_new(1);

/// A file that was found to be a sound.
#[derive(Debug)]
pub struct DecodedUpload {
    pub(super) heard: AudioInfo,
    pub(super) phone: Vec<u8>,
    pub(super) original: Vec<u8>,
}

/// Listens to a file: its content alone says what it is. Refuses whoever may not bring sounds at all
/// before any work is done.
pub async fn decode_upload(who: &Principal, file: Vec<u8>) -> Result<Result<DecodedUpload, SoundProblem>, Failure> {
    authorize(who, SoundPermission::Manage)?;
    let _turn = DECODE_PERMIT.acquire().await.map_err(|closed| Failure::Fault(closed.into()))?;
    let work = tokio::task::spawn_blocking(move || {
        decode(&file).map(|decoded| {
            let digest = Sha256::digest(&file).to_vec();
            (decoded, digest, file)
        })
    });
    match work.await {
        Ok(Ok((decoded, digest, original))) => Ok(Ok(encode_for_phones(&decoded, digest, original))),
        Ok(Err(problem)) => Ok(Err(problem)),
        // A file that the library trips over is a bad file, and ours to know about.
        Err(error) if error.is_panic() => {
            tracing::error!("a file made the decoder panic");
            Ok(Err(SoundProblem::Unreadable))
        }
        Err(error) => Err(Failure::Fault(error.into())),
    }
}

fn encode_for_phones(decoded: &DecodedAudio, digest: Vec<u8>, original: Vec<u8>) -> DecodedUpload {
    let heard = AudioInfo { kind: decoded.kind, duration: decoded.duration, size: original.len() as u64, digest };
    DecodedUpload { heard, phone: wav::encode(&decoded.samples, PHONE_SAMPLE_RATE), original }
}
