//! Keeps other sites from sending forms in a signed-in user's name.
//!
//! Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`); an unsafe one from elsewhere
//! is refused. No token is needed, so plain forms and server functions are covered alike.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, HeaderValue, Uri};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::config::Config;
use super::error_response;
use super::state::WebState;
use crate::error::AppError;

/// Refuses what another site sends. The public origin is trusted by name, for proxies that put
/// another host into `Host`.
pub fn layer(config: &Config) -> anyhow::Result<CsrfLayer> {
    Ok(CsrfLayer::new().add_trusted_origin(&config.public_origin)?)
}

/// Leads to the page of a user instead of their control panel, unless a page of ours or a person led there: each
/// look at a panel is recorded, and another site is not to cause one.
pub async fn redirect_foreign_panel_views(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let panel = request.uri().path().strip_prefix("/users/").and_then(|rest| rest.strip_suffix("/panel"));
    match panel.and_then(|user| user.parse::<i64>().ok()) {
        Some(user) if !is_same_origin(request.headers(), &state.config.public_origin) => {
            Redirect::to(&format!("/users/{user}")).into_response()
        }
        _ => next.run(request).await,
    }
}

/// Whether a page of the site, or nothing but a person, asks for this. Where the browser does not say so, which
/// it does over https only, the `Referer` must.
fn is_same_origin(headers: &HeaderMap, public_origin: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(referer) = text("referer").and_then(|referer| referer.parse::<Uri>().ok()) else { return false };
    let (Some(scheme), Some(host)) = (referer.scheme_str(), referer.authority()) else { return false };
    format!("{scheme}://{host}") == public_origin || text("host") == Some(host.as_str())
}

/// Puts an answer that the client understands in place of the layer's empty one.
pub async fn render_rejection(request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<ProtectionError>().is_some() {
        tracing::warn!("a request from another site was refused");
        return error_response::respond(&headers, AppError::Forbidden);
    }
    response
}
