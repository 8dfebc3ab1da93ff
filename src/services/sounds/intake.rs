//! Listening to what was sent, with bounded work.

use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::audio::{Decoded, decode};
use super::{Failure, Heard, Principal, permit};
use crate::domain::role::SoundVerb;
use crate::domain::sound::{PHONE_RATE, SoundProblem, wav};

/// One file is decoded at a time, so that a burst of uploads leaves the processors to everybody else.
static DECODING: Semaphore = Semaphore::const_new(1);

/// A file that was found to be a sound.
#[derive(Debug)]
pub struct Listened {
    pub(super) heard: Heard,
    pub(super) phone: Vec<u8>,
    pub(super) original: Vec<u8>,
}

/// Listens to a file: its content alone says what it is. Refuses whoever may not bring sounds at all
/// before any work is done.
pub async fn listen(who: &Principal, file: Vec<u8>) -> Result<Result<Listened, SoundProblem>, Failure> {
    permit(who, SoundVerb::Manage)?;
    let _turn = DECODING.acquire().await.map_err(|closed| Failure::Fault(closed.into()))?;
    let work = tokio::task::spawn_blocking(move || {
        decode(&file).map(|decoded| {
            let digest = Sha256::digest(&file).to_vec();
            (decoded, digest, file)
        })
    });
    match work.await {
        Ok(Ok((decoded, digest, original))) => Ok(Ok(prepared(&decoded, digest, original))),
        Ok(Err(problem)) => Ok(Err(problem)),
        // A file that the library trips over is a bad file, and ours to know about.
        Err(error) if error.is_panic() => {
            tracing::error!("a file made the decoder panic");
            Ok(Err(SoundProblem::Unreadable))
        }
        Err(error) => Err(Failure::Fault(error.into())),
    }
}

fn prepared(decoded: &Decoded, digest: Vec<u8>, original: Vec<u8>) -> Listened {
    let heard = Heard { kind: decoded.kind, duration: decoded.duration, size: original.len() as u64, digest };
    Listened { heard, phone: wav::file(&decoded.samples, PHONE_RATE), original }
}
