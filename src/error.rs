//! What a caller may learn when something cannot be done.
//!
//! Outcomes that belong to the work (a form with mistakes, a save that came too late) are values of
//! the services' own result types, not errors. Where a fault inside Mailroom meets a caller, its
//! details go to the log with the request id, and the caller gets [`AppError::Internal`].

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use crate::i18n::Messages;

/// Why a request was refused. Safe to show: it never carries data of others or inner details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppError {
    /// Nobody is signed in, or the session has ended. 401.
    SignedOut,
    /// The role of the signed-in user does not allow this at all, whatever it is done to. 403.
    Forbidden,
    /// There is no such thing, or it is somebody else's: the two are told apart by nobody. 404.
    NotFound,
    /// The customer is suspended, so nothing of theirs changes. 409.
    Suspended,
    /// The mailbox is archived, so it has to be restored first. 409.
    Archived,
    /// Somebody else is signed in than who filled in the form. 409.
    SomebodyElse,
    /// The PIN that a mailbox has does not open with the keys of this server. 409.
    PinUnreadable,
    /// The request cannot be understood. 400.
    BadRequest,
    /// Too many tries; later again. 429.
    TooMany,
    /// Others kept the store busy for too long; the same may be asked again in a few seconds. 503.
    Busy,
    /// The server's disk is full or takes nothing, so nothing can be changed. 507.
    NoStorage,
    /// No answer came, so nobody knows what became of the request. Only a browser says so. 503.
    Unanswered,
    /// A fault of ours, logged under the request id. 500.
    Internal,
}

/// The key of what is said of a change while nobody knows what became of it.
pub const OUTCOME_UNKNOWN_KEY: &str = "request-errors-in-doubt";
/// The key of what is said of it once it is known that nothing came of it.
pub const NOT_DONE_KEY: &str = "request-errors-not-done";

impl AppError {
    /// The HTTP status that says the same.
    pub const fn status(self) -> u16 {
        match self {
            Self::SignedOut => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Suspended | Self::Archived | Self::SomebodyElse | Self::PinUnreadable => 409,
            Self::BadRequest => 400,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::Busy | Self::Unanswered => 503,
            Self::NoStorage => 507,
        }
    }

    /// Whether what was asked for may have been done all the same. Something between the browser and Mailroom may
    /// answer in its place, in words that cannot be understood.
    pub const fn is_outcome_unknown(self) -> bool {
        matches!(self, Self::Unanswered | Self::BadRequest)
    }

    /// What a person reads, in one sentence that says what to do next.
    pub fn message(self, messages: Messages) -> String {
        messages.get(match self {
            Self::SignedOut => "request-errors-signed-out",
            Self::Forbidden => "request-errors-forbidden",
            Self::NotFound => "request-errors-not-found",
            Self::Suspended => "request-errors-suspended",
            Self::Archived => "request-errors-archived",
            Self::SomebodyElse => "request-errors-somebody-else",
            Self::PinUnreadable => "request-errors-pin-unreadable",
            Self::BadRequest => "request-errors-bad-request",
            Self::TooMany => "request-errors-too-many",
            Self::Busy => "request-errors-busy",
            Self::NoStorage => "request-errors-no-storage",
            Self::Unanswered => "request-errors-unanswered",
            Self::Internal => "request-errors-internal",
        })
    }
}

/// For the log; people read [`AppError::message`].
impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for AppError {}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Self::BadRequest
            }
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::Response(_) => Self::Unanswered,
            _ => Self::Internal,
        }
    }
}
