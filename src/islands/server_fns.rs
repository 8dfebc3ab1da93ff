//! The server functions called by islands. Each starts with the authentication, converts its arguments, and calls a service.
//! Endpoints are named explicitly, so that open pages continue to work after a deployment.

use leptos::prelude::*;
use leptos::server_fn::codec::Json;

use crate::domain::batch;
use crate::domain::customer_context::{CustomerContext, Matches};
use crate::domain::field::MailboxField;
use crate::domain::import;
use crate::domain::pin::PinPolicy;
use crate::domain::session_time::SessionTime;
use crate::error::AppError;
use crate::forms::list_choice::ListChoice;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::mailbox_with_number::MailboxWithNumber;
use crate::forms::panel::Card;
use crate::navigation::global_search::Hit;

/// Saves or checks a mailbox form. Validation errors and conflicts are returned as outcomes.
#[server(endpoint = "save_mailbox", input = Json)]
pub async fn save_mailbox(submission: MailboxSubmission) -> Result<MailboxSaveOutcome, AppError> {
    use crate::request::flash;
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    server_context::require_same_user(&who, &submission.filled_by)?;
    let outcome = mailboxes::save(&server_context::app()?, &who, server_context::SOURCE, &submission).await?;
    flash::set_after_save(&submission, &outcome).await;
    Ok(outcome)
}

/// The rules and choices of another customer, including the values `chosen` in the form.
#[server(endpoint = "surroundings_of", input = Json)]
pub async fn get_customer_context(
    customer_id: i64,
    #[server(default)] chosen: MailboxValues,
) -> Result<CustomerContext, AppError> {
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    Ok(mailboxes::customer_context_with(&server_context::app()?, &who, customer_id, &[&chosen]).await?)
}

/// The entries of a list that contain every word of `question`: owners or sounds, depending on the field.
#[server(endpoint = "search_choices", input = Json)]
pub async fn search_choices(
    customer_id: i64,
    list: MailboxField,
    question: String,
) -> Result<Matches<ListChoice>, AppError> {
    use crate::forms::list_choice;
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    let query: String = question.chars().take(list_choice::MAX_SEARCH_CHARS).collect();
    Ok(mailboxes::search_choices(&server_context::app()?, &who, customer_id, list, (&query, list_choice::MAX_MATCHES))
        .await?)
}

/// Whether another mailbox of the customer already has this number.
#[server(endpoint = "is_taken", input = Json)]
pub async fn is_number_taken(customer_id: i64, number: String, except: String) -> Result<bool, AppError> {
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    Ok(mailboxes::is_number_taken(&server_context::app()?, &who, customer_id, &number, &except).await?)
}

/// The other mailbox of the customer that already has this number.
#[server(endpoint = "holder_of", input = Json)]
pub async fn number_holder(
    customer_id: i64,
    number: String,
    except: String,
) -> Result<Option<MailboxWithNumber>, AppError> {
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    Ok(mailboxes::number_holder(&server_context::app()?, &who, customer_id, &number, &except).await?)
}

/// Shows or hides a mailbox in the control panel.
#[server(endpoint = "set_panel", input = Json)]
pub async fn set_in_panel(uuid: String, on: bool, #[server(default)] filled_by: String) -> Result<(), AppError> {
    use crate::server_context;
    use crate::services::mailboxes::{self, MailboxEdit};
    let who = server_context::principal().await?;
    server_context::require_same_user(&who, &filled_by)?;
    let edit = MailboxEdit::panel(on);
    mailboxes::apply(&server_context::app()?, &who, server_context::SOURCE, &uuid, edit).await?;
    Ok(())
}

/// Whether a mailbox is shown in the control panel.
#[server(endpoint = "get_panel", input = Json)]
pub async fn is_in_panel(uuid: String) -> Result<bool, AppError> {
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    Ok(mailboxes::get(&server_context::app()?, &who, &uuid).await?.settings.panel)
}

