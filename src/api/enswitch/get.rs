//! `mailboxes/get`.

use axum::extract::{Request, State};

use super::answer::{Answer, Outcome};
use super::call::Call;
use super::document::{self, EnvelopeOfOne, One};
use super::fields;
use crate::domain::role::Verb;
use crate::services::mailboxes;
use crate::web::state::WebState;

/// The settings of one mailbox. Its PIN is not among them.
#[utoipa::path(get, path = "/api/json/mailboxes/get/", operation_id = "enswitch_get", tag = super::TAG,
    params(One), responses((status = 200, description = document::READ, body = EnvelopeOfOne)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> Outcome {
    answer(state, request).await
}

/// The settings of one mailbox, with the parameters in a form.
#[utoipa::path(post, path = "/api/json/mailboxes/get/", operation_id = "enswitch_get_by_form", tag = super::TAG,
    request_body(content = One, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::READ, body = EnvelopeOfOne)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> Outcome {
    answer(state, request).await
}

async fn answer(state: WebState, request: Request) -> Outcome {
    let call = Call::begin(&state, request, &document::names_of_one()).await?;
    mailboxes::permit(&call.who, Verb::View)?;
    let mut wrong = call.unread();
    let mailbox = call.mailbox(&mut wrong).await?;
    let data = serde_json::to_string(&fields::shown(&mailbox)).map_err(super::unwritable)?;
    Ok(Answer::found(data))
}
