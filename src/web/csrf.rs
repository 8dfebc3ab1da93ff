//! Keeps other sites from sending forms in a signed-in user's name.
//!
//! Browsers report the origin of a request (`Sec-Fetch-Site`, `Origin`); an unsafe request from another site is
//! refused. No token is needed, so plain forms and server functions are covered alike.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, HeaderValue, Uri};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::error::AppError;
use crate::paths;
use crate::web::config::Config;
use crate::web::error_response;
use crate::web::state::WebState;

/// Refuses unsafe requests from other sites. The public origin is trusted explicitly, for proxies that change `Host`.
pub fn layer(config: &Config) -> anyhow::Result<CsrfLayer> {
    Ok(CsrfLayer::new().add_trusted_origin(&config.public_origin)?)
}

/// Redirects views of a user's control panel that come from another site to the user's page: each view is recorded,
/// and another site must not be able to cause one.
pub async fn redirect_foreign_panel_views(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let panel = paths::USER_PANEL.parameters(request.uri().path());
    match panel.and_then(|[user]| user.parse::<i64>().ok()) {
        Some(user) if !is_same_origin(request.headers(), &state.config.public_origin) => {
            Redirect::to(&paths::USER.with(user)).into_response()
        }
        _ => next.run(request).await,
    }
}

/// Whether the request comes from a page of this site, or directly from the user. Browsers send `Sec-Fetch-Site` only
/// over https; without it, the `Referer` decides.
fn is_same_origin(headers: &HeaderMap, public_origin: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(referer) = text("referer").and_then(|referer| referer.parse::<Uri>().ok()) else { return false };
    let (Some(scheme), Some(host)) = (referer.scheme_str(), referer.authority()) else { return false };
    format!("{scheme}://{host}") == public_origin || text("host") == Some(host.as_str())
}

/// Replaces the layer's empty response with one that the client understands.
pub async fn render_rejection(request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<ProtectionError>().is_some() {
        tracing::warn!("a request from another site was refused");
        return error_response::respond(&headers, AppError::Forbidden);
    }
    response
}
