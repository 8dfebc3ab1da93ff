//! The query of an API client for a list of mailboxes.

use super::api_search::Search;
use super::filter::{Filter, FilterColumn};

/// A page of the active mailboxes by offset, as API clients ask for it; the browser uses cursors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiListQuery {
    /// Which mailboxes; `None`: all.
    pub filter: Option<Filter>,
    /// An additional search.
    pub search: Search,
    /// The columns to sort by, each with whether it is descending; empty: by number. Rows that are equal in all of them
    /// are in order of creation, or, if the only column is descending, in reverse order of creation.
    pub order: Vec<(FilterColumn, bool)>,
    /// How many rows to skip.
    pub skip: u32,
    /// How many rows to return.
    pub top: u32,
}

impl ApiListQuery {
    /// Whether neither filter nor search restricts the list.
    pub fn is_all(&self) -> bool {
        self.filter.is_none() && self.search.is_empty()
    }
}
