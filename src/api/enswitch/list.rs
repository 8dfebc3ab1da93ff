//! `mailboxes/list`.

use axum::extract::{Request, State};

use super::call::{Call, rule_error};
use super::document::{self, EnvelopeOfList, List};
use super::fields;
use super::response::{Answer, AnswerResult};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::problem::Problem;
use crate::error::AppError;
use crate::lists::mailbox_list::ListQuery;
use crate::services::{Failure, authorize, mailboxes};
use crate::web::state::WebState;

/// Lists the mailboxes of one customer that the caller can see, by number.
///
/// The original requires one of the roles `features`, `residential`, or `user`. Here, every role gets the mailboxes
/// that it can see.
#[utoipa::path(get, path = "/api/json/mailboxes/list/", operation_id = "enswitch_list", tag = super::TAG,
    params(List), responses((status = 200, description = document::READ_DESCRIPTION, body = EnvelopeOfList)))]
pub async fn by_get(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

/// Lists the mailboxes of one customer, with the parameters in a form.
#[utoipa::path(post, path = "/api/json/mailboxes/list/", operation_id = "enswitch_list_by_form", tag = super::TAG,
    request_body(content = List, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = document::READ_DESCRIPTION, body = EnvelopeOfList)))]
pub async fn by_post(State(state): State<WebState>, request: Request) -> AnswerResult {
    handle(state, request).await
}

async fn handle(state: WebState, request: Request) -> AnswerResult {
    let call = Call::begin(&state, request, &["customer"]).await?;
    authorize(&call.who, Permission::ViewMailboxes)?;
    let mut errors = call.unread();
    let customer = call.customer(&mut errors);
    errors.refuse()?;
    let customer = customer.map_or_else(|| call.who.require_customer(), Ok)?;
    match mailboxes::customer_context(&call.app, &call.who, customer).await {
        Err(Failure::Refused(AppError::NotFound)) => {
            errors.add(rule_error(MailboxField::Customer, Problem::UnknownCustomer));
            Err(errors.into())
        }
        other => {
            other?;
            Ok(Answer::found(rows_json(&call, customer).await?))
        }
    }
}

/// All rows as JSON, collected page by page, so that only their text is in memory.
async fn rows_json(call: &Call, customer: i64) -> Result<String, Answer> {
    let mut query = ListQuery { customer: Some(customer), size: ListQuery::PAGE_SIZES[2], ..ListQuery::default() };
    let mut text = String::from("[");
    loop {
        let page = mailboxes::list(&call.app, &call.who, &query).await?;
        // All following rows were archived in the meantime, and this is the first page again.
        if query.cursor.is_some() && page.previous.is_none() {
            break;
        }
        for mailbox in &page.rows {
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&serde_json::to_string(&fields::mailbox_json(mailbox)).map_err(super::json_fault)?);
        }
        query = match page.next {
            Some(next) => query.at(Some(next)),
            None => break,
        };
    }
    text.push(']');
    Ok(text)
}
