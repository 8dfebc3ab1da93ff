//! PINs and PIN policies.

use serde::{Deserialize, Serialize};

use super::digits;

/// The rules of a customer for the PINs of its mailboxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinPolicy {
    /// Minimum number of digits.
    pub shortest: u8,
    /// Maximum number of digits.
    pub longest: u8,
    /// No digit three times in a row.
    pub forbid_repeats: bool,
    /// No three consecutive digits counting up or down.
    pub forbid_sequences: bool,
    /// Not the mailbox number, forwards or backwards.
    pub forbid_number: bool,
}

/// One way in which a PIN violates its policy, with details.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PinViolation {
    /// It contains something other than digits.
    NotDigits,
    /// It contains a dash, which locks a PIN in other systems.
    Dash,
    /// Fewer digits than the policy requires.
    TooShort {
        /// How many it has.
        digits: usize,
        /// The policy.
        policy: PinPolicy,
    },
    /// More digits than the policy allows.
    TooLong {
        /// How many it has.
        digits: usize,
        /// The policy.
        policy: PinPolicy,
    },
    /// A digit three times or more in a row: the whole run.
    Repeats(String),
    /// Three digits or more that count up or down: the whole run.
    Sequential(String),
    /// It is the mailbox number.
    IsNumber,
    /// It is the mailbox number backwards.
    IsNumberReversed,
}

/// One rule of a policy, as pages list it before anything is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinRule {
    /// The number of digits.
    Length,
    /// [`PinPolicy::forbid_repeats`].
    Repeats,
    /// [`PinPolicy::forbid_sequences`].
    Sequences,
    /// [`PinPolicy::forbid_number`].
    Number,
}

impl PinPolicy {
    /// 6 to 10 digits, no three equal or sequential in a row, not the number. `PortSIP`'s rules.
    pub const fn strict() -> Self {
        Self { shortest: 6, longest: 10, forbid_repeats: true, forbid_sequences: true, forbid_number: true }
    }

    /// Exactly 4 digits. yay's rule.
    pub const fn four_digit() -> Self {
        Self { shortest: 4, longest: 4, forbid_repeats: false, forbid_sequences: false, forbid_number: false }
    }

    /// 1 to 10 digits. Enswitch, whose own example is 567890.
    pub const fn any() -> Self {
        Self { shortest: 1, longest: 10, forbid_repeats: false, forbid_sequences: false, forbid_number: false }
    }

    /// The preset of this name: `strict`, `four-digit` or `any`.
    pub fn preset(name: &str) -> Option<Self> {
        match name {
            "strict" => Some(Self::strict()),
            "four-digit" => Some(Self::four_digit()),
            "any" => Some(Self::any()),
            _ => None,
        }
    }

    /// The range of digit counts that a policy may require.
    pub const DIGITS: std::ops::RangeInclusive<u8> = 1..=64;

    /// The names of the presets, from the strictest on.
    pub const PRESETS: [&'static str; 3] = ["strict", "four-digit", "any"];

    /// The name of the preset that equals this policy, if any.
    pub fn preset_name(&self) -> Option<&'static str> {
        Self::PRESETS.into_iter().find(|name| Self::preset(name).as_ref() == Some(self))
    }

    /// The rules of this policy, in the order in which pages list them.
    pub fn rules(&self) -> Vec<PinRule> {
        let optional = [
            (self.forbid_repeats, PinRule::Repeats),
            (self.forbid_sequences, PinRule::Sequences),
            (self.forbid_number, PinRule::Number),
        ];
        std::iter::once(PinRule::Length)
            .chain(optional.into_iter().filter_map(|(on, rule)| on.then_some(rule)))
            .collect()
    }

