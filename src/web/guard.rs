//! Nobody gets anywhere without a principal.

use axum::extract::{Extension, FromRequest as _, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::uri::PathAndQuery;
use http::{Method, StatusCode, Uri, header};
use leptos::context::use_context;
use tower_sessions::Session;

use super::posted_form::PostedForm;
use super::prefetch::Prefetched;
use super::state::WebState;
use super::{error_response, form_user_check, panel, render, session, sign_in_redirect, sound_upload};
use crate::components::form_user;
use crate::domain::field::Field;
use crate::domain::session::TimeRemaining;
use crate::error::AppError;
use crate::pages::error::RejectedForm;
use crate::pages::{self, request::FormResult};
use crate::services::{App, ChangeSource, Principal, preferences};

/// Finds out who is signed in and puts the [`Principal`] and what they prefer into the request's extensions.
pub async fn identify_user(
    State(state): State<WebState>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    // The site's own files are the same for everybody.
    if !request.uri().path().starts_with("/pkg/") {
        let looks = request.uri().path().starts_with(session::SESSION_LEFT_PATH);
        let uses = !looks && request.extensions().get::<Prefetched>().is_none();
        match session::principal(&state, &session, uses).await {
            Ok(Some((principal, login, left))) => {
                match preferences::load(&state.app, &principal).await {
                    Ok(preferred) => request.extensions_mut().insert(preferred),
                    Err(failure) => return error_response::respond(request.headers(), failure.into()),
                };
                request.extensions_mut().insert(principal);
                request.extensions_mut().insert(login);
                request.extensions_mut().insert(left);
            }
            Ok(None) => {}
            Err(failure) => return error_response::respond(request.headers(), failure.into()),
        }
    }
    next.run(request).await
}

/// Answers that nothing is there where an address has a control character in it: no page has, and what an answer
/// leads to could not be written into its header.
pub async fn reject_control_characters(request: Request, next: Next) -> Response {
    let path = percent_encoding::percent_decode_str(request.uri().path());
    if path.into_iter().any(|byte| byte.is_ascii_control()) {
        return error_response::respond(request.headers(), AppError::NotFound);
    }
    next.run(request).await
}

/// Sends whoever is not signed in to the sign-in page, before anything is rendered.
///
/// Server functions are let through: each of them answers for itself, by [`principal`].
pub async fn require_principal(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = path == "/sign-in" || path.starts_with("/api/");
    let open =
        open || path.strip_prefix(pages::invitation::PATH).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // A form that came after its session had ended is shown to whoever sent it.
    let came_late = shows_unsent_form(path) && matches!(request.extensions().get(), Some(FormResult::Unsent(_)));
    if let Some(who) = request.extensions().get::<Principal>().cloned() {
        let checked = if request.method() == Method::POST {
            form_user_check::check(&state, &who, request).await
        } else {
            Ok(request)
        };
        return match checked {
            Ok(request) => form_user::with_user(form_user::encode(who.user_id, &who.name), next.run(request)).await,
            Err(refusal) => refusal,
        };
    }
    if open || came_late {
        return next.run(request).await;
    }
    if request.method() == Method::POST && is_sound_upload(path) {
        return render_lost_sound(&state, request).await;
    }
    if request.method() == Method::POST
        && let Some(form) = unsent_form_at(path)
    {
        return unsent(&state, form, request).await;
    }
    Redirect::to(&sign_in_redirect::sign_in_url(&current_page(&request))).into_response()
}

/// A form that somebody may have typed into.
enum UnsentForm {
    /// A page that is there for it, and takes it at its own address.
    Page(Uri),
    /// The numbers and addresses of a card of the control panel.
    Texts,
    /// A new PIN for it.
    Pin,
}

/// The form that is sent to `path`.
fn unsent_form_at(path: &str) -> Option<UnsentForm> {
    if path == pages::tokens::PATH || path == pages::account::PATH {
        return path.parse().ok().map(UnsentForm::Page);
    }
    if let Some(card) = path.strip_prefix("/panel/") {
        return match card.split_once('/')?.1 {
            "texts" => Some(UnsentForm::Texts),
            "pin" => Some(UnsentForm::Pin),
            _ => None,
        };
    }
    // The button for the PIN sends the whole form, too.
    let page = path.strip_suffix("/pin").unwrap_or(path);
    let lists = ["/mailboxes/", "/customers/", "/users/", "/plans/"];
    let name = lists
        .into_iter()
        .find_map(|list| page.strip_prefix(list))
        // A file is no form to be shown again.
        .filter(|name| !name.is_empty() && !name.contains('/') && !matches!(*name, "import" | "export"));
    name.and_then(|_| page.parse().ok()).map(UnsentForm::Page)
}

/// Whether a form that came too late may be shown at `path`: on the page that it belongs to.
fn shows_unsent_form(path: &str) -> bool {
    let own = matches!(unsent_form_at(path), Some(UnsentForm::Page(page)) if page.path() == path);
    own || [pages::panel::PATH, pages::sounds::PATH].contains(&path)
}

fn is_sound_upload(path: &str) -> bool {
    let sound = path.strip_prefix(pages::sounds::PATH).and_then(|rest| rest.strip_prefix('/'));
    sound.is_some_and(|sound| sound == "new" || sound.ends_with("/replace"))
}

/// A sound whose session has ended on the way. No page could hold it, so the answer says that it is not kept.
async fn render_lost_sound(state: &WebState, request: Request) -> Response {
    let sign_in = sign_in_redirect::sign_in_url(&current_page(&request));
    let (mut parts, body) = request.into_parts();
    sound_upload::drain(body).await;
    if !error_response::wants_html(&parts.headers) {
        // A script has it still.
        return error_response::respond(&parts.headers, AppError::SignedOut);
    }
    parts.uri = Uri::from_static(pages::sounds::PATH);
    render::redisplay(state, parts, FormResult::Unsent(RejectedForm::Sound { sign_in }), StatusCode::UNAUTHORIZED).await
}

/// A form whose session has ended on the way: shown again as something to send once more after
/// signing in, so that nothing typed is lost. A PIN is not among it.
async fn unsent(state: &WebState, form: UnsentForm, request: Request) -> Response {
    let PostedForm { mut parts, mut pairs } = match PostedForm::from_request(request, state).await {
        Ok(received) => received,
        Err(refusal) => return refusal,
    };
    let pin;
    (pairs, pin) = without_secrets(pairs);
    let (page, unsent) = match form {
        UnsentForm::Page(page) => {
            let action = page.path().to_owned();
            (page, RejectedForm::Form { action, pairs, pin })
        }
        UnsentForm::Texts => {
            pairs.push((panel::PAGE_INPUT.to_owned(), panel::panel_page(&parts.headers)));
            let action = parts.uri.path().to_owned();
            (Uri::from_static(pages::panel::PATH), RejectedForm::Form { action, pairs, pin })
        }
        UnsentForm::Pin => {
            let sign_in = sign_in_redirect::sign_in_url(&panel::panel_page(&parts.headers));
            (Uri::from_static(pages::panel::PATH), RejectedForm::Pin { sign_in })
        }
    };
    parts.uri = page;
    render::redisplay(state, parts, FormResult::Unsent(unsent), StatusCode::UNAUTHORIZED).await
}

/// What a form sent but its PIN and its passwords, and whether there was a PIN.
pub fn without_secrets(mut pairs: Vec<(String, String)>) -> (Vec<(String, String)>, bool) {
    let is_password = |name: &str| name.contains("password") || matches!(name, "current" | "new" | "again");
    let is_pin = |name: &str| Field::from_name(name).is_some_and(Field::is_secret);
    let pin = pairs.iter().any(|(name, value)| is_pin(name) && !value.trim().is_empty());
    pairs.retain(|(name, _)| !is_pin(name) && !is_password(name));
    (pairs, pin)
}

/// Refuses a call from a page that was shown to somebody else than is signed in now.
pub fn require_same_user(who: &Principal, filled_by: &str) -> Result<(), AppError> {
    form_user::other_user(filled_by, who.user_id).map_or(Ok(()), |_| Err(AppError::SomebodyElse))
}

/// The page that somebody is on: the one they ask for, or the one whose form they send.
fn current_page(request: &Request) -> String {
    let referer = || request.headers().get(header::REFERER)?.to_str().ok()?.parse::<Uri>().ok();
    let page = match *request.method() {
        Method::GET | Method::HEAD => Some(request.uri().clone()),
        _ => referer(),
    };
    page.as_ref().and_then(Uri::path_and_query).map_or(sign_in_redirect::START, PathAndQuery::as_str).to_owned()
}

/// The signed-in user. Every server function begins with this; an anonymous call ends here, with 401.
pub async fn principal() -> Result<Principal, AppError> {
    match leptos_axum::extract::<Extension<Principal>>().await {
        Ok(Extension(principal)) => Ok(principal),
        Err(_) => Err(AppError::SignedOut),
    }
}

/// How long the session of this request lasts yet.
pub async fn left() -> Result<TimeRemaining, AppError> {
    let left = leptos_axum::extract::<Extension<TimeRemaining>>().await;
    left.map(|Extension(left)| left).map_err(|_| AppError::SignedOut)
}

/// The door that pages and server functions are.
pub const SOURCE: ChangeSource = ChangeSource::Browser;

/// What services are called with, inside a server function or a page. The context that pages and
/// server functions are run with provides it.
pub fn app() -> Result<App, AppError> {
    use_context::<App>().ok_or(AppError::Internal)
}
