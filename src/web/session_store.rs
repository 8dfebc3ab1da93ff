//! The session store of tower-sessions, based on [`browser_sessions`], so that all writes take the same path.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{SessionStore, session};

use crate::db::Db;
use crate::services::browser_sessions::{self, StoredSession};
use crate::services::now;

/// How long a page waits for saving session data that only the next page needs.
const SAVE_TIMEOUT: Duration = Duration::from_secs(1);

tokio::task_local! {
    /// Why a session that must be saved or deleted was not.
    static FAILURE: RefCell<Option<sqlx::Error>>;
}

/// Stores sessions in the database.
///
/// Saving and deleting are best effort: losing other session data than the sign-in (a notice, an opened link) must not
/// fail a request that has done its work, nor block reading pages while the disk is full; and a sign-in ends with its
/// row of `login`. Callers that depend on the result use [`require_saved`].
#[derive(Clone, Debug)]
pub struct DbSessionStore {
    db: Db,
}

/// Awaits a `change` of a stored session, and fails if it could not be written.
pub async fn require_saved(
    change: impl Future<Output = std::result::Result<(), session::Error>>,
) -> anyhow::Result<()> {
    let result = async move {
        change.await?;
        match FAILURE.with(RefCell::take) {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    };
    FAILURE.scope(RefCell::default(), result).await
}

impl DbSessionStore {
    /// A store on `db`.
    pub const fn new(db: Db) -> Self {
        Self { db }
    }

    async fn add(&self, record: &mut Record) -> Result<()> {
        loop {
            match browser_sessions::create(&self.db, &record.id.to_string(), to_stored(record)?).await {
                Ok(true) => return Ok(()),
                Ok(false) => record.id = Id::default(),
                Err(error) => {
                    report_failure(error);
                    return Ok(());
                }
            }
        }
    }

    async fn put(&self, record: &Record) -> Result<()> {
        let id = record.id.to_string();
        let saving = browser_sessions::save(&self.db, &id, to_stored(record)?);
        // No page waits for a busy database: the write continues in the background.
        let saved = if FAILURE.try_with(|_| ()).is_ok() {
            saving.await
        } else {
            tokio::time::timeout(SAVE_TIMEOUT, saving).await.unwrap_or(Err(sqlx::Error::PoolTimedOut))
        };
        if let Err(error) = saved {
            report_failure(error);
        }
        Ok(())
    }

    async fn remove(&self, id: Id) -> Result<()> {
        if let Err(error) = browser_sessions::delete(&self.db, &id.to_string()).await {
            report_failure(error);
        }
        Ok(())
    }

    async fn get(&self, id: Id) -> Result<Option<Record>> {
        let found = browser_sessions::load(&self.db, &id.to_string(), now()).await.map_err(backend_error)?;
        let Some(found) = found else { return Ok(None) };
        let data = serde_json::from_str(&found.data).map_err(|error| Error::Decode(error.to_string()))?;
        let nanoseconds = i128::from(found.expires_at) * 1_000_000;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds);
        let expiry_date = expiry_date.map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id, data, expiry_date }))
    }
}

fn to_stored(record: &Record) -> Result<StoredSession> {
    let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
    let milliseconds = record.expiry_date.unix_timestamp_nanos() / 1_000_000;
    Ok(StoredSession { data, expires_at: i64::try_from(milliseconds).unwrap_or(i64::MAX) })
}

fn report_failure(error: sqlx::Error) {
    tracing::warn!(%error, "a session could not be saved or deleted");
    // Not set outside of `require_saved`.
    let _ = FAILURE.try_with(|failure| failure.replace(Some(error)));
}

fn backend_error(error: sqlx::Error) -> Error {
    Error::Backend(error.to_string())
}

/// The return type of the store trait's async methods.
type BoxedResult<'f, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'f>>;

impl SessionStore for DbSessionStore {
    fn create<'s, 'r, 'f>(&'s self, record: &'r mut Record) -> BoxedResult<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.add(record))
    }

    fn save<'s, 'r, 'f>(&'s self, record: &'r Record) -> BoxedResult<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.put(record))
    }

    fn load<'s, 'r, 'f>(&'s self, id: &'r Id) -> BoxedResult<'f, Option<Record>>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.get(*id))
    }

    fn delete<'s, 'r, 'f>(&'s self, id: &'r Id) -> BoxedResult<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.remove(*id))
    }
}
