//! Rate plans. They belong to the whole system, so only administrators at its top manage them; every
//! administrator sees what there is to choose.

mod impact;
mod manage;

pub use impact::{Impact, Used};
pub(super) use impact::{impact, is_root};
pub(super) use manage::insert;
pub use manage::{Detail, Listed, create, get, list, manages, save};

pub use crate::db::plans::Stored;

use super::accounts::administrator;
use super::record::{Act, Action, Kind, Subject, record};
use super::{App, Door, Failure, Kept, Principal};
