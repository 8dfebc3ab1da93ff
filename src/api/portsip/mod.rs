//! The `PortSIP` dialect: shared voicemails as JSON, bearer tokens, and only GET and POST.
//!
//! Whoever calls sees the mailboxes that they see in the browser: an administrator those of their own
//! customer and of every customer below it. A new mailbox is the caller's own customer's.

mod body;
mod caller;
pub mod errors;
mod id;
mod list;
mod query;
mod save;
mod shape;
mod sign_in;
mod words;

use axum::routing;
use errors::Refused;
use http::StatusCode;
use utoipa::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};
use utoipa_axum::routes;

use crate::domain::dialect::Dialect;
use crate::services::Door;
use crate::web::state::WebState;

/// What history calls this dialect.
const DOOR: Door = Door::Api(Dialect::Portsip);

/// The document without its calls, but with the schema that they name without bringing it along.
#[derive(OpenApi)]
#[openapi(
    tags((name = "PortSIP", description = include_str!("differences.md"))),
    components(schemas(errors::Errors)),
)]
struct Frame;

/// Some calls, as `routes!` has them.
type Calls = UtoipaMethodRouter<WebState>;

/// Its calls.
pub fn routes() -> OpenApiRouter<WebState> {
    OpenApiRouter::with_openapi(Frame::openapi())
        .routes(framed(routes!(sign_in::sign_in)))
        .routes(framed(routes!(sign_in::refresh_token)))
        .routes(framed(routes!(list::list, save::create)))
        .routes(framed(routes!(list::retrieve, save::update)))
        .routes(framed(routes!(save::destroy)))
        .route("/api/shared_voicemails/", routing::any(unknown))
        .route("/api/shared_voicemails/{id}/", routing::any(unknown))
        .route("/api/shared_voicemails/{id}/{*other}", routing::any(unknown))
        .route("/api/auth", routing::any(unknown))
        .route("/api/auth/", routing::any(unknown))
        .route("/api/auth/{*other}", routing::any(unknown))
}

/// A call of the original that Mailroom does not have.
async fn unknown() -> Refused {
    Refused::new(StatusCode::NOT_FOUND, "There is no such call here; the document at /api/docs/ lists those there are.")
}

/// An answer in the shape of this dialect for other methods.
fn framed((schemas, paths, calls): Calls) -> Calls {
    let message = "This path does not take this method; the header Allow names those that it takes.";
    (schemas, paths, calls.fallback(async || Refused::new(StatusCode::METHOD_NOT_ALLOWED, message)))
}
