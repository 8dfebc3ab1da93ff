//! What history keeps as words of English, in the words of whoever reads. What cannot be read back is `None`.

use crate::domain::messages as rules;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::PlanFeature;
use crate::i18n::Messages;

/// The rules of a PIN policy.
pub(super) fn translate_policy(text: &str, messages: Messages) -> Option<String> {
    let english = Messages::english();
    let digits: Vec<u8> = text.split(", ").next()?.split(' ').filter_map(|word| word.parse().ok()).collect();
    let has = |key| text.contains(&english.get(key));
    let policy = PinPolicy {
        shortest: *digits.first()?,
        longest: *digits.last()?,
        forbid_repeats: has("validation-pin-rule-repeats"),
        forbid_sequences: has("validation-pin-rule-sequences"),
        forbid_number: has("validation-pin-rule-number"),
    };
    let said = |messages: Messages| -> String {
        let rules = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, messages));
        messages.list(&rules.collect::<Vec<_>>())
    };
    (said(english) == text).then(|| said(messages))
}

/// The features that a rate plan includes.
pub(super) fn translate_features(text: &str, messages: Messages) -> Option<String> {
    let named = |name| PlanFeature::ALL.into_iter().find(|feature| feature.label(Messages::english()) == name);
    let all: Option<Vec<String>> =
        text.split(", ").map(|name| named(name).map(|feature| feature.label(messages))).collect();
    all.map(|all| messages.list(&all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn what_was_kept_is_read_back() {
        for preset in [PinPolicy::strict(), PinPolicy::four_digit(), PinPolicy::any()] {
            let rules = preset.rules().into_iter().map(|rule| rules::pin_rule(rule, &preset, Messages::english()));
            let text = rules.collect::<Vec<_>>().join(", ");
            assert_eq!(translate_policy(&text, Messages::english()), Some(text.clone()));
            assert_ne!(translate_policy(&text, Messages::of(Locale::German)), Some(text));
        }
        assert_eq!(translate_features("Fax, Text messages", Messages::of(Locale::German)).as_deref(), Some("Fax, SMS"));
    }

    #[test]
    fn what_says_something_else_stays_as_it_is() {
        for text in ["", "5", "3 to 2 digits or so", "any"] {
            assert_eq!(translate_policy(text, Messages::of(Locale::German)), None, "{text}");
        }
        assert_eq!(translate_features("Fax, Telegrams", Messages::of(Locale::German)), None);
    }
}
