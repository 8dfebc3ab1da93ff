//! Reading a file that is there in another way: somebody sees that a guess was wrong.

use super::{App, Failure, LegacyEncoding, Principal, columns, find_own, row_cells, seal_context};
use crate::db::Tx;
use crate::db::imports::{self as store, HeadingChange, Import};
use crate::domain::import::ImportState;
use crate::error::AppError;

/// Reads the file in this encoding, if its bytes do not say in which one it is.
pub async fn set_encoding(app: &App, who: &Principal, uuid: &str, label: &str) -> Result<(), Failure> {
    let legacy = LegacyEncoding::of_label(label).ok_or(AppError::BadRequest)?;
    let import = find_editable(app, who, uuid).await?;
    if LegacyEncoding::of_label(&import.encoding).is_none() {
        return Err(AppError::BadRequest.into());
    }
    let (id, now) = (import.id, app.clock.now());
    let kept = app.db.write(move |tx| Box::pin(async move { store::set_encoding(tx, id, legacy.label, now).await }));
    Ok(kept.await?)
}

/// Takes the row at this place for the one that names the columns; what stands before it is a title.
pub async fn set_heading(app: &App, who: &Principal, uuid: &str, head: i64) -> Result<(), Failure> {
    let import = find_editable(app, who, uuid).await?;
    let all = import.head + import.total;
    if head == import.head {
        return Ok(());
    }
    if !(1..=i64::from(super::MAX_LEADING_ROWS)).contains(&head) || head >= all {
        return Err(AppError::BadRequest.into());
    }
    let mut reading = app.db.read().begin().await?;
    let (names, columns) = read_heading(&mut reading, app, who, &import, head).await?;
    drop(reading);
    let text = serde_json::to_string(&names).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(seal_context(import.id, uuid, "heading"), &text).map_err(anyhow::Error::from)?;
    let reread = HeadingChange { head, total: all - head, heading: (sealed.bytes, sealed.key_id), columns };
    let (id, now) = (import.id, app.clock.now());
    let kept = app.db.write(move |tx| Box::pin(async move { store::set_heading(tx, id, &reread, now).await }));
    Ok(kept.await?)
}

/// What the row at this place calls the columns, as it was kept, and what they are taken for.
async fn read_heading(
    tx: &mut Tx,
    app: &App,
    who: &Principal,
    import: &Import,
    head: i64,
) -> Result<(Vec<String>, String), Failure> {
    let row = store::row(&mut *tx, import.id, head).await?.ok_or(AppError::BadRequest)?;
    let kept = Import { encoding: String::new(), head, ..import.clone() };
    let names: Vec<_> = row_cells(app, &kept, &row)?.into_iter().map(|name| name.trim().to_owned()).collect();
    let columns = columns::guess_columns(tx, app, who, &kept, &names).await?;
    Ok((names, serde_json::to_string(&columns).map_err(anyhow::Error::from)?))
}

/// A file of the principal's that nobody is looking at or applying.
async fn find_editable(app: &App, who: &Principal, uuid: &str) -> Result<Import, Failure> {
    let mut reading = app.db.read().begin().await?;
    let import = find_own(&mut reading, who, uuid).await?;
    match super::parse_state(&import)? {
        ImportState::Received | ImportState::Checked => Ok(import),
        ImportState::Checking | ImportState::Applied => Err(AppError::BadRequest.into()),
    }
}
