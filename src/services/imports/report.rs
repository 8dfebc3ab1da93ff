//! The rejected rows: reported on a page and as a file.

use super::columns::may_be_secret;
use super::{
    App, Failure, Principal, find_own, headings, log_unreadable, parse_columns, row_cells_or_empty, unseal_json,
};
use crate::db::imports::{self as store, Import, ImportRow};
use crate::domain::import::{ERROR_COLUMN, MailboxColumn, RowAction, RowProblem};
use crate::domain::rule_messages::import::row_problem as sentence;
use crate::forms::csv;
use crate::i18n::{Messages, key};
use crate::services::exports;

/// How many rows a page shows.
pub(super) const PAGE_SIZE: usize = 50;

/// One more than the page size, to find out whether there are more rows.
pub(super) fn page_limit() -> u32 {
    u32::try_from(PAGE_SIZE + 1).unwrap_or(u32::MAX)
}

/// How many rows are written per chunk.
const ROWS_PER_CHUNK: u32 = 500;

/// The problems or warnings of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowReport {
    /// Its position among the rows.
    pub position: i64,
    /// The line in which it begins.
    pub line: i64,
    /// One report for each problem or warning.
    pub reports: Vec<CellReport>,
}

/// A problem or warning of a cell or of the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellReport {
    /// The heading of the column in the file, or else its label in the form; empty if the report is about the row.
    pub column: String,
    /// The content of the cell, unless it may be a PIN.
    pub value: String,
    /// What is wrong or unusual.
    pub sentence: String,
}

/// A page of rejected rows after the position `after`, and whether there are more.
pub async fn rejected_rows(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    messages: Messages,
) -> Result<(Vec<RowReport>, bool), Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let mut rows = store::rows(&mut *tx, import.id, Some(RowAction::Wrong.code()), after, page_limit()).await?;
    let more = rows.len() > PAGE_SIZE;
    rows.truncate(PAGE_SIZE);
    let reporter = RowReporter { headings: headings(app, &import)?, columns: parse_columns(&import)?, messages };
    Ok((rows.iter().map(|row| reporter.row_report(app, &import, row)).collect(), more))
}

/// Reports on rows with the column names of the file.
pub(super) struct RowReporter {
    pub(super) headings: Vec<String>,
    pub(super) columns: Vec<Option<MailboxColumn>>,
    pub(super) messages: Messages,
}

impl RowReporter {
    fn row_report(&self, app: &App, import: &Import, row: &ImportRow) -> RowReport {
        let cells = row_cells_or_empty(app, import, row);
        let mut reports: Vec<CellReport> =
            problems(app, import, row).iter().map(|problem| self.problem_report(problem, &cells)).collect();
        // For example, two runs of equal digits in a PIN result in the same sentence.
        reports.dedup();
        RowReport { position: row.position, line: row.line, reports }
    }

    fn problem_report(&self, problem: &RowProblem, cells: &[String]) -> CellReport {
        self.at(problem.column(), cells, sentence(problem, self.messages))
    }

    /// A report with a sentence about a column.
    pub(super) fn at(&self, column: Option<MailboxColumn>, cells: &[String], sentence: String) -> CellReport {
        let at = self.columns.iter().position(|c| c.is_some() && *c == column);
        let heading = at.and_then(|at| self.headings.get(at));
        let secret = heading.is_some_and(|heading| may_be_secret(heading, column));
        let value = at.and_then(|at| cells.get(at)).filter(|_| !secret);
        CellReport {
            column: heading.cloned().or(column.map(|c| c.label(self.messages))).unwrap_or_default(),
            value: value.map_or_else(String::new, |cell| csv::unescape_cell(cell).into_owned()),
            sentence,
        }
    }
}

/// The problems of a row. If they cannot be decrypted, that is its problem.
fn problems(app: &App, import: &Import, row: &ImportRow) -> Vec<RowProblem> {
    let (Some(bytes), Some(key)) = (&row.problems, &row.problems_key) else { return Vec::new() };
    unseal_json(app, import, &format!("problems {}", row.position), bytes, key).unwrap_or_else(|failure| {
        log_unreadable(import, row, failure);
        vec![RowProblem::Sealed]
    })
}

/// A file of rejected rows that is being written.
pub struct RejectedRowsFile {
    app: App,
    import: Import,
    delimiter: u8,
    after: Option<i64>,
    messages: Messages,
    /// The name of the file.
    pub file_name: String,
}

/// Begins a file with the rejected rows as they were uploaded, each with the reasons in an additional first column,
/// which is ignored when the file is imported again.
pub async fn rejected_rows_file(
    app: &App,
    who: &Principal,
    uuid: &str,
    messages: Messages,
) -> Result<RejectedRowsFile, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let name = import.file_name.rsplit_once('.').map_or(import.file_name.as_str(), |(name, _)| name);
    Ok(RejectedRowsFile {
        app: app.clone(),
        delimiter: import.delimiter.bytes().next().unwrap_or(b','),
        file_name: format!("{}.csv", messages.format_file_name(key!("imports-errors-file"), &[("name", name.into())])),
        after: Some(0),
        messages,
        import,
    })
}

impl RejectedRowsFile {
    /// The text before the first row.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        let mut names = headings(&self.app, &self.import)?;
        names.retain(|name| name != ERROR_COLUMN);
        names.insert(0, ERROR_COLUMN.to_owned());
        let mut out = "\u{feff}".as_bytes().to_vec();
        out.extend(exports::csv_line(self.delimiter, names)?);
        Ok(out)
    }

    /// The next rows as text; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(after) = self.after.take() else { return Ok(None) };
        let (app, import) = (&self.app, &self.import);
        let rows = store::rows(app.db.read(), import.id, Some(RowAction::Wrong.code()), after, ROWS_PER_CHUNK).await?;
        self.after = rows.last().map(|row| row.position);
        let headings = headings(app, import)?;
        let mut out = Vec::new();
        for row in &rows {
            let cells = row_cells_or_empty(app, import, row);
            let is_error_column = |at: usize| headings.get(at).is_some_and(|name| name == ERROR_COLUMN);
            let cells = cells
                .iter()
                .enumerate()
                .filter(|(at, _)| !is_error_column(*at))
                .map(|(_, cell)| csv::unescape_cell(cell))
                .collect::<Vec<_>>();
            let reasons = self.reasons(row);
            out.extend(exports::csv_line(
                self.delimiter,
                std::iter::once(reasons.as_str()).chain(cells.iter().map(|cell| &**cell)),
            )?);
        }
        Ok(Some(out))
    }

    fn reasons(&self, row: &ImportRow) -> String {
        let mut reasons: Vec<String> = problems(&self.app, &self.import, row)
            .iter()
            .map(|problem| match problem.column() {
                Some(column) => format!("{}: {}", column.name(), sentence(problem, self.messages)),
                None => sentence(problem, self.messages),
            })
            .collect();
        reasons.dedup();
        reasons.join(". ")
    }
}
