//! What the list of mailboxes is asked, as it stands in the page's address.

mod origin;
mod url;

use crate::domain::choice::{Choice, Localized, NotifyFor, OwnerEmail};
use crate::domain::concern::Concern;

use super::filter::{Filter, FilterColumn, FilterValue};
use super::list_layout::{Columns, Density, ListLayout};

pub use origin::ListOrigin;

/// By what the list is sorted. The mailbox's own order breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The mailbox number, as text.
    Number,
    /// The name.
    Name,
    /// The last change.
    Updated,
}

impl Choice for Sort {
    const ALL: &'static [Self] = &[Self::Number, Self::Name, Self::Updated];

    fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Updated => "updated",
        }
    }
}

impl Localized for Sort {
    fn key(self) -> &'static str {
        match self {
            Self::Number => "mailboxes-number",
            Self::Name => "mailboxes-name",
            Self::Updated => "mailboxes-changed",
        }
    }
}

/// Whose mailboxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerFilter {
    /// Nobody's.
    None,
    /// Those of the user of this id.
    Id(i64),
}

/// Which notification is sent, in the sense of [`effective_channels`](crate::domain::notify::effective_channels).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotifyFilter {
    /// An e-mail to the owner.
    EmailOwner,
    /// A text message to the owner.
    Text,
    /// E-mails to further addresses.
    Recipients,
    /// An e-mail to the secondary address.
    Pager,
    /// A phone call.
    Call,
    /// None at all.
    ReachesNobody,
    /// None at all, though one is switched on.
    Unreached,
}

impl Choice for NotifyFilter {
    const ALL: &'static [Self] = &[
        Self::EmailOwner,
        Self::Text,
        Self::Recipients,
        Self::Pager,
        Self::Call,
        Self::ReachesNobody,
        Self::Unreached,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::EmailOwner => "email",
            Self::Text => "text",
            Self::Recipients => "addresses",
            Self::Pager => "pager",
            Self::Call => "call",
            Self::ReachesNobody => "nobody",
            Self::Unreached => "unreached",
        }
    }
}

impl Localized for NotifyFilter {
    fn key(self) -> &'static str {
        match self {
            Self::EmailOwner => "mailboxes-notify-email",
            Self::Text => "mailboxes-notify-text",
            Self::Recipients => "mailboxes-notify-addresses",
            Self::Pager => "mailboxes-notify-pager",
            Self::Call => "mailboxes-notify-call",
            Self::ReachesNobody => "mailboxes-notify-nobody",
            Self::Unreached => "mailboxes-notify-unreached",
        }
    }
}

/// On which side of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The rows that follow it.
    After,
    /// The rows that come before it.
    Before,
}

/// Where a page of the list begins or ends: beside one row, known by its sort key and id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Which side of the row.
    pub side: Side,
    /// What the row is sorted by: number, name, or the time in milliseconds.
    pub key: String,
    /// The row.
    pub id: i64,
}

/// The saved view that a list began from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActiveView {
    /// None, said so because somebody's list would else begin with one.
    All,
    /// The one of this id.
    One(i64),
}

/// Everything that decides what the list shows.
///
/// What it leaves out of its address is as `usual`. An address that names a view and nothing but a place in it
/// shows the view as it is kept; one that says anything of the list says all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a filter of its own")]
pub struct ListQuery {
    /// Words, each of which must be found; empty for all mailboxes.
    pub search: String,
    /// The mailboxes of one customer.
    pub customer: Option<i64>,
    /// The mailboxes of one owner, or of none.
    pub owner: Option<OwnerFilter>,
    /// Those that notify so.
    pub notify: Option<NotifyFilter>,
    /// Those that the control panel shows, or does not.
    pub panel: Option<bool>,
    /// Those whose voicemails are transcribed, or are not.
    pub transcribe: Option<bool>,
    /// Those whose PIN breaks today's policy.
    pub weak_pin: bool,
    /// Those that use what their plan does not include.
    pub beyond_plan: bool,
    /// Whether only those show whose exit leads nowhere.
    pub dead_exit: bool,
    /// The archived ones instead of the others.
    pub archived: bool,
    /// By what the rows are sorted.
    pub sort: Sort,
    /// From the last to the first.
    pub descending: bool,
    /// Most rows of a page.
    pub size: u16,
    /// The columns beside number and name.
    pub columns: Columns,
    /// How close the rows stand.
    pub density: Density,
    /// Where the page is; `None`: at the beginning.
    pub cursor: Option<Cursor>,
    /// From which view it began.
    pub view: Option<ActiveView>,
    /// How the list looks to this person where its address says nothing of it.
    pub usual: ListLayout,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self::with_default_layout(ListLayout::default())
    }
}

impl ListQuery {
    /// How many rows a page may have.
    pub const PAGE_SIZES: [u16; 3] = ListLayout::PAGE_SIZES;

    /// The most characters of a search; more are cut off.
    pub const MAX_SEARCH_CHARS: usize = 100;

