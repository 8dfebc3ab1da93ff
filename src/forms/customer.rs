//! The form of a customer.

use super::form_pairs::FormPairs;
use serde::{Deserialize, Serialize};

use crate::domain::administration::{AdministrationError, AdministrationField, CustomerSettings};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::digits;
use crate::domain::language::Language;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::domain::text::DisplayName;
use crate::domain::timezone::Timezone;

/// The form as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerForm {
    /// The short name, which cannot be changed later.
    pub slug: String,
    /// The id of the parent customer, which cannot be changed later.
    pub parent: String,
    /// The display name.
    pub name: String,
    /// The id of the rate plan.
    pub plan: String,
    /// The default language of new mailboxes.
    pub language: String,
    /// The default time zone of new mailboxes.
    pub timezone: String,
    /// The numbers of new mailboxes, such as `1000-9999`.
    pub numbers: String,
    /// The rules for PINs.
    pub policy: PinPolicyForm,
    /// The enabled APIs.
    pub dialects: Dialects,
}

/// The rules for PINs, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinPolicyForm {
    /// The name of a preset, or [`PinPolicyForm::CUSTOM`].
    pub choice: String,
    /// Minimum number of digits of a custom policy.
    pub shortest: String,
    /// Maximum number of digits of a custom policy.
    pub longest: String,
    /// See [`PinPolicy::forbid_repeats`].
    pub repeats: bool,
    /// See [`PinPolicy::forbid_sequences`].
    pub sequences: bool,
    /// See [`PinPolicy::forbid_number`].
    pub number: bool,
}

impl PinPolicyForm {
    /// The choice of a custom policy.
    pub const CUSTOM: &str = "own";
    /// The names of the checkboxes for the three rules.
    pub const RULE_INPUTS: [&str; 3] = ["forbid_repeats", "forbid_sequences", "forbid_number"];

    /// The form that parses to `policy`.
    pub fn of(policy: &PinPolicy) -> Self {
        Self {
            choice: policy.preset_name().unwrap_or(Self::CUSTOM).to_owned(),
            shortest: policy.shortest.to_string(),
            longest: policy.longest.to_string(),
            repeats: policy.forbid_repeats,
            sequences: policy.forbid_sequences,
            number: policy.forbid_number,
        }
    }

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let form = FormPairs(pairs);
        let [repeats, sequences, number] = Self::RULE_INPUTS.map(|rule| form.is_checked(rule));
        Self {
            choice: form.last(AdministrationField::Policy.name()),
            shortest: form.last(AdministrationField::Shortest.name()),
            longest: form.last(AdministrationField::Longest.name()),
            repeats,
            sequences,
            number,
        }
    }

    /// The policy, or every error in it. If a preset is chosen, the other inputs are ignored.
    pub fn parse(&self) -> Result<PinPolicy, Vec<AdministrationError>> {
        if let Some(policy) = PinPolicy::preset(&self.choice) {
            return Ok(policy);
        }
        if self.choice != Self::CUSTOM {
            return Err(vec![AdministrationError::BadPolicy]);
        }
        let digits = |raw: &str, field| {
            let parsed = digits::normalize(raw).parse().ok().filter(|n| PinPolicy::DIGITS.contains(n));
            parsed.ok_or(AdministrationError::BadDigits(field))
        };
        match (
            digits(&self.shortest, AdministrationField::Shortest),
            digits(&self.longest, AdministrationField::Longest),
        ) {
            (Ok(shortest), Ok(longest)) if shortest > longest => Err(vec![AdministrationError::DigitsCrossed]),
            (Ok(shortest), Ok(longest)) => Ok(PinPolicy {
                shortest,
                longest,
                forbid_repeats: self.repeats,
                forbid_sequences: self.sequences,
                forbid_number: self.number,
            }),
            (shortest, longest) => Err([shortest.err(), longest.err()].into_iter().flatten().collect()),
        }
    }
}

