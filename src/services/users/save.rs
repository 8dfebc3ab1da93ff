//! Making users, and changing them.

use super::{
    Act, Action, App, Door, Failure, Kept, Kind, Mistake, Principal, Role, User, UserForm, administers, administrator,
    changed, form_of, is_last, open, record, seen, subject, told,
};
use crate::db::constraint::Constraint;
use crate::db::{Tx, customers, mailboxes, users as store};
use crate::domain::account::{Standing, Username};
use crate::domain::choice::Choice as _;
use crate::domain::email::Email;
use crate::domain::notify;
use crate::domain::people::UserTerms;
use crate::domain::surroundings::Owner;
use crate::error::AppError;
use crate::services::attention;
use crate::services::form_keys::FormKey;

/// A user to add.
pub(in crate::services) struct New {
    pub(in crate::services) customer_id: i64,
    pub(in crate::services) username: Username,
    pub(in crate::services) terms: UserTerms,
    /// Empty: a link will set the first password.
    pub(in crate::services) password_hash: String,
}

/// Makes a user without a password; a link will set it.
pub async fn create(
    app: &App,
    who: &Principal,
    door: Door,
    form: &UserForm,
    key: &FormKey,
) -> Result<Kept<UserForm>, Failure> {
    administrator(who)?;
    let mut mistakes = Vec::new();
    let customer = match form.customer.parse() {
        Ok(id) => match administers(app, who, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if customer.is_none() {
        mistakes.push(Mistake::NoCustomer(String::new()));
    }
    let username = Username::of_new(&form.username);
    match &username {
        None => mistakes.push(Mistake::BadUsername),
        Some(name) if store::by_username(app.db.read(), name.as_str()).await?.is_some() => {
            mistakes.push(Mistake::UsernameTaken(name.as_str().into()));
        }
        Some(_) => {}
    }
    let terms = form.parse().map_err(|found| mistakes.extend(found)).ok();
    let (Some(customer_id), Some(username), Some(terms), true) = (customer, username, terms, mistakes.is_empty())
    else {
        // A missing name is the missing user name's fault.
        if mistakes.contains(&Mistake::BadUsername) && form.name.trim().is_empty() {
            mistakes.retain(|mistake| !matches!(mistake, Mistake::NoName | Mistake::BadName));
        }
        return Ok(Kept::Invalid(mistakes));
    };
    let new = New { customer_id, username, terms, password_hash: String::new() };
    Ok(match insert(&Act::new(app, who, door), new, key).await? {
        Ok(id) => Kept::Done(id),
        Err(mistake) => Kept::Invalid(vec![mistake]),
    })
}

/// Adds a user that nothing speaks against but what only the store knows.
pub(in crate::services) async fn insert(act: &Act, new: New, key: &FormKey) -> Result<Result<i64, Mistake>, Failure> {
    let (db, act, key) = (act.app.db.clone(), act.clone(), key.clone());
    db.write(move |tx| Box::pin(async move { add(tx, &act, new, &key).await })).await
}

async fn add(tx: &mut Tx, act: &Act, new: New, key: &FormKey) -> Result<Result<i64, Mistake>, Failure> {
    if let Some(name) = customers::suspended(&mut *tx, new.customer_id).await? {
        return Ok(Err(Mistake::Suspended(name)));
    }
    let mut user = User {
        id: 0,
        customer_id: new.customer_id,
        username: new.username.as_str().into(),
        name: new.terms.name.as_str().into(),
        email: new.terms.email.map(|email| email.as_str().into()),
        role: new.terms.role.name().into(),
        status: Standing::Active.name().into(),
        password_hash: new.password_hash,
        session_epoch: 0,
        created_at: act.at,
        updated_at: act.at,
        version: 1,
        language: None,
    };
    user.id = match store::insert(&mut *tx, &user).await {
        Ok(id) => id,
        Err(error) if Constraint::is_taken(&error, "user_account.username") => {
            return Ok(Err(Mistake::UsernameTaken(user.username)));
        }
        Err(error) => return Err(error.into()),
    };
    record(tx, act, subject(&user), Action::Create, None, Some(told(&user))).await?;
    key.keep(tx, &act.who, &user.id.to_string(), act.at).await?;
    Ok(Ok(user.id))
}

/// Gives a user what the form says, made from `version`. What a role allows holds from the next request of
/// every open session and token on.
pub async fn save(
    app: &App,
    who: &Principal,
    door: Door,
    id: i64,
    version: i64,
    form: &UserForm,
) -> Result<Kept<UserForm>, Failure> {
    seen(app, who, id).await?;
    let (act, form) = (Act::new(app, who, door), form.clone());
    let db = app.db.clone();
    let kept = db.write(move |tx| Box::pin(async move { change(tx, &act, id, version, &form).await })).await?;
    attention::go_on(app).await;
    Ok(kept)
}

async fn change(tx: &mut Tx, act: &Act, id: i64, version: i64, form: &UserForm) -> Result<Kept<UserForm>, Failure> {
    let was = match open(tx, id).await? {
        Ok(was) => was,
        Err(mistake) => return Ok(Kept::Invalid(vec![mistake])),
    };
    if was.version != version {
        let same = parsed(form, &was).is_ok_and(|terms| is(&was, &terms));
        return Kept::stale(tx, Kind::User, (id, was.version), same, form_of(&was)).await;
    }
    let terms = match parsed(form, &was) {
        Ok(terms) => terms,
        Err(mistakes) => return Ok(Kept::Invalid(mistakes)),
    };
    let mut mistakes = Vec::new();
    if terms.role != Role::Administrator && is_last(tx, &was).await? {
        mistakes.push(Mistake::LastAdministrator);
    }
    if terms.email.is_none() && was.email.is_some() {
        mistakes.extend(address_needed(tx, &was).await?.map(Mistake::AddressNeeded));
    }
    if !mistakes.is_empty() {
        return Ok(Kept::Invalid(mistakes));
    }
    if !store::update(&mut *tx, id, version, &terms, act.at).await? {
        return Kept::stale(tx, Kind::User, (id, was.version), false, form_of(&was)).await;
    }
    if terms.email.as_ref().map(Email::as_str) != was.email.as_deref() {
        attention::keep_of_owner(tx, &act.app, id, was.customer_id).await?;
    }
    changed(tx, act, &was, Action::Update).await?;
    Ok(Kept::Done(id))
}

/// What the form asks for. A user name stays as it is.
fn parsed(form: &UserForm, was: &User) -> Result<UserTerms, Vec<Mistake>> {
    UserForm { username: was.username.clone(), ..form.clone() }.parse()
}

fn is(user: &User, terms: &UserTerms) -> bool {
    user.name == terms.name.as_str()
        && user.email.as_deref() == terms.email.as_ref().map(Email::as_str)
        && user.role == terms.role.name()
}

/// In how many mailboxes messages would be lost if the user had no address: they are deleted once they were
/// e-mailed there.
pub(in crate::services) async fn address_needed(tx: &mut Tx, user: &User) -> Result<Option<i64>, Failure> {
    let without = Owner { id: user.id, name: user.name.clone(), email: String::new() };
    let owned = mailboxes::owned_by(tx, user.id).await?;
    let lost = owned.iter().filter(|mailbox| !notify::errors(&mailbox.settings, Some(&without)).is_empty()).count();
    Ok(i64::try_from(lost).ok().filter(|lost| *lost > 0))
}
