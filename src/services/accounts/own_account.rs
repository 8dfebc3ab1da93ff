//! What everybody may change of themselves.

use serde_json::json;

use super::{PeopleError, SignedIn, change_password, principal_of, require_own_account};
use crate::db;
use crate::domain::email::Email;
use crate::error::AppError;
use crate::forms::account::{AccountDetailsForm, AccountProblem, PasswordChangeForm};
use crate::i18n::Locale;
use crate::services::audit::{AuditAction, AuditContext, record};
use crate::services::{App, ChangeSource, Failure, Principal, attention, users};

/// The user's own name and address as they are.
pub async fn details(app: &App, who: &Principal) -> Result<AccountDetailsForm, Failure> {
    let user = db::users::by_id(app.db.read(), require_own_account(who)?).await?.ok_or(AppError::SignedOut)?;
    Ok(AccountDetailsForm { name: user.name, email: user.email.unwrap_or_default() })
}

/// Changes the user's own name and address, or tells every mistake. The change is recorded.
pub async fn change_details(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    form: &AccountDetailsForm,
) -> Result<Result<(), Vec<AccountProblem>>, Failure> {
    let id = require_own_account(who)?;
    let (name, email) = match form.parse() {
        Ok(parsed) => parsed,
        Err(problems) => return Ok(Err(problems)),
    };
    let audit = AuditContext::new(app, who, door);
    let done = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let was = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::SignedOut)?;
                let email = email.as_ref().map(Email::as_str);
                if email.is_none()
                    && was.email.is_some()
                    && let Some(lost) = users::mailboxes_needing_address(tx, &was).await?
                {
                    return Ok(Err(vec![AccountProblem::AddressNeeded(lost)]));
                }
                if was.name != name.as_str() || was.email.as_deref() != email {
                    db::users::set_details(&mut *tx, id, name.as_str(), email, audit.at).await?;
                    if was.email.as_deref() != email {
                        attention::update_owned_by(tx, &audit.app, id, was.customer_id).await?;
                    }
                    let before = json!({ "name": was.name, "email": was.email });
                    let after = json!({ "name": name.as_str(), "email": email });
                    let is = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::SignedOut)?;
                    record(tx, &audit, users::subject(&is), AuditAction::Update, Some(before), Some(after)).await?;
                }
                Ok(Ok(()))
            })
        })
        .await;
    attention::run_briefly(app).await;
    done
}

/// Speaks this language to the user from now on; `None`: what the browser asks for. The change is recorded.
pub async fn set_language(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    locale: Option<Locale>,
) -> Result<(), Failure> {
    let id = require_own_account(who)?;
    let audit = AuditContext::new(app, who, door);
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

/// Gives the user another password and ends all their sessions; the answer is what a new one is begun
/// with. Or tells every mistake.
pub async fn change_password_by_form(
    app: &App,
    who: &Principal,
    form: &PasswordChangeForm,
) -> Result<Result<SignedIn, Vec<AccountProblem>>, Failure> {
    let id = require_own_account(who)?;
    match change_password(app, who, &form.current, &form.new).await? {
        Ok(()) => {}
        // It was right, or the answer would be another.
        Err(PeopleError::BadPassword(breach)) => return Ok(Err(vec![AccountProblem::NewPassword(breach)])),
        Err(_) => {
            let wrong = [AccountProblem::WrongPassword].into_iter();
            return Ok(Err(wrong.chain(form.problems(&who.username)).collect()));
        }
    }
    let user = db::users::by_id(app.db.read(), id).await?.ok_or(AppError::SignedOut)?;
    let epoch = user.session_epoch;
    let principal = principal_of(app.db.read(), user).await?.ok_or(AppError::SignedOut)?;
    Ok(Ok(SignedIn { principal, epoch }))
}
