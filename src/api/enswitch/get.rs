//! `mailboxes/get`.

use axum::extract::{Request, State};

use super::call::Call;
use super::document::{self, EnvelopeOfOne, One};
use super::fields;
use super::response::{Answer, AnswerResult};
use crate::domain::permissions::Permission;
use crate::services::authorize;
use crate::web::state::WebState;

/// Gets the settings of one mailbox, without its PIN.
#[utoipa::path(get, path = "/api/json/mailboxes/get/", operation_id = "enswitch_get", tag = super::TAG,
    params(One), responses((status = 200, description = document::READ_DESCRIPTION, body = EnvelopeOfOne)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

/// Gets the settings of one mailbox, with the parameters in a form.
#[utoipa::path(post, path = "/api/json/mailboxes/get/", operation_id = "enswitch_get_by_form", tag = super::TAG,
    request_body(content = One, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::READ_DESCRIPTION, body = EnvelopeOfOne)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

async fn handle(state: WebState, request: Request) -> AnswerResult {
    let call = Call::begin(&state, request, &document::names_of_one()).await?;
    authorize(&call.who, Permission::ViewMailboxes)?;
    let mut errors = call.unread();
    let mailbox = call.mailbox(&mut errors).await?;
    let data = serde_json::to_string(&fields::mailbox_json(&mailbox)).map_err(super::json_fault)?;
    Ok(Answer::found(data))
}