/// Changes one setting in the control panel. Validation errors are returned as outcomes, together with the current
/// card, which another user may have changed in the meantime. A change that loses something has to be `confirmed`.
#[server(endpoint = "set_setting", input = Json)]
pub async fn set_panel_setting(
    uuid: String,
    field: MailboxField,
    value: String,
    #[server(default)] confirmed: bool,
    #[server(default)] filled_by: String,
) -> Result<(MailboxSaveOutcome, Card), AppError> {
    use crate::server_context;
    use crate::services::panel;
    let who = server_context::principal().await?;
    server_context::require_same_user(&who, &filled_by)?;
    let app = server_context::app()?;
    let outcome = panel::update_settings_with_confirmation(
        &app,
        &who,
        server_context::SOURCE,
        &uuid,
        (&[(field, value)], confirmed),
    )
    .await?;
    Ok((outcome, panel::card(&app, &who, &uuid).await?))
}

/// The current card of a mailbox in the control panel.
#[server(endpoint = "get_card", input = Json)]
pub async fn get_panel_card(uuid: String) -> Result<Card, AppError> {
    use crate::server_context;
    use crate::services::panel;
    let who = server_context::principal().await?;
    Ok(panel::card(&server_context::app()?, &who, &uuid).await?)
}

/// The PIN of a mailbox in clear text. This is recorded in its history.
#[server(endpoint = "reveal_pin", input = Json)]
pub async fn reveal_pin(uuid: String) -> Result<String, AppError> {
    use crate::server_context;
    use crate::services::mailboxes;
    let who = server_context::principal().await?;
    Ok(mailboxes::reveal_pin(&server_context::app()?, &who, server_context::SOURCE, &uuid).await?)
}

/// How many PINs of a customer would violate a policy, and whether there may be more.
#[server(endpoint = "noncompliant_pins", input = Json)]
pub async fn noncompliant_pins(customer_id: i64, policy: PinPolicy) -> Result<(i64, bool), AppError> {
    use crate::server_context;
    use crate::services::customers;
    use crate::services::mailboxes::Total;
    let who = server_context::principal().await?;
    Ok(
        match customers::count_noncompliant_pins(
            &server_context::app()?,
            &who,
            server_context::SOURCE,
            customer_id,
            policy,
        )
        .await?
        {
            Total::Exact(count) => (count, false),
            Total::AtLeast(count) => (count, true),
        },
    )
}

/// Search results for `question`; if it is empty, the `recent` pages that still exist, and all pages and actions.
#[server(endpoint = "find", input = Json)]
pub async fn find(question: String, recent: Vec<String>) -> Result<Vec<Hit>, AppError> {
    use crate::components::i18n::messages;
    use crate::server_context;
    use crate::services::global_search;
    let who = server_context::principal().await?;
    Ok(global_search::search(&server_context::app()?, &who, &question, &recent, messages()).await?)
}

/// The remaining time of the session. This request does not extend it.
#[server(endpoint = "session_left", input = Json)]
pub async fn session_time_remaining() -> Result<SessionTime, AppError> {
    use crate::server_context;
    let _who = server_context::principal().await?;
    server_context::session_time().await
}

/// Extends the session, as every request does, and returns the remaining time.
#[server(endpoint = "stay_signed_in", input = Json)]
pub async fn extend_session() -> Result<SessionTime, AppError> {
    use crate::server_context;
    let _who = server_context::principal().await?;
    server_context::session_time().await
}

/// The progress of an import.
#[server(endpoint = "import_progress", input = Json)]
pub async fn import_progress(uuid: String) -> Result<import::ImportProgress, AppError> {
    use crate::server_context;
    use crate::services::imports;
    let who = server_context::principal().await?;
    Ok(imports::progress(&server_context::app()?, &who, &uuid).await?)
}

/// The progress of a batch.
#[server(endpoint = "batch_progress", input = Json)]
pub async fn batch_progress(uuid: String) -> Result<batch::BatchProgress, AppError> {
    use crate::server_context;
    use crate::services::batches;
    let who = server_context::principal().await?;
    Ok(batches::progress(&server_context::app()?, &who, &uuid).await?)
}
