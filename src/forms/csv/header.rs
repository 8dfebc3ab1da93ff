//! Which column of a file is which.

use crate::domain::field::Field;
use crate::domain::import::{Column, ColumnsProblem};

/// What columns are called elsewhere: by the three APIs, by Mailroom's own list, and by people.
const ALIASES: &[(Column, &[&str])] = &[
    (Column::Uuid, &["id"]),
    (Column::Field(Field::Customer), &["customer slug", "tenant"]),
    (Column::Field(Field::Number), &["mailbox", "mailbox number", "extension_number", "extension"]),
    (Column::Field(Field::Name), &["mailbox name", "display name"]),
    (Column::Field(Field::Description), &["notes", "comment"]),
    (Column::Field(Field::Owner), &["owner username", "username"]),
    (Column::Field(Field::Pin), &["password", "passcode"]),
    (Column::Field(Field::PinRequired), &["enable_pin"]),
    (Column::Field(Field::Language), &["prompt"]),
    (Column::Field(Field::Timezone), &["time zone", "tz"]),
    (Column::Field(Field::TemporaryGreeting), &["temporary_active"]),
    (Column::Field(Field::PlayOrder), &["play"]),
    (Column::Field(Field::AnnounceEnvelope), &["envelope"]),
    (Column::Field(Field::AnnounceCaller), &["saycid", "play_caller_id"]),
    (Column::Field(Field::AnnounceDuration), &["sayduration"]),
    (Column::Field(Field::AnnounceTime), &["play_timestamp", "play_datetime"]),
    (Column::Field(Field::ExitKind), &["dtype"]),
    (Column::Field(Field::ExitNumber), &["dnumber"]),
    (Column::Field(Field::OwnerEmail), &["notify_email"]),
    (Column::Field(Field::OwnerText), &["notify_message"]),
    (Column::Field(Field::NotifyRecipients), &["enable_email_notify"]),
    (Column::Field(Field::Recipients), &["email_recipients", "emails", "e-mail addresses"]),
    (Column::Field(Field::NotifyCall), &["notify_dnumber"]),
    (Column::Field(Field::NotifyCallOpens), &["notify_ltype"]),
    (Column::Field(Field::DeleteAfterEmail), &["notify_only"]),
    (Column::Field(Field::CallerId), &["callerid"]),
    (Column::Field(Field::Panel), &["in panel", "control panel"]),
];

/// The column that is called so, whatever its case and whatever stands between the words.
pub fn recognised(heading: &str) -> Option<Column> {
    let wanted = letters(heading);
    let called = |name: &str| letters(name) == wanted;
    let aliases = || ALIASES.iter().find(|(_, names)| names.iter().any(|name| called(name))).map(|(column, _)| *column);
    Column::all().find(|c| called(c.name())).or_else(|| Column::all().find(|c| called(c.label()))).or_else(aliases)
}

/// What each heading is taken for; the first of two for the same column.
pub fn guess(headings: &[String]) -> Vec<Option<Column>> {
    let mut taken = Vec::new();
    headings
        .iter()
        .map(|heading| {
            let column = recognised(heading).filter(|column| !taken.contains(column))?;
            taken.push(column);
            Some(column)
        })
        .collect()
}

/// What is wrong with a choice of columns.
pub fn check(columns: &[Option<Column>]) -> Vec<ColumnsProblem> {
    let twice = Column::all().filter(|column| columns.iter().flatten().filter(|c| *c == column).count() > 1);
    let mut found: Vec<_> = twice.map(ColumnsProblem::Twice).collect();
    let has = |column| columns.contains(&Some(column));
    if !has(Column::Uuid) && !has(Column::Field(Field::Number)) {
        found.insert(0, ColumnsProblem::NoKey);
    }
    found
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_known_by_its_name_and_its_label() {
        for column in Column::all() {
            for name in [column.name(), column.label(), &column.name().to_uppercase(), &column.name().replace('_', " ")]
            {
                assert_eq!(recognised(name), Some(column), "{name}");
            }
        }
        assert_eq!(recognised("Number"), Some(Column::Field(Field::Number)));
        assert_eq!(recognised("error"), None);
        assert_eq!(recognised(""), None);
    }

    #[test]
    fn no_name_means_two_columns() {
        for (column, names) in ALIASES {
            for name in *names {
                assert_eq!(recognised(name), Some(*column), "{name}");
            }
        }
    }

    #[test]
    fn a_column_is_given_once_and_some_column_says_which_mailbox() {
        let guessed = guess(&["Number".into(), "mailbox".into(), "colour".into()]);
        assert_eq!(guessed, [Some(Column::Field(Field::Number)), None, None]);
        assert_eq!(check(&guessed), []);
        let name = Column::Field(Field::Name);
        assert_eq!(check(&[Some(name), Some(name)]), [ColumnsProblem::NoKey, ColumnsProblem::Twice(name)]);
    }
}
