//! Keeps other sites from sending forms in a signed-in user's name.
//!
//! Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`); an unsafe one from elsewhere
//! is refused. No token is needed, so plain forms and server functions are covered alike.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::answer;
use super::config::Config;
use crate::error::AppError;

/// Refuses what another site sends. The public origin is trusted by name, for proxies that put
/// another host into `Host`.
pub fn layer(config: &Config) -> anyhow::Result<CsrfLayer> {
    Ok(CsrfLayer::new().add_trusted_origin(&config.public_origin)?)
}

/// Puts an answer that the client understands in place of the layer's empty one.
pub async fn explain(request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<ProtectionError>().is_some() {
        tracing::warn!("a request from another site was refused");
        return answer::refuse(&headers, AppError::Forbidden);
    }
    response
}
