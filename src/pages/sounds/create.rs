//! The form for adding a sound from a file or the microphone.

use leptos::prelude::*;

use super::super::page_request::{Page, PageRequest};
use super::super::window_title::title_with_errors;
use super::SuspendedNotice;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::i18n::{messages, t};
use crate::domain::permissions::Permission;
use crate::domain::sound::SoundError;
use crate::error::AppError;
use crate::forms::query_string;
use crate::forms::sound::SoundForm;
use crate::i18n::key;
use crate::islands::sound_upload::{InitialState, SoundUpload, UploadPurpose};
use crate::paths;
use crate::services::mailboxes::{self, CustomerChoice, Mailbox};
use crate::services::{Failure, authorize};

pub(super) async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    authorize(who, Permission::ManageSounds)?;
    let (form, errors) = super::submitted_form(&request);
    // A submission without a file loses none.
    let file_lost = !errors.is_empty() && !errors.contains(&SoundError::NoFile);
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let chosen = if form.customer.is_empty() { from_query } else { Some(form.customer.clone()) };
    let chosen = chosen.or(who.customer().map(|id| id.to_string())).unwrap_or_default();
    let customers = mailboxes::active_customers(&request.app, who, &chosen).await?;
    let mailbox = target_mailbox(&request, &form.mailbox).await?;
    let suspended = match &mailbox {
        Some(mailbox) => mailboxes::suspended_by(&request.app, who, mailbox).await?,
        None => None,
    };
    let (purpose, title) = match &mailbox {
        Some(_) => (UploadPurpose::Greet, t(key!("sounds-new-greeting"))),
        None => (UploadPurpose::Add, t(key!("sounds-new"))),
    };
    let origin = request.origin();
    let (up, label) = match &mailbox {
        Some(_) => (paths::PANEL.to_owned(), t(key!("frame-panel"))),
        None => (origin.list_at(paths::SOUNDS), t(key!("frame-sounds"))),
    };
    let customer = mailbox.as_ref().map_or(chosen, |mailbox| mailbox.customer_id.to_string());
    let mailbox_uuid = mailbox.as_ref().map(|mailbox| mailbox.uuid.clone()).unwrap_or_default();
    let subtitle = mailbox.map(|mailbox| {
        let (before, after) = messages().split_around(key!("sounds-greeting-of"), "mailbox", &[]);
        view! { <p class="page-subtitle">{before}<bdi>{mailboxes::title(&mailbox.settings)}</bdi>{after}</p> }
    });
    let initial = InitialState {
        purpose,
        action: origin.carry(paths::NEW_SOUND),
        form: SoundForm { customer, mailbox: mailbox_uuid, ..form },
        customers: customers.into_iter().map(customer_option).collect(),
        errors: errors.clone(),
        locked: suspended.is_some(),
    };
    let body = view! {
        <Breadcrumbs up label here=title.clone() />
        <div class="page-header"><div><h1 tabindex="-1">{title.clone()}</h1>{subtitle}</div></div>
        <SuspendedNotice by=suspended />
        {file_lost.then(|| view! { <p class="notice notice-warning">{t(key!("sounds-file-not-kept"))}</p> })}
        <SoundUpload initial />
    };
    Ok(Page::new(title_with_errors(&title, !errors.is_empty()), body))
}

/// A customer as an option, indented by its depth.
fn customer_option(customer: CustomerChoice) -> (String, String) {
    let indent = "\u{a0}\u{a0}".repeat(customer.depth);
    (customer.id.to_string(), format!("{indent}{}", customer.name))
}

/// The mailbox that will play the sound, if one is named that the user may see.
async fn target_mailbox(request: &PageRequest, typed: &str) -> Result<Option<Mailbox>, AppError> {
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "mailbox").map(|(_, uuid)| uuid);
    let uuid = if typed.is_empty() { from_query.unwrap_or_default() } else { typed.to_owned() };
    if uuid.is_empty() {
        return Ok(None);
    }
    match mailboxes::get(&request.app, request.principal()?, &uuid).await {
        Ok(mailbox) => Ok(Some(mailbox).filter(|mailbox| mailbox.archived_at.is_none())),
        Err(Failure::Refused(AppError::NotFound)) => Ok(None),
        Err(failure) => Err(failure.into()),
    }
}
