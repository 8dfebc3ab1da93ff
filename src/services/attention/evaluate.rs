//! Finding out what of a mailbox needs attention, and keeping it.

use anyhow::Context as _;

use super::{App, Failure};
use crate::db::mailboxes::{self, Mailbox};
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, concerns as store, customers, recounts};
use crate::domain::concern::Concerns;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::services::mailboxes::{exit_state, pin_seal_context};

/// So many mailboxes of one owner are judged at once; those of an owner of more wait for the background.
const MAX_MAILBOXES_INLINE: usize = 500;

/// What the mailboxes of a customer are judged by.
pub(super) struct EvaluationRules {
    policy: PinPolicy,
    plan: RatePlan,
}

impl EvaluationRules {
    pub(super) async fn of(tx: &mut Tx, customer_id: i64) -> Result<Self, Failure> {
        let customer = customers::by_id(&mut *tx, customer_id).await?.context("a mailbox has no customer")?;
        let plan = plans::by_id(tx, customer.rate_plan_id).await?.context("a customer has no rate plan")?;
        Ok(Self { policy: customer.pin_policy, plan })
    }
}

/// Judges a mailbox as it is now, in the transaction that changed it.
pub(in crate::services) async fn update_mailbox(tx: &mut Tx, app: &App, id: i64) -> Result<(), Failure> {
    let Some(mailbox) = mailboxes::by_id(tx, id).await? else { return Ok(()) };
    let rules = EvaluationRules::of(tx, mailbox.customer_id).await?;
    evaluate(tx, app, &rules, &mailbox).await
}

/// Keeps of every mailbox that leads callers to this number, where something else is now, whether its exit is dead.
/// Nothing else of them is another, so however many there are, none is read.
pub(in crate::services) async fn update_leading_to(tx: &mut Tx, customer_id: i64, number: &str) -> Result<(), Failure> {
    let dead = !matches!(mailboxes::archived_at_by_number(&mut *tx, customer_id, number).await?, Some(None));
    Ok(store::update_dead_exits_to(tx, customer_id, number, dead).await?)
}

/// The same for every mailbox of an owner, whose address is another one now.
pub(in crate::services) async fn update_owned_by(
    tx: &mut Tx,
    app: &App,
    user_id: i64,
    customer_id: i64,
) -> Result<(), Failure> {
    let owned = mailboxes::list_owned_by(tx, user_id).await?;
    if owned.len() > MAX_MAILBOXES_INLINE {
        return Ok(recounts::add(tx, AffectedCustomers::Customer(customer_id)).await?);
    }
    let rules = EvaluationRules::of(tx, customer_id).await?;
    for mailbox in &owned {
        evaluate(tx, app, &rules, mailbox).await?;
    }
    Ok(())
}

/// Keeps what of the mailbox needs attention by these rules.
pub(super) async fn evaluate(
    tx: &mut Tx,
    app: &App,
    rules: &EvaluationRules,
    mailbox: &Mailbox,
) -> Result<(), Failure> {
    let is = if mailbox.archived_at.is_some() {
        Concerns::NONE
    } else {
        let weak = is_weak(tx, app, rules, mailbox).await?;
        let exit = exit_state(tx, mailbox.customer_id, &mailbox.settings.exit).await?;
        Concerns::of(&mailbox.settings, mailbox.owner.as_ref(), &rules.plan, weak, exit)
    };
    Ok(store::update(tx, mailbox.id, mailbox.customer_id, mailbox.concerns, is).await?)
}

/// Whether the PIN breaks the policy. One that cannot be opened keeps nobody from saving the mailbox, and is not
/// said to be weak.
async fn is_weak(tx: &mut Tx, app: &App, rules: &EvaluationRules, mailbox: &Mailbox) -> Result<bool, Failure> {
    let (bytes, key_id) = mailboxes::sealed_pin(tx, mailbox.id).await?;
    match app.cipher.open(pin_seal_context(mailbox.customer_id, &mailbox.uuid), &bytes, &key_id) {
        Ok(pin) => Ok(!rules.policy.violations(&pin, mailbox.settings.number.as_str()).is_empty()),
        Err(error) => {
            tracing::warn!(mailbox.id = mailbox.id, %error, "a PIN cannot be opened");
            Ok(false)
        }
    }
}
