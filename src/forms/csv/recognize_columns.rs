//! Maps the columns of a file to fields.

use super::unescape_cell;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::import::{ColumnsError, MailboxColumn};
use crate::i18n::Messages;

/// How many digits PINs in a file are expected to have.
const PIN_DIGITS: std::ops::RangeInclusive<usize> = 1..=12;

/// Other names of a column: in the three APIs, in exports of other phone systems, in Mailroom's own list, and in common
/// use.
struct ColumnNames {
    column: MailboxColumn,
    /// Names that are more specific than the column's own name, which other systems use for something else.
    better: &'static [&'static str],
    /// Other names, the best first.
    others: &'static [&'static str],
    /// Names that only count if the cells match: other systems use them for something else.
    if_cells_fit: &'static [&'static str],
}

const fn names(
    column: MailboxColumn,
    better: &'static [&'static str],
    others: &'static [&'static str],
    if_cells_fit: &'static [&'static str],
) -> ColumnNames {
    ColumnNames { column, better, others, if_cells_fit }
}

const fn others(field: MailboxField, others: &'static [&'static str]) -> ColumnNames {
    names(MailboxColumn::Field(field), &[], others, &[])
}

const COLUMN_NAMES: &[ColumnNames] = &[
    names(MailboxColumn::Uuid, &[], &[], &["id"]),
    names(MailboxColumn::HasVoicemail, &[], &["voicemail_enable", "voicemail_enabled"], &[]),
    others(MailboxField::Customer, &["customer slug", "tenant"]),
    others(
        MailboxField::Number,
        &[
            "mailbox",
            "mailbox number",
            "voicemail_number",
            "voicemail_id",
            "extension_number",
            "extension",
            "exten",
            "ext",
        ],
    ),
    names(MailboxColumn::Field(MailboxField::Name), &["voicemail_name", "display_name"], &["mailbox name"], &[]),
    others(MailboxField::Description, &["voicemail_description", "notes", "comment"]),
    names(MailboxColumn::Field(MailboxField::Owner), &[], &["owner username"], &["username"]),
    names(
        MailboxColumn::Field(MailboxField::Pin),
        &[],
        &["voicemail_pin", "voicemail_password", "voicemail_vmpwd", "vmpwd", "vm_password", "mailbox pin"],
        &["password", "passcode"],
    ),
    others(MailboxField::PinRequired, &["enable_pin", "enable_voicemail_pin", "voicemail_ask_password"]),
    others(MailboxField::Language, &["prompt", "voicemail_prompt"]),
    others(MailboxField::Timezone, &["time zone", "tz"]),
    others(MailboxField::TemporaryGreeting, &["temporary_active"]),
    others(MailboxField::PlayOrder, &["play"]),
    others(MailboxField::AnnounceEnvelope, &["envelope"]),
    others(MailboxField::AnnounceCaller, &["saycid", "play_caller_id"]),
    others(MailboxField::AnnounceDuration, &["sayduration"]),
    others(MailboxField::AnnounceTime, &["play_timestamp", "play_datetime", "voicemail_play_datetime"]),
    others(MailboxField::ExitKind, &["dtype"]),
    others(MailboxField::ExitNumber, &["dnumber"]),
    others(MailboxField::OwnerEmail, &["notify_email"]),
    others(MailboxField::OwnerText, &["notify_message"]),
    others(MailboxField::NotifyRecipients, &["enable_email_notify", "enable_voicemail_notify"]),
    others(
        MailboxField::Recipients,
        &["email_recipients", "voicemail_email", "voicemail_mail_to", "emails", "e-mail addresses", "e-mail"],
    ),
    others(MailboxField::Pager, &["voicemail_pager"]),
    others(MailboxField::NotifyCall, &["notify_dnumber"]),
    others(MailboxField::NotifyCallOpens, &["notify_ltype"]),
    others(MailboxField::DeleteAfterEmail, &["notify_only", "voicemail_delete_messages"]),
    others(MailboxField::CallerId, &["callerid"]),
    others(MailboxField::Panel, &["in panel", "control panel"]),
];

/// How well a heading matches a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct HeadingMatch {
    /// Lower is better.
    rank: usize,
    /// Whether the cells must match, too.
    if_cells_fit: bool,
}

