//! Resolving a row to a mailbox and its new values.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rand::Rng as _;
use rand::rngs::OsRng;

use super::{AuditContext, Failure, ServiceResult, parse_columns};
use crate::db::imports::Import;
use crate::db::{Tx, customers, mailboxes, owners_and_sounds, users};
use crate::domain::customer_context::CustomerContext;
use crate::domain::default_name;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::import::{MailboxColumn, RowProblem};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::permissions::Permission;
use crate::domain::problem::{FieldError, Problem};
use crate::forms::csv;
use crate::forms::mailbox::{defaults, values_of};
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::Messages;
use crate::services::mailboxes::{Mailbox, find_owner, find_sound, load_bare_context, scope};

/// The meaning of the columns, and the customer of rows that do not name one.
pub(super) struct RowResolver {
    columns: Vec<Option<MailboxColumn>>,
    customer_id: i64,
}

/// Cached lookups of customers while rows are read.
#[derive(Default)]
pub(super) struct LookupCache {
    slugs: HashMap<String, Option<i64>>,
    contexts: HashMap<i64, Option<(CustomerContext, u32)>>,
}

/// The mailbox and the values that a row stands for.
pub(in crate::services) struct ResolvedRow {
    /// The current mailbox; `None` for a new one.
    pub(in crate::services) before: Option<Mailbox>,
    /// All new values; the current one where a cell is invalid.
    pub(super) values: MailboxValues,
    /// Its new customer.
    pub(super) customer_id: i64,
    /// Equal for two rows that stand for the same mailbox.
    pub(super) subject: Option<String>,
    /// Whether every value equals the stored one.
    pub(super) unchanged: bool,
}

/// The resolved row, if it could be resolved, and the problems found so far.
pub(super) struct RowParse {
    pub(super) resolved: Option<ResolvedRow>,
    pub(super) problems: Vec<RowProblem>,
}

impl RowParse {
    fn failed(problem: RowProblem) -> Self {
        Self { resolved: None, problems: vec![problem] }
    }
}

impl RowResolver {
    pub(super) fn of(import: &Import) -> Result<Self, Failure> {
        Ok(Self { columns: parse_columns(import)?, customer_id: import.customer_id })
    }

    /// Reads the cells of a row.
    pub(super) async fn read(
        &self,
        tx: &mut Tx,
        audit: &AuditContext,
        cache: &mut LookupCache,
        cells: &[String],
    ) -> Result<RowParse, Failure> {
        // Spreadsheets omit empty cells at the end of a row, and some add one: missing and empty cells are equivalent.
        let cell_count = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if cell_count > self.columns.len() {
            let problem = RowProblem::Cells { cells: cell_count, columns: self.columns.len() };
            return Ok(RowParse::failed(problem));
        }
        let row = Row { columns: &self.columns, cells };
        let has_voicemail = self.columns.contains(&Some(MailboxColumn::HasVoicemail));
        if has_voicemail && csv::parse_switch(&row.cell(MailboxColumn::HasVoicemail)) == Some(false) {
            return Ok(RowParse::failed(RowProblem::NoVoicemail));
        }
        let found = match self.find(tx, audit, cache, &row).await? {
            Ok(found) => found,
            Err(problem) => return Ok(RowParse::failed(problem)),
        };
        let RowTarget { before, customer_id } = found;
        let Some((context, _)) = cache.context(tx, audit, customer_id).await? else {
            return Ok(RowParse::failed(field_problem(MailboxField::Customer, Problem::UnknownCustomer)));
        };
        let base = before.as_ref().map_or_else(|| defaults(context), |b| values_of(&b.settings, b.customer_id));
        let (mut values, mut problems) = (base.clone(), Vec::new());
        for (field, cell) in row.fields() {
            match parse_cell(tx, audit, field, &cell, context).await? {
                Ok(value) => values.set(field, value),
                Err(problem) => problems.push(problem),
            }
        }
        self.switch_addresses(&base, &mut values);
        if before.is_none() && !self.columns.contains(&Some(MailboxColumn::Field(MailboxField::Name))) {
            let name = default_name(values.get(MailboxField::Description), values.get(MailboxField::Number));
            values.set(MailboxField::Name, name);
        }
        self::generate_missing_pin(&mut values, before.as_ref(), context);
        let subject = before.as_ref().map(|b| b.uuid.clone()).or_else(|| {
            let number = MailboxNumber::parse(values.get(MailboxField::Number)).ok()?;
            Some(format!("{customer_id}/{}", number.as_str()))
        });
        let unchanged = before.is_some() && problems.is_empty() && base.differences(&values).is_empty();
        Ok(RowParse { resolved: Some(ResolvedRow { before, values, customer_id, subject, unchanged }), problems })
    }

