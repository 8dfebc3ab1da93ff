//! What needs attention: judged whenever a mailbox changes, counted by its customer, and told on the first page of
//! an administrator.
//!
//! What is stored and what is counted change in one transaction, so they never differ. What they are judged by may
//! change for many mailboxes at once (a policy, a plan): those are judged anew in the background, and the page says
//! so meanwhile.

mod judge;
mod read;
mod recount;

pub use crate::db::concerns::{Counts, Crowded};
pub use crate::db::sign_in_failures::Listed as Failures;
pub use read::{Biggest, Overview, crowded, failures, overview};
pub use recount::resume;

pub(super) use judge::{keep, keep_led_to, keep_of_owner};
pub(super) use recount::{go_on, later};

use super::{App, Failure, Principal};
