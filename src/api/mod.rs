//! The API dialects. Each is a thin adapter: decode, call the same service as the browser, encode. It has no rules,
//! permissions, or SQL of its own.

pub mod access;
pub mod document;
pub mod enswitch;
pub mod portsip;
pub mod yay;

use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;

use crate::domain::dialect::{Dialect, Dialects};
use crate::error::AppError;
use crate::i18n::Messages;
use crate::web::state::WebState;

/// The calls of these dialects. The paths of other dialects don't exist. None of them reads a cookie.
pub fn routes(dialects: Dialects) -> OpenApiRouter<WebState> {
    let base = OpenApiRouter::with_openapi(document::BaseDocument::openapi());
    dialects.iter().fold(base, |router, dialect| {
        router.merge(match dialect {
            Dialect::Enswitch => enswitch::routes(),
            Dialect::Yay => yay::routes(),
            Dialect::Portsip => portsip::routes(),
        })
    })
}

/// The message of an error, in English.
fn error_message(error: AppError) -> String {
    match error {
        // Pages say to reload the page.
        AppError::BadRequest => "The request is invalid.".to_owned(),
        other => other.message(Messages::english()),
    }
}
