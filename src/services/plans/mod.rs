//! Rate plans. Each belongs to a customer. That customer and those below it can use it, and only their administrators
//! or those above can change it. Administrators below the top can only create plans within their own customer's plan.

mod impact;
mod manage;

pub(super) use impact::compute_impact;
pub use impact::{AffectedMailbox, PlanImpact};
pub use manage::{PlanDetail, PlanListItem, create, get, list, save};
pub(super) use manage::{can_grant, insert, is_in_root_customer};

pub use crate::db::plans::PlanRow;

use super::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use super::{AdministrationOutcome, App, ChangeSource, Failure, Principal, authorize};
