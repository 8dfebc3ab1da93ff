//! Authorization, changes and history: the only way to the data.
//!
//! Every call on data takes the [`App`] and a [`Principal`]. Only services check permissions, open transactions and
//! write history; whether the caller is a page, a command or an API makes no difference.

pub mod accounts;
pub mod attention;
pub mod audit;
pub mod background_task;
pub mod batches;
pub mod browser_sessions;
pub mod cipher;
pub mod clock;
pub mod console;
pub mod credentials;
pub mod customers;
pub mod demo;
pub mod drafts;
pub mod exports;
pub mod global_search;
pub mod history;
pub mod imports;
pub mod key_file;
pub mod mailboxes;
pub mod maintenance;
pub mod outcome;
mod paging;
pub mod panel;
pub mod passwords;
pub mod plans;
pub mod preferences;
mod principal;
pub mod process;
pub mod sounds;
pub mod submission_key;
pub mod tokens;
pub mod users;
pub mod views;

use std::sync::Arc;

use crate::db::Db;
use crate::db::sqlite::{StoreUnavailable, store_unavailable};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::error::AppError;
use crate::i18n::Messages;

use accounts::sign_in_failures::FailureBuffer;
use cipher::Cipher;
use clock::Clock;
use credentials::CredentialCache;
use passwords::Passwords;

pub use outcome::{AdministrationConflict, AdministrationOutcome, ServiceResult};
pub(in crate::services) use principal::authorize_for_customer;
pub use principal::{Identity, Principal, authorize};
pub use process::ProcessKind;

/// The dependencies of all services. Cloning it clones handles.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// Seals and opens PINs.
    pub cipher: Arc<Cipher>,
    /// Hashes and checks passwords.
    pub passwords: Arc<Passwords>,
    /// The clock.
    pub clock: Clock,
    /// Caches verified passwords for a minute.
    pub credentials: Arc<CredentialCache>,
    /// Buffers recent failed sign-ins.
    pub failures: Arc<FailureBuffer>,
    /// What kind of process this is.
    pub process: ProcessKind,
}

/// The channel that a change came through; the history stores its [`name`](ChangeSource::name).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeSource {
    /// A page.
    Browser,
    /// The command line.
    Command,
    /// The API with this dialect.
    Api(Dialect),
    /// An imported file.
    Import,
}

impl ChangeSource {
    /// The code stored in the history. For APIs, it is the dialect's code.
    pub fn name(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Command => "command",
            Self::Api(dialect) => dialect.code(),
            Self::Import => "import",
        }
    }

    /// The source with the code `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        let apis = Dialect::ALL.iter().copied().map(Self::Api);
        [Self::Browser, Self::Command, Self::Import].into_iter().chain(apis).find(|source| source.name() == name)
    }
}

/// Why a service call failed.
#[derive(Debug)]
pub enum Failure {
    /// The request was refused, for example because it is forbidden or the target does not exist. Nothing is logged.
    Refused(AppError),
    /// An internal error. The caller learns no details; the log gets the whole chain.
    Fault(anyhow::Error),
}

impl Failure {
    /// Whether the database failed. A row that it returns but that cannot be decoded does not count.
    pub(in crate::services) fn is_database_error(&self) -> bool {
        use sqlx::Error::{ColumnDecode, Decode};
        let is_database = |cause: &(dyn std::error::Error + 'static)| {
            cause.downcast_ref::<sqlx::Error>().is_some_and(|e| !matches!(e, ColumnDecode { .. } | Decode(_)))
        };
        matches!(self, Self::Fault(error) if error.chain().any(is_database))
    }

    /// Whether the database is closed, because the process is shutting down.
    pub(in crate::services) fn is_shutdown(&self) -> bool {
        matches!(self, Self::Fault(error) if matches!(error.downcast_ref(), Some(sqlx::Error::PoolClosed)))
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self::Refused(error)
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl Failure {
    /// The state of the database that caused the failure, if any.
    pub fn trouble(&self) -> Option<StoreUnavailable> {
        match self {
            Self::Refused(_) => None,
            Self::Fault(error) => error.chain().find_map(|cause| store_unavailable(cause.downcast_ref()?)),
        }
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Fault(error)
    }
}

/// The part of a failure that the caller may learn. A fault is logged here and nowhere else, in the request's span.
impl From<Failure> for AppError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => error,
            Failure::Fault(ref error) => {
                tracing::error!(error = format!("{error:#}"), "a request failed");
                match failure.trouble() {
                    Some(StoreUnavailable::Busy) => Self::Busy,
                    Some(StoreUnavailable::NoStorage) => Self::NoStorage,
                    None => Self::Internal,
                }
            }
        }
    }
}

/// For the command line, whose user runs the server and may see all details.
impl From<Failure> for anyhow::Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => Self::msg(error.message(Messages::english())),
            Failure::Fault(error) => error,
        }
    }
}

/// The current time: milliseconds since 1970, UTC.
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
