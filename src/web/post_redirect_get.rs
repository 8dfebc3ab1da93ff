//! Post/redirect/get: a form is never answered with a page.
//!
//! The result of a form (errors with what was typed, or content shown once) is stored encrypted as a draft, and the
//! response redirects to the page with the draft's id in its URL. So a reload submits nothing again, and Back works.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use serde::{Deserialize, Serialize};

use crate::forms::query_string;
use crate::pages::page_request::{ExpiredContent, PageAfterPost};
use crate::request::cookie;
use crate::request::prefetch::Prefetched;
use crate::request::sign_in_id::SignInId;
use crate::request::sign_in_refusal::SignInRefusal;
use crate::services::drafts::{self, NewDraft};
use crate::services::submission_key::SubmissionKey;
use crate::services::{Failure, Principal};
use crate::web::in_place_forms;
use crate::web::state::WebState;

/// The query parameter for a rejected form.
pub const DRAFT_PARAM: &str = "draft";
/// The query parameter for content shown once.
pub const ONCE_PARAM: &str = "once";

/// Identifies an anonymous browser until its draft expires.
const BROWSER_COOKIE: &str = "draft";
/// Its lifetime in seconds.
const COOKIE_MAX_AGE_SECONDS: u32 = 600;

/// The result of a form, and the status of the page that shows it.
#[derive(Serialize, Deserialize)]
struct Draft {
    posted: PageAfterPost,
    status: u16,
}

/// Serializes a draft. `None`: serialization failed, which is logged.
fn serialize(posted: &PageAfterPost, status: StatusCode) -> Option<String> {
    // Borrowing would need a separate type.
    let draft = Draft { posted: posted.clone(), status: status.as_u16() };
    serde_json::to_string(&draft).inspect_err(|error| tracing::error!(%error, "a draft could not be serialized")).ok()
}

/// The owner of a draft: a user's session, or an anonymous browser.
#[derive(Clone)]
struct DraftOwner {
    who: Option<Principal>,
    session: String,
}

impl DraftOwner {
    fn signed_in(parts: &Parts) -> Option<Self> {
        let (who, login) = (parts.extensions.get::<Principal>()?, parts.extensions.get::<SignInId>()?);
        Some(Self { who: Some(who.clone()), session: login.0.clone() })
    }

    fn anonymous(secret: &str) -> Self {
        Self { who: None, session: drafts::digest(secret) }
    }
}

/// Stores `posted` as a draft and redirects to the page of `parts` that shows it. `None`: it could not be stored, so
/// the page should be rendered directly.
pub async fn store_and_redirect(
    state: &WebState,
    parts: &Parts,
    posted: &PageAfterPost,
    status: StatusCode,
    name: &str,
) -> Option<Response> {
    let text = serialize(posted, status)?;
    let (owner, set_cookie) = if let Some(owner) = DraftOwner::signed_in(parts) {
        (owner, None)
    } else {
        let secret = browser_secret(&parts.headers).map_or_else(drafts::new_id, str::to_owned);
        let cookie_value =
            cookie::set_cookie_value(BROWSER_COOKIE, &secret, COOKIE_MAX_AGE_SECONDS, state.config.https());
        (DraftOwner::anonymous(&secret), HeaderValue::from_str(&cookie_value).ok())
    };
    let created = drafts::create(&state.app, owner.who.as_ref(), &owner.session, name == ONCE_PARAM, text).await;
    let id = created.inspect_err(log_fault).ok().flatten()?;
    let mut response = redirect_to_draft(&parts.uri, name, &id);
    if let Some(set_cookie) = set_cookie {
        response.headers_mut().append(header::SET_COOKIE, set_cookie);
    }
    Some(response)
}

/// Content shown once after a form created something: stored in the transaction that creates it.
#[derive(Clone)]
pub struct ShownOnceResult {
    id: String,
    owner: Option<DraftOwner>,
}

/// The state of the content that the first submission of a form created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstSubmission {
    /// It has not been shown yet.
    Waits,
    /// It has been shown.
    Shown,
}

impl ShownOnceResult {
    /// For a form with this key, submitted by the request with this head.
    pub fn of(parts: &Parts, key: &SubmissionKey) -> Self {
        Self { id: key.draft_id().unwrap_or_else(drafts::new_id), owner: DraftOwner::signed_in(parts) }
    }

