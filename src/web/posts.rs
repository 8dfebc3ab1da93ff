//! What the plain forms of the pages do. An island does the same through its server functions; both
//! call the same services.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::received::Received;
use super::state::WebState;
use super::{drafts, guard, render};
use crate::domain::words as rules;
use crate::forms::listing::Origin;
use crate::forms::submission::{Saved, Submission};
use crate::pages::history;
use crate::pages::mailbox::title_of;
use crate::pages::visit::Posted;
use crate::services::mailboxes::{self, Returned};
use crate::services::{Failure, Principal};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/mailboxes/new", post(create))
        .route("/mailboxes/{uuid}", post(change))
        .route("/mailboxes/{uuid}/panel", post(panel))
        .route("/mailboxes/{uuid}/pin", post(reveal))
        .route("/mailboxes/{uuid}/archive", post(archive))
        .route("/mailboxes/{uuid}/restore", post(restore))
        .route("/mailboxes/{uuid}/history/{id}/revert", post(revert))
        .route("/mailboxes/{uuid}/history/{id}/undo", post(undo))
}

async fn create(State(state): State<WebState>, Extension(who): Extension<Principal>, received: Received) -> Response {
    submit(state, who, None, received).await
}

async fn change(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    received: Received,
) -> Response {
    submit(state, who, Some(uuid), received).await
}

/// Saves a posted mailbox form: on to the mailbox, or back to the form with everything typed but the
/// PIN, and every mistake.
async fn submit(
    state: WebState,
    who: Principal,
    uuid: Option<String>,
    Received { parts, pairs }: Received,
) -> Response {
    let submission = Submission::from_pairs(uuid, &pairs);
    if pairs.iter().any(|(name, value)| name == Submission::INTENT && value == "customer") {
        let posted = Posted::Customer(Box::new(submission.public()));
        return render::again(&state, parts, posted, StatusCode::OK).await;
    }
    let saved = match mailboxes::save(&state.app, &who, guard::DOOR, &submission).await {
        Ok(saved) => saved,
        Err(failure) => return render::refused(&state, parts, failure.into()).await,
    };
    let status = match &saved {
        Saved::Done { uuid, .. } if !submission.check => {
            if let Some(session) = parts.extensions.get::<Session>() {
                flash::leave(session, flash::of_save(&submission, &saved)).await;
            }
            return Redirect::to(&origin(&parts).carry(&format!("/mailboxes/{uuid}"))).into_response();
        }
        Saved::Done { .. } => StatusCode::OK,
        Saved::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Saved::Stale(_) => StatusCode::CONFLICT,
    };
    render::again(&state, parts, Posted::Mailbox(Box::new(submission.public()), saved), status).await
}

async fn panel(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    Received { parts, pairs }: Received,
) -> Response {
    let on = pairs.iter().any(|(name, value)| name == "on" && !value.is_empty());
    let done = mailboxes::set_panel(&state.app, &who, guard::DOOR, &uuid, on).await;
    let list = back(&parts.headers, "/mailboxes");
    finish(&state, parts, done.map(|_| ()), &list).await
}

