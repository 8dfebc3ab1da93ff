//! The OpenAPI 3.1 document of the APIs, generated from the handlers, and the page that shows it.

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::header;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::paths;
use crate::web::state::WebState;

/// Where the document is served.
pub const PATH: &str = "/api/openapi.json";

/// The introduction that all calls share. Each dialect adds a tag that describes where it differs from the original.
#[derive(OpenApi)]
#[openapi(
    info(title = "Mailroom", description = include_str!("document.md")),
    modifiers(&BearerScheme),
)]
pub struct BaseDocument;

struct BearerScheme;

impl Modify for BearerScheme {
    fn modify(&self, document: &mut Document) {
        let about = "An API token, or an access token of the PortSIP sign-in.";
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(about)).build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    }
}

/// The document at [`PATH`] and the page at [`paths::API_DOCS`] that shows it. They contain no user data, so they need no
/// principal.
pub fn routes(document: &Document) -> Router<WebState> {
    let json = document.to_json().unwrap_or_default();
    let serve = move || std::future::ready(json_response(json.clone()));
    let page = SwaggerUi::new(paths::API_DOCS.trim_end_matches('/'))
        .config(Config::new([PATH]).use_base_layout().default_models_expand_depth(-1));
    Router::new().route(PATH, get(serve)).merge(page)
}

fn json_response(json: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], json).into_response()
}
