//! The pairs that a sign-in by an API gives out: an access token for an hour, and a refresh token that
//! buys the next pair once.
//!
//! A refresh token that comes a second time is in two hands. Which of them is the right one cannot be
//! known, so everything that descends from that sign-in ends.

use uuid::Uuid;

use super::bearer::user_of;
use super::{App, Failure, Principal, Secret, accounts};
use crate::db::Tx;
use crate::db::tokens::{self, ACCESS, NewToken, REFRESH};
use crate::domain::dialect::{Dialect, Dialects};
use crate::services::accounts::SignedIn;

/// How long an access token lives, in seconds.
pub const LIFE: u32 = 3600;

/// How long a refresh token waits to be used, in milliseconds. A script that sleeps longer signs in again;
/// one that signs in at every call does not fill the database.
const PATIENCE: i64 = 24 * 3_600_000;

/// So many pairs of one user are kept, the latest; a script that signs in at every call uses each of them once.
const MOST: u32 = 100;

/// What a sign-in gives out.
#[derive(Clone, Debug)]
pub struct Pair {
    /// Opens the dialect for [`expires_in`](Self::expires_in) seconds.
    pub access: Secret,
    /// Buys the next pair, once.
    pub refresh: Secret,
    /// Seconds.
    pub expires_in: u32,
}

/// The pair for somebody whose password was right. It ends with the user's sessions.
pub async fn sign_in(app: &App, dialect: Dialect, who: &SignedIn) -> Result<Pair, Failure> {
    let (who, at) = (who.clone(), app.clock.now());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let family = Uuid::new_v4().to_string();
                let pair = give(tx, dialect, &who.principal, (who.epoch, family), at).await?;
                tokens::keep_latest_pairs(tx, who.principal.user_id, 2 * MOST).await?;
                Ok(pair)
            })
        })
        .await
}

/// The next pair for a refresh token, which ends with it. `None`: it is none of ours, has ended, or came
/// a second time.
pub async fn refresh(app: &App, dialect: Dialect, token: &str) -> Result<Option<Pair>, Failure> {
    let Some(secret) = Secret::parse(token) else { return Ok(None) };
    let at = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { exchange(tx, dialect, &secret, at).await })).await
}

async fn exchange(tx: &mut Tx, dialect: Dialect, secret: &Secret, at: i64) -> Result<Option<Pair>, Failure> {
    let Some(token) = tokens::by_digest(&mut *tx, &secret.digest()).await? else { return Ok(None) };
    let (Some(epoch), Some(family)) = (token.session_epoch, token.family.clone()) else { return Ok(None) };
    if token.kind != REFRESH || !token.dialects.has(dialect) {
        return Ok(None);
    }
    if token.revoked_at.is_some() {
        tracing::warn!(token.id = token.id, user.id = token.user_id, "a used refresh token came again");
        tokens::revoke_family(tx, &family, at, "used twice").await?;
        return Ok(None);
    }
    let user = user_of(tx, &token, dialect).await?.filter(|_| at < token.expires_at);
    let Some(user) = user else { return Ok(None) };
    let Some(who) = accounts::principal_of(&mut *tx, user).await? else { return Ok(None) };
    tokens::revoke(&mut *tx, token.id, at, &who.name).await?;
    Ok(Some(give(tx, dialect, &who, (epoch, family), at).await?))
}

async fn give(
    tx: &mut Tx,
    dialect: Dialect,
    who: &Principal,
    bound: (i64, String),
    at: i64,
) -> Result<Pair, sqlx::Error> {
    let pair = Pair { access: Secret::generate(), refresh: Secret::generate(), expires_in: LIFE };
    for (kind, secret, life) in [(ACCESS, &pair.access, i64::from(LIFE) * 1000), (REFRESH, &pair.refresh, PATIENCE)] {
        let new = NewToken {
            user_id: who.user_id,
            kind,
            name: format!("{} sign-in", dialect.label()),
            prefix: secret.prefix(),
            digest: secret.digest(),
            dialects: Dialects::NONE.with(dialect, true),
            writes: true,
            reads_pins: true,
            bound: Some(bound.clone()),
            created_at: at,
            created_by: who.user(),
            creator: who.name.clone(),
            expires_at: at + life,
        };
        tokens::insert(&mut *tx, &new).await?;
    }
    Ok(pair)
}
