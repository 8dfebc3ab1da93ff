//! Sounds: the list, the page of a sound, and the form for adding one.

mod create;
mod edit;
mod list;

use leptos::prelude::*;

use super::page_request::{PageAfterPost, PageRequest, render_page};
use crate::components::i18n::{messages, t_format};
use crate::components::section::LOCK_REASON_ID;
use crate::domain::administration::AdministrationError;
use crate::domain::form_error::FormError as _;
use crate::domain::sound::SoundError;
use crate::forms::sound::SoundForm;
use crate::i18n::key;
use crate::paths;

/// The list.
#[component]
pub fn Sounds() -> impl IntoView {
    render_page(list::content)
}

/// The page for adding a sound.
#[component]
pub fn CreateSound() -> impl IntoView {
    render_page(create::content)
}

/// The page of one sound.
#[component]
pub fn EditSound() -> impl IntoView {
    let uuid = super::mailbox::uuid();
    render_page(move |request| edit::content(request, uuid))
}

/// The values and errors of a rejected form.
fn submitted_form(request: &PageRequest) -> (SoundForm, Vec<SoundError>) {
    match &request.posted {
        Some(PageAfterPost::Sound(form, errors)) => (form.clone(), errors.clone()),
        _ => (SoundForm::default(), vec![]),
    }
}

/// The suspended customer that makes a sound read-only, or prevents adding one.
#[component]
fn SuspendedNotice(
    /// The suspended customer, if there is one.
    by: Option<String>,
) -> impl IntoView {
    by.map(|name| {
        let reason = format!("{}.", AdministrationError::Suspended(name).message(messages()));
        view! { <div class="notice notice-warning" id=LOCK_REASON_ID><p>{reason}</p></div> }
    })
}

/// A player for the version that phones play. Nothing is loaded until the user presses play.
#[component]
fn SoundPlayer(
    /// The sound.
    uuid: String,
    /// Its name.
    name: String,
) -> impl IntoView {
    let label = t_format(key!("chosen-sound-play"), &[("name", name.into())]);
    view! {
        <audio class="audio-player" controls preload="none" src=paths::SOUND_PHONE_WAV.with(&uuid) aria-label=label></audio>
    }
}
