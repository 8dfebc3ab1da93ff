//! Creating, changing, and deleting mailboxes.

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;

use super::SOURCE;
use super::body::Body;
use super::caller::Caller;
use super::document::{ChangeRefusals, ForCustomer, MailboxAnswer, MailboxBody, Refusals};
use super::examples;
use super::read::{active, mailbox_response};
use super::response::ErrorResponse;
use super::uuid_parameter::{PathUuid, QueryUuid};
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::services::mailboxes::{self, MailboxEdit};
use crate::services::{App, Principal};

/// Creates a new mailbox.
///
/// The new mailbox gets the lowest free number in the customer's range and, if no password is sent, a random PIN.
#[utoipa::path(
    post, path = "/voip/mailbox", tag = "yay", operation_id = "yay_create_mailbox",
    params(ForCustomer),
    request_body(content = MailboxBody, example = json!(examples::body())),
    responses((status = 201, description = "Created.", body = MailboxAnswer, example = json!(examples::created())), Refusals, ChangeRefusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn create(
    Caller(who): Caller,
    State(app): State<App>,
    mut body: Body,
) -> Result<Response, ErrorResponse> {
    let context = mailboxes::customer_context(&app, &who, who.require_customer()?).await?;
    let values = body.for_new(&context);
    let check = !body.errors.is_empty();
    let saved = mailboxes::create_with_next_number(&app, &who, SOURCE, &values, check).await?;
    let uuid = saved_uuid(saved, body)?;
    mailbox_response(&app, &who, StatusCode::CREATED, mailboxes::get(&app, &who, &uuid).await?).await
}

/// Updates the specified mailbox.
///
/// Omitted fields are reset to their defaults, except `password` and `email_recipients`, which are unchanged. Settings
/// that this API doesn't have, such as the owner, are also unchanged.
#[utoipa::path(
    put, path = "/voip/mailbox/{uuid}", tag = "yay", operation_id = "yay_replace_mailbox",
    params(
        ("uuid" = String, Path, description = "The UUID of the Mailbox to be updated"),
        ForCustomer,
    ),
    request_body(content = MailboxBody, example = json!(examples::body())),
    responses((status = 200, description = "The changed mailbox.", body = MailboxAnswer, example = json!(examples::one())), Refusals, ChangeRefusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn replace(
    Caller(who): Caller,
    State(app): State<App>,
    PathUuid(uuid): PathUuid,
    body: Body,
) -> Result<Response, ErrorResponse> {
    put(&app, &who, &uuid, body).await
}

/// Updates the specified mailbox, with its UUID in the query.
#[utoipa::path(
    put, path = "/voip/mailbox", tag = "yay", operation_id = "yay_replace_mailbox_named",
    params(
        ("uuid" = String, Query, description = "The UUID of the Mailbox to be updated"),
        ForCustomer,
    ),
    request_body(content = MailboxBody, example = json!(examples::body())),
    responses((status = 200, description = "The changed mailbox.", body = MailboxAnswer, example = json!(examples::one())), Refusals, ChangeRefusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn replace_named(
    Caller(who): Caller,
    State(app): State<App>,
    uuid: QueryUuid,
    body: Body,
) -> Result<Response, ErrorResponse> {
    put(&app, &who, &uuid.needed()?, body).await
}

/// Deletes the specified mailbox.
///
/// The mailbox is archived. An administrator can restore it in the browser, and its number remains taken.
#[utoipa::path(
    delete, path = "/voip/mailbox/{uuid}", tag = "yay", operation_id = "yay_delete_mailbox",
    params(
        ("uuid" = String, Path, description = "The UUID of the Mailbox to be deleted"),
        ForCustomer,
    ),
    responses((status = 204, description = "Archived. There is no envelope, because HTTP doesn't allow a body with this status."), Refusals, ChangeRefusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn remove(
    Caller(who): Caller,
    State(app): State<App>,
    PathUuid(uuid): PathUuid,
) -> Result<Response, ErrorResponse> {
    delete(&app, &who, &uuid).await
}

/// Deletes the specified mailbox, with its UUID in the query.
#[utoipa::path(
    delete, path = "/voip/mailbox", tag = "yay", operation_id = "yay_delete_mailbox_named",
    params(
        ("uuid" = String, Query, description = "The UUID of the Mailbox to be deleted"),
        ForCustomer,
    ),
    responses((status = 204, description = "Archived. There is no envelope, because HTTP doesn't allow a body with this status."), Refusals, ChangeRefusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn remove_named(
    Caller(who): Caller,
    State(app): State<App>,
    uuid: QueryUuid,
) -> Result<Response, ErrorResponse> {
    delete(&app, &who, &uuid.needed()?).await
}

async fn put(app: &App, who: &Principal, uuid: &str, mut body: Body) -> Result<Response, ErrorResponse> {
    let mailbox = active(app, who, uuid).await?;
    let context = mailboxes::customer_context(app, who, mailbox.customer_id).await?;
    let values = body.for_existing(&context, &mailbox);
    let edit = MailboxEdit::fields(&values).dry_run(!body.errors.is_empty());
    let saved = mailboxes::apply(app, who, SOURCE, uuid, edit).await?;
    let uuid = saved_uuid(saved, body)?;
    mailbox_response(app, who, StatusCode::OK, active(app, who, &uuid).await?).await
}

async fn delete(app: &App, who: &Principal, uuid: &str) -> Result<Response, ErrorResponse> {
    mailboxes::archive_active(app, who, SOURCE, uuid).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The UUID of the saved mailbox. If the body has errors, it was only validated, so that all errors are reported
/// together.
fn saved_uuid(saved: MailboxSaveOutcome, body: Body) -> Result<String, ErrorResponse> {
    match saved {
        MailboxSaveOutcome::Done(SavedMailbox { uuid, .. }) if body.errors.is_empty() => Ok(uuid),
        MailboxSaveOutcome::Done(_) => Err(ErrorResponse::invalid_fields(body.errors)),
        MailboxSaveOutcome::Invalid(errors) => Err(ErrorResponse::invalid(body.errors, &errors)),
        // Archived since it was looked up.
        MailboxSaveOutcome::Conflict(_) => Err(ErrorResponse::new(StatusCode::NOT_FOUND)),
    }
}
