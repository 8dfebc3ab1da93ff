//! Creating, listing and revoking tokens: for administrators, but not with a token.

use serde_json::json;

use super::{App, Failure, Principal, Secret, ServiceResult, TokenListRow, authorize, authorize_for_customer};
use crate::db::scope::Scope;
use crate::db::tokens::{self, KIND_PERSONAL, NewToken};
use crate::db::users;
use crate::domain::account::Username;
use crate::domain::permissions::Permission;
use crate::domain::token::TokenError;
use crate::error::AppError;
use crate::forms::token::TokenForm;
use crate::services::ChangeSource;
use crate::services::accounts::refuse_suspended;
use crate::services::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use crate::services::drafts::{self, NewDraft};
use crate::services::submission_key::SubmissionKey;

/// The maximum number of tokens in a list, latest first.
pub const MAX_TOKENS: u32 = 500;

/// A new token.
#[derive(Clone, Debug)]
pub struct CreatedToken {
    /// Its row.
    pub id: i64,
    /// The token in clear text, which is shown only once.
    pub secret: Secret,
}

/// Creates a token for the administrator or for a user they administer, or returns all errors. A user whom the
/// administrator cannot see is reported as unknown.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &TokenForm,
) -> ServiceResult<CreatedToken, Vec<TokenError>> {
    create_and_show(app, who, source, form, &SubmissionKey::default(), |_| None).await
}

/// The same for a form with this key. `show` builds the draft that shows the token once; it is stored in the same
/// transaction, so that no token is created that is never shown.
pub async fn create_and_show(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    form: &TokenForm,
    key: &SubmissionKey,
    show: impl FnOnce(&CreatedToken) -> Option<NewDraft> + Send + 'static,
) -> ServiceResult<CreatedToken, Vec<TokenError>> {
    authorize(who, Permission::ManageTokens)?;
    let user = match Username::parse(&form.username) {
        Some(name) => users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let user = match user {
        Some(user) => match authorize_for_customer(app, who, Permission::ManageTokens, user.customer_id).await {
            Ok(()) => Some(user),
            Err(Failure::Refused(AppError::NotFound)) => None,
            Err(failure) => return Err(failure),
        },
        None => None,
    };
    let (user, settings) = match (user, form.parse()) {
        (Some(user), Ok(settings)) => (user, settings),
        (user, settings) => {
            let mut errors = settings.err().unwrap_or_default();
            if user.is_none() {
                errors.push(TokenError::UnknownUser(form.username.trim().to_owned()));
            }
            errors.sort_by_key(TokenError::field);
            return Ok(Err(errors));
        }
    };
    let (secret, at, user_id) = (Secret::generate(), app.clock.now(), user.id);
    let new = NewToken {
        user_id: user.id,
        kind: KIND_PERSONAL,
        name: settings.name.as_str().to_owned(),
        prefix: secret.prefix(),
        digest: secret.digest(),
        dialects: settings.dialects,
        writes: settings.write,
        reads_pins: settings.read_pins,
        bound: None,
        created_at: at,
        created_by: who.user(),
        creator: who.name.clone(),
        expires_at: at + settings.lifetime.milliseconds(),
    };
    let (audit, customer_id, key) = (AuditContext::new(app, who, source), user.customer_id, key.clone());
    let created: Result<CreatedToken, Failure> = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                refuse_suspended(tx, customer_id).await?;
                let id = tokens::insert(&mut *tx, &new).await?;
                let after = json!({
                    "username": user.username,
                    "dialects": new.dialects.label(),
                    "writes": new.writes,
                    "reads_pins": new.reads_pins,
                    "expires_at": new.expires_at,
                });
                let subject = subject(id, &new.name, customer_id);
                record(tx, &audit, subject, AuditAction::Create, None, Some(after)).await?;
                key.store_result(tx, &audit.who, &id.to_string(), audit.at).await?;
                let created = CreatedToken { id, secret };
                if let Some(draft) = show(&created) {
                    drafts::create_in(tx, &audit.app, draft).await?;
                }
                Ok(created)
            })
        })
        .await;
    let created = created?;
    tracing::info!(token.id = created.id, user.id = user_id, by = who.user(), "a token was created");
    Ok(Ok(created))
}

/// The personal tokens of users of the administrator's customer and of those below it, or of one user.
pub async fn list(app: &App, who: &Principal, username: Option<&str>) -> Result<Vec<TokenListRow>, Failure> {
    authorize(who, Permission::ManageTokens)?;
    let username = username.map(|name| Username::parse(name).map_or_else(String::new, |n| n.as_str().to_owned()));
    let mut tx = app.db.read().begin().await?;
    Ok(tokens::list_personal(&mut tx, scope(who), None, username.as_deref(), MAX_TOKENS).await?)
}

/// Revokes a token, effective from the next request. Does nothing if it was revoked before; a token of a user whom the
/// administrator cannot see is `NotFound`.
pub async fn revoke(app: &App, who: &Principal, source: ChangeSource, id: i64) -> Result<(), Failure> {
    authorize(who, Permission::ManageTokens)?;
    let (scope, at, by, name) = (scope(who), app.clock.now(), who.user(), who.name.clone());
    let audit = AuditContext::new(app, who, source);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let listed = tokens::list_personal(tx, scope, Some(id), None, 1).await?.pop();
                let TokenListRow { token, username, .. } = listed.ok_or(AppError::NotFound)?;
                if token.revoked_at.is_some() {
                    return Ok(());
                }
                tokens::revoke(&mut *tx, id, at, &name).await?;
                let user = users::by_username(&mut *tx, &username).await?.ok_or(AppError::NotFound)?;
                record(tx, &audit, subject(id, &token.name, user.customer_id), AuditAction::Revoke, None, None).await?;
                tracing::info!(token.id = id, by, "a token was revoked");
                Ok(())
            })
        })
        .await
}

/// A token in history, under its user's customer.
fn subject(id: i64, name: &str, customer_id: i64) -> Subject<'_> {
    Subject { kind: SubjectKind::Token, id, name, customer_id: Some(customer_id), version: None }
}

fn scope(who: &Principal) -> Scope {
    Scope::Customers(who.reach())
}
