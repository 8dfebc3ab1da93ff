//! The form that adds a sound: from a file, or from the microphone.

use leptos::prelude::*;

use super::super::fields::Breadcrumbs;
use super::super::panel;
use super::super::request::{Page, PageRequest};
use super::{PATH, SuspendedNotice, title_with_errors};
use crate::components::i18n::{messages, t};
use crate::domain::role::SoundPermission;
use crate::domain::sound::SoundProblem;
use crate::error::AppError;
use crate::forms::query_string;
use crate::forms::sound::{SoundError, SoundForm};
use crate::islands::sound_upload::{InitialState, SoundUpload, UploadPurpose};
use crate::services::mailboxes::{self, CustomerChoice, Mailbox};
use crate::services::{Failure, sounds};

pub(super) async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    if !sounds::is_authorized(who, SoundPermission::Manage) {
        return Err(AppError::Forbidden);
    }
    let (form, problems) = super::submitted_form(&visit);
    // Where no file was sent, none is lost.
    let file_lost = !problems.is_empty() && !problems.contains(&SoundProblem::NoFile);
    let asked = query_string::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let chosen = if form.customer.is_empty() { asked } else { Some(form.customer.clone()) };
    let chosen = chosen.unwrap_or_else(|| who.customer_id.to_string());
    let customers = mailboxes::active_customers(&visit.app, who, &chosen).await?;
    let player = target_mailbox(&visit, &form.mailbox).await?;
    let suspended = match &player {
        Some(mailbox) => mailboxes::suspended_by(&visit.app, who, mailbox).await?,
        None => None,
    };
    let (deed, title) = match &player {
        Some(_) => (UploadPurpose::Greet, t("sounds-new-greeting")),
        None => (UploadPurpose::Add, t("sounds-new")),
    };
    let origin = visit.origin();
    let (up, label) = match &player {
        Some(_) => (panel::PATH.to_owned(), t("frame-panel")),
        None => (origin.list_at(PATH), t("frame-sounds")),
    };
    let customer = player.as_ref().map_or(chosen, |mailbox| mailbox.customer_id.to_string());
    let mailbox = player.as_ref().map(|mailbox| mailbox.uuid.clone()).unwrap_or_default();
    let sub = player.map(|mailbox| {
        let (before, after) = messages().split_around("sounds-greets", "mailbox", &[]);
        view! { <p class="page-sub">{before}<bdi>{mailboxes::title(&mailbox.settings)}</bdi>{after}</p> }
    });
    let opened = InitialState {
        deed,
        action: origin.carry(&format!("{PATH}/new")),
        form: SoundForm { customer, mailbox, ..form },
        customers: customers.into_iter().map(customer_option).collect(),
        told: SoundError::from_problems(&problems, messages()),
        locked: suspended.is_some(),
    };
    let body = view! {
        <Breadcrumbs up label here=title.clone() />
        <div class="page-head"><div><h1 tabindex="-1">{title.clone()}</h1>{sub}</div></div>
        <SuspendedNotice by=suspended />
        {file_lost.then(|| view! { <p class="notice notice-warning">{t("sounds-file-again")}</p> })}
        <SoundUpload opened />
    };
    Ok(Page::new(title_with_errors(&title, &problems), body))
}

/// A customer as the form offers it: further in, the further below.
fn customer_option(customer: CustomerChoice) -> (String, String) {
    let indent = "\u{a0}\u{a0}".repeat(customer.depth);
    (customer.id.to_string(), format!("{indent}{}", customer.name))
}

/// The mailbox that is to play the sound at once, if one is named that the user sees.
async fn target_mailbox(visit: &PageRequest, typed: &str) -> Result<Option<Mailbox>, AppError> {
    let asked = query_string::pairs(&visit.query).find(|(name, _)| name == "mailbox").map(|(_, uuid)| uuid);
    let uuid = if typed.is_empty() { asked.unwrap_or_default() } else { typed.to_owned() };
    if uuid.is_empty() {
        return Ok(None);
    }
    match mailboxes::get(&visit.app, visit.principal()?, &uuid).await {
        Ok(mailbox) => Ok(Some(mailbox).filter(|mailbox| mailbox.archived_at.is_none())),
        Err(Failure::Refused(AppError::NotFound)) => Ok(None),
        Err(failure) => Err(failure.into()),
    }
}
