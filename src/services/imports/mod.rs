//! Files of mailboxes: taken in ([`receive`]), looked at row by row without writing ([`check`]), then done by a
//! batch ([`apply`]).
//!
//! Whoever may change mailboxes may bring a file; what a row may do is said by the same rules as for a single form,
//! so only administrators' rows make mailboxes or move them. A file is seen by its sender alone. Its rows wait under
//! seal, and each is dropped as soon as it is done.

mod apply;
mod check;
mod decode;
mod receive;
mod report;
mod sheet;

pub(super) use apply::{Applied, Open, one, open, settle};
pub use apply::{Refusal, apply};
pub use check::{Checking, check};
pub use receive::{Piece, receive};
pub use report::{Rejected, Rejects, Told, rejects, wrong};

use super::cipher::Place;
use super::mailboxes::{Act, permit};
use super::{App, Door, Failure, Principal};
use crate::db::imports::{self as store, Import};
use crate::db::{Db, Tx, batches, customers, import_upkeep};
use crate::domain::batch;
use crate::domain::field::Field;
use crate::domain::import::{Column, Progress, State};
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::tongue::Words;

/// A file, as its pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What addresses call it.
    pub uuid: String,
    /// What it is called by whoever sent it.
    pub file_name: String,
    /// How its characters are written.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: String,
    /// Whose the rows are that name no customer.
    pub customer_id: i64,
    /// What that customer is called.
    pub customer: String,
    /// How far it has come.
    pub state: State,
    /// Its columns, in their order.
    pub columns: Vec<Heading>,
    /// How many rows there are.
    pub total: i64,
    /// Rows that make a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that leave one as it is.
    pub sames: i64,
    /// Rows that cannot be taken.
    pub wrongs: i64,
    /// The batch that applies it.
    pub batch: Option<String>,
}

impl Shown {
    /// How many rows were looked at.
    pub const fn checked(&self) -> i64 {
        self.creates + self.updates + self.sames + self.wrongs
    }

    /// Whether its rows may say themselves whose they are.
    pub fn names_customers(&self) -> bool {
        let says = |column| matches!(column, Column::Uuid | Column::Field(Field::Customer));
        self.columns.iter().filter_map(|heading| heading.column).any(says)
    }

    /// How many rows would change something.
    pub const fn good(&self) -> i64 {
        self.creates + self.updates
    }
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What the file calls it.
    pub name: String,
    /// What it is taken for.
    pub column: Option<Column>,
    /// What stands in it in the first row, unless it may be a PIN.
    pub example: String,
}

/// A file that waits for its sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What addresses call it.
    pub uuid: String,
    /// What it is called.
    pub file_name: String,
    /// How many rows there are.
    pub total: i64,
    /// When something was last done with it: milliseconds since 1970, UTC.
    pub at: i64,
}

/// How many waiting files are shown.
const MOST_SHOWN: u32 = 5;

/// The principal's files that wait.
pub async fn waiting(app: &App, who: &Principal) -> Result<Vec<Waiting>, Failure> {
    permitted(who)?;
    let Some(user) = who.user() else { return Ok(Vec::new()) };
    let found = store::waiting(app.db.read(), user, MOST_SHOWN).await?;
    let waiting = |i: Import| Waiting { uuid: i.uuid, file_name: i.file_name, total: i.total, at: i.changed_at };
    Ok(found.into_iter().map(waiting).collect())
}

/// A file of the principal's.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<Shown, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let first = store::rows(&mut *tx, import.id, None, 0, 1).await?.pop();
    let cells = match first {
        Some(row) => cells(app, &import, &row)?,
        None => Vec::new(),
    };
    let batch = match import.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?.map(|batch| batch.uuid),
        None => None,
    };
    let customer = customers::by_id(&mut *tx, import.customer_id).await?.ok_or(AppError::NotFound)?;
    let (headings, columns) = (headings(app, &import)?, columns(&import)?);
    let columns = headings.into_iter().zip(columns).zip(cells.into_iter().map(Some).chain(std::iter::repeat(None)));
    Ok(Shown {
        state: state(&import)?,
        columns: columns
            .map(|((name, column), cell)| {
                let secret = may_be_secret(&name, column);
                Heading { name, column, example: cell.filter(|_| !secret).unwrap_or_default() }
            })
            .collect(),
        batch,
        uuid: import.uuid,
        file_name: import.file_name,
        encoding: import.encoding,
        delimiter: import.delimiter,
        customer_id: import.customer_id,
        customer: customer.name,
        total: import.total,
        creates: import.creates,
        updates: import.updates,
        sames: import.sames,
        wrongs: import.wrongs,
    })
}