    /// Every way in which `pin` (normalized) violates the policy; empty if it is valid for mailbox `number`.
    pub fn violations(&self, pin: &str, number: &str) -> Vec<PinViolation> {
        let mut found = Vec::new();
        if pin.contains('-') {
            found.push(PinViolation::Dash);
        } else if !pin.is_empty() && !digits::is_all_digits(pin) {
            found.push(PinViolation::NotDigits);
        }
        let count = pin.chars().count();
        if count < self.shortest.into() {
            found.push(PinViolation::TooShort { digits: count, policy: *self });
        }
        if count > self.longest.into() {
            found.push(PinViolation::TooLong { digits: count, policy: *self });
        }
        // No policy allows more digits than this; further violations would only repeat that it is too long.
        let checked = pin.char_indices().nth(u8::MAX.into()).map_or(pin, |(end, _)| &pin[..end]);
        if self.forbid_repeats {
            found.extend(runs(checked, &[0]).into_iter().map(PinViolation::Repeats));
        }
        if self.forbid_sequences {
            found.extend(runs(checked, &[1, -1]).into_iter().map(PinViolation::Sequential));
        }
        if self.forbid_number && !pin.is_empty() && pin == number {
            found.push(PinViolation::IsNumber);
        } else if self.forbid_number && !pin.is_empty() && pin.chars().rev().eq(number.chars()) {
            found.push(PinViolation::IsNumberReversed);
        }
        found
    }

    /// A random PIN that this policy accepts for mailbox `number`.
    ///
    /// `random` yields unpredictable bytes. The PIN has six digits if the policy allows. `None` only if the policy
    /// leaves hardly any choice.
    pub fn generate(&self, number: &str, mut random: impl FnMut() -> u8) -> Option<Pin> {
        let length = 6.clamp(self.shortest, self.longest);
        (0..10_000).find_map(|_| {
            let digits: String = (0..length).map(|_| char::from(b'0' + random_digit(&mut random))).collect();
            Pin::parse(&digits, self, number).ok()
        })
    }
}

impl PinViolation {
    /// The same without digits of the PIN, for what is stored or shown to others. A new violation that carries digits
    /// must hide them here.
    #[must_use]
    pub fn without_digits(&self) -> Self {
        const HIDDEN_DIGITS: &str = "…";
        match self {
            Self::Repeats(_) => Self::Repeats(HIDDEN_DIGITS.to_owned()),
            Self::Sequential(_) => Self::Sequential(HIDDEN_DIGITS.to_owned()),
            Self::NotDigits
            | Self::Dash
            | Self::TooShort { .. }
            | Self::TooLong { .. }
            | Self::IsNumber
            | Self::IsNumberReversed => self.clone(),
        }
    }

    /// The violated rule; a PIN that is not digits violates the one on length.
    pub fn rule(&self) -> PinRule {
        match self {
            Self::NotDigits | Self::Dash | Self::TooShort { .. } | Self::TooLong { .. } => PinRule::Length,
            Self::Repeats(_) => PinRule::Repeats,
            Self::Sequential(_) => PinRule::Sequences,
            Self::IsNumber | Self::IsNumberReversed => PinRule::Number,
        }
    }
}

/// A uniformly distributed digit: bytes over 249 would favor the low ones.
fn random_digit(random: &mut impl FnMut() -> u8) -> u8 {
    loop {
        let byte = random();
        if byte < 250 {
            return byte % 10;
        }
    }
}

/// The longest runs of three digits or more whose neighbors differ by one of `steps`.
fn runs(pin: &str, steps: &[i16]) -> Vec<String> {
    let bytes = pin.as_bytes();
    let step_at = |i: usize| -> Option<i16> {
        let (a, b) = (*bytes.get(i)?, *bytes.get(i + 1)?);
        let step = i16::from(b) - i16::from(a);
        (a.is_ascii_digit() && b.is_ascii_digit() && steps.contains(&step)).then_some(step)
    };
    let mut found = Vec::new();
    let mut start = 0;
    while start + 2 < bytes.len() {
        let mut end = start;
        if let Some(step) = step_at(start) {
            while step_at(end) == Some(step) {
                end += 1;
            }
        }
        if end >= start + 2 {
            found.push(String::from_utf8_lossy(&bytes[start..=end]).into_owned());
        }
        start = end.max(start + 1);
    }
    found
}

