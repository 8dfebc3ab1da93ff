//! Making, changing and deleting shared voicemails.

use axum::Json;
use axum::extract::State;
use http::StatusCode;

use super::body::{Fields, Sent, object};
use super::caller::Caller;
use super::errors::{Forbidden, Missing, Refusals, Refused, TooLarge};
use super::id::{Row, written};
use super::shape::{Changes, Created, New};
use super::{DOOR, words};
use crate::domain::field::Field;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words as sentences;
use crate::error::AppError;
use crate::forms::mailbox::defaults;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::services::{App, Failure, Principal, mailboxes};
use crate::tongue::Words;

/// Create a shared voicemail
///
/// Makes a shared voicemail of the caller's customer.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails",
    operation_id = "portsip_create",
    tag = "PortSIP",
    security(("bearer" = [])),
    request_body(content = New, example = json!({
        "name": "Front desk",
        "extension_number": "1234",
        "prompt": "en-US",
        "enable_pin": true,
        "pin": "582036",
        "enable_email_notify": true,
        "recipients": "jo@example.org,al@example.org",
        "play_datetime": "24_HOUR_CLOCK"
    })),
    responses((status = 201, description = "It is made.", body = Created), Refusals, Forbidden, TooLarge)
)]
pub(super) async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    sent: Sent,
) -> Result<(StatusCode, Json<Created>), Refused> {
    let map = match object(sent) {
        Ok(map) => map,
        Err(refused) => {
            // Whoever may not do this at all learns that first.
            mailboxes::check_new(&app, &who, &Values::default()).await?;
            return Err(refused);
        }
    };
    let Fields { values: sent, unread } = Fields::read(&map, &[]);
    let around = mailboxes::surroundings(&app, &who, who.customer_id).await?;
    let mut values = defaults(&around);
    for field in Field::ALL.into_iter().filter(|field| sent.has(*field)) {
        values.set(field, sent.get(field));
    }
    let saved = if unread.is_empty() {
        mailboxes::create(&app, &who, DOOR, &values, None).await?
    } else {
        mailboxes::check_new(&app, &who, &values).await?
    };
    let uuid = done(saved, unread)?;
    let made = mailboxes::get(&app, &who, &uuid).await?;
    Ok((StatusCode::CREATED, Json(Created { id: written(made.id) })))
}

/// Update a shared voicemail
///
/// Changes what is sent; everything else stays.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails/{id}",
    operation_id = "portsip_update",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "The id of a shared voicemail", example = "NzAwNTUxOTA5NzczMTQ4MTYw")),
    request_body(content = Changes, example = json!({"name": "Night desk", "enable_email_notify": false})),
    responses((status = 200, description = "It is changed. The answer has no content."), Refusals, Forbidden, Missing, TooLarge)
)]
pub(super) async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    Row(row): Row,
    sent: Sent,
) -> Result<StatusCode, Refused> {
    let uuid = uuid_of(&app, &who, row).await?;
    let map = match object(sent) {
        Ok(map) => map,
        Err(refused) => {
            mailboxes::amend(&app, &who, DOOR, &uuid, &Values::default(), true).await?;
            return Err(refused);
        }
    };
    let Fields { values, unread } = Fields::read(&map, &[Field::Number]);
    let saved = mailboxes::amend(&app, &who, DOOR, &uuid, &values, !unread.is_empty()).await?;
    done(saved, unread)?;
    Ok(StatusCode::OK)
}

/// Destroy a shared voicemail
///
/// Its number stays taken: an administrator can bring it back in the browser.
#[utoipa::path(
    post,
    path = "/api/shared_voicemails/{id}/destroy",
    operation_id = "portsip_destroy",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "The id of a shared voicemail", example = "NzAwNTUxOTA5NzczMTQ4MTYw")),
    responses((status = 204, description = "It is gone."), Refusals, Forbidden, Missing)
)]
pub(super) async fn destroy(State(app): State<App>, Caller(who): Caller, Row(row): Row) -> Result<StatusCode, Refused> {
    let uuid = uuid_of(&app, &who, row).await?;
    mailboxes::archive(&app, &who, DOOR, &uuid).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The UUID of a row; of one that does not exist for the caller an empty one, which no mailbox has. The
/// service then refuses in its own order: what the role may never do comes first.
async fn uuid_of(app: &App, who: &Principal, row: i64) -> Result<String, Failure> {
    match mailboxes::by_row(app, who, row).await {
        Ok(mailbox) => Ok(mailbox.uuid),
        Err(Failure::Refused(AppError::NotFound)) => Ok(String::new()),
        Err(failure) => Err(failure),
    }
}

/// The UUID of what was saved, or everything that is wrong: what could not be read, and what the
/// domain says of the rest.
fn done(saved: Saved, unread: Vec<(Field, String)>) -> Result<String, Refused> {
    let refused = match saved {
        Saved::Done { uuid, .. } if unread.is_empty() => return Ok(uuid),
        Saved::Done { .. } => Vec::new(),
        // It was archived a moment ago.
        Saved::Stale(_) => return Err(AppError::NotFound.into()),
        Saved::Invalid(errors) => errors,
    };
    let may_not = |e: &FieldError| e.problem.is_plan_refusal() || e.problem == Problem::RoleForbids;
    let only_may_not = unread.is_empty() && refused.iter().all(may_not);
    // What the domain says of a field that it was not shown means nothing.
    let hidden: Vec<Field> = unread.iter().map(|(field, _)| *field).collect();
    let mut all = unread;
    for error in refused.into_iter().filter(|e| !hidden.contains(&e.field)) {
        let text = sentences::error(&error, Words::english());
        match all.iter_mut().find(|(field, _)| *field == error.field) {
            Some((_, texts)) => *texts = format!("{texts}; {text}"),
            None => all.push((error.field, text)),
        }
    }
    all.sort_by_key(|(field, _)| *field);
    let named = all.into_iter().map(|(field, text)| (words::name(field).to_owned(), text)).collect();
    Err(if only_may_not { Refused::forbidden(named) } else { Refused::invalid(named) })
}