impl CustomerForm {
    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let form = FormPairs(pairs);
        Self {
            slug: form.last(AdministrationField::Slug.name()),
            parent: form.last(AdministrationField::Parent.name()),
            name: form.last(AdministrationField::Name.name()),
            plan: form.last(AdministrationField::Plan.name()),
            language: form.last(AdministrationField::Language.name()),
            timezone: form.last(AdministrationField::Timezone.name()),
            numbers: form.last(AdministrationField::Numbers.name()),
            policy: PinPolicyForm::from_pairs(pairs),
            dialects: form.all(AdministrationField::Dialects.name()).filter_map(Dialect::from_code).collect(),
        }
    }

    fn numbers_error(&self) -> AdministrationError {
        if NumberRange::is_reversed(&self.numbers) {
            AdministrationError::ReversedNumbers
        } else {
            AdministrationError::BadNumbers
        }
    }

    /// The parsed form, or every error in it. Whether the plan exists is not checked here. The customer's current
    /// language may stay, even if it would not be accepted anew.
    pub fn parse(&self, current_language: Option<&str>) -> Result<CustomerSettings, Vec<AdministrationError>> {
        let name = DisplayName::parse(&self.name)
            .map_err(|problem| AdministrationError::Value(AdministrationField::Name, problem));
        let language =
            Language::parse(&self.language).or_else(|problem| match Language::parse_stored(&self.language) {
                Ok(language) if current_language == Some(language.as_str()) => Ok(language),
                _ => Err(AdministrationError::Value(AdministrationField::Language, problem)),
            });
        let timezone = Timezone::parse(&self.timezone)
            .map_err(|problem| AdministrationError::Value(AdministrationField::Timezone, problem));
        let numbers = NumberRange::parse(&self.numbers).ok_or_else(|| self.numbers_error());
        let policy = self.policy.parse();
        match (name, language, timezone, numbers, policy) {
            (Ok(name), Ok(language), Ok(timezone), Ok(numbers), Ok(pin_policy)) => {
                Ok(CustomerSettings { name, language, timezone, numbers, pin_policy, dialects: self.dialects })
            }
            (name, language, timezone, numbers, policy) => {
                let single = [name.err(), language.err(), timezone.err(), numbers.err()];
                Err(single.into_iter().flatten().chain(policy.err().unwrap_or_default()).collect())
            }
        }
    }
}

/// Formats a range so that [`NumberRange::parse`] reads it back.
pub fn format_range(numbers: &NumberRange) -> String {
    format!("{}-{}", numbers.first(), numbers.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CustomerForm {
        CustomerForm {
            slug: "acme".into(),
            parent: "1".into(),
            name: "Acme".into(),
            plan: "1".into(),
            language: "en".into(),
            timezone: "UTC".into(),
            numbers: "200-899".into(),
            policy: PinPolicyForm::of(&PinPolicy::strict()),
            dialects: Dialects::all(),
        }
    }

    #[test]
    fn policy_forms_round_trip() {
        let custom = PinPolicy { shortest: 5, longest: 8, ..PinPolicy::strict() };
        for policy in [PinPolicy::strict(), PinPolicy::four_digit(), PinPolicy::any(), custom] {
            assert_eq!(PinPolicyForm::of(&policy).parse(), Ok(policy));
        }
        assert_eq!(PinPolicyForm::of(&PinPolicy::any()).choice, "any");
        assert_eq!(PinPolicyForm::of(&custom).choice, PinPolicyForm::CUSTOM);
    }

    #[test]
    fn policy_digits_are_validated() {
        let custom = |shortest: &str, longest: &str| {
            let (shortest, longest) = (shortest.to_owned(), longest.to_owned());
            PinPolicyForm { choice: "own".into(), shortest, longest, ..form().policy }.parse()
        };
        assert!(custom("1", "64").is_ok() && custom(" 4 ", "4").is_ok());
        assert_eq!(
            custom("0", "65"),
            Err(vec![
                AdministrationError::BadDigits(AdministrationField::Shortest),
                AdministrationError::BadDigits(AdministrationField::Longest)
            ])
        );
        assert_eq!(custom("", "x").map_err(|errors| errors.len()), Err(2));
        assert_eq!(custom("5", "4"), Err(vec![AdministrationError::DigitsCrossed]));
        let invalid = PinPolicyForm { choice: String::new(), ..form().policy };
        assert_eq!(invalid.parse(), Err(vec![AdministrationError::BadPolicy]));
    }

    #[test]
    fn all_errors_are_reported_at_once() {
        assert!(form().parse(None).is_ok());
        let invalid = CustomerForm {
            name: " ".into(),
            language: "?".into(),
            timezone: "Mars".into(),
            numbers: "9-1".into(),
            policy: PinPolicyForm { choice: "odd".into(), ..form().policy },
            ..form()
        };
        let fields: Vec<_> = invalid.parse(None).unwrap_err().iter().filter_map(AdministrationError::field).collect();
        assert_eq!(
            fields,
            [
                AdministrationField::Name,
                AdministrationField::Language,
                AdministrationField::Timezone,
                AdministrationField::Numbers,
                AdministrationField::Policy
            ]
        );
    }
}
