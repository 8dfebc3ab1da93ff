//! Making users, and changing them.

use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, PeopleError, Principal, Role, SaveOutcome, SubjectKind,
    User, UserForm, audit_fields, find_changeable, find_visible, form_of, is_last_administrator, record, record_change,
    require_administrator, require_administrator_of, subject,
};
use crate::db::constraint::Constraint;
use crate::db::{Tx, customers, mailboxes, users as store};
use crate::domain::account::{AccountStatus, Username};
use crate::domain::choice::Choice as _;
use crate::domain::customer_context::Owner;
use crate::domain::email::Email;
use crate::domain::notify;
use crate::domain::people::UserSettings;
use crate::error::AppError;
use crate::services::attention;
use crate::services::form_keys::FormKey;

/// A user to add.
pub(in crate::services) struct NewUser {
    pub(in crate::services) customer_id: i64,
    pub(in crate::services) username: Username,
    pub(in crate::services) terms: UserSettings,
    /// Empty: a link will set the first password.
    pub(in crate::services) password_hash: String,
}

/// Makes a user without a password; a link will set it.
pub async fn create(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    form: &UserForm,
    key: &FormKey,
) -> Result<SaveOutcome<UserForm>, Failure> {
    require_administrator(who)?;
    let mut errors = Vec::new();
    let customer = match form.customer.parse() {
        Ok(id) => match require_administrator_of(app, who, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if customer.is_none() {
        errors.push(PeopleError::NoCustomer(String::new()));
    }
    let username = Username::parse_new(&form.username);
    match &username {
        None => errors.push(PeopleError::BadUsername),
        Some(name) if store::by_username(app.db.read(), name.as_str()).await?.is_some() => {
            errors.push(PeopleError::UsernameTaken(name.as_str().into()));
        }
        Some(_) => {}
    }
    let terms = form.parse().map_err(|found| errors.extend(found)).ok();
    let (Some(customer_id), Some(username), Some(terms), true) = (customer, username, terms, errors.is_empty())
    else {
        // A missing name is the missing user name's fault.
        if errors.contains(&PeopleError::BadUsername) && form.name.trim().is_empty() {
            errors.retain(|error| !matches!(error, PeopleError::NoName | PeopleError::BadName));
        }
        return Ok(SaveOutcome::Invalid(errors));
    };
    let new = NewUser { customer_id, username, terms, password_hash: String::new() };
    Ok(match insert(&AuditContext::new(app, who, door), new, key).await? {
        Ok(id) => SaveOutcome::Done(id),
        Err(error) => SaveOutcome::Invalid(vec![error]),
    })
}

/// Adds a user that nothing speaks against but what only the store knows.
pub(in crate::services) async fn insert(
    audit: &AuditContext,
    new: NewUser,
    key: &FormKey,
) -> Result<Result<i64, PeopleError>, Failure> {
    let (db, audit, key) = (audit.app.db.clone(), audit.clone(), key.clone());
    db.write(move |tx| Box::pin(async move { add(tx, &audit, new, &key).await })).await
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    new: NewUser,
    key: &FormKey,
) -> Result<Result<i64, PeopleError>, Failure> {
    if let Some(name) = customers::find_suspended_ancestor(&mut *tx, new.customer_id).await? {
        return Ok(Err(PeopleError::Suspended(name)));
    }
    let mut user = User {
        id: 0,
        customer_id: new.customer_id,
        username: new.username.as_str().into(),
        name: new.terms.name.as_str().into(),
        email: new.terms.email.map(|email| email.as_str().into()),
        role: new.terms.role.code().into(),
        status: AccountStatus::Active.code().into(),
        password_hash: new.password_hash,
        session_epoch: 0,
        created_at: audit.at,
        updated_at: audit.at,
        version: 1,
        language: None,
    };
    user.id = match store::insert(&mut *tx, &user).await {
        Ok(id) => id,
        Err(error) if Constraint::is_taken(&error, "user_account.username") => {
            return Ok(Err(PeopleError::UsernameTaken(user.username)));
        }
        Err(error) => return Err(error.into()),
    };
    record(tx, audit, subject(&user), AuditAction::Create, None, Some(audit_fields(&user))).await?;
    key.store_result(tx, &audit.who, &user.id.to_string(), audit.at).await?;
    Ok(Ok(user.id))
}

/// Gives a user what the form says, made from `version`. What a role allows holds from the next request of
/// every open session and token on.
pub async fn save(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    id: i64,
    version: i64,
    form: &UserForm,
) -> Result<SaveOutcome<UserForm>, Failure> {
    find_visible(app, who, id).await?;
    let (audit, form) = (AuditContext::new(app, who, door), form.clone());
    let db = app.db.clone();
    let kept = db.write(move |tx| Box::pin(async move { change(tx, &audit, id, version, &form).await })).await?;
    attention::run_briefly(app).await;
    Ok(kept)
}

async fn change(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    version: i64,
    form: &UserForm,
) -> Result<SaveOutcome<UserForm>, Failure> {
    let was = match find_changeable(tx, id).await? {
        Ok(was) => was,
        Err(error) => return Ok(SaveOutcome::Invalid(vec![error])),
    };
    if was.version != version {
        let same = parse_settings(form, &was).is_ok_and(|terms| is_unchanged(&was, &terms));
        return SaveOutcome::conflict_or_done(tx, SubjectKind::User, (id, was.version), same, form_of(&was)).await;
    }
    let terms = match parse_settings(form, &was) {
        Ok(terms) => terms,
        Err(errors) => return Ok(SaveOutcome::Invalid(errors)),
    };
    let mut errors = Vec::new();
    if terms.role != Role::Administrator && is_last_administrator(tx, &was).await? {
        errors.push(PeopleError::LastAdministrator);
    }
    if terms.email.is_none() && was.email.is_some() {
        errors.extend(mailboxes_needing_address(tx, &was).await?.map(PeopleError::AddressNeeded));
    }
    if !errors.is_empty() {
        return Ok(SaveOutcome::Invalid(errors));
    }
    if !store::update(&mut *tx, id, version, &terms, audit.at).await? {
        return SaveOutcome::conflict_or_done(tx, SubjectKind::User, (id, was.version), false, form_of(&was)).await;
    }
    if terms.email.as_ref().map(Email::as_str) != was.email.as_deref() {
        attention::update_owned_by(tx, &audit.app, id, was.customer_id).await?;
    }
    record_change(tx, audit, &was, AuditAction::Update).await?;
    Ok(SaveOutcome::Done(id))
}

/// What the form asks for. A user name stays as it is.
fn parse_settings(form: &UserForm, was: &User) -> Result<UserSettings, Vec<PeopleError>> {
    UserForm { username: was.username.clone(), ..form.clone() }.parse()
}

fn is_unchanged(user: &User, terms: &UserSettings) -> bool {
    user.name == terms.name.as_str()
        && user.email.as_deref() == terms.email.as_ref().map(Email::as_str)
        && user.role == terms.role.code()
}

/// In how many mailboxes messages would be lost if the user had no address: they are deleted once they were
/// e-mailed there.
pub(in crate::services) async fn mailboxes_needing_address(tx: &mut Tx, user: &User) -> Result<Option<i64>, Failure> {
    let without = Owner { id: user.id, name: user.name.clone(), email: String::new() };
    let owned = mailboxes::list_owned_by(tx, user.id).await?;
    let lost = owned.iter().filter(|mailbox| !notify::errors(&mailbox.settings, Some(&without)).is_empty()).count();
    Ok(i64::try_from(lost).ok().filter(|lost| *lost > 0))
}
