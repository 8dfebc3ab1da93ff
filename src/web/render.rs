//! Rendering pages outside their own GET: a posted form that is shown again, a refusal.

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode, Uri};
use leptos::nonce::Nonce;
use leptos::prelude::{provide_context, use_context};

use super::state::WebState;
use super::{drafts, session};
use crate::app::shell;
use crate::error::AppError;
use crate::pages;
use crate::pages::request::{FormResult, PageRequest};

/// What every rendering finds in its context: the app for server functions, the visit for pages, and
/// the nonce that the response's policy names.
pub fn context(state: &WebState) -> impl Fn() + Clone + Send + Sync + 'static {
    let (app, limits) = (state.app.clone(), session::limits(&state.config));
    move || {
        provide_context(app.clone());
        if let Some(parts) = use_context::<Parts>() {
            if let Some(nonce) = parts.extensions.get::<Nonce>() {
                provide_context(nonce.clone());
            }
            provide_context(PageRequest::new(app.clone(), limits, &parts));
        }
    }
}

/// Leads to the page of the request's address, told what a posted form brought. A script is given that page at once; and
/// so is a browser, where what was typed cannot wait, because nothing typed is lost.
pub async fn redisplay(state: &WebState, parts: Parts, posted: FormResult, status: StatusCode) -> Response {
    let led = if drafts::is_in_place_form(&parts) {
        None
    } else {
        drafts::store_and_redirect(state, &parts, &posted, status, drafts::DRAFT_PARAM).await
    };
    match led {
        Some(response) => response,
        None => render_now(state, parts, posted, status).await,
    }
}

/// The same for what is shown once.
pub async fn show_once(state: &WebState, parts: Parts, posted: FormResult) -> Response {
    match drafts::store_and_redirect(state, &parts, &posted, StatusCode::OK, drafts::ONCE_PARAM).await {
        Some(response) => response,
        None => render_now(state, parts, posted, StatusCode::OK).await,
    }
}

async fn render_now(state: &WebState, mut parts: Parts, posted: FormResult, status: StatusCode) -> Response {
    parts.extensions.insert(posted);
    let mut response = page(state, parts).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

/// The error page for a posted form that could not be served at all, in the frame of a page that everybody has.
pub async fn render_error(state: &WebState, mut parts: Parts, error: AppError) -> Response {
    parts.uri = Uri::from_static(pages::mailboxes::PATH);
    if parts.method == Method::POST {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return redisplay(state, parts, FormResult::Refused(error), status).await;
    }
    parts.extensions.insert(error);
    page(state, parts).await
}

async fn page(state: &WebState, parts: Parts) -> Response {
    let options = state.leptos.clone();
    let render = leptos_axum::render_app_async_with_context(context(state), move || shell(options.clone()));
    render(Request::from_parts(parts, Body::empty())).await
}
