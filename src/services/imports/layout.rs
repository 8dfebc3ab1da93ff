//! Detecting the layout of a file: its delimiter and its heading row.

use csv::{ReaderBuilder, StringRecord};

use crate::domain::import::FileError;
use crate::forms::csv::recognize;
use crate::i18n::Messages;

/// The supported delimiters, the most frequent first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows are examined to find the heading row. Rows before it are titles.
pub(super) const MAX_LEADING_ROWS: usize = 10;

/// The maximum length of a recognized column name.
const MAX_NAME_BYTES: usize = 60;

/// The layout of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileLayout {
    /// The delimiter between cells.
    pub(super) delimiter: u8,
    /// Whether the first line declares the delimiter.
    pub(super) is_declared: bool,
}

/// Detects the layout from the beginning of a file, or why it is not a table.
pub(super) fn detect(beginning: &str) -> Result<FileLayout, FileError> {
    if beginning.trim().is_empty() {
        return Err(FileError::NoRows);
    }
    if beginning.starts_with("PK\u{3}\u{4}") || beginning.starts_with("ÐÏ\u{11}à") {
        return Err(FileError::Workbook);
    }
    // Other control characters are bytes of an encoding that is not known yet.
    if beginning.chars().any(|c| c.is_ascii_control() && !matches!(c, '\t' | '\r' | '\n')) {
        return Err(FileError::NotText);
    }
    if let Some(delimiter) = declared_delimiter(beginning) {
        return Ok(FileLayout { delimiter, is_declared: true });
    }
    // Reversed, because max_by_key returns the last of equal elements and the first is preferred.
    let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| {
        let rows = parse_rows(beginning, *delimiter);
        rows.iter().map(|row| (count_column_names(row.iter()), row.len())).max()
    });
    Ok(FileLayout { delimiter: best.unwrap_or(b','), is_declared: false })
}

/// The delimiter that a first line such as `sep=;` declares, a convention of spreadsheets.
fn declared_delimiter(beginning: &str) -> Option<u8> {
    let line = beginning.trim_start().lines().next()?.trim().trim_matches('"');
    let (name, delimiter) = line.split_at_checked(4)?;
    let mut bytes = delimiter.bytes();
    match (name.eq_ignore_ascii_case("sep="), bytes.next(), bytes.next()) {
        (true, Some(delimiter), None) if delimiter.is_ascii() => Some(delimiter),
        // The tab was trimmed from the end of the line.
        (true, None, None) => Some(b'\t'),
        _ => None,
    }
}

/// Whether a row is such a declaration.
pub(super) fn is_delimiter_declaration(row: &StringRecord) -> bool {
    row.get(0).is_some_and(|cell| cell.trim().to_lowercase().starts_with("sep=")) && row.len() <= 2
}

/// The index of the heading row: the one of the first rows with the most recognized column names.
pub(super) fn find_heading<'a, R: IntoIterator<Item = &'a str>>(rows: impl IntoIterator<Item = R>) -> usize {
    let name_counts = rows.into_iter().take(MAX_LEADING_ROWS).map(count_column_names).enumerate();
    // Of equal rows, the first.
    name_counts.max_by_key(|(index, count)| (*count, usize::MAX - index)).map_or(0, |(index, _)| index)
}

/// How many cells are recognized column names.
fn count_column_names<'a>(row: impl IntoIterator<Item = &'a str>) -> usize {
    let may_be = |cell: &str| cell.len() <= MAX_NAME_BYTES && cell.contains(char::is_alphabetic);
    row.into_iter().filter(|cell| may_be(cell) && recognize(cell, Messages::english()).is_some()).count()
}

fn parse_rows(beginning: &str, delimiter: u8) -> Vec<StringRecord> {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter).has_headers(false).flexible(true);
    reader.from_reader(beginning.as_bytes()).into_records().map_while(Result::ok).take(MAX_LEADING_ROWS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiter_is_detected_by_recognized_columns() {
        for (beginning, delimiter) in [
            ("number,name\n1000,a;b;c;d\n", b','),
            ("number;name\n1000;One\n", b';'),
            ("number\tname\n", b'\t'),
            ("number|name|pin\n7911|Pipe, one|582036\n", b'|'),
            ("Mailboxes of the hotel, as of May, 1st\nnumber;name;pin\n", b';'),
            ("colour;size;shape\n", b';'),
            ("\"number\";\"a, b, c, d\"\n", b';'),
        ] {
            assert_eq!(detect(beginning), Ok(FileLayout { delimiter, is_declared: false }), "{beginning}");
        }
    }

    #[test]
    fn declared_delimiter_is_used() {
        for (beginning, delimiter) in
            [("sep=;\nnumber,name\n", b';'), ("SEP=,\n", b','), ("\"sep=|\"\n", b'|'), ("sep=\t\nnumber\n", b'\t')]
        {
            assert_eq!(detect(beginning), Ok(FileLayout { delimiter, is_declared: true }), "{beginning}");
        }
        assert!(!detect("sep=more\nnumber\n").unwrap().is_declared);
    }

    #[test]
    fn titles_before_the_heading_are_skipped() {
        assert_eq!(find_heading([vec!["number", "name"], vec!["1000", "pin"]]), 0);
        assert_eq!(find_heading([vec!["Our mailboxes"], vec!["", "May"], vec!["Number", "Name"], vec!["1", "2"]]), 2);
        assert_eq!(find_heading([vec!["colour"], vec!["size"]]), 0);
    }
}
