//! Translates values that history stores as English text into the reader's language; `None` if they cannot be
//! parsed.

use crate::domain::messages as rules;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::PlanFeature;
use crate::i18n::Messages;

/// Translates the rules of a PIN policy.
pub(super) fn translate_policy(text: &str, messages: Messages) -> Option<String> {
    let english = Messages::english();
    let lengths: Vec<u8> = text.split(", ").next()?.split(' ').filter_map(|word| word.parse().ok()).collect();
    let has = |key| text.contains(&english.get(key));
    let policy = PinPolicy {
        shortest: *lengths.first()?,
        longest: *lengths.last()?,
        forbid_repeats: has("validation-pin-rule-repeats"),
        forbid_sequences: has("validation-pin-rule-sequences"),
        forbid_number: has("validation-pin-rule-number"),
    };
    let render = |messages: Messages| -> String {
        let rules = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, messages));
        messages.list(&rules.collect::<Vec<_>>())
    };
    (render(english) == text).then(|| render(messages))
}

/// Translates the features of a rate plan.
pub(super) fn translate_features(text: &str, messages: Messages) -> Option<String> {
    let feature_by_name =
        |name| PlanFeature::ALL.into_iter().find(|feature| feature.label(Messages::english()) == name);
    let labels: Option<Vec<String>> =
        text.split(", ").map(|name| feature_by_name(name).map(|feature| feature.label(messages))).collect();
    labels.map(|labels| messages.list(&labels))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn stored_text_is_translated() {
        for preset in [PinPolicy::strict(), PinPolicy::four_digit(), PinPolicy::any()] {
            let rules = preset.rules().into_iter().map(|rule| rules::pin_rule(rule, &preset, Messages::english()));
            let text = rules.collect::<Vec<_>>().join(", ");
            assert_eq!(translate_policy(&text, Messages::english()), Some(text.clone()));
            assert_ne!(translate_policy(&text, Messages::of(Locale::German)), Some(text));
        }
        assert_eq!(translate_features("Fax, Text messages", Messages::of(Locale::German)).as_deref(), Some("Fax, SMS"));
    }

    #[test]
    fn other_text_is_not_translated() {
        for text in ["", "5", "3 to 2 digits or so", "any"] {
            assert_eq!(translate_policy(text, Messages::of(Locale::German)), None, "{text}");
        }
        assert_eq!(translate_features("Fax, Telegrams", Messages::of(Locale::German)), None);
    }
}
