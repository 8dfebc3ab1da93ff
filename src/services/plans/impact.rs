//! What a smaller plan would mean for the mailboxes there are.

use super::{Failure, Principal};
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, customers};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::problem::Problem;
use crate::forms::filter::Filter;
use crate::forms::plan::mailboxes_using;
use crate::services::mailboxes::{Total, title};
use serde::{Deserialize, Serialize};

/// How far the mailboxes are counted.
const MAX_COUNTED: i64 = 1000;

/// How many are named.
const MAX_NAMED: usize = 10;

/// What a change of a plan, or to another plan, would break. The mailboxes are kept as they are; what is
/// left out cannot be switched on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanImpact {
    /// What would be included no longer, of what mailboxes use.
    pub lost: Vec<PlanFeature>,
    /// How many active mailboxes use some of that.
    pub total: Total,
    /// The first of them that the administrator sees.
    pub first: Vec<AffectedMailbox>,
    /// Customers with more mailboxes than there would be room for: name and number.
    pub crowded: Vec<(String, i64)>,
    /// For how many there would be room.
    pub max: Option<u32>,
}

/// A mailbox that uses what would be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedMailbox {
    /// What its address is.
    pub uuid: String,
    /// What people know it by.
    pub title: String,
    /// Its customer's name.
    pub customer: String,
    /// What it uses.
    pub features: Vec<PlanFeature>,
}

impl PlanImpact {
    /// Whether nobody would notice.
    pub fn is_empty(&self) -> bool {
        self.total == Total::Exact(0) && self.crowded.is_empty()
    }
}

/// What it would mean for the mailboxes of `whose` to have the second plan instead of the first.
pub(in crate::services) async fn compute_impact(
    tx: &mut Tx,
    who: &Principal,
    whose: AffectedCustomers,
    (from, to): (&RatePlan, &RatePlan),
) -> Result<PlanImpact, Failure> {
    let mut lost = from.features_missing_in(to);
    let visible = customers::list_ids_within(&mut *tx, who.reach()).await?;
    let (mut total, mut first) = (Total::Exact(0), Vec::new());
    if !lost.is_empty() {
        for feature in std::mem::take(&mut lost) {
            if plans::count_affected(&mut *tx, whose, &mailboxes_using(feature), 1).await? > 0 {
                lost.push(feature);
            }
        }
        let which = Filter::Or(lost.iter().map(|feature| mailboxes_using(*feature)).collect());
        let count = plans::count_affected(&mut *tx, whose, &which, MAX_COUNTED).await?;
        total = if count < MAX_COUNTED { Total::Exact(count) } else { Total::AtLeast(count) };
        let some = plans::list_affected(tx, whose, &which, 50).await?;
        first = some
            .into_iter()
            .filter(|mailbox| visible.contains(&mailbox.customer_id))
            .take(MAX_NAMED)
            .map(|mailbox| AffectedMailbox {
                title: title(&mailbox.settings),
                features: used_features(to, &lost, &mailbox.settings),
                uuid: mailbox.uuid,
                customer: mailbox.customer_name,
            })
            .collect();
    }
    let crowded = match to.max_mailboxes.map(i64::from) {
        Some(max) if from.max_mailboxes.is_none_or(|before| i64::from(before) > max) => plans::list_customers(&mut *tx)
            .await?
            .into_iter()
            .filter(|(plan, customer, _, active)| {
                *active > max && visible.contains(customer) && applies_to(whose, *plan, *customer)
            })
            .map(|(_, _, name, active)| (name, active))
            .collect(),
        _ => Vec::new(),
    };
    Ok(PlanImpact { lost, total, first, crowded, max: to.max_mailboxes })
}

fn applies_to(whose: AffectedCustomers, plan: i64, customer: i64) -> bool {
    match whose {
        AffectedCustomers::Plan(id) => id == plan,
        AffectedCustomers::Customer(id) => id == customer,
    }
}

/// What of `lost` the settings use: what the plan would refuse them if they were new.
fn used_features(
    to: &RatePlan,
    lost: &[PlanFeature],
    settings: &crate::domain::mailbox::MailboxSettings,
) -> Vec<PlanFeature> {
    let refused: Vec<PlanFeature> = to
        .refusals(settings, None)
        .into_iter()
        .filter_map(|e| match e.problem {
            Problem::NotInPlan { feature, .. } => Some(feature),
            _ => None,
        })
        .collect();
    lost.iter().copied().filter(|feature| refused.contains(feature)).collect()
}
