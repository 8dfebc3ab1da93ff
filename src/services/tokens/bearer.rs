//! Authenticates bearer tokens.

use super::{App, Failure, Principal, Secret, accounts};
use crate::db::tokens::{self, KIND_REFRESH, Token};
use crate::db::users::User;
use crate::db::{Tx, customers, users};
use crate::domain::dialect::Dialect;
use crate::domain::permissions::TokenRestriction;

/// The last use of a token is updated at most once in this time, in milliseconds, so that a busy script does not write
/// at every call.
const TOUCH_INTERVAL_MS: i64 = 60_000;

/// The principal that `token` authenticates for this dialect; `None` if the token is unknown, has ended or is not
/// valid for the dialect, or its user may no longer use it.
pub async fn token_principal(app: &App, dialect: Dialect, token: &str) -> Result<Option<Principal>, Failure> {
    let Some(secret) = Secret::parse(token) else { return Ok(None) };
    let at = app.clock.now();
    let mut tx = app.db.read().begin().await?;
    let Some(token) = tokens::by_digest(&mut *tx, &secret.digest()).await? else { return Ok(None) };
    let alive = token.kind != KIND_REFRESH && token.revoked_at.is_none() && at < token.expires_at;
    if !alive || !token.dialects.has(dialect) {
        return Ok(None);
    }
    let Some(user) = user_of(&mut tx, &token, dialect).await? else { return Ok(None) };
    drop(tx);
    let Some(principal) = accounts::principal_of(app.db.read(), user).await? else { return Ok(None) };
    if token.last_used_at.is_none_or(|last| last <= at - TOUCH_INTERVAL_MS) {
        touch(app, token.id, at).await;
    }
    let restriction = TokenRestriction::Token { write: token.writes, read_pins: token.reads_pins };
    Ok(Some(Principal { restriction, ..principal }))
}

/// The user of a token, unless they have signed out everywhere since, or the dialect is turned off for their customer.
pub(super) async fn user_of(tx: &mut Tx, token: &Token, dialect: Dialect) -> Result<Option<User>, sqlx::Error> {
    let Some(user) = users::by_id(&mut *tx, token.user_id).await? else { return Ok(None) };
    let bound = token.session_epoch.is_none_or(|epoch| epoch == user.session_epoch);
    let customer = customers::by_id(tx, user.customer_id).await?;
    let may_use = customer.is_some_and(|customer| customer.dialects.has(dialect));
    Ok((bound && may_use).then_some(user))
}

/// Records the use of a token. If that fails, the script is served all the same.
async fn touch(app: &App, id: i64, at: i64) {
    let touched: Result<(), sqlx::Error> =
        app.db.write(move |tx| Box::pin(async move { tokens::touch(tx, id, at, at - TOUCH_INTERVAL_MS).await })).await;
    if let Err(error) = touched {
        tracing::warn!(%error, token.id = id, "the last use of a token could not be saved");
    }
}
