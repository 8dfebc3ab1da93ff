//! What needs attention: judged whenever a mailbox changes, counted by its customer, and told on the first page of
//! an administrator.
//!
//! What is stored and what is counted change in one transaction, so they never differ. What they are judged by may
//! change for many mailboxes at once (a policy, a plan): those are judged anew in the background, and the page says
//! so meanwhile.

mod evaluate;
mod recount;
mod reports;

pub use crate::db::concerns::{ConcernCounts, OverLimit};
pub use crate::db::sign_in_failures::SignInFailureRow as Failures;
pub use recount::resume;
pub use reports::{BiggestCustomer, Overview, list_sign_in_failures, over_limit, overview};

pub(super) use evaluate::{update_leading_to, update_mailbox, update_owned_by};
pub(super) use recount::{run_briefly, schedule};

use super::{App, Failure, Principal};
