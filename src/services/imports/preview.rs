//! Previews of accepted rows: their changes and their warnings.

use super::report::{PAGE_SIZE, RowReport, RowReporter, page_limit};
use super::row_resolver::{LookupCache, ResolvedRow, RowResolver};
use super::{
    App, AuditContext, ChangeSource, Failure, Principal, find_own, headings, log_unreadable, parse_columns,
    row_cells_or_empty, unseal_json,
};
use crate::db::imports as store;
use crate::db::{Tx, customers, users};
use crate::domain::field::MailboxField;
use crate::domain::import::{RowAction, RowWarning};
use crate::domain::rule_messages as rules;
use crate::forms::csv;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::{Messages, key};
use crate::services::mailboxes::{find_owner, find_sound, title};

/// The change of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueChange {
    /// The label of the field.
    pub field: String,
    /// The current value; empty if none.
    pub before: String,
    /// The new value; empty if none.
    pub after: String,
}

/// The changes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRow {
    /// Its position among the rows.
    pub position: i64,
    /// The line in which it begins.
    pub line: i64,
    /// The current title of the mailbox.
    pub mailbox: String,
    /// The changed values. A PIN is not shown.
    pub changes: Vec<ValueChange>,
}

/// A page of accepted rows with warnings after the position `after`, and whether there are more.
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
    let reporter = RowReporter { headings: headings(app, &import)?, columns: parse_columns(&import)?, messages };
    let mut report_rows = Vec::with_capacity(rows.len());
    for row in &rows {
        let (Some(bytes), Some(key)) = (&row.warnings, &row.warnings_key) else { continue };
        let part = format!("warnings {}", row.position);
        let warnings: Vec<RowWarning> = unseal_json(app, &import, &part, bytes, key).unwrap_or_else(|failure| {
            log_unreadable(&import, row, failure);
            Vec::new()
        });
        let cells = row_cells_or_empty(app, &import, row);
        let reports = warnings
            .iter()
            .map(|warning| reporter.at(Some(warning.column()), &cells, rules::import::warning(warning, messages)))
            .collect();
        report_rows.push(RowReport { position: row.position, line: row.line, reports });
    }
    Ok((report_rows, more))
}

/// A page of the rows that change a mailbox after the position `after`, and whether there are more.
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
    let (mapping, mut cache, mut changed_rows) =
        (RowResolver::of(&import)?, LookupCache::default(), Vec::with_capacity(rows.len()));
    for row in &rows {
        let cells = row_cells_or_empty(app, &import, row);
        let Some(resolved) = mapping.read(&mut tx, &audit, &mut cache, &cells).await?.resolved else { continue };
        let Some(before) = &resolved.before else { continue };
        let changes = value_changes(&mut tx, &audit, &mut cache, &resolved, messages).await?;
        let mailbox = title(&before.settings);
        changed_rows.push(ChangedRow { position: row.position, line: row.line, mailbox, changes });
    }
    Ok((changed_rows, more))
}

async fn value_changes(
    tx: &mut Tx,
    audit: &AuditContext,
    cache: &mut LookupCache,
    resolved: &ResolvedRow,
    messages: Messages,
) -> Result<Vec<ValueChange>, Failure> {
    let Some(mailbox) = &resolved.before else { return Ok(Vec::new()) };
    let before = values_of(&mailbox.settings, mailbox.customer_id);
    let mut changes = Vec::new();
    for field in before.differences(&resolved.values) {
        let change = if field == MailboxField::Pin {
            ValueChange {
                field: field.label(messages),
                before: String::new(),
                after: messages.get(key!("imports-new-pin")),
            }
        } else {
            ValueChange {
                field: field.label(messages),
                before: cell_text(tx, audit, cache, mailbox.customer_id, field, &before).await?,
                after: cell_text(tx, audit, cache, resolved.customer_id, field, &resolved.values).await?,
            }
        };
        changes.push(change);
    }
    Ok(changes)
}

/// A value as a cell of a file, with names instead of ids.
async fn cell_text(
    tx: &mut Tx,
    audit: &AuditContext,
    cache: &mut LookupCache,
    customer_id: i64,
    field: MailboxField,
    values: &MailboxValues,
) -> Result<String, Failure> {
    let value = values.get(field);
    Ok(match field {
        MailboxField::Customer => match customers::by_id(&mut *tx, customer_id).await? {
            Some(customer) => customer.slug,
            None => String::new(),
        },
        MailboxField::Owner => {
            let id = value.parse().ok();
            let customer = cache.context(tx, audit, customer_id).await?.map(|_| customer_id);
            let visible_owner = match id.zip(customer) {
                Some((id, customer_id)) => find_owner(tx, &audit.who, customer_id, id).await?,
                None => None,
            };
            match visible_owner {
                Some(owner) => {
                    let names = users::usernames_by_id(&mut *tx, &[owner.id]).await?;
                    names.into_iter().next().map_or_else(String::new, |(_, name)| name)
                }
                None => String::new(),
            }
        }
        MailboxField::Greeting => {
            let sound = match cache.context(tx, audit, customer_id).await? {
                Some(_) => find_sound(tx, customer_id, value).await?,
                None => None,
            };
            sound.map_or_else(String::new, |sound| sound.name)
        }
        field => csv::format_cell(field, value),
    })
}
