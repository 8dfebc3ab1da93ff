//! Nobody gets anywhere without a principal.

use axum::extract::{Extension, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::uri::PathAndQuery;
use http::{Method, StatusCode, Uri, header};
use leptos::context::use_context;
use tower_sessions::Session;

use super::state::WebState;
use super::{answer, next, posts, render, session};
use crate::domain::field::Field;
use crate::error::AppError;
use crate::pages::{self, visit::Posted};
use crate::services::{App, Door, Principal};

/// Finds out who is signed in and puts the [`Principal`] into the request's extensions.
pub async fn identify(State(state): State<WebState>, session: Session, mut request: Request, next: Next) -> Response {
    // The site's own files are the same for everybody.
    if !request.uri().path().starts_with("/pkg/") {
        match session::principal(&state, &session).await {
            Ok(Some((principal, login))) => {
                request.extensions_mut().insert(principal);
                request.extensions_mut().insert(login);
            }
            Ok(None) => {}
            Err(failure) => return answer::refuse(request.headers(), failure.into()),
        }
    }
    next.run(request).await
}

/// Sends whoever is not signed in to the sign-in page, before anything is rendered.
///
/// Server functions are let through: each of them answers for itself, by [`principal`].
pub async fn require(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = path == "/sign-in" || path.starts_with("/api/");
    let open =
        open || path.strip_prefix(pages::invitation::PATH).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if open || request.extensions().get::<Principal>().is_some() {
        return next.run(request).await;
    }
    if request.method() == Method::POST
        && let Some(page) = form_page(path)
    {
        return unsent(&state, page, request).await;
    }
    Redirect::to(&next::sign_in_page(&page_of(&request))).into_response()
}

/// The page whose form is sent to `path`, if somebody may have typed into it. Its button for the PIN
/// sends the whole form too.
fn form_page(path: &str) -> Option<Uri> {
    if path == pages::tokens::PATH || path == pages::account::PATH {
        return path.parse().ok();
    }
    let page = path.strip_suffix("/pin").unwrap_or(path);
    let lists = ["/mailboxes/", "/customers/", "/users/", "/plans/"];
    let name = lists
        .into_iter()
        .find_map(|list| page.strip_prefix(list))
        // A file is no form to be shown again.
        .filter(|name| !name.is_empty() && !name.contains('/') && !matches!(*name, "import" | "export"));
    name.and_then(|_| page.parse().ok())
}

/// A form whose session has ended on the way: shown again as something to send once more after
/// signing in, so that nothing typed is lost. A PIN is not among it.
async fn unsent(state: &WebState, page: Uri, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let Some(mut pairs) = posts::pairs_of(body).await else {
        return answer::refuse(&parts.headers, AppError::BadRequest);
    };
    pairs.retain(|(name, _)| !Field::from_name(name).is_some_and(Field::is_secret));
    parts.uri = page;
    render::again(state, parts, Posted::Unsent(pairs), StatusCode::UNAUTHORIZED).await
}

/// The page that somebody is on: the one they ask for, or the one whose form they send.
fn page_of(request: &Request) -> String {
    let referer = || request.headers().get(header::REFERER)?.to_str().ok()?.parse::<Uri>().ok();
    let page = match *request.method() {
        Method::GET | Method::HEAD => Some(request.uri().clone()),
        _ => referer(),
    };
    page.as_ref().and_then(Uri::path_and_query).map_or(next::START, PathAndQuery::as_str).to_owned()
}

/// The signed-in user. Every server function begins with this; an anonymous call ends here, with 401.
pub async fn principal() -> Result<Principal, AppError> {
    match leptos_axum::extract::<Extension<Principal>>().await {
        Ok(Extension(principal)) => Ok(principal),
        Err(_) => Err(AppError::SignedOut),
    }
}

/// The door that pages and server functions are.
pub const DOOR: Door = Door::Browser;

/// What services are called with, inside a server function or a page. The context that pages and
/// server functions are run with provides it.
pub fn app() -> Result<App, AppError> {
    use_context::<App>().ok_or(AppError::Internal)
}
