//! `mailboxes/create`.

use axum::extract::{Request, State};

use super::call::Call;
use super::document::{self, Create, Envelope};
use super::response::{Answer, AnswerResult};
use super::{SOURCE, fields};
use crate::domain::default_name;
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::mailbox::defaults;
use crate::forms::mailbox_values::MailboxValues;
use crate::services::{Failure, authorize, mailboxes};
use crate::web::state::WebState;

/// Creates a mailbox. Administrators only.
///
/// An omitted parameter gets the original's default or, if the customer's rate plan doesn't include that value, the
/// nearest one that the plan includes. Sent values that the plan doesn't include are refused with 403.
#[utoipa::path(get, path = "/api/json/mailboxes/create/", operation_id = "enswitch_create", tag = super::TAG,
    params(Create), responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

/// Creates a mailbox, with the parameters in a form. Administrators only.
#[utoipa::path(post, path = "/api/json/mailboxes/create/", operation_id = "enswitch_create_by_form",
    tag = super::TAG, request_body(content = Create, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::CHANGE_DESCRIPTION, body = Envelope)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

async fn handle(state: WebState, request: Request) -> AnswerResult {
    let call = Call::begin(&state, request, &document::names_of_change()).await?;
    authorize(&call.who, Permission::CreateMailboxes)?;
    let mut errors = call.unread();
    let check = call.check(&mut errors);
    // No customer has the ID 0, so an invalid ID is refused like an unknown one.
    let customer = call.customer(&mut errors).unwrap_or(0);
    let submitted = fields::read_settings(&call.parameters, &mut errors);
    let values = with_defaults(&call, customer, &submitted).await?;
    let saved = if check || !errors.none() {
        mailboxes::check_new(&call.app, &call.who, &values).await?
    } else {
        mailboxes::create(&call.app, &call.who, SOURCE, &values, None).await?
    };
    Answer::of_saved(saved, errors, check)
}

/// The customer's defaults, overridden by what was sent. A customer that the caller can't see has no defaults;
/// the service then reports an unknown customer.
async fn with_defaults(call: &Call, customer: i64, submitted: &MailboxValues) -> Result<MailboxValues, Failure> {
    let mut values = match mailboxes::customer_context(&call.app, &call.who, customer).await {
        Ok(context) => defaults(&context),
        Err(Failure::Refused(AppError::NotFound)) => MailboxValues::default(),
        Err(failure) => return Err(failure),
    };
    for field in MailboxField::ALL.into_iter().filter(|field| submitted.has(*field)) {
        values.set(field, submitted.get(field));
    }
    let number = call.parameters.get("mailbox").unwrap_or_default();
    values.set(MailboxField::Customer, customer.to_string());
    values.set(MailboxField::Number, number);
    values.set(MailboxField::Name, default_name(submitted.get(MailboxField::Description), number));
    Ok(values)
}
