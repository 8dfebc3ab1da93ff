//! What is shown of the rows that can be taken: what they change, and what may not be meant.

use super::column_mapping::{ColumnMapping, LookupCache, ResolvedRow};
use super::report::{PAGE_SIZE, RowReport, RowReporter, page_limit};
use super::{
    App, AuditContext, ChangeSource, Failure, Principal, find_own, headings, log_unreadable, parse_columns,
    row_cells_or_empty, unseal_json,
};
use crate::db::imports as store;
use crate::db::{Tx, customers, users};
use crate::domain::field::Field;
use crate::domain::import::{RowAction, RowWarning};
use crate::domain::messages as rules;
use crate::forms::csv;
use crate::forms::mailbox::values as values_of;
use crate::forms::values::Values;
use crate::i18n::Messages;
use crate::services::mailboxes::{find_owner, find_sound, title};

/// What becomes of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueChange {
    /// What the form calls it.
    pub field: String,
    /// What it is; empty: nothing.
    pub before: String,
    /// What it is to be; empty: nothing.
    pub after: String,
}

/// What a row changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRow {
    /// Its place among the rows.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// The mailbox, as it is called now.
    pub mailbox: String,
    /// Each value that becomes another one. A PIN is not told.
    pub changes: Vec<ValueChange>,
}

/// Rows that can be taken and of which there is something to be told, from after the place `after` on, and whether
/// there are more.
pub async fn warned_rows(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    messages: Messages,
) -> Result<(Vec<RowReport>, bool), Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let mut rows = store::list_rows_with_warnings(&mut *tx, import.id, after, page_limit()).await?;
    let more = rows.len() > PAGE_SIZE;
    rows.truncate(PAGE_SIZE);
    let names = RowReporter { headings: headings(app, &import)?, columns: parse_columns(&import)?, words: messages };
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(bytes), Some(key)) = (&row.warnings, &row.warnings_key) else { continue };
        let part = format!("warnings {}", row.position);
        let warnings: Vec<RowWarning> = unseal_json(app, &import, &part, bytes, key).unwrap_or_else(|failure| {
            log_unreadable(&import, row, failure);
            Vec::new()
        });
        let cells = row_cells_or_empty(app, &import, row);
        let told = warnings
            .iter()
            .map(|warning| names.at(Some(warning.column()), &cells, rules::import::warning(warning, messages)))
            .collect();
        all.push(RowReport { position: row.position, line: row.line, told });
    }
    Ok((all, more))
}

/// What the rows change that change a mailbox, from after the place `after` on, and whether there are more.
pub async fn changed_rows(
    app: &App,
    who: &Principal,
    uuid: &str,
    after: i64,
    messages: Messages,
) -> Result<(Vec<ChangedRow>, bool), Failure> {
    let audit = AuditContext::new(app, who, ChangeSource::Import);
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let mut rows = store::rows(&mut *tx, import.id, Some(RowAction::Update.code()), after, page_limit()).await?;
    let more = rows.len() > PAGE_SIZE;
    rows.truncate(PAGE_SIZE);
    let (sheet, mut known, mut all) =
        (ColumnMapping::of(&import)?, LookupCache::default(), Vec::with_capacity(rows.len()));
    for row in &rows {
        let cells = row_cells_or_empty(app, &import, row);
        let Some(meant) = sheet.read(&mut tx, &audit, &mut known, &cells).await?.meant else { continue };
        let Some(before) = &meant.before else { continue };
        let changes = value_changes(&mut tx, &audit, &mut known, &meant, messages).await?;
        let mailbox = title(&before.settings);
        all.push(ChangedRow { position: row.position, line: row.line, mailbox, changes });
    }
    Ok((all, more))
}

async fn value_changes(
    tx: &mut Tx,
    audit: &AuditContext,
    known: &mut LookupCache,
    meant: &ResolvedRow,
    messages: Messages,
) -> Result<Vec<ValueChange>, Failure> {
    let Some(was) = &meant.before else { return Ok(Vec::new()) };
    let before = values_of(&was.settings, was.customer_id);
    let mut changes = Vec::new();
    for field in before.differences(&meant.values) {
        let change = if field == Field::Pin {
            ValueChange { field: field.label(messages), before: String::new(), after: messages.get("imports-new-pin") }
        } else {
            ValueChange {
                field: field.label(messages),
                before: cell_text(tx, audit, known, was.customer_id, field, &before).await?,
                after: cell_text(tx, audit, known, meant.customer_id, field, &meant.values).await?,
            }
        };
        changes.push(change);
    }
    Ok(changes)
}

/// A value as a cell says it: what the store knows by an id is named.
async fn cell_text(
    tx: &mut Tx,
    audit: &AuditContext,
    known: &mut LookupCache,
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
            let customer = known.context(tx, audit, customer_id).await?.map(|_| customer_id);
            let seen = match id.zip(customer) {
                Some((id, customer_id)) => find_owner(tx, &audit.who, customer_id, id).await?,
                None => None,
            };
            match seen {
                Some(owner) => {
                    let names = users::usernames_by_id(&mut *tx, &[owner.id]).await?;
                    names.into_iter().next().map_or_else(String::new, |(_, name)| name)
                }
                None => String::new(),
            }
        }
        Field::Greeting => {
            let sound = match known.context(tx, audit, customer_id).await? {
                Some(_) => find_sound(tx, customer_id, raw).await?,
                None => None,
            };
            sound.map_or_else(String::new, |sound| sound.name)
        }
        field => csv::format_cell(field, raw),
    })
}
