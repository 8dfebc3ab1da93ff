//! What a caller may learn when something cannot be done.
//!
//! Outcomes that belong to the work (a form with mistakes, a save that came too late) are values of
//! the services' own result types, not errors. Where a fault inside Mailroom meets a caller, its
//! details go to the log with the request id, and the caller gets [`AppError::Internal`].

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use crate::tongue::Words;

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
    /// A fault of ours, logged under the request id. 500.
    Internal,
}

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
        }
    }

    /// What a person reads, in one sentence that says what to do next.
    pub fn message(self, words: Words) -> String {
        words.say(match self {
            Self::SignedOut => "refusals-signed-out",
            Self::Forbidden => "refusals-forbidden",
            Self::NotFound => "refusals-not-found",
            Self::Suspended => "refusals-suspended",
            Self::BadRequest => "refusals-bad-request",
            Self::TooMany => "refusals-too-many",
            Self::Internal => "refusals-internal",
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
            _ => Self::Internal,
        }
    }
}
