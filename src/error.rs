//! What a caller may learn when something cannot be done.
//!
//! Outcomes that belong to the work (a form with mistakes, a save that came too late) are values of
//! the services' own result types, not errors. Where a fault inside Mailroom meets a caller, its
//! details go to the log with the request id, and the caller gets [`AppError::Internal`].

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

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
    /// The request cannot be understood. 400.
    BadRequest,
    /// Too many tries; later again. 429.
    TooMany,
    /// No answer came, so nobody knows what became of the request. Only a browser says so. 503.
    Unanswered,
    /// A fault of ours, logged under the request id. 500.
    Internal,
}

/// What is said of a change while nobody knows what became of it.
pub const IN_DOUBT: &str = "No connection. We do not know yet whether it was saved.";

impl AppError {
    /// The HTTP status that says the same.
    pub const fn status(self) -> u16 {
        match self {
            Self::SignedOut => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Suspended => 409,
            Self::BadRequest => 400,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::Unanswered => 503,
        }
    }

    /// Whether what was asked for may have been done all the same. Something between the browser and Mailroom may
    /// answer in its place, in words that cannot be understood.
    pub const fn in_doubt(self) -> bool {
        matches!(self, Self::Unanswered | Self::BadRequest)
    }

    /// What a person reads, in one sentence that says what to do next.
    pub const fn message(self) -> &'static str {
        match self {
            Self::SignedOut => "Your session has ended. Sign in again to go on.",
            Self::Forbidden => "Your role does not allow this.",
            Self::NotFound => "There is nothing here, or it is not yours to see.",
            Self::Suspended => "This customer is suspended. Nothing of theirs changes until it is active again.",
            Self::BadRequest => "The request could not be understood.",
            Self::TooMany => "Too many tries. Wait a minute, then try again.",
            Self::Unanswered => "No answer came. Look at your connection, then try again.",
            Self::Internal => "Something went wrong on our side. Nothing was changed.",
        }
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message())
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
