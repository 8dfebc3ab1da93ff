//! The mailbox that has a number already.

use serde::{Deserialize, Serialize};

/// The mailbox that has a number, for whoever wanted to give it to another one and may see this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// What addresses call it.
    pub uuid: String,
    /// What people know it by.
    pub title: String,
    /// Whether it is archived.
    pub archived: bool,
}
