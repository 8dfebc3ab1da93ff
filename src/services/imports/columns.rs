//! The columns of a file: what they are called, what they are taken for, and what may be shown of them.

use super::{App, Failure, Principal, headings, shown_cells};
use crate::db::imports::{self as store, Import};
use crate::db::{Tx, mailboxes, users};
use crate::domain::field::Field;
use crate::domain::import::Column;
use crate::forms::csv;
use crate::services::mailboxes::{scope, sees};
use crate::tongue::Words;

/// So many rows are looked at to find out what stands in a column.
const SAMPLE: u32 = 50;

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What the file calls it.
    pub name: String,
    /// What it is taken for.
    pub column: Option<Column>,
    /// What stands in it in the first row, unless it may be a PIN or a password.
    pub example: String,
    /// Whether the example is kept back.
    pub hidden: bool,
}

/// The columns as a page shows them.
pub(super) async fn shown(tx: &mut Tx, app: &App, import: &Import) -> Result<Vec<Heading>, Failure> {
    let sample = sample(tx, app, import).await?;
    let columns = super::columns(import)?;
    let names = headings(app, import)?.into_iter().zip(columns).enumerate();
    Ok(names
        .map(|(at, (name, column))| {
            let unknown_digits = column.is_none() && csv::look_like_pins(cells_at(&sample, at));
            let hidden = may_be_secret(&name, column) || unknown_digits;
            let example = cells_at(&sample, at).next().filter(|_| !hidden).unwrap_or_default().to_owned();
            Heading { name, column, example, hidden }
        })
        .collect())
}

/// What the columns of a file are taken for: by their names, and where these are not enough by what stands in them.
pub(super) async fn guessed(
    tx: &mut Tx,
    app: &App,
    who: &Principal,
    import: &Import,
    names: &[String],
) -> Result<Vec<Option<Column>>, Failure> {
    let sample = sample(tx, app, import).await?;
    let mut fits = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let Some(column) = csv::recognised(name, Words::english()) else { continue };
        let fit = match column {
            Column::Uuid => are_mailboxes(tx, who, cells_at(&sample, at)).await?,
            Column::Field(Field::Owner) => are_users(tx, who, cells_at(&sample, at)).await?,
            Column::Field(Field::Pin) => csv::look_like_pins(cells_at(&sample, at)),
            Column::Field(_) | Column::HasVoicemail => true,
        };
        if fit {
            fits.push((at, column));
        }
    }
    Ok(csv::guess(names, Words::english(), |at, column| fits.contains(&(at, column))))
}

/// Whether a column holds PINs or passwords, or is called as if it did.
pub(super) fn may_be_secret(heading: &str, column: Option<Column>) -> bool {
    column.is_some_and(Column::is_secret) || csv::sounds_secret(heading)
}

/// Whether these are UUIDs of mailboxes, one of which there is. Other systems have a column of that name, too. Where
/// all are empty, they are nothing else.
async fn are_mailboxes<'a>(
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

/// Whether one of these is the user name of somebody whom the principal sees.
async fn are_users<'a>(tx: &mut Tx, who: &Principal, cells: impl Iterator<Item = &'a str>) -> Result<bool, Failure> {
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        let user = users::by_username(&mut *tx, &cell.to_lowercase()).await?;
        if let Some(user) = user
            && sees(tx, who, user.customer_id).await?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn sample(tx: &mut Tx, app: &App, import: &Import) -> Result<Vec<Vec<String>>, Failure> {
    let rows = store::rows(&mut *tx, import.id, None, import.head, SAMPLE).await?;
    Ok(rows.iter().map(|row| shown_cells(app, import, row)).collect())
}

fn cells_at(sample: &[Vec<String>], at: usize) -> impl Iterator<Item = &str> + Clone {
    sample.iter().map(move |row| row.get(at).map_or("", String::as_str))
}
