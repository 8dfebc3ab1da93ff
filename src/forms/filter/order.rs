//! Orders as scripts write them: `name desc, extension_number`.

use super::FilterColumn;
use super::parse::FilterError;
use super::vocabulary::{self, Vocabulary};

/// Reads the columns to sort by, first to last, each with whether it is sorted from the last to the
/// first. A column is named once.
pub fn parse_order(text: &str, vocabulary: &Vocabulary) -> Result<Vec<(FilterColumn, bool)>, FilterError> {
    let mut found: Vec<(FilterColumn, bool)> = Vec::new();
    let mut start = 0;
    for part in text.split(',') {
        let at = start + part.len() - part.trim_start().len();
        start += part.len() + 1;
        let wrong = |what: String| Err(FilterError::new(text, at, what));
        let mut words = part.split_whitespace();
        let name = words.next().unwrap_or("");
        let Some(known) = vocabulary::find(vocabulary, name) else {
            let names = vocabulary::list_names(vocabulary);
            return wrong(format!("expected a field ({names}), then asc or desc"));
        };
        let descending = match (words.next(), words.next()) {
            (None | Some("asc"), None) => false,
            (Some("desc"), None) => true,
            _ => return wrong(format!("after {name}, expected asc, desc, a comma, or the end")),
        };
        if found.iter().any(|(column, _)| *column == known.column) {
            return wrong(format!("{name} is given twice"));
        }
        found.push((known.column, descending));
    }
    Ok(found)
}
