//! What a script asks of the list of mailboxes.

use super::filter::{Filter, FilterColumn};
use super::search::Search;

/// Some of the active mailboxes, by place: what a script asks for where a browser turns pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiListQuery {
    /// Which mailboxes; `None`: all.
    pub filter: Option<Filter>,
    /// What is to be found in them, besides.
    pub search: Search,
    /// By what they are sorted, each with whether from the last to the first; of none: by number. Rows
    /// that are equal in all of this come in the order in which they were made, or, if the only order is
    /// from the last to the first, the other way round.
    pub order: Vec<(FilterColumn, bool)>,
    /// How many are passed over.
    pub skip: u32,
    /// How many are wanted.
    pub top: u32,
}

impl ApiListQuery {
    /// Whether nothing narrows the list.
    pub fn is_all(&self) -> bool {
        self.filter.is_none() && self.search.is_empty()
    }
}
