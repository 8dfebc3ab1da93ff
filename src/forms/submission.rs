//! A mailbox form as it is sent, and what comes of it. The same for a page load and for an island.

use serde::{Deserialize, Serialize};

use crate::domain::field::Field;
use crate::domain::problem::{FieldError, FieldWarning};

use super::list_choice::{MAX_SEARCH_CHARS, search_input};
use super::panel::CONFIRMED_INPUT;
use super::values::Values;

/// A form on its way to the server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxSubmission {
    /// The mailbox that is changed; none for a new one.
    pub uuid: Option<String>,
    /// The version that the change started from.
    pub version: i64,
    /// Makes a repeated submission of a new mailbox the same one.
    pub key: String,
    /// What was typed.
    pub values: Values,
    /// Where somebody else's newer value is preferred to what was typed.
    pub take_theirs: Vec<Field>,
    /// Whether to judge only, and write nothing.
    pub check: bool,
    /// Who filled it in, as their page names them.
    #[serde(default)]
    pub filled_by: String,
    /// The customer whose rules the page had, by its id.
    #[serde(default)]
    pub rules_of: String,
    /// Whether somebody was asked before something is lost by it, and said yes.
    #[serde(default)]
    pub confirmed: bool,
    /// Whether a PIN was typed that is not there any more.
    #[serde(default)]
    pub lost_pin: bool,
    /// What the owners are searched for, where no script does so.
    #[serde(default)]
    pub owner_search: String,
    /// What the sounds are searched for.
    #[serde(default)]
    pub greeting_search: String,
}

impl MailboxSubmission {
    /// The names of the inputs that are no field of a mailbox.
    pub const VERSION_INPUT: &str = "version";
    /// See [`MailboxSubmission::key`].
    pub const KEY_INPUT: &str = "key";
    /// See [`MailboxSubmission::take_theirs`]; its value is a field's name.
    pub const TAKE_THEIRS_INPUT: &str = "take_theirs";
    /// See [`MailboxSubmission::rules_of`].
    pub const RULES_OF_INPUT: &str = "rules_of";
    /// Which button sent the form; `check` writes nothing.
    pub const INTENT_INPUT: &str = "intent";
    /// The intent to go on with the rules of another customer.
    pub const CUSTOMER_INTENT: &str = "customer";
    /// The intent to search the lists of the customer.
    pub const SEARCH_INTENT: &str = "search";

    /// Reads the pairs of a posted form.
    pub fn from_pairs(uuid: Option<String>, pairs: &[(String, String)]) -> Self {
        let last = |wanted: &str| {
            let found = pairs.iter().rev().find(|(name, _)| name == wanted);
            found.map_or("", |(_, value)| value.as_str())
        };
        Self {
            uuid,
            version: last(Self::VERSION_INPUT).parse().unwrap_or(0),
            key: last(Self::KEY_INPUT).to_owned(),
            values: Values::from_pairs(pairs.iter().map(|(n, v)| (n, v.clone()))),
            take_theirs: pairs
                .iter()
                .filter(|(name, _)| name == Self::TAKE_THEIRS_INPUT)
                .filter_map(|(_, value)| Field::from_name(value))
                .collect(),
            check: last(Self::INTENT_INPUT) == "check",
            filled_by: last("filled_by").to_owned(),
            rules_of: last(Self::RULES_OF_INPUT).to_owned(),
            confirmed: pairs.iter().any(|(name, _)| name == CONFIRMED_INPUT),
            lost_pin: false,
            owner_search: search_words(last(&search_input(Field::Owner))),
            greeting_search: search_words(last(&search_input(Field::Greeting))),
        }
    }

    /// The same as it may wait for a page: without the PIN, but not without a word of it.
    #[must_use]
    pub fn without_secrets(mut self) -> Self {
        self.lost_pin = !self.values.get(Field::Pin).trim().is_empty();
        self.values = self.values.without_secrets();
        self
    }
}

fn search_words(typed: &str) -> String {
    typed.chars().take(MAX_SEARCH_CHARS).collect()
}

/// What came of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MailboxSaveOutcome {
    /// It is stored (or, for a check, could be).
    Done {
        /// The mailbox's UUID; empty after the check of a new one.
        uuid: String,
        /// Its version now.
        version: i64,
        /// What somebody may not have meant.
        warnings: Vec<FieldWarning>,
    },
    /// Nothing was stored; these are all the mistakes.
    Invalid(Vec<FieldError>),
    /// Nothing was stored: somebody else saved meanwhile.
    #[serde(alias = "Stale")]
    Conflict(Box<MailboxConflict>),
}

/// Two people changed the same mailbox at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxConflict {
    /// What is stored now.
    pub theirs: Values,
    /// What both started from, if history still knows.
    pub base: Option<Values>,
    /// The version that is stored now.
    pub version: i64,
    /// Whether it is archived now.
    pub archived: bool,
    /// Who saved or archived it.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: i64,
}
