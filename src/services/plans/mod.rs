//! Rate plans. Each belongs to a customer: that one and those below it use it, and only administrators of it, or
//! above it, change it. Administrators below the top make only plans that are within their own customer's.

mod impact;
mod manage;

pub(super) use impact::compute_impact;
pub use impact::{AffectedMailbox, PlanImpact};
pub use manage::{PlanDetail, PlanListItem, create, get, list, save};
pub(super) use manage::{can_grant, insert, is_in_root_customer};

pub use crate::db::plans::PlanRow;

use super::accounts::require_administrator;
use super::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use super::{App, ChangeSource, Failure, Principal, SaveOutcome};
