//! The rows that cannot be taken: told on a page, and given back as a file.

use super::columns::may_be_secret;
use super::{App, Failure, Principal, columns, headings, opened, own, shown_cells, unopened};
use crate::db::imports::{self as store, Import, ImportRow};
use crate::domain::import::{Column, RowProblem, Verdict, WHY};
use crate::domain::words::import::row as sentence;
use crate::forms::csv;
use crate::services::exports;
use crate::tongue::Words;

/// How many rows a page tells of.
pub(super) const PAGE: usize = 50;

/// One more, to know whether there are others.
pub(super) fn limit() -> u32 {
    u32::try_from(PAGE + 1).unwrap_or(u32::MAX)
}

/// How many rows are given back at once.
const AT_ONCE: u32 = 500;

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Its place among the rows.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// What is wrong with it.
    pub told: Vec<Told>,
}

/// What is wrong with a cell, or with the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What the file calls the column; else what the form calls it; empty: it is the row.
    pub column: String,
    /// What stands there, unless it may be a PIN.
    pub value: String,
    /// What was expected.
    pub sentence: String,
}

/// Some of the rows that cannot be taken, from after the place `after` on, and whether there are more.
pub async fn wrong(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    words: Words,
) -> Result<(Vec<Rejected>, bool), Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let mut rows = store::rows(&mut *tx, import.id, Some(Verdict::Wrong.name()), after, limit()).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let sheet = Names { headings: headings(app, &import)?, columns: columns(&import)?, words };
    Ok((rows.iter().map(|row| sheet.told(app, &import, row)).collect(), more))
}

/// What the columns of a file are called, to tell of its rows.
pub(super) struct Names {
    pub(super) headings: Vec<String>,
    pub(super) columns: Vec<Option<Column>>,
    pub(super) words: Words,
}

impl Names {
    fn told(&self, app: &App, import: &Import, row: &ImportRow) -> Rejected {
        let cells = shown_cells(app, import, row);
        let mut told: Vec<Told> = problems(app, import, row).iter().map(|problem| self.one(problem, &cells)).collect();
        // Two runs of equal digits in a PIN are one sentence.
        told.dedup();
        Rejected { position: row.position, line: row.line, told }
    }

    fn one(&self, problem: &RowProblem, cells: &[String]) -> Told {
        self.at(problem.column(), cells, sentence(problem, self.words))
    }

    /// A sentence about what stands in a column.
    pub(super) fn at(&self, column: Option<Column>, cells: &[String], sentence: String) -> Told {
        let at = self.columns.iter().position(|c| c.is_some() && *c == column);
        let heading = at.and_then(|at| self.headings.get(at));
        let secret = heading.is_some_and(|heading| may_be_secret(heading, column));
        let value = at.and_then(|at| cells.get(at)).filter(|_| !secret);
        Told {
            column: heading.cloned().or(column.map(|c| c.label(self.words))).unwrap_or_default(),
            value: value.map_or_else(String::new, |cell| csv::plain(cell).into_owned()),
            sentence,
        }
    }
}

/// What is wrong with a row. Where the seal of that does not open, that is what is wrong.
fn problems(app: &App, import: &Import, row: &ImportRow) -> Vec<RowProblem> {
    let (Some(bytes), Some(key)) = (&row.problems, &row.problems_key) else { return Vec::new() };
    opened(app, import, &format!("problems {}", row.position), bytes, key).unwrap_or_else(|failure| {
        unopened(import, row, failure);
        vec![RowProblem::Sealed]
    })
}

/// The rows that cannot be taken, as a file that is being written.
pub struct Rejects {
    app: App,
    import: Import,
    delimiter: u8,
    after: Option<i64>,
    words: Words,
    /// What the file is called.
    pub file_name: String,
}

/// Begins to give back the rows that cannot be taken: as they came, each with the reason in a column before the
/// others, which is passed over when the file comes back.
pub async fn rejects(app: &App, who: &Principal, uuid: &str, words: Words) -> Result<Rejects, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let name = import.file_name.rsplit_once('.').map_or(import.file_name.as_str(), |(name, _)| name);
    Ok(Rejects {
        app: app.clone(),
        delimiter: import.delimiter.bytes().next().unwrap_or(b','),
        file_name: format!("{}.csv", words.say_with("imports-to-mend", &[("name", name.into())])),
        after: Some(0),
        words,
        import,
    })
}

impl Rejects {
    /// What stands before the first row.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        let mut names = headings(&self.app, &self.import)?;
        names.retain(|name| name != WHY);
        names.insert(0, WHY.to_owned());
        let mut out = "\u{feff}".as_bytes().to_vec();
        out.extend(exports::line(self.delimiter, names)?);
        Ok(out)
    }

    /// The next rows; `None`: those were all.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(after) = self.after.take() else { return Ok(None) };
        let (app, import) = (&self.app, &self.import);
        let rows = store::rows(app.db.read(), import.id, Some(Verdict::Wrong.name()), after, AT_ONCE).await?;
        self.after = rows.last().map(|row| row.position);
        let headings = headings(app, import)?;
        let mut out = Vec::new();
        for row in &rows {
            let cells = shown_cells(app, import, row);
            let earlier = |at: usize| headings.get(at).is_some_and(|name| name == WHY);
            let cells = cells
                .iter()
                .enumerate()
                .filter(|(at, _)| !earlier(*at))
                .map(|(_, cell)| csv::plain(cell))
                .collect::<Vec<_>>();
            let why = self.reasons(row);
            out.extend(exports::line(
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
