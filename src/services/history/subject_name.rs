//! The name of the subject whose history was requested.

use std::collections::HashSet;

use super::{Failure, HistoryQuery, Principal, SubjectKind};
use crate::db::history_list::{self as store, HistoryFilter, VisibleHistory};
use crate::db::{Tx, customers, plans, users};
use crate::domain::permissions::Permission;

/// The latest name of the subject in its history or, without a history, as for an initial customer, its current name.
/// `None` if no subject was requested or it is not visible.
pub(super) async fn load(
    tx: &mut Tx,
    who: &Principal,
    (visible_history, visible): (&VisibleHistory, &HashSet<i64>),
    query: &HistoryQuery,
) -> Result<Option<String>, Failure> {
    let Some((kind, id)) = query.of else { return Ok(None) };
    let last = HistoryFilter { subject: Some(kind.name()), subject_id: Some(id), ..HistoryFilter::default() };
    if let Some(entry) = store::list(&mut *tx, visible_history, &last, 1).await?.pop() {
        return Ok(Some(entry.subject_name));
    }
    Ok(match kind {
        SubjectKind::Customer if who.may(Permission::ManageCustomers) && visible.contains(&id) => {
            customers::by_id(&mut *tx, id).await?.map(|customer| customer.name)
        }
        SubjectKind::User => {
            let manages = who.may(Permission::ManageUsers);
            let is_visible =
                |user: &users::User| who.user() == Some(id) || manages && visible.contains(&user.customer_id);
            users::by_id(&mut *tx, id).await?.filter(is_visible).map(|user| user.name)
        }
        SubjectKind::Plan if who.may(Permission::ManagePlans) => {
            let is_visible = |plan: &plans::PlanRow| visible.contains(&plan.owner_id);
            plans::row_by_id(&mut *tx, id).await?.filter(is_visible).map(|row| row.plan.name)
        }
        // All others have had a history since they were created.
        _ => None,
    })
}
