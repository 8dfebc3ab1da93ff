//! Authentication: everything but public pages requires a principal.

use axum::extract::{FromRequest as _, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::uri::PathAndQuery;
use http::{Method, StatusCode, Uri, header};
use leptos::server_fn::ServerFn as _;
use tower_sessions::Session;

use crate::components::form_user;
use crate::domain::field::MailboxField;
use crate::error::AppError;
use crate::islands::server_fns::SessionTimeRemaining;
use crate::pages::error::UnacceptedForm;
use crate::pages::{self, page_request::PageAfterPost};
use crate::paths;
use crate::request::prefetch::Prefetched;
use crate::request::redirect_target;
use crate::services::{Principal, preferences};
use crate::web::posted_form::PostedForm;
use crate::web::referrer;
use crate::web::state::WebState;
use crate::web::{error_response, form_user_check, render, session, sound_upload};

/// Identifies the user and adds the [`Principal`] and their preferences to the request's extensions.
pub async fn identify_user(
    State(state): State<WebState>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    // Static files are the same for everyone.
    if !paths::is_below(request.uri().path(), paths::BUNDLE) {
        let only_reads_remaining = request.uri().path() == SessionTimeRemaining::PATH;
        let counts_as_use = !only_reads_remaining && request.extensions().get::<Prefetched>().is_none();
        match session::principal(&state, &session, counts_as_use).await {
            Ok(Some((principal, login, remaining))) => {
                match preferences::load(&state.app, &principal).await {
                    Ok(preferences) => request.extensions_mut().insert(preferences),
                    Err(failure) => return error_response::respond(request.headers(), failure.into()),
                };
                request.extensions_mut().insert(principal);
                request.extensions_mut().insert(login);
                request.extensions_mut().insert(remaining);
            }
            Ok(None) => {}
            Err(failure) => return error_response::respond(request.headers(), failure.into()),
        }
    }
    next.run(request).await
}

/// Responds with 404 to paths with control characters: no page has one, and they could not be written into a
/// `Location` header.
pub async fn reject_control_characters(request: Request, next: Next) -> Response {
    let path = percent_encoding::percent_decode_str(request.uri().path());
    if path.into_iter().any(|byte| byte.is_ascii_control()) {
        return error_response::respond(request.headers(), AppError::NotFound);
    }
    next.run(request).await
}

/// Redirects anonymous requests to the sign-in page before anything is rendered.
///
/// Server functions are let through: each of them checks this itself with [`principal`](crate::server_context::principal).
pub async fn require_principal(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_public =
        path == paths::SIGN_IN || paths::is_below(path, paths::API) || paths::is_at_or_below(path, paths::INVITATION);
    // A form that arrived after its session had ended is shown to its sender.
    let is_unsent_form =
        may_show_unsent(path) && matches!(request.extensions().get(), Some(PageAfterPost::Unaccepted(_)));
    if let Some(who) = request.extensions().get::<Principal>().cloned() {
        let checked = if request.method() == Method::POST {
            form_user_check::check(&state, &who, request).await
        } else {
            Ok(request)
        };
        return match checked {
            Ok(request) => {
                let user = who.user().map_or(String::new(), |id| form_user::encode(id, &who.name));
                form_user::with_user(user, next.run(request)).await
            }
            Err(refusal) => refusal,
        };
    }
    if is_public || is_unsent_form {
        return next.run(request).await;
    }
    if request.method() == Method::POST && is_sound_upload(path) {
        return render_lost_sound(&state, request).await;
    }
    if request.method() == Method::POST
        && let Some(form) = form_page_of(path)
    {
        return redisplay_unsent(&state, form, request).await;
    }
    Redirect::to(&redirect_target::sign_in_url(&current_page(&request))).into_response()
}

/// The page of a form that the user may have typed into.
enum FormPage {
    /// The form of a page that is submitted to the page's own URL.
    Page(Uri),
    /// The numbers and addresses of a card of the control panel.
    Texts,
    /// The new PIN of a card.
    Pin,
}

/// The page of the form that is submitted to `path`.
fn form_page_of(path: &str) -> Option<FormPage> {
    if path == paths::TOKENS || path == paths::ACCOUNT {
        return path.parse().ok().map(FormPage::Page);
    }
    if paths::PANEL_TEXTS.matches(path) {
        return Some(FormPage::Texts);
    }
    if paths::PANEL_PIN.matches(path) {
        return Some(FormPage::Pin);
    }
    // The button that shows the PIN submits the whole form, too.
    let reveals_pin = paths::MAILBOX_PIN.matches(path);
    let page = if reveals_pin { path.rsplit_once('/')?.0 } else { path };
    let forms = [paths::MAILBOX, paths::CUSTOMER, paths::USER, paths::PLAN];
    // A form with a file cannot be shown again.
    let has_form = forms.iter().any(|form| form.matches(page)) && ![paths::IMPORTS, paths::EXPORT].contains(&page);
    if has_form { page.parse().ok().map(FormPage::Page) } else { None }
}

/// Whether an unsent form may be shown at `path`: on the page that it belongs to.
fn may_show_unsent(path: &str) -> bool {
    let own = matches!(form_page_of(path), Some(FormPage::Page(page)) if page.path() == path);
    own || [paths::PANEL, paths::SOUNDS].contains(&path)
}

fn is_sound_upload(path: &str) -> bool {
    path == paths::NEW_SOUND || paths::SOUND_REPLACE.matches(path)
}

/// A sound uploaded after its session had ended. No page could hold it, so the response says that it is not stored.
async fn render_lost_sound(state: &WebState, request: Request) -> Response {
    let sign_in = redirect_target::sign_in_url(&current_page(&request));
    let (mut parts, body) = request.into_parts();
    sound_upload::drain(body).await;
    if !error_response::wants_html(&parts.headers) {
        // A script still has it.
        return error_response::respond(&parts.headers, AppError::SignedOut);
    }
    parts.uri = Uri::from_static(paths::SOUNDS);
    render::redisplay(
        state,
        parts,
        PageAfterPost::Unaccepted(UnacceptedForm::Sound { sign_in }),
        StatusCode::UNAUTHORIZED,
    )
    .await
}

/// A form submitted after its session had ended: shown again for resubmission after signing in, so that nothing typed
/// is lost, except a PIN.
async fn redisplay_unsent(state: &WebState, form: FormPage, request: Request) -> Response {
    let PostedForm { mut parts, mut pairs } = match PostedForm::from_request(request, state).await {
        Ok(received) => received,
        Err(refusal) => return refusal,
    };
    let pin;
    (pairs, pin) = without_secrets(pairs);
    let (page, unsent) = match form {
        FormPage::Page(page) => {
            let action = page.path().to_owned();
            (page, UnacceptedForm::Form { action, pairs, pin })
        }
        FormPage::Texts => {
            pairs.push((pages::panel::PAGE_INPUT.to_owned(), referrer::panel_page(&parts.headers)));
            let action = parts.uri.path().to_owned();
            (Uri::from_static(paths::PANEL), UnacceptedForm::Form { action, pairs, pin })
        }
        FormPage::Pin => {
            let sign_in = redirect_target::sign_in_url(&referrer::panel_page(&parts.headers));
            (Uri::from_static(paths::PANEL), UnacceptedForm::Pin { sign_in })
        }
    };
    parts.uri = page;
    render::redisplay(state, parts, PageAfterPost::Unaccepted(unsent), StatusCode::UNAUTHORIZED).await
}

/// The pairs of a form without its PIN and passwords, and whether there was a PIN.
pub fn without_secrets(mut pairs: Vec<(String, String)>) -> (Vec<(String, String)>, bool) {
    let is_password = |name: &str| name.contains("password") || matches!(name, "current" | "new" | "again");
    let is_pin = |name: &str| MailboxField::from_name(name).is_some_and(MailboxField::is_secret);
    let pin = pairs.iter().any(|(name, value)| is_pin(name) && !value.trim().is_empty());
    pairs.retain(|(name, _)| !is_pin(name) && !is_password(name));
    (pairs, pin)
}

/// The user's current page: the requested one, or the one whose form was submitted.
fn current_page(request: &Request) -> String {
    let referer = || request.headers().get(header::REFERER)?.to_str().ok()?.parse::<Uri>().ok();
    let page = match *request.method() {
        Method::GET | Method::HEAD => Some(request.uri().clone()),
        _ => referer(),
    };
    page.as_ref().and_then(Uri::path_and_query).map_or(paths::START, PathAndQuery::as_str).to_owned()
}
