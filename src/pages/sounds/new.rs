//! The form that adds a sound: from a file, or from the microphone.

use leptos::prelude::*;

use super::super::visit::{Screen, Visit};
use super::fields::{Messages, NameField, Summary, told};
use super::{Crumbs, PATH, titled};
use crate::domain::role::SoundVerb;
use crate::domain::sound::SoundField;
use crate::error::AppError;
use crate::forms::query;
use crate::islands::sound_picker::SoundPicker;
use crate::services::mailboxes::{self, CustomerChoice, Mailbox, title};
use crate::services::{Failure, sounds};

pub(super) async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if !sounds::may(who, SoundVerb::Manage) {
        return Err(AppError::Forbidden);
    }
    let customers = mailboxes::customers(&visit.app, who).await?;
    let (form, problems) = super::told(&visit);
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let chosen = if form.customer.is_empty() { asked } else { Some(form.customer.clone()) };
    let chosen = chosen.unwrap_or_else(|| who.customer_id.to_string());
    let player = player(&visit, &form.mailbox).await?;
    let customer = match &player {
        Some(mailbox) => Some(
            view! {
                <input type="hidden" name="mailbox" value=mailbox.uuid.clone() />
                <input type="hidden" name="customer" value=mailbox.customer_id.to_string() />
            }
            .into_any(),
        ),
        None => (customers.len() > 1).then(|| {
            let told = told(&problems, SoundField::Customer);
            view! { <CustomerField customers chosen told /> }.into_any()
        }),
    };
    let sub = player.map(|mailbox| {
        view! { <p class="page-sub">"Callers of "<bdi>{title(&mailbox.settings)}</bdi>" hear it as soon as it is added."</p> }
    });
    let told = |field| told(&problems, field);
    let body = view! {
        <Crumbs here="New sound".to_owned() />
        <div class="page-head"><div><h1 tabindex="-1">"New sound"</h1>{sub}</div></div>
        <form class="sound-form" method="post" action=format!("{PATH}/new") enctype="multipart/form-data" novalidate>
            <Summary problems=problems.clone() />
            <section class="form-section">
                <div class="form-section-about">
                    <h2>"Sound"</h2>
                    <p>"What you send is kept as it is; phones play a copy made for them."</p>
                </div>
                <div class="form-section-fields">
                    {customer}
                    <SoundPicker told=told(SoundField::File) />
                    <NameField
                        value=form.name
                        hint="By which people know it. Left empty, it takes the file's name."
                        told=told(SoundField::Name)
                    />
                    <div><button class="button button-main">"Add sound"</button></div>
                </div>
            </section>
        </form>
    };
    Ok(Screen { title: titled("New sound", &problems), body: body.into_any() })
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

/// Whose the sound is to be.
#[component]
fn CustomerField(customers: Vec<CustomerChoice>, chosen: String, told: Vec<String>) -> impl IntoView {
    let wrong = !told.is_empty();
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        let id = c.id.to_string();
        let selected = id == chosen;
        view! { <option value=id selected=selected>{indent}{c.name}</option> }
    });
    view! {
        <div class="field" data-field="customer">
            <label for="customer">"Customer"</label>
            <p class="hint" id="customer-hint">"Its mailboxes can play the sound, and no others."</p>
            <select
                class="input"
                id="customer"
                name="customer"
                autocomplete="off"
                aria-describedby="customer-hint customer-error"
                aria-invalid=wrong.then_some("true")
            >
                {options.collect_view()}
            </select>
            <Messages field=SoundField::Customer told />
        </div>
    }
}
