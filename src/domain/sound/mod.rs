//! Sounds: what callers hear, how large and long one may be, and what can be wrong with one.

pub mod audio_format;
pub mod wav;

use std::borrow::Cow;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// Samples a second of what a phone plays.
pub const PHONE_SAMPLE_RATE: u32 = 8_000;

/// Samples a second of a recording as the browser sends it: the voice is all there, and the longest fits.
pub const RECORDING_SAMPLE_RATE: u32 = 16_000;

/// Most bytes of a file.
pub const MAX_SOUND_BYTES: usize = 10 * 1024 * 1024;

/// How many milliseconds a sound may last.
pub const DURATION_RANGE_MS: RangeInclusive<u64> = 1_000..=300_000;

/// "0:07", "4:59".
pub fn format_duration(milliseconds: u64) -> String {
    let seconds = (milliseconds + 500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Where what a phone plays of a sound is to be had.
pub fn phone_wav_path(uuid: &str) -> String {
    format!("/sounds/{uuid}/phone.wav")
}

/// Where a new greeting is recorded for the mailbox of this UUID.
pub fn new_recording_path(mailbox: &str) -> String {
    format!("/sounds/new?mailbox={mailbox}")
}

/// The loudest sample of what nobody would hear: less than what a microphone makes of a quiet room.
const SILENCE_THRESHOLD: u16 = 64;

/// Whether nothing can be heard in a recording, so that its microphone was muted or the wrong one.
pub fn is_silent(samples: &[i16]) -> bool {
    samples.iter().all(|sample| sample.unsigned_abs() < SILENCE_THRESHOLD)
}

/// A part of a form about a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundField {
    /// Whose it is.
    Customer,
    /// By which people know it.
    Name,
    /// The file.
    File,
}

impl SoundField {
    /// The name of its input.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Name => "name",
            Self::File => "file",
        }
    }
}

/// Why a sound cannot be taken, changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundProblem {
    /// No such customer, as far as the user can see.
    UnknownCustomer,
    /// Its name is none.
    Name(Problem),
    /// The customer has another sound of this name.
    NameTaken(String),
    /// No file came along.
    NoFile,
    /// The file has no bytes.
    Empty,
    /// More than [`MAX_SOUND_BYTES`].
    TooLarge,
    /// Neither WAV nor MP3; the word for what it looks like, if that is known.
    NotASound(Option<Cow<'static, str>>),
    /// It begins like a sound, but cannot be decoded.
    Unreadable,
    /// There is less of it than it says: milliseconds announced, and there.
    CutOff(u64, u64),
    /// It lasts less than [`DURATION_RANGE_MS`] allows.
    TooShort(u64),
    /// It lasts longer.
    TooLong,
    /// So many mailboxes play it.
    Used(u64),
}

impl SoundProblem {
    /// Where it is shown.
    pub const fn field(&self) -> SoundField {
        match self {
            Self::UnknownCustomer => SoundField::Customer,
            Self::Name(_) | Self::NameTaken(_) => SoundField::Name,
            _ => SoundField::File,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_read_well() {
        assert_eq!([0, 499, 7_400, 59_600, 300_000].map(format_duration), ["0:00", "0:00", "0:07", "1:00", "5:00"]);
    }

    #[test]
    fn silence_is_judged_by_the_loudest_sample() {
        assert!(is_silent(&[]) && is_silent(&[0; 100]) && is_silent(&[63, -63]));
        assert!(!is_silent(&[0, 0, -64]) && !is_silent(&[0, i16::MIN]));
    }

    #[test]
    fn the_longest_recording_fits() {
        assert!(u64::from(RECORDING_SAMPLE_RATE) * 2 * DURATION_RANGE_MS.end() / 1000 + 44 < MAX_SOUND_BYTES as u64);
    }
}
