//! What the forms of the pages of users do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;
use http::request::Parts;
use http::{StatusCode, Uri};
use tower_sessions::Session;

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
use crate::services::users::Left;
use crate::services::{Principal, users};

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
    Received { parts, pairs }: Received,
) -> Response {
    let form = UserForm::from_pairs(&pairs);
    let done = users::create(&state.app, &who, guard::DOOR, &form).await;
    let word = "User created. Make an invitation link below and hand it over.";
    people::kept(&state, parts, (form, 0), done, (PATH, word), Posted::UserForm).await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, (version, _)) = (UserForm::from_pairs(&pairs), people::read(&pairs));
    let done = users::save(&state.app, &who, guard::DOOR, id, version, &form).await;
    people::kept(&state, parts, (form, version), done, (PATH, "Saved."), Posted::UserForm).await
}

async fn status(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let suspended = Pairs(&pairs).ticked("suspended");
    let done = users::set_suspended(&state.app, &who, guard::DOOR, id, suspended).await;
    let word = match &done {
        Ok(Ok(())) if suspended => Flash::Done("The user is suspended.".to_owned()),
        Ok(Ok(())) => Flash::Done("The user is active again.".to_owned()),
        Ok(Err(mistake)) => Flash::Refused(format!("{mistake}.")),
        Err(_) => return finish(&state, parts, done.map(drop), PATH).await,
    };
    flash::leave(&session, word).await;
    finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
}

/// Makes a link and shows it on the page that answers, and nowhere else.
async fn invite(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    session: Session,
    mut parts: Parts,
) -> Response {
    match users::invite(&state.app, &who, guard::DOOR, id).await {
        Ok(Ok(mut link)) => {
            link.path = format!("{}{}", state.config.public_origin, link.path);
            on_page(&mut parts, id);
            render::again(&state, parts, Posted::Link(link), StatusCode::OK).await
        }
        Ok(Err(mistake)) => {
            flash::leave(&session, Flash::Refused(format!("{mistake}."))).await;
            finish(&state, parts, Ok(()), &format!("{PATH}/{id}")).await
        }
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn remove(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    session: Session,
    Received { mut parts, pairs }: Received,
) -> Response {
    let form = FateForm::from_pairs(&pairs);
    match users::remove(&state.app, &who, guard::DOOR, id, &form).await {
        Ok(Ok(left)) => {
            flash::leave(&session, Flash::Done(said(left, form.parse().ok()))).await;
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
fn said(left: Left, fate: Option<Fate>) -> String {
    let kept = match left.kept_messages {
        0 => String::new(),
        1 => " In one of their mailboxes messages are no longer deleted after an e-mail, because it would have \
              reached nobody."
            .to_owned(),
        n => format!(
            " In {n} of their mailboxes messages are no longer deleted after an e-mail, because it would have \
             reached nobody."
        ),
    };
    let (whose, are, have) = match left.mailboxes {
        0 => return "The user is gone.".to_owned(),
        1 => ("mailbox".to_owned(), "is", "has"),
        n => (format!("{n} mailboxes"), "are", "have"),
    };
    match fate {
        Some(Fate::HandOver(_)) => format!("The user is gone, and their {whose} {are} handed over.{kept}"),
        Some(Fate::Archive) => format!("The user is gone, and their {whose} {are} archived.{kept}"),
        _ => format!(
            "The user is gone. Their {whose} {have} no owner now; what would be sent to the owner reaches nobody.{kept}"
        ),
    }
}

/// What answers is the user's page.
fn on_page(parts: &mut Parts, id: i64) {
    if let Ok(page) = format!("{PATH}/{id}").parse::<Uri>() {
        parts.uri = page;
    }
}
