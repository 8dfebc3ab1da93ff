//! Formatting rows as text.

use ::csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value};

use crate::domain::field::MailboxField;
use crate::domain::import::MailboxColumn;
use crate::forms::csv;
use crate::services::Failure;

/// The format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table according to RFC 4180, separated by commas, in UTF-8.
    Csv {
        /// Whether it begins with a byte order mark, by which spreadsheets recognize UTF-8.
        mark: bool,
    },
    /// One JSON object per line.
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

    /// The file name extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    pub(super) fn head(self, columns: &[MailboxColumn]) -> Result<Vec<u8>, Failure> {
        let Self::Csv { mark } = self else { return Ok(Vec::new()) };
        let mut out = if mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
        out.extend(csv_line(b',', columns.iter().map(|column| column.name()))?);
        Ok(out)
    }

    pub(super) fn push(self, out: &mut Vec<u8>, columns: &[MailboxColumn], cells: &[String]) -> Result<(), Failure> {
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

/// A line of CSV. Cells that a spreadsheet would treat as formulas are escaped.
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

/// Switches become booleans, recipients a list, and empty cells null.
fn json_value(column: MailboxColumn, cell: &str) -> Value {
    match column {
        MailboxColumn::Field(field) if field.is_switch() => Value::from(cell == "on"),
        MailboxColumn::Field(MailboxField::Recipients) => cell.split(", ").filter(|one| !one.is_empty()).collect(),
        _ if cell.is_empty() => Value::Null,
        _ => Value::from(cell),
    }
}
