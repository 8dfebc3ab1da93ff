//! What is shown of the rows that can be taken: what they change, and what may not be meant.

use super::report::{Names, PAGE, Rejected, limit};
use super::sheet::{Known, Meant, Sheet};
use super::{Act, App, Door, Failure, Principal, columns, headings, opened, own, shown_cells, unopened};
use crate::db::imports as store;
use crate::db::{Tx, customers, users};
use crate::domain::field::Field;
use crate::domain::import::{RowWarning, Verdict};
use crate::domain::words as rules;
use crate::forms::csv;
use crate::forms::mailbox::values as values_of;
use crate::forms::values::Values;
use crate::services::mailboxes::title;
use crate::tongue::Words;

/// What becomes of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What the form calls it.
    pub field: String,
    /// What it is; empty: nothing.
    pub before: String,
    /// What it is to be; empty: nothing.
    pub after: String,
}

/// What a row changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its place among the rows.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// The mailbox, as it is called now.
    pub mailbox: String,
    /// Each value that becomes another one. A PIN is not told.
    pub changes: Vec<Change>,
}

/// Rows that can be taken and of which there is something to be told, from after the place `after` on, and whether
/// there are more.
pub async fn warned(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    words: Words,
) -> Result<(Vec<Rejected>, bool), Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let mut rows = store::warned_rows(&mut *tx, import.id, after, limit()).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let names = Names { headings: headings(app, &import)?, columns: columns(&import)?, words };
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(bytes), Some(key)) = (&row.warnings, &row.warnings_key) else { continue };
        let part = format!("warnings {}", row.position);
        let warnings: Vec<RowWarning> = opened(app, &import, &part, bytes, key).unwrap_or_else(|failure| {
            unopened(&import, row, failure);
            Vec::new()
        });
        let cells = shown_cells(app, &import, row);
        let told = warnings
            .iter()
            .map(|warning| names.at(Some(warning.column()), &cells, rules::import::warning(warning, words)))
            .collect();
        all.push(Rejected { position: row.position, line: row.line, told });
    }
    Ok((all, more))
}

/// What the rows change that change a mailbox, from after the place `after` on, and whether there are more.
pub async fn changes(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    words: Words,
) -> Result<(Vec<Changed>, bool), Failure> {
    let act = Act::new(app, who, Door::Import);
    let mut tx = app.db.read().begin().await?;
    let import = own(&mut tx, who, uuid).await?;
    let mut rows = store::rows(&mut *tx, import.id, Some(Verdict::Update.name()), after, limit()).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let (sheet, mut known, mut all) = (Sheet::of(&import)?, Known::default(), Vec::with_capacity(rows.len()));
    for row in &rows {
        let cells = shown_cells(app, &import, row);
        let Some(meant) = sheet.read(&mut tx, &act, &mut known, &cells).await?.meant else { continue };
        let Some(before) = &meant.before else { continue };
        let changes = differences(&mut tx, &act, &mut known, &meant, words).await?;
        let mailbox = title(&before.settings);
        all.push(Changed { position: row.position, line: row.line, mailbox, changes });
    }
    Ok((all, more))
}

async fn differences(
    tx: &mut Tx,
    act: &Act,
    known: &mut Known,
    meant: &Meant,
    words: Words,
) -> Result<Vec<Change>, Failure> {
    let Some(was) = &meant.before else { return Ok(Vec::new()) };
    let before = values_of(&was.settings, was.customer_id);
    let mut changes = Vec::new();
    for field in before.differences(&meant.values) {
        let change = if field == Field::Pin {
            Change { field: field.label(words), before: String::new(), after: words.say("imports-new-pin") }
        } else {
            Change {
                field: field.label(words),
                before: said(tx, act, known, was.customer_id, field, &before).await?,
                after: said(tx, act, known, meant.customer_id, field, &meant.values).await?,
            }
        };
        changes.push(change);
    }
    Ok(changes)
}

/// A value as a cell says it: what the store knows by an id is named.
async fn said(
    tx: &mut Tx,
    act: &Act,
    known: &mut Known,
    customer_id: i64,
    field: Field,
    values: &Values,
) -> Result<String, Failure> {
    let raw = values.get(field);
    Ok(match field {
        Field::Customer => match customers::by_id(&mut *tx, customer_id).await? {
            Some(customer) => customer.slug,
            None => String::new(),
        },
        Field::Owner => {
            let id = raw.parse().ok();
            let around = known.around(tx, act, customer_id).await?;
            let seen = id.filter(|id| around.is_some_and(|(around, _)| around.owner(*id).is_some()));
            match seen {
                Some(id) => users::usernames(&mut *tx, &[id]).await?.pop().map_or_else(String::new, |(_, name)| name),
                None => String::new(),
            }
        }
        Field::Greeting => {
            let around = known.around(tx, act, customer_id).await?;
            let sound = around.and_then(|(around, _)| around.sounds.iter().find(|sound| sound.uuid == raw));
            sound.map_or_else(String::new, |sound| sound.name.clone())
        }
        field => csv::written(field, raw),
    })
}
