//! The name of the one thing whose history was asked for.

use std::collections::HashSet;

use super::{Failure, HistoryQuery, Principal, SubjectKind};
use crate::db::history_list::{self as store, HistoryFilter, VisibleHistory};
use crate::db::{Tx, customers, plans, users};
use crate::domain::role::Role;

/// How people knew it last, as history says; of what has none, such as a customer that was there from the
/// beginning, how it is called now. `None`: of no one thing, or of one that is not seen.
pub(super) async fn load(
    tx: &mut Tx,
    who: &Principal,
    (seen, visible): (&VisibleHistory, &HashSet<i64>),
    query: &HistoryQuery,
) -> Result<Option<String>, Failure> {
    let Some((kind, id)) = query.of else { return Ok(None) };
    let last = HistoryFilter { subject: Some(kind.name()), subject_id: Some(id), ..HistoryFilter::default() };
    if let Some(entry) = store::list(&mut *tx, seen, &last, 1).await?.pop() {
        return Ok(Some(entry.subject_name));
    }
    let administrator = who.role == Role::Administrator;
    Ok(match kind {
        SubjectKind::Customer if administrator && visible.contains(&id) => {
            customers::by_id(&mut *tx, id).await?.map(|customer| customer.name)
        }
        SubjectKind::User => {
            let mine =
                |user: &users::User| who.user() == Some(id) || administrator && visible.contains(&user.customer_id);
            users::by_id(&mut *tx, id).await?.filter(mine).map(|user| user.name)
        }
        SubjectKind::Plan if administrator => {
            let mine = |plan: &plans::PlanRow| visible.contains(&plan.owner_id);
            plans::row_by_id(&mut *tx, id).await?.filter(mine).map(|stored| stored.plan.name)
        }
        // All others have had a history from their making on.
        _ => None,
    })
}
