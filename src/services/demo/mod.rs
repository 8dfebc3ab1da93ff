//! Sample data for an empty database: a small phone company and its customers.
//!
//! It is subject to the same rules as all other data, so it contains nothing that a user could not have created.
//! Passwords and PINs are random and are not written to any file.

mod edge_cases;
mod sample_accounts;
mod sample_mailboxes;
mod tones;

use anyhow::anyhow;
use rand::Rng as _;
use rand::rngs::OsRng;

use super::mailboxes::{
    AuditContext, MailboxEdit, MailboxResult, apply_in, insert, load_bare_context, set_archived_in,
};
use super::outcome::answer;
use super::{App, ChangeSource, Failure, Principal, now};
use crate::db::scope::Reach;
use crate::db::{Tx, customers};
use crate::domain::field::MailboxField;
use crate::domain::pin::PinPolicy;
use crate::domain::problem::FieldError;
use crate::domain::rule_messages as rules;
use crate::forms::customer::{CustomerForm, PinPolicyForm};
use crate::forms::mailbox::{defaults, values_of};
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::forms::save_outcome::SaveOutcome;
use crate::i18n::Messages;

use sample_accounts::SampleData;
use sample_mailboxes::SampleMailbox;

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// Fills an empty database and returns the user names with their generated passwords.
pub async fn fill(app: &App) -> Result<Vec<(String, String)>, Failure> {
    let accounts = sample_accounts::sample_users(app).await?;
    let credentials: Vec<_> = accounts.iter().map(|a| (a.username.to_owned(), a.password.clone())).collect();
    let recordings = sample_accounts::sample_sounds().await?;
    let owned_app = app.clone();
    let result: Result<(Principal, i64), Failure> = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                if !customers::list_within(&mut *tx, Reach::Everything).await?.is_empty() {
                    return Err(anyhow!("Sample data can only be added to an empty database").into());
                }
                let data = sample_accounts::build(tx, &owned_app, &accounts, &recordings, now() - 91 * DAY_MS).await?;
                for (index, sample) in sample_mailboxes::all().into_iter().enumerate() {
                    create_mailbox(tx, &owned_app, &data, &sample, i64::try_from(index).unwrap_or(0)).await?;
                }
                let workshop = data.customer("workshop")?;
                Ok((data.nora, workshop))
            })
        })
        .await;
    let (nora, workshop) = result?;
    tighten_pin_policy(app, &nora, workshop).await?;
    Ok(credentials)
}

/// Tightens the PIN policy of the workshop, so that some of its mailboxes have PINs that need attention.
async fn tighten_pin_policy(app: &App, nora: &Principal, workshop: i64) -> Result<(), Failure> {
    let stored = super::customers::get(app, nora, workshop).await?.customer;
    let form = CustomerForm { policy: PinPolicyForm::of(&PinPolicy::strict()), ..super::customers::form_of(&stored) };
    match super::customers::save(app, nora, ChangeSource::Command, workshop, stored.version, &form, false).await? {
        SaveOutcome::Done(_) => Ok(()),
        other => Err(anyhow!("the PIN policy of the workshop could not be changed: {other:?}").into()),
    }
}

/// Creates one mailbox, and a history for some of them.
async fn create_mailbox(
    tx: &mut Tx,
    app: &App,
    data: &SampleData,
    sample: &SampleMailbox,
    index: i64,
) -> Result<(), Failure> {
    let mut audit = AuditContext {
        app: app.clone(),
        who: data.nora.clone(),
        source: ChangeSource::Command,
        at: now() - (index * 37 % 90) * DAY_MS - (index * 7 % 24) * HOUR_MS - index * 61_000 - HOUR_MS,
        batch_id: None,
        dry_run: false,
    };
    let customer_id = data.customer(sample.customer)?;
    let (context, _) =
        load_bare_context(tx, &audit.who, customer_id).await?.ok_or_else(|| anyhow!("no such customer"))?;
    let mut values = defaults(&context);
    // The PINs generated for the workshop also meet its later, stricter policy.
    let is_lax = context.pin_policy == PinPolicy::any();
    let policy = if is_lax { PinPolicy::strict() } else { context.pin_policy };
    let pin = policy.generate(&sample.number, || OsRng.r#gen());
    values.set(MailboxField::Pin, pin.ok_or_else(|| anyhow!("no PIN meets the policy"))?.reveal());
    values.set(MailboxField::Number, &sample.number);
    values.set(MailboxField::Name, &sample.name);
    values.set(MailboxField::Owner, sample.owner.map_or(Ok(0), |username| data.user(username))?.to_string());
    for (field, value) in &sample.fields {
        let stored_value = if *field == MailboxField::Greeting { data.sound(value)? } else { value.clone() };
        values.set(*field, stored_value);
    }
    let (uuid, version) = expect_saved(sample, insert(tx, &audit, &values, None).await)?;

    // Later the same day, but never in the future.
    audit.at = now().min(audit.at + 5 * HOUR_MS);
    if index % 9 == 4 {
        let stored = super::mailboxes::find(tx, &audit.who, &uuid).await?;
        let mut values = values_of(&stored.settings, stored.customer_id);
        values.switch(MailboxField::Panel, !stored.settings.panel);
        expect_saved(sample, apply_in(tx, &audit, &stored, &MailboxEdit::form(version, &values)).await)?;
    }
    if sample.archived {
        expect_saved(sample, set_archived_in(tx, &audit, &uuid, true).await)?;
    }
    Ok(())
}

/// Returns a descriptive error for a sample that breaks a rule, which is a bug.
fn expect_saved(sample: &SampleMailbox, outcome: MailboxResult) -> Result<(String, i64), Failure> {
    let reason = match answer(outcome)? {
        MailboxSaveOutcome::Done(SavedMailbox { uuid, version, .. }) => return Ok((uuid, version)),
        MailboxSaveOutcome::Invalid(errors) => {
            errors.iter().map(|e: &FieldError| rules::error(e, Messages::english())).collect::<Vec<_>>().join("; ")
        }
        MailboxSaveOutcome::Conflict(_) => "it was changed meanwhile".to_owned(),
    };
    Err(anyhow!("the sample mailbox {} of {} is invalid: {reason}", sample.number, sample.customer).into())
}
