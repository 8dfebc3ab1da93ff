//! Post, redirect, show: no page is the answer to a form.
//!
//! What a form brought (its mistakes with what was typed, or what is shown once) waits under seal, and the answer leads
//! to the page it belongs to, which names it in its address. So Reload sends nothing again, and Back finds every page.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use serde::{Deserialize, Serialize};

use super::prefetch::Prefetched;
use super::session::CurrentLogin;
use super::sign_in::SignInRefusal;
use super::state::WebState;
use super::{cookie, in_place_forms};
use crate::forms::query_string;
use crate::pages::request::{ExpiredContent, FormResult};
use crate::services::drafts::{self, NewDraft};
use crate::services::form_keys::FormKey;
use crate::services::{Failure, Principal};

/// Names a refused form in the address of its page.
pub const DRAFT_PARAM: &str = "draft";
/// Names what is shown once.
pub const ONCE_PARAM: &str = "once";

/// By which a browser is known in which nobody is signed in, until its draft has ended.
const BROWSER_COOKIE: &str = "draft";
/// So long, in seconds.
const COOKIE_MAX_AGE_SECONDS: u32 = 600;

/// What a form brought, and the status of the page that shows it.
#[derive(Serialize, Deserialize)]
struct Draft {
    posted: FormResult,
    status: u16,
}

/// Writes down what is to wait. `None`: it cannot be written, which is a fault of ours.
fn serialize(posted: &FormResult, status: StatusCode) -> Option<String> {
    // A struct of references would need a type of its own.
    let draft = Draft { posted: posted.clone(), status: status.as_u16() };
    serde_json::to_string(&draft).inspect_err(|error| tracing::error!(%error, "a draft cannot be written")).ok()
}

/// Whom something waits for: a session of somebody, or a browser in which nobody is signed in.
#[derive(Clone)]
struct DraftOwner {
    who: Option<Principal>,
    session: String,
}

impl DraftOwner {
    fn signed_in(parts: &Parts) -> Option<Self> {
        let (who, login) = (parts.extensions.get::<Principal>()?, parts.extensions.get::<CurrentLogin>()?);
        Some(Self { who: Some(who.clone()), session: login.0.clone() })
    }

    fn anonymous(secret: &str) -> Self {
        Self { who: None, session: drafts::digest(secret) }
    }
}

/// Lets `posted` wait, and leads to the page of `parts` that shows it. `None`: it cannot wait, and whoever sent it is
/// better served by a page at once.
pub async fn store_and_redirect(
    state: &WebState,
    parts: &Parts,
    posted: &FormResult,
    status: StatusCode,
    name: &str,
) -> Option<Response> {
    let text = serialize(posted, status)?;
    let (owner, known) = if let Some(owner) = DraftOwner::signed_in(parts) {
        (owner, None)
    } else {
        let secret = browser_secret(&parts.headers).map_or_else(drafts::new_id, str::to_owned);
        let keep = cookie::set_cookie_value(BROWSER_COOKIE, &secret, COOKIE_MAX_AGE_SECONDS, state.config.https());
        (DraftOwner::anonymous(&secret), HeaderValue::from_str(&keep).ok())
    };
    let put = drafts::create(&state.app, owner.who.as_ref(), &owner.session, name == ONCE_PARAM, text).await;
    let id = put.inspect_err(log_fault).ok().flatten()?;
    let mut response = redirect_to_draft(&parts.uri, name, &id);
    if let Some(known) = known {
        response.headers_mut().append(header::SET_COOKIE, known);
    }
    Some(response)
}

/// What is shown once of what a form makes: it waits from the moment on in which that is made.
#[derive(Clone)]
pub struct ShownOnce {
    id: String,
    owner: Option<DraftOwner>,
}

/// What became of what the first submission of a form made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstSubmission {
    /// It still waits to be shown.
    Waits,
    /// It was shown.
    Shown,
}

impl ShownOnce {
    /// Of a form of this key, sent by the request with this head.
    pub fn of(parts: &Parts, key: &FormKey) -> Self {
        Self { id: key.draft_id().unwrap_or_else(drafts::new_id), owner: DraftOwner::signed_in(parts) }
    }

    /// What is to wait.
    pub fn waiting(&self, posted: &FormResult) -> Option<NewDraft> {
        let owner = self.owner.as_ref()?;
        Some(NewDraft::shown_once(owner.who.as_ref()?, &owner.session, &self.id, serialize(posted, StatusCode::OK)?))
    }

    /// Leads to the page that shows it.
    pub fn lead(&self, page: &Uri) -> Response {
        redirect_to_draft(page, ONCE_PARAM, &self.id)
    }

