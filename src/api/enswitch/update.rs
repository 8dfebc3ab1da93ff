//! `mailboxes/update`.

use axum::extract::{Request, State};

use super::call::Call;
use super::document::{self, Envelope, Update};
use super::response::{Answer, AnswerResult, Entry};
use super::{SOURCE, fields};
use crate::domain::exit::ExitKind;
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::services::authorize;
use crate::services::mailboxes::{self, MailboxEdit};
use crate::web::state::WebState;

/// Changes a mailbox. Omitted parameters are unchanged.
///
/// `transcribe` is also unchanged if it is omitted. The original sets it to 0. Changing `description` doesn't change
/// the name.
#[utoipa::path(get, path = "/api/json/mailboxes/update/", operation_id = "enswitch_update", tag = super::TAG,
    params(Update), responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

/// Changes a mailbox, with the parameters in a form.
#[utoipa::path(post, path = "/api/json/mailboxes/update/", operation_id = "enswitch_update_by_form",
    tag = super::TAG, request_body(content = Update, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

async fn handle(state: WebState, request: Request) -> AnswerResult {
    let call = Call::begin(&state, request, &document::names_of_change()).await?;
    authorize(&call.who, Permission::ChangeMailboxes)?;
    let mut errors = call.unread();
    let check = call.check(&mut errors);
    let submitted = fields::read_settings(&call.parameters, &mut errors);
    let mailbox = call.mailbox(&mut errors).await?;
    // A number without a kind would be dropped where the kind is to hang up.
    let hangs_up = mailbox.settings.exit.kind() == ExitKind::Hangup && !submitted.has(MailboxField::ExitKind);
    if hangs_up && !submitted.get(MailboxField::ExitNumber).trim().is_empty() {
        errors.add(Entry::wrong(
            fields::parameter_name(MailboxField::ExitNumber),
            "The dtype of this mailbox is hangup, which has no number. Send dtype too",
        ));
    }
    let edit = MailboxEdit::fields(&submitted).dry_run(check || !errors.none());
    let saved = mailboxes::apply(&call.app, &call.who, SOURCE, &mailbox.uuid, edit).await?;
    Answer::of_saved(saved, errors, check)
}
