//! What became of the last change of a card.

use leptos::prelude::*;

use super::saver::Saver;
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::domain::words as rules;
use crate::forms::submission::Saved;

/// What there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// In words.
    pub text: String,
    /// Whether it is bad news.
    pub refused: bool,
    /// Whether the session has ended.
    pub sign_in: bool,
    /// The settings as they were before; empty if there is nothing to take back, or no way to.
    pub undo: Vec<(Field, String)>,
}

impl Note {
    /// Bad news.
    pub fn refusal(text: String) -> Self {
        Self { text, refused: true, ..Self::default() }
    }
}

/// Why the server did not do it.
pub fn reason(answer: &Saved) -> String {
    match answer {
        Saved::Invalid(errors) => {
            let why: Vec<_> = errors.iter().map(|e| rules::error(e, words())).collect();
            t_with("panel-not-changed", &[("why", format!("{}.", why.join(". ")).into())])
        }
        _ => t("panel-not-changed-archived"),
    }
}

/// What was done, with the way back; or why nothing was.
#[component]
pub fn Word(
    /// The card's.
    saver: Saver,
) -> impl IntoView {
    let note = saver.note;
    let undo = move |_| {
        if let Some(note) = note.get_untracked() {
            saver.put(&note.undo);
        }
    };
    let class = move || match note.get() {
        Some(note) if note.refused => "panel-note panel-note-refused",
        _ => "panel-note",
    };
    let text = move || note.get().map(|note| note.text).unwrap_or_default();
    let is = move |what: fn(&Note) -> bool| note.with(|note| note.as_ref().is_some_and(what));
    view! {
        <div class=class hidden=move || note.with(Option::is_none)>
            <p>{text}</p>
            <a href="/sign-in" target="_blank" hidden=move || !is(|note| note.sign_in)>{t("refusals-sign-in-tab")}</a>
            <button class="button" type="button" hidden=move || !is(|note| !note.undo.is_empty()) on:click=undo>
                {t("panel-undo")}
            </button>
        </div>
        <p class="sr-only" role="status">{text}</p>
    }
}
