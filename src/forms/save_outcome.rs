//! What came of a change that was requested with a form. The same for page loads and islands.

use serde::{Deserialize, Serialize};

/// What came of a change. Something is stored only for [`SaveOutcome::Done`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaveOutcome<D, E, C> {
    /// It is stored (or, for a check, could be).
    Done(D),
    /// These are all the errors.
    Invalid(Vec<E>),
    /// It is valid, but does not fit what is stored.
    #[serde(alias = "Stale")]
    Conflict(Box<C>),
}

/// What another user saved while a form was being filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<F> {
    /// What is stored now.
    pub theirs: F,
    /// What both changes are based on, if the history still has it.
    pub base: Option<F>,
    /// The stored version.
    pub version: i64,
    /// Whether it is archived now, as only mailboxes can be.
    pub archived: bool,
    /// The user who saved or archived it.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: i64,
}
