//! The columns of a file: their headings, their meaning, and which of their cells may be shown.

use super::{App, Failure, Principal, headings, row_cells_or_empty};
use crate::db::imports::{self as store, Import};
use crate::db::{Tx, mailboxes, users};
use crate::domain::field::MailboxField;
use crate::domain::import::MailboxColumn;
use crate::forms::csv;
use crate::i18n::Messages;
use crate::services::mailboxes::{can_see_customer, scope};

/// How many rows are examined to find out what a column contains.
const SAMPLE_ROWS: u32 = 50;

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileColumn {
    /// Its heading in the file.
    pub name: String,
    /// Its meaning, if known.
    pub column: Option<MailboxColumn>,
    /// Its cell in the first row, unless it may be a PIN or a password.
    pub example: String,
    /// Whether the example is hidden.
    pub hidden: bool,
}

/// The columns as a page shows them.
pub(super) async fn file_columns(tx: &mut Tx, app: &App, import: &Import) -> Result<Vec<FileColumn>, Failure> {
    let sample = sample_rows(tx, app, import).await?;
    let columns = super::parse_columns(import)?;
    let names = headings(app, import)?.into_iter().zip(columns).enumerate();
    Ok(names
        .map(|(index, (name, column))| {
            let unknown_digits = column.is_none() && csv::look_like_pins(cells_at(&sample, index));
            let hidden = may_be_secret(&name, column) || unknown_digits;
            let example = cells_at(&sample, index).next().filter(|_| !hidden).unwrap_or_default().to_owned();
            FileColumn { name, column, example, hidden }
        })
        .collect())
}

/// Guesses the meaning of the columns of a file by their headings and, where these are ambiguous, by their cells.
pub(super) async fn guess_columns(
    tx: &mut Tx,
    app: &App,
    who: &Principal,
    import: &Import,
    names: &[String],
) -> Result<Vec<Option<MailboxColumn>>, Failure> {
    let sample = sample_rows(tx, app, import).await?;
    let mut matching = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let Some(column) = csv::recognize(name, Messages::english()) else { continue };
        let matches = match column {
            MailboxColumn::Uuid => are_mailbox_uuids(tx, who, cells_at(&sample, index)).await?,
            MailboxColumn::Field(MailboxField::Owner) => are_usernames(tx, who, cells_at(&sample, index)).await?,
            MailboxColumn::Field(MailboxField::Pin) => csv::look_like_pins(cells_at(&sample, index)),
            MailboxColumn::Field(_) | MailboxColumn::HasVoicemail => true,
        };
        if matches {
            matching.push((index, column));
        }
    }
    Ok(csv::guess_columns(names, Messages::english(), |index, column| matching.contains(&(index, column))))
}

/// Whether a column contains PINs or passwords, or its heading suggests so.
pub(super) fn may_be_secret(heading: &str, column: Option<MailboxColumn>) -> bool {
    column.is_some_and(MailboxColumn::is_secret) || csv::looks_secret(heading)
}

/// Whether these are UUIDs of which at least one belongs to a mailbox, because other systems use a column of that name,
/// too. Also true if all cells are empty.
async fn are_mailbox_uuids<'a>(
    tx: &mut Tx,
    who: &Principal,
    cells: impl Iterator<Item = &'a str> + Clone,
) -> Result<bool, Failure> {
    if cells.clone().all(|cell| cell.trim().is_empty()) {
        return Ok(true);
    }
    if !csv::look_like_uuids(cells.clone()) {
        return Ok(false);
    }
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        if mailboxes::by_uuid(&mut *tx, scope(who), &cell.trim().to_lowercase()).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether one of these is the user name of a user whom the principal can see.
async fn are_usernames<'a>(
    tx: &mut Tx,
    who: &Principal,
    cells: impl Iterator<Item = &'a str>,
) -> Result<bool, Failure> {
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        let user = users::by_username(&mut *tx, &cell.to_lowercase()).await?;
        if let Some(user) = user
            && can_see_customer(tx, who, user.customer_id).await?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn sample_rows(tx: &mut Tx, app: &App, import: &Import) -> Result<Vec<Vec<String>>, Failure> {
    let rows = store::rows(&mut *tx, import.id, None, import.head, SAMPLE_ROWS).await?;
    Ok(rows.iter().map(|row| row_cells_or_empty(app, import, row)).collect())
}

fn cells_at(sample: &[Vec<String>], index: usize) -> impl Iterator<Item = &str> + Clone {
    sample.iter().map(move |row| row.get(index).map_or("", String::as_str))
}
