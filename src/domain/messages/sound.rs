//! Messages about sounds.

use crate::domain::problem::Problem;
use crate::domain::sound::{SoundProblem, format_duration};
use crate::i18n::Messages;

/// Why a sound cannot be accepted, changed or deleted, and what to do.
pub fn problem(problem: &SoundProblem, messages: Messages) -> String {
    match problem {
        SoundProblem::UnknownCustomer => messages.get("sound-picker-unknown-customer"),
        SoundProblem::Name(Problem::Required) => messages.get("sound-picker-name-required"),
        SoundProblem::Name(problem) => super::name(problem, messages),
        SoundProblem::NameTaken(name) => messages.format("sound-picker-name-taken", &[("name", name.into())]),
        SoundProblem::NoFile => messages.get("sound-picker-no-file"),
        SoundProblem::Empty => messages.get("sound-picker-empty"),
        SoundProblem::TooLarge => messages.get("sound-picker-too-large"),
        SoundProblem::NotASound(Some(file_type)) => {
            messages.format("sound-picker-looks-like", &[("looks", file_type.as_ref().into())])
        }
        SoundProblem::NotASound(None) => messages.get("sound-picker-not-a-sound"),
        SoundProblem::Unreadable => messages.get("sound-picker-unreadable"),
        SoundProblem::CutOff(announced, actual) => {
            let lengths =
                [("announced", format_duration(*announced).into()), ("there", format_duration(*actual).into())];
            messages.format("sound-picker-cut-off", &lengths)
        }
        SoundProblem::TooShort(duration) => {
            messages.format("sound-picker-too-short", &[("seconds", messages.tenths(duration / 100).into())])
        }
        SoundProblem::TooLong => messages.get("sound-picker-too-long"),
        SoundProblem::Used(count) => messages.format("sound-picker-used", &[("count", (*count).into())]),
    }
}

/// "412 kB", "3.4 MB".
pub fn format_size(bytes: u64, messages: Messages) -> String {
    match bytes {
        0..1_000 => messages.format("sounds-bytes", &[("count", bytes.into())]),
        1_000..1_000_000 => messages.format("sounds-kilobytes", &[("size", bytes.div_ceil(1_000).into())]),
        _ => messages.format("sounds-megabytes", &[("size", messages.tenths(bytes.div_ceil(100_000)).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sound::{DURATION_RANGE_MS, MAX_SOUND_BYTES};
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
        let rule = Messages::english().get("sound-picker-rule");
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
            problem(&SoundProblem::NotASound(file_type.map(Into::into)), Messages::english())
        };
        assert_eq!(
            message(Some("webm")),
            "This file is not a supported sound: it looks like a WebM or Matroska file; use a WAV or MP3 file"
        );
        assert_eq!(message(None), "This file is not a supported sound; use a WAV or MP3 file");
        assert_eq!(
            problem(&SoundProblem::TooShort(432), Messages::english()),
            "The sound lasts 0.4 seconds; it must last at least 1 second"
        );
    }
}
