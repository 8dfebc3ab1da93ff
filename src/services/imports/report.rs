//! The rows that cannot be taken: told on a page, and given back as a file.

use super::columns::may_be_secret;
use super::{
    App, Failure, Principal, find_own, headings, log_unreadable, parse_columns, row_cells_or_empty, unseal_json,
};
use crate::db::imports::{self as store, Import, ImportRow};
use crate::domain::import::{ERROR_COLUMN, ImportColumn, RowAction, RowProblem};
use crate::domain::messages::import::row_problem as sentence;
use crate::forms::csv;
use crate::i18n::Messages;
use crate::services::exports;

/// How many rows a page tells of.
pub(super) const PAGE_SIZE: usize = 50;

/// One more, to know whether there are others.
pub(super) fn page_limit() -> u32 {
    u32::try_from(PAGE_SIZE + 1).unwrap_or(u32::MAX)
}

/// How many rows are given back at once.
const ROWS_PER_CHUNK: u32 = 500;

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowReport {
    /// Its place among the rows.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// What is wrong with it.
    pub told: Vec<CellReport>,
}

/// What is wrong with a cell, or with the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellReport {
    /// What the file calls the column; else what the form calls it; empty: it is the row.
    pub column: String,
    /// What stands there, unless it may be a PIN.
    pub value: String,
    /// What was expected.
    pub sentence: String,
}

/// Some of the rows that cannot be taken, from after the place `after` on, and whether there are more.
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
    let sheet = RowReporter { headings: headings(app, &import)?, columns: parse_columns(&import)?, words: messages };
    Ok((rows.iter().map(|row| sheet.row_report(app, &import, row)).collect(), more))
}

/// What the columns of a file are called, to tell of its rows.
pub(super) struct RowReporter {
    pub(super) headings: Vec<String>,
    pub(super) columns: Vec<Option<ImportColumn>>,
    pub(super) words: Messages,
}

impl RowReporter {
    fn row_report(&self, app: &App, import: &Import, row: &ImportRow) -> RowReport {
        let cells = row_cells_or_empty(app, import, row);
        let mut told: Vec<CellReport> =
            problems(app, import, row).iter().map(|problem| self.problem_report(problem, &cells)).collect();
        // Two runs of equal digits in a PIN are one sentence.
        told.dedup();
        RowReport { position: row.position, line: row.line, told }
    }

    fn problem_report(&self, problem: &RowProblem, cells: &[String]) -> CellReport {
        self.at(problem.column(), cells, sentence(problem, self.words))
    }

    /// A sentence about what stands in a column.
    pub(super) fn at(&self, column: Option<ImportColumn>, cells: &[String], sentence: String) -> CellReport {
        let at = self.columns.iter().position(|c| c.is_some() && *c == column);
        let heading = at.and_then(|at| self.headings.get(at));
        let secret = heading.is_some_and(|heading| may_be_secret(heading, column));
        let value = at.and_then(|at| cells.get(at)).filter(|_| !secret);
        CellReport {
            column: heading.cloned().or(column.map(|c| c.label(self.words))).unwrap_or_default(),
            value: value.map_or_else(String::new, |cell| csv::unescape_cell(cell).into_owned()),
            sentence,
        }
    }
}

/// What is wrong with a row. Where the seal of that does not open, that is what is wrong.
fn problems(app: &App, import: &Import, row: &ImportRow) -> Vec<RowProblem> {
    let (Some(bytes), Some(key)) = (&row.problems, &row.problems_key) else { return Vec::new() };
    unseal_json(app, import, &format!("problems {}", row.position), bytes, key).unwrap_or_else(|failure| {
        log_unreadable(import, row, failure);
        vec![RowProblem::Sealed]
    })
}

/// The rows that cannot be taken, as a file that is being written.
pub struct RejectedRowsFile {
    app: App,
    import: Import,
    delimiter: u8,
    after: Option<i64>,
    words: Messages,
    /// What the file is called.
    pub file_name: String,
}

/// Begins to give back the rows that cannot be taken: as they came, each with the reason in a column before the
/// others, which is passed over when the file comes back.
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
        file_name: format!("{}.csv", messages.format("imports-to-mend", &[("name", name.into())])),
        after: Some(0),
        words: messages,
        import,
    })
}

impl RejectedRowsFile {
    /// What stands before the first row.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        let mut names = headings(&self.app, &self.import)?;
        names.retain(|name| name != ERROR_COLUMN);
        names.insert(0, ERROR_COLUMN.to_owned());
        let mut out = "\u{feff}".as_bytes().to_vec();
        out.extend(exports::csv_line(self.delimiter, names)?);
        Ok(out)
    }

    /// The next rows; `None`: those were all.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(after) = self.after.take() else { return Ok(None) };
        let (app, import) = (&self.app, &self.import);
        let rows = store::rows(app.db.read(), import.id, Some(RowAction::Wrong.code()), after, ROWS_PER_CHUNK).await?;
        self.after = rows.last().map(|row| row.position);
        let headings = headings(app, import)?;
        let mut out = Vec::new();
        for row in &rows {
            let cells = row_cells_or_empty(app, import, row);
            let earlier = |at: usize| headings.get(at).is_some_and(|name| name == ERROR_COLUMN);
            let cells = cells
                .iter()
                .enumerate()
                .filter(|(at, _)| !earlier(*at))
                .map(|(_, cell)| csv::unescape_cell(cell))
                .collect::<Vec<_>>();
            let why = self.reasons(row);
            out.extend(exports::csv_line(
                self.delimiter,
                std::iter::once(why.as_str()).chain(cells.iter().map(|cell| &**cell)),
            )?);
        }
        Ok(Some(out))
    }

    fn reasons(&self, row: &ImportRow) -> String {
        let mut told: Vec<String> = problems(&self.app, &self.import, row)
            .iter()
            .map(|problem| match problem.column() {
                Some(column) => format!("{}: {}", column.name(), sentence(problem, self.words)),
                None => sentence(problem, self.words),
            })
            .collect();
        told.dedup();
        told.join(". ")
    }
}
