//! Rejects a form that was filled in by another user who was signed in in the same browser.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{StatusCode, Uri, header};

use crate::components::form_user::{FORM_USER_INPUT, other_user};
use crate::components::i18n::t_format;
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::pages::error::UnacceptedForm;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::services::Principal;
use crate::web::body_limits::FORM_BODY_LIMIT;
use crate::web::state::WebState;
use crate::web::{authentication, error_response, render};

const FORM: &str = "application/x-www-form-urlencoded";

/// Lets a posted form through, or responds that nothing was saved and offers what was typed for resubmission.
pub async fn check(state: &WebState, who: &Principal, request: Request) -> Result<Request, Response> {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|content_type| content_type.to_str().ok());
    if !content_type.is_some_and(|content_type| content_type.starts_with(FORM)) {
        return Ok(request);
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, FORM_BODY_LIMIT).await else {
        return Err(error_response::respond(&parts.headers, AppError::BadRequest));
    };
    let pairs: Vec<_> = query_string::pairs(&String::from_utf8_lossy(&bytes)).collect();
    let Some(by) = other_form_user(who, &pairs).map(str::to_owned) else {
        return Ok(Request::from_parts(parts, Body::from(bytes)));
    };
    Err(refuse(state, who, parts, pairs, by).await)
}

/// The name of the user who filled in the form with these `pairs`, if that is another user.
pub fn other_form_user<'a>(who: &Principal, pairs: &'a [(String, String)]) -> Option<&'a str> {
    let (_, by) = pairs.iter().find(|(name, _)| name == FORM_USER_INPUT)?;
    other_user(by, who.user())
}

/// Rejects a form with a file that another user filled in. The file is not kept, so there is nothing to resubmit; a
/// script still has it.
pub async fn refuse_file(state: &WebState, who: &Principal, mut parts: Parts, pairs: &[(String, String)]) -> Response {
    if !error_response::wants_html(&parts.headers) {
        return error_response::respond(&parts.headers, AppError::OtherUserSignedIn);
    }
    let by = other_form_user(who, pairs).unwrap_or_default();
    let form = match paths::SOUND_REPLACE.parameters(parts.uri.path()) {
        Some([uuid]) => paths::SOUND.with(uuid),
        None => parts.uri.path_and_query().map_or("", PathAndQuery::as_str).to_owned(),
    };
    parts.uri = Uri::from_static(paths::MAILBOXES);
    render::redisplay(
        state,
        parts,
        PageAfterPost::Unaccepted(UnacceptedForm::OthersFile { message: message(who, by), form }),
        conflict_status(),
    )
    .await
}

fn message(who: &Principal, by: &str) -> String {
    t_format(key!("error-pages-filled-in-by"), &[("who", (&who.name).into()), ("by", by.into())])
}

fn conflict_status() -> StatusCode {
    StatusCode::from_u16(AppError::OtherUserSignedIn.status()).unwrap_or(StatusCode::CONFLICT)
}

async fn refuse(
    state: &WebState,
    who: &Principal,
    mut parts: Parts,
    pairs: Vec<(String, String)>,
    by: String,
) -> Response {
    let message_text = message(who, &by);
    let action = parts.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let (mut pairs, pin) = authentication::without_secrets(pairs);
    pairs.retain(|(name, _)| name != FORM_USER_INPUT);
    parts.uri = Uri::from_static(paths::MAILBOXES);
    render::redisplay(
        state,
        parts,
        PageAfterPost::Unaccepted(UnacceptedForm::Other { message: message_text, action, pairs, pin }),
        conflict_status(),
    )
    .await
}
