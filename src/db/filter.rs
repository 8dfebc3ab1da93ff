//! Filters as SQL: the meaning of [`Filter::holds`], with every value bound.

use sqlx::{QueryBuilder, Sqlite};

use super::concerns;
use super::mailbox_row::Mailbox;
use crate::domain::choice::Choice as _;
use crate::domain::dial::Dialable;
use crate::domain::email::{Email, Recipients};
use crate::domain::fold::fold;
use crate::forms::filter::{Column, Filter, Function, Op, Value};

/// Appends the condition that the `mailbox`, whose owner is joined as `owner`, is one of those meant. It
/// is never null, so that `not` means what it says.
pub(super) fn push(query: &mut QueryBuilder<'_, Sqlite>, filter: &Filter) {
    match filter {
        Filter::And(parts) => push_all(query, parts, " and ", "true"),
        Filter::Or(parts) => push_all(query, parts, " or ", "false"),
        Filter::Not(part) => {
            query.push("not (");
            push(query, part);
            query.push(")");
        }
        Filter::Compare { column, op, .. } if op.orders() && !column.kind().is_ordered() => drop(query.push("false")),
        Filter::Compare { column, op, value } => push_comparison(query, &stored(*column), *op, value),
        Filter::Text { function, column, needle } => push_text(query, *column, *function, &fold(needle)),
    }
}

fn push_all(query: &mut QueryBuilder<'_, Sqlite>, parts: &[Filter], between: &str, none: &str) {
    if parts.is_empty() {
        query.push(none);
        return;
    }
    for (at, part) in parts.iter().enumerate() {
        query.push(if at == 0 { "(" } else { between });
        push(query, part);
    }
    query.push(")");
}

fn push_comparison(query: &mut QueryBuilder<'_, Sqlite>, column: &Stored, op: Op, value: &Value) {
    let sql = &column.sql;
    // What is stored as an empty text is null, and so equals no text, not even an empty one.
    let impossible = column.absence == Absence::Empty && *value == Value::from("");
    match (op, value) {
        (Op::Eq, Value::Null) => drop(query.push(column.absent())),
        (Op::Ne, Value::Null) => drop(query.push(column.present())),
        (_, Value::Null) => drop(query.push("false")),
        (Op::Eq, _) if impossible => drop(query.push("false")),
        (Op::Ne, _) if impossible => drop(query.push("true")),
        // Word for word the condition of an index, which is used for nothing else.
        (Op::Eq, Value::Switch(true)) if matches!(column.column, Column::Concern(_)) => drop(query.push(sql)),
        // An empty text equals no other by itself.
        (Op::Eq, _) if column.absence != Absence::Null => push_value(query.push(sql).push(" = "), value),
        (Op::Ne, _) if column.absence != Absence::Null => push_value(query.push(sql).push(" <> "), value),
        (Op::Ne, _) => {
            query.push("(").push(column.absent()).push(" or ").push(sql).push(" <> ");
            push_value(query, value);
            query.push(")");
        }
        _ => {
            let sign = match op {
                Op::Gt => " > ",
                Op::Ge => " >= ",
                Op::Lt => " < ",
                Op::Le => " <= ",
                Op::Eq | Op::Ne => " = ",
            };
            query.push("(").push(column.present()).push(" and ").push(sql).push(sign);
            push_value(query, value);
            query.push(")");
        }
    }
}

fn push_value(query: &mut QueryBuilder<'_, Sqlite>, value: &Value) {
    match value {
        Value::Text(text) => query.push_bind(text.clone()),
        Value::Switch(on) => query.push_bind(*on),
        Value::Number(number) => query.push_bind(*number),
        Value::Null => query.push("null"),
    };
}

/// The needle is folded, and so is what it is looked for in.
fn push_text(query: &mut QueryBuilder<'_, Sqlite>, column: Column, function: Function, needle: &str) {
    let (sql, length) = (&folded(column), i64::try_from(needle.chars().count()).unwrap_or(i64::MAX));
    query.push("(").push(stored(column).present());
    match function {
        // Every text has an empty one in it.
        _ if needle.is_empty() => {}
        Function::Contains => {
            query.push(" and replace(").push(sql).push(", ").push_bind(needle.to_owned());
            query.push(", '') <> ").push(sql);
        }
        Function::StartsWith => {
            query.push(" and substr(").push(sql).push(", 1, cast(").push_bind(length);
            query.push(" as integer)) = ").push_bind(needle.to_owned());
        }
        Function::EndsWith => {
            query.push(" and length(").push(sql).push(") >= cast(").push_bind(length);
            query.push(" as integer) and substr(").push(sql).push(", length(").push(sql);
            query.push(") + 1 - cast(").push_bind(length).push(" as integer)) = ").push_bind(needle.to_owned());
        }
    }
    query.push(")");
}

const ANY_RECIPIENT: &str = "exists (select 1 from recipient where mailbox_id = mailbox.id)";

/// How the database has a column.
struct Stored {
    column: Column,
    sql: String,
    absence: Absence,
}

