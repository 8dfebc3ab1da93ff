//! Rendering pages outside their own GET: rejected forms and errors.

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::request::Parts;
use http::{Method, StatusCode, Uri};
use leptos::nonce::Nonce;
use leptos::prelude::{provide_context, use_context};

use crate::app::shell;
use crate::error::AppError;
use crate::pages::page_request::{PageAfterPost, PageRequest};
use crate::paths;
use crate::services::Failure;
use crate::web::state::WebState;
use crate::web::{post_redirect_get, session};

/// The Leptos context of every rendering: the [`App`](crate::services::App) for server functions, the [`PageRequest`]
/// for pages, and the nonce that the response's policy contains.
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

/// Redirects to the page at the request's URL with the result of a posted form. For in-place submissions by a script,
/// and if the draft cannot be stored, the page is rendered directly, so that nothing typed is lost.
pub async fn redisplay(state: &WebState, parts: Parts, posted: PageAfterPost, status: StatusCode) -> Response {
    let redirect = if post_redirect_get::is_in_place_form(&parts) {
        None
    } else {
        post_redirect_get::store_and_redirect(state, &parts, &posted, status, post_redirect_get::DRAFT_PARAM).await
    };
    match redirect {
        Some(response) => response,
        None => render_now(state, parts, posted, status).await,
    }
}

/// The same for content that is shown once.
pub async fn show_once(state: &WebState, parts: Parts, posted: PageAfterPost) -> Response {
    match post_redirect_get::store_and_redirect(state, &parts, &posted, StatusCode::OK, post_redirect_get::ONCE_PARAM)
        .await
    {
        Some(response) => response,
        None => render_now(state, parts, posted, StatusCode::OK).await,
    }
}

async fn render_now(state: &WebState, mut parts: Parts, posted: PageAfterPost, status: StatusCode) -> Response {
    parts.extensions.insert(posted);
    let mut response = page(state, parts).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

/// The error page for a posted form that could not be handled at all, at a page that everyone may open.
pub async fn render_error(state: &WebState, mut parts: Parts, error: AppError) -> Response {
    parts.uri = Uri::from_static(paths::MAILBOXES);
    if parts.method == Method::POST {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return redisplay(state, parts, PageAfterPost::Refused(error), status).await;
    }
    parts.extensions.insert(error);
    page(state, parts).await
}

async fn page(state: &WebState, parts: Parts) -> Response {
    let options = state.leptos.clone();
    let render = leptos_axum::render_app_async_with_context(context(state), move || shell(options.clone()));
    render(Request::from_parts(parts, Body::empty())).await
}

/// Redirects to `page`, or renders the error.
pub async fn redirect_or_error(state: &WebState, parts: Parts, result: Result<(), Failure>, page: &str) -> Response {
    match result {
        Ok(()) => Redirect::to(page).into_response(),
        Err(failure) => render_error(state, parts, failure.into()).await,
    }
}