    /// Turns notifications of recipients on or off with the addresses, if the file has no column for that.
    fn switch_addresses(&self, base: &MailboxValues, values: &mut MailboxValues) {
        let has_column = |field| self.columns.contains(&Some(MailboxColumn::Field(field)));
        if has_column(MailboxField::Recipients)
            && !has_column(MailboxField::NotifyRecipients)
            && base.get(MailboxField::Recipients) != values.get(MailboxField::Recipients)
        {
            let is_empty = values.get(MailboxField::Recipients).trim().is_empty();
            values.set(MailboxField::NotifyRecipients, if is_empty { "" } else { "on" });
        }
    }

    /// The mailbox of a row, and its new customer.
    async fn find(
        &self,
        tx: &mut Tx,
        audit: &AuditContext,
        cache: &mut LookupCache,
        row: &Row<'_>,
    ) -> ServiceResult<RowTarget, RowProblem> {
        let slug = row.cell(MailboxColumn::Field(MailboxField::Customer)).trim().to_lowercase();
        let named_id = match slug.as_str() {
            "" => None,
            slug => match cache.customer(tx, audit, slug).await? {
                Some(id) => Some(id),
                None => return Ok(Err(field_problem(MailboxField::Customer, Problem::UnknownCustomer))),
            },
        };
        let uuid = row.cell(MailboxColumn::Uuid).trim().to_lowercase();
        if !uuid.is_empty() {
            let Some(before) = mailboxes::by_uuid(tx, scope(&audit.who), &uuid).await? else {
                return Ok(Err(RowProblem::NoSuchMailbox));
            };
            let customer_id = named_id.unwrap_or(before.customer_id);
            return Ok(Ok(RowTarget { before: Some(before), customer_id }));
        }
        let customer_id = named_id.unwrap_or(self.customer_id);
        let before = match MailboxNumber::parse(&row.cell(MailboxColumn::Field(MailboxField::Number))) {
            Ok(number) => mailboxes::by_number(tx, scope(&audit.who), customer_id, number.as_str()).await?,
            Err(_) => None,
        };
        if before.is_none() && !audit.who.may(Permission::CreateMailboxes) {
            return Ok(Err(RowProblem::MayNotCreate));
        }
        Ok(Ok(RowTarget { before, customer_id }))
    }
}

struct RowTarget {
    before: Option<Mailbox>,
    customer_id: i64,
}

struct Row<'a> {
    columns: &'a [Option<MailboxColumn>],
    cells: &'a [String],
}

impl<'a> Row<'a> {
    fn cell(&self, column: MailboxColumn) -> Cow<'a, str> {
        let index = self.columns.iter().position(|candidate| *candidate == Some(column));
        index.and_then(|index| self.cells.get(index)).map_or(Cow::Borrowed(""), |cell| csv::unescape_cell(cell))
    }

    /// Every field that has a column, with the text of its cell.
    fn fields(&self) -> impl Iterator<Item = (MailboxField, Cow<'a, str>)> {
        self.columns.iter().zip(self.cells).filter_map(|(column, cell)| match column {
            Some(MailboxColumn::Field(field)) => Some((*field, csv::unescape_cell(cell))),
            _ => None,
        })
    }
}

impl LookupCache {
    /// The context of the customer without its people and sounds, and the number of its active mailboxes; `None` if the
    /// customer is not visible.
    pub(super) async fn context(
        &mut self,
        tx: &mut Tx,
        audit: &AuditContext,
        customer_id: i64,
    ) -> Result<Option<&(CustomerContext, u32)>, Failure> {
        Ok(match self.contexts.entry(customer_id) {
            Entry::Occupied(cached) => cached.into_mut(),
            Entry::Vacant(vacant) => vacant.insert(load_bare_context(tx, &audit.who, customer_id).await?),
        }
        .as_ref())
    }

