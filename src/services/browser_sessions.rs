//! Browser sessions, stored under the digest of their ids.
//!
//! These calls take no principal: a request's session is needed to determine its principal.

use sha2::{Digest as _, Sha256};

use crate::db::{Db, browser_sessions as store};

/// A stored session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// Its data, as JSON.
    pub data: String,
    /// When it expires: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// Adds a session; `false`: one with this id already exists.
pub async fn create(db: &Db, id: &str, session: StoredSession) -> Result<bool, sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::insert(tx, &digest, &session.data, session.expires_at).await }))
        .await
}

/// Saves the data of a session.
pub async fn save(db: &Db, id: &str, session: StoredSession) -> Result<(), sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::save(tx, &digest, &session.data, session.expires_at).await })).await
}

/// The session with this id, unless it has expired at `now`.
pub async fn load(db: &Db, id: &str, now: i64) -> Result<Option<StoredSession>, sqlx::Error> {
    let found = store::load(db.read(), &digest(id), now).await?;
    Ok(found.map(|(data, expires_at)| StoredSession { data, expires_at }))
}

/// Deletes a session.
pub async fn delete(db: &Db, id: &str) -> Result<(), sqlx::Error> {
    let digest = digest(id);
    db.write(move |tx| Box::pin(async move { store::delete(tx, &digest).await })).await
}

fn digest(id: &str) -> Vec<u8> {
    Sha256::digest(id).to_vec()
}
