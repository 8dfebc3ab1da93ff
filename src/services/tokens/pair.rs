//! Token pairs issued by a sign-in through an API: an access token for an hour, and a refresh token that can be
//! exchanged once for the next pair.
//!
//! If a refresh token is used a second time, it may have been stolen. As the legitimate holder cannot be determined,
//! all tokens that descend from that sign-in are revoked.

use uuid::Uuid;

use super::bearer::user_of;
use super::{App, Failure, Secret, accounts};
use crate::db::Tx;
use crate::db::tokens::{self, KIND_ACCESS, KIND_REFRESH, NewToken};
use crate::domain::dialect::{Dialect, Dialects};
use crate::error::AppError;
use crate::services::accounts::SignedIn;

/// The lifetime of an access token, in seconds.
pub const ACCESS_TOKEN_LIFETIME_SECS: u32 = 3600;

/// The lifetime of a refresh token, in milliseconds. A script that pauses longer signs in again; one that signs in at
/// every call does not fill the database.
const REFRESH_TOKEN_LIFETIME_MS: i64 = 24 * 3_600_000;

/// The number of pairs kept per user, the latest; a script that signs in at every call uses each of them once.
const MAX_PAIRS_PER_USER: u32 = 100;

/// The tokens issued by a sign-in.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// Gives access to the dialect for [`expires_in`](Self::expires_in) seconds.
    pub access: Secret,
    /// Can be exchanged once for the next pair.
    pub refresh: Secret,
    /// The lifetime of the access token, in seconds.
    pub expires_in: u32,
}

/// Issues a pair after a successful password check. It ends with the user's sessions.
pub async fn sign_in(app: &App, dialect: Dialect, who: &SignedIn) -> Result<TokenPair, Failure> {
    let (who, at) = (who.clone(), app.clock.now());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let user_id = who.principal.user().ok_or(AppError::Forbidden)?;
                let family = Uuid::new_v4().to_string();
                let pair = issue(tx, dialect, (user_id, &who.principal.name), (who.epoch, family), at).await?;
                tokens::delete_all_but_latest_pairs(tx, user_id, 2 * MAX_PAIRS_PER_USER).await?;
                Ok(pair)
            })
        })
        .await
}

/// Exchanges a refresh token for the next pair. `None`: the token is unknown, has ended, or was used before.
pub async fn refresh(app: &App, dialect: Dialect, token: &str) -> Result<Option<TokenPair>, Failure> {
    let Some(secret) = Secret::parse(token) else { return Ok(None) };
    let at = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { exchange(tx, dialect, &secret, at).await })).await
}

async fn exchange(tx: &mut Tx, dialect: Dialect, secret: &Secret, at: i64) -> Result<Option<TokenPair>, Failure> {
    let Some(token) = tokens::by_digest(&mut *tx, &secret.digest()).await? else { return Ok(None) };
    let (Some(epoch), Some(family)) = (token.session_epoch, token.family.clone()) else { return Ok(None) };
    if token.kind != KIND_REFRESH || !token.dialects.has(dialect) {
        return Ok(None);
    }
    if token.revoked_at.is_some() {
        tracing::warn!(token.id = token.id, user.id = token.user_id, "a used refresh token was sent again");
        tokens::revoke_family(tx, &family, at, "used twice").await?;
        return Ok(None);
    }
    let user = user_of(tx, &token, dialect).await?.filter(|_| at < token.expires_at);
    let Some(user) = user else { return Ok(None) };
    let Some(who) = accounts::principal_of(&mut *tx, user).await? else { return Ok(None) };
    tokens::revoke(&mut *tx, token.id, at, &who.name).await?;
    Ok(Some(issue(tx, dialect, (token.user_id, &who.name), (epoch, family), at).await?))
}

async fn issue(
    tx: &mut Tx,
    dialect: Dialect,
    (user_id, name): (i64, &str),
    bound: (i64, String),
    at: i64,
) -> Result<TokenPair, sqlx::Error> {
    let pair =
        TokenPair { access: Secret::generate(), refresh: Secret::generate(), expires_in: ACCESS_TOKEN_LIFETIME_SECS };
    for (kind, secret, lifetime_ms) in [
        (KIND_ACCESS, &pair.access, i64::from(ACCESS_TOKEN_LIFETIME_SECS) * 1000),
        (KIND_REFRESH, &pair.refresh, REFRESH_TOKEN_LIFETIME_MS),
    ] {
        let new = NewToken {
            user_id,
            kind,
            name: format!("{} sign-in", dialect.label()),
            prefix: secret.prefix(),
            digest: secret.digest(),
            dialects: Dialects::NONE.with(dialect, true),
            writes: true,
            reads_pins: true,
            bound: Some(bound.clone()),
            created_at: at,
            created_by: Some(user_id),
            creator: name.to_owned(),
            expires_at: at + lifetime_ms,
        };
        tokens::insert(&mut *tx, &new).await?;
    }
    Ok(pair)
}
