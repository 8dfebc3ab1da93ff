//! What came of a form for a customer, a user or a rate plan.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Failure;
use super::audit::SubjectKind;
use super::plans::PlanImpact;
use crate::db::{Tx, history};
use crate::domain::people::PeopleError;

/// What came of it. Only after [`SaveOutcome::Done`] is anything stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaveOutcome<F> {
    /// It is stored, in this row.
    Done(i64),
    /// Every mistake in it.
    Invalid(Vec<PeopleError>),
    /// Somebody else saved meanwhile.
    Stale(Box<Conflict<F>>),
    /// It would break something, and nobody has said yet that it may.
    Breaks(Box<PlanImpact>),
}

/// What somebody else saved meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<F> {
    /// What is stored now.
    pub theirs: F,
    /// Its version.
    pub version: i64,
    /// The name of who saved it.
    pub by: String,
    /// When: milliseconds since 1970, UTC.
    pub at: i64,
}

impl<F> SaveOutcome<F> {
    /// The answer to a form that was made from an older version than that of `theirs`. `same`: what it asks for is what
    /// is stored, so it is done. A second click is told no more than the first.
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
        Ok(Self::Stale(Box::new(Conflict { theirs, version, by, at })))
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
