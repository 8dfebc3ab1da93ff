//! Reading mailboxes.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

use super::SOURCE;
use super::caller::Caller;
use super::document::{ForCustomer, MailboxAnswer, MailboxesOrOne, OnlyMailbox, Refusals};
use super::encode;
use super::examples;
use super::response::{ErrorResponse, envelope};
use super::uuid_parameter::{PathUuid, QueryUuid};
use crate::services::{App, Principal, mailboxes};

/// Gets all active mailboxes on an account.
///
/// The account is the caller's customer, or that of X-Auth-For. With `uuid`, only that mailbox is returned.
#[utoipa::path(
    get, path = "/voip/mailbox", tag = "yay", operation_id = "yay_list_mailboxes",
    params(
        OnlyMailbox,
        ForCustomer,
    ),
    responses((status = 200, description = "The mailboxes.", body = MailboxesOrOne, example = json!(examples::list())), Refusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn list(
    Caller(who): Caller,
    State(app): State<App>,
    QueryUuid(uuid): QueryUuid,
) -> Result<Response, ErrorResponse> {
    if let Some(uuid) = uuid {
        return mailbox_response(&app, &who, StatusCode::OK, active(&app, &who, &uuid).await?).await;
    }
    let all = mailboxes::all_active(&app, &who, who.require_customer()?).await?;
    let mut pins = mailboxes::reveal_pins(&app, &who, SOURCE, &all).await?.unwrap_or_default().into_iter();
    let encoded: Vec<_> = all.iter().map(|mailbox| encode::mailbox(mailbox, pins.next().flatten(), false)).collect();
    Ok(envelope(StatusCode::OK, encoded))
}

/// Gets the details for a specific mailbox on an account.
#[utoipa::path(
    get, path = "/voip/mailbox/{uuid}", tag = "yay", operation_id = "yay_get_mailbox",
    params(
        ("uuid" = String, Path, description = "The UUID of the Mailbox to be queried"),
        ForCustomer,
    ),
    responses((status = 200, description = "The mailbox.", body = MailboxAnswer, example = json!(examples::one())), Refusals),
    security(("yay_reseller" = [], "yay_user" = [], "yay_password" = []), ("bearer" = [])),
)]
pub(super) async fn one(
    Caller(who): Caller,
    State(app): State<App>,
    PathUuid(uuid): PathUuid,
) -> Result<Response, ErrorResponse> {
    mailbox_response(&app, &who, StatusCode::OK, active(&app, &who, &uuid).await?).await
}

/// A mailbox that this dialect shows: archived ones don't exist.
pub(super) async fn active(app: &App, who: &Principal, uuid: &str) -> Result<mailboxes::Mailbox, ErrorResponse> {
    let mailbox = mailboxes::get(app, who, uuid).await?;
    if mailbox.archived_at.is_some() { Err(ErrorResponse::new(StatusCode::NOT_FOUND)) } else { Ok(mailbox) }
}

/// Responds with a mailbox.
pub(super) async fn mailbox_response(
    app: &App,
    who: &Principal,
    status: StatusCode,
    mailbox: mailboxes::Mailbox,
) -> Result<Response, ErrorResponse> {
    let pins = mailboxes::reveal_pins(app, who, SOURCE, std::slice::from_ref(&mailbox)).await?;
    let pin = pins.and_then(|mut pins| pins.pop()).flatten();
    Ok(envelope(status, encode::mailbox(&mailbox, pin, status == StatusCode::CREATED)))
}
