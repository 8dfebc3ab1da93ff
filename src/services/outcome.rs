//! What comes of a change: the answers of services, and the transactions that end with one.

use futures_core::future::BoxFuture;
use serde::{Deserialize, Serialize};

use super::audit::SubjectKind;
use super::plans::PlanImpact;
use super::{App, Failure};
use crate::db::{Tx, history};
use crate::domain::administration::AdministrationError;
use crate::forms::save_outcome::{Conflict, SaveOutcome};

/// What a service returns: its result or the reasons why not, both for a page to show. A [`Failure`] has nothing to show.
pub type ServiceResult<T, E> = Result<Result<T, E>, Failure>;

/// What came of a form of a customer, a user, or a rate plan. If it is done, this is the id of the row.
pub type AdministrationOutcome<F> = SaveOutcome<i64, AdministrationError, AdministrationConflict<F>>;

/// What a valid form of a customer, a user, or a rate plan conflicts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdministrationConflict<F> {
    /// What another user saved in the meantime.
    Saved(Conflict<F>),
    /// Mailboxes that would lose something, which has not been confirmed.
    Breaks(PlanImpact),
}

/// Ends a transaction and rolls it back.
pub(super) enum Abort<A> {
    /// With this answer, for example the errors in a form.
    Answer(A),
    /// With a failure.
    Failed(Failure),
}

impl<A, E: Into<Failure>> From<E> for Abort<A> {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl<T, E> Abort<Result<T, E>> {
    /// Aborts because the request is refused for this reason.
    pub(super) const fn refused(reason: E) -> Self {
        Self::Answer(Err(reason))
    }
}

impl<D, E, C> Abort<SaveOutcome<D, E, C>> {
    /// Aborts because of errors in a form.
    pub(super) const fn invalid(errors: Vec<E>) -> Self {
        Self::Answer(SaveOutcome::Invalid(errors))
    }

    /// Aborts because of a conflict.
    pub(super) fn conflict(conflict: C) -> Self {
        Self::Answer(SaveOutcome::Conflict(Box::new(conflict)))
    }
}

/// The answer of a change inside a transaction, which is committed unless it is an [`Abort`].
pub(super) type Attempt<A> = Result<A, Abort<A>>;

/// Runs `work` in a transaction.
pub(super) async fn in_transaction<A, F>(app: &App, work: F) -> Result<A, Failure>
where
    A: Send + 'static,
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Attempt<A>> + Send + 'static,
{
    answer(app.db.write(work).await)
}

/// The answer of an attempt, whether it is committed or rolled back.
pub(super) fn answer<A>(attempt: Attempt<A>) -> Result<A, Failure> {
    match attempt {
        Ok(answer) | Err(Abort::Answer(answer)) => Ok(answer),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

/// The answer to a form that is based on an older version than that of `theirs`. `same`: the form contains what is
/// stored, so it counts as done; a double click shows no conflict.
pub(super) async fn conflict_or_done<F>(
    tx: &mut Tx,
    kind: SubjectKind,
    (id, version): (i64, i64),
    same: bool,
    theirs: F,
) -> Attempt<AdministrationOutcome<F>> {
    if same {
        return Ok(SaveOutcome::Done(id));
    }
    let latest = history::latest_change(tx, kind.name(), id).await?;
    let (by, at) = latest.unwrap_or_default();
    let conflict = Conflict { theirs, base: None, version, archived: false, by, at };
    Err(Abort::conflict(AdministrationConflict::Saved(conflict)))
}
