//! The result of the last change of a card.

use leptos::prelude::*;

use super::saver::Saver;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::MailboxField;
use crate::domain::problem::FieldError;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::i18n::key;
use crate::islands::browser;
use crate::paths;

/// The status of the last change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveStatus {
    /// The message.
    pub text: String,
    /// Whether the change was rejected.
    pub is_refused: bool,
    /// Whether the session has ended.
    pub sign_in: bool,
    /// The previous settings; empty if there is nothing to undo or it cannot be undone.
    pub undo: Vec<(MailboxField, String)>,
    /// The changes that await confirmation; empty if none are.
    pub pending: Vec<(MailboxField, String)>,
}

impl SaveStatus {
    /// A rejection.
    pub fn refusal(text: String) -> Self {
        Self { text, is_refused: true, ..Self::default() }
    }

    /// Asks for confirmation before `pending` is applied to `mailbox`.
    pub fn confirmation(mailbox: &str, unconfirmed: &[FieldError], pending: Vec<(MailboxField, String)>) -> Self {
        let losses = unconfirmed.iter().filter_map(FieldError::unconfirmed);
        let reasons: Vec<_> = losses.map(|loss| rules::warning(&loss, messages())).collect();
        let text =
            t_format(key!("panel-not-changed-yet"), &[("mailbox", mailbox.into()), ("why", reasons.join(" ").into())]);
        Self { text, pending, ..Self::default() }
    }

    /// Why the server did not apply `pending` to `mailbox`.
    pub fn from_outcome(mailbox: &str, outcome: &MailboxSaveOutcome, pending: Vec<(MailboxField, String)>) -> Self {
        match outcome {
            MailboxSaveOutcome::Invalid(errors) if errors.iter().all(|e| e.unconfirmed().is_some()) => {
                Self::confirmation(mailbox, errors, pending)
            }
            MailboxSaveOutcome::Invalid(errors) => {
                let reasons: Vec<_> = errors.iter().map(|e| rules::error(e, messages())).collect();
                Self::refusal(t_format(
                    key!("panel-not-changed"),
                    &[("why", format!("{}.", reasons.join(". ")).into())],
                ))
            }
            _ => Self::refusal(t(key!("panel-not-changed-archived"))),
        }
    }
}

/// The result of the last change, with an undo button, or the reason why it was rejected.
#[component]
pub fn SaveStatusLine(
    /// The card's saver.
    saver: Saver,
) -> impl IntoView {
    let status = saver.status;
    // The pressed button disappears, so the focus moves to the next message.
    let was_clicked = StoredValue::new(false);
    let undo = move |_| {
        if let Some(status) = status.get_untracked() {
            was_clicked.set_value(true);
            saver.set(&status.undo);
        }
    };
    let confirm = move |_| {
        was_clicked.set_value(true);
        saver.confirm();
    };
    let class = move || match status.get() {
        Some(status) if status.is_refused => "panel-status panel-status-error",
        Some(status) if !status.pending.is_empty() => "panel-status panel-status-confirm",
        _ => "panel-status",
    };
    let element = NodeRef::<leptos::html::Div>::new();
    // A confirmation receives the focus, but none of its buttons: a key that is pressed twice must not confirm.
    Effect::new(move |_| {
        let is_confirmation = status.with(|status| status.as_ref().map(|status| !status.pending.is_empty()));
        if is_confirmation.is_some() {
            browser::hide_page_notices();
        }
        if let Some(is_confirmation) = is_confirmation
            && (was_clicked.try_update_value(std::mem::take) == Some(true) || is_confirmation)
            && let Some(element) = element.get_untracked()
        {
            request_animation_frame(move || drop(element.focus()));
        }
    });
    let text = move || status.get().map(|status| status.text).unwrap_or_default();
    let has = move |predicate: fn(&SaveStatus) -> bool| status.with(|status| status.as_ref().is_some_and(predicate));
    view! {
        <div class=class hidden=move || status.with(Option::is_none) tabindex="-1" node_ref=element>
            <p>{text}</p>
            <a href=paths::SIGN_IN target="_blank" hidden=move || !has(|status| status.sign_in)>{t(key!("request-errors-sign-in-tab"))}</a>
            <button class="button" type="button" hidden=move || !has(|status| !status.pending.is_empty()) on:click=confirm>
                {t(key!("panel-confirm"))}
            </button>
            <button class="button" type="button" hidden=move || !has(|status| !status.undo.is_empty()) on:click=undo>
                {t(key!("panel-undo"))}
            </button>
        </div>
        <p class="sr-only" role="status">{text}</p>
    }
}