/// A PIN that was valid when it was parsed. Its debug output is hidden.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Parses a PIN for mailbox `number`, ignoring spaces and the script of its digits, or returns every violation.
    pub fn parse(raw: &str, policy: &PinPolicy, number: &str) -> Result<Self, Vec<PinViolation>> {
        let pin = digits::normalize(raw);
        let violations = policy.violations(&pin, number);
        if violations.is_empty() { Ok(Self(pin)) } else { Err(violations) }
    }

    /// The digits. Never for logs, nor for pages that did not ask for it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn violations(pin: &str) -> Vec<PinViolation> {
        PinPolicy::strict().violations(pin, "482913")
    }

    #[test]
    fn all_violations_are_reported_with_their_evidence() {
        assert_eq!(
            violations("7894"),
            vec![
                PinViolation::TooShort { digits: 4, policy: PinPolicy::strict() },
                PinViolation::Sequential("789".into())
            ]
        );
        assert_eq!(
            violations("1119876"),
            vec![PinViolation::Repeats("111".into()), PinViolation::Sequential("9876".into())]
        );
    }

    #[test]
    fn sequences_are_found_in_both_directions() {
        assert_eq!(violations("012938"), vec![PinViolation::Sequential("012".into())]);
        assert_eq!(
            violations("123210"),
            vec![PinViolation::Sequential("123".into()), PinViolation::Sequential("3210".into())]
        );
        assert_eq!(violations("890148"), vec![]);
    }

    #[test]
    fn length_boundaries() {
        assert_eq!(violations("58203").len(), 1);
        assert_eq!(violations("582036"), vec![]);
        assert_eq!(violations("5820361749"), vec![]);
        assert!(matches!(violations("58203617492")[..], [PinViolation::TooLong { digits: 11, .. }]));
        assert_eq!(PinPolicy::four_digit().violations("1111", "1111"), vec![]);
        assert_eq!(PinPolicy::four_digit().violations("111", "1").len(), 1);
        assert_eq!(PinPolicy::any().violations("567890", "1234"), vec![]);
        assert_eq!(PinPolicy::any().violations("", "1234").len(), 1);
    }

    #[test]
    fn overlong_pins_are_not_checked_to_the_end() {
        assert_eq!(violations(&"123".repeat(100_000)).len(), 1 + 255 / 3);
    }

    #[test]
    fn neither_the_number_nor_its_reverse() {
        assert_eq!(violations("482913"), vec![PinViolation::IsNumber]);
        assert_eq!(violations("319284"), vec![PinViolation::IsNumberReversed]);
    }

    #[test]
    fn only_digits_of_any_script_and_white_space() {
        assert!(violations("58203a").contains(&PinViolation::NotDigits));
        assert_eq!(Pin::parse("５82 ٠36", &PinPolicy::strict(), "1").unwrap().reveal(), "582036");
        // Other systems lock a PIN by a leading dash, and read a dash between numbers as a range.
        for raw in ["-582036", "−582036", "582-036"] {
            assert_eq!(Pin::parse(raw, &PinPolicy::any(), "1"), Err(vec![PinViolation::Dash]), "{raw}");
        }
    }

    #[test]
    fn debug_output_hides_the_pin() {
        let pin = Pin::parse("582036", &PinPolicy::strict(), "1").unwrap();
        assert!(!format!("{pin:?}").contains("582036"));
    }

    prop_compose! {
        fn policy()(a in 1u8..=20, b in 1u8..=20, r: bool, s: bool, n: bool) -> PinPolicy {
            PinPolicy { shortest: a.min(b), longest: a.max(b), forbid_repeats: r, forbid_sequences: s, forbid_number: n }
        }
    }

    proptest! {
        #[test]
        fn generated_pins_are_valid(policy in policy(), number in "[0-9]{3,8}", seed: u64) {
            let mut state = seed;
            let random = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                state.to_be_bytes()[0]
            };
            let pin = policy.generate(&number, random).expect("there is always one");
            prop_assert!(policy.violations(pin.reveal(), &number).is_empty());
        }

        #[test]
        fn evidence_is_part_of_the_pin(pin in "[0-9]{1,12}") {
            for violation in violations(&pin) {
                if let PinViolation::Repeats(run) | PinViolation::Sequential(run) = violation {
                    prop_assert!(run.len() >= 3 && pin.contains(&run));
                }
            }
        }
    }
}