/// How far a file of the principal's is.
pub async fn progress(app: &App, who: &Principal, uuid: &str) -> Result<Progress, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let batch = match import.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?,
        None => None,
    };
    Ok(match batch.map(|batch| batch.progress()) {
        Some(batch) => Progress { moves: batch.state.moves(), done: batch.done(), total: batch.total },
        None => Progress {
            moves: state(&import)? == State::Checking,
            done: import.creates + import.updates + import.sames + import.wrongs,
            total: import.total,
        },
    })
}

/// Gives a file up, unless it is being applied, and drops its rows. `false`: it stays.
pub async fn give_up(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    let (who, uuid) = (who.clone(), uuid.to_owned());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let import = own(tx, &who, &uuid).await?;
                let batch = match import.batch_id {
                    Some(id) => batches::by_id(&mut *tx, id).await?,
                    None => None,
                };
                // One that was stopped may still go on.
                let over = batch.is_none_or(|batch| batch.state.0 == batch::State::Finished);
                if over {
                    store::delete(tx, import.id).await?;
                }
                Ok(over)
            })
        })
        .await
}

/// Puts right what a server that stopped in the middle has left behind. At start-up, before anybody comes.
pub async fn recover(db: &Db) -> Result<(), sqlx::Error> {
    db.write(move |tx| Box::pin(async move { import_upkeep::recover(tx).await })).await
}

/// Refuses whoever may change nothing, and every token.
fn permitted(who: &Principal) -> Result<(), Failure> {
    if !who.grant.accounts {
        return Err(AppError::Forbidden.into());
    }
    permit(who, Verb::Change)
}

async fn own(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Import, Failure> {
    permitted(who)?;
    store::by_uuid(tx, uuid, who.user()).await?.ok_or_else(|| AppError::NotFound.into())
}

fn state(import: &Import) -> Result<State, Failure> {
    let state = State::from_name(&import.state);
    Ok(state.ok_or_else(|| anyhow::anyhow!("an import has the unknown state {:?}", import.state))?)
}

fn columns(import: &Import) -> Result<Vec<Option<Column>>, Failure> {
    Ok(serde_json::from_str(&import.columns).map_err(anyhow::Error::from)?)
}

/// What the file calls its columns.
fn headings(app: &App, import: &Import) -> Result<Vec<String>, Failure> {
    match &import.heading {
        Some(bytes) => opened(app, import, "heading", bytes, &import.heading_key),
        None => Ok(Vec::new()),
    }
}

/// The cells of a row.
fn cells(app: &App, import: &Import, row: &store::ImportRow) -> Result<Vec<String>, Failure> {
    opened(app, import, &format!("row {}", row.position), &row.cells, &row.cells_key)
}

fn opened<T: serde::de::DeserializeOwned>(
    app: &App,
    import: &Import,
    part: &str,
    bytes: &[u8],
    key: &str,
) -> Result<T, Failure> {
    let text = app.cipher.open_text(place(import.id, &import.uuid, part), bytes, key).map_err(anyhow::Error::from)?;
    Ok(serde_json::from_str(&text).map_err(anyhow::Error::from)?)
}

/// Where a part of a file belongs.
fn place<'a>(id: i64, uuid: &'a str, part: &'a str) -> Place<'a> {
    Place { customer_id: id, mailbox: uuid, field: part }
}

/// Whether a column holds PINs, or looks as if it did.
fn may_be_secret(heading: &str, column: Option<Column>) -> bool {
    let looks = crate::forms::csv::recognised(heading, Words::english());
    [column, looks].into_iter().flatten().any(Column::is_secret)
}
