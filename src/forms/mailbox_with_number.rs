//! The mailbox that already has a number.

use serde::{Deserialize, Serialize};

/// The mailbox that has a number, shown to a user who wanted that number for another one and may see this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxWithNumber {
    /// The id used in URLs.
    pub uuid: String,
    /// Its display title.
    pub title: String,
    /// Whether it is archived.
    pub archived: bool,
}
