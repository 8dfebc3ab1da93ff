//! The errors that a caller may see.
//!
//! Expected outcomes (an invalid form, a conflict) are values of the services' own result types, not errors. The
//! details of an internal fault go to the log with the request id, and the caller gets [`AppError::Internal`].

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use crate::i18n::{MessageKey, Messages, key};

/// Why a request failed. Safe to show: it never contains other users' data or internal details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppError {
    /// No one is signed in, or the session has ended. 401.
    SignedOut,
    /// The role of the signed-in user, or the token, never allows this, whatever the target. 403.
    Forbidden,
    /// The target does not exist or is not visible; the two are indistinguishable. 404.
    NotFound,
    /// The customer is suspended, so nothing of theirs can be changed. 409.
    Suspended,
    /// The mailbox is archived, so it has to be restored first. 409.
    Archived,
    /// Another user is signed in than the one who filled in the form. 409.
    OtherUserSignedIn,
    /// The mailbox's PIN cannot be decrypted with the keys of this server. 409.
    PinUnreadable,
    /// The request is invalid, or out of date. 400.
    BadRequest,
    /// Too many requests; retry later. 429.
    TooMany,
    /// The database was busy for too long; retry in a few seconds. 503.
    Busy,
    /// The server's disk is full or not writable, so nothing can be changed. 507.
    NoStorage,
    /// No response arrived, so the outcome is unknown. Only produced in the browser. 503.
    Unanswered,
    /// An internal error, logged with the request id. 500.
    Internal,
}

/// The message key for a change whose outcome is unknown.
pub const OUTCOME_UNKNOWN_KEY: MessageKey = key!("request-errors-outcome-unknown");
/// The message key for a change once it is known that it was not made.
pub const NOT_DONE_KEY: MessageKey = key!("request-errors-not-done");

impl AppError {
    /// The matching HTTP status.
    pub const fn status(self) -> u16 {
        match self {
            Self::SignedOut => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Suspended | Self::Archived | Self::OtherUserSignedIn | Self::PinUnreadable => 409,
            Self::BadRequest => 400,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::Busy | Self::Unanswered => 503,
            Self::NoStorage => 507,
        }
    }

    /// Whether the request may have succeeded all the same. An intermediary between the browser and Mailroom may have
    /// answered with something unreadable.
    pub const fn is_outcome_unknown(self) -> bool {
        matches!(self, Self::Unanswered | Self::BadRequest)
    }

    /// The displayed message: what happened and, if there is anything to do, what to do next.
    pub fn message(self, messages: Messages) -> String {
        messages.get(match self {
            Self::SignedOut => key!("request-errors-signed-out"),
            Self::Forbidden => key!("request-errors-forbidden"),
            Self::NotFound => key!("request-errors-not-found"),
            Self::Suspended => key!("request-errors-suspended"),
            Self::Archived => key!("request-errors-archived"),
            Self::OtherUserSignedIn => key!("request-errors-other-user"),
            Self::PinUnreadable => key!("request-errors-pin-unreadable"),
            Self::BadRequest => key!("request-errors-bad-request"),
            Self::TooMany => key!("request-errors-too-many"),
            Self::Busy => key!("request-errors-busy"),
            Self::NoStorage => key!("request-errors-no-storage"),
            Self::Unanswered => key!("request-errors-no-response"),
            Self::Internal => key!("request-errors-internal"),
        })
    }
}

/// For the log; users see [`AppError::message`].
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
