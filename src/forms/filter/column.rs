//! What of a mailbox can be asked, and what the answers are made of.

use crate::domain::concern::Concern;

/// A column of the list of mailboxes. The PIN is none: nobody finds out a PIN by asking for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is described at the field of `Settings` or `Mailbox` that it is")]
pub enum FilterColumn {
    Id,
    Customer,
    Owner,
    /// The owner's e-mail address; null for none.
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
    /// The addresses in their order with a comma between; null for none.
    Recipients,
    Pager,
    PagerAttach,
    NotifyCall,
    Transcribe,
    Panel,
    Updated,
    Archived,
    /// Whether this of it needs attention.
    Concern(Concern),
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Any text, in the order of its characters' numbers.
    Text,
    /// True or false.
    Switch,
    /// The number of a row.
    Id,
    /// Milliseconds since 1970, UTC.
    Time,
    /// One of a few words.
    Choice,
}

impl ColumnType {
    /// Whether one value of it can be greater than another.
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
        Self::Concern(Concern::WeakPin),
        Self::Concern(Concern::Unreached),
        Self::Concern(Concern::Unowned),
        Self::Concern(Concern::BeyondPlan),
        Self::Concern(Concern::DeadExit),
    ];

    /// For how many comparisons one with this column counts: the recipients are not in the mailbox's own row,
    /// and are put together anew for each.
    pub const fn cost(self) -> usize {
        if matches!(self, Self::Recipients) { 10 } else { 1 }
    }

    /// What its values are.
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
    /// There is none: nobody owns it, it is not archived, the text is empty.
    Null,
    /// Of a [`ColumnType::Text`] or [`ColumnType::Choice`].
    Text(String),
    /// Of a [`ColumnType::Switch`].
    Switch(bool),
    /// Of a [`ColumnType::Id`] or [`ColumnType::Time`].
    Number(i64),
}

impl FilterValue {
    /// A text; an empty one is none.
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