async fn reveal(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    Received { mut parts, pairs }: Received,
) -> Response {
    if let Ok(page) = origin(&parts).carry(&format!("/mailboxes/{uuid}")).parse() {
        parts.uri = page;
    }
    match mailboxes::reveal_pin(&state.app, &who, guard::DOOR, &uuid).await {
        Ok(pin) => {
            let typed = Submission::from_pairs(Some(uuid), &pairs).public();
            render::once(&state, parts, Posted::Pin(Box::new(typed), pin)).await
        }
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn archive(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = async {
        let saved = mailboxes::archive(&state.app, &who, guard::DOOR, &uuid).await?;
        let led = flash::led(&saved);
        let mailbox = mailboxes::get(&state.app, &who, &uuid).await?;
        flash::leave(&session, Flash::Archived { uuid, title: title_of(&mailbox), led }).await;
        Ok(())
    };
    let done = done.await;
    let list = origin(&parts).list();
    finish(&state, parts, done, &list).await
}

async fn restore(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    words: Words,
    parts: Parts,
) -> Response {
    let page = origin(&parts).carry(&format!("/mailboxes/{uuid}"));
    let done = mailboxes::restore(&state.app, &who, guard::DOOR, &uuid).await;
    leave_word(&session, words, &done, Flash::Restored).await;
    finish(&state, parts, done.map(|_| ()), &page).await
}

async fn revert(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path((uuid, id)): Path<(String, i64)>,
    words: Words,
    received: Received,
) -> Response {
    let version = version(&received);
    let done = mailboxes::revert(&state.app, &who, guard::DOOR, &uuid, id, version).await;
    put_back(&state, &who, (&uuid, id, version), words, received.parts, done).await
}

async fn undo(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path((uuid, id)): Path<(String, i64)>,
    words: Words,
    received: Received,
) -> Response {
    let version = version(&received);
    let done = mailboxes::undo(&state.app, &who, guard::DOOR, &uuid, id, version).await;
    put_back(&state, &who, (&uuid, id, version), words, received.parts, done).await
}

/// The version of the mailbox that a button was shown for.
fn version(received: &Received) -> i64 {
    let named = received.pairs.iter().find(|(name, _)| name == Submission::VERSION);
    named.and_then(|(_, version)| version.parse().ok()).unwrap_or(0)
}

/// Says what was put back, and what was not.
async fn put_back(
    state: &WebState,
    who: &Principal,
    (uuid, id, version): (&str, i64, i64),
    words: Words,
    parts: Parts,
    done: Result<Saved, Failure>,
) -> Response {
    let page = back(&parts.headers, &format!("/mailboxes/{uuid}/history"));
    let told = match &done {
        Ok(Saved::Done { version: now, .. }) => {
            mailboxes::returned(&state.app, who, uuid, id, (version, *now)).await.unwrap_or_default()
        }
        _ => Returned::default(),
    };
    if let Some(session) = parts.extensions.get::<Session>() {
        leave_word(session, words, &done, Flash::Done(came_back(&told, words))).await;
    }
    finish(state, parts, done.map(|_| ()), &page).await
}

fn came_back(Returned { fields, pin_stays }: &Returned, words: Words) -> String {
    let fields: Vec<_> = fields.iter().map(|field| field.label(words)).collect();
    let told = match fields.len() {
        0 => words.say("history-nothing-came-back"),
        count => {
            words.say_with("history-came-back", &[("count", count.into()), ("fields", words.list(&fields).into())])
        }
    };
    if *pin_stays { format!("{told} {}", words.say("history-pin-stays")) } else { told }
}

async fn leave_word(session: &Session, words: Words, done: &Result<Saved, Failure>, good: Flash) {
    let word = match done {
        Ok(Saved::Done { .. }) => good,
        Ok(Saved::Invalid(errors)) => {
            let why: Vec<_> = errors.iter().map(|error| rules::error(error, words)).collect();
            Flash::Refused(words.say_with("mailbox-page-not-changed", &[("why", why.join(". ").into())]))
        }
        Ok(Saved::Stale(stale)) => {
            let key = if stale.archived { "mailbox-page-archived-meanwhile" } else { "mailbox-page-saved-meanwhile" };
            Flash::Refused(words.say_with(key, &[("who", (&stale.by).into())]))
        }
        Err(_) => return,
    };
    flash::leave(session, word).await;
}

/// The list of mailboxes that somebody came from, as the address that they sent a form to says.
pub fn origin(parts: &Parts) -> Origin {
    Origin::read(parts.uri.query().unwrap_or_default())
}

/// On to `page`, or why not.
pub async fn finish(state: &WebState, parts: Parts, done: Result<(), Failure>, page: &str) -> Response {
    match done {
        Ok(()) => Redirect::to(page).into_response(),
        Err(failure) => render::refused(state, parts, failure.into()).await,
    }
}

/// The page that the form was on, if the browser says, else `otherwise`.
pub fn back(headers: &HeaderMap, otherwise: &str) -> String {
    let referer = headers.get(http::header::REFERER).and_then(|v| v.to_str().ok());
    let page = referer.and_then(|r| r.parse::<http::Uri>().ok());
    let page = page.map(|page| drafts::without(&page));
    page.filter(|p| ["/mailboxes", "/panel", history::PATH].iter().any(|start| p.starts_with(start)))
        .unwrap_or_else(|| otherwise.to_owned())
}