/// How the database says that there is no value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Absence {
    /// There always is one.
    Never,
    /// By null.
    Null,
    /// By an empty text.
    Empty,
}

impl Stored {
    fn present(&self) -> String {
        match self.absence {
            Absence::Never => "true".to_owned(),
            Absence::Null => format!("{} is not null", self.sql),
            Absence::Empty if self.column == Column::Recipients => ANY_RECIPIENT.to_owned(),
            Absence::Empty => format!("{} <> ''", self.sql),
        }
    }

    fn absent(&self) -> String {
        match self.absence {
            Absence::Never => "false".to_owned(),
            Absence::Null => format!("{} is null", self.sql),
            Absence::Empty if self.column == Column::Recipients => format!("not {ANY_RECIPIENT}"),
            Absence::Empty => format!("{} = ''", self.sql),
        }
    }
}

fn stored(column: Column) -> Stored {
    let absence = match column {
        Column::Owner | Column::Archived => Absence::Null,
        Column::OwnerAddress | Column::Recipients | Column::Pager | Column::NotifyCall => Absence::Empty,
        _ => Absence::Never,
    };
    Stored { column, sql: sql(column), absence }
}

/// The column as an expression over `mailbox` and its `owner`.
pub(super) fn sql(column: Column) -> String {
    let name = match column {
        Column::Id => "id",
        Column::Customer => "customer_id",
        Column::Owner => "owner_id",
        Column::OwnerAddress => return "coalesce(owner.email, '')".to_owned(),
        Column::Number => "number",
        Column::Name => "name",
        Column::Language => "language",
        Column::PinRequired => "pin_required",
        Column::AnnounceTime => "announce_time",
        Column::NotifyFor => "notify_for",
        Column::OwnerEmail => "owner_email",
        Column::OwnerText => "owner_text",
        Column::NotifyRecipients => "notify_recipients",
        Column::Recipients => return recipients("address"),
        Column::Pager => "pager",
        Column::PagerAttach => "pager_attach",
        Column::NotifyCall => "notify_call",
        Column::Transcribe => "transcribe",
        Column::Panel => "panel",
        Column::Updated => "updated_at",
        Column::Archived => "archived_at",
        Column::Concern(concern) => return format!("({})", concerns::condition("mailbox", concern)),
    };
    format!("mailbox.{name}")
}

/// The column as an expression of folded text. What is never more than ASCII is folded by the database.
fn folded(column: Column) -> String {
    match column {
        Column::Name => "mailbox.name_key".to_owned(),
        Column::OwnerAddress => "coalesce(owner.email_key, '')".to_owned(),
        Column::Pager => "coalesce(mailbox.pager_key, '')".to_owned(),
        Column::Recipients => recipients("address_key"),
        other => format!("lower({})", sql(other)),
    }
}

/// The addresses as one text, in their order. No function for that is in both SQLite and PostgreSQL,
/// and there are never more than a few.
fn recipients(column: &str) -> String {
    let at = |position: usize| {
        let comma = if position == 1 { "" } else { "',' || " };
        format!(
            "coalesce((select {comma}{column} from recipient where mailbox_id = mailbox.id and position = {position}), '')"
        )
    };
    let all: Vec<String> = (1..=Recipients::MAX).map(at).collect();
    format!("({})", all.join(" || "))
}

/// What a mailbox has in a column, for [`Filter::holds`].
pub fn value(mailbox: &Mailbox, column: Column) -> Value {
    let s = &mailbox.settings;
    let dial = |d: &Option<Dialable>| Value::text_or_null(d.as_ref().map_or("", Dialable::as_str));
    match column {
        Column::Id => mailbox.id.into(),
        Column::Customer => mailbox.customer_id.into(),
        Column::Owner => s.owner.into(),
        Column::OwnerAddress => Value::text_or_null(mailbox.owner.as_ref().map_or("", |owner| &owner.email)),
        Column::Number => s.number.as_str().into(),
        Column::Name => s.name.as_str().into(),
        Column::Language => s.language.as_str().into(),
        Column::PinRequired => s.pin_required.into(),
        Column::AnnounceTime => s.announce_time.name().into(),
        Column::NotifyFor => s.notify_for.name().into(),
        Column::OwnerEmail => s.owner_email.name().into(),
        Column::OwnerText => s.owner_text.into(),
        Column::NotifyRecipients => s.notify_recipients.into(),
        Column::Recipients => Value::text_or_null(&s.recipients.lines().replace('\n', ",")),
        Column::Pager => Value::text_or_null(s.pager.as_ref().map_or("", Email::as_str)),
        Column::PagerAttach => s.pager_attach.into(),
        Column::NotifyCall => dial(&s.notify_call),
        Column::Transcribe => s.transcribe.into(),
        Column::Panel => s.panel.into(),
        Column::Updated => mailbox.updated_at.into(),
        Column::Archived => mailbox.archived_at.into(),
        Column::Concern(concern) => mailbox.concerns.has(concern).into(),
    }
}
