//! What a row means: which mailbox, and which values.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rand::Rng as _;
use rand::rngs::OsRng;

use super::{Act, Failure, columns};
use crate::db::imports::Import;
use crate::db::{Tx, customers, mailboxes, users};
use crate::domain::default_name;
use crate::domain::digits;
use crate::domain::field::Field;
use crate::domain::import::{Column, RowProblem};
use crate::domain::number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::role::Verb;
use crate::domain::surroundings::Surroundings;
use crate::forms::csv;
use crate::forms::mailbox::{defaults, values as values_of};
use crate::forms::values::Values;
use crate::services::mailboxes::{Mailbox, around, permit, scope};
use crate::tongue::Words;

/// Which column is which, and whose the rows are that do not say it.
pub(super) struct Sheet {
    columns: Vec<Option<Column>>,
    customer_id: i64,
}

/// What was found out about customers while some rows were read.
#[derive(Default)]
pub(super) struct Known {
    slugs: HashMap<String, Option<i64>>,
    around: HashMap<i64, Option<(Surroundings, u32)>>,
}

/// What a row means.
pub(in crate::services) struct Meant {
    /// The mailbox as it is; `None`: it would be a new one.
    pub(in crate::services) before: Option<Mailbox>,
    /// All that it is to be. Where a cell cannot be read, what it is.
    pub(super) values: Values,
    /// Whose it is to be.
    pub(super) customer_id: i64,
    /// The same for two rows that mean the same mailbox.
    pub(super) subject: Option<String>,
    /// Whether every value is as it is stored.
    pub(super) unchanged: bool,
}

/// What a row means, as far as it can be said, and what is wrong with it so far.
pub(super) struct Reading {
    pub(super) meant: Option<Meant>,
    pub(super) wrong: Vec<RowProblem>,
}

impl Reading {
    fn stopped(problem: RowProblem) -> Self {
        Self { meant: None, wrong: vec![problem] }
    }
}

impl Sheet {
    pub(super) fn of(import: &Import) -> Result<Self, Failure> {
        Ok(Self { columns: columns(import)?, customer_id: import.customer_id })
    }

    /// Reads the cells of a row.
    pub(super) async fn read(
        &self,
        tx: &mut Tx,
        act: &Act,
        known: &mut Known,
        cells: &[String],
    ) -> Result<Reading, Failure> {
        // Spreadsheets leave out empty cells at the end of a row, and some add one: what is not there says nothing.
        let said = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if said > self.columns.len() {
            let problem = RowProblem::Cells { cells: said, columns: self.columns.len() };
            return Ok(Reading::stopped(problem));
        }
        let row = Row { columns: &self.columns, cells };
        let has_voicemail = self.columns.contains(&Some(Column::HasVoicemail));
        if has_voicemail && csv::switch(&row.cell(Column::HasVoicemail)) == Some(false) {
            return Ok(Reading::stopped(RowProblem::NoVoicemail));
        }
        let found = match self.find(tx, act, known, &row).await? {
            Ok(found) => found,
            Err(problem) => return Ok(Reading::stopped(problem)),
        };
        let Found { before, customer_id } = found;
        let Some((around, _)) = known.around(tx, act, customer_id).await? else {
            return Ok(Reading::stopped(wrong(Field::Customer, Problem::UnknownCustomer)));
        };
        let base = before.as_ref().map_or_else(|| defaults(around), |b| values_of(&b.settings, b.customer_id));
        let (mut values, mut problems) = (base.clone(), Vec::new());
        for (field, cell) in row.fields() {
            match value(tx, field, &cell, around).await? {
                Ok(value) => values.set(field, value),
                Err(problem) => problems.push(problem),
            }
        }
        self.switch_addresses(&base, &mut values);
        if before.is_none() && !self.columns.contains(&Some(Column::Field(Field::Name))) {
            let name = default_name(values.get(Field::Description), values.get(Field::Number));
            values.set(Field::Name, name);
        }
        self::pin(&mut values, before.as_ref(), around);
        let subject = before.as_ref().map(|b| b.uuid.clone()).or_else(|| {
            let number = MailboxNumber::parse(values.get(Field::Number)).ok()?;
            Some(format!("{customer_id}/{}", number.as_str()))
        });
        let unchanged = before.is_some() && problems.is_empty() && base.differences(&values).is_empty();
        Ok(Reading { meant: Some(Meant { before, values, customer_id, subject, unchanged }), wrong: problems })
    }

    /// A file that brings addresses and does not say whether they are told of messages means that they are.
    fn switch_addresses(&self, base: &Values, values: &mut Values) {
        let has = |field| self.columns.contains(&Some(Column::Field(field)));
        if has(Field::Recipients)
            && !has(Field::NotifyRecipients)
            && base.get(Field::Recipients) != values.get(Field::Recipients)
        {
            let none = values.get(Field::Recipients).trim().is_empty();
            values.set(Field::NotifyRecipients, if none { "" } else { "on" });
        }
    }

