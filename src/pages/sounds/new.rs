//! The form that adds a sound: from a file, or from the microphone.

use leptos::prelude::*;

use super::super::panel;
use super::super::visit::{Screen, Visit};
use super::{Crumbs, PATH, Suspended, titled};
use crate::components::speech::{t, words};
use crate::domain::role::SoundVerb;
use crate::error::AppError;
use crate::forms::query;
use crate::forms::sound::{SoundForm, Told};
use crate::islands::sound_picker::{Deed, Opened, SoundUpload};
use crate::services::mailboxes::{self, CustomerChoice, Mailbox};
use crate::services::{Failure, sounds};

pub(super) async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if !sounds::may(who, SoundVerb::Manage) {
        return Err(AppError::Forbidden);
    }
    let (form, problems) = super::told(&visit);
    let came_back = !problems.is_empty();
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let chosen = if form.customer.is_empty() { asked } else { Some(form.customer.clone()) };
    let chosen = chosen.unwrap_or_else(|| who.customer_id.to_string());
    let customers = mailboxes::open_customers(&visit.app, who, &chosen).await?;
    let player = player(&visit, &form.mailbox).await?;
    let suspended = match &player {
        Some(mailbox) => mailboxes::suspended_by(&visit.app, who, mailbox).await?,
        None => None,
    };
    let (deed, title) = match &player {
        Some(_) => (Deed::Greet, t("sounds-new-greeting")),
        None => (Deed::Add, t("sounds-new")),
    };
    let up = if player.is_some() { (panel::PATH, t("frame-panel")) } else { (PATH, t("frame-sounds")) };
    let customer = player.as_ref().map_or(chosen, |mailbox| mailbox.customer_id.to_string());
    let mailbox = player.as_ref().map(|mailbox| mailbox.uuid.clone()).unwrap_or_default();
    let sub = player.map(|mailbox| {
        let (before, after) = words().around("sounds-greets", "mailbox", &[]);
        view! { <p class="page-sub">{before}<bdi>{mailboxes::title(&mailbox.settings)}</bdi>{after}</p> }
    });
    let opened = Opened {
        deed,
        action: format!("{PATH}/new"),
        form: SoundForm { customer, mailbox, ..form },
        customers: customers.into_iter().map(option).collect(),
        told: Told::all(&problems, words()),
        locked: suspended.is_some(),
    };
    let body = view! {
        <Crumbs here=title.clone() up />
        <div class="page-head"><div><h1 tabindex="-1">{title.clone()}</h1>{sub}</div></div>
        <Suspended by=suspended />
        {came_back.then(|| view! { <p class="notice notice-warning">{t("sounds-file-again")}</p> })}
        <SoundUpload opened />
    };
    Ok(Screen::new(titled(&title, &problems), body))
}

/// A customer as the form offers it: further in, the further below.
fn option(customer: CustomerChoice) -> (String, String) {
    let indent = "\u{a0}\u{a0}".repeat(customer.depth);
    (customer.id.to_string(), format!("{indent}{}", customer.name))
}

/// The mailbox that is to play the sound at once, if one is named that the user sees.
async fn player(visit: &Visit, typed: &str) -> Result<Option<Mailbox>, AppError> {
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "mailbox").map(|(_, uuid)| uuid);
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
