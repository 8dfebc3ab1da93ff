//! Sample data for an empty database: a small phone company and its customers.
//!
//! It goes through the same rules as everything else, so nothing in it is more than a user could
//! have made. Only passwords and PINs are random; they are in no file.

mod awkward;
mod boxes;
mod people;
mod tones;

use anyhow::anyhow;
use rand::Rng as _;
use rand::rngs::OsRng;

use super::kept::Kept;
use super::mailboxes::{Act, Action, Outcome, Stop, Wish, add, archive_in, around, change};
use super::{App, Door, Failure, Principal, now};
use crate::db::scope::Reach;
use crate::db::{Tx, customers};
use crate::domain::field::Field;
use crate::domain::pin::PinPolicy;
use crate::domain::problem::FieldError;
use crate::domain::words;
use crate::forms::customer::{CustomerForm, PolicyForm};
use crate::forms::mailbox::{defaults, values as values_of};
use crate::forms::submission::Saved;
use crate::tongue::Words;

use boxes::SampleBox;
use people::Built;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Fills an empty database and returns the user names and their generated passwords.
pub async fn fill(app: &App) -> Result<Vec<(String, String)>, Failure> {
    let accounts = people::accounts(app).await?;
    let told: Vec<_> = accounts.iter().map(|a| (a.username.to_owned(), a.password.clone())).collect();
    let recordings = people::recordings().await?;
    let filling = app.clone();
    let built: Result<(Principal, i64), Failure> = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                if !customers::within(&mut *tx, Reach::Everything).await?.is_empty() {
                    return Err(anyhow!("the database is not empty; sample data goes into an empty one").into());
                }
                let built = people::build(tx, &filling, &accounts, &recordings, now() - 91 * DAY).await?;
                for (nth, sample) in boxes::all().into_iter().enumerate() {
                    make(tx, &filling, &built, &sample, i64::try_from(nth).unwrap_or(0)).await?;
                }
                let workshop = built.customer("workshop")?;
                Ok((built.nora, workshop))
            })
        })
        .await;
    let (nora, workshop) = built?;
    ask_for_more(app, &nora, workshop).await?;
    Ok(told)
}

/// Of late the workshop wants better PINs than some of its mailboxes have, so that there is something to mend.
async fn ask_for_more(app: &App, nora: &Principal, workshop: i64) -> Result<(), Failure> {
    let stored = super::customers::get(app, nora, workshop).await?.customer;
    let form = CustomerForm { policy: PolicyForm::of(&PinPolicy::strict()), ..super::customers::form_of(&stored) };
    match super::customers::save(app, nora, Door::Command, workshop, stored.version, &form, false).await? {
        Kept::Done(_) => Ok(()),
        other => Err(anyhow!("the workshop cannot ask for more: {other:?}").into()),
    }
}

/// Makes one mailbox, and lets some of them have a past.
async fn make(tx: &mut Tx, app: &App, built: &Built, sample: &SampleBox, nth: i64) -> Result<(), Failure> {
    let mut act = Act {
        app: app.clone(),
        who: built.nora.clone(),
        door: Door::Command,
        at: now() - (nth * 37 % 90) * DAY - (nth * 7 % 24) * HOUR - nth * 61_000 - HOUR,
        batch_id: None,
        trial: false,
    };
    let customer_id = built.customer(sample.customer)?;
    let (surroundings, _) = around(tx, &act.who, customer_id).await?.ok_or_else(|| anyhow!("no such customer"))?;
    let mut values = defaults(&surroundings);
    // What the workshop is given will still do once it asks for more.
    let lax = surroundings.pin_policy == PinPolicy::any();
    let policy = if lax { PinPolicy::strict() } else { surroundings.pin_policy };
    let pin = policy.generate(&sample.number, || OsRng.r#gen());
    values.set(Field::Pin, pin.ok_or_else(|| anyhow!("no PIN meets the policy"))?.reveal());
    values.set(Field::Number, &sample.number);
    values.set(Field::Name, &sample.name);
    values.set(Field::Owner, sample.owner.map_or(Ok(0), |username| built.user(username))?.to_string());
    for (field, value) in &sample.fields {
        let known = if *field == Field::Greeting { built.sound(value)? } else { value.clone() };
        values.set(*field, known);
    }
    let (uuid, version) = done(sample, add(tx, &act, &values, None).await)?;

    // Later the same day, but never in the future.
    act.at = now().min(act.at + 5 * HOUR);
    if nth % 9 == 4 {
        let stored = super::mailboxes::find(tx, &act.who, &uuid).await?;
        let mut values = values_of(&stored.settings, stored.customer_id);
        values.switch(Field::Panel, !stored.settings.panel);
        let wish = Wish { uuid: uuid.clone(), version: Some(version), values, keep: Vec::new() };
        done(sample, change(tx, &act, Action::Update, &wish).await)?;
    }
    if sample.archived {
        done(sample, archive_in(tx, &act, &uuid, true).await)?;
    }
    Ok(())
}

/// A sample that breaks a rule is a mistake of ours, told so that it can be found.
fn done(sample: &SampleBox, outcome: Outcome) -> Result<(String, i64), Failure> {
    let why = match outcome {
        Ok(Saved::Done { uuid, version, .. }) => return Ok((uuid, version)),
        Err(Stop::Failed(failure)) => return Err(failure),
        Ok(other) | Err(Stop::Answer(other)) => match other {
            Saved::Invalid(errors) => {
                errors.iter().map(|e: &FieldError| words::error(e, Words::english())).collect::<Vec<_>>().join("; ")
            }
            _ => "it was changed meanwhile".to_owned(),
        },
    };
    Err(anyhow!("the sample mailbox {} of {} is not good: {why}", sample.number, sample.customer).into())
}
