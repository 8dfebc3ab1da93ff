//! The customers that somebody sees, and what the rules need to know of each.

use std::collections::{BTreeMap, HashSet};

use anyhow::Context as _;

use super::{App, Failure, Principal};
use crate::db::customers::Customer;
use crate::db::{Tx, customers as store, plans, surroundings as people};
use crate::domain::role::{Role, Sight};
use crate::domain::surroundings::{Owner, Sound, Surroundings};
use crate::error::AppError;

/// A customer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerChoice {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// How far below the uppermost customer that is seen.
    pub depth: usize,
}

/// Every customer that the principal sees, in the order of the tree.
pub async fn customers(app: &App, who: &Principal) -> Result<Vec<CustomerChoice>, Failure> {
    let mut tx = app.db.read().acquire().await?;
    let seen = match who.role.sight() {
        Sight::CustomerAndBelow => store::within(&mut *tx, who.customer_id).await?,
        Sight::Customer | Sight::Owned => store::by_id(&mut *tx, who.customer_id).await?.into_iter().collect(),
    };
    let choice = |(c, depth): (&Customer, usize)| CustomerChoice { id: c.id, name: c.name.clone(), depth };
    Ok(in_tree_order(&seen).into_iter().map(choice).collect())
}

/// What the rules need to know to make or change a mailbox of this customer.
pub async fn surroundings(app: &App, who: &Principal, customer_id: i64) -> Result<Surroundings, Failure> {
    let mut tx = app.db.read().begin().await?;
    load(&mut tx, who, customer_id).await?.map(|(around, _)| around).ok_or_else(|| AppError::NotFound.into())
}

/// The surroundings and how many active boxes there are; `None` if the principal does not see this
/// customer. A user who sees only their own mailboxes does not see who else is there.
pub(in crate::services) async fn load(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
) -> Result<Option<(Surroundings, u32)>, Failure> {
    if !seen(tx, who).await?.contains(&customer_id) {
        return Ok(None);
    }
    let Some(customer) = store::by_id(&mut *tx, customer_id).await? else { return Ok(None) };
    let plan = plans::by_id(&mut *tx, customer.rate_plan_id).await?.context("a customer has no rate plan")?;
    let owners = people::people(&mut *tx, customer_id).await?;
    let sounds = people::sounds(&mut *tx, customer_id).await?;
    let around = Surroundings {
        customer_id,
        customer_name: customer.name,
        pin_policy: customer.pin_policy,
        plan,
        language: customer.language,
        timezone: customer.timezone,
        owners: owners
            .into_iter()
            .filter(|p| who.role != Role::User || p.id == who.user_id)
            .map(|p| Owner { id: p.id, name: p.name, email: p.email })
            .collect(),
        sounds: sounds.into_iter().map(|s| Sound { uuid: s.uuid, name: s.name }).collect(),
        role: who.role,
    };
    Ok(Some((around, u32::try_from(customer.active_mailboxes).unwrap_or(u32::MAX))))
}

/// The ids of the customers that the principal sees.
pub(in crate::services) async fn seen(tx: &mut Tx, who: &Principal) -> Result<HashSet<i64>, Failure> {
    Ok(match who.role.sight() {
        Sight::CustomerAndBelow => store::scope(tx, who.customer_id).await?.into_iter().collect(),
        Sight::Customer | Sight::Owned => HashSet::from([who.customer_id]),
    })
}

/// Each customer and how far below the uppermost it is, followed by those below it; brothers keep the order that they come in.
pub(in crate::services) fn in_tree_order(seen: &[Customer]) -> Vec<(&Customer, usize)> {
    let known: HashSet<i64> = seen.iter().map(|c| c.id).collect();
    let mut below: BTreeMap<Option<i64>, Vec<&Customer>> = BTreeMap::new();
    for customer in seen {
        below.entry(customer.parent_id.filter(|id| known.contains(id))).or_default().push(customer);
    }
    let mut waiting: Vec<(&Customer, usize)> = Vec::new();
    let enter = |waiting: &mut Vec<_>, parent, depth| {
        waiting.extend(below.get(&parent).into_iter().flatten().rev().map(|c| (*c, depth)));
    };
    enter(&mut waiting, None, 0);
    let mut ordered = Vec::with_capacity(seen.len());
    while let Some((customer, depth)) = waiting.pop() {
        ordered.push((customer, depth));
        enter(&mut waiting, Some(customer.id), depth + 1);
    }
    ordered
}
