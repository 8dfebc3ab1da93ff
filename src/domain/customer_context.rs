//! What the rules need to know of the customer around a mailbox.

use serde::{Deserialize, Serialize};

use super::exit::ExitState;
use super::language::Language;
use super::pin::PinPolicy;
use super::plan::RatePlan;
use super::role::Role;
use super::timezone::Timezone;

/// Most owners, and most sounds, that a page has to choose from. Whoever means another one searches for it.
pub const MAX_CHOICES: usize = 100;

/// What a search among the owners or the sounds of a customer found.
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
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// What it has bought.
    pub plan: RatePlan,
    /// The language of a new mailbox, a tag that [`Language`] accepts.
    pub language: String,
    /// The time zone of a new mailbox, a name that [`Timezone`] accepts.
    pub timezone: String,
    /// Who may own a mailbox here: of many, the first [`MAX_CHOICES`], and whoever is chosen.
    pub owners: Vec<Owner>,
    /// Whether there are more owners than these.
    #[serde(default)]
    pub more_owners: bool,
    /// Which greetings there are: of many, the first [`MAX_CHOICES`], and the one that is chosen.
    pub sounds: Vec<Sound>,
    /// Whether there are more sounds than these.
    #[serde(default)]
    pub more_sounds: bool,
    /// The role of the user who fills in the form.
    pub role: Role,
    /// The number that the mailbox's exit leads to and what is there, if that was looked up.
    pub exit: Option<(String, ExitState)>,
}

/// A user of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The user's id.
    pub id: i64,
    /// The user's name.
    pub name: String,
    /// Where the user gets e-mail; empty if nowhere.
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
    /// The first `limit` of `found`, which was asked for one more than that.
    pub fn first(mut found: Vec<T>, limit: usize) -> Self {
        let more = found.len() > limit;
        found.truncate(limit);
        Self { found, more }
    }

    /// The same as something else.
    pub fn map<U>(self, to: impl FnMut(T) -> U) -> Matches<U> {
        Matches { found: self.found.into_iter().map(to).collect(), more: self.more }
    }
}

impl CustomerContext {
    /// Adds an owner to choose, unless they are there.
    pub fn add_owner(&mut self, owner: Owner) {
        if self.owner(owner.id).is_none() {
            self.owners.push(owner);
        }
    }

    /// Adds a sound to choose, unless it is there.
    pub fn add_sound(&mut self, sound: Sound) {
        if !self.has_sound(&sound.uuid) {
            self.sounds.push(sound);
        }
    }

    /// The owner of that id, if it is one of this customer.
    pub fn owner(&self, id: i64) -> Option<&Owner> {
        self.owners.iter().find(|o| o.id == id)
    }

    /// Whether the sound is one of this customer.
    pub fn has_sound(&self, uuid: &str) -> bool {
        self.sounds.iter().any(|s| s.uuid == uuid)
    }

    /// What is under the number that an exit leads to, if that was looked up.
    pub fn exit_state(&self, number: &str) -> Option<ExitState> {
        self.exit.as_ref().filter(|(known, _)| known == number).map(|(_, state)| *state)
    }

    /// The language of a new mailbox; English if the customer's cannot be read.
    pub fn default_language(&self) -> Option<Language> {
        Language::parse_stored(&self.language).or_else(|_| Language::parse_stored("en")).ok()
    }

    /// The time zone of a new mailbox; UTC if the customer's cannot be read.
    pub fn default_timezone(&self) -> Option<Timezone> {
        Timezone::parse(&self.timezone).or_else(|_| Timezone::parse("UTC")).ok()
    }
}
