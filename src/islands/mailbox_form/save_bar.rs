//! The buttons of the form, and the result of the last attempt.

use leptos::prelude::*;

use super::controller::FormController;
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::i18n::key;
use crate::paths;

/// The id of the message about a failed save.
pub const SAVE_ERROR_ID: &str = "save-error";

/// Why the last attempt failed, and that the input is not lost. It is shown at the buttons, near the one that was
/// pressed.
#[component]
fn SaveError(
    /// The form's controller.
    saving: FormController,
) -> impl IntoView {
    move || {
        saving.error.get().map(|error| {
            let sign_in = (error == AppError::SignedOut).then(|| {
                let (before, after) = messages().split_around(key!("mailbox-form-sign-in-then"), "link", &[]);
                view! { <p>{before}<a href=paths::SIGN_IN target="_blank">{t(key!("request-errors-sign-in-tab"))}</a>{after}</p> }
            });
            view! {
                <div class="notice notice-error" id=SAVE_ERROR_ID role="alert" tabindex="-1">
                    <h2>{t(if error == AppError::Unanswered { key!("mailbox-form-no-connection") } else { key!("mailbox-form-not-saved") })}</h2>
                    <p>{t_format(key!("mailbox-form-input-kept"), &[("why", error.message(messages()).into())])}</p>
                    {sign_in}
                </div>
            }
        })
    }
}

/// The buttons, always visible.
#[component]
pub fn SaveBar(
    /// The form's controller.
    saving: FormController,
    /// Whether a new mailbox is created.
    is_new: bool,
    /// The list that the user came from.
    list: String,
) -> impl IntoView {
    let status = move || {
        if saving.busy.get() {
            t(key!("mailbox-form-working"))
        } else if let Some(checked) = saving.checked.get() {
            checked
        } else if saving.dirty.get() {
            t(key!("mailbox-form-unsaved"))
        } else {
            String::new()
        }
    };
    view! {
        <div class="save-bar" data-save-bar="">
            <SaveError saving />
            <button class="button button-primary" type="submit" name=MailboxSubmission::INTENT_INPUT value="save" aria-disabled=move || saving.busy.get().then_some("true")>
                {if is_new { t(key!("mailbox-form-create")) } else { t(key!("mailbox-form-save")) }}
            </button>
            <button class="button" type="submit" name=MailboxSubmission::INTENT_INPUT value="check">{t(key!("mailbox-form-check"))}</button>
            <a class="button button-ghost" href=list>{t(key!("mailbox-form-cancel"))}</a>
            <span class="save-bar-status" role="status">{status}</span>
        </div>
    }
}
