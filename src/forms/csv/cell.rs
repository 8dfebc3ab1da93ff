//! Converts cells of a table.

use std::borrow::Cow;

use crate::domain::choice::{AnnounceTime, Choice as _};
use crate::domain::field::MailboxField;
use crate::domain::options;
use crate::domain::problem::Problem;
use crate::i18n::Messages;

/// Spreadsheets read a cell that begins with one of these as a formula.
const FORMULA_PREFIXES: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet would read it as a formula, or it was escaped as one.
fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_PREFIXES)
}

/// Escapes text that a spreadsheet would read as a formula with a leading apostrophe, which [`unescape_cell`] removes.
pub fn escape_formula(text: &str) -> String {
    if looks_like_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the escaping apostrophe, and without `="…"`, which marks digits as text in spreadsheets.
pub fn unescape_cell(cell: &str) -> Cow<'_, str> {
    if let Some(rest) = cell.strip_prefix('\'').filter(|rest| looks_like_formula(rest)) {
        return Cow::Borrowed(rest);
    }
    match cell.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        Some(text) => Cow::Owned(text.replace("\"\"", "\"")),
        None => Cow::Borrowed(cell),
    }
}

/// Whether a spreadsheet has shortened a long number to something like `4,00E+03`, losing digits.
pub fn is_scientific_notation(cell: &str) -> bool {
    let Some((digits, exponent)) = cell.trim().split_once(['E', 'e']) else { return false };
    let (sign, exponent) = exponent.split_at_checked(1).unwrap_or(("", ""));
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
    sign == "+" && is_number(digits) && is_number(exponent)
}

/// Formats a value of the form as a cell.
pub fn format_cell(field: MailboxField, value: &str) -> String {
    match field {
        _ if field.is_switch() => if value.is_empty() { "off" } else { "on" }.to_owned(),
        MailboxField::Recipients => value.replace('\n', ", "),
        _ => value.to_owned(),
    }
}

/// Parses a cell into a value of the form.
///
/// Switches accept the words that spreadsheets and people use; choices accept their code or their label.
pub fn parse_cell(field: MailboxField, cell: &str, messages: Messages) -> Result<String, Problem> {
    let text = cell.trim().to_lowercase();
    if field.is_switch() {
        let on = parse_switch(cell).ok_or(Problem::UnknownChoice)?;
        return Ok(if on { "on".to_owned() } else { String::new() });
    }
    let options = options::for_field(field, messages);
    if options.is_empty() {
        return Ok(cell.to_owned());
    }
    // In other systems it is a switch, and the clock is a separate setting.
    if field == MailboxField::AnnounceTime && matches!(text.as_str(), "on" | "yes" | "true" | "1") {
        return Ok(AnnounceTime::Hour12.code().to_owned());
    }
    if field == MailboxField::AnnounceTime && matches!(text.as_str(), "no" | "false" | "0") {
        return Ok(AnnounceTime::Off.code().to_owned());
    }
    let selected = options.iter().find(|(name, label)| *name == text || label.to_lowercase() == text);
    selected.map(|(name, _)| (*name).to_owned()).ok_or(Problem::UnknownChoice)
}

/// The state of a switch; an empty cell is off.
pub fn parse_switch(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "on" | "yes" | "true" | "enabled" | "1" => Some(true),
        "off" | "no" | "false" | "disabled" | "0" | "" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse_cell(field: MailboxField, cell: &str) -> Result<String, Problem> {
        super::parse_cell(field, cell, Messages::english())
    }

    #[test]
    fn formulas_are_escaped() {
        for text in ["=1+1", "+49 30 1", "-1", "@sum(a1)", "\tx", "\rx", "'=1", "''-1"] {
            let cell = escape_formula(text);
            assert!(cell.starts_with('\''), "{cell:?}");
            assert_eq!(unescape_cell(&cell), text);
        }
        for text in ["", "1234", "O'Neill", "'til late", "a=b"] {
            assert_eq!((escape_formula(text).as_str(), unescape_cell(text).as_ref()), (text, text));
        }
    }

    #[test]
    fn quoted_text_formulas_are_unwrapped() {
        for (cell, text) in [
            ("=\"0781\"", "0781"),
            ("=\"0800 \"\"line\"\"\"", "0800 \"line\""),
            ("=\"\"", ""),
            ("'=\"x\"", "=\"x\""),
            ("=\"", "=\""),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(unescape_cell(cell), text, "{cell}");
        }
    }

    #[test]
    fn scientific_notation_is_recognized() {
        for cell in ["4,00E+03", "4.5E+11", " 1e+10 "] {
            assert!(is_scientific_notation(cell), "{cell}");
        }
        for cell in ["4000", "", "E", "e+3", "E+E", "Room 4E+"] {
            assert!(!is_scientific_notation(cell), "{cell}");
        }
    }

    #[test]
    fn switches_and_choices_accept_common_spellings() {
        for (cell, on) in
            [("on", "on"), (" Yes", "on"), ("TRUE", "on"), ("1", "on"), ("FALSE", ""), ("no", ""), ("", "")]
        {
            assert_eq!(parse_cell(MailboxField::Beep, cell).as_deref(), Ok(on), "{cell}");
        }
        assert_eq!(parse_cell(MailboxField::Beep, "perhaps"), Err(Problem::UnknownChoice));
        assert_eq!(parse_cell(MailboxField::OwnerEmail, "Email without recording").as_deref(), Ok("notice"));
        assert_eq!(parse_cell(MailboxField::OwnerEmail, "Recording").as_deref(), Ok("recording"));
        assert_eq!(parse_cell(MailboxField::OwnerEmail, ""), Err(Problem::UnknownChoice));
        assert_eq!(parse_cell(MailboxField::AnnounceTime, "TRUE").as_deref(), Ok("12-hour"));
        assert_eq!(parse_cell(MailboxField::AnnounceTime, "False").as_deref(), Ok("off"));
        assert_eq!(parse_cell(MailboxField::Name, " as it is ").as_deref(), Ok(" as it is "));
    }

    proptest! {
        #[test]
        fn escaped_cells_round_trip(text in "['=+@\t\r a-]{0,6}") {
            let cell = escape_formula(&text);
            prop_assert_eq!(unescape_cell(&cell), text.as_str());
            prop_assert!(!cell.starts_with(FORMULA_PREFIXES));
        }
    }
}
