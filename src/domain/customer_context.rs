//! What the rules need to know about a mailbox's customer.

use serde::{Deserialize, Serialize};

use super::exit::ExitState;
use super::language::Language;
use super::permissions::Role;
use super::pin::PinPolicy;
use super::plan::RatePlan;
use super::timezone::Timezone;

/// The most owners, and the most sounds, that a page offers. Others are found by searching.
pub const MAX_CHOICES: usize = 100;

/// The result of searching the owners or sounds of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matches<T> {
    /// The first of them, by name.
    pub found: Vec<T>,
    /// Whether there are more.
    pub more: bool,
}

/// The customer's side of every rule, the same on the server and in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerContext {
    /// The customer the mailbox belongs to.
    pub customer_id: i64,
    /// Its name.
    pub customer_name: String,
    /// The rules for its PINs.
    pub pin_policy: PinPolicy,
    /// Its rate plan.
    pub plan: RatePlan,
    /// The default language of new mailboxes, a tag that [`Language`] accepts.
    pub language: String,
    /// The default time zone of new mailboxes, a name that [`Timezone`] accepts.
    pub timezone: String,
    /// The users who may own a mailbox: the first [`MAX_CHOICES`] and the chosen one.
    pub owners: Vec<Owner>,
    /// Whether there are more owners than these.
    #[serde(default)]
    pub more_owners: bool,
    /// The greetings to choose from: the first [`MAX_CHOICES`] and the chosen one.
    pub sounds: Vec<Sound>,
    /// Whether there are more sounds than these.
    #[serde(default)]
    pub more_sounds: bool,
    /// The role of the user of the form.
    pub role: Role,
    /// The number that the mailbox's exit leads to and its state, if that was looked up.
    pub exit: Option<(String, ExitState)>,
}

/// A user of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The user's id.
    pub id: i64,
    /// The user's name.
    pub name: String,
    /// The user's email address; empty if none.
    pub email: String,
}

/// A sound of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sound {
    /// The sound's UUID.
    pub uuid: String,
    /// The sound's name.
    pub name: String,
}

impl<T> Matches<T> {
    /// The first `limit` of `found`, which was queried for one more than that.
    pub fn first(mut found: Vec<T>, limit: usize) -> Self {
        let more = found.len() > limit;
        found.truncate(limit);
        Self { found, more }
    }

    /// Converts each match.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Matches<U> {
        Matches { found: self.found.into_iter().map(f).collect(), more: self.more }
    }
}

impl CustomerContext {
    /// Adds an owner to choose from, unless already present.
    pub fn add_owner(&mut self, owner: Owner) {
        if self.owner(owner.id).is_none() {
            self.owners.push(owner);
        }
    }

    /// Adds a sound to choose from, unless already present.
    pub fn add_sound(&mut self, sound: Sound) {
        if !self.has_sound(&sound.uuid) {
            self.sounds.push(sound);
        }
    }

    /// The owner of this id, if they belong to this customer.
    pub fn owner(&self, id: i64) -> Option<&Owner> {
        self.owners.iter().find(|o| o.id == id)
    }

    /// Whether the sound belongs to this customer.
    pub fn has_sound(&self, uuid: &str) -> bool {
        self.sounds.iter().any(|s| s.uuid == uuid)
    }

    /// The state of the number that an exit leads to, if that was looked up.
    pub fn exit_state(&self, number: &str) -> Option<ExitState> {
        self.exit.as_ref().filter(|(exit_number, _)| exit_number == number).map(|(_, state)| *state)
    }

    /// The default language of a new mailbox; English if the customer's cannot be parsed.
    pub fn default_language(&self) -> Option<Language> {
        Language::parse_stored(&self.language).or_else(|_| Language::parse_stored("en")).ok()
    }

    /// The default time zone of a new mailbox; UTC if the customer's cannot be parsed.
    pub fn default_timezone(&self) -> Option<Timezone> {
        Timezone::parse(&self.timezone).or_else(|_| Timezone::parse("UTC")).ok()
    }
}
