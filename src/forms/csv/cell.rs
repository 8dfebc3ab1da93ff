//! Cells.

use std::borrow::Cow;

use crate::domain::choice::{AnnounceTime, Choice as _};
use crate::domain::field::Field;
use crate::domain::options;
use crate::domain::problem::Problem;
use crate::i18n::Messages;

/// A cell that begins with one of these is taken for a formula by spreadsheets.
const FORMULA_PREFIXES: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet would take it for a formula, or for one that was guarded.
fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_PREFIXES)
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula. [`unescape_cell`] takes it off.
pub fn escape_formula(text: &str) -> String {
    if looks_like_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the apostrophe that guarded it; and without the `="…"` by which a spreadsheet is told that digits
/// are text.
pub fn unescape_cell(cell: &str) -> Cow<'_, str> {
    if let Some(rest) = cell.strip_prefix('\'').filter(|rest| looks_like_formula(rest)) {
        return Cow::Borrowed(rest);
    }
    match cell.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        Some(text) => Cow::Owned(text.replace("\"\"", "\"")),
        None => Cow::Borrowed(cell),
    }
}

/// Whether a spreadsheet has shortened a long number to something like `4,00E+03`, in which digits are lost.
pub fn is_scientific_notation(cell: &str) -> bool {
    let Some((digits, power)) = cell.trim().split_once(['E', 'e']) else { return false };
    let (sign, power) = power.split_at_checked(1).unwrap_or(("", ""));
    let number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
    sign == "+" && number(digits) && number(power)
}

/// A value of the form as a cell says it.
pub fn format_cell(field: Field, value: &str) -> String {
    match field {
        _ if field.is_switch() => if value.is_empty() { "off" } else { "on" }.to_owned(),
        Field::Recipients => value.replace('\n', ", "),
        _ => value.to_owned(),
    }
}

/// What a cell says, as a value of the form.
///
/// A switch is on or off in the words that spreadsheets and people write; a choice is its word or what the form
/// calls it.
pub fn parse_cell(field: Field, cell: &str, messages: Messages) -> Result<String, Problem> {
    let word = cell.trim().to_lowercase();
    if field.is_switch() {
        let on = parse_switch(cell).ok_or(Problem::UnknownChoice)?;
        return Ok(if on { "on".to_owned() } else { String::new() });
    }
    let options = options::for_field(field, messages);
    if options.is_empty() {
        return Ok(cell.to_owned());
    }
    // Elsewhere it is a switch, and which clock is said by something else.
    if field == Field::AnnounceTime && matches!(word.as_str(), "on" | "yes" | "true" | "1") {
        return Ok(AnnounceTime::Hour12.code().to_owned());
    }
    if field == Field::AnnounceTime && matches!(word.as_str(), "no" | "false" | "0") {
        return Ok(AnnounceTime::Off.code().to_owned());
    }
    let meant = options.iter().find(|(name, label)| *name == word || label.to_lowercase() == word);
    meant.map(|(name, _)| (*name).to_owned()).ok_or(Problem::UnknownChoice)
}

/// What the cell of a switch says; empty, it is off.
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

    fn parse_cell(field: Field, cell: &str) -> Result<String, Problem> {
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
    fn people_write_switches_and_choices_in_many_ways() {
        for (cell, on) in
            [("on", "on"), (" Yes", "on"), ("TRUE", "on"), ("1", "on"), ("FALSE", ""), ("no", ""), ("", "")]
        {
            assert_eq!(parse_cell(Field::Beep, cell).as_deref(), Ok(on), "{cell}");
        }
        assert_eq!(parse_cell(Field::Beep, "perhaps"), Err(Problem::UnknownChoice));
        assert_eq!(parse_cell(Field::OwnerEmail, "Notification").as_deref(), Ok("notice"));
        assert_eq!(parse_cell(Field::OwnerEmail, "Recording").as_deref(), Ok("recording"));
        assert_eq!(parse_cell(Field::OwnerEmail, ""), Err(Problem::UnknownChoice));
        assert_eq!(parse_cell(Field::AnnounceTime, "TRUE").as_deref(), Ok("12-hour"));
        assert_eq!(parse_cell(Field::AnnounceTime, "False").as_deref(), Ok("off"));
        assert_eq!(parse_cell(Field::Name, " as it is ").as_deref(), Ok(" as it is "));
    }

    proptest! {
        #[test]
        fn what_was_guarded_is_read_as_it_was(text in "['=+@\t\r a-]{0,6}") {
            let cell = escape_formula(&text);
            prop_assert_eq!(unescape_cell(&cell), text.as_str());
            prop_assert!(!cell.starts_with(FORMULA_PREFIXES));
        }
    }
}
