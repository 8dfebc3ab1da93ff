//! How the list of mailboxes looks to somebody: its columns, how close its rows stand, how many a page has.

use crate::domain::choice::{Choice, Localized};

/// How close the rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// Two lines and some air.
    #[default]
    Comfortable,
    /// One line.
    Compact,
}

impl Choice for Density {
    const ALL: &'static [Self] = &[Self::Comfortable, Self::Compact];

    fn code(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Compact => "compact",
        }
    }
}

impl Localized for Density {
    fn key(self) -> &'static str {
        match self {
            Self::Comfortable => "list-display-comfortable",
            Self::Compact => "list-display-compact",
        }
    }
}

/// A column that may be shown. Number and name always are, because they say which mailbox a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListColumn {
    /// Who looks after it.
    Owner,
    /// The owner's e-mail address.
    OwnerAddress,
    /// What happens with a new message.
    Notifications,
    /// Whether the control panel shows it.
    Panel,
    /// When it was last changed.
    Changed,
    /// What it is for.
    Description,
    /// Its time zone.
    Timezone,
    /// The language of its prompts.
    Language,
    /// Whether its voicemails are transcribed.
    Transcription,
    /// Whether it asks for its PIN.
    PinRequired,
    /// The sound that it plays.
    Greeting,
    /// When it was made.
    Created,
}

impl Choice for ListColumn {
    const ALL: &'static [Self] = &[
        Self::Owner,
        Self::Notifications,
        Self::Panel,
        Self::Changed,
        Self::OwnerAddress,
        Self::Description,
        Self::Timezone,
        Self::Language,
        Self::Transcription,
        Self::PinRequired,
        Self::Greeting,
        Self::Created,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::OwnerAddress => "address",
            Self::Notifications => "notify",
            Self::Panel => "panel",
            Self::Changed => "changed",
            Self::Description => "description",
            Self::Timezone => "timezone",
            Self::Language => "language",
            Self::Transcription => "transcribe",
            Self::PinRequired => "pin_required",
            Self::Greeting => "greeting",
            Self::Created => "created",
        }
    }
}

impl Localized for ListColumn {
    fn key(self) -> &'static str {
        match self {
            Self::Owner => "list-display-owner",
            Self::OwnerAddress => "list-display-owner-address",
            Self::Notifications => "list-display-notifications",
            Self::Panel => "list-display-panel",
            Self::Changed => "list-display-changed",
            Self::Description => "list-display-description",
            Self::Timezone => "list-display-timezone",
            Self::Language => "list-display-language",
            Self::Transcription => "list-display-transcription",
            Self::PinRequired => "list-display-pin-required",
            Self::Greeting => "list-display-greeting",
            Self::Created => "list-display-created",
        }
    }
}

/// The columns beside number and name, each at most once, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns(Vec<ListColumn>);

impl Default for Columns {
    fn default() -> Self {
        Self(vec![ListColumn::Owner, ListColumn::Notifications, ListColumn::Panel, ListColumn::Changed])
    }
}

impl Columns {
    /// The word for no column at all.
    const NONE: &str = "none";

    /// The columns of these words, in their order. What is unknown or said again is passed over.
    pub fn from_codes<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut columns = Vec::new();
        for column in words.into_iter().filter_map(ListColumn::from_code) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        Self(columns)
    }

    /// Reads what [`to_code`](Self::to_code) writes; `None`: it names no column.
    pub fn parse(text: &str) -> Option<Self> {
        let columns = Self::from_codes(text.split('.'));
        (text == Self::NONE || !columns.0.is_empty()).then_some(columns)
    }

    /// All of them in one word, for addresses and the store.
    pub fn to_code(&self) -> String {
        if self.0.is_empty() {
            return Self::NONE.to_owned();
        }
        self.0.iter().map(|column| column.code()).collect::<Vec<_>>().join(".")
    }

    /// The columns.
    pub fn visible(&self) -> &[ListColumn] {
        &self.0
    }

    /// The columns that are not shown.
    pub fn hidden(&self) -> impl Iterator<Item = ListColumn> {
        ListColumn::ALL.iter().copied().filter(|column| !self.0.contains(column))
    }

    /// The same with one column a place further to the front or to the back, as far as there is one.
    #[must_use]
    pub fn moved(mut self, column: ListColumn, to_front: bool) -> Self {
        if let Some(at) = self.0.iter().position(|c| *c == column) {
            let to = if to_front { at.checked_sub(1) } else { Some(at + 1) };
            if let Some(to) = to.filter(|to| *to < self.0.len()) {
                self.0.swap(at, to);
            }
        }
        self
    }
}

/// How the list looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLayout {
    /// Its columns.
    pub columns: Columns,
    /// How close its rows stand.
    pub density: Density,
    /// Most rows of a page: one of [`ListLayout::PAGE_SIZES`].
    pub page_size: u16,
}

impl Default for ListLayout {
    fn default() -> Self {
        Self { columns: Columns::default(), density: Density::default(), page_size: Self::PAGE_SIZES[1] }
    }
}

impl ListLayout {
    /// How many rows a page may have.
    pub const PAGE_SIZES: [u16; 3] = [25, 50, 100];

    /// Reads a number of rows; `None`: no page has so many.
    pub fn parse_page_size(text: &str) -> Option<u16> {
        text.parse().ok().filter(|n| Self::PAGE_SIZES.contains(n))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unknown_column_codes_are_ignored() {
        let some = Columns::parse("created.pin.owner.created").unwrap();
        assert_eq!(some.visible(), [ListColumn::Created, ListColumn::Owner]);
        assert_eq!(some.to_code(), "created.owner");
        assert_eq!(Columns::parse("none").unwrap().visible(), []);
        assert_eq!(Columns::parse(""), None);
        assert_eq!(Columns::parse("number.name"), None, "they are always shown");
        assert_eq!(ListLayout::parse_page_size("50"), Some(50));
        assert_eq!(ListLayout::parse_page_size("51"), None);
    }

    #[test]
    fn a_column_moves_one_place_and_never_out() {
        let moved = |column, to_front| Columns::default().moved(column, to_front).to_code();
        assert_eq!(moved(ListColumn::Panel, true), "owner.panel.notify.changed");
        assert_eq!(moved(ListColumn::Panel, false), "owner.notify.changed.panel");
        for (column, to_front) in [(ListColumn::Owner, true), (ListColumn::Changed, false), (ListColumn::Created, true)]
        {
            assert_eq!(moved(column, to_front), Columns::default().to_code());
        }
    }

    proptest! {
        #[test]
        fn every_choice_reads_back(columns in proptest::sample::subsequence(ListColumn::ALL, 0..=ListColumn::ALL.len()).prop_shuffle()) {
            let chosen = Columns::from_codes(columns.iter().map(|c| c.code()));
            prop_assert_eq!(chosen.visible(), &columns);
            prop_assert_eq!(chosen.visible().len() + chosen.hidden().count(), ListColumn::ALL.len());
            prop_assert_eq!(Columns::parse(&chosen.to_code()), Some(chosen));
        }
    }
}
