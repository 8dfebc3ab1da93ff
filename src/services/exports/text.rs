//! Rows as text.

use ::csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value};

use crate::domain::field::Field;
use crate::domain::import::ImportColumn;
use crate::forms::csv;
use crate::services::Failure;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table as RFC 4180 says it, with a comma between cells, in UTF-8.
    Csv {
        /// Whether it begins with the mark by which spreadsheets know UTF-8.
        mark: bool,
    },
    /// A JSON object a line.
    JsonLines,
}

impl ExportFormat {
    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv { .. } => "text/csv; charset=utf-8; header=present",
            Self::JsonLines => "application/jsonl; charset=utf-8",
        }
    }

    /// What a file's name ends with.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    pub(super) fn head(self, columns: &[ImportColumn]) -> Result<Vec<u8>, Failure> {
        let Self::Csv { mark } = self else { return Ok(Vec::new()) };
        let mut out = if mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        out.extend(csv_line(b',', columns.iter().map(|column| column.name()))?);
        Ok(out)
    }

    pub(super) fn push(self, out: &mut Vec<u8>, columns: &[ImportColumn], cells: &[String]) -> Result<(), Failure> {
        match self {
            Self::Csv { .. } => out.extend(csv_line(b',', cells)?),
            Self::JsonLines => {
                let row: Map<String, Value> = columns
                    .iter()
                    .zip(cells)
                    .map(|(column, cell)| (column.name().to_owned(), json_value(*column, cell)))
                    .collect();
                out.extend(Value::from(row).to_string().into_bytes());
                out.push(b'\n');
            }
        }
        Ok(())
    }
}

/// A line of a table. What a spreadsheet would take for a formula is guarded.
pub(in crate::services) fn csv_line<C: AsRef<str>>(
    delimiter: u8,
    cells: impl IntoIterator<Item = C>,
) -> Result<Vec<u8>, Failure> {
    let mut writer = WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).from_writer(Vec::new());
    writer
        .write_record(cells.into_iter().map(|cell| csv::escape_formula(cell.as_ref())))
        .map_err(anyhow::Error::from)?;
    Ok(writer.into_inner().map_err(|error| anyhow::anyhow!("a line could not be written: {error}"))?)
}

/// A switch is true or false, the addresses are a list; what is empty is null.
fn json_value(column: ImportColumn, cell: &str) -> Value {
    match column {
        ImportColumn::Field(field) if field.is_switch() => Value::from(cell == "on"),
        ImportColumn::Field(Field::Recipients) => cell.split(", ").filter(|one| !one.is_empty()).collect(),
        _ if cell.is_empty() => Value::Null,
        _ => Value::from(cell),
    }
}
