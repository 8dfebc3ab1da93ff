//! What the list of mailboxes is asked, as it stands in the page's address.

use crate::domain::choice::{Choice, NotifyFor, OwnerEmail};
use crate::domain::concern::Concern;
use crate::domain::text::Name;

use super::filter::{Column, Filter, Value};
use super::query;

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

    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Updated => "updated",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Number => "Number",
            Self::Name => "Name",
            Self::Updated => "Last change",
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

/// Which notification is sent, in the sense of [`channels`](crate::domain::notify::channels).
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

    fn name(self) -> &'static str {
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

    fn label(self) -> &'static str {
        match self {
            Self::EmailOwner => "E-mail to the owner",
            Self::Text => "Text message to the owner",
            Self::Recipients => "More addresses",
            Self::Pager => "Secondary address",
            Self::Call => "Phone call",
            Self::ReachesNobody => "Nobody is notified",
            Self::Unreached => "Switched on, and reaches nobody",
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

impl Cursor {
    fn parse(side: Side, text: &str, sort: Sort) -> Option<Self> {
        let (id, key) = text.split_once('.')?;
        // A letter may have up to three in lower case.
        let good = key.chars().count() <= 3 * Name::MAX && (sort != Sort::Updated || key.parse::<i64>().is_ok());
        let id = id.parse().ok()?;
        good.then(|| Self { side, key: key.to_owned(), id })
    }
}

/// Everything that decides what the list shows.
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
    /// The archived ones instead of the others.
    pub archived: bool,
    /// By what the rows are sorted.
    pub sort: Sort,
    /// From the last to the first.
    pub descending: bool,
    /// Most rows of a page: one of [`ListQuery::SIZES`].
    pub size: u16,
    /// Where the page is; `None`: at the beginning.
    pub cursor: Option<Cursor>,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self {
            search: String::new(),
            customer: None,
            owner: None,
            notify: None,
            panel: None,
            transcribe: None,
            weak_pin: false,
            beyond_plan: false,
            archived: false,
            sort: Sort::Number,
            descending: false,
            size: Self::SIZES[1],
            cursor: None,
        }
    }
}

impl ListQuery {
    /// How many rows a page may have.
    pub const SIZES: [u16; 3] = [25, 50, 100];

    /// The most characters of a search; more are cut off.
    pub const LONGEST_SEARCH: usize = 100;

    /// Reads a query string. What is unknown or makes no sense is passed over, so that an old or
    /// mistyped address still shows a list.
    pub fn parse(query: &str) -> Self {
        let mut q = Self::default();
        let mut place = None;
        for (name, value) in query::pairs(query) {
            match name.as_str() {
                "q" => q.search = tidy(&value),
                "customer" => q.customer = id(&value),
                "owner" if value == "none" => q.owner = Some(OwnerFilter::None),
                "owner" => q.owner = id(&value).map(OwnerFilter::Id),
                "notify" => q.notify = NotifyFilter::from_name(&value),
                "panel" => q.panel = yes_or_no(&value),
                "transcribe" => q.transcribe = yes_or_no(&value),
                "pin" => q.weak_pin = value == "weak",
                "plan" => q.beyond_plan = value == "exceeded",
                "archived" => q.archived = value == "yes",
                "sort" => q.sort = Sort::from_name(&value).unwrap_or(Sort::Number),
                "order" => q.descending = value == "desc",
                "size" => q.size = value.parse().ok().filter(|n| Self::SIZES.contains(n)).unwrap_or(q.size),
                "after" => place = Some((Side::After, value)),
                "before" => place = Some((Side::Before, value)),
                _ => {}
            }
        }
        q.cursor = place.and_then(|(side, text)| Cursor::parse(side, &text, q.sort));
        q
    }

