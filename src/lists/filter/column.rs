//! The columns of mailboxes that filters can use, and their values.

use crate::domain::concern::Concern;

/// A value of a mailbox that a filter can compare. The PIN is not one: filters must not reveal it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is described at the field of `MailboxSettings` or `Mailbox` that it is")]
pub enum FilterColumn {
    Id,
    Customer,
    Owner,
    /// The owner's email address; null if none.
    OwnerAddress,
    Number,
    Name,
    Language,
    PinRequired,
    AnnounceTime,
    NotifyFor,
    OwnerEmail,
    OwnerText,
    NotifyRecipients,
    /// The addresses in order, separated by commas; null if none.
    Recipients,
    Pager,
    PagerAttach,
    NotifyCall,
    Transcribe,
    Panel,
    Updated,
    Archived,
    /// Whether it has this concern.
    Concern(Concern),
}

/// The type of a column's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Any text, ordered by code points.
    Text,
    /// True or false.
    Switch,
    /// A row id.
    Id,
    /// Milliseconds since 1970, UTC.
    Time,
    /// One of a few codes.
    Choice,
}

impl ColumnType {
    /// Whether values of this type are ordered.
    pub const fn is_ordered(self) -> bool {
        matches!(self, Self::Text | Self::Time)
    }
}

impl FilterColumn {
    /// Every column.
    pub const ALL: [Self; 26] = [
        Self::Id,
        Self::Customer,
        Self::Owner,
        Self::OwnerAddress,
        Self::Number,
        Self::Name,
        Self::Language,
        Self::PinRequired,
        Self::AnnounceTime,
        Self::NotifyFor,
        Self::OwnerEmail,
        Self::OwnerText,
        Self::NotifyRecipients,
        Self::Recipients,
        Self::Pager,
        Self::PagerAttach,
        Self::NotifyCall,
        Self::Transcribe,
        Self::Panel,
        Self::Updated,
        Self::Archived,
        Self::Concern(Concern::NoncompliantPin),
        Self::Concern(Concern::Unreached),
        Self::Concern(Concern::Unowned),
        Self::Concern(Concern::BeyondPlan),
        Self::Concern(Concern::DeadExit),
    ];

    /// The cost of a comparison with this column: recipients are in another table and have to be joined for each one.
    pub const fn cost(self) -> usize {
        if matches!(self, Self::Recipients) { 10 } else { 1 }
    }

    /// The type of its values.
    pub const fn kind(self) -> ColumnType {
        match self {
            Self::Id | Self::Customer | Self::Owner => ColumnType::Id,
            Self::Updated | Self::Archived => ColumnType::Time,
            Self::AnnounceTime | Self::NotifyFor | Self::OwnerEmail => ColumnType::Choice,
            Self::PinRequired
            | Self::OwnerText
            | Self::NotifyRecipients
            | Self::PagerAttach
            | Self::Transcribe
            | Self::Panel
            | Self::Concern(_) => ColumnType::Switch,
            Self::OwnerAddress
            | Self::Number
            | Self::Name
            | Self::Language
            | Self::Recipients
            | Self::Pager
            | Self::NotifyCall => ColumnType::Text,
        }
    }
}

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterValue {
    /// No value: no owner, not archived, or an empty text.
    Null,
    /// Of a [`ColumnType::Text`] or [`ColumnType::Choice`].
    Text(String),
    /// Of a [`ColumnType::Switch`].
    Switch(bool),
    /// Of a [`ColumnType::Id`] or [`ColumnType::Time`].
    Number(i64),
}

impl FilterValue {
    /// A text; null if empty.
    pub fn text_or_null(text: &str) -> Self {
        if text.is_empty() { Self::Null } else { text.into() }
    }
}

impl From<&str> for FilterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for FilterValue {
    fn from(on: bool) -> Self {
        Self::Switch(on)
    }
}

impl From<i64> for FilterValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Option<i64>> for FilterValue {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Null, Self::Number)
    }
}
