//! The switch that shows or hides a mailbox in the control panel, wherever mailboxes are listed.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::services::mailboxes::Mailbox;

/// A form that asks for the other state. `islands::panel_switch::PanelSwitches`, once on the page, makes it
/// save at once.
#[component]
pub fn PanelSwitch<'a>(
    /// Whose it is.
    mailbox: &'a Mailbox,
    /// Whether its customer, or one above, is suspended, so that nothing of it changes.
    suspended: bool,
) -> impl IntoView {
    let settings = &mailbox.settings;
    let named = [("number", settings.number.as_str().into()), ("name", settings.name.as_str().into())];
    let label = t_format("mailboxes-show-in-panel", &named);
    let on = settings.panel;
    let why = suspended.then(|| format!("suspended-{}", mailbox.uuid));
    let reason = why.clone().map(|id| view! { <span class="hint" id=id>{t("mailboxes-suspended")}</span> });
    view! {
        <form
            class="switch-form"
            method="post"
            action=format!("/mailboxes/{}/panel", mailbox.uuid)
            data-panel-switch=mailbox.uuid.clone()
            data-wakes=""
        >
            <FormUserInput />
            <input type="hidden" name="on" value=if on { "" } else { "on" } />
            <button
                class="switch"
                type="submit"
                role="switch"
                aria-checked=on.to_string()
                aria-label=label
                aria-describedby=why
                disabled=suspended
            >
                <span class="switch-knob"></span>
            </button>
            {reason}
            <span role="status">
                <span class="switch-refused" hidden=true>
                    <span class="switch-why"></span>
                    <a class="switch-sign-in" href="/sign-in" target="_blank" hidden=true>{t("request-errors-sign-in-tab")}</a>
                </span>
            </span>
        </form>
    }
}
