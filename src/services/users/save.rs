//! Creating and changing users.

use super::{
    AdministrationError, AdministrationOutcome, App, AuditAction, AuditContext, ChangeSource, Failure, Principal, Role,
    ServiceResult, SubjectKind, User, UserForm, audit_fields, authorize, authorize_for_customer, find_changeable,
    find_visible, form_of, is_last_administrator, record, record_change, subject,
};
use crate::db::constraint::Constraint;
use crate::db::{Tx, customers, mailboxes, users as store};
use crate::domain::account::{AccountStatus, Username};
use crate::domain::administration::{AdministrationField, UserSettings};
use crate::domain::choice::Choice as _;
use crate::domain::customer_context::Owner;
use crate::domain::email::Email;
use crate::domain::notifications;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::save_outcome::SaveOutcome;
use crate::services::attention;
use crate::services::outcome::{Abort, Attempt, conflict_or_done, in_transaction};
use crate::services::submission_key::SubmissionKey;

/// A user to add.
pub(in crate::services) struct NewUser {
    pub(in crate::services) customer_id: i64,
    pub(in crate::services) username: Username,
    pub(in crate::services) settings: UserSettings,
    /// Empty: a link will set the first password.
    pub(in crate::services) password_hash: String,
}

/// Creates a user without a password; an invitation link will set it.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &UserForm,
    key: &SubmissionKey,
) -> Result<AdministrationOutcome<UserForm>, Failure> {
    authorize(who, Permission::ManageUsers)?;
    let mut errors = Vec::new();
    let customer = match form.customer.parse() {
        Ok(id) => match authorize_for_customer(app, who, Permission::ManageUsers, id).await {
            Ok(()) => Some(id),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        Err(_) => None,
    };
    if customer.is_none() {
        errors.push(AdministrationError::NoCustomer(String::new()));
    }
    let username = Username::parse_new(&form.username);
    match &username {
        None => errors.push(AdministrationError::BadUsername),
        Some(name) if store::by_username(app.db.read(), name.as_str()).await?.is_some() => {
            errors.push(AdministrationError::UsernameTaken(name.as_str().into()));
        }
        Some(_) => {}
    }
    let settings = form.parse().map_err(|found| errors.extend(found)).ok();
    let (Some(customer_id), Some(username), Some(settings), true) = (customer, username, settings, errors.is_empty())
    else {
        // An empty name is filled in from the username, so only the bad username is reported.
        if errors.contains(&AdministrationError::BadUsername) && form.name.trim().is_empty() {
            errors.retain(|error| error.field() != Some(AdministrationField::Name));
        }
        return Ok(SaveOutcome::Invalid(errors));
    };
    let new = NewUser { customer_id, username, settings, password_hash: String::new() };
    Ok(match insert(&AuditContext::new(app, who, source), new, key).await? {
        Ok(id) => SaveOutcome::Done(id),
        Err(error) => SaveOutcome::Invalid(vec![error]),
    })
}

/// Adds a validated user. What only the database knows is checked here.
pub(in crate::services) async fn insert(
    audit: &AuditContext,
    new: NewUser,
    key: &SubmissionKey,
) -> ServiceResult<i64, AdministrationError> {
    let (app, audit, key) = (audit.app.clone(), audit.clone(), key.clone());
    in_transaction(&app, move |tx| Box::pin(async move { add(tx, &audit, new, &key).await })).await
}

async fn add(
    tx: &mut Tx,
    audit: &AuditContext,
    new: NewUser,
    key: &SubmissionKey,
) -> Attempt<Result<i64, AdministrationError>> {
    if let Some(name) = customers::find_suspended_ancestor(&mut *tx, new.customer_id).await? {
        return Err(Abort::refused(AdministrationError::Suspended(name)));
    }
    let mut user = User {
        id: 0,
        customer_id: new.customer_id,
        username: new.username.as_str().into(),
        name: new.settings.name.as_str().into(),
        email: new.settings.email.map(|email| email.as_str().into()),
        role: new.settings.role.code().into(),
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
            return Err(Abort::refused(AdministrationError::UsernameTaken(user.username)));
        }
        Err(error) => return Err(error.into()),
    };
    record(tx, audit, subject(&user), AuditAction::Create, None, Some(audit_fields(&user))).await?;
    key.store_result(tx, &audit.who, &user.id.to_string(), audit.at).await?;
    Ok(Ok(user.id))
}

/// Changes a user by a form that is based on `version`. A new role applies from the next request of every open session
/// and token.
pub async fn save(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    version: i64,
    form: &UserForm,
) -> Result<AdministrationOutcome<UserForm>, Failure> {
    find_visible(app, who, id).await?;
    let (audit, form) = (AuditContext::new(app, who, source), form.clone());
    let outcome =
        in_transaction(app, move |tx| Box::pin(async move { change(tx, &audit, id, version, &form).await })).await?;
    attention::run_briefly(app).await;
    Ok(outcome)
}

async fn change(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    version: i64,
    form: &UserForm,
) -> Attempt<AdministrationOutcome<UserForm>> {
    let was = match find_changeable(tx, id).await? {
        Ok(was) => was,
        Err(error) => return Err(Abort::invalid(vec![error])),
    };
    if was.version != version {
        let same = parse_settings(form, &was).is_ok_and(|settings| is_unchanged(&was, &settings));
        return conflict_or_done(tx, SubjectKind::User, (id, was.version), same, form_of(&was)).await;
    }
    let settings = match parse_settings(form, &was) {
        Ok(settings) => settings,
        Err(errors) => return Err(Abort::invalid(errors)),
    };
    let mut errors = Vec::new();
    if settings.role != Role::Administrator && is_last_administrator(tx, &was).await? {
        errors.push(AdministrationError::LastAdministrator);
    }
    if settings.email.is_none() && was.email.is_some() {
        errors.extend(mailboxes_needing_address(tx, &was).await?.map(AdministrationError::AddressNeeded));
    }
    if !errors.is_empty() {
        return Err(Abort::invalid(errors));
    }
    if !store::update(&mut *tx, id, version, &settings, audit.at).await? {
        return conflict_or_done(tx, SubjectKind::User, (id, was.version), false, form_of(&was)).await;
    }
    if settings.email.as_ref().map(Email::as_str) != was.email.as_deref() {
        attention::update_owned_by(tx, &audit.app, id, was.customer_id).await?;
    }
    record_change(tx, audit, &was, AuditAction::Update).await?;
    Ok(SaveOutcome::Done(id))
}

/// The settings in the form. The username cannot be changed.
fn parse_settings(form: &UserForm, was: &User) -> Result<UserSettings, Vec<AdministrationError>> {
    UserForm { username: was.username.clone(), ..form.clone() }.parse()
}

fn is_unchanged(user: &User, settings: &UserSettings) -> bool {
    user.name == settings.name.as_str()
        && user.email.as_deref() == settings.email.as_ref().map(Email::as_str)
        && user.role == settings.role.code()
}

/// In how many mailboxes messages would be lost if the user had no address, because they are deleted after the email
/// to it.
pub(in crate::services) async fn mailboxes_needing_address(tx: &mut Tx, user: &User) -> Result<Option<i64>, Failure> {
    let without_address = Owner { id: user.id, name: user.name.clone(), email: String::new() };
    let owned = mailboxes::list_owned_by(tx, user.id).await?;
    let lost = owned
        .iter()
        .filter(|mailbox| !notifications::errors(&mailbox.settings, Some(&without_address)).is_empty())
        .count();
    Ok(i64::try_from(lost).ok().filter(|lost| *lost > 0))
}