    /// The query string that reads back as this; what is as by default is left out.
    pub fn to_query(&self) -> String {
        let standard = Self::default();
        let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let owner = self.owner.map(|o| match o {
            OwnerFilter::None => "none".to_owned(),
            OwnerFilter::Id(id) => id.to_string(),
        });
        let cursor = |side| self.cursor.as_ref().filter(|c| c.side == side).map(|c| format!("{}.{}", c.id, c.key));
        let values = [
            ("q", (!self.search.is_empty()).then(|| self.search.clone())),
            ("customer", self.customer.map(|id| id.to_string())),
            ("owner", owner),
            ("notify", self.notify.map(|n| n.name().to_owned())),
            ("panel", self.panel.map(word)),
            ("transcribe", self.transcribe.map(word)),
            ("pin", self.weak_pin.then(|| "weak".to_owned())),
            ("plan", self.beyond_plan.then(|| "exceeded".to_owned())),
            ("archived", self.archived.then(|| word(true))),
            ("sort", (self.sort != standard.sort).then(|| self.sort.name().to_owned())),
            ("order", self.descending.then(|| "desc".to_owned())),
            ("size", (self.size != standard.size).then(|| self.size.to_string())),
            ("after", cursor(Side::After)),
            ("before", cursor(Side::Before)),
        ];
        let mut query = String::new();
        for (name, value) in values {
            if let Some(value) = value {
                query::push(&mut query, name, &value);
            }
        }
        query
    }

    /// The address of this list at `path`.
    pub fn href(&self, path: &str) -> String {
        match self.to_query() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
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
            OwnerFilter::None => Filter::is(Column::Owner, Value::Null),
            OwnerFilter::Id(id) => Filter::is(Column::Owner, id),
        });
        let parts = [
            Some(archived(Column::Archived, Value::Null)),
            self.customer.map(|id| Filter::is(Column::Customer, id)),
            owner,
            self.panel.map(|on| Filter::is(Column::Panel, on)),
            self.transcribe.map(|on| Filter::is(Column::Transcribe, on)),
            self.notify.map(NotifyFilter::filter),
        ];
        // Those who reach nobody are asked for by `notify`, too.
        let concerns = self.concerns().filter(|concern| *concern != Concern::Unreached);
        let concerns = concerns.map(|concern| Filter::is(Column::Concern(concern), true));
        Filter::And(parts.into_iter().flatten().chain(concerns).collect())
    }

    /// The concerns that every mailbox of the list has.
    pub fn concerns(&self) -> impl Iterator<Item = Concern> + use<> {
        let asked = [
            (self.weak_pin, Concern::WeakPin),
            (self.notify == Some(NotifyFilter::Unreached), Concern::Unreached),
            (self.beyond_plan, Concern::BeyondPlan),
        ];
        asked.into_iter().filter_map(|(on, concern)| on.then_some(concern))
    }

    /// Whether anything but the customer narrows the list, the archive included.
    pub fn narrows(&self) -> bool {
        !self.search.is_empty()
            || self.owner.is_some()
            || self.notify.is_some()
            || self.panel.is_some()
            || self.transcribe.is_some()
            || self.weak_pin
            || self.beyond_plan
            || self.archived
    }
}

impl NotifyFilter {
    /// The same channels as [`channels`](crate::domain::notify::channels) names.
    fn filter(self) -> Filter {
        let channel = match self {
            Self::EmailOwner => Filter::And(vec![
                Filter::is_not(Column::OwnerEmail, OwnerEmail::Off.name()),
                Filter::is_not(Column::OwnerAddress, Value::Null),
            ]),
            Self::Text => {
                Filter::And(vec![Filter::is(Column::OwnerText, true), Filter::is_not(Column::Owner, Value::Null)])
            }
            Self::Recipients => Filter::And(vec![
                Filter::is(Column::NotifyRecipients, true),
                Filter::is_not(Column::Recipients, Value::Null),
            ]),
            Self::Pager => Filter::is_not(Column::Pager, Value::Null),
            Self::Call => Filter::is_not(Column::NotifyCall, Value::Null),
            Self::Unreached => return Filter::is(Column::Concern(Concern::Unreached), true),
            Self::ReachesNobody => {
                let any = Self::ALL.iter().filter(|channel| !matches!(channel, Self::ReachesNobody | Self::Unreached));
                return Filter::Not(Box::new(Filter::Or(any.map(|channel| channel.filter()).collect())));
            }
        };
        Filter::And(vec![Filter::is_not(Column::NotifyFor, NotifyFor::None.name()), channel])
    }
}

fn tidy(search: &str) -> String {
    let shown: String = search.chars().filter(|c| !c.is_control()).collect();
    let cut: String = shown.trim().chars().take(ListQuery::LONGEST_SEARCH).collect();
    cut.trim_end().to_owned()
}

fn id(text: &str) -> Option<i64> {
    text.parse().ok().filter(|id| *id > 0)
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
#[path = "listing_tests.rs"]
mod tests;
