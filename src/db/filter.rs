//! Filters as SQL: the meaning of [`Filter::matches`], with every value bound.

use sqlx::{QueryBuilder, Sqlite};

use super::concerns;
use super::mailbox_row::Mailbox;
use crate::domain::choice::Choice as _;
use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::fold::fold;
use crate::lists::filter::{Filter, FilterColumn, FilterValue, Op, TextFunction};

/// Appends the condition that `mailbox`, whose owner is joined as `owner`, matches the filter. The condition is never
/// null, so that `not` negates it.
pub(super) fn push(query: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    match filter {
        Filter::And(parts) => push_all(query, parts, " and ", "true"),
        Filter::Or(parts) => push_all(query, parts, " or ", "false"),
        Filter::Not(part) => {
            query.push("not (");
            push(query, part);
            query.push(")");
        }
        Filter::Compare { column, op, .. } if op.is_ordering() && !column.kind().is_ordered() => {
            let _ = query.push("false");
        }
        Filter::Compare { column, op, value } => push_comparison(query, &column_sql(*column), *op, value),
        Filter::Text { function, column, needle } => push_text(query, *column, *function, &fold(needle)),
    }
}

fn push_all(query: &mut QueryBuilder<Sqlite>, parts: &[Filter], between: &str, none: &str) {
    if parts.is_empty() {
        query.push(none);
        return;
    }
    for (i, part) in parts.iter().enumerate() {
        query.push(if i == 0 { "(" } else { between });
        push(query, part);
    }
    query.push(")");
}