/// How the heading matches this column, if at all.
fn match_heading(heading: &str, column: MailboxColumn, messages: Messages) -> Option<HeadingMatch> {
    let normalized = normalize_heading(heading);
    let matches = |name: &str| normalize_heading(name) == normalized;
    let names = COLUMN_NAMES.iter().find(|names| names.column == column);
    let position = |names_of: fn(&ColumnNames) -> &'static [&'static str]| {
        names.map_or(&[][..], names_of).iter().position(|n| matches(n))
    };
    let is_own_name =
        matches(column.name()) || matches(&column.label(messages)) || matches(&column.label(Messages::english()));
    let (better, own_rank) = (position(|n| n.better), 100);
    better
        .or_else(|| is_own_name.then_some(own_rank))
        .or_else(|| position(|n| n.others).map(|i| own_rank + 1 + i))
        .map(|rank| HeadingMatch { rank, if_cells_fit: column == MailboxColumn::Uuid })
        .or_else(|| position(|n| n.if_cells_fit).map(|i| HeadingMatch { rank: 2 * own_rank + i, if_cells_fit: true }))
}

/// The column with this heading, regardless of case and separators.
pub fn recognize(heading: &str, messages: Messages) -> Option<MailboxColumn> {
    MailboxColumn::readable().find(|column| match_heading(heading, *column, messages).is_some())
}

/// The column for each heading. If several match the same column, the best match wins, regardless of position.
/// `cells_fit` decides whether the cells below a heading match a column, where the name is not sufficient.
pub fn guess_columns(
    headings: &[String],
    messages: Messages,
    cells_fit: impl Fn(usize, MailboxColumn) -> bool,
) -> Vec<Option<MailboxColumn>> {
    let mut guessed = vec![None; headings.len()];
    for column in MailboxColumn::readable() {
        let matches = headings.iter().enumerate().filter_map(|(i, heading)| {
            let heading_match = match_heading(heading, column, messages)?;
            (!heading_match.if_cells_fit || cells_fit(i, column)).then_some((heading_match, i))
        });
        if let Some((_, i)) = matches.min() {
            guessed[i] = Some(column);
        }
    }
    guessed
}

/// Whether the cells below a heading are hidden until the column is mapped: by its name it may hold PINs or passwords.
pub fn looks_secret(heading: &str) -> bool {
    let heading = normalize_heading(heading);
    ["pin", "pass", "pwd", "secret", "code"].iter().any(|part| heading.contains(part))
}

/// Whether these cells look like PINs: digits, in the expected number.
pub fn look_like_pins<'a>(cells: impl IntoIterator<Item = &'a str>) -> bool {
    let pin = |cell: &str| PIN_DIGITS.contains(&cell.len()) && digits::is_all_digits(cell);
    non_empty(cells).is_some_and(|mut cells| cells.all(|cell| pin(&digits::normalize(&cell))))
}

/// Whether these cells look like UUIDs.
pub fn look_like_uuids<'a>(cells: impl IntoIterator<Item = &'a str>) -> bool {
    let uuid = |cell: &str| {
        let groups: Vec<usize> = cell.split('-').map(str::len).collect();
        groups == [8, 4, 4, 4, 12] && cell.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
    };
    non_empty(cells).is_some_and(|mut cells| cells.all(|cell| uuid(&cell)))
}

/// The cells that are not empty; `None`: all are empty.
fn non_empty<'a>(cells: impl IntoIterator<Item = &'a str>) -> Option<impl Iterator<Item = String>> {
    let texts = cells.into_iter().map(|cell| unescape_cell(cell).trim().to_owned()).filter(|cell| !cell.is_empty());
    let mut texts = texts.collect::<Vec<_>>().into_iter().peekable();
    texts.peek().is_some().then_some(texts)
}

/// What is wrong with a mapping of columns.
pub fn validate_columns(columns: &[Option<MailboxColumn>]) -> Vec<ColumnsError> {
    let twice =
        MailboxColumn::readable().filter(|column| columns.iter().flatten().filter(|c| *c == column).count() > 1);
    let mut found: Vec<_> = twice.map(ColumnsError::Twice).collect();
    let has = |column| columns.contains(&Some(column));
    if !has(MailboxColumn::Uuid) && !has(MailboxColumn::Field(MailboxField::Number)) {
        found.insert(0, ColumnsError::NoKey);
    }
    found
}

