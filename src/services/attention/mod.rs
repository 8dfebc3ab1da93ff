//! What needs attention: evaluated whenever a mailbox changes, counted by customer, and shown on an administrator's
//! overview page.
//!
//! Stored concerns and their counters change in one transaction, so they never differ. If the rules change for many
//! mailboxes at once (a policy, a plan), these are reevaluated in the background, and meanwhile the page says so.

mod evaluate;
mod reevaluate;
mod reports;

pub use crate::db::concerns::{ConcernCounts, OverLimit};
pub use crate::db::sign_in_failures::SignInFailureRow;
pub use reevaluate::resume;
pub use reports::{BiggestCustomer, Overview, list_sign_in_failures, over_limit, overview};

pub(super) use evaluate::{update_leading_to, update_mailbox, update_owned_by};
pub(super) use reevaluate::{run_briefly, schedule};

use super::{App, Failure, Principal};
