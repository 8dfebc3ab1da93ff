//! Shared handling of the forms of customers, users and rate plans.

use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use crate::forms::form_pairs::FormPairs;
use crate::forms::save_outcome::SaveOutcome;
use crate::pages::page_request::{PageAfterPost, SubmittedForm};
use crate::paths::PathPattern;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::services::submission_key::SubmissionKey;
use crate::services::{AdministrationConflict, AdministrationOutcome, Failure, Principal};
use crate::web::referrer::origin;
use crate::web::render;
use crate::web::state::WebState;

/// The version that a form is based on, and whether the user has confirmed what it breaks.
pub fn version_and_confirmation(pairs: &[(String, String)]) -> (i64, bool) {
    let form = FormPairs(pairs);
    (form.number("version"), form.last("confirmed") == "yes")
}

/// The result of a form that creates something: if it was submitted before, what it created then, whatever its errors
/// are now.
pub async fn or_first_submission<F>(
    state: &WebState,
    who: &Principal,
    key: &SubmissionKey,
    result: Result<AdministrationOutcome<F>, Failure>,
) -> Result<AdministrationOutcome<F>, Failure> {
    if matches!(result, Ok(SaveOutcome::Done(_))) {
        return result;
    }
    let stored = key.stored_result(&state.app, who).await?;
    stored.and_then(|id| id.parse().ok()).map_or(result, |id| Ok(SaveOutcome::Done(id)))
}

/// Redirects to the page of what was saved, with `notice`; or shows the form again, with what was typed and the errors.
pub async fn redirect_or_redisplay<F>(
    state: &WebState,
    parts: Parts,
    (form, version): (F, i64),
    result: Result<AdministrationOutcome<F>, Failure>,
    (page, notice): (PathPattern<1>, &str),
    posted: impl FnOnce(Box<SubmittedForm<F>>) -> PageAfterPost,
) -> Response {
    let status = match &result {
        Ok(SaveOutcome::Done(id)) => {
            if let Some(session) = parts.extensions.get::<Session>() {
                flash::set(session, Flash::Done(notice.to_owned())).await;
            }
            return Redirect::to(&origin(&parts).carry(&page.with(id))).into_response();
        }
        Ok(SaveOutcome::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Ok(SaveOutcome::Conflict(conflict)) => match **conflict {
            AdministrationConflict::Saved(_) => StatusCode::CONFLICT,
            AdministrationConflict::Breaks(_) => StatusCode::OK,
        },
        Err(_) => StatusCode::OK,
    };
    match result {
        Ok(outcome) => {
            let submitted = SubmittedForm { form, version, outcome: Some(outcome) };
            render::redisplay(state, parts, posted(Box::new(submitted)), status).await
        }
        Err(failure) => render::render_error(state, parts, failure.into()).await,
    }
}
