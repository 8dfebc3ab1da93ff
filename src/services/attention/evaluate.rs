//! Evaluates what needs attention in a mailbox, and stores it.

use anyhow::Context as _;

use super::{App, Failure};
use crate::db::mailboxes::{self, Mailbox};
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, concerns as store, customers, reevaluations};
use crate::domain::concern::Concerns;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::services::mailboxes::{exit_state, pin_seal_context};

/// Up to this many mailboxes of one owner are evaluated immediately; beyond that, in the background.
const MAX_MAILBOXES_INLINE: usize = 500;

/// The rules by which the mailboxes of a customer are evaluated.
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

/// Evaluates a mailbox in the transaction that changed it.
pub(in crate::services) async fn update_mailbox(tx: &mut Tx, app: &App, id: i64) -> Result<(), Failure> {
    let Some(mailbox) = mailboxes::by_id(tx, id).await? else { return Ok(()) };
    let rules = EvaluationRules::of(tx, mailbox.customer_id).await?;
    evaluate(tx, app, &rules, &mailbox).await
}

/// Updates, for all mailboxes that lead callers to this number, whether their exit is dead. Nothing else of them can
/// have changed, so none is loaded, however many there are.
pub(in crate::services) async fn update_leading_to(tx: &mut Tx, customer_id: i64, number: &str) -> Result<(), Failure> {
    let dead = !matches!(mailboxes::archived_at_by_number(&mut *tx, customer_id, number).await?, Some(None));
    Ok(store::update_dead_exits_to(tx, customer_id, number, dead).await?)
}

/// Evaluates all mailboxes of an owner whose address has changed.
pub(in crate::services) async fn update_owned_by(
    tx: &mut Tx,
    app: &App,
    user_id: i64,
    customer_id: i64,
) -> Result<(), Failure> {
    let owned = mailboxes::list_owned_by(tx, user_id).await?;
    if owned.len() > MAX_MAILBOXES_INLINE {
        return Ok(reevaluations::add(tx, AffectedCustomers::Customer(customer_id)).await?);
    }
    let rules = EvaluationRules::of(tx, customer_id).await?;
    for mailbox in &owned {
        evaluate(tx, app, &rules, mailbox).await?;
    }
    Ok(())
}

/// Evaluates a mailbox by these rules and stores its concerns.
pub(super) async fn evaluate(
    tx: &mut Tx,
    app: &App,
    rules: &EvaluationRules,
    mailbox: &Mailbox,
) -> Result<(), Failure> {
    let concerns = if mailbox.archived_at.is_some() {
        Concerns::NONE
    } else {
        let weak = is_weak(tx, app, rules, mailbox).await?;
        let exit = exit_state(tx, mailbox.customer_id, &mailbox.settings.exit).await?;
        Concerns::of(&mailbox.settings, mailbox.owner.as_ref(), &rules.plan, weak, exit)
    };
    Ok(store::update(tx, mailbox.id, mailbox.customer_id, mailbox.concerns, concerns).await?)
}

/// Whether the PIN violates the policy. A PIN that cannot be decrypted does not block saving the mailbox, and counts
/// as not weak.
async fn is_weak(tx: &mut Tx, app: &App, rules: &EvaluationRules, mailbox: &Mailbox) -> Result<bool, Failure> {
    let (bytes, key_id) = mailboxes::sealed_pin(tx, mailbox.id).await?;
    match app.cipher.open(pin_seal_context(mailbox.customer_id, &mailbox.uuid), &bytes, &key_id) {
        Ok(pin) => Ok(!rules.policy.violations(&pin, mailbox.settings.number.as_str()).is_empty()),
        Err(error) => {
            tracing::warn!(mailbox.id = mailbox.id, %error, "a PIN could not be decrypted");
            Ok(false)
        }
    }
}