    async fn customer(&mut self, tx: &mut Tx, audit: &AuditContext, slug: &str) -> Result<Option<i64>, Failure> {
        if let Some(id) = self.slugs.get(slug) {
            return Ok(*id);
        }
        let found = customers::by_slug(&mut *tx, slug).await?.map(|customer| customer.id);
        let visible_id = match found {
            Some(id) => self.context(tx, audit, id).await?.map(|_| id),
            None => None,
        };
        self.slugs.insert(slug.to_owned(), visible_id);
        Ok(visible_id)
    }
}

/// Parses a cell into a form value; names become ids or UUIDs.
async fn parse_cell(
    tx: &mut Tx,
    audit: &AuditContext,
    field: MailboxField,
    cell: &str,
    context: &CustomerContext,
) -> ServiceResult<String, RowProblem> {
    let name = cell.trim();
    Ok(match field {
        MailboxField::Customer => Ok(context.customer_id.to_string()),
        MailboxField::Owner if !name.is_empty() => {
            let owner = match users::by_username(&mut *tx, &name.to_lowercase()).await? {
                Some(user) => find_owner(tx, &audit.who, context.customer_id, user.id).await?,
                None => None,
            };
            match owner {
                Some(owner) => Ok(owner.id.to_string()),
                None => Err(suggest_owner(tx, audit, name, context).await?),
            }
        }
        MailboxField::Greeting if !name.is_empty() => {
            let uuid_by_name =
                owners_and_sounds::sound_by_name(&mut *tx, context.customer_id, name).await?.map(|sound| sound.uuid);
            let sound = match uuid_by_name {
                Some(uuid) => Some(uuid),
                None => find_sound(tx, context.customer_id, name).await?.map(|sound| sound.uuid),
            };
            sound.ok_or(field_problem(field, Problem::UnknownSound))
        }
        MailboxField::Number
        | MailboxField::Pin
        | MailboxField::ExitNumber
        | MailboxField::CallerId
        | MailboxField::NotifyCall
            if csv::is_scientific_notation(name) =>
        {
            Err(RowProblem::Shortened { field })
        }
        field => csv::parse_cell(field, cell, Messages::english()).map_err(|problem| field_problem(field, problem)),
    })
}

/// The problem for an unknown owner, with a suggestion if the cell has their display name instead of the user name.
async fn suggest_owner(
    tx: &mut Tx,
    audit: &AuditContext,
    name: &str,
    context: &CustomerContext,
) -> Result<RowProblem, Failure> {
    let unknown = field_problem(MailboxField::Owner, Problem::UnknownOwner);
    let people = owners_and_sounds::list_people_by_name(&mut *tx, context.customer_id, name, 2).await?;
    // A name shared by two people suggests neither.
    let [owner] = people.as_slice() else { return Ok(unknown) };
    if find_owner(tx, &audit.who, context.customer_id, owner.id).await?.is_none() {
        return Ok(unknown);
    }
    let usernames = users::usernames_by_id(&mut *tx, &[owner.id]).await?;
    Ok(usernames.into_iter().next().map_or(unknown, |(_, username)| RowProblem::OwnerLike { username }))
}

/// Generates a random PIN for a new mailbox without one. The PIN in a cell for an existing mailbox is never compared
/// with the current PIN: the result would let the importer guess it.
fn generate_missing_pin(values: &mut MailboxValues, before: Option<&Mailbox>, context: &CustomerContext) {
    if before.is_none() && digits::normalize(values.get(MailboxField::Pin)).is_empty() {
        let number = digits::normalize(values.get(MailboxField::Number));
        let generated = context.pin_policy.generate(&number, || OsRng.r#gen());
        values.set(MailboxField::Pin, generated.as_ref().map_or("", |pin| pin.reveal()));
    }
}

pub(super) fn field_problem(field: MailboxField, problem: Problem) -> RowProblem {
    RowProblem::Field(FieldError { field, problem })
}
