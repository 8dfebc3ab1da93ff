//! The idempotency key of a form.

use leptos::prelude::*;
use uuid::Uuid;

use crate::forms::mailbox_submission::MailboxSubmission;

/// An idempotency key: a form that is submitted twice takes effect once.
#[component]
pub fn FormKeyInput() -> impl IntoView {
    let key = Uuid::new_v4().to_string();
    view! { <input type="hidden" name=MailboxSubmission::KEY_INPUT value=key autocomplete="off" /> }
}
