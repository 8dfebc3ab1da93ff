//! How a file is laid out: what stands between its cells, and which of its rows names the columns.

use csv::{ReaderBuilder, StringRecord};

use crate::domain::import::FileProblem;
use crate::forms::csv::recognize;
use crate::i18n::Messages;

/// What may stand between cells, the most frequent first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// So many rows are looked at to find the one that names the columns. What stands before it is a title.
pub(super) const MAX_LEADING_ROWS: usize = 10;

/// No column has a longer name.
const MAX_NAME_BYTES: usize = 60;

/// How a file begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileLayout {
    /// What stands between the cells.
    pub(super) delimiter: u8,
    /// Whether the first line only says that.
    pub(super) says_so: bool,
}

/// How the file is laid out that begins so; or what else it is that looks like no table.
pub(super) fn detect(beginning: &str) -> Result<FileLayout, FileProblem> {
    if beginning.trim().is_empty() {
        return Err(FileProblem::NoRows);
    }
    if beginning.starts_with("PK\u{3}\u{4}") || beginning.starts_with("ÐÏ\u{11}à") {
        return Err(FileProblem::Workbook);
    }
    // Controls beyond ASCII are bytes of an encoding that is not known yet.
    if beginning.chars().any(|c| c.is_ascii_control() && !matches!(c, '\t' | '\r' | '\n')) {
        return Err(FileProblem::NotText);
    }
    if let Some(delimiter) = declared_delimiter(beginning) {
        return Ok(FileLayout { delimiter, says_so: true });
    }
    // Of two that fit as well, the first: max_by_key yields the last.
    let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| {
        let rows = parse_rows(beginning, *delimiter);
        rows.iter().map(|row| (count_column_names(row.iter()), row.len())).max()
    });
    Ok(FileLayout { delimiter: best.unwrap_or(b','), says_so: false })
}

/// What a first line `sep=;` says, by which spreadsheets tell each other.
fn declared_delimiter(beginning: &str) -> Option<u8> {
    let line = beginning.trim_start().lines().next()?.trim().trim_matches('"');
    let (name, sign) = line.split_at_checked(4)?;
    let mut signs = sign.bytes();
    match (name.eq_ignore_ascii_case("sep="), signs.next(), signs.next()) {
        (true, Some(sign), None) if sign.is_ascii() => Some(sign),
        // The tab was taken away with the blank at the end of the line.
        (true, None, None) => Some(b'\t'),
        _ => None,
    }
}

/// Whether a row is that first line.
pub(super) fn is_delimiter_declaration(row: &StringRecord) -> bool {
    row.get(0).is_some_and(|cell| cell.trim().to_lowercase().starts_with("sep=")) && row.len() <= 2
}

/// Which of the first rows names the columns: the one in which most cells do; counted from 0.
pub(super) fn find_heading<'a, R: IntoIterator<Item = &'a str>>(rows: impl IntoIterator<Item = R>) -> usize {
    let known = rows.into_iter().take(MAX_LEADING_ROWS).map(count_column_names).enumerate();
    // Of two that name as many, the first.
    known.max_by_key(|(at, count)| (*count, usize::MAX - at)).map_or(0, |(at, _)| at)
}

/// How many cells are names of columns.
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
    fn the_delimiter_is_the_one_that_makes_names_of_columns() {
        for (beginning, delimiter) in [
            ("number,name\n1000,a;b;c;d\n", b','),
            ("number;name\n1000;One\n", b';'),
            ("number\tname\n", b'\t'),
            ("number|name|pin\n7911|Pipe, one|582036\n", b'|'),
            ("Mailboxes of the hotel, as of May, 1st\nnumber;name;pin\n", b';'),
            ("colour;size;shape\n", b';'),
            ("\"number\";\"a, b, c, d\"\n", b';'),
        ] {
            assert_eq!(detect(beginning), Ok(FileLayout { delimiter, says_so: false }), "{beginning}");
        }
    }

    #[test]
    fn declared_delimiter_is_used() {
        for (beginning, delimiter) in
            [("sep=;\nnumber,name\n", b';'), ("SEP=,\n", b','), ("\"sep=|\"\n", b'|'), ("sep=\t\nnumber\n", b'\t')]
        {
            assert_eq!(detect(beginning), Ok(FileLayout { delimiter, says_so: true }), "{beginning}");
        }
        assert!(!detect("sep=more\nnumber\n").unwrap().says_so);
    }

    #[test]
    fn titles_stand_before_the_names_of_the_columns() {
        assert_eq!(find_heading([vec!["number", "name"], vec!["1000", "pin"]]), 0);
        assert_eq!(find_heading([vec!["Our mailboxes"], vec!["", "May"], vec!["Number", "Name"], vec!["1", "2"]]), 2);
        assert_eq!(find_heading([vec!["colour"], vec!["size"]]), 0);
    }
}