    /// What became of it, if the same form has made it before.
    pub async fn before(&self, state: &WebState, who: &Principal, key: &FormKey) -> Option<FirstSubmission> {
        key.stored_result(&state.app, who).await.inspect_err(log_fault).ok().flatten()?;
        let waits = match &self.owner {
            Some(DraftOwner { who, session }) => {
                drafts::exists(&state.app, who.as_ref(), session, &self.id).await.inspect_err(log_fault).ok()?
            }
            None => false,
        };
        Some(if waits { FirstSubmission::Waits } else { FirstSubmission::Shown })
    }
}

/// Leads to `page`, which shows what waits under `id`.
pub fn redirect_to_draft(page: &Uri, name: &str, id: &str) -> Response {
    let page = without_draft(page);
    let sign = if page.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{page}{sign}{name}={id}")).into_response()
}

/// The path and query of an address, without what names a draft in it.
pub fn without_draft(uri: &Uri) -> String {
    let ours = |pair: &&str| !pair.split('=').next().is_some_and(|name| [DRAFT_PARAM, ONCE_PARAM].contains(&name));
    let kept: Vec<&str> = uri.query().unwrap_or("").split('&').filter(|pair| !pair.is_empty()).filter(ours).collect();
    if kept.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), kept.join("&")) }
}

/// Whether an address names something that waits.
pub fn draft_in(uri: &Uri) -> Option<(bool, String)> {
    query_string::pairs(uri.query()?).find_map(|(name, id)| match name.as_str() {
        DRAFT_PARAM => Some((false, id)),
        ONCE_PARAM => Some((true, id)),
        _ => None,
    })
}

/// Brings a page what waits for it. An address that names nothing of this session is as good as one that names nothing.
pub async fn attach_draft(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let Some((once, id)) = draft_in(request.uri()) else { return next.run(request).await };
    let (mut parts, body) = request.into_parts();
    if let Ok(plain) = without_draft(&parts.uri).parse() {
        parts.uri = plain;
    }
    // What nobody has opened yet takes nothing.
    let shown = parts.method == Method::GET && parts.extensions.get::<Prefetched>().is_none();
    let found = if shown { find_draft(&state, &parts, once, &id).await } else { None };
    let Some(Draft { posted, status }) = found else {
        if shown {
            parts.extensions.insert(if once { ExpiredContent::ShownOnce } else { ExpiredContent::Draft });
        }
        return next.run(Request::from_parts(parts, body)).await;
    };
    let wait = match &posted {
        FormResult::SignIn(SignInRefusal::TooMany(wait), ..) => {
            Some(HeaderValue::from(wait.as_secs().saturating_add(1)))
        }
        _ => None,
    };
    parts.extensions.insert(posted);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        if let Some(wait) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
    }
    response
}

async fn find_draft(state: &WebState, parts: &Parts, once: bool, id: &str) -> Option<Draft> {
    // What was sent before signing in is still there after it.
    let owners =
        DraftOwner::signed_in(parts).into_iter().chain(browser_secret(&parts.headers).map(DraftOwner::anonymous));
    for DraftOwner { who, session } in owners {
        let found = if once {
            drafts::take(&state.app, who.as_ref(), &session, id).await
        } else {
            drafts::read(&state.app, who.as_ref(), &session, id).await
        };
        match found {
            // A draft of another version of Mailroom may say what this one does not understand.
            Ok(Some(text)) => return serde_json::from_str(&text).ok(),
            Ok(None) => {}
            Err(failure) => log_fault(&failure),
        }
    }
    None
}

fn browser_secret(headers: &HeaderMap) -> Option<&str> {
    cookie::get(headers, BROWSER_COOKIE).filter(|secret| secret.len() == 32)
}

fn log_fault(failure: &Failure) {
    if let Failure::Fault(error) = failure {
        tracing::warn!(error = format!("{error:#}"), "a draft could not be kept or found");
    }
}

/// Whether a form is to be answered in the page that it stands on, so that nothing has to wait.
pub fn is_in_place_form(parts: &Parts) -> bool {
    parts.headers.contains_key(in_place_forms::HEADER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_loses_only_what_names_a_draft() {
        for (address, expected) in [
            ("/users/new", "/users/new"),
            ("/users/new?draft=1", "/users/new"),
            ("/panel?page=2&draft=1", "/panel?page=2"),
            ("/mailboxes?once=1&q=a%26b&drafts=x", "/mailboxes?q=a%26b&drafts=x"),
        ] {
            assert_eq!(without_draft(&address.parse().unwrap()), expected);
        }
        assert_eq!(draft_in(&"/tokens?once=ab".parse().unwrap()), Some((true, "ab".into())));
        assert_eq!(draft_in(&"/tokens?drafts=ab".parse().unwrap()), None);
    }
}
