//! What the cookies of browsers stand for, kept under the digest of their ids.
//!
//! There is no principal here yet: these calls are how a request finds out whose it is.

use sha2::{Digest as _, Sha256};

use crate::db::{Db, sessions as store};

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// What it holds, as JSON.
    pub data: String,
    /// When it ends: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// Adds a session; `false`: there is one of this id already.
pub async fn create(db: &Db, id: &str, session: StoredSession) -> Result<bool, sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::insert(tx, &digest, &session.data, session.expires_at).await }))
        .await
}

/// Keeps what a session holds.
pub async fn save(db: &Db, id: &str, session: StoredSession) -> Result<(), sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::save(tx, &digest, &session.data, session.expires_at).await })).await
}

/// The session of this id, if it lives at `now`.
pub async fn load(db: &Db, id: &str, now: i64) -> Result<Option<StoredSession>, sqlx::Error> {
    let found = store::load(db.read(), &digest(id), now).await?;
    Ok(found.map(|(data, expires_at)| StoredSession { data, expires_at }))
}

/// Ends a session.
pub async fn delete(db: &Db, id: &str) -> Result<(), sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::delete(tx, &digest).await })).await
}

fn digest(id: &str) -> Vec<u8> {
    Sha256::digest(id).to_vec()
}
