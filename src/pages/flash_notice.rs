//! The notice about what was just done.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::problem::FieldWarning;
use crate::domain::rule_messages as rules;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::request::flash::Flash;

/// The notice, with a button to undo the change if that is possible.
#[component]
pub fn FlashNotice(
    /// What was just done.
    flash: Flash,
    /// The list that the page came from.
    origin: ListOrigin,
) -> AnyView {
    let (class, text, undo) = match flash {
        Flash::Created => ("notice notice-success", t(key!("frame-created")), None),
        Flash::Saved => ("notice notice-success", t(key!("frame-saved")), None),
        Flash::SavedWithWarnings { created, warnings } => {
            return view! { <WarnedNotice created warnings /> }.into_any();
        }
        Flash::Restored => ("notice notice-success", t(key!("frame-restored")), None),
        Flash::Revoked => ("notice notice-success", t(key!("frame-revoked")), None),
        Flash::SoundAdded => ("notice notice-success", t(key!("frame-sound-added")), None),
        Flash::SoundReplaced => ("notice notice-success", t(key!("frame-sound-replaced")), None),
        Flash::SoundDeleted(name) => {
            ("notice notice-success", t_format(key!("frame-sound-deleted"), &[("name", name.into())]), None)
        }
        Flash::Archived { uuid, title, leading_here: exit_count } => {
            let text = t_format(key!("frame-archived"), &[("title", title.into())]);
            ("notice notice-success", with_exits_note(text, exit_count), Some(uuid))
        }
        Flash::Done(message) => ("notice notice-success", message, None),
        Flash::SettingChanged { uuid, message, previous } => {
            return view! { <SettingChangedNotice uuid message previous /> }.into_any();
        }
        Flash::ConfirmationRequired { message, label, action, inputs } => {
            return view! { <ConfirmNotice message label action inputs /> }.into_any();
        }
        Flash::PasswordChanged => ("notice notice-success", t(key!("frame-password")), None),
        Flash::SessionEnded => ("notice notice-success", t(key!("frame-session-signed-out")), None),
        Flash::Refused(reason) => ("notice notice-error", reason, None),
    };
    let undo = undo.map(|uuid| {
        view! {
            <form method="post" action=origin.carry(&paths::MAILBOX_RESTORE.with(uuid))>
                <button class="button">{t(key!("frame-undo"))}</button>
            </form>
        }
    });
    view! { <div class=class role="status" data-page-notice=""><p>{text}</p>{undo}</div> }.into_any()
}

/// The mailbox is stored; lists the warnings, each linked to its field.
#[component]
fn WarnedNotice(created: bool, warnings: Vec<FieldWarning>) -> impl IntoView {
    let lines = warnings.into_iter().map(|warning| {
        let (field, text) = (rules::warning_label(&warning, messages()), rules::warning(&warning, messages()));
        let line = t_format(key!("frame-warning"), &[("field", field.into()), ("why", text.into())]);
        view! { <li><a href=format!("#{}", warning.field.name())>{line}</a></li> }
    });
    view! {
        <div class="notice notice-warning notice-saved-with-warnings" role="status" data-page-notice="">
            <p>{t(if created { key!("frame-created") } else { key!("frame-saved") })}</p>
            <ul class="plain-list">{lines.collect_view()}</ul>
        </div>
    }
}

/// The losses of a change, with a button to confirm it.
#[component]
fn ConfirmNotice(message: String, label: String, action: String, inputs: Vec<(String, String)>) -> impl IntoView {
    let inputs = inputs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <div class="notice notice-warning notice-sticky" role="status" data-page-notice="">
            <p>{message}</p>
            <form method="post" action=action>
                <FormUserInput />
                {inputs.collect_view()}
                <input type="hidden" name=CONFIRMED_INPUT value="on" />
                <button class="button">{label}</button>
            </form>
        </div>
    }
}

/// The notice about an archived mailbox, and how many mailboxes still route callers to it.
fn with_exits_note(text: String, count: i64) -> String {
    if count == 0 {
        text
    } else {
        format!("{text} {}", t_format(key!("validation-warning-press-0-here"), &[("count", count.into())]))
    }
}

/// A setting changed in the control panel, with an undo button.
#[component]
fn SettingChangedNotice(uuid: String, message: String, previous: Vec<(String, String)>) -> impl IntoView {
    let undo = (!previous.is_empty()).then(|| {
        let inputs = previous.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form method="post" action=paths::PANEL_UNDO.with(uuid)>
                {inputs.collect_view()}
                <button class="button">{t(key!("frame-undo"))}</button>
            </form>
        }
    });
    view! { <div class="notice notice-success notice-sticky" role="status" data-page-notice=""><p>{message}</p>{undo}</div> }
}
