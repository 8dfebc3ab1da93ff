//! What the forms of the pages of users do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;
use http::request::Parts;
use http::{StatusCode, Uri};
use tower_sessions::Session;

use super::drafts::{Before, Once};
use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::state::WebState;
use super::{guard, people, render};
use crate::domain::people::Fate;
use crate::forms::posted::Posted as Pairs;
use crate::forms::user::{FateForm, UserForm};
use crate::pages::users::PATH;
use crate::pages::visit::Posted;
use crate::services::form_keys::FormKey;
use crate::services::users::{Left, Link};
use crate::services::{Principal, users};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(&format!("{PATH}/new"), post(create))
        .route(&format!("{PATH}/{{id}}"), post(save))
        .route(&format!("{PATH}/{{id}}/status"), post(status))
        .route(&format!("{PATH}/{{id}}/invite"), post(invite))
        .route(&format!("{PATH}/{{id}}/remove"), post(remove))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let form = UserForm::from_pairs(&pairs);
    let key = FormKey::of(parts.uri.path(), &pairs);
    let done = users::create(&state.app, &who, guard::DOOR, &form, &key).await;
    let done = people::or_before(&state, &who, &key, done).await;
    let word = words.say("users-created");
    people::kept(&state, parts, (form, 0), done, (PATH, &word), Posted::UserForm).await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, (version, _)) = (UserForm::from_pairs(&pairs), people::read(&pairs));
    let done = users::save(&state.app, &who, guard::DOOR, id, version, &form).await;
    people::kept(&state, parts, (form, version), done, (PATH, &words.say("frame-saved")), Posted::UserForm).await
}

async fn status(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let suspended = Pairs(&pairs).ticked("suspended");
    let done = users::set_suspended(&state.app, &who, guard::DOOR, id, suspended).await;
    let word = match &done {
        Ok(Ok(())) if suspended => Flash::Done(words.say("users-now-suspended")),
        Ok(Ok(())) => Flash::Done(words.say("users-now-active")),
        Ok(Err(mistake)) => Flash::Refused(format!("{}.", mistake.told(words))),
        Err(_) => return finish(&state, parts, done.map(drop), PATH).await,
    };
    flash::leave(&session, word).await;
    finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
}

/// Makes a link, which waits for the user's page to be shown once.
async fn invite(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    session: Session,
    Received { mut parts, pairs }: Received,
) -> Response {
    let key = FormKey::of(parts.uri.path(), &pairs);
    let once = Once::of(&parts, &key);
    let (show, origin) = (once.clone(), state.config.public_origin.clone());
    let made = users::invite_and_show(&state.app, &who, guard::DOOR, id, &key, move |link| {
        let path = format!("{origin}{}", link.path);
        show.waiting(&Posted::Link(Link { path, ..link.clone() }))
    });
    on_page(&mut parts, id);
    match made.await {
        Ok(Ok(_)) => once.lead(&parts.uri),
        Ok(Err(mistake)) => {
            flash::leave(&session, Flash::Refused(format!("{}.", mistake.told(words)))).await;
            finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
        }
        Err(failure) => match once.before(&state, &who, &key).await {
            Some(Before::Waits) => once.lead(&parts.uri),
            Some(Before::Shown) => {
                flash::leave(&session, Flash::Refused(words.say("users-link-shown-before"))).await;
                finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
            }
            None => render::refused(&state, parts, failure.into()).await,
        },
    }
}

async fn remove(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    session: Session,
    Received { mut parts, pairs }: Received,
) -> Response {
    let form = FateForm::from_pairs(&pairs);
    match users::remove(&state.app, &who, guard::DOOR, id, &form).await {
        Ok(Ok(left)) => {
            flash::leave(&session, Flash::Done(said(&left, form.parse().ok(), words))).await;
            finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
        }
        Ok(Err(mistake)) => {
            on_page(&mut parts, id);
            let posted = Posted::Leaving(form, mistake);
            render::again(&state, parts, posted, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

/// What is said of a user who is gone.
fn said(left: &Left, fate: Option<Fate>, words: Words) -> String {
    let count = [("count", left.mailboxes.into())];
    let gone = match fate {
        _ if left.mailboxes == 0 => return words.say("users-left"),
        Some(Fate::HandOver(_)) => words.say_with("users-left-handed-over", &count),
        Some(Fate::Archive) => words.say_with("users-left-archived", &count),
        _ => words.say_with("users-left-kept", &count),
    };
    let kept = (left.kept_messages > 0)
        .then(|| words.say_with("users-left-messages", &[("count", left.kept_messages.into())]));
    let unreached = left.unreached.as_ref().map(|(name, count)| {
        words.say_with("users-left-unreached", &[("name", name.into()), ("count", (*count).into())])
    });
    let said: Vec<String> = [Some(gone), kept, unreached].into_iter().flatten().collect();
    said.join(" ")
}

/// What answers is the user's page.
fn on_page(parts: &mut Parts, id: i64) {
    if let Ok(page) = format!("{PATH}/{id}").parse::<Uri>() {
        parts.uri = page;
    }
}
