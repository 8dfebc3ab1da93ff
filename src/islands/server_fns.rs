//! The server functions that islands call. Each begins with the guard, translates, and calls a service.
//! Their addresses are named, so that a page that is open while the server is renewed goes on working.

use leptos::prelude::*;
use leptos::server_fn::codec::Json;

use crate::domain::batch;
use crate::domain::customer_context::{CustomerContext, Matches};
use crate::domain::field::Field;
use crate::domain::import;
use crate::domain::pin::PinPolicy;
use crate::domain::session::TimeRemaining;
use crate::error::AppError;
use crate::forms::find::Hit;
use crate::forms::holder::Holder;
use crate::forms::list_choice::ListChoice;
use crate::forms::panel::Card;
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;

/// Saves or checks a mailbox form. Mistakes and a save that came too late are answers, not errors.
#[server(endpoint = "save_mailbox", input = Json)]
pub async fn save_mailbox(submission: MailboxSubmission) -> Result<MailboxSaveOutcome, AppError> {
    use crate::{services::mailboxes, web::flash, web::guard};
    let who = guard::principal().await?;
    guard::require_same_user(&who, &submission.filled_by)?;
    let saved = mailboxes::save(&guard::app()?, &who, guard::SOURCE, &submission).await?;
    flash::set_after_save(&submission, &saved).await;
    Ok(saved)
}

/// The rules of another customer, for a form that is moved to it and has `chosen` from the lists.
#[server(endpoint = "surroundings_of", input = Json)]
pub async fn get_customer_context(
    customer_id: i64,
    #[server(default)] chosen: Values,
) -> Result<CustomerContext, AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    Ok(mailboxes::customer_context_with(&guard::app()?, &who, customer_id, &[&chosen]).await?)
}

/// What of a list of the customer has every word of `question`: the owners or the sounds, by the field that wants them.
#[server(endpoint = "search_choices", input = Json)]
pub async fn search_choices(customer_id: i64, list: Field, question: String) -> Result<Matches<ListChoice>, AppError> {
    use crate::{forms::list_choice, services::mailboxes, web::guard};
    let who = guard::principal().await?;
    let search: String = question.chars().take(list_choice::MAX_SEARCH_CHARS).collect();
    Ok(mailboxes::search_choices(&guard::app()?, &who, customer_id, list, (&search, list_choice::MAX_MATCHES)).await?)
}

/// Whether another mailbox of the customer has this number already.
#[server(endpoint = "is_taken", input = Json)]
pub async fn is_number_taken(customer_id: i64, number: String, except: String) -> Result<bool, AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    Ok(mailboxes::is_number_taken(&guard::app()?, &who, customer_id, &number, &except).await?)
}

/// Which other mailbox of the customer has this number already.
#[server(endpoint = "holder_of", input = Json)]
pub async fn number_holder(customer_id: i64, number: String, except: String) -> Result<Option<Holder>, AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    Ok(mailboxes::number_holder(&guard::app()?, &who, customer_id, &number, &except).await?)
}

/// Shows or hides a mailbox in the control panel.
#[server(endpoint = "set_panel", input = Json)]
pub async fn set_in_panel(uuid: String, on: bool, #[server(default)] filled_by: String) -> Result<(), AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    guard::require_same_user(&who, &filled_by)?;
    mailboxes::set_panel(&guard::app()?, &who, guard::SOURCE, &uuid, on).await?;
    Ok(())
}

/// Whether a mailbox is shown in the control panel.
#[server(endpoint = "get_panel", input = Json)]
pub async fn is_in_panel(uuid: String) -> Result<bool, AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    Ok(mailboxes::get(&guard::app()?, &who, &uuid).await?.settings.panel)
}

/// Changes one setting of those that the control panel offers. A mistake is an answer, not an error. The card
/// as it stands then comes along: somebody else may have changed it meanwhile, or its plan. What loses something is
/// to be `confirmed`.
#[server(endpoint = "set_setting", input = Json)]
pub async fn set_panel_setting(
    uuid: String,
    field: Field,
    value: String,
    #[server(default)] confirmed: bool,
    #[server(default)] filled_by: String,
) -> Result<(MailboxSaveOutcome, Card), AppError> {
    use crate::{services::panel, web::guard};
    let who = guard::principal().await?;
    guard::require_same_user(&who, &filled_by)?;
    let app = guard::app()?;
    let saved =
        panel::update_settings_with_confirmation(&app, &who, guard::SOURCE, &uuid, (&[(field, value)], confirmed))
            .await?;
    Ok((saved, panel::card(&app, &who, &uuid).await?))
}

/// A card of the control panel as it stands.
#[server(endpoint = "get_card", input = Json)]
pub async fn get_panel_card(uuid: String) -> Result<Card, AppError> {
    use crate::{services::panel, web::guard};
    let who = guard::principal().await?;
    Ok(panel::card(&guard::app()?, &who, &uuid).await?)
}

/// The PIN of a mailbox in clear. The look is recorded in its history.
#[server(endpoint = "reveal_pin", input = Json)]
pub async fn reveal_pin(uuid: String) -> Result<String, AppError> {
    use crate::{services::mailboxes, web::guard};
    let who = guard::principal().await?;
    Ok(mailboxes::reveal_pin(&guard::app()?, &who, guard::SOURCE, &uuid).await?)
}

/// How many PINs of a customer would fail a policy, and whether there may be more.
#[server(endpoint = "unfit_pins", input = Json)]
pub async fn unfit_pins(customer_id: i64, policy: PinPolicy) -> Result<(i64, bool), AppError> {
    use crate::{services::customers, services::mailboxes::Total, web::guard};
    let who = guard::principal().await?;
    Ok(match customers::count_unfit_pins(&guard::app()?, &who, customer_id, policy).await? {
        Total::Exact(count) => (count, false),
        Total::AtLeast(count) => (count, true),
    })
}

/// What is found by `question`; without one, what of the paths in `recent` is there, and every page and deed.
#[server(endpoint = "find", input = Json)]
pub async fn find(question: String, recent: Vec<String>) -> Result<Vec<Hit>, AppError> {
    use crate::{components::i18n::messages, services::find, web::guard};
    let who = guard::principal().await?;
    Ok(find::find(&guard::app()?, &who, &question, &recent, messages()).await?)
}

/// How long the session lasts yet. Asking does not make it last longer.
#[server(endpoint = "session_left", input = Json)]
pub async fn session_time_remaining() -> Result<TimeRemaining, AppError> {
    use crate::web::guard;
    let _who = guard::principal().await?;
    guard::left().await
}

/// Makes the session last longer, as every request does, and says how long it lasts now.
#[server(endpoint = "stay_signed_in", input = Json)]
pub async fn extend_session() -> Result<TimeRemaining, AppError> {
    use crate::web::guard;
    let _who = guard::principal().await?;
    guard::left().await
}

/// How far a file of mailboxes is.
#[server(endpoint = "import_progress", input = Json)]
pub async fn import_progress(uuid: String) -> Result<import::ImportProgress, AppError> {
    use crate::{services::imports, web::guard};
    let who = guard::principal().await?;
    Ok(imports::progress(&guard::app()?, &who, &uuid).await?)
}

/// How far a batch is.
#[server(endpoint = "batch_progress", input = Json)]
pub async fn batch_progress(uuid: String) -> Result<batch::BatchProgress, AppError> {
    use crate::{services::batches, web::guard};
    let who = guard::principal().await?;
    Ok(batches::progress(&guard::app()?, &who, &uuid).await?)
}
