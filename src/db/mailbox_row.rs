//! Converts rows of the database into mailboxes of the domain.

use std::fmt::Debug;

use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Decode, Row, Sqlite, Type};

use super::recipients::Recipient;
use crate::domain::choice::Choice;
use crate::domain::concern::{Concern, Concerns};
use crate::domain::customer_context::Owner;
use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::exit::ExitDestination;
use crate::domain::language::Language;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::notifications;
use crate::domain::text::{Description, DisplayName};
use crate::domain::timezone::Timezone;
use crate::i18n::Messages;

/// A mailbox as stored, without its PIN, which only [`super::mailboxes::sealed_pin`] reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The row id.
    pub id: i64,
    /// The id used in URLs.
    pub uuid: String,
    /// The customer it belongs to.
    pub customer_id: i64,
    /// The customer's name.
    pub customer_name: String,
    /// The user who owns it.
    pub owner: Option<Owner>,
    /// Everything that can be set.
    pub settings: MailboxSettings,
    /// The name of the sound it plays.
    pub greeting_name: Option<String>,
    /// When each of its recipients was added, in the order of the settings.
    pub recipients: Vec<Recipient>,
    /// Incremented by every change.
    pub version: i64,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// Milliseconds since 1970, UTC.
    pub updated_at: i64,
    /// Milliseconds since 1970, UTC; `None`: it is not archived.
    pub archived_at: Option<i64>,
    /// Its concerns, as far as they have been evaluated.
    pub concerns: Concerns,
}

impl Mailbox {
    /// Descriptions of the notifications that reach someone; empty if there are none.
    pub fn channels(&self, messages: Messages) -> Vec<String> {
        notifications::describe_channels(&self.settings, self.owner.as_ref(), messages)
    }
}

/// Selects every column that [`read`] needs; conditions follow.
pub(super) const SELECT_MAILBOXES: &str = "\
    select mailbox.id, mailbox.uuid, mailbox.customer_id, mailbox.number, mailbox.name, \
        mailbox.description, mailbox.pin_required, mailbox.owner_id, mailbox.language, \
        mailbox.timezone, mailbox.temporary_greeting, mailbox.beep, mailbox.play_order, \
        mailbox.announce_envelope, mailbox.announce_caller, mailbox.announce_duration, \
        mailbox.announce_time, mailbox.exit_kind, mailbox.exit_number, mailbox.caller_id, \
        mailbox.owner_email, mailbox.notify_recipients, mailbox.pager, mailbox.pager_attach, \
        mailbox.notify_for, mailbox.owner_text, mailbox.notify_call, mailbox.notify_call_opens, \
        mailbox.delete_after_email, mailbox.transcribe, mailbox.panel, mailbox.version, \
        mailbox.created_at, mailbox.updated_at, mailbox.archived_at, mailbox.concerns, mailbox.dead_exit, \
        customer.name as customer_name, owner.name as owner_name, owner.email as owner_address, \
        sound.uuid as greeting, sound.name as greeting_name \
    from mailbox \
    join customer on customer.id = mailbox.customer_id \
    left join user_account as owner on owner.id = mailbox.owner_id \
    left join sound on sound.id = mailbox.greeting_id";

/// Reads a row of [`SELECT_MAILBOXES`]. The recipients are in another table and still missing.
pub(super) fn read(row: &SqliteRow) -> Result<Mailbox, sqlx::Error> {
    let owner_id: Option<i64> = row.try_get("owner_id")?;
    let owner = owner_id.map(|id| owner(row, id)).transpose()?;
    Ok(Mailbox {
        id: row.try_get("id")?,
        uuid: row.try_get("uuid")?,
        customer_id: row.try_get("customer_id")?,
        customer_name: row.try_get("customer_name")?,
        owner,
        settings: settings(row, owner_id)?,
        greeting_name: row.try_get("greeting_name")?,
        recipients: Vec::new(),
        version: row.try_get("version")?,
        created_at: row.try_get("created_at")?,
        updated_at: row.try_get("updated_at")?,
        archived_at: row.try_get("archived_at")?,
        concerns: concerns(row)?,
    })
}

fn concerns(row: &SqliteRow) -> Result<Concerns, sqlx::Error> {
    let bits: i64 = row.try_get("concerns")?;
    let dead_exit: bool = row.try_get("dead_exit")?;
    Ok(Concerns::from_bits(if dead_exit { bits | Concern::DeadExit.bit() } else { bits }))
}

fn owner(row: &SqliteRow, id: i64) -> Result<Owner, sqlx::Error> {
    let email: Option<String> = row.try_get("owner_address")?;
    Ok(Owner { id, name: row.try_get("owner_name")?, email: email.unwrap_or_default() })
}

fn settings(row: &SqliteRow, owner: Option<i64>) -> Result<MailboxSettings, sqlx::Error> {
    let row = RowReader(row);
    let exit_kind = row.choice("exit_kind")?;
    Ok(MailboxSettings {
        number: row.parsed("number", MailboxNumber::parse)?,
        name: DisplayName::from_stored(row.get("name")?),
        description: Description::from_stored(row.get("description")?),
        pin_required: row.get("pin_required")?,
        owner,
        language: row.parsed("language", Language::parse_stored)?,
        timezone: row.parsed("timezone", Timezone::parse)?,
        greeting: row.get("greeting")?,
        temporary_greeting: row.get("temporary_greeting")?,
        beep: row.get("beep")?,
        play_order: row.choice("play_order")?,
        announce_envelope: row.get("announce_envelope")?,
        announce_caller: row.get("announce_caller")?,
        announce_duration: row.get("announce_duration")?,
        announce_time: row.choice("announce_time")?,
        exit: row.parsed("exit_number", |number| ExitDestination::parse(exit_kind, number))?,
        caller_id: row.parsed("caller_id", DialString::parse_optional)?,
        owner_email: row.choice("owner_email")?,
        recipients: Recipients::default(),
        notify_recipients: row.get("notify_recipients")?,
        pager: Some(row.get("pager")?).filter(|pager: &&str| !pager.is_empty()).map(Email::from_stored),
        pager_attach: row.get("pager_attach")?,
        notify_for: row.choice("notify_for")?,
        owner_text: row.get("owner_text")?,
        notify_call: row.parsed("notify_call", DialString::parse_optional)?,
        notify_call_opens: row.choice("notify_call_opens")?,
        delete_after_email: row.get("delete_after_email")?,
        transcribe: row.get("transcribe")?,
        panel: row.get("panel")?,
    })
}

/// Reads columns through the domain's own parsers.
struct RowReader<'r>(&'r SqliteRow);

impl<'r> RowReader<'r> {
    fn get<T>(&self, column: &'static str) -> Result<T, sqlx::Error>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite>,
        &'static str: ColumnIndex<SqliteRow>,
    {
        self.0.try_get(column)
    }

    fn parsed<T, E: Debug>(
        &self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<T, sqlx::Error> {
        parse(self.get(column)?).map_err(|error| decode_error(column, &error))
    }

    fn choice<C: Choice>(&self, column: &'static str) -> Result<C, sqlx::Error> {
        self.parsed(column, |name| C::from_code(name).ok_or(name.to_owned()))
    }
}

/// An error for a stored value that the domain rejects, which this program cannot have written.
pub(super) fn decode_error(column: &str, error: &impl Debug) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: format!("not a good value: {error:?}").into() }
}