fn push_comparison(query: &mut QueryBuilder<Sqlite>, column: &ColumnSql, op: Op, value: &FilterValue) {
    let sql = &column.sql;
    // An empty text is stored as null, and so equals no text, not even an empty one.
    let impossible = column.absence == Absence::Empty && *value == FilterValue::from("");
    match (op, value) {
        (Op::Eq, FilterValue::Null) => drop(query.push(column.absent())),
        (Op::Ne, FilterValue::Null) => drop(query.push(column.present())),
        (_, FilterValue::Null) => drop(query.push("false")),
        (Op::Eq, _) if impossible => drop(query.push("false")),
        (Op::Ne, _) if impossible => drop(query.push("true")),
        // Must be exactly the condition of the partial index, or the index is not used.
        (Op::Eq, FilterValue::Switch(true)) if matches!(column.column, FilterColumn::Concern(_)) => {
            let _ = query.push(sql);
        }
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

fn push_value(query: &mut QueryBuilder<Sqlite>, value: &FilterValue) {
    match value {
        FilterValue::Text(text) => query.push_bind(text.clone()),
        FilterValue::Switch(on) => query.push_bind(*on),
        FilterValue::Number(number) => query.push_bind(*number),
        FilterValue::Null => query.push("null"),
    };
}

/// `needle` must be folded, like the column it is searched in.
fn push_text(query: &mut QueryBuilder<Sqlite>, column: FilterColumn, function: TextFunction, needle: &str) {
    let (sql, length) = (&folded_sql(column), i64::try_from(needle.chars().count()).unwrap_or(i64::MAX));
    query.push("(").push(column_sql(column).present());
    match function {
        // Every text contains an empty one.
        _ if needle.is_empty() => {}
        TextFunction::Contains => {
            query.push(" and replace(").push(sql).push(", ").push_bind(needle.to_owned());
            query.push(", '') <> ").push(sql);
        }
        TextFunction::StartsWith => {
            query.push(" and substr(").push(sql).push(", 1, cast(").push_bind(length);
            query.push(" as integer)) = ").push_bind(needle.to_owned());
        }
        TextFunction::EndsWith => {
            query.push(" and length(").push(sql).push(") >= cast(").push_bind(length);
            query.push(" as integer) and substr(").push(sql).push(", length(").push(sql);
            query.push(") + 1 - cast(").push_bind(length).push(" as integer)) = ").push_bind(needle.to_owned());
        }
    }
    query.push(")");
}

const ANY_RECIPIENT: &str = "exists (select 1 from recipient where mailbox_id = mailbox.id)";

/// A column in SQL.
struct ColumnSql {
    column: FilterColumn,
    sql: String,
    absence: Absence,
}

/// How a missing value is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Absence {
    /// The column always has a value.
    Never,
    /// As null.
    Null,
    /// As an empty text.
    Empty,
}

impl ColumnSql {
    fn present(&self) -> String {
        match self.absence {
            Absence::Never => "true".to_owned(),
            Absence::Null => format!("{} is not null", self.sql),
            Absence::Empty if self.column == FilterColumn::Recipients => ANY_RECIPIENT.to_owned(),
            Absence::Empty => format!("{} <> ''", self.sql),
        }
    }

    fn absent(&self) -> String {
        match self.absence {
            Absence::Never => "false".to_owned(),
            Absence::Null => format!("{} is null", self.sql),
            Absence::Empty if self.column == FilterColumn::Recipients => format!("not {ANY_RECIPIENT}"),
            Absence::Empty => format!("{} = ''", self.sql),
        }
    }
}

fn column_sql(column: FilterColumn) -> ColumnSql {
    let absence = match column {
        FilterColumn::Owner | FilterColumn::Archived => Absence::Null,
        FilterColumn::OwnerAddress | FilterColumn::Recipients | FilterColumn::Pager | FilterColumn::NotifyCall => {
            Absence::Empty
        }
        _ => Absence::Never,
    };
    ColumnSql { column, sql: sql(column), absence }
}

/// The column as an expression over `mailbox` and its `owner`.
pub(super) fn sql(column: FilterColumn) -> String {
    let name = match column {
        FilterColumn::Id => "id",
        FilterColumn::Customer => "customer_id",
        FilterColumn::Owner => "owner_id",
        FilterColumn::OwnerAddress => return "coalesce(owner.email, '')".to_owned(),
        FilterColumn::Number => "number",
        FilterColumn::Name => "name",
        FilterColumn::Language => "language",
        FilterColumn::PinRequired => "pin_required",
        FilterColumn::AnnounceTime => "announce_time",
        FilterColumn::NotifyFor => "notify_for",
        FilterColumn::OwnerEmail => "owner_email",
        FilterColumn::OwnerText => "owner_text",
        FilterColumn::NotifyRecipients => "notify_recipients",
        FilterColumn::Recipients => return recipients_sql("address"),
        FilterColumn::Pager => "pager",
        FilterColumn::PagerAttach => "pager_attach",
        FilterColumn::NotifyCall => "notify_call",
        FilterColumn::Transcribe => "transcribe",
        FilterColumn::Panel => "panel",
        FilterColumn::Updated => "updated_at",
        FilterColumn::Archived => "archived_at",
        FilterColumn::Concern(concern) => return format!("({})", concerns::condition("mailbox", concern)),
    };
    format!("mailbox.{name}")
}

/// The column as an expression of folded text. Columns of plain ASCII are folded by the database.
fn folded_sql(column: FilterColumn) -> String {
    match column {
        FilterColumn::Name => "mailbox.name_key".to_owned(),
        FilterColumn::OwnerAddress => "coalesce(owner.email_key, '')".to_owned(),
        FilterColumn::Pager => "coalesce(mailbox.pager_key, '')".to_owned(),
        FilterColumn::Recipients => recipients_sql("address_key"),
        other => format!("lower({})", sql(other)),
    }
}

/// The addresses joined into one text, in order. SQLite and PostgreSQL share no function for that, and there are only a
/// few addresses.
fn recipients_sql(column: &str) -> String {
    let address_at = |position: usize| {
        let comma = if position == 1 { "" } else { "',' || " };
        format!(
            "coalesce((select {comma}{column} from recipient where mailbox_id = mailbox.id and position = {position}), '')"
        )
    };
    let all: Vec<String> = (1..=Recipients::MAX).map(address_at).collect();
    format!("({})", all.join(" || "))
}

/// The value of a mailbox in a column, for [`Filter::matches`].
pub fn value(mailbox: &Mailbox, column: FilterColumn) -> FilterValue {
    let s = &mailbox.settings;
    let dial = |d: &Option<DialString>| FilterValue::text_or_null(d.as_ref().map_or("", DialString::as_str));
    match column {
        FilterColumn::Id => mailbox.id.into(),
        FilterColumn::Customer => mailbox.customer_id.into(),
        FilterColumn::Owner => s.owner.into(),
        FilterColumn::OwnerAddress => {
            FilterValue::text_or_null(mailbox.owner.as_ref().map_or("", |owner| &owner.email))
        }
        FilterColumn::Number => s.number.as_str().into(),
        FilterColumn::Name => s.name.as_str().into(),
        FilterColumn::Language => s.language.as_str().into(),
        FilterColumn::PinRequired => s.pin_required.into(),
        FilterColumn::AnnounceTime => s.announce_time.code().into(),
        FilterColumn::NotifyFor => s.notify_for.code().into(),
        FilterColumn::OwnerEmail => s.owner_email.code().into(),
        FilterColumn::OwnerText => s.owner_text.into(),
        FilterColumn::NotifyRecipients => s.notify_recipients.into(),
        FilterColumn::Recipients => FilterValue::text_or_null(&s.recipients.lines().replace('\n', ",")),
        FilterColumn::Pager => FilterValue::text_or_null(s.pager.as_ref().map_or("", Email::as_str)),
        FilterColumn::PagerAttach => s.pager_attach.into(),
        FilterColumn::NotifyCall => dial(&s.notify_call),
        FilterColumn::Transcribe => s.transcribe.into(),
        FilterColumn::Panel => s.panel.into(),
        FilterColumn::Updated => mailbox.updated_at.into(),
        FilterColumn::Archived => mailbox.archived_at.into(),
        FilterColumn::Concern(concern) => mailbox.concerns.has(concern).into(),
    }
}
