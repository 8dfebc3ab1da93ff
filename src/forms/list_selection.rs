//! Which mailboxes somebody has picked in the list.

use super::form_pairs::FormPairs;
use super::listing::ListQuery;

/// Mailboxes to do something to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListSelection {
    /// Those of these UUIDs.
    These(Vec<String>),
    /// All that the list shows, on whatever page.
    All(Box<ListQuery>),
}

impl ListSelection {
    /// The input of a mailbox that is picked; its value is the UUID.
    pub const UUID_INPUT: &str = "uuid";
    /// The input that picks everything.
    pub const ALL_INPUT: &str = "all";
    /// The list's query, for everything.
    pub const FILTER_INPUT: &str = "filter";

    /// Reads the pairs of the list's form.
    pub fn from_form(posted: FormPairs<'_>) -> Self {
        if posted.is_checked(Self::ALL_INPUT) {
            let list = ListQuery::parse(&posted.last(Self::FILTER_INPUT));
            return Self::All(Box::new(list.at(None)));
        }
        let mut uuids: Vec<String> = posted.all(Self::UUID_INPUT).map(str::to_owned).collect();
        uuids.sort();
        uuids.dedup();
        Self::These(uuids)
    }
}

impl ListQuery {
    /// What two lists of the same mailboxes have in common, whatever their order and page: a selection
    /// belongs to it.
    pub fn selection_key(&self) -> String {
        let usual = self.with_layout(self.usual.clone());
        Self { sort: Self::default().sort, descending: false, view: None, ..usual }.to_query()
    }
}
