//! What became of the last change of a card.

use leptos::prelude::*;

use super::saver::Saver;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::domain::problem::FieldError;
use crate::forms::submission::MailboxSaveOutcome;
use crate::islands::browser;

/// What there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveStatus {
    /// In words.
    pub text: String,
    /// Whether it is bad news.
    pub refused: bool,
    /// Whether the session has ended.
    pub sign_in: bool,
    /// The settings as they were before; empty if there is nothing to take back, or no way to.
    pub undo: Vec<(Field, String)>,
    /// What is done if somebody confirms it; empty if nothing is asked.
    pub wish: Vec<(Field, String)>,
}

impl SaveStatus {
    /// Bad news.
    pub fn refusal(text: String) -> Self {
        Self { text, refused: true, ..Self::default() }
    }

    /// What has to be confirmed before `wish` is done to `mailbox`.
    pub fn confirmation(mailbox: &str, asked: &[FieldError], wish: Vec<(Field, String)>) -> Self {
        let losses = asked.iter().filter_map(FieldError::unconfirmed);
        let why: Vec<_> = losses.map(|loss| rules::warning(&loss, messages())).collect();
        let text = t_format("panel-asks", &[("mailbox", mailbox.into()), ("why", why.join(" ").into())]);
        Self { text, wish, ..Self::default() }
    }

    /// Why the server did not do `wish` to `mailbox`.
    pub fn from_outcome(mailbox: &str, answer: &MailboxSaveOutcome, wish: Vec<(Field, String)>) -> Self {
        match answer {
            MailboxSaveOutcome::Invalid(errors) if errors.iter().all(|e| e.unconfirmed().is_some()) => {
                Self::confirmation(mailbox, errors, wish)
            }
            MailboxSaveOutcome::Invalid(errors) => {
                let why: Vec<_> = errors.iter().map(|e| rules::error(e, messages())).collect();
                Self::refusal(t_format("panel-not-changed", &[("why", format!("{}.", why.join(". ")).into())]))
            }
            _ => Self::refusal(t("panel-not-changed-archived")),
        }
    }
}

/// What was done, with the way back; or why nothing was.
#[component]
pub fn SaveStatusLine(
    /// The card's.
    saver: Saver,
) -> impl IntoView {
    let note = saver.note;
    // The button that was pressed goes away. The focus comes to what is told next.
    let answered = StoredValue::new(false);
    let undo = move |_| {
        if let Some(note) = note.get_untracked() {
            answered.set_value(true);
            saver.set(&note.undo);
        }
    };
    let confirm = move |_| {
        answered.set_value(true);
        saver.confirm();
    };
    let class = move || match note.get() {
        Some(note) if note.refused => "panel-note panel-note-refused",
        Some(note) if !note.wish.is_empty() => "panel-note panel-note-asks",
        _ => "panel-note",
    };
    let place = NodeRef::<leptos::html::Div>::new();
    // A question waits for an answer, so the focus comes to it, but to no button: a key that is pressed twice
    // answers nothing.
    Effect::new(move |_| {
        let asks = note.with(|note| note.as_ref().map(|note| !note.wish.is_empty()));
        if asks.is_some() {
            browser::hide_page_notices();
        }
        if let Some(asks) = asks
            && (answered.try_update_value(std::mem::take) == Some(true) || asks)
            && let Some(place) = place.get_untracked()
        {
            request_animation_frame(move || drop(place.focus()));
        }
    });
    let text = move || note.get().map(|note| note.text).unwrap_or_default();
    let is = move |what: fn(&SaveStatus) -> bool| note.with(|note| note.as_ref().is_some_and(what));
    view! {
        <div class=class hidden=move || note.with(Option::is_none) tabindex="-1" node_ref=place>
            <p>{text}</p>
            <a href="/sign-in" target="_blank" hidden=move || !is(|note| note.sign_in)>{t("request-errors-sign-in-tab")}</a>
            <button class="button" type="button" hidden=move || !is(|note| !note.wish.is_empty()) on:click=confirm>
                {t("panel-confirm")}
            </button>
            <button class="button" type="button" hidden=move || !is(|note| !note.undo.is_empty()) on:click=undo>
                {t("panel-undo")}
            </button>
        </div>
        <p class="sr-only" role="status">{text}</p>
    }
}
