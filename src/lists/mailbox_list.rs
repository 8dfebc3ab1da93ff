//! The query of the list of mailboxes, as in the URL of its page.

mod url;

use crate::domain::choice::{Choice, Localized, NotifyFor, OwnerEmail};
use crate::domain::concern::Concern;
use crate::i18n::{MessageKey, key};

use super::filter::{Filter, FilterColumn, FilterValue};
use super::list_layout::{Columns, Density, ListLayout};

/// The sort order. The mailbox's id breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The mailbox number, as text.
    Number,
    /// The name.
    Name,
    /// The last change.
    Updated,
}

impl Sort {
    /// Whether rows are ordered by a time.
    pub const fn is_time(self) -> bool {
        match self {
            Self::Updated => true,
            Self::Number | Self::Name => false,
        }
    }
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
    fn key(self) -> MessageKey {
        match self {
            Self::Number => key!("mailboxes-number"),
            Self::Name => key!("mailboxes-name"),
            Self::Updated => key!("mailboxes-changed"),
        }
    }
}

/// A filter by owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerFilter {
    /// Mailboxes without an owner.
    None,
    /// Those of the user with this id.
    Id(i64),
}

/// A filter by notification, as defined by [`effective_channels`](crate::domain::notifications::effective_channels).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotifyFilter {
    /// An email to the owner.
    EmailOwner,
    /// A text message to the owner.
    Text,
    /// Emails to further addresses.
    Recipients,
    /// An email to the secondary address.
    Pager,
    /// A phone call.
    Call,
    /// None.
    ReachesNobody,
    /// None, although one is switched on.
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
    fn key(self) -> MessageKey {
        match self {
            Self::EmailOwner => key!("mailboxes-notify-email"),
            Self::Text => key!("mailboxes-notify-text"),
            Self::Recipients => key!("mailboxes-notify-recipients"),
            Self::Pager => key!("mailboxes-notify-additional-email"),
            Self::Call => key!("mailboxes-notify-call"),
            Self::ReachesNobody => key!("mailboxes-notify-nobody"),
            Self::Unreached => key!("mailboxes-notify-unreached"),
        }
    }
}

/// The side of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The rows that follow it.
    After,
    /// The rows that come before it.
    Before,
}

/// The start or end of a page: beside one row, given by its sort key and id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Which side of the row.
    pub side: Side,
    /// The row's sort key: number, name, or time in milliseconds.
    pub key: String,
    /// The row id.
    pub id: i64,
}

/// The saved view that a list was opened from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActiveView {
    /// Explicitly none, for users whose list would otherwise open with a view.
    All,
    /// The one of this id.
    One(i64),
}

/// Everything that determines what the list shows.
///
/// What the URL leaves out is as in `default_layout`. A URL with only a view and a position shows the view as stored;
/// one with any other parameter of the list defines the whole list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a filter of its own")]
pub struct ListQuery {
    /// Words that must all be found; empty: no search.
    pub search: String,
    /// The mailboxes of one customer.
    pub customer: Option<i64>,
    /// The mailboxes of one owner, or of none.
    pub owner: Option<OwnerFilter>,
    /// Those with this notification.
    pub notify: Option<NotifyFilter>,
    /// Whether the control panel shows them.
    pub panel: Option<bool>,
    /// Whether their voicemails are transcribed.
    pub transcribe: Option<bool>,
    /// Those whose PIN violates the current policy.
    pub weak_pin: bool,
    /// Those that use features their plan does not include.
    pub beyond_plan: bool,
    /// Those whose exit leads nowhere.
    pub dead_exit: bool,
    /// The archived ones instead of the active ones.
    pub archived: bool,
    /// The sort order.
    pub sort: Sort,
    /// Whether the order is descending.
    pub descending: bool,
    /// Rows per page.
    pub size: u16,
    /// The optional columns.
    pub columns: Columns,
    /// The spacing of the rows.
    pub density: Density,
    /// The position of the page; `None`: at the beginning.
    pub cursor: Option<Cursor>,
    /// The view it was opened from.
    pub view: Option<ActiveView>,
    /// The user's default layout, for what the URL leaves out.
    pub default_layout: ListLayout,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self::with_default_layout(ListLayout::default())
    }
}

impl ListQuery {
    /// The available page sizes.
    pub const PAGE_SIZES: [u16; 3] = ListLayout::PAGE_SIZES;

    /// Maximum length of a search; more is cut off.
    pub const MAX_SEARCH_CHARS: usize = 100;

    /// The whole list in this layout.
    pub fn with_default_layout(default_layout: ListLayout) -> Self {
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
            size: default_layout.page_size,
            columns: default_layout.columns.clone(),
            density: default_layout.density,
            cursor: None,
            view: None,
            default_layout,
        }
    }

    /// Its layout.
    pub fn layout(&self) -> ListLayout {
        ListLayout { columns: self.columns.clone(), density: self.density, page_size: self.size }
    }

    /// The same list in another layout, from the beginning.
    #[must_use]
    pub fn with_layout(&self, layout: ListLayout) -> Self {
        let ListLayout { columns, density, page_size: size } = layout;
        Self { columns, density, size, cursor: None, ..self.clone() }
    }

    /// The same list without search and filters, from the beginning.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        let Self { archived, sort, descending, view, .. } = *self;
        Self { archived, sort, descending, view, ..Self::with_default_layout(self.default_layout.clone()) }
            .with_layout(self.layout())
    }

    /// The same list at another position.
    #[must_use]
    pub fn at(&self, cursor: Option<Cursor>) -> Self {
        Self { cursor, ..self.clone() }
    }

    /// The same rows from the beginning, sorted by `sort`, or in reverse if they already are.
    #[must_use]
    pub fn sorted_by(&self, sort: Sort) -> Self {
        let descending = self.sort == sort && !self.descending;
        Self { sort, descending, cursor: None, ..self.clone() }
    }

    /// The filter for its mailboxes, without the search.
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
        // Mailboxes that reach no one are already covered by `notify`.
        let concerns = self.concerns().filter(|concern| *concern != Concern::Unreached);
        let concerns = concerns.map(|concern| Filter::is(FilterColumn::Concern(concern), true));
        Filter::And(parts.into_iter().flatten().chain(concerns).collect())
    }

    /// The concerns that all mailboxes of the list have.
    pub fn concerns(&self) -> impl Iterator<Item = Concern> + use<> {
        let active = [
            (self.weak_pin, Concern::NoncompliantPin),
            (self.notify == Some(NotifyFilter::Unreached), Concern::Unreached),
            (self.beyond_plan, Concern::BeyondPlan),
            (self.dead_exit, Concern::DeadExit),
        ];
        active.into_iter().filter_map(|(on, concern)| on.then_some(concern))
    }

    /// Whether the list is restricted by anything other than the customer, including the archive.
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
    /// The filter for the channels that [`effective_channels`](crate::domain::notifications::effective_channels) lists.
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
#[path = "mailbox_list_tests.rs"]
mod tests;
