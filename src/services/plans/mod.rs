//! Rate plans. Each belongs to a customer: that one and those below it use it, and only administrators of it, or
//! above it, change it. Administrators below the top make only plans that are within their own customer's.

mod impact;
mod manage;

pub(super) use impact::impact;
pub use impact::{Impact, Used};
pub use manage::{Detail, Listed, create, get, list, save};
pub(super) use manage::{insert, is_root, may_give};

pub use crate::db::plans::Stored;

use super::accounts::administrator;
use super::record::{Act, Action, Kind, Subject, record};
use super::{App, Door, Failure, Kept, Principal};
