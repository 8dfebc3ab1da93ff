//! `mailboxes/delete`.

use axum::extract::{Request, State};

use super::DOOR;
use super::answer::{Answer, Entry, Outcome};
use super::call::{Call, VALIDATION};
use super::document::{self, Envelope, One};
use crate::domain::role::Verb;
use crate::services::mailboxes;
use crate::web::state::WebState;

/// Archives a mailbox: it is gone for every call, keeps its number, and can be restored in the browser.
/// Administrators only.
#[utoipa::path(get, path = "/api/json/mailboxes/delete/", operation_id = "enswitch_delete", tag = super::TAG,
    params(One), responses((status = 200, description = document::CHANGED, body = Envelope)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> Outcome {
    answer(state, request).await
}

/// Archives a mailbox, with the parameters in a form. Administrators only.
#[utoipa::path(post, path = "/api/json/mailboxes/delete/", operation_id = "enswitch_delete_by_form",
    tag = super::TAG, request_body(content = One, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::CHANGED, body = Envelope)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> Outcome {
    answer(state, request).await
}

async fn answer(state: WebState, request: Request) -> Outcome {
    let call = Call::begin(&state, request, &[&document::names_of_one()[..], &[VALIDATION]].concat()).await?;
    mailboxes::permit(&call.who, Verb::Archive)?;
    let mut wrong = call.unread();
    // This call has no such parameter, but who sends it expects that nothing is deleted.
    if call.check(&mut wrong) {
        wrong.add(Entry::wrong(VALIDATION, "Deleting cannot be tried out; leave this parameter out"));
    }
    let mailbox = call.mailbox(&mut wrong).await?;
    wrong.refuse()?;
    let saved = mailboxes::archive(&call.app, &call.who, DOOR, &mailbox.uuid).await?;
    Answer::of_saved(saved, wrong, false)
}
