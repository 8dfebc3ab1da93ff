//! The impact of a smaller plan on existing mailboxes.

use super::{Failure, Principal};
use crate::db::plans::{self, AffectedCustomers};
use crate::db::{Tx, customers};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::problem::Problem;
use crate::lists::filter::Filter;
use crate::lists::plan_feature_filter::mailboxes_using;
use crate::services::mailboxes::{Total, title};
use serde::{Deserialize, Serialize};

/// Affected mailboxes are counted up to this limit.
const MAX_COUNTED: i64 = 1000;

/// The number of affected mailboxes that are listed.
const MAX_NAMED: usize = 10;

/// What a change of a plan, or a switch to another plan, would break. Existing mailboxes keep their settings; features
/// that are no longer included cannot be turned on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanImpact {
    /// The features in use that would no longer be included.
    pub lost: Vec<PlanFeature>,
    /// How many active mailboxes use any of them.
    pub total: Total,
    /// The first of these that the administrator can see.
    pub first: Vec<AffectedMailbox>,
    /// Customers with more mailboxes than the plan would allow: name and number.
    pub over_limit: Vec<(String, i64)>,
    /// The plan's limit of mailboxes.
    pub max: Option<u32>,
}

/// A mailbox that uses features that would no longer be included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedMailbox {
    /// Its UUID, as in its URL.
    pub uuid: String,
    /// Its title.
    pub title: String,
    /// Its customer's name.
    pub customer: String,
    /// The lost features that it uses.
    pub features: Vec<PlanFeature>,
}

impl PlanImpact {
    /// Whether no mailbox or customer is affected.
    pub fn is_empty(&self) -> bool {
        self.total == Total::Exact(0) && self.over_limit.is_empty()
    }
}

/// The impact on the mailboxes of `affected` of having the second plan instead of the first.
pub(in crate::services) async fn compute_impact(
    tx: &mut Tx,
    who: &Principal,
    affected: AffectedCustomers,
    (from, to): (&RatePlan, &RatePlan),
) -> Result<PlanImpact, Failure> {
    let mut lost = from.features_missing_in(to);
    let visible = customers::list_ids_within(&mut *tx, who.reach()).await?;
    let (mut total, mut first) = (Total::Exact(0), Vec::new());
    if !lost.is_empty() {
        for feature in std::mem::take(&mut lost) {
            if plans::count_affected(&mut *tx, affected, &mailboxes_using(feature), 1).await? > 0 {
                lost.push(feature);
            }
        }
        let filter = Filter::Or(lost.iter().map(|feature| mailboxes_using(*feature)).collect());
        let count = plans::count_affected(&mut *tx, affected, &filter, MAX_COUNTED).await?;
        total = if count < MAX_COUNTED { Total::Exact(count) } else { Total::AtLeast(count) };
        let mailboxes = plans::list_affected(tx, affected, &filter, 50).await?;
        first = mailboxes
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
    let over_limit = match to.max_mailboxes.map(i64::from) {
        Some(max) if from.max_mailboxes.is_none_or(|before| i64::from(before) > max) => plans::list_customers(&mut *tx)
            .await?
            .into_iter()
            .filter(|(plan, customer, _, active)| {
                *active > max && visible.contains(customer) && applies_to(affected, *plan, *customer)
            })
            .map(|(_, _, name, active)| (name, active))
            .collect(),
        _ => Vec::new(),
    };
    Ok(PlanImpact { lost, total, first, over_limit, max: to.max_mailboxes })
}

fn applies_to(affected: AffectedCustomers, plan: i64, customer: i64) -> bool {
    match affected {
        AffectedCustomers::Plan(id) => id == plan,
        AffectedCustomers::Customer(id) => id == customer,
    }
}

/// The features in `lost` that the settings use: those for which the plan would refuse the settings if they were new.
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
