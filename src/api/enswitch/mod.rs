//! The Enswitch dialect: parameters in a query or a form, answers as a list of responses.
//!
//! Username and password are part of every call, as in the original. These calls read no cookies, and neither
//! their query nor their body is ever logged.

mod call;
mod create;
mod delete;
pub mod document;
pub mod fields;
mod get;
mod list;
pub mod parameters;
pub mod response;
mod update;

use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use http::{HeaderValue, Method, StatusCode, header};
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use response::{Answer, Code};

use crate::domain::dialect::Dialect;
use crate::services::{ChangeSource, Failure};
use crate::web::state::WebState;

/// The source of changes made by these calls.
const SOURCE: ChangeSource = ChangeSource::Api(Dialect::Enswitch);

/// The tag of these calls in the document.
const TAG: &str = "Enswitch";

/// The calls, each with and without a trailing slash.
pub fn routes() -> OpenApiRouter<WebState> {
    let path = |name: &str| format!("/api/json/mailboxes/{name}");
    OpenApiRouter::with_openapi(document::DialectDocument::openapi())
        .routes(routes!(create::by_get, create::by_post))
        .route(&path("create"), routing::get(create::by_get).post(create::by_post))
        .routes(routes!(update::by_get, update::by_post))
        .route(&path("update"), routing::get(update::by_get).post(update::by_post))
        .routes(routes!(list::by_get, list::by_post))
        .route(&path("list"), routing::get(list::by_get).post(list::by_post))
        .routes(routes!(get::by_get, get::by_post))
        .route(&path("get"), routing::get(get::by_get).post(get::by_post))
        .routes(routes!(delete::by_get, delete::by_post))
        .route(&path("delete"), routing::get(delete::by_get).post(delete::by_post))
        .route("/api/json/{*other}", routing::any(unknown_call))
        .layer(from_fn(add_safety_headers))
}

/// Keeps the secrets in these URLs from other sites and caches. HEAD, which promises to change nothing, is not
/// treated as GET.
async fn add_safety_headers(request: Request, next: Next) -> Response {
    let mut response = if matches!(*request.method(), Method::GET | Method::POST) {
        next.run(request).await
    } else {
        let answer = Answer::of(Code::Wrong, "Use GET or POST.");
        (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET,POST")], answer).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A call of the original that Mailroom doesn't have. It is handled here because its URL also contains a
/// password.
async fn unknown_call() -> Response {
    let calls = "Unknown call. Available: mailboxes/create, update, list, get, and delete.";
    (StatusCode::NOT_FOUND, Answer::of(Code::Missing, calls)).into_response()
}

/// Internal error: the result can't be written as JSON.
fn json_fault(error: serde_json::Error) -> response::Answer {
    Failure::Fault(error.into()).into()
}
