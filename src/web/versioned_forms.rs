//! What the forms of customers, users and rate plans have in common.

use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::mailboxes::origin;
use super::render;
use super::state::WebState;
use crate::forms::form_pairs::FormPairs as Pairs;
use crate::pages::request::{FormResult, SubmittedForm};
use crate::services::form_keys::FormKey;
use crate::services::{Failure, Principal, SaveOutcome};

/// A form as it was sent: the version that it was made from, and whether somebody has said that what it
/// breaks may break.
pub fn version_and_confirmation(pairs: &[(String, String)]) -> (i64, bool) {
    let sent = Pairs(pairs);
    (sent.number("version"), sent.last("confirmed") == "yes")
}

/// What came of a form that makes something: if it was sent before, what it made then, whatever speaks against it now.
pub async fn or_first_submission<F>(
    state: &WebState,
    who: &Principal,
    key: &FormKey,
    done: Result<SaveOutcome<F>, Failure>,
) -> Result<SaveOutcome<F>, Failure> {
    if matches!(done, Ok(SaveOutcome::Done(_))) {
        return done;
    }
    let before = key.stored_result(&state.app, who).await?;
    before.and_then(|made| made.parse().ok()).map_or(done, |id| Ok(SaveOutcome::Done(id)))
}

/// On to the page of what was stored, with `word`; or the form again, with all that was typed and why.
pub async fn redirect_or_redisplay<F>(
    state: &WebState,
    parts: Parts,
    (form, version): (F, i64),
    done: Result<SaveOutcome<F>, Failure>,
    (page, word): (&str, &str),
    posted: impl FnOnce(Box<SubmittedForm<F>>) -> FormResult,
) -> Response {
    let status = match &done {
        Ok(SaveOutcome::Done(id)) => {
            if let Some(session) = parts.extensions.get::<Session>() {
                flash::set(session, Flash::Done(word.to_owned())).await;
            }
            return Redirect::to(&origin(&parts).carry(&format!("{page}/{id}"))).into_response();
        }
        Ok(SaveOutcome::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Ok(SaveOutcome::Stale(_)) => StatusCode::CONFLICT,
        Ok(SaveOutcome::Breaks(_)) | Err(_) => StatusCode::OK,
    };
    match done {
        Ok(kept) => {
            let sent = SubmittedForm { form, version, kept: Some(kept) };
            render::redisplay(state, parts, posted(Box::new(sent)), status).await
        }
        Err(failure) => render::render_error(state, parts, failure.into()).await,
    }
}
