//! `mailboxes/delete`.

use axum::extract::{Request, State};

use super::SOURCE;
use super::call::{Call, VALIDATION_PARAMETER};
use super::document::{self, Envelope, One};
use super::response::{Answer, AnswerResult, Entry};
use crate::domain::permissions::Permission;
use crate::services::{authorize, mailboxes};
use crate::web::state::WebState;

/// Archives a mailbox. It is no longer available in this API, keeps its number, and can be restored in the browser.
/// Administrators only.
#[utoipa::path(get, path = "/api/json/mailboxes/delete/", operation_id = "enswitch_delete", tag = super::TAG,
    params(One), responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

/// Archives a mailbox, with the parameters in a form. Administrators only.
#[utoipa::path(post, path = "/api/json/mailboxes/delete/", operation_id = "enswitch_delete_by_form",
    tag = super::TAG, request_body(content = One, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

async fn handle(state: WebState, request: Request) -> AnswerResult {
    let call = Call::begin(&state, request, &[&document::names_of_one()[..], &[VALIDATION_PARAMETER]].concat()).await?;
    authorize(&call.who, Permission::ArchiveMailboxes)?;
    let mut errors = call.unread();
    // This call has no such parameter, but clients that send it expect that nothing is deleted.
    if call.check(&mut errors) {
        errors.add(Entry::wrong(VALIDATION_PARAMETER, "Deleting can't be validated. Omit this parameter"));
    }
    let mailbox = call.mailbox(&mut errors).await?;
    errors.refuse()?;
    let saved = mailboxes::archive(&call.app, &call.who, SOURCE, &mailbox.uuid).await?;
    Answer::of_saved(saved, errors, false)
}
