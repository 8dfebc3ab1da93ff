//! The yay dialect: JSON in an envelope of result and status, credentials in headers.
//!
//! `differences.md` says where it differs from the original, and why; clients read it in the document.

mod body;
mod caller;
mod decode;
mod document;
mod encode;
mod examples;
mod json;
mod read;
mod response;
mod uuid_parameter;
mod write;

use axum::extract::DefaultBodyLimit;
use axum::routing::{self, MethodRouter};
use http::StatusCode;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use decode::decode;
pub use json::RawJson;

use crate::domain::dialect::Dialect;
use crate::services::ChangeSource;
use crate::web::state::WebState;

/// The source of changes made by these calls.
const SOURCE: ChangeSource = ChangeSource::Api(Dialect::Yay);

/// The maximum number of bytes of a body: much more than the longest mailbox.
const YAY_BODY_LIMIT: usize = 64 * 1024;

/// Its calls.
pub fn routes() -> OpenApiRouter<WebState> {
    let (all_schemas, all_paths, all) = routes!(read::list, write::create, write::replace_named, write::remove_named);
    let (one_schemas, one_paths, one) = routes!(read::one, write::replace, write::remove);
    OpenApiRouter::with_openapi(document::DialectDocument::openapi())
        .routes((all_schemas, all_paths, with_method_fallback(all)))
        .routes((one_schemas, one_paths, with_method_fallback(one)))
        .route("/voip/", routing::any(unknown_call))
        .route("/voip/{*other}", routing::any(unknown_call))
}

/// A call of the original that Mailroom doesn't have.
async fn unknown_call() -> response::ErrorResponse {
    response::ErrorResponse::new(StatusCode::NOT_FOUND)
}

/// The limit of a body, and a response in the envelope for other methods.
fn with_method_fallback(calls: MethodRouter<WebState>) -> MethodRouter<WebState> {
    calls
        .fallback(async || response::ErrorResponse::new(StatusCode::METHOD_NOT_ALLOWED))
        .layer(DefaultBodyLimit::max(YAY_BODY_LIMIT))
}
