//! The customers that a principal can see, and what the rules need to know about each.

use std::collections::{BTreeMap, HashSet};

use anyhow::Context as _;

use super::{App, Failure, Principal};
use crate::db::customers::Customer;
use crate::db::scope::Scope;
use crate::db::{Tx, customers as store, owners_and_sounds, plans};
use crate::domain::customer_context::{CustomerContext, MAX_CHOICES, Matches, Owner, Sound};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Resource;
use crate::error::AppError;
use crate::forms::list_choice::ListChoice;
use crate::forms::mailbox_values::MailboxValues;

/// A customer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerChoice {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its depth below the topmost visible customer.
    pub depth: usize,
}

/// All customers that the principal can see, in tree order.
pub async fn visible_customers(app: &App, who: &Principal) -> Result<Vec<CustomerChoice>, Failure> {
    let mut tx = app.db.read().acquire().await?;
    let visible = list_visible(&mut tx, who).await?;
    let choice = |(c, depth): (&Customer, usize)| CustomerChoice { id: c.id, name: c.name.clone(), depth };
    Ok(in_tree_order(&visible).into_iter().map(choice).collect())
}

/// All customers that the principal can see, by name.
pub(in crate::services) async fn list_visible(tx: &mut Tx, who: &Principal) -> Result<Vec<Customer>, Failure> {
    Ok(match who.scope(Resource::Customers) {
        Scope::Customers(reach) => store::list_within(tx, reach).await?,
        Scope::Customer(id) => store::by_id(tx, id).await?.into_iter().collect(),
        Scope::Owned { .. } => Vec::new(),
    })
}

/// Those of [`visible_customers`] that are not suspended. The one whose id a form has `chosen` is always included, so
/// that a rejected form shows what was submitted.
pub async fn active_customers(app: &App, who: &Principal, chosen: &str) -> Result<Vec<CustomerChoice>, Failure> {
    let suspended = store::list_suspended_ids(app.db.read()).await?;
    let mut active = visible_customers(app, who).await?;
    let chosen = chosen.trim().parse().ok();
    active.retain(|customer| Some(customer.id) == chosen || !suspended.contains(&customer.id));
    Ok(active)
}

/// What is needed to create or change a mailbox of this customer, with the first of its people and sounds.
pub async fn customer_context(app: &App, who: &Principal, customer_id: i64) -> Result<CustomerContext, Failure> {
    customer_context_with(app, who, customer_id, &[]).await
}

/// The same, with the people and sounds that the forms in `chosen` name.
pub async fn customer_context_with(
    app: &App,
    who: &Principal,
    customer_id: i64,
    chosen: &[&MailboxValues],
) -> Result<CustomerContext, Failure> {
    let mut tx = app.db.read().begin().await?;
    let (mut context, _) = load_bare_context(&mut tx, who, customer_id).await?.ok_or(AppError::NotFound)?;
    let owners = list_owners(&mut tx, who, customer_id, "", MAX_CHOICES).await?;
    let sounds = list_sounds(&mut tx, customer_id, "", MAX_CHOICES).await?;
    (context.owners, context.more_owners) = (owners.found, owners.more);
    (context.sounds, context.more_sounds) = (sounds.found, sounds.more);
    for form in chosen {
        add_chosen(&mut tx, who, &mut context, form).await?;
    }
    Ok(context)
}

/// The first `limit` choices for a field that match every word of `search`: owners by name and email address, sounds
/// by name.
pub async fn search_choices(
    app: &App,
    who: &Principal,
    customer_id: i64,
    field: MailboxField,
    (search, limit): (&str, usize),
) -> Result<Matches<ListChoice>, Failure> {
    let mut tx = app.db.read().begin().await?;
    if !can_see_customer(&mut tx, who, customer_id).await? {
        return Err(AppError::NotFound.into());
    }
    match field {
        MailboxField::Owner => Ok(list_owners(&mut tx, who, customer_id, search, limit).await?.map(ListChoice::Owner)),
        MailboxField::Greeting => Ok(list_sounds(&mut tx, customer_id, search, limit).await?.map(ListChoice::Sound)),
        _ => Err(AppError::BadRequest.into()),
    }
}

/// The first `limit` people who may own a mailbox of this customer and whose name or email address matches every word
/// of `search`. A user who sees only their own mailboxes does not see other users.
async fn list_owners(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
    search: &str,
    limit: usize,
) -> Result<Matches<Owner>, Failure> {
    let only = match who.scope(Resource::Owners) {
        Scope::Owned { user } => Some(user),
        Scope::Customers(_) | Scope::Customer(_) => None,
    };
    let found = owners_and_sounds::list_people(&mut *tx, customer_id, only, search, limit + 1).await?;
    Ok(Matches::first(found.into_iter().map(owner).collect(), limit))
}

/// The first `limit` sounds of a customer whose name matches every word of `search`.
pub(in crate::services) async fn list_sounds(
    tx: &mut Tx,
    customer_id: i64,
    search: &str,
    limit: usize,
) -> Result<Matches<Sound>, Failure> {
    let found = owners_and_sounds::list_sounds(&mut *tx, customer_id, search, limit + 1).await?;
    Ok(Matches::first(found.into_iter().map(sound).collect(), limit))
}

