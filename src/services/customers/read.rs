//! Reading customers.

use std::collections::HashMap;

use super::{App, Customer, Failure, Principal, authorize, authorize_for_customer};
use crate::db::scope::Scope;
use crate::db::{Tx, customers as store, plans, users};
use crate::domain::account::AccountStatus;
use crate::domain::dialect::Dialects;
use crate::domain::number_range::NumberRange;
use crate::domain::permissions::Permission;
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::forms::customer::{CustomerForm, PinPolicyForm, format_range};
use crate::services::plans::can_grant;

/// The maximum number of customers shown.
const MAX_CUSTOMERS: usize = 1000;

/// The customers that an administrator can see.
#[derive(Clone, Debug)]
pub struct CustomerTree {
    /// Each is followed by its descendants.
    pub rows: Vec<CustomerTreeRow>,
    /// How many more there are that are not shown.
    pub hidden: usize,
}

/// A customer in the tree.
#[derive(Clone, Debug)]
pub struct CustomerTreeRow {
    /// The customer.
    pub customer: Customer,
    /// Its depth below the topmost visible customer.
    pub depth: usize,
    /// The name of its rate plan.
    pub plan: String,
    /// How many users it has, without removed ones.
    pub users: i64,
    /// Whether it or one of its ancestors is suspended.
    pub suspended: bool,
}

/// Every customer that the administrator can see, in tree order.
pub async fn tree(app: &App, who: &Principal) -> Result<CustomerTree, Failure> {
    authorize(who, Permission::ManageCustomers)?;
    let mut tx = app.db.read().begin().await?;
    let customers = store::list_within(&mut *tx, who.reach()).await?;
    let scope = Scope::Customers(who.reach());
    let counts: HashMap<i64, i64> = users::count_by_customer(&mut *tx, scope).await?.into_iter().collect();
    let plans: HashMap<i64, String> =
        plans::list_all(&mut *tx).await?.into_iter().map(|p| (p.id, p.plan.name)).collect();
    let ancestor_suspended = match who.customer() {
        Some(id) => store::find_suspended_ancestor(&mut *tx, id).await?.is_some(),
        None => false,
    };
    let mut suspended_by_id: HashMap<i64, bool> = HashMap::new();
    let mut rows = Vec::new();
    for (customer, depth) in crate::services::mailboxes::in_tree_order(&customers) {
        let inherited =
            customer.parent_id.and_then(|id| suspended_by_id.get(&id).copied()).unwrap_or(ancestor_suspended);
        let suspended = inherited || customer.status != AccountStatus::Active;
        suspended_by_id.insert(customer.id, suspended);
        rows.push(CustomerTreeRow {
            depth,
            plan: plans.get(&customer.rate_plan_id).cloned().unwrap_or_default(),
            users: counts.get(&customer.id).copied().unwrap_or(0),
            suspended,
            customer: customer.clone(),
        });
    }
    let hidden = rows.len().saturating_sub(MAX_CUSTOMERS);
    rows.truncate(MAX_CUSTOMERS);
    Ok(CustomerTree { rows, hidden })
}

/// One customer.
#[derive(Clone, Debug)]
pub struct CustomerDetail {
    /// The customer.
    pub customer: Customer,
    /// The name of the parent customer, if it is visible.
    pub parent: Option<String>,
    /// The suspended customer that prevents changes: this one or an ancestor.
    pub suspended_by: Option<String>,
    /// Whether the administrator may choose its rate plan.
    pub may_choose_plan: bool,
    /// Whether the administrator may suspend it, which is never their own.
    pub may_suspend: bool,
}

/// The customer of this id.
pub async fn get(app: &App, who: &Principal, id: i64) -> Result<CustomerDetail, Failure> {
    authorize_for_customer(app, who, Permission::ManageCustomers, id).await?;
    let mut tx = app.db.read().begin().await?;
    let customer = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let parent = match customer.parent_id.filter(|_| who.customer() != Some(id)) {
        Some(parent) => store::by_id(&mut *tx, parent).await?.map(|c| c.name),
        None => None,
    };
    Ok(CustomerDetail {
        suspended_by: store::find_suspended_ancestor(&mut *tx, id).await?,
        may_choose_plan: may_choose_plan(who, &customer),
        may_suspend: who.customer() != Some(id),
        customer,
        parent,
    })
}

/// Administrators may not choose the plan of their own customer, which its ancestors decide, unless it is a root.
pub(super) fn may_choose_plan(who: &Principal, customer: &Customer) -> bool {
    who.customer() != Some(customer.id) || customer.parent_id.is_none()
}

/// A rate plan that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanChoice {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The name of its owner, if another choice has the same name and the owner is visible.
    pub owner: Option<String>,
}

/// The rate plans that can be chosen for the customer, or for a new child of the administrator's own customer.
pub async fn plan_choices(app: &App, who: &Principal, customer: Option<&Customer>) -> Result<Vec<PlanChoice>, Failure> {
    authorize(who, Permission::ManageCustomers)?;
    let mut tx = app.db.read().begin().await?;
    let mut plans = Vec::new();
    let usable = match customer.map(|customer| customer.id).or(who.customer()) {
        Some(id) => plans::list_usable(&mut *tx, id).await?,
        None => Vec::new(),
    };
    for plan in usable {
        let is_current = customer.is_some_and(|customer| customer.rate_plan_id == plan.id);
        let may_choose = customer.is_none_or(|customer| may_choose_plan(who, customer));
        if is_current || may_choose && can_grant(&mut tx, who, &plan.plan).await? {
            plans.push(plan);
        }
    }
    let mut choices = Vec::with_capacity(plans.len());
    for plan in &plans {
        let unique_name = plans.iter().filter(|other| other.plan.name == plan.plan.name).count() == 1;
        let show_owner = !unique_name && store::is_within(&mut *tx, plan.owner_id, who.reach()).await?;
        let owner =
            if show_owner { store::by_id(&mut *tx, plan.owner_id).await?.map(|owner| owner.name) } else { None };
        choices.push(PlanChoice { id: plan.id, name: plan.plan.name.clone(), owner });
    }
    Ok(choices)
}

/// The initial form for a child of the administrator's own customer, whose settings it takes over.
pub async fn new_form(app: &App, who: &Principal) -> Result<CustomerForm, Failure> {
    authorize(who, Permission::ManageCustomers)?;
    let mut tx = app.db.read().begin().await?;
    let own = own_customer(&mut tx, who).await?;
    Ok(CustomerForm {
        slug: String::new(),
        parent: who.customer().map_or(String::new(), |id| id.to_string()),
        name: String::new(),
        plan: own.as_ref().map_or(String::new(), |c| c.rate_plan_id.to_string()),
        language: own.as_ref().map_or("en".to_owned(), |c| c.language.clone()),
        timezone: own.as_ref().map_or("UTC".to_owned(), |c| c.timezone.clone()),
        numbers: format_range(&NumberRange::default()),
        policy: PinPolicyForm::of(&own.map_or(PinPolicy::strict(), |c| c.pin_policy)),
        dialects: Dialects::all(),
    })
}

async fn own_customer(tx: &mut Tx, who: &Principal) -> Result<Option<Customer>, sqlx::Error> {
    match who.customer() {
        Some(id) => store::by_id(tx, id).await,
        None => Ok(None),
    }
}
