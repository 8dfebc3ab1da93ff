//! The result of saving a form of a customer, a user or a rate plan.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Failure;
use super::audit::SubjectKind;
use super::plans::PlanImpact;
use crate::db::{Tx, history};
use crate::domain::people::PeopleError;

/// The result. Something is stored only for [`SaveOutcome::Done`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaveOutcome<F> {
    /// It was stored in the row with this id.
    Done(i64),
    /// All errors in it.
    Invalid(Vec<PeopleError>),
    /// Another user saved meanwhile.
    #[serde(alias = "Stale")]
    Conflict(Box<Conflict<F>>),
    /// It would break something, which has not been confirmed.
    Breaks(Box<PlanImpact>),
}

/// What another user saved meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<F> {
    /// What is stored now.
    pub theirs: F,
    /// Its version.
    pub version: i64,
    /// The name of the user who saved it.
    pub by: String,
    /// When: milliseconds since 1970, UTC.
    pub at: i64,
}

impl<F> SaveOutcome<F> {
    /// The result for a form that is based on an older version than that of `theirs`. `same`: the form contains what is
    /// stored, so it counts as done; a double click shows no conflict.
    pub(super) async fn conflict_or_done(
        tx: &mut Tx,
        kind: SubjectKind,
        (id, version): (i64, i64),
        same: bool,
        theirs: F,
    ) -> Result<Self, Failure> {
        if same {
            return Ok(Self::Done(id));
        }
        let latest = history::latest_change(tx, kind.name(), id).await?;
        let (by, at) = latest.unwrap_or_default();
        Ok(Self::Conflict(Box::new(Conflict { theirs, version, by, at })))
    }
}

/// The parts of two records in which they differ.
pub(super) fn differences(before: Value, after: Value) -> (Value, Value) {
    match (before, after) {
        (Value::Object(mut before), Value::Object(mut after)) => {
            let same: Vec<String> =
                before.iter().filter(|(name, value)| after.get(*name) == Some(value)).map(|(n, _)| n.clone()).collect();
            for name in same {
                before.remove(&name);
                after.remove(&name);
            }
            (before.into(), after.into())
        }
        other => other,
    }
}
