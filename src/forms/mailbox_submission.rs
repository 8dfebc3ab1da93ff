//! A submitted mailbox form and its outcome. The same for page loads and islands.

use serde::{Deserialize, Serialize};

use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, FieldWarning};

use super::list_choice::{MAX_SEARCH_CHARS, search_input};
use super::mailbox_values::MailboxValues;
use super::panel::CONFIRMED_INPUT;
use super::save_outcome::{Conflict, SaveOutcome};

/// A submitted form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxSubmission {
    /// The mailbox to change; `None` for a new one.
    pub uuid: Option<String>,
    /// The version that the change is based on.
    pub version: i64,
    /// Identifies repeated submissions of the same new mailbox.
    pub key: String,
    /// What was typed.
    pub values: MailboxValues,
    /// The fields for which another user's newer value is preferred.
    pub take_theirs: Vec<MailboxField>,
    /// Whether to validate only, without writing.
    pub check: bool,
    /// The user who filled it in, as their page identified them.
    #[serde(default)]
    pub filled_by: String,
    /// The id of the customer whose rules the page used.
    #[serde(default)]
    pub rules_of: String,
    /// Whether the user has confirmed that something will be lost.
    #[serde(default)]
    pub confirmed: bool,
    /// Whether a PIN was typed that is no longer available.
    #[serde(default)]
    pub lost_pin: bool,
    /// The search for owners, in forms without scripts.
    #[serde(default)]
    pub owner_search: String,
    /// The search for sounds, in forms without scripts.
    #[serde(default)]
    pub greeting_search: String,
}

impl MailboxSubmission {
    /// The names of the inputs that are not fields of a mailbox.
    pub const VERSION_INPUT: &str = "version";
    /// See [`MailboxSubmission::key`].
    pub const KEY_INPUT: &str = "key";
    /// See [`MailboxSubmission::take_theirs`]; its value is a field's name.
    pub const TAKE_THEIRS_INPUT: &str = "take_theirs";
    /// See [`MailboxSubmission::rules_of`].
    pub const RULES_OF_INPUT: &str = "rules_of";
    /// Which button submitted the form; `check` writes nothing.
    pub const INTENT_INPUT: &str = "intent";
    /// The intent to continue with the rules of another customer.
    pub const CUSTOMER_INTENT: &str = "customer";
    /// The intent to search the customer's lists.
    pub const SEARCH_INTENT: &str = "search";

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(uuid: Option<String>, pairs: &[(String, String)]) -> Self {
        let last = |input: &str| {
            let found = pairs.iter().rev().find(|(name, _)| name == input);
            found.map_or("", |(_, value)| value.as_str())
        };
        Self {
            uuid,
            version: last(Self::VERSION_INPUT).parse().unwrap_or(0),
            key: last(Self::KEY_INPUT).to_owned(),
            values: MailboxValues::from_pairs(pairs.iter().map(|(n, v)| (n, v.clone()))),
            take_theirs: pairs
                .iter()
                .filter(|(name, _)| name == Self::TAKE_THEIRS_INPUT)
                .filter_map(|(_, value)| MailboxField::from_name(value))
                .collect(),
            check: last(Self::INTENT_INPUT) == "check",
            filled_by: last("filled_by").to_owned(),
            rules_of: last(Self::RULES_OF_INPUT).to_owned(),
            confirmed: pairs.iter().any(|(name, _)| name == CONFIRMED_INPUT),
            lost_pin: false,
            owner_search: search_words(last(&search_input(MailboxField::Owner))),
            greeting_search: search_words(last(&search_input(MailboxField::Greeting))),
        }
    }

    /// The submission as it may be stored: without the PIN, but recording that one was typed.
    #[must_use]
    pub fn without_secrets(mut self) -> Self {
        self.lost_pin = !self.values.get(MailboxField::Pin).trim().is_empty();
        self.values = self.values.without_secrets();
        self
    }
}

fn search_words(typed: &str) -> String {
    typed.chars().take(MAX_SEARCH_CHARS).collect()
}

/// What came of a change of a mailbox.
pub type MailboxSaveOutcome = SaveOutcome<SavedMailbox, FieldError, MailboxConflict>;

/// Two users changed the same mailbox concurrently, or one archived it.
pub type MailboxConflict = Conflict<MailboxValues>;

/// A mailbox that was saved, or that was checked and could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedMailbox {
    /// The mailbox's UUID; empty after the check of a new one.
    pub uuid: String,
    /// Its version now.
    pub version: i64,
    /// Possibly unintended effects.
    pub warnings: Vec<FieldWarning>,
}
