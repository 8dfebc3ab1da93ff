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

use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
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

/// Its calls.
pub fn routes() -> OpenApiRouter<WebState> {
    OpenApiRouter::with_openapi(Frame::openapi())
        .routes(routes!(sign_in::sign_in))
        .routes(routes!(sign_in::refresh_token))
        .routes(routes!(list::list, save::create))
        .routes(routes!(list::retrieve, save::update))
        .routes(routes!(save::destroy))
}
