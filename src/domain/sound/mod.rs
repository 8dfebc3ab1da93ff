//! Sounds: what callers hear, how large and long one may be, and what can be wrong with one.

pub mod content;
pub mod wav;

use std::fmt;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::problem::Problem;
use super::text::Name;

/// Samples a second of what a phone plays.
pub const PHONE_RATE: u32 = 8_000;

/// Samples a second of a recording as the browser sends it: the voice is all there, and the longest fits.
pub const RECORDING_RATE: u32 = 16_000;

/// Most bytes of a file.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// How many milliseconds a sound may last.
pub const LENGTH: RangeInclusive<u64> = 1_000..=300_000;

/// What a file may be, said before one is chosen.
pub const RULE: &str = "A WAV or MP3 file of at most 10 MB that lasts between 1 second and 5 minutes.";

/// "0:07", "4:59".
pub fn length(milliseconds: u64) -> String {
    let seconds = (milliseconds + 500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// "412 kB", "3.4 MB".
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            format!("{}.{} MB", tenths / 10, tenths % 10)
        }
    }
}

/// Where what a phone plays of a sound is to be had.
pub fn phone_address(uuid: &str) -> String {
    format!("/sounds/{uuid}/phone.wav")
}

/// Where a new greeting is recorded for the mailbox of this UUID.
pub fn recording_for(mailbox: &str) -> String {
    format!("/sounds/new?mailbox={mailbox}")
}

/// The loudest sample of what nobody would hear: less than what a microphone makes of a quiet room.
const FAINT: u16 = 64;

/// Said of a recording that is [`inaudible`].
pub const NOTHING_HEARD: &str = "Nothing can be heard in it. Is the microphone muted?";

/// Whether nothing can be heard in a recording, so that its microphone was muted or the wrong one.
pub fn inaudible(samples: &[i16]) -> bool {
    samples.iter().all(|sample| sample.unsigned_abs() < FAINT)
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// Neither WAV nor MP3; what it looks like, if that is known.
    NotASound(Option<&'static str>),
    /// It begins like a sound, but cannot be decoded.
    Unreadable,
    /// There is less of it than it says: milliseconds announced, and there.
    CutOff(u64, u64),
    /// It lasts less than [`LENGTH`] allows.
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

impl fmt::Display for SoundProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCustomer => f.write_str("Choose one of the customers offered"),
            Self::Name(Problem::Required) => f.write_str("Give the sound a name, such as Welcome"),
            Self::Name(Problem::TooLong { length, .. }) => {
                write!(f, "The name has {length} characters; use at most {}", Name::MAX)
            }
            Self::Name(_) => f.write_str("The name has a character that cannot be shown; type it anew"),
            Self::NameTaken(name) => write!(f, "There is already a sound “{name}”; give this one another name"),
            Self::NoFile => f.write_str("Choose a file, or record something"),
            Self::Empty => f.write_str("This file is empty"),
            Self::TooLarge => f.write_str("This file has more than 10 MB; an MP3 of the same sound is smaller"),
            Self::NotASound(Some(looks)) => {
                write!(f, "This is not a sound we can read: it looks like {looks}; use a WAV or MP3 file")
            }
            Self::NotASound(None) => f.write_str("This is not a sound we can read; use a WAV or MP3 file"),
            Self::Unreadable => {
                f.write_str("This begins like a sound, but cannot be read to its end; save it anew as WAV or MP3")
            }
            Self::CutOff(announced, there) => write!(
                f,
                "This file is cut off: it should last {}, but ends after {}; copy it again",
                length(*announced),
                length(*there)
            ),
            Self::TooShort(lasts) => {
                write!(f, "This lasts {}.{} seconds; a sound lasts at least 1 second", lasts / 1000, lasts % 1000 / 100)
            }
            Self::TooLong => f.write_str("This lasts longer than 5 minutes; make it shorter"),
            Self::Used(1) => f.write_str("A mailbox plays this sound; choose another for it first"),
            Self::Used(boxes) => write!(f, "{boxes} mailboxes play this sound; choose another for them first"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_sizes_read_well() {
        assert_eq!([0, 499, 7_400, 59_600, 300_000].map(length), ["0:00", "0:00", "0:07", "1:00", "5:00"]);
        assert_eq!(
            [0, 999, 1_000, 411_001, 10_485_760].map(size),
            ["0 bytes", "999 bytes", "1 kB", "412 kB", "10.5 MB"]
        );
    }

    #[test]
    fn silence_is_judged_by_the_loudest_sample() {
        assert!(inaudible(&[]) && inaudible(&[0; 100]) && inaudible(&[63, -63]));
        assert!(!inaudible(&[0, 0, -64]) && !inaudible(&[0, i16::MIN]));
    }

    #[test]
    fn the_rule_says_the_limits() {
        assert!(RULE.contains(&format!("{} MB", MOST_BYTES / 1024 / 1024)));
        assert!(RULE.contains(&format!("{} second and {} minutes", LENGTH.start() / 1000, LENGTH.end() / 60_000)));
        // The longest recording fits.
        assert!(u64::from(RECORDING_RATE) * 2 * LENGTH.end() / 1000 + 44 < MOST_BYTES as u64);
    }
}
