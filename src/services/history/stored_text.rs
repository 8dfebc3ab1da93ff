//! PIN policies and features of rate plans as history stores them: as codes that don't change with the wording. Entries
//! of earlier versions contain the English text of their time, which is read, too.

use crate::domain::pin::PinPolicy;
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::rule_messages as rules;
use crate::i18n::Messages;

/// The names of features in entries of earlier versions.
const FEATURE_NAMES: [(&str, PlanFeature); 6] = [
    ("Transcription", PlanFeature::Transcription),
    ("Fax", PlanFeature::Fax),
    ("Text messages", PlanFeature::TextNotices),
    ("Notification calls", PlanFeature::NotificationCalls),
    ("Recordings by e-mail", PlanFeature::RecordingsByEmail),
    ("Recordings by email", PlanFeature::RecordingsByEmail),
];

/// The code of a PIN policy, such as `6-10 repeats sequences number`.
pub(in crate::services) fn policy_code(policy: PinPolicy) -> String {
    let rules = [
        (policy.forbid_repeats, " repeats"),
        (policy.forbid_sequences, " sequences"),
        (policy.forbid_number, " number"),
    ];
    let rules: String = rules.into_iter().filter_map(|(on, code)| on.then_some(code)).collect();
    format!("{}-{}{rules}", policy.shortest, policy.longest)
}

/// The codes of the features of a rate plan, separated by commas.
pub(in crate::services) fn features_code(plan: &RatePlan) -> String {
    let included = PlanFeature::ALL.into_iter().filter(|feature| plan.includes(*feature));
    included.map(PlanFeature::code).collect::<Vec<_>>().join(", ")
}

/// The rules of a stored PIN policy in the reader's language; `None` if it cannot be read.
pub(super) fn translate_policy(text: &str, messages: Messages) -> Option<String> {
    let policy = policy_of_code(text).or_else(|| policy_of_english(text))?;
    let rules = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, messages));
    Some(messages.list(&rules.collect::<Vec<_>>()))
}

fn policy_of_code(text: &str) -> Option<PinPolicy> {
    let (lengths, _) = text.split_once(' ').unwrap_or((text, ""));
    let (shortest, longest) = lengths.split_once('-')?;
    let has = |code: &str| text.split(' ').any(|part| part == code);
    let policy = PinPolicy {
        shortest: shortest.parse().ok()?,
        longest: longest.parse().ok()?,
        forbid_repeats: has("repeats"),
        forbid_sequences: has("sequences"),
        forbid_number: has("number"),
    };
    (policy_code(policy) == text).then_some(policy)
}

/// The policy of an entry of an earlier version, such as `6 to 10 digits, no digit three times in a row`.
fn policy_of_english(text: &str) -> Option<PinPolicy> {
    let lengths = text.split(", ").next()?;
    let (shortest, longest) = match lengths.split(' ').collect::<Vec<_>>()[..] {
        [length, "digit"] | ["exactly", length, "digits"] => (length, length),
        [shortest, "to", longest, "digits"] => (shortest, longest),
        _ => return None,
    };
    Some(PinPolicy {
        shortest: shortest.parse().ok()?,
        longest: longest.parse().ok()?,
        forbid_repeats: text.contains("in a row"),
        forbid_sequences: text.contains("in sequence"),
        forbid_number: text.contains("not the mailbox number"),
    })
}

/// The stored features of a rate plan in the reader's language; `None` if one of them is unknown.
pub(super) fn translate_features(text: &str, messages: Messages) -> Option<String> {
    let of_code = |code: &str| PlanFeature::ALL.into_iter().find(|feature| feature.code() == code);
    let of_name = |name: &str| FEATURE_NAMES.into_iter().find(|(known, _)| *known == name).map(|(_, feature)| feature);
    let labels: Option<Vec<String>> = text
        .split(", ")
        .map(|part| of_code(part).or_else(|| of_name(part)).map(|found| found.label(messages)))
        .collect();
    labels.map(|labels| messages.list(&labels))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn codes_are_translated() {
        for policy in [PinPolicy::strict(), PinPolicy::four_digit(), PinPolicy::any()] {
            let rules = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, Messages::english()));
            let english = rules.collect::<Vec<_>>().join(", ");
            assert_eq!(translate_policy(&policy_code(policy), Messages::english()), Some(english));
        }
        assert_eq!(policy_code(PinPolicy::strict()), "6-10 repeats sequences number");
        let plan = RatePlan { transcription: false, recordings_by_email: false, ..RatePlan::everything("Most") };
        assert_eq!(
            translate_features(&features_code(&plan), Messages::english()).as_deref(),
            Some("Fax, Text messages, Notification calls")
        );
    }

    #[test]
    fn the_english_of_earlier_versions_is_translated() {
        let (english, german) = (Messages::english(), Messages::of(Locale::German));
        for text in [
            "6 to 10 digits, no digit three times in a row, no three digits in sequence, not the mailbox number, \
             forwards or backwards",
            "6 to 10 digits, no digit 3 times in a row, no 3 digits in sequence, up or down (890 and 098 are allowed), \
             not the mailbox number, forward or backward",
        ] {
            assert_eq!(policy_of_english(text), Some(PinPolicy::strict()), "{text}");
        }
        assert_eq!(policy_of_english("exactly 4 digits"), Some(PinPolicy::four_digit()));
        assert_ne!(translate_policy("exactly 4 digits", german), translate_policy("exactly 4 digits", english));
        assert_eq!(translate_features("Fax, Text messages", german).as_deref(), Some("Fax, SMS"));
        assert_eq!(
            translate_features("Recordings by e-mail", english).as_deref(),
            Some("Recordings by email"),
            "an entry from before the name changed"
        );
    }

    #[test]
    fn other_text_is_not_translated() {
        for text in ["", "5", "6-10 something", "3 to 2 digits or so", "any"] {
            assert_eq!(translate_policy(text, Messages::of(Locale::German)), None, "{text}");
        }
        assert_eq!(translate_features("Fax, Telegrams", Messages::of(Locale::German)), None);
    }
}
