//! The `PortSIP` dialect: shared voicemails as JSON, bearer tokens, and only GET and POST.
//!
//! Callers see the same mailboxes as in the browser: administrators those of their own customer and of every customer
//! below it. A new mailbox belongs to the caller's own customer.

mod body;
mod caller;
pub mod errors;
mod id;
mod list;
mod names;
mod query;
mod save;
mod schemas;
mod sign_in;

use axum::routing;
use errors::ErrorResponse;
use http::StatusCode;
use utoipa::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};
use utoipa_axum::routes;

use crate::domain::dialect::Dialect;
use crate::paths;
use crate::services::ChangeSource;
use crate::web::state::WebState;

/// The source of changes made by these calls.
const SOURCE: ChangeSource = ChangeSource::Api(Dialect::Portsip);

/// The document without its calls, but with the schema that they only refer to.
#[derive(OpenApi)]
#[openapi(
    tags((name = "PortSIP", description = include_str!("differences.md"))),
    components(schemas(errors::Errors)),
)]
struct DialectDocument;

/// Some calls, as `routes!` has them.
type Calls = UtoipaMethodRouter<WebState>;

/// Its calls.
pub fn routes() -> OpenApiRouter<WebState> {
    OpenApiRouter::with_openapi(DialectDocument::openapi())
        .routes(with_method_fallback(routes!(sign_in::sign_in)))
        .routes(with_method_fallback(routes!(sign_in::refresh_token)))
        .routes(with_method_fallback(routes!(list::list, save::create)))
        .routes(with_method_fallback(routes!(list::retrieve, save::update)))
        .routes(with_method_fallback(routes!(save::destroy)))
        .route("/api/shared_voicemails/", routing::any(unknown_call))
        .route("/api/shared_voicemails/{id}/", routing::any(unknown_call))
        .route("/api/shared_voicemails/{id}/{*other}", routing::any(unknown_call))
        .route("/api/auth", routing::any(unknown_call))
        .route("/api/auth/", routing::any(unknown_call))
        .route("/api/auth/{*other}", routing::any(unknown_call))
}

/// A call of the original that Mailroom doesn't have.
async fn unknown_call() -> ErrorResponse {
    ErrorResponse::new(StatusCode::NOT_FOUND, &format!("Unknown call. See {} for all calls.", paths::API_DOCS))
}

/// A response in the format of this dialect for other methods.
fn with_method_fallback((schemas, paths, calls): Calls) -> Calls {
    let message = "This path doesn't support this method. The header Allow lists the supported methods.";
    (schemas, paths, calls.fallback(async || ErrorResponse::new(StatusCode::METHOD_NOT_ALLOWED, message)))
}
