//! Exporting mailboxes to a file: read in chunks, so that a million of them need no more memory than a thousand.

mod names;
mod text;

use std::collections::HashMap;

use super::mailboxes::{self, Mailbox};
use super::{App, ChangeSource, Failure, Principal, authorize};
use crate::domain::field::MailboxField;
use crate::domain::import::MailboxColumn;
use crate::domain::permissions::Permission;
use crate::forms::csv;
use crate::forms::mailbox::values_of;
use crate::lists::mailbox_list::{ListQuery, Sort};

pub use text::ExportFormat;
pub(super) use text::csv_line;

/// How many mailboxes are read per chunk.
const MAILBOXES_PER_CHUNK: usize = 500;

/// The mailboxes to export.
#[derive(Clone, Debug)]
pub enum ExportSelection {
    /// Those on all pages of a list, ordered by number.
    List(Box<ListQuery>),
    /// Those of these UUIDs that are visible.
    These(Vec<String>),
}

/// An export in progress.
pub struct Export {
    app: App,
    who: Principal,
    source: ChangeSource,
    remaining: Option<ExportSelection>,
    pins: bool,
    format: ExportFormat,
    /// The slugs of the visible customers by id.
    slugs: HashMap<i64, String>,
}

/// Begins an export. With `pins`, which requires permission to reveal them, each mailbox includes its PIN, and each
/// view of a PIN is recorded as usual.
pub async fn start(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    selection: ExportSelection,
    pins: bool,
    format: ExportFormat,
) -> Result<Export, Failure> {
    authorize(who, Permission::ExportMailboxes)?;
    if pins {
        authorize(who, Permission::RevealPins)?;
    }
    let selection = match selection {
        // In any other order, mailboxes that change during the export could move and be missed or repeated.
        ExportSelection::List(query) => {
            ExportSelection::List(Box::new(ListQuery { sort: Sort::Number, descending: false, cursor: None, ..*query }))
        }
        these @ ExportSelection::These(_) => these,
    };
    let slugs = names::customer_slugs(app, who).await?;
    Ok(Export { app: app.clone(), who: who.clone(), source, remaining: Some(selection), pins, format, slugs })
}

impl Export {
    /// The text before the first mailbox.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        self.format.head(&self.columns())
    }

    /// The next mailboxes as text; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(selection) = self.remaining.take() else { return Ok(None) };
        let chunk = match selection {
            ExportSelection::List(query) => {
                let (chunk, next) = mailboxes::list_chunk(&self.app, &self.who, &query, MAILBOXES_PER_CHUNK).await?;
                self.remaining = next.map(|cursor| ExportSelection::List(Box::new(query.at(Some(cursor)))));
                chunk
            }
            ExportSelection::These(mut uuids) => {
                let remaining = uuids.split_off(uuids.len().min(MAILBOXES_PER_CHUNK));
                self.remaining = (!remaining.is_empty()).then_some(ExportSelection::These(remaining));
                mailboxes::list_by_uuids(&self.app, &self.who, &uuids).await?
            }
        };
        self.render_rows(&chunk).await.map(Some)
    }

    async fn render_rows(&self, chunk: &[Mailbox]) -> Result<Vec<u8>, Failure> {
        let names = names::CellNames::of(&self.app, &self.slugs, chunk).await?;
        let pins = if self.pins {
            mailboxes::reveal_pins(&self.app, &self.who, self.source, chunk).await?.unwrap_or_default()
        } else {
            Vec::new()
        };
        let mut pins = pins.into_iter();
        let columns = self.columns();
        let mut out = Vec::new();
        for mailbox in chunk {
            let (values, mut pin) = (values_of(&mailbox.settings, mailbox.customer_id), pins.next());
            let cells: Vec<String> = columns
                .iter()
                .map(|column| match column {
                    MailboxColumn::Uuid => mailbox.uuid.clone(),
                    MailboxColumn::HasVoicemail => String::new(),
                    // An empty cell keeps the PIN when the file is imported again.
                    MailboxColumn::Field(MailboxField::Pin) => pin.take().flatten().unwrap_or_default(),
                    MailboxColumn::Field(field) => {
                        names.of_value(*field, mailbox).unwrap_or_else(|| csv::format_cell(*field, values.get(*field)))
                    }
                })
                .collect();
            self.format.push(&mut out, &columns, &cells)?;
        }
        Ok(out)
    }

    fn columns(&self) -> Vec<MailboxColumn> {
        MailboxColumn::exported().filter(|column| self.pins || !column.is_secret()).collect()
    }
}
