//! The layout of the list of mailboxes: its columns, density and page size.

use crate::domain::choice::{Choice, Localized};
use crate::i18n::{MessageKey, key};

/// The spacing of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// Two lines with generous spacing.
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
    fn key(self) -> MessageKey {
        match self {
            Self::Comfortable => key!("list-layout-comfortable"),
            Self::Compact => key!("list-layout-compact"),
        }
    }
}

/// An optional column. Number and name are always shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListColumn {
    /// The owner.
    Owner,
    /// The owner's email address.
    OwnerAddress,
    /// The notifications of a new message.
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
    fn key(self) -> MessageKey {
        match self {
            Self::Owner => key!("list-layout-owner"),
            Self::OwnerAddress => key!("list-layout-owner-email"),
            Self::Notifications => key!("list-layout-notifications"),
            Self::Panel => key!("list-layout-panel"),
            Self::Changed => key!("list-layout-changed"),
            Self::Description => key!("list-layout-description"),
            Self::Timezone => key!("list-layout-timezone"),
            Self::Language => key!("list-layout-language"),
            Self::Transcription => key!("list-layout-transcription"),
            Self::PinRequired => key!("list-layout-pin-required"),
            Self::Greeting => key!("list-layout-greeting"),
            Self::Created => key!("list-layout-created"),
        }
    }
}

/// The optional columns in order, each at most once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns(Vec<ListColumn>);

impl Default for Columns {
    fn default() -> Self {
        Self(vec![ListColumn::Owner, ListColumn::Notifications, ListColumn::Panel, ListColumn::Changed])
    }
}

impl Columns {
    /// The code for no columns.
    const NONE: &str = "none";

    /// The columns of these codes, in order. Unknown and repeated ones are ignored.
    pub fn from_codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let mut columns = Vec::new();
        for column in codes.into_iter().filter_map(ListColumn::from_code) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        Self(columns)
    }

    /// Parses what [`to_code`](Self::to_code) writes; `None`: it names no column.
    pub fn parse(text: &str) -> Option<Self> {
        let columns = Self::from_codes(text.split('.'));
        (text == Self::NONE || !columns.0.is_empty()).then_some(columns)
    }

    /// The columns as one text, for URLs and the database.
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

    /// The same with one column moved one place to the front or the back, if possible.
    #[must_use]
    pub fn moved(mut self, column: ListColumn, to_front: bool) -> Self {
        if let Some(from) = self.0.iter().position(|c| *c == column) {
            let to = if to_front { from.checked_sub(1) } else { Some(from + 1) };
            if let Some(to) = to.filter(|to| *to < self.0.len()) {
                self.0.swap(from, to);
            }
        }
        self
    }
}

/// The layout of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLayout {
    /// Its columns.
    pub columns: Columns,
    /// The spacing of the rows.
    pub density: Density,
    /// Rows per page: one of [`ListLayout::PAGE_SIZES`].
    pub page_size: u16,
}

impl Default for ListLayout {
    fn default() -> Self {
        Self { columns: Columns::default(), density: Density::default(), page_size: Self::PAGE_SIZES[1] }
    }
}

impl ListLayout {
    /// The available page sizes.
    pub const PAGE_SIZES: [u16; 3] = [25, 50, 100];

    /// Parses a page size; `None`: not an available one.
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
        let columns = Columns::parse("created.pin.owner.created").unwrap();
        assert_eq!(columns.visible(), [ListColumn::Created, ListColumn::Owner]);
        assert_eq!(columns.to_code(), "created.owner");
        assert_eq!(Columns::parse("none").unwrap().visible(), []);
        assert_eq!(Columns::parse(""), None);
        assert_eq!(Columns::parse("number.name"), None, "they are always shown");
        assert_eq!(ListLayout::parse_page_size("50"), Some(50));
        assert_eq!(ListLayout::parse_page_size("51"), None);
    }

    #[test]
    fn columns_move_one_place_and_stay_in_the_list() {
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
        fn columns_round_trip(columns in proptest::sample::subsequence(ListColumn::ALL, 0..=ListColumn::ALL.len()).prop_shuffle()) {
            let chosen = Columns::from_codes(columns.iter().map(|c| c.code()));
            prop_assert_eq!(chosen.visible(), &columns);
            prop_assert_eq!(chosen.visible().len() + chosen.hidden().count(), ListColumn::ALL.len());
            prop_assert_eq!(Columns::parse(&chosen.to_code()), Some(chosen));
        }
    }
}