    /// The mailbox that a row means, and whose it is to be.
    async fn find(
        &self,
        tx: &mut Tx,
        act: &Act,
        known: &mut Known,
        row: &Row<'_>,
    ) -> Result<Result<Found, RowProblem>, Failure> {
        let slug = row.cell(Column::Field(Field::Customer)).trim().to_lowercase();
        let named = match slug.as_str() {
            "" => None,
            slug => match known.customer(tx, act, slug).await? {
                Some(id) => Some(id),
                None => return Ok(Err(wrong(Field::Customer, Problem::UnknownCustomer))),
            },
        };
        let uuid = row.cell(Column::Uuid).trim().to_lowercase();
        if !uuid.is_empty() {
            let Some(before) = mailboxes::by_uuid(tx, scope(&act.who), &uuid).await? else {
                return Ok(Err(RowProblem::NoSuchMailbox));
            };
            let customer_id = named.unwrap_or(before.customer_id);
            return Ok(Ok(Found { before: Some(before), customer_id }));
        }
        let customer_id = named.unwrap_or(self.customer_id);
        let before = match MailboxNumber::parse(&row.cell(Column::Field(Field::Number))) {
            Ok(number) => mailboxes::by_number(tx, scope(&act.who), customer_id, number.as_str()).await?,
            Err(_) => None,
        };
        if before.is_none() && permit(&act.who, Verb::Create).is_err() {
            return Ok(Err(RowProblem::MayNotCreate));
        }
        Ok(Ok(Found { before, customer_id }))
    }
}

struct Found {
    before: Option<Mailbox>,
    customer_id: i64,
}

struct Row<'a> {
    columns: &'a [Option<Column>],
    cells: &'a [String],
}

impl<'a> Row<'a> {
    fn cell(&self, wanted: Column) -> Cow<'a, str> {
        let at = self.columns.iter().position(|column| *column == Some(wanted));
        at.and_then(|at| self.cells.get(at)).map_or(Cow::Borrowed(""), |cell| csv::plain(cell))
    }

    /// Every field that has a column, with what its cell says.
    fn fields(&self) -> impl Iterator<Item = (Field, Cow<'a, str>)> {
        self.columns.iter().zip(self.cells).filter_map(|(column, cell)| match column {
            Some(Column::Field(field)) => Some((*field, csv::plain(cell))),
            _ => None,
        })
    }
}

impl Known {
    /// The customer's side of the rules, and how many active mailboxes it has; `None`: it is not seen.
    pub(super) async fn around(
        &mut self,
        tx: &mut Tx,
        act: &Act,
        customer_id: i64,
    ) -> Result<Option<&(Surroundings, u32)>, Failure> {
        Ok(match self.around.entry(customer_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(around(tx, &act.who, customer_id).await?),
        }
        .as_ref())
    }

    async fn customer(&mut self, tx: &mut Tx, act: &Act, slug: &str) -> Result<Option<i64>, Failure> {
        if let Some(id) = self.slugs.get(slug) {
            return Ok(*id);
        }
        let found = customers::by_slug(&mut *tx, slug).await?.map(|customer| customer.id);
        let seen = match found {
            Some(id) => self.around(tx, act, id).await?.map(|_| id),
            None => None,
        };
        self.slugs.insert(slug.to_owned(), seen);
        Ok(seen)
    }
}

/// What a cell says, as a value of the form: names become what the store knows things by.
async fn value(
    tx: &mut Tx,
    field: Field,
    cell: &str,
    around: &Surroundings,
) -> Result<Result<String, RowProblem>, Failure> {
    let name = cell.trim();
    Ok(match field {
        Field::Customer => Ok(around.customer_id.to_string()),
        Field::Owner if !name.is_empty() => {
            let user = users::by_username(&mut *tx, &name.to_lowercase()).await?;
            match user.filter(|user| around.owner(user.id).is_some()) {
                Some(user) => Ok(user.id.to_string()),
                None => Err(like(tx, name, around).await?),
            }
        }
        Field::Greeting if !name.is_empty() => {
            let sound = around.sounds.iter().find(|sound| sound.name == name || sound.uuid == name);
            sound.map(|sound| sound.uuid.clone()).ok_or(wrong(field, Problem::UnknownSound))
        }
        Field::Number | Field::Pin | Field::ExitNumber | Field::CallerId | Field::NotifyCall
            if csv::was_shortened(name) =>
        {
            Err(RowProblem::Shortened { field })
        }
        field => csv::read(field, cell, Words::english()).map_err(|problem| wrong(field, problem)),
    })
}

/// There is no such owner; perhaps their name was written instead of their user name.
async fn like(tx: &mut Tx, name: &str, around: &Surroundings) -> Result<RowProblem, Failure> {
    let mut named = around.owners.iter().filter(|owner| owner.name.to_lowercase() == name.to_lowercase());
    let unknown = wrong(Field::Owner, Problem::UnknownOwner);
    // Of two people of one name, neither is meant more than the other.
    let (Some(owner), None) = (named.next(), named.next()) else { return Ok(unknown) };
    let usernames = users::usernames(&mut *tx, &[owner.id]).await?;
    Ok(usernames.into_iter().next().map_or(unknown, |(_, username)| RowProblem::OwnerLike { username }))
}

/// A new mailbox without a PIN gets one that nobody knows. One that is there gets the PIN of its cell, without being
/// asked whether it is the same: an answer to that would tell somebody's PIN to whoever guesses it.
fn pin(values: &mut Values, before: Option<&Mailbox>, around: &Surroundings) {
    if before.is_none() && digits::plain(values.get(Field::Pin)).is_empty() {
        let number = digits::plain(values.get(Field::Number));
        let made = around.pin_policy.generate(&number, || OsRng.r#gen());
        values.set(Field::Pin, made.as_ref().map_or("", |pin| pin.reveal()));
    }
}

pub(super) fn wrong(field: Field, problem: Problem) -> RowProblem {
    RowProblem::Field(FieldError { field, problem })
}
