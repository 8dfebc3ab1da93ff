//! The Enswitch dialect: parameters in a query or a form, answers as a list of responses.
//!
//! The user name and password are part of every call, as in the original. These calls read no cookie,
//! and neither their query nor their body is ever logged.

pub mod answer;
mod call;
mod create;
mod delete;
pub mod document;
pub mod fields;
mod get;
mod list;
pub mod parameters;
mod update;

use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use http::{HeaderValue, Method, StatusCode, header};
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use answer::{Answer, Code};

use crate::domain::dialect::Dialect;
use crate::services::{ChangeSource, Failure};
use crate::web::state::WebState;

/// The door that these calls are.
const SOURCE: ChangeSource = ChangeSource::Api(Dialect::Enswitch);

/// What the document calls them together.
const TAG: &str = "Enswitch";

/// Its calls, each with and without the slash at its end.
pub fn routes() -> OpenApiRouter<WebState> {
    let at = |name: &str| format!("/api/json/mailboxes/{name}");
    OpenApiRouter::with_openapi(document::Frame::openapi())
        .routes(routes!(create::by_get, create::by_post))
        .route(&at("create"), routing::get(create::by_get).post(create::by_post))
        .routes(routes!(update::by_get, update::by_post))
        .route(&at("update"), routing::get(update::by_get).post(update::by_post))
        .routes(routes!(list::by_get, list::by_post))
        .route(&at("list"), routing::get(list::by_get).post(list::by_post))
        .routes(routes!(get::by_get, get::by_post))
        .route(&at("get"), routing::get(get::by_get).post(get::by_post))
        .routes(routes!(delete::by_get, delete::by_post))
        .route(&at("delete"), routing::get(delete::by_get).post(delete::by_post))
        .route("/api/json/{*other}", routing::any(unknown_call))
        .layer(from_fn(add_safety_headers))
}

/// Keeps what is in these addresses from going on: not to another site, not into a cache. A HEAD, which
/// promises to change nothing, is not taken for a GET.
async fn add_safety_headers(request: Request, next: Next) -> Response {
    let mut response = if matches!(*request.method(), Method::GET | Method::POST) {
        next.run(request).await
    } else {
        let answer = Answer::of(Code::Wrong, "Send this as GET or POST.");
        (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET,POST")], answer).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A call of the original that Mailroom does not have. It is answered here because its address holds a password
/// too.
async fn unknown_call() -> Response {
    let calls = "There is no such call here. There are mailboxes/create, update, list, get and delete.";
    (StatusCode::NOT_FOUND, Answer::of(Code::Missing, calls)).into_response()
}

/// A fault of ours: what was found cannot be written as JSON.
fn json_fault(error: serde_json::Error) -> answer::Answer {
    Failure::Fault(error.into()).into()
}
