//! What a row would do, by itself: what other rows of the file have to do with its number is said by
//! [`number_claims`](super::number_claims).

use std::collections::HashMap;

use super::column_mapping::{LookupCache, ResolvedRow, field_problem};
use super::{AuditContext, Failure};
use crate::db::{Tx, mailboxes};
use crate::domain::field::Field;
use crate::domain::import::{ImportColumn, RowAction, RowProblem, RowWarning};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::services::mailboxes::{DryRun, add_chosen, dry_run};

/// How many leading zeros are looked for that a spreadsheet may have dropped.
const MAX_DROPPED_ZEROS: usize = 3;

/// What a row was found to do.
pub(super) struct ValidatedRow {
    pub(super) verdict: RowAction,
    pub(super) wrong: Vec<RowProblem>,
    /// What somebody may not have meant. This is the place for every warning of a row.
    pub(super) warnings: Vec<RowWarning>,
}

impl ValidatedRow {
    /// It cannot be taken.
    pub(super) fn wrong(wrong: Vec<RowProblem>) -> Self {
        Self { verdict: RowAction::Wrong, wrong, warnings: Vec::new() }
    }

    fn good(verdict: RowAction, wrong: Vec<RowProblem>, warnings: Vec<RowWarning>) -> Self {
        let verdict = if wrong.is_empty() { verdict } else { RowAction::Wrong };
        Self { verdict, wrong, warnings }
    }
}

/// Judges what a row means, with what is `field_problem` with it so far. `made` is how many mailboxes the rows before it would
/// make, by customer.
pub(super) async fn validate_row(
    tx: &mut Tx,
    audit: &AuditContext,
    known: &mut LookupCache,
    meant: &ResolvedRow,
    mut wrong_so_far: Vec<RowProblem>,
    made: &mut HashMap<i64, u32>,
) -> Result<ValidatedRow, Failure> {
    let before = meant.before.as_ref();
    if before.is_some_and(|b| b.archived_at.is_some()) {
        wrong_so_far.push(RowProblem::Archived);
        return Ok(ValidatedRow::wrong(wrong_so_far));
    }
    if meant.unchanged {
        return Ok(ValidatedRow::good(RowAction::Same, wrong_so_far, Vec::new()));
    }
    let earlier = made.get(&meant.customer_id).copied().unwrap_or(0);
    let Some((context, active)) = known.context(tx, audit, meant.customer_id).await? else {
        wrong_so_far.push(field_problem(Field::Customer, Problem::UnknownCustomer));
        return Ok(ValidatedRow::wrong(wrong_so_far));
    };
    let mut context = context.clone();
    let there = active.saturating_add(earlier);
    add_chosen(tx, &audit.who, &mut context, &meant.values).await?;
    match dry_run(tx, audit, &meant.values, before, (&context, there)).await? {
        DryRun::Same => Ok(ValidatedRow::good(RowAction::Same, wrong_so_far, Vec::new())),
        DryRun::Stored(warnings) => {
            if before.is_none_or(|b| b.customer_id != meant.customer_id) {
                *made.entry(meant.customer_id).or_default() += u32::from(wrong_so_far.is_empty());
            }
            let mut warnings: Vec<_> = warnings.into_iter().map(RowWarning::Field).collect();
            warnings.extend(leading_zeros_warning(tx, meant).await?);
            let verdict = if before.is_some() { RowAction::Update } else { RowAction::Create };
            Ok(ValidatedRow::good(verdict, wrong_so_far, warnings))
        }
        DryRun::Wrong(errors) => {
            // What its cell could not say is told already.
            let told: Vec<_> = wrong_so_far.iter().filter_map(RowProblem::column).collect();
            let new = errors.into_iter().filter(|error| !told.contains(&ImportColumn::Field(error.field)));
            wrong_so_far.extend(new.map(|error| row_problem(error, &context.customer_name)));
            Ok(ValidatedRow::wrong(wrong_so_far))
        }
    }
}

/// A mistake in a field, as it is told of a row.
fn row_problem(error: FieldError, customer: &str) -> RowProblem {
    match error.problem {
        Problem::PlanFull { max, .. } => RowProblem::PlanFull { customer: customer.to_owned(), max },
        _ => RowProblem::Field(error),
    }
}

/// Whether the number differs from the mailbox's own, or the number of a new one from that of another mailbox, by
/// leading zeros alone.
async fn leading_zeros_warning(tx: &mut Tx, meant: &ResolvedRow) -> Result<Option<RowWarning>, Failure> {
    let Ok(number) = MailboxNumber::parse(meant.values.get(Field::Number)) else { return Ok(None) };
    let number = number.as_str();
    let alike = |other: &str| other != number && other.trim_start_matches('0') == number.trim_start_matches('0');
    if let Some(before) = &meant.before {
        let was = before.settings.number.as_str();
        return Ok(alike(was).then(|| RowWarning::LeadingZeros { from: was.to_owned() }));
    }
    let bare = number.trim_start_matches('0');
    for zeros in 0..=MAX_DROPPED_ZEROS {
        let other = format!("{}{bare}", "0".repeat(zeros));
        if alike(&other) && mailboxes::id_by_number(&mut *tx, meant.customer_id, &other).await?.is_some() {
            return Ok(Some(RowWarning::LeadingZeros { from: other }));
        }
    }
    Ok(None)
}
