//! Authorise, change, record: the only way to the data.
//!
//! Every call on data takes the [`App`] and a [`Principal`]. Services alone check permission, open
//! transactions and write history; who calls them (a page, a command, an API) makes no difference.

pub mod accounts;
pub mod attention;
pub mod audit;
pub mod batches;
pub mod cipher;
pub mod clock;
pub mod credentials;
pub mod customers;
pub mod demo;
pub mod drafts;
pub mod exports;
pub mod find;
pub mod form_keys;
pub mod history;
pub mod imports;
pub mod key_file;
pub mod mailboxes;
pub mod maintenance;
pub mod panel;
pub mod passwords;
pub mod plans;
pub mod preferences;
pub mod process;
pub mod save_outcome;
pub mod sessions;
pub mod sounds;
pub mod tokens;
pub mod users;
pub mod views;

use std::sync::Arc;

use crate::db::Db;
use crate::db::scope::Reach;
use crate::db::sqlite::{StoreUnavailable, store_unavailable};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::role::{Grant, Role};
use crate::error::AppError;
use crate::i18n::{Locale, Messages};

use accounts::sign_in_failures::FailureBuffer;
use cipher::Cipher;
use clock::Clock;
use credentials::CredentialCache;
use passwords::Passwords;

pub use process::ProcessKind;
pub use save_outcome::SaveOutcome;

/// What every service works with. Cloning it clones handles.
#[derive(Clone)]
pub struct App {
    /// The store.
    pub db: Db,
    /// Seals and opens PINs.
    pub cipher: Arc<Cipher>,
    /// Hashes and checks passwords.
    pub passwords: Arc<Passwords>,
    /// Tells the time.
    pub clock: Clock,
    /// Knows again, for a minute, whose password was right.
    pub credentials: Arc<CredentialCache>,
    /// Sign-ins that failed a moment ago.
    pub failures: Arc<FailureBuffer>,
    /// What kind of process this is.
    pub process: ProcessKind,
}

/// On whose behalf something is done: a user who signed in, or the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// The user. The console has none, and a number here that nobody has; see [`Principal::user`].
    pub user_id: i64,
    /// The user's customer. The console has none, and a number here that none has; see [`Principal::reach`].
    pub customer_id: i64,
    /// What the user may do.
    pub role: Role,
    /// What the user types to sign in.
    pub username: String,
    /// The name that people read; history keeps it.
    pub name: String,
    /// What the way in leaves of that: all of it, or less for a token.
    pub grant: Grant,
    /// The language that the user has chosen; `None`: as the browser asks.
    pub locale: Option<Locale>,
    /// Whose account it is.
    pub origin: PrincipalKind,
}

/// Where a [`Principal`] comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind {
    /// A row of the table of users.
    Account,
    /// The command line, which is nobody's account.
    Console,
}

impl Principal {
    /// Whoever can run a command on the server's own machine, and so could read and change the
    /// database anyway: an administrator above every customer.
    ///
    /// Only `command`, the sample data and tests say this; a test keeps it out of every other room.
    /// A session can never yield it, because a session yields a user that is in the database.
    pub fn console() -> Self {
        Self {
            user_id: 0,
            customer_id: 0,
            role: Role::Administrator,
            username: "console".into(),
            name: "Console".into(),
            grant: Grant::FULL,
            locale: None,
            origin: PrincipalKind::Console,
        }
    }

    /// The user's id as a reference to the table of users: none for the console.
    pub const fn user(&self) -> Option<i64> {
        if self.is_console() { None } else { Some(self.user_id) }
    }

    /// The customers over which an administrator is one: their own and those below it. The console stands above the
    /// roots.
    pub const fn reach(&self) -> Reach {
        if self.is_console() { Reach::Everything } else { Reach::Below(self.customer_id) }
    }

    /// Whether this is the console.
    pub const fn is_console(&self) -> bool {
        matches!(self.origin, PrincipalKind::Console)
    }
}

/// Through what a change came in; history keeps its [`name`](ChangeSource::name).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeSource {
    /// A page.
    Browser,
    /// The command line.
    Command,
    /// An API, in this dialect.
    Api(Dialect),
    /// A file of mailboxes.
    Import,
}

impl ChangeSource {
    /// The word that history keeps. Those of the APIs are the dialects' names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Command => "command",
            Self::Api(dialect) => dialect.code(),
            Self::Import => "import",
        }
    }

    /// The door of somebody who came by none of the APIs.
    pub const fn of(who: &Principal) -> Self {
        if who.is_console() { Self::Command } else { Self::Browser }
    }

    /// The door that `name` is the word for.
    pub fn from_name(name: &str) -> Option<Self> {
        let apis = Dialect::ALL.iter().copied().map(Self::Api);
        [Self::Browser, Self::Command, Self::Import].into_iter().chain(apis).find(|door| door.name() == name)
    }
}

/// Why a service did not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// The caller may not, or there is no such thing. Nothing is logged.
    Refused(AppError),
    /// A fault of ours. The caller learns no more than that; the log gets the whole chain.
    Fault(anyhow::Error),
}

impl Failure {
    /// Whether the store failed, and not what was asked of it. A row that it gives, but that cannot be read, is no
    /// failure of the store.
    pub(in crate::services) fn is_database_error(&self) -> bool {
        use sqlx::Error::{ColumnDecode, Decode};
        let is = |cause: &(dyn std::error::Error + 'static)| {
            cause.downcast_ref::<sqlx::Error>().is_some_and(|e| !matches!(e, ColumnDecode { .. } | Decode(_)))
        };
        matches!(self, Self::Fault(error) if error.chain().any(is))
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
    /// What the state of the store has to do with it, if anything.
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

/// What the caller may learn. A fault is logged here and nowhere else, inside the request's span.
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

/// For the command line, whose user runs the server and may learn everything.
impl From<Failure> for anyhow::Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => Self::msg(error.message(Messages::english())),
            Failure::Fault(error) => error,
        }
    }
}

/// The time: milliseconds since 1970, UTC.
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
