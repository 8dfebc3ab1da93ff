//! Which mailboxes somebody has picked in the list.

use super::listing::ListQuery;
use super::posted::Posted;

/// Mailboxes to do something to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// Those of these UUIDs.
    These(Vec<String>),
    /// All that the list shows, on whatever page.
    All(Box<ListQuery>),
}

impl Picked {
    /// The input of a mailbox that is picked; its value is the UUID.
    pub const ONE: &str = "uuid";
    /// The input that picks everything.
    pub const ALL: &str = "all";
    /// The list's query, for everything.
    pub const FILTER: &str = "filter";

    /// Reads the pairs of the list's form.
    pub fn of(posted: Posted<'_>) -> Self {
        if posted.ticked(Self::ALL) {
            let list = ListQuery::parse(&posted.last(Self::FILTER));
            return Self::All(Box::new(list.at(None)));
        }
        let mut uuids: Vec<String> = posted.all(Self::ONE).map(str::to_owned).collect();
        uuids.sort();
        uuids.dedup();
        Self::These(uuids)
    }
}

impl ListQuery {
    /// What two lists of the same mailboxes have in common, whatever their order and page: a selection
    /// belongs to it.
    pub fn gathered(&self) -> String {
        let usual = self.looking(self.usual.clone());
        Self { sort: Self::default().sort, descending: false, view: None, ..usual }.to_query()
    }
}
