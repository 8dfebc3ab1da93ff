//! Bearer tokens for a username and password.

use axum::Json;
use axum::extract::State;
use http::request::Parts;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::{RawBody, parse_object, text};
use super::errors::{ErrorResponse, Refusals, TooLarge};
use crate::api::access::{self, AccessRefusal};
use crate::domain::dialect::Dialect;
use crate::services::tokens::{self, TokenPair};
use crate::web::state::WebState;

/// The credentials.
#[derive(Debug, ToSchema)]
#[schema(as = PortsipSignIn)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub(super) struct SignIn {
    /// Username, unique across all customers.
    #[schema(example = "ann")]
    username: String,
    /// Password.
    #[schema(example = "correct horse battery")]
    password: String,
    /// Accepted and ignored, because the username determines the customer.
    #[schema(example = "pbx.example.org")]
    domain: Option<String>,
}

/// The refresh token.
#[derive(Debug, ToSchema)]
#[schema(as = PortsipRefresh)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub(super) struct Refresh {
    /// Refresh token of the last response. It can be used once.
    #[schema(example = "mrm_0123456789abcdef")]
    refresh_token: String,
}

/// A pair of tokens.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PortsipTokens)]
pub(super) struct Tokens {
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Access token for the header `Authorization: Bearer …`.
    access_token: String,
    /// Refresh token for the next pair of tokens. It can be used once.
    refresh_token: String,
    /// Seconds until the access token expires.
    #[schema(example = 3600)]
    expires_in: u32,
}

impl From<TokenPair> for Tokens {
    fn from(pair: TokenPair) -> Self {
        Self {
            token_type: "Bearer",
            access_token: pair.access.reveal().to_owned(),
            refresh_token: pair.refresh.reveal().to_owned(),
            expires_in: pair.expires_in,
        }
    }
}

/// Sign in
///
/// Returns an access token that is valid for 1 hour, and a refresh token for the next pair.
#[utoipa::path(
    post,
    path = "/api/auth/sign_in",
    operation_id = "portsip_sign_in",
    tag = "PortSIP",
    security(()),
    request_body = SignIn,
    responses((status = 200, description = "Signed in.", body = Tokens), Refusals, TooLarge)
)]
pub(super) async fn sign_in(
    State(state): State<WebState>,
    parts: Parts,
    body: RawBody,
) -> Result<Json<Tokens>, ErrorResponse> {
    let map = parse_object(body)?;
    let (username, password) = match (text(&map, "username"), text(&map, "password")) {
        (Ok(username), Ok(password)) => (username, password),
        (username, password) => {
            return Err(ErrorResponse::invalid(username.err().into_iter().chain(password.err()).collect()));
        }
    };
    let who = access::sign_in(&state, &parts, Dialect::Portsip, &username, &password).await?;
    Ok(Json(tokens::sign_in(&state.app, Dialect::Portsip, &who).await?.into()))
}

/// Refresh the token
///
/// Returns the next pair of tokens. If a refresh token is used a second time, all tokens of the same sign-in
/// are revoked.
#[utoipa::path(
    post,
    path = "/api/auth/refresh_token",
    operation_id = "portsip_refresh_token",
    tag = "PortSIP",
    security(()),
    request_body = Refresh,
    responses((status = 200, description = "The next tokens.", body = Tokens), Refusals, TooLarge)
)]
pub(super) async fn refresh_token(State(state): State<WebState>, body: RawBody) -> Result<Json<Tokens>, ErrorResponse> {
    let map = parse_object(body)?;
    let token = text(&map, "refresh_token").map_err(|error| ErrorResponse::invalid(vec![error]))?;
    let pair = tokens::refresh(&state.app, Dialect::Portsip, &token).await?.ok_or(AccessRefusal::Wrong)?;
    Ok(Json(pair.into()))
}