/// This user, if they may own mailboxes of this customer and the principal can see them.
pub(in crate::services) async fn find_owner(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
    id: i64,
) -> Result<Option<Owner>, Failure> {
    let visible = match who.scope(Resource::Owners) {
        Scope::Owned { user } => id == user,
        Scope::Customers(_) | Scope::Customer(_) => true,
    };
    Ok(if visible { owners_and_sounds::person(&mut *tx, customer_id, id).await?.map(owner) } else { None })
}

/// The sound with this UUID, if it belongs to this customer.
pub(in crate::services) async fn find_sound(
    tx: &mut Tx,
    customer_id: i64,
    uuid: &str,
) -> Result<Option<Sound>, Failure> {
    Ok(owners_and_sounds::sound(&mut *tx, customer_id, uuid).await?.map(sound))
}

/// The context with only the people and sounds that the form names. That is enough to validate it, and the cost does
/// not depend on how many users the customer has.
pub(super) async fn load_context_for(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
    form: &MailboxValues,
) -> Result<Option<(CustomerContext, u32)>, Failure> {
    let Some((mut context, active)) = load_bare_context(tx, who, customer_id).await? else { return Ok(None) };
    add_chosen(tx, who, &mut context, form).await?;
    Ok(Some((context, active)))
}

/// Adds the owner and the greeting that the form names, if they belong to this customer.
pub(in crate::services) async fn add_chosen(
    tx: &mut Tx,
    who: &Principal,
    context: &mut CustomerContext,
    form: &MailboxValues,
) -> Result<(), Failure> {
    let id = form.get(MailboxField::Owner).trim().parse().ok().filter(|id| context.owner(*id).is_none());
    if let Some(id) = id
        && let Some(owner) = find_owner(tx, who, context.customer_id, id).await?
    {
        context.add_owner(owner);
    }
    let greeting = form.get(MailboxField::Greeting).trim();
    if !greeting.is_empty()
        && !context.has_sound(greeting)
        && let Some(sound) = find_sound(tx, context.customer_id, greeting).await?
    {
        context.add_sound(sound);
    }
    Ok(())
}

/// The context without any people and sounds, and the number of active mailboxes; `None` if the principal cannot see
/// this customer.
pub(in crate::services) async fn load_bare_context(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
) -> Result<Option<(CustomerContext, u32)>, Failure> {
    if !can_see_customer(tx, who, customer_id).await? {
        return Ok(None);
    }
    let Some(customer) = store::by_id(&mut *tx, customer_id).await? else { return Ok(None) };
    let plan = plans::by_id(&mut *tx, customer.rate_plan_id).await?.context("a customer has no rate plan")?;
    let context = CustomerContext {
        customer_id,
        customer_name: customer.name,
        pin_policy: customer.pin_policy,
        plan,
        language: customer.language,
        timezone: customer.timezone,
        owners: Vec::new(),
        more_owners: false,
        sounds: Vec::new(),
        more_sounds: false,
        role: who.role,
        exit: None,
    };
    Ok(Some((context, u32::try_from(customer.active_mailboxes).unwrap_or(u32::MAX))))
}

fn owner(person: owners_and_sounds::PersonRow) -> Owner {
    Owner { id: person.id, name: person.name, email: person.email }
}

fn sound(row: owners_and_sounds::SoundRow) -> Sound {
    Sound { uuid: row.uuid, name: row.name }
}

/// Whether the principal can see this customer.
pub(in crate::services) async fn can_see_customer(
    tx: &mut Tx,
    who: &Principal,
    customer_id: i64,
) -> Result<bool, Failure> {
    Ok(match who.scope(Resource::Customers) {
        Scope::Customers(reach) => store::is_within(tx, customer_id, reach).await?,
        Scope::Customer(id) => customer_id == id,
        Scope::Owned { .. } => false,
    })
}

/// The ids of the customers that the principal can see.
pub(in crate::services) async fn visible_customer_ids(tx: &mut Tx, who: &Principal) -> Result<HashSet<i64>, Failure> {
    Ok(match who.scope(Resource::Customers) {
        Scope::Customers(reach) => store::list_ids_within(tx, reach).await?.into_iter().collect(),
        Scope::Customer(id) => HashSet::from([id]),
        Scope::Owned { .. } => HashSet::new(),
    })
}

/// Each customer with its depth, followed by those below it; siblings keep their order.
pub(in crate::services) fn in_tree_order(visible: &[Customer]) -> Vec<(&Customer, usize)> {
    let ids: HashSet<i64> = visible.iter().map(|c| c.id).collect();
    let mut children: BTreeMap<Option<i64>, Vec<&Customer>> = BTreeMap::new();
    for customer in visible {
        children.entry(customer.parent_id.filter(|id| ids.contains(id))).or_default().push(customer);
    }
    let mut pending: Vec<(&Customer, usize)> = Vec::new();
    let push_children = |pending: &mut Vec<_>, parent, depth| {
        pending.extend(children.get(&parent).into_iter().flatten().rev().map(|c| (*c, depth)));
    };
    push_children(&mut pending, None, 0);
    let mut ordered = Vec::with_capacity(visible.len());
    while let Some((customer, depth)) = pending.pop() {
        ordered.push((customer, depth));
        push_children(&mut pending, Some(customer.id), depth + 1);
    }
    ordered
}
