//! Sounds: those there are, the page of each, and the form that adds one.

mod create;
mod edit;
mod list;

use leptos::prelude::*;

use super::request::{FormResult, PageRequest, render_page};
use crate::components::i18n::{messages, t_format};
use crate::domain::people::PeopleError;
use crate::domain::sound::{self, SoundProblem};
use crate::forms::sound::SoundForm;

/// Where the list lives.
pub const PATH: &str = "/sounds";

/// The list.
#[component]
pub fn Sounds() -> impl IntoView {
    render_page(list::content)
}

/// The page that adds a sound.
#[component]
pub fn CreateSound() -> impl IntoView {
    render_page(create::content)
}

/// The page of one sound.
#[component]
pub fn EditSound() -> impl IntoView {
    let uuid = super::mailbox::uuid();
    render_page(move |visit| edit::content(visit, uuid))
}

/// What was typed, and every mistake in it, if a form came back.
fn submitted_form(visit: &PageRequest) -> (SoundForm, Vec<SoundProblem>) {
    match &visit.posted {
        Some(FormResult::Sound(form, problems)) => (form.clone(), problems.clone()),
        _ => (SoundForm::default(), vec![]),
    }
}

fn title_with_errors(title: &str, problems: &[SoundProblem]) -> String {
    if problems.is_empty() { title.to_owned() } else { t_format("validation-error-title", &[("title", title.into())]) }
}

/// Whose suspension keeps a sound from being changed or added.
#[component]
fn SuspendedNotice(
    /// The customer, if one is.
    by: Option<String>,
) -> impl IntoView {
    by.map(|name| {
        let why = format!("{}.", PeopleError::Suspended(name).message(messages()));
        view! { <div class="notice notice-warning" id="suspended"><p>{why}</p></div> }
    })
}

/// Plays what phones play. Nothing is loaded before somebody asks for it.
#[component]
fn SoundPlayer(
    /// The sound.
    uuid: String,
    /// Its name.
    name: String,
) -> impl IntoView {
    let label = t_format("chosen-sound-play", &[("name", name.into())]);
    view! {
        <audio class="player" controls preload="none" src=sound::phone_wav_path(&uuid) aria-label=label></audio>
    }
}
