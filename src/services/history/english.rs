//! What history keeps as words of English, in the words of whoever reads. What cannot be read back is `None`.

use crate::domain::pin::PinPolicy;
use crate::domain::plan::PlanFeature;
use crate::domain::words as rules;
use crate::tongue::Words;

/// The rules of a PIN policy.
pub(super) fn policy(text: &str, words: Words) -> Option<String> {
    let english = Words::english();
    let digits: Vec<u8> = text.split(", ").next()?.split(' ').filter_map(|word| word.parse().ok()).collect();
    let has = |key| text.contains(&english.say(key));
    let policy = PinPolicy {
        shortest: *digits.first()?,
        longest: *digits.last()?,
        forbid_repeats: has("rules-pin-rule-repeats"),
        forbid_sequences: has("rules-pin-rule-sequences"),
        forbid_number: has("rules-pin-rule-number"),
    };
    let said = |words: Words| -> String {
        let rules = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, words));
        words.list(&rules.collect::<Vec<_>>())
    };
    (said(english) == text).then(|| said(words))
}

/// The features that a rate plan includes.
pub(super) fn included(text: &str, words: Words) -> Option<String> {
    let named = |name| PlanFeature::ALL.into_iter().find(|feature| feature.label(Words::english()) == name);
    let all: Option<Vec<String>> =
        text.split(", ").map(|name| named(name).map(|feature| feature.label(words))).collect();
    all.map(|all| words.list(&all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongue::Tongue;

    #[test]
    fn what_was_kept_is_read_back() {
        for preset in [PinPolicy::strict(), PinPolicy::four_digit(), PinPolicy::any()] {
            let rules = preset.rules().into_iter().map(|rule| rules::pin_rule(rule, &preset, Words::english()));
            let text = rules.collect::<Vec<_>>().join(", ");
            assert_eq!(policy(&text, Words::english()), Some(text.clone()));
            assert_ne!(policy(&text, Words::of(Tongue::German)), Some(text));
        }
        assert_eq!(included("Fax, Text messages", Words::of(Tongue::German)).as_deref(), Some("Fax, SMS"));
    }

    #[test]
    fn what_says_something_else_stays_as_it_is() {
        for text in ["", "5", "3 to 2 digits or so", "any"] {
            assert_eq!(policy(text, Words::of(Tongue::German)), None, "{text}");
        }
        assert_eq!(included("Fax, Telegrams", Words::of(Tongue::German)), None);
    }
}
