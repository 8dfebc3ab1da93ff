//! Sort orders as API clients write them: `name desc, extension_number`.

use super::FilterColumn;
use super::parse::FilterError;
use super::vocabulary::{self, Vocabulary};

/// Parses the columns to sort by, each with whether it is descending. No column may be repeated.
pub fn parse_order(text: &str, vocabulary: &Vocabulary) -> Result<Vec<(FilterColumn, bool)>, FilterError> {
    let mut found: Vec<(FilterColumn, bool)> = Vec::new();
    let mut start = 0;
    for part in text.split(',') {
        let at = start + part.len() - part.trim_start().len();
        start += part.len() + 1;
        let error = |message: String| Err(FilterError::new(text, at, message));
        let mut words = part.split_whitespace();
        let name = words.next().unwrap_or("");
        let Some(field) = vocabulary::find(vocabulary, name) else {
            let names = vocabulary::list_names(vocabulary);
            return error(format!("expected a field ({names}), then “asc” or “desc”"));
        };
        let descending = match (words.next(), words.next()) {
            (None | Some("asc"), None) => false,
            (Some("desc"), None) => true,
            _ => return error(format!("after {name}, expected “asc”, “desc”, a comma, or the end")),
        };
        if found.iter().any(|(column, _)| *column == field.column) {
            return error(format!("{name} occurs more than once"));
        }
        found.push((field.column, descending));
    }
    Ok(found)
}
