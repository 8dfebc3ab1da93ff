//! Mailboxes as a file: read in slices, so that a million of them need no more memory than a thousand.

mod names;
mod text;

use std::collections::HashMap;

use super::mailboxes::{self, Mailbox, permit};
use super::{App, Door, Failure, Principal};
use crate::domain::field::Field;
use crate::domain::import::Column;
use crate::domain::role::Verb;
use crate::forms::csv;
use crate::forms::listing::{ListQuery, Sort};
use crate::forms::mailbox::values as values_of;

pub use text::Format;
pub(super) use text::line;

/// How many mailboxes are read at once.
const AT_ONCE: usize = 500;

/// Which mailboxes.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// Those that a list shows, on all its pages, by number.
    List(Box<ListQuery>),
    /// Those of these UUIDs that are to be seen.
    These(Vec<String>),
}

/// A file that is being written.
pub struct Export {
    app: App,
    who: Principal,
    door: Door,
    rest: Option<Wanted>,
    pins: bool,
    format: Format,
    /// The short name of each customer that is seen.
    slugs: HashMap<i64, String>,
}

/// Begins to write the wanted mailboxes. With `pins` each comes with its PIN, for who may read PINs; each look is
/// recorded as every other.
pub async fn begin(
    app: &App,
    who: &Principal,
    door: Door,
    wanted: Wanted,
    pins: bool,
    format: Format,
) -> Result<Export, Failure> {
    permit(who, Verb::View)?;
    if pins {
        permit(who, Verb::RevealPin)?;
    }
    let wanted = match wanted {
        // What changes while it is written would move in any other order, and be missed or come twice.
        Wanted::List(query) => {
            Wanted::List(Box::new(ListQuery { sort: Sort::Number, descending: false, cursor: None, ..*query }))
        }
        these @ Wanted::These(_) => these,
    };
    let slugs = names::slugs(app, who).await?;
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
            Wanted::List(query) => {
                let (some, next) = mailboxes::stretch(&self.app, &self.who, &query, AT_ONCE).await?;
                self.rest = next.map(|cursor| Wanted::List(Box::new(query.at(Some(cursor)))));
                some
            }
            Wanted::These(mut uuids) => {
                let later = uuids.split_off(uuids.len().min(AT_ONCE));
                self.rest = (!later.is_empty()).then_some(Wanted::These(later));
                mailboxes::these(&self.app, &self.who, &uuids).await?
            }
        };
        self.written(&some).await.map(Some)
    }

    async fn written(&self, some: &[Mailbox]) -> Result<Vec<u8>, Failure> {
        let names = names::Names::of(&self.app, &self.slugs, some).await?;
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
                    Column::Uuid => mailbox.uuid.clone(),
                    Column::HasVoicemail => String::new(),
                    // An empty cell keeps the PIN when the file is brought back.
                    Column::Field(Field::Pin) => pin.take().flatten().unwrap_or_default(),
                    Column::Field(field) => {
                        names.of_value(*field, mailbox).unwrap_or_else(|| csv::written(*field, values.get(*field)))
                    }
                })
                .collect();
            self.format.push(&mut out, &columns, &cells)?;
        }
        Ok(out)
    }

    fn columns(&self) -> Vec<Column> {
        Column::all().filter(|column| self.pins || !column.is_secret()).collect()
    }
}
