//! Sounds: those there are, the page of each, and the form that adds one.

mod list;
mod new;
mod one;

use leptos::prelude::*;

use super::visit::{Posted, Visit, screen};
use crate::components::speech::{t, t_with, words};
use crate::domain::people::Mistake;
use crate::domain::sound::{self, SoundProblem};
use crate::forms::sound::SoundForm;

/// Where the list lives.
pub const PATH: &str = "/sounds";

/// The list.
#[component]
pub fn Sounds() -> impl IntoView {
    screen(list::content)
}

/// The page that adds a sound.
#[component]
pub fn New() -> impl IntoView {
    screen(new::content)
}

/// The page of one sound.
#[component]
pub fn One() -> impl IntoView {
    let uuid = super::mailbox::uuid();
    screen(move |visit| one::content(visit, uuid))
}

/// What was typed, and every mistake in it, if a form came back.
fn told(visit: &Visit) -> (SoundForm, Vec<SoundProblem>) {
    match &visit.posted {
        Some(Posted::Sound(form, problems)) => (form.clone(), problems.clone()),
        _ => (SoundForm::default(), vec![]),
    }
}

fn titled(title: &str, problems: &[SoundProblem]) -> String {
    if problems.is_empty() { title.to_owned() } else { t_with("rules-error-title", &[("title", title.into())]) }
}

/// Whose suspension keeps a sound from being changed or added.
#[component]
fn Suspended(
    /// The customer, if one is.
    by: Option<String>,
) -> impl IntoView {
    by.map(|name| {
        let why = format!("{}.", Mistake::Suspended(name).told(words()));
        view! { <div class="notice notice-warning" id="suspended"><p>{why}</p></div> }
    })
}

/// The way back: to the list, if nothing else is said.
#[component]
fn Crumbs(
    /// What this page is.
    here: String,
    /// The page above, and what it is called.
    #[prop(default = (PATH, t("frame-sounds")))]
    up: (&'static str, String),
) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=t("mailbox-page-crumbs")>
            <a href=up.0>{up.1}</a>
            <span aria-hidden="true">" / "</span>
            <span aria-current="page"><bdi>{here}</bdi></span>
        </nav>
    }
}

/// Plays what phones play. Nothing is loaded before somebody asks for it.
#[component]
fn Player(
    /// The sound.
    uuid: String,
    /// Its name.
    name: String,
) -> impl IntoView {
    let label = t_with("chosen-sound-play", &[("name", name.into())]);
    view! {
        <audio class="player" controls preload="none" src=sound::phone_address(&uuid) aria-label=label></audio>
    }
}
