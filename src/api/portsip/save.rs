//! Creating, changing, and deleting shared voicemails.

use axum::Json;
use axum::extract::State;
use http::StatusCode;

use super::body::{BodyFields, RawBody, parse_object};
use super::caller::Caller;
use super::errors::{ChangeRefusals, ErrorResponse, Missing, Refusals, TooLarge};
use super::id::{RowId, encode};
use super::schemas::{Created, NewVoicemail, VoicemailChanges};
use super::{SOURCE, names};
use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::mailbox::defaults;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::Messages;
use crate::services::mailboxes::{self, MailboxEdit};
use crate::services::{App, Failure, Principal};

/// Create a shared voicemail
///
/// Creates a shared voicemail of the caller's customer.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails",
    operation_id = "portsip_create",
    tag = "PortSIP",
    security(("bearer" = [])),
    request_body(content = NewVoicemail, example = json!({
        "name": "Front desk",
        "extension_number": "1234",
        "prompt": "en-US",
        "enable_pin": true,
        "pin": "582036",
        "enable_email_notify": true,
        "recipients": "jo@example.org,al@example.org",
        "play_datetime": "24_HOUR_CLOCK"
    })),
    responses((status = 201, description = "Created.", body = Created), Refusals, ChangeRefusals, TooLarge)
)]
pub(super) async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    body: RawBody,
) -> Result<(StatusCode, Json<Created>), ErrorResponse> {
    let map = match parse_object(body) {
        Ok(map) => map,
        Err(error) => {
            // A missing permission is reported first.
            mailboxes::check_new(&app, &who, &MailboxValues::default()).await?;
            return Err(error);
        }
    };
    let BodyFields { values: submitted, unread } = BodyFields::read(&map, &[]);
    let context = mailboxes::customer_context(&app, &who, who.require_customer()?).await?;
    let mut values = defaults(&context);
    for field in MailboxField::ALL.into_iter().filter(|field| submitted.has(*field)) {
        values.set(field, submitted.get(field));
    }
    let saved = if unread.is_empty() {
        mailboxes::create(&app, &who, SOURCE, &values, None).await?
    } else {
        mailboxes::check_new(&app, &who, &values).await?
    };
    let uuid = saved_uuid(saved, unread)?;
    let created = mailboxes::get(&app, &who, &uuid).await?;
    Ok((StatusCode::CREATED, Json(Created { id: encode(created.id) })))
}

/// Update a shared voicemail
///
/// Changes the fields that are sent. Omitted fields are unchanged.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails/{id}",
    operation_id = "portsip_update",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "ID of the shared voicemail", example = "NzAwNTUxOTA5NzczMTQ4MTYw")),
    request_body(content = VoicemailChanges, example = json!({"name": "Night desk", "enable_email_notify": false})),
    responses((status = 200, description = "Changed. The response has no content."), Refusals, ChangeRefusals, Missing, TooLarge)
)]
pub(super) async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    RowId(row): RowId,
    body: RawBody,
) -> Result<StatusCode, ErrorResponse> {
    let uuid = uuid_of(&app, &who, row).await?;
    let map = match parse_object(body) {
        Ok(map) => map,
        Err(error) => {
            let no_change = MailboxEdit::fields(&MailboxValues::default()).dry_run(true);
            mailboxes::apply(&app, &who, SOURCE, &uuid, no_change).await?;
            return Err(error);
        }
    };
    let BodyFields { values, unread } = BodyFields::read(&map, &[MailboxField::Number]);
    let edit = MailboxEdit::fields(&values).dry_run(!unread.is_empty());
    let saved = mailboxes::apply(&app, &who, SOURCE, &uuid, edit).await?;
    saved_uuid(saved, unread)?;
    Ok(StatusCode::OK)
}

/// Destroy a shared voicemail
///
/// Archives the shared voicemail. Its number remains taken, and an administrator can restore it in the browser.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails/{id}/destroy",
    operation_id = "portsip_destroy",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "ID of the shared voicemail", example = "NzAwNTUxOTA5NzczMTQ4MTYw")),
    responses((status = 204, description = "Archived."), Refusals, ChangeRefusals, Missing)
)]
pub(super) async fn destroy(
    State(app): State<App>,
    Caller(who): Caller,
    RowId(row): RowId,
) -> Result<StatusCode, ErrorResponse> {
    let uuid = uuid_of(&app, &who, row).await?;
    mailboxes::archive(&app, &who, SOURCE, &uuid).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The UUID of a row, or an empty one, which no mailbox has, if the caller can't see it. The service then refuses
/// in its own order: what the role may never do comes first.
async fn uuid_of(app: &App, who: &Principal, row: i64) -> Result<String, Failure> {
    match mailboxes::by_row(app, who, row).await {
        Ok(mailbox) => Ok(mailbox.uuid),
        Err(Failure::Refused(AppError::NotFound)) => Ok(String::new()),
        Err(failure) => Err(failure),
    }
}

/// The UUID of the saved mailbox, or all errors: fields that could not be read, and violations of rules.
fn saved_uuid(saved: MailboxSaveOutcome, unread: Vec<(MailboxField, String)>) -> Result<String, ErrorResponse> {
    let errors = match saved {
        MailboxSaveOutcome::Done(SavedMailbox { uuid, .. }) if unread.is_empty() => return Ok(uuid),
        MailboxSaveOutcome::Done(_) => Vec::new(),
        // It was archived a moment ago.
        MailboxSaveOutcome::Conflict(_) => return Err(AppError::NotFound.into()),
        MailboxSaveOutcome::Invalid(errors) => errors,
    };
    let is_forbidden = |e: &FieldError| e.problem.is_plan_refusal() || e.problem == Problem::RoleForbids;
    let only_forbidden = unread.is_empty() && errors.iter().all(is_forbidden);
    // Errors of fields that were not passed to the domain are meaningless.
    let unparsed: Vec<MailboxField> = unread.iter().map(|(field, _)| *field).collect();
    let mut all = unread;
    for error in errors.into_iter().filter(|e| !unparsed.contains(&e.field)) {
        let text = rules::error(&error, Messages::english());
        match all.iter_mut().find(|(field, _)| *field == error.field) {
            Some((_, texts)) => *texts = format!("{texts}; {text}"),
            None => all.push((error.field, text)),
        }
    }
    all.sort_by_key(|(field, _)| *field);
    let named = all.into_iter().map(|(field, text)| (names::field_name(field).to_owned(), text)).collect();
    Err(if only_forbidden { ErrorResponse::forbidden(named) } else { ErrorResponse::invalid(named) })
}
