//! What happened, to everything that somebody sees: for people to read and to put back.
//!
//! Administrators see what happened at their customer and at those below it, and whoever manages the rate
//! plans what happened to those; residential users their customer's mailboxes and sounds; users the
//! mailboxes that they own. Everybody sees what happened to their own account.

mod english;
mod find;
mod named;
mod told;

pub use find::{Page, list};
pub use told::{Kept, day};

use jiff::civil::Date;

use super::mailboxes::FieldChange;
use super::record::{Action, Kind};
use super::{App, Door, Failure, Principal};
use crate::forms::listing::Side;
use crate::tongue::Words;

/// Which changes a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Those of the people in whose user name, name or address each of these words stands.
    pub who: String,
    /// Those of such things.
    pub kind: Option<Kind>,
    /// Those of this one thing.
    pub of: Option<(Kind, i64)>,
    /// Those that did this.
    pub action: Option<Action>,
    /// Those that came in by this door.
    pub door: Option<Door>,
    /// Those of what was one customer's.
    pub customer: Option<i64>,
    /// From this day on, in UTC.
    pub from: Option<Date>,
    /// Until the end of this day, in UTC.
    pub to: Option<Date>,
    /// Beside this change.
    pub beside: Option<Beside>,
}

/// Where a page begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// On which side.
    pub side: Side,
    /// When the change was made: milliseconds since 1970, UTC.
    pub at: i64,
    /// The change.
    pub id: i64,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// The name of who did it, as it was then.
    pub actor: String,
    /// Through what.
    pub door: Door,
    /// What was done.
    pub action: Action,
    /// To what.
    pub kind: Kind,
    /// Which one.
    pub subject_id: i64,
    /// By which people knew it then.
    pub subject: String,
    /// The name of whose it was; `None`: the whole system's.
    pub customer: Option<String>,
    /// What became different; of something new, what it was given.
    pub lines: Vec<Line>,
    /// Where it is now, if it is still there to be seen.
    pub place: Option<Place>,
    /// The way back to the settings that a mailbox had after this, if there is one.
    pub back: Option<Back>,
    /// The way back to what it made different, if there is one.
    pub undo: Option<Back>,
}

/// What became of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Of a mailbox.
    Mailbox(FieldChange),
    /// Of anything else.
    Kept(Kept),
}

impl Line {
    /// In the words of its form: the field, what it was, and what it is since. What something new was before is
    /// empty, and so is what something is that is gone.
    pub fn in_words(&self, words: Words) -> (String, String, String) {
        match self {
            Self::Mailbox(change) => change.in_words(words),
            Self::Kept(kept) => kept.in_words(words),
        }
    }
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The mailbox of this UUID.
    Mailbox(String),
    /// The sound of this UUID.
    Sound(String),
    /// The customer of this row.
    Customer(i64),
    /// The user of this row.
    User(i64),
    /// The own account.
    Account,
    /// The rate plan of this row.
    Plan(i64),
    /// Among the tokens.
    Tokens,
}

/// What [`revert`](super::mailboxes::revert) and [`undo`](super::mailboxes::undo) are called with, besides the
/// change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// The mailbox.
    pub uuid: String,
    /// Its version now.
    pub version: i64,
}
