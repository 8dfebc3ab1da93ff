//! Reading a received file differently, if its encoding or heading row was guessed wrongly.

use super::{App, Failure, LegacyEncoding, Principal, columns, find_own, row_cells, seal_context};
use crate::db::Tx;
use crate::db::imports::{self as store, HeadingChange, Import};
use crate::domain::import::ImportState;
use crate::error::AppError;

/// Changes the encoding of a file, if it was guessed.
pub async fn set_encoding(app: &App, who: &Principal, uuid: &str, label: &str) -> Result<(), Failure> {
    let legacy = LegacyEncoding::of_label(label).ok_or(AppError::BadRequest)?;
    let import = find_editable(app, who, uuid).await?;
    if LegacyEncoding::of_label(&import.encoding).is_none() {
        return Err(AppError::BadRequest.into());
    }
    let (id, now) = (import.id, app.clock.now());
    let stored = app.db.write(move |tx| Box::pin(async move { store::set_encoding(tx, id, legacy.label, now).await }));
    Ok(stored.await?)
}

/// Makes the row at this position the heading row; rows before it are titles.
pub async fn set_heading(app: &App, who: &Principal, uuid: &str, head: i64) -> Result<(), Failure> {
    let import = find_editable(app, who, uuid).await?;
    let total_rows = import.head + import.total;
    if head == import.head {
        return Ok(());
    }
    if !(1..=i64::from(super::MAX_LEADING_ROWS)).contains(&head) || head >= total_rows {
        return Err(AppError::BadRequest.into());
    }
    let mut conn = app.db.read().begin().await?;
    let (names, columns) = read_heading(&mut conn, app, who, &import, head).await?;
    drop(conn);
    let text = serde_json::to_string(&names).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(seal_context(import.id, uuid, "heading"), &text).map_err(anyhow::Error::from)?;
    let change = HeadingChange { head, total: total_rows - head, heading: (sealed.bytes, sealed.key_id), columns };
    let (id, now) = (import.id, app.clock.now());
    let stored = app.db.write(move |tx| Box::pin(async move { store::set_heading(tx, id, &change, now).await }));
    Ok(stored.await?)
}

/// The headings in the row at this position, as they were stored, and the guessed meaning of the columns as JSON.
async fn read_heading(
    tx: &mut Tx,
    app: &App,
    who: &Principal,
    import: &Import,
    head: i64,
) -> Result<(Vec<String>, String), Failure> {
    let row = store::row(&mut *tx, import.id, head).await?.ok_or(AppError::BadRequest)?;
    let undecoded = Import { encoding: String::new(), head, ..import.clone() };
    let names: Vec<_> = row_cells(app, &undecoded, &row)?.into_iter().map(|name| name.trim().to_owned()).collect();
    let columns = columns::guess_columns(tx, app, who, &undecoded, &names).await?;
    Ok((names, serde_json::to_string(&columns).map_err(anyhow::Error::from)?))
}

/// A file of the principal's that is being neither checked nor applied.
async fn find_editable(app: &App, who: &Principal, uuid: &str) -> Result<Import, Failure> {
    let mut conn = app.db.read().begin().await?;
    let import = find_own(&mut conn, who, uuid).await?;
    match super::parse_state(&import)? {
        ImportState::Received | ImportState::Checked => Ok(import),
        ImportState::Checking | ImportState::Applied => Err(AppError::BadRequest.into()),
    }
}
