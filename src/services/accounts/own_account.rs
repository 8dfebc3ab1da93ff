//! What every user may change about their own account.

use serde_json::json;

use super::new_password::store_password;
use super::{SignedIn, principal_of, require_own_account};
use crate::db;
use crate::domain::email::Email;
use crate::error::AppError;
use crate::forms::account::{AccountDetailsForm, AccountError, PasswordChangeForm};
use crate::i18n::Locale;
use crate::services::audit::{AuditAction, AuditContext, record};
use crate::services::outcome::{Abort, in_transaction};
use crate::services::passwords::PasswordCheck;
use crate::services::{App, ChangeSource, Failure, Principal, ServiceResult, attention, users};

/// The user's current name and email address.
pub async fn details(app: &App, who: &Principal) -> Result<AccountDetailsForm, Failure> {
    let user = db::users::by_id(app.db.read(), require_own_account(who)?).await?.ok_or(AppError::SignedOut)?;
    Ok(AccountDetailsForm { name: user.name, email: user.email.unwrap_or_default() })
}

/// Changes the user's own name and email address, or returns every validation error. The change is recorded.
pub async fn change_details(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &AccountDetailsForm,
) -> ServiceResult<(), Vec<AccountError>> {
    let id = require_own_account(who)?;
    let (name, email) = match form.parse() {
        Ok(parsed) => parsed,
        Err(errors) => return Ok(Err(errors)),
    };
    let audit = AuditContext::new(app, who, source);
    let outcome = in_transaction(app, move |tx| {
        Box::pin(async move {
            let user = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::SignedOut)?;
            let email = email.as_ref().map(Email::as_str);
            if email.is_none()
                && user.email.is_some()
                && let Some(count) = users::mailboxes_needing_address(tx, &user).await?
            {
                return Err(Abort::refused(vec![AccountError::AddressNeeded(count)]));
            }
            if user.name != name.as_str() || user.email.as_deref() != email {
                db::users::set_details(&mut *tx, id, name.as_str(), email, audit.at).await?;
                if user.email.as_deref() != email {
                    attention::update_owned_by(tx, &audit.app, id, user.customer_id).await?;
                }
                let before = json!({ "name": user.name, "email": user.email });
                let after = json!({ "name": name.as_str(), "email": email });
                let updated = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::SignedOut)?;
                record(tx, &audit, users::subject(&updated), AuditAction::Update, Some(before), Some(after)).await?;
            }
            Ok(Ok(()))
        })
    })
    .await;
    attention::run_briefly(app).await;
    outcome
}

/// Sets the user's language; `None` follows the browser's preference. The change is recorded.
pub async fn set_language(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    locale: Option<Locale>,
) -> Result<(), Failure> {
    let id = require_own_account(who)?;
    let audit = AuditContext::new(app, who, source);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let user = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::SignedOut)?;
                let language = locale.map(Locale::tag);
                if user.language.as_deref() != language {
                    db::users::set_language(&mut *tx, id, language).await?;
                    let before = json!({ "language": user.language });
                    let after = json!({ "language": language });
                    record(tx, &audit, users::subject(&user), AuditAction::Update, Some(before), Some(after)).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Changes the user's password and ends all their sessions, so that anyone who knew the old one is signed out. Returns
/// what a new session needs, or every validation error.
pub async fn change_password(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &PasswordChangeForm,
) -> ServiceResult<SignedIn, Vec<AccountError>> {
    let id = require_own_account(who)?;
    let user = db::users::by_id(app.db.read(), id).await?.ok_or(AppError::SignedOut)?;
    if app.passwords.check(&form.current, super::password_hash(&user)).await? == PasswordCheck::Wrong {
        let wrong = [AccountError::WrongPassword].into_iter();
        return Ok(Err(wrong.chain(form.errors(&who.username)).collect()));
    }
    if let Err(violation) = store_password(app, who, source, &user, &form.new).await? {
        return Ok(Err(vec![AccountError::NewPassword(violation)]));
    }
    let user = db::users::by_id(app.db.read(), id).await?.ok_or(AppError::SignedOut)?;
    let epoch = user.session_epoch;
    let principal = principal_of(app.db.read(), user).await?.ok_or(AppError::SignedOut)?;
    Ok(Ok(SignedIn { principal, epoch }))
}
