//! Sounds: what callers hear, the limits of size and duration, and what can be wrong with one.

pub mod audio_format;
pub mod wav;

use std::borrow::Cow;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::form_error::FormError;
use super::problem::Problem;
use super::rule_messages::sound as rules;
use crate::i18n::{MessageKey, Messages, key};

/// The sample rate of what phones play.
pub const PHONE_SAMPLE_RATE: u32 = 8_000;

/// The sample rate of browser recordings: enough for voice, and low enough for the longest one to fit.
pub const RECORDING_SAMPLE_RATE: u32 = 16_000;

/// Maximum size of a file in bytes.
pub const MAX_SOUND_BYTES: usize = 10 * 1024 * 1024;

/// The allowed duration in milliseconds.
pub const DURATION_RANGE_MS: RangeInclusive<u64> = 1_000..=300_000;

/// "0:07", "4:59".
pub fn format_duration(milliseconds: u64) -> String {
    let seconds = (milliseconds + 500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Quieter samples than this are inaudible: below what a microphone picks up in a quiet room.
const SILENCE_THRESHOLD: u16 = 64;

/// Whether a recording is silent, because the microphone was muted or the wrong one.
pub fn is_silent(samples: &[i16]) -> bool {
    samples.iter().all(|sample| sample.unsigned_abs() < SILENCE_THRESHOLD)
}

/// The id of the section of a page that deletes the sound.
pub const DELETE_SECTION_ID: &str = "delete";

/// A field of a form about a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundField {
    /// The customer it belongs to.
    Customer,
    /// Its display name.
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

    /// The message key of its label.
    pub const fn key(self) -> MessageKey {
        match self {
            Self::Customer => key!("sound-picker-customer"),
            Self::Name => key!("sound-picker-name"),
            Self::File => key!("sound-picker-file"),
        }
    }
}

/// Why a sound cannot be accepted, changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundError {
    /// The value of this field is invalid in any form.
    Value(SoundField, Problem),
    /// The customer has another sound of this name.
    NameTaken(String),
    /// No file was uploaded.
    NoFile,
    /// The file is empty.
    Empty,
    /// More than [`MAX_SOUND_BYTES`].
    TooLarge,
    /// Neither WAV nor MP3; the code of what it looks like, if known.
    NotASound(Option<Cow<'static, str>>),
    /// It begins like a sound, but cannot be decoded.
    Unreadable,
    /// The file is truncated: milliseconds announced, and present.
    CutOff(u64, u64),
    /// It is shorter than [`DURATION_RANGE_MS`] allows.
    TooShort(u64),
    /// It is longer than that.
    TooLong,
    /// This many mailboxes play it.
    Used(u64),
}

impl SoundError {
    /// The field where it is shown; `None` if it prevents deleting the sound.
    pub const fn field(&self) -> Option<SoundField> {
        match self {
            Self::Value(field, _) => Some(*field),
            Self::NameTaken(_) => Some(SoundField::Name),
            Self::NoFile
            | Self::Empty
            | Self::TooLarge
            | Self::NotASound(_)
            | Self::Unreadable
            | Self::CutOff(..)
            | Self::TooShort(_)
            | Self::TooLong => Some(SoundField::File),
            Self::Used(_) => None,
        }
    }
}

impl FormError for SoundError {
    fn field_name(&self) -> Option<&'static str> {
        Some(self.field().map_or(DELETE_SECTION_ID, SoundField::name))
    }

    fn message(&self, messages: Messages) -> String {
        rules::error(self, messages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_formatted() {
        assert_eq!([0, 499, 7_400, 59_600, 300_000].map(format_duration), ["0:00", "0:00", "0:07", "1:00", "5:00"]);
    }

    #[test]
    fn silence_is_detected_by_the_loudest_sample() {
        assert!(is_silent(&[]) && is_silent(&[0; 100]) && is_silent(&[63, -63]));
        assert!(!is_silent(&[0, 0, -64]) && !is_silent(&[0, i16::MIN]));
    }

    #[test]
    fn the_longest_recording_fits() {
        assert!(u64::from(RECORDING_SAMPLE_RATE) * 2 * DURATION_RANGE_MS.end() / 1000 + 44 < MAX_SOUND_BYTES as u64);
    }
}
