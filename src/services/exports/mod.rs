//! Mailboxes as a file: read in slices, so that a million of them need no more memory than a thousand.

mod names;
mod text;

use std::collections::HashMap;

use super::mailboxes::{self, Mailbox, authorize};
use super::{App, ChangeSource, Failure, Principal};
use crate::domain::field::Field;
use crate::domain::import::ImportColumn;
use crate::domain::role::Permission;
use crate::forms::csv;
use crate::forms::listing::{ListQuery, Sort};
use crate::forms::mailbox::values as values_of;

pub use text::ExportFormat;
pub(super) use text::csv_line;

/// How many mailboxes are read at once.
const MAILBOXES_PER_CHUNK: usize = 500;

/// Which mailboxes.
#[derive(Clone, Debug)]
pub enum ExportSelection {
    /// Those that a list shows, on all its pages, by number.
    List(Box<ListQuery>),
    /// Those of these UUIDs that are to be seen.
    These(Vec<String>),
}

/// A file that is being written.
pub struct Export {
    app: App,
    who: Principal,
    door: ChangeSource,
    rest: Option<ExportSelection>,
    pins: bool,
    format: ExportFormat,
    /// The short name of each customer that is seen.
    slugs: HashMap<i64, String>,
}

/// Begins to write the wanted mailboxes. With `pins` each comes with its PIN, for who may read PINs; each look is
/// recorded as every other.
pub async fn start(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    wanted: ExportSelection,
    pins: bool,
    format: ExportFormat,
) -> Result<Export, Failure> {
    authorize(who, Permission::View)?;
    if pins {
        authorize(who, Permission::RevealPin)?;
    }
    let wanted = match wanted {
        // What changes while it is written would move in any other order, and be missed or come twice.
        ExportSelection::List(query) => {
            ExportSelection::List(Box::new(ListQuery { sort: Sort::Number, descending: false, cursor: None, ..*query }))
        }
        these @ ExportSelection::These(_) => these,
    };
    let slugs = names::customer_slugs(app, who).await?;
    Ok(Export { app: app.clone(), who: who.clone(), door, rest: Some(wanted), pins, format, slugs })
}

impl Export {
    /// What stands before the first mailbox.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        self.format.head(&self.columns())
    }

    /// The next mailboxes as text; `None`: that was all.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(wanted) = self.rest.take() else { return Ok(None) };
        let some = match wanted {
            ExportSelection::List(query) => {
                let (some, next) = mailboxes::list_chunk(&self.app, &self.who, &query, MAILBOXES_PER_CHUNK).await?;
                self.rest = next.map(|cursor| ExportSelection::List(Box::new(query.at(Some(cursor)))));
                some
            }
            ExportSelection::These(mut uuids) => {
                let later = uuids.split_off(uuids.len().min(MAILBOXES_PER_CHUNK));
                self.rest = (!later.is_empty()).then_some(ExportSelection::These(later));
                mailboxes::list_by_uuids(&self.app, &self.who, &uuids).await?
            }
        };
        self.render_rows(&some).await.map(Some)
    }

    async fn render_rows(&self, some: &[Mailbox]) -> Result<Vec<u8>, Failure> {
        let names = names::CellNames::of(&self.app, &self.slugs, some).await?;
        let pins = if self.pins {
            mailboxes::reveal_pins(&self.app, &self.who, self.door, some).await?.unwrap_or_default()
        } else {
            Vec::new()
        };
        let mut pins = pins.into_iter();
        let columns = self.columns();
        let mut out = Vec::new();
        for mailbox in some {
            let (values, mut pin) = (values_of(&mailbox.settings, mailbox.customer_id), pins.next());
            let cells: Vec<String> = columns
                .iter()
                .map(|column| match column {
                    ImportColumn::Uuid => mailbox.uuid.clone(),
                    ImportColumn::HasVoicemail => String::new(),
                    // An empty cell keeps the PIN when the file is brought back.
                    ImportColumn::Field(Field::Pin) => pin.take().flatten().unwrap_or_default(),
                    ImportColumn::Field(field) => {
                        names.of_value(*field, mailbox).unwrap_or_else(|| csv::format_cell(*field, values.get(*field)))
                    }
                })
                .collect();
            self.format.push(&mut out, &columns, &cells)?;
        }
        Ok(out)
    }

    fn columns(&self) -> Vec<ImportColumn> {
        ImportColumn::all().filter(|column| self.pins || !column.is_secret()).collect()
    }
}
