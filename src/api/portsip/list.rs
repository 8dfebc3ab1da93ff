//! Reading shared voicemails.

use axum::Json;
use axum::extract::{RawQuery, State};

use super::caller::Caller;
use super::errors::{ErrorResponse, Missing, Refusals};
use super::id::RowId;
use super::query::Parameters;
use super::schemas::{Voicemail, VoicemailList};
use super::{SOURCE, query};
use crate::services::{App, mailboxes};

/// List shared voicemails
///
/// Returns the shared voicemails that the caller can see, without destroyed ones.
#[utoipa::path(
    get,
    path = "/api/shared_voicemails",
    operation_id = "portsip_list",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(Parameters),
    responses((status = 200, description = "One page of the list.", body = VoicemailList), Refusals)
)]
pub(super) async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    RawQuery(query): RawQuery,
) -> Result<Json<VoicemailList>, ErrorResponse> {
    let selection = query::parse_query(&query.unwrap_or_default()).map_err(ErrorResponse::invalid)?;
    let selected = mailboxes::select(&app, &who, &selection).await?;
    let pins = mailboxes::reveal_pins(&app, &who, SOURCE, &selected.rows).await?;
    let mut pins = pins.into_iter().flatten();
    let items = selected.rows.iter().map(|mailbox| Voicemail::new(mailbox, pins.next().flatten())).collect();
    Ok(Json(VoicemailList { count: selected.count, items }))
}

/// Retrieve a shared voicemail
#[utoipa::path(
    get,
    path = "/api/shared_voicemails/{id}",
    operation_id = "portsip_retrieve",
    tag = "PortSIP",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "ID of the shared voicemail", example = "NzAwNTUxOTA5NzczMTQ4MTYw")),
    responses((status = 200, description = "The shared voicemail.", body = Voicemail), Refusals, Missing)
)]
pub(super) async fn retrieve(
    State(app): State<App>,
    Caller(who): Caller,
    RowId(row): RowId,
) -> Result<Json<Voicemail>, ErrorResponse> {
    let mailbox = mailboxes::by_row(&app, &who, row).await?;
    let pins = mailboxes::reveal_pins(&app, &who, SOURCE, std::slice::from_ref(&mailbox)).await?;
    Ok(Json(Voicemail::new(&mailbox, pins.into_iter().flatten().next().flatten())))
}
