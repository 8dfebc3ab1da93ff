//! Messages about sounds.

use crate::domain::sound::{MAX_SOUND_BYTES, SoundError, SoundField, format_duration};
use crate::i18n::{Arg, Messages, key};

/// The limits of a file: format, size and duration.
pub fn file_rule(messages: Messages) -> String {
    messages.format(key!("sound-picker-rule"), &[max_megabytes()])
}

/// The maximum size of a file, as the argument of a message.
fn max_megabytes() -> (&'static str, Arg<'static>) {
    ("megabytes", (MAX_SOUND_BYTES / 1024 / 1024).into())
}

/// Why a sound cannot be accepted, changed or deleted, and what to do.
pub fn error(error: &SoundError, messages: Messages) -> String {
    match error {
        SoundError::Value(field, problem) => {
            let required_key = if *field == SoundField::Name { super::NAME_REQUIRED_KEY } else { super::REQUIRED_KEY };
            super::value(problem, &messages.get(field.key()), required_key, messages)
        }
        SoundError::NameTaken(name) => messages.format(key!("sound-picker-name-taken"), &[("name", name.into())]),
        SoundError::NoFile => messages.get(key!("sound-picker-no-file")),
        SoundError::Empty => messages.get(key!("sound-picker-empty")),
        SoundError::TooLarge => messages.format(key!("sound-picker-too-large"), &[max_megabytes()]),
        SoundError::NotASound(Some(file_type)) => {
            messages.format(key!("sound-picker-looks-like"), &[("looks", file_type.as_ref().into())])
        }
        SoundError::NotASound(None) => messages.get(key!("sound-picker-not-a-sound")),
        SoundError::Unreadable => messages.get(key!("sound-picker-unreadable")),
        SoundError::CutOff(announced, actual) => {
            let lengths =
                [("announced", format_duration(*announced).into()), ("there", format_duration(*actual).into())];
            messages.format(key!("sound-picker-cut-off"), &lengths)
        }
        SoundError::TooShort(duration) => {
            messages.format(key!("sound-picker-too-short"), &[("seconds", messages.tenths(duration / 100).into())])
        }
        SoundError::TooLong => messages.get(key!("sound-picker-too-long")),
        SoundError::Used(count) => messages.format(key!("sound-picker-used"), &[("count", (*count).into())]),
    }
}

/// "412 kB", "3.4 MB".
pub fn format_size(bytes: u64, messages: Messages) -> String {
    match bytes {
        0..1_000 => messages.format(key!("sounds-bytes"), &[("count", bytes.into())]),
        1_000..1_000_000 => messages.format(key!("sounds-kilobytes"), &[("size", bytes.div_ceil(1_000).into())]),
        _ => messages.format(key!("sounds-megabytes"), &[("size", messages.tenths(bytes.div_ceil(100_000)).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sound::DURATION_RANGE_MS;
    use crate::i18n::Locale;

    #[test]
    fn sizes_are_formatted() {
        let sizes = [0, 999, 1_000, 411_001, 10_485_760];
        let format_all = |messages| sizes.map(|bytes| format_size(bytes, messages));
        assert_eq!(format_all(Messages::english()), ["0 bytes", "999 bytes", "1 kB", "412 kB", "10.5 MB"]);
        assert_eq!(format_all(Messages::of(Locale::German)), ["0 Byte", "999 Byte", "1 kB", "412 kB", "10,5 MB"]);
    }

    #[test]
    fn the_rule_states_the_limits() {
        let rule = file_rule(Messages::english());
        assert!(rule.contains(&format!("{} MB", MAX_SOUND_BYTES / 1024 / 1024)));
        assert!(rule.contains(&format!(
            "{} second and {} minutes",
            DURATION_RANGE_MS.start() / 1000,
            DURATION_RANGE_MS.end() / 60_000
        )));
    }

    #[test]
    fn detected_file_type_is_named() {
        let message = |file_type: Option<&'static str>| {
            error(&SoundError::NotASound(file_type.map(Into::into)), Messages::english())
        };
        assert_eq!(
            message(Some("webm")),
            "This file is not a supported sound: it looks like a WebM or Matroska file; use a WAV or MP3 file"
        );
        assert_eq!(message(None), "This file is not a supported sound; use a WAV or MP3 file");
        assert_eq!(
            error(&SoundError::TooShort(432), Messages::english()),
            "The sound lasts 0.4 seconds; it must last at least 1 second"
        );
    }
}