    /// The whole list as it usually looks to somebody.
    pub fn with_default_layout(usual: ListLayout) -> Self {
        Self {
            search: String::new(),
            customer: None,
            owner: None,
            notify: None,
            panel: None,
            transcribe: None,
            weak_pin: false,
            beyond_plan: false,
            dead_exit: false,
            archived: false,
            sort: Sort::Number,
            descending: false,
            size: usual.page_size,
            columns: usual.columns.clone(),
            density: usual.density,
            cursor: None,
            view: None,
            usual,
        }
    }

    /// How it looks.
    pub fn layout(&self) -> ListLayout {
        ListLayout { columns: self.columns.clone(), density: self.density, page_size: self.size }
    }

    /// The same list with another look, from the beginning.
    #[must_use]
    pub fn with_layout(&self, look: ListLayout) -> Self {
        let ListLayout { columns, density, page_size: size } = look;
        Self { columns, density, size, cursor: None, ..self.clone() }
    }

    /// The same list without search and filters, from the beginning.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        let Self { archived, sort, descending, view, .. } = *self;
        Self { archived, sort, descending, view, ..Self::with_default_layout(self.usual.clone()) }
            .with_layout(self.layout())
    }

    /// The same list at another place.
    #[must_use]
    pub fn at(&self, cursor: Option<Cursor>) -> Self {
        Self { cursor, ..self.clone() }
    }

    /// The same rows from the beginning, sorted by `sort`: the other way round if they are already.
    #[must_use]
    pub fn sorted_by(&self, sort: Sort) -> Self {
        let descending = self.sort == sort && !self.descending;
        Self { sort, descending, cursor: None, ..self.clone() }
    }

    /// Which mailboxes it shows, but for the search.
    pub fn filter(&self) -> Filter {
        let archived = if self.archived { Filter::is_not } else { Filter::is };
        let owner = self.owner.map(|owner| match owner {
            OwnerFilter::None => Filter::is(FilterColumn::Owner, FilterValue::Null),
            OwnerFilter::Id(id) => Filter::is(FilterColumn::Owner, id),
        });
        let parts = [
            Some(archived(FilterColumn::Archived, FilterValue::Null)),
            self.customer.map(|id| Filter::is(FilterColumn::Customer, id)),
            owner,
            self.panel.map(|on| Filter::is(FilterColumn::Panel, on)),
            self.transcribe.map(|on| Filter::is(FilterColumn::Transcribe, on)),
            self.notify.map(NotifyFilter::filter),
        ];
        // Those who reach nobody are asked for by `notify`, too.
        let concerns = self.concerns().filter(|concern| *concern != Concern::Unreached);
        let concerns = concerns.map(|concern| Filter::is(FilterColumn::Concern(concern), true));
        Filter::And(parts.into_iter().flatten().chain(concerns).collect())
    }

    /// The concerns that every mailbox of the list has.
    pub fn concerns(&self) -> impl Iterator<Item = Concern> + use<> {
        let asked = [
            (self.weak_pin, Concern::WeakPin),
            (self.notify == Some(NotifyFilter::Unreached), Concern::Unreached),
            (self.beyond_plan, Concern::BeyondPlan),
            (self.dead_exit, Concern::DeadExit),
        ];
        asked.into_iter().filter_map(|(on, concern)| on.then_some(concern))
    }

    /// Whether anything but the customer narrows the list, the archive included.
    pub fn is_filtered(&self) -> bool {
        !self.search.is_empty()
            || self.owner.is_some()
            || self.notify.is_some()
            || self.panel.is_some()
            || self.transcribe.is_some()
            || self.weak_pin
            || self.beyond_plan
            || self.dead_exit
            || self.archived
    }
}

impl NotifyFilter {
    /// The same channels as [`effective_channels`](crate::domain::notify::effective_channels) names.
    fn filter(self) -> Filter {
        let channel = match self {
            Self::EmailOwner => Filter::And(vec![
                Filter::is_not(FilterColumn::OwnerEmail, OwnerEmail::Off.code()),
                Filter::is_not(FilterColumn::OwnerAddress, FilterValue::Null),
            ]),
            Self::Text => Filter::And(vec![
                Filter::is(FilterColumn::OwnerText, true),
                Filter::is_not(FilterColumn::Owner, FilterValue::Null),
            ]),
            Self::Recipients => Filter::And(vec![
                Filter::is(FilterColumn::NotifyRecipients, true),
                Filter::is_not(FilterColumn::Recipients, FilterValue::Null),
            ]),
            Self::Pager => Filter::is_not(FilterColumn::Pager, FilterValue::Null),
            Self::Call => Filter::is_not(FilterColumn::NotifyCall, FilterValue::Null),
            Self::Unreached => return Filter::is(FilterColumn::Concern(Concern::Unreached), true),
            Self::ReachesNobody => {
                let any = Self::ALL.iter().filter(|channel| !matches!(channel, Self::ReachesNobody | Self::Unreached));
                return Filter::Not(Box::new(Filter::Or(any.map(|channel| channel.filter()).collect())));
            }
        };
        Filter::And(vec![Filter::is_not(FilterColumn::NotifyFor, NotifyFor::None.code()), channel])
    }
}

#[cfg(test)]
#[path = "listing_tests.rs"]
mod tests;