    /// The draft to store.
    pub fn draft(&self, posted: &PageAfterPost) -> Option<NewDraft> {
        let owner = self.owner.as_ref()?;
        Some(NewDraft::shown_once(owner.who.as_ref()?, &owner.session, &self.id, serialize(posted, StatusCode::OK)?))
    }

    /// Redirects to the page that shows it.
    pub fn redirect(&self, page: &Uri) -> Response {
        redirect_to_draft(page, ONCE_PARAM, &self.id)
    }

    /// Its state, if an earlier submission of the same form created it.
    pub async fn first_submission(
        &self,
        state: &WebState,
        who: &Principal,
        key: &SubmissionKey,
    ) -> Option<FirstSubmission> {
        key.stored_result(&state.app, who).await.inspect_err(log_fault).ok().flatten()?;
        let is_waiting = match &self.owner {
            Some(DraftOwner { who, session }) => {
                drafts::exists(&state.app, who.as_ref(), session, &self.id).await.inspect_err(log_fault).ok()?
            }
            None => false,
        };
        Some(if is_waiting { FirstSubmission::Waits } else { FirstSubmission::Shown })
    }
}

/// Redirects to `page`, which shows the draft `id`.
pub fn redirect_to_draft(page: &Uri, name: &str, id: &str) -> Response {
    let page = without_draft(page);
    let separator = if page.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{page}{separator}{name}={id}")).into_response()
}

/// The path and query of a URL without draft parameters.
pub fn without_draft(uri: &Uri) -> String {
    let is_other = |pair: &&str| !pair.split('=').next().is_some_and(|name| [DRAFT_PARAM, ONCE_PARAM].contains(&name));
    let remaining: Vec<&str> =
        uri.query().unwrap_or("").split('&').filter(|pair| !pair.is_empty()).filter(is_other).collect();
    if remaining.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), remaining.join("&")) }
}

/// The draft that a URL names, and whether it is shown once.
pub fn draft_in(uri: &Uri) -> Option<(bool, String)> {
    query_string::pairs(uri.query()?).find_map(|(name, id)| match name.as_str() {
        DRAFT_PARAM => Some((false, id)),
        ONCE_PARAM => Some((true, id)),
        _ => None,
    })
}

/// Attaches its draft to a page request. A URL that names no draft of this session is handled like one without.
pub async fn attach_draft(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let Some((once, id)) = draft_in(request.uri()) else { return next.run(request).await };
    let (mut parts, body) = request.into_parts();
    if let Ok(uri) = without_draft(&parts.uri).parse() {
        parts.uri = uri;
    }
    // A prefetched page must not consume the draft.
    let is_opened = parts.method == Method::GET && parts.extensions.get::<Prefetched>().is_none();
    let draft = if is_opened { find_draft(&state, &parts, once, &id).await } else { None };
    let Some(Draft { posted, status }) = draft else {
        if is_opened {
            parts.extensions.insert(if once { ExpiredContent::ShownOnce } else { ExpiredContent::Draft });
        }
        return next.run(Request::from_parts(parts, body)).await;
    };
    let retry_after = match &posted {
        PageAfterPost::SignIn(SignInRefusal::TooMany(retry_after), ..) => {
            Some(HeaderValue::from(retry_after.as_secs().saturating_add(1)))
        }
        _ => None,
    };
    parts.extensions.insert(posted);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        if let Some(retry_after) = retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, retry_after);
        }
    }
    response
}

async fn find_draft(state: &WebState, parts: &Parts, once: bool, id: &str) -> Option<Draft> {
    // Drafts from before signing in are still available after it.
    let owners =
        DraftOwner::signed_in(parts).into_iter().chain(browser_secret(&parts.headers).map(DraftOwner::anonymous));
    for DraftOwner { who, session } in owners {
        let found = if once {
            drafts::take(&state.app, who.as_ref(), &session, id).await
        } else {
            drafts::read(&state.app, who.as_ref(), &session, id).await
        };
        match found {
            // A draft of another version of Mailroom may not be readable.
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
        tracing::warn!(error = format!("{error:#}"), "a draft could not be saved or found");
    }
}

/// Whether a form is submitted in place by a script, so that no draft is needed.
pub fn is_in_place_form(parts: &Parts) -> bool {
    parts.headers.contains_key(in_place_forms::HEADER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_draft_parameters_are_removed() {
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
