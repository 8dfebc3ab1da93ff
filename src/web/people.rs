//! What the forms of customers, users and rate plans have in common.

use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::render;
use super::state::WebState;
use crate::forms::posted::Posted as Pairs;
use crate::pages::visit::{Posted, Sent};
use crate::services::form_keys::FormKey;
use crate::services::{Failure, Kept, Principal};

/// A form as it was sent: the version that it was made from, and whether somebody has said that what it
/// breaks may break.
pub fn read(pairs: &[(String, String)]) -> (i64, bool) {
    let sent = Pairs(pairs);
    (sent.number("version"), sent.last("confirmed") == "yes")
}

/// What came of a form that makes something: if it was sent before, what it made then, whatever speaks against it now.
pub async fn or_before<F>(
    state: &WebState,
    who: &Principal,
    key: &FormKey,
    done: Result<Kept<F>, Failure>,
) -> Result<Kept<F>, Failure> {
    if matches!(done, Ok(Kept::Done(_))) {
        return done;
    }
    let before = key.made(&state.app, who).await?;
    before.and_then(|made| made.parse().ok()).map_or(done, |id| Ok(Kept::Done(id)))
}

/// On to the page of what was stored, with `word`; or the form again, with all that was typed and why.
pub async fn kept<F>(
    state: &WebState,
    parts: Parts,
    (form, version): (F, i64),
    done: Result<Kept<F>, Failure>,
    (page, word): (&str, &str),
    posted: impl FnOnce(Box<Sent<F>>) -> Posted,
) -> Response {
    let status = match &done {
        Ok(Kept::Done(id)) => {
            if let Some(session) = parts.extensions.get::<Session>() {
                flash::leave(session, Flash::Done(word.to_owned())).await;
            }
            return Redirect::to(&format!("{page}/{id}")).into_response();
        }
        Ok(Kept::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Ok(Kept::Stale(_)) => StatusCode::CONFLICT,
        Ok(Kept::Breaks(_)) | Err(_) => StatusCode::OK,
    };
    match done {
        Ok(kept) => {
            let sent = Sent { form, version, kept: Some(kept) };
            render::again(state, parts, posted(Box::new(sent)), status).await
        }
        Err(failure) => render::refused(state, parts, failure.into()).await,
    }
}
