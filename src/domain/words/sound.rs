//! What is said of sounds.

use crate::domain::problem::Problem;
use crate::domain::sound::{SoundProblem, length};
use crate::tongue::Words;

/// Why a sound cannot be taken, changed or deleted, and what to do.
pub fn problem(problem: &SoundProblem, words: Words) -> String {
    match problem {
        SoundProblem::UnknownCustomer => words.say("sound-picker-unknown-customer"),
        SoundProblem::Name(Problem::Required) => words.say("sound-picker-name-required"),
        SoundProblem::Name(problem) => super::name(problem, words),
        SoundProblem::NameTaken(name) => words.say_with("sound-picker-name-taken", &[("name", name.into())]),
        SoundProblem::NoFile => words.say("sound-picker-no-file"),
        SoundProblem::Empty => words.say("sound-picker-empty"),
        SoundProblem::TooLarge => words.say("sound-picker-too-large"),
        SoundProblem::NotASound(Some(looks)) => {
            words.say_with("sound-picker-looks-like", &[("looks", looks.as_ref().into())])
        }
        SoundProblem::NotASound(None) => words.say("sound-picker-not-a-sound"),
        SoundProblem::Unreadable => words.say("sound-picker-unreadable"),
        SoundProblem::CutOff(announced, there) => {
            let lengths = [("announced", length(*announced).into()), ("there", length(*there).into())];
            words.say_with("sound-picker-cut-off", &lengths)
        }
        SoundProblem::TooShort(lasts) => {
            words.say_with("sound-picker-too-short", &[("seconds", words.tenths(lasts / 100).into())])
        }
        SoundProblem::TooLong => words.say("sound-picker-too-long"),
        SoundProblem::Used(boxes) => words.say_with("sound-picker-used", &[("count", (*boxes).into())]),
    }
}

/// "412 kB", "3.4 MB".
pub fn size(bytes: u64, words: Words) -> String {
    match bytes {
        0..1_000 => words.say_with("sounds-bytes", &[("count", bytes.into())]),
        1_000..1_000_000 => words.say_with("sounds-kilobytes", &[("size", bytes.div_ceil(1_000).into())]),
        _ => words.say_with("sounds-megabytes", &[("size", words.tenths(bytes.div_ceil(100_000)).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sound::{LENGTH, MOST_BYTES};
    use crate::tongue::Tongue;

    #[test]
    fn sizes_read_well() {
        let sizes = [0, 999, 1_000, 411_001, 10_485_760];
        let said = |words| sizes.map(|bytes| size(bytes, words));
        assert_eq!(said(Words::english()), ["0 bytes", "999 bytes", "1 kB", "412 kB", "10.5 MB"]);
        assert_eq!(said(Words::of(Tongue::German)), ["0 Byte", "999 Byte", "1 kB", "412 kB", "10,5 MB"]);
    }

    #[test]
    fn the_rule_says_the_limits() {
        let rule = Words::english().say("sound-picker-rule");
        assert!(rule.contains(&format!("{} MB", MOST_BYTES / 1024 / 1024)));
        assert!(rule.contains(&format!("{} second and {} minutes", LENGTH.start() / 1000, LENGTH.end() / 60_000)));
    }

    #[test]
    fn what_else_a_file_looks_like_is_named() {
        let told =
            |looks: Option<&'static str>| problem(&SoundProblem::NotASound(looks.map(Into::into)), Words::english());
        assert_eq!(
            told(Some("webm")),
            "This is not a sound we can read: it looks like a WebM or Matroska file; use a WAV or MP3 file"
        );
        assert_eq!(told(None), "This is not a sound we can read; use a WAV or MP3 file");
        assert_eq!(
            problem(&SoundProblem::TooShort(432), Words::english()),
            "This lasts 0.4 seconds; a sound lasts at least 1 second"
        );
    }
}
