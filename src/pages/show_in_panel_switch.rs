//! The switch that shows or hides a mailbox in the control panel, used in all lists of mailboxes.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::i18n::key;
use crate::paths;
use crate::services::mailboxes::Mailbox;

/// A form that submits the opposite state. `islands::show_in_panel_switches::ShowInPanelSwitches`, once per page, saves it in place.
#[component]
pub fn ShowInPanelSwitch<'a>(
    /// The mailbox.
    mailbox: &'a Mailbox,
    /// Whether the customer or one of its parents is suspended, which makes the switch read-only.
    suspended: bool,
) -> impl IntoView {
    let settings = &mailbox.settings;
    let args = [("number", settings.number.as_str().into()), ("name", settings.name.as_str().into())];
    let label = t_format(key!("mailboxes-show-in-panel"), &args);
    let on = settings.panel;
    let reason_id = suspended.then(|| format!("suspended-{}", mailbox.uuid));
    let reason = reason_id.clone().map(|id| view! { <span class="hint" id=id>{t(key!("mailboxes-suspended"))}</span> });
    view! {
        <form
            class="switch-form"
            method="post"
            action=paths::MAILBOX_PANEL.with(&mailbox.uuid)
            data-panel-switch=mailbox.uuid.clone()
            data-hydrates=""
        >
            <FormUserInput />
            <input type="hidden" name="on" value=if on { "" } else { "on" } />
            <button
                class="switch"
                type="submit"
                role="switch"
                aria-checked=on.to_string()
                aria-label=label
                aria-describedby=reason_id
                disabled=suspended
            >
                <span class="switch-thumb"></span>
            </button>
            {reason}
            <span role="status">
                <span class="switch-error" data-switch-error="" hidden=true>
                    <span data-switch-error-reason=""></span>
                    <a data-switch-error-sign-in="" href=paths::SIGN_IN target="_blank" hidden=true>{t(key!("request-errors-sign-in-tab"))}</a>
                </span>
            </span>
        </form>
    }
}
