//! Validates a row by itself. Conflicts with the numbers of other rows are resolved by
//! [`number_claims`](super::number_claims).

use std::collections::HashMap;

use super::row_resolver::{LookupCache, ResolvedRow, field_problem};
use super::{AuditContext, Failure};
use crate::db::{Tx, mailboxes};
use crate::domain::field::MailboxField;
use crate::domain::import::{MailboxColumn, RowAction, RowProblem, RowWarning};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::services::mailboxes::{DryRun, add_chosen, dry_run};

/// How many leading zeros that a spreadsheet may have dropped are tried.
const MAX_DROPPED_ZEROS: usize = 3;

/// The result of validating a row.
pub(super) struct ValidatedRow {
    pub(super) action: RowAction,
    pub(super) problems: Vec<RowProblem>,
    /// All warnings of the row.
    pub(super) warnings: Vec<RowWarning>,
}

impl ValidatedRow {
    /// A row that is rejected.
    pub(super) fn rejected(problems: Vec<RowProblem>) -> Self {
        Self { action: RowAction::Wrong, problems, warnings: Vec::new() }
    }

    fn accepted(action: RowAction, problems: Vec<RowProblem>, warnings: Vec<RowWarning>) -> Self {
        let action = if problems.is_empty() { action } else { RowAction::Wrong };
        Self { action, problems, warnings }
    }
}

/// Validates a resolved row; `problems` are those found so far. `created_counts` holds the number of mailboxes that
/// earlier rows would create, by customer.
pub(super) async fn validate_row(
    tx: &mut Tx,
    audit: &AuditContext,
    cache: &mut LookupCache,
    resolved: &ResolvedRow,
    mut problems: Vec<RowProblem>,
    created_counts: &mut HashMap<i64, u32>,
) -> Result<ValidatedRow, Failure> {
    let before = resolved.before.as_ref();
    if before.is_some_and(|b| b.archived_at.is_some()) {
        problems.push(RowProblem::Archived);
        return Ok(ValidatedRow::rejected(problems));
    }
    if resolved.unchanged {
        return Ok(ValidatedRow::accepted(RowAction::Same, problems, Vec::new()));
    }
    let created_before = created_counts.get(&resolved.customer_id).copied().unwrap_or(0);
    let Some((context, active)) = cache.context(tx, audit, resolved.customer_id).await? else {
        problems.push(field_problem(MailboxField::Customer, Problem::UnknownCustomer));
        return Ok(ValidatedRow::rejected(problems));
    };
    let mut context = context.clone();
    let active_count = active.saturating_add(created_before);
    add_chosen(tx, &audit.who, &mut context, &resolved.values).await?;
    match dry_run(tx, audit, &resolved.values, before, (&context, active_count)).await? {
        DryRun::Same => Ok(ValidatedRow::accepted(RowAction::Same, problems, Vec::new())),
        DryRun::Stored(warnings) => {
            if before.is_none_or(|b| b.customer_id != resolved.customer_id) {
                *created_counts.entry(resolved.customer_id).or_default() += u32::from(problems.is_empty());
            }
            let mut warnings: Vec<_> = warnings.into_iter().map(RowWarning::Field).collect();
            warnings.extend(leading_zeros_warning(tx, resolved).await?);
            let action = if before.is_some() { RowAction::Update } else { RowAction::Create };
            Ok(ValidatedRow::accepted(action, problems, warnings))
        }
        DryRun::Wrong(errors) => {
            // Cells that could not be parsed have been reported already.
            let reported_columns: Vec<_> = problems.iter().filter_map(RowProblem::column).collect();
            let new_errors =
                errors.into_iter().filter(|error| !reported_columns.contains(&MailboxColumn::Field(error.field)));
            problems.extend(new_errors.map(|error| row_problem(error, &context.customer_name)));
            Ok(ValidatedRow::rejected(problems))
        }
    }
}

/// A field error as a problem of a row.
fn row_problem(error: FieldError, customer: &str) -> RowProblem {
    match error.problem {
        Problem::PlanFull { max, .. } => RowProblem::PlanFull { customer: customer.to_owned(), max },
        _ => RowProblem::Field(error),
    }
}

/// A warning if the number differs only by leading zeros from the current number of the mailbox or, for a new mailbox,
/// from that of another one.
async fn leading_zeros_warning(tx: &mut Tx, resolved: &ResolvedRow) -> Result<Option<RowWarning>, Failure> {
    let Ok(number) = MailboxNumber::parse(resolved.values.get(MailboxField::Number)) else { return Ok(None) };
    let number = number.as_str();
    let differs_by_zeros =
        |other: &str| other != number && other.trim_start_matches('0') == number.trim_start_matches('0');
    if let Some(before) = &resolved.before {
        let current = before.settings.number.as_str();
        return Ok(differs_by_zeros(current).then(|| RowWarning::LeadingZeros { from: current.to_owned() }));
    }
    let stripped = number.trim_start_matches('0');
    for zeros in 0..=MAX_DROPPED_ZEROS {
        let other = format!("{}{stripped}", "0".repeat(zeros));
        if differs_by_zeros(&other) && mailboxes::id_by_number(&mut *tx, resolved.customer_id, &other).await?.is_some()
        {
            return Ok(Some(RowWarning::LeadingZeros { from: other }));
        }
    }
    Ok(None)
}
