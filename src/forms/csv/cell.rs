//! Cells.

use crate::domain::field::Field;
use crate::domain::options;
use crate::domain::problem::Problem;

/// A cell that begins with one of these is taken for a formula by spreadsheets.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet would take it for a formula, or for one that was guarded.
fn like_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula. [`plain`] takes it off.
pub fn guarded(text: &str) -> String {
    if like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the apostrophe that guarded it.
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| like_a_formula(rest)).unwrap_or(cell)
}

/// A value of the form as a cell says it.
pub fn written(field: Field, value: &str) -> String {
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
pub fn read(field: Field, cell: &str) -> Result<String, Problem> {
    let word = cell.trim().to_lowercase();
    if field.is_switch() {
        return match word.as_str() {
            "on" | "yes" | "true" | "1" => Ok("on".to_owned()),
            "off" | "no" | "false" | "0" | "" => Ok(String::new()),
            _ => Err(Problem::UnknownChoice),
        };
    }
    let options = options::of(field);
    if options.is_empty() {
        return Ok(cell.to_owned());
    }
    let meant = options.iter().find(|(name, label)| *name == word || label.to_lowercase() == word);
    meant.map(|(name, _)| (*name).to_owned()).ok_or(Problem::UnknownChoice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_made_harmless() {
        for text in ["=1+1", "+49 30 1", "-1", "@sum(a1)", "\tx", "\rx", "'=1", "''-1"] {
            let cell = guarded(text);
            assert!(cell.starts_with('\''), "{cell:?}");
            assert_eq!(plain(&cell), text);
        }
        for text in ["", "1234", "O'Neill", "'til late", "a=b"] {
            assert_eq!((guarded(text).as_str(), plain(text)), (text, text));
        }
    }

    #[test]
    fn people_write_switches_and_choices_in_many_ways() {
        for (cell, on) in
            [("on", "on"), (" Yes", "on"), ("TRUE", "on"), ("1", "on"), ("FALSE", ""), ("no", ""), ("", "")]
        {
            assert_eq!(read(Field::Beep, cell).as_deref(), Ok(on), "{cell}");
        }
        assert_eq!(read(Field::Beep, "perhaps"), Err(Problem::UnknownChoice));
        assert_eq!(read(Field::OwnerEmail, "A notice").as_deref(), Ok("notice"));
        assert_eq!(read(Field::OwnerEmail, "Recording").as_deref(), Ok("recording"));
        assert_eq!(read(Field::OwnerEmail, ""), Err(Problem::UnknownChoice));
        assert_eq!(read(Field::Name, " as it is ").as_deref(), Ok(" as it is "));
    }

    proptest! {
        #[test]
        fn what_was_guarded_is_read_as_it_was(text in "['=+@\t\r a-]{0,6}") {
            let cell = guarded(&text);
            prop_assert_eq!(plain(&cell), &text);
            prop_assert!(!cell.starts_with(FORMULA));
        }
    }
}