fn normalize_heading(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recognize(heading: &str) -> Option<MailboxColumn> {
        super::recognize(heading, Messages::english())
    }

    #[test]
    fn columns_are_recognized_by_name_and_label() {
        for column in MailboxColumn::readable() {
            for name in [
                column.name(),
                &column.label(Messages::english()),
                &column.name().to_uppercase(),
                &column.name().replace('_', " "),
            ] {
                assert_eq!(recognize(name), Some(column), "{name}");
            }
        }
        assert_eq!(recognize("Number"), Some(MailboxColumn::Field(MailboxField::Number)));
        assert_eq!(recognize("error"), None);
        assert_eq!(recognize(""), None);
    }

    #[test]
    fn names_are_unambiguous() {
        for names in COLUMN_NAMES {
            for name in [names.better, names.others, names.if_cells_fit].concat() {
                let matching: Vec<_> = MailboxColumn::readable()
                    .filter(|column| match_heading(name, *column, Messages::english()).is_some())
                    .collect();
                assert_eq!(matching, [names.column], "{name}");
            }
        }
    }

    #[test]
    fn columns_must_be_unique_and_identify_the_mailbox() {
        let guessed = guessed("mailbox,Number,colour", false);
        assert_eq!(guessed, [None, Some(MailboxColumn::Field(MailboxField::Number)), None], "its own name is better");
        assert_eq!(validate_columns(&guessed), []);
        let name = MailboxColumn::Field(MailboxField::Name);
        assert_eq!(validate_columns(&[Some(name), Some(name)]), [ColumnsError::NoKey, ColumnsError::Twice(name)]);
    }

    fn guessed(headings: &str, cells_fit: bool) -> Vec<Option<MailboxColumn>> {
        let headings: Vec<String> = headings.split(',').map(str::to_owned).collect();
        guess_columns(&headings, Messages::english(), |_, _| cells_fit)
    }

    /// The recognized headings with their fields.
    fn recognized(headings: &str) -> Vec<(&str, &'static str)> {
        let columns = guessed(headings, true);
        headings.split(',').zip(columns).filter_map(|(heading, column)| Some((heading, column?.name()))).collect()
    }

    #[test]
    fn exports_of_other_systems_are_recognized() {
        let portsip = "name,enabled,password,extension_number,extension_password,email,display_name,voicemail_prompt,\
                       enable_voicemail_pin,voicemail_pin,voicemail_play_datetime,enable_voicemail_notify,role";
        assert_eq!(
            recognized(portsip),
            [
                ("extension_number", "number"),
                ("email", "recipients"),
                ("display_name", "name"),
                ("voicemail_prompt", "language"),
                ("enable_voicemail_pin", "pin_required"),
                ("voicemail_pin", "pin"),
                ("voicemail_play_datetime", "announce_time"),
                ("enable_voicemail_notify", "notify_recipients"),
            ]
        );
        let freepbx =
            "extension,name,description,tech,secret,voicemail,voicemail_vmpwd,voicemail_email,voicemail_pager";
        assert_eq!(
            recognized(freepbx),
            [
                ("extension", "number"),
                ("name", "name"),
                ("description", "description"),
                ("voicemail_vmpwd", "pin"),
                ("voicemail_email", "recipients"),
                ("voicemail_pager", "pager"),
            ]
        );
        let fusionpbx = "voicemail_uuid,domain_uuid,voicemail_id,voicemail_password,voicemail_mail_to,\
                         voicemail_description";
        let expected = [
            ("voicemail_id", "number"),
            ("voicemail_password", "pin"),
            ("voicemail_mail_to", "recipients"),
            ("voicemail_description", "description"),
        ];
        assert_eq!(recognized(fusionpbx), expected);
        let cisco = "FIRST NAME,LAST NAME,USER ID,PASSWORD,PIN,EXTENSION,DISPLAY NAME";
        assert_eq!(recognized(cisco), [("PIN", "pin"), ("EXTENSION", "number"), ("DISPLAY NAME", "name")]);
        let wazo = "firstname,email,password,exten,voicemail_name,voicemail_number,voicemail_password,voicemail_email";
        let expected = [
            ("voicemail_name", "name"),
            ("voicemail_number", "number"),
            ("voicemail_password", "pin"),
            ("voicemail_email", "recipients"),
        ];
        assert_eq!(recognized(wazo), expected);
    }

    #[test]
    fn ambiguous_names_require_matching_cells() {
        for heading in ["uuid", "id", "username", "password", "passcode"] {
            assert_eq!(guessed(heading, false), [None], "{heading}");
            assert!(guessed(heading, true)[0].is_some(), "{heading}");
        }
        let pin = Some(MailboxColumn::Field(MailboxField::Pin));
        assert_eq!(guessed("password,pin", true), [None, pin]);
        assert_eq!(guessed("voicemail pin,password", true), [pin, None]);
    }

    #[test]
    fn secret_columns_are_found_by_name_and_by_cells() {
        for heading in ["voicemail_pin", "PASSWORD", "vm pwd", "sip secret", "Passcode", "number|name|pin"] {
            assert!(looks_secret(heading), "{heading}");
        }
        assert!(!looks_secret("Display name"));
        assert!(look_like_pins(["582036", "", " 0604"]) && look_like_pins(["1"]));
        assert!(!look_like_pins(["582036", "x"]) && !look_like_pins([""]) && !look_like_pins([]));
        assert!(look_like_uuids(["3cbb801f-7ad6-46f3-a8f7-0ec0811e3ed1", ""]));
        assert!(!look_like_uuids(["7301"]) && !look_like_uuids(["", " "]));
    }
}
