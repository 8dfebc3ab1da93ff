//! The selection of mailboxes in the list.

use super::mailbox_list::ListQuery;
use crate::forms::form_pairs::FormPairs;

/// The mailboxes to act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListSelection {
    /// Those of these UUIDs.
    These(Vec<String>),
    /// All mailboxes of the list, on every page.
    All(Box<ListQuery>),
}

impl ListSelection {
    /// The checkbox of a mailbox; its value is the UUID.
    pub const UUID_INPUT: &str = "uuid";
    /// The input that selects all.
    pub const ALL_INPUT: &str = "all";
    /// The query of the list, for selecting all.
    pub const FILTER_INPUT: &str = "filter";

    /// Reads the pairs of the list's form.
    pub fn from_form(form: FormPairs<'_>) -> Self {
        if form.is_checked(Self::ALL_INPUT) {
            let list = ListQuery::parse(&form.last(Self::FILTER_INPUT));
            return Self::All(Box::new(list.at(None)));
        }
        let mut uuids: Vec<String> = form.all(Self::UUID_INPUT).map(str::to_owned).collect();
        uuids.sort();
        uuids.dedup();
        Self::These(uuids)
    }
}

impl ListQuery {
    /// Identifies the mailboxes of a list regardless of order and page: a selection belongs to this key.
    pub fn selection_key(&self) -> String {
        let default_list = self.with_layout(self.default_layout.clone());
        Self { sort: Self::default().sort, descending: false, view: None, ..default_list }.to_query()
    }
}
