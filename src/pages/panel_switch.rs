//! The switch that shows or hides a mailbox in the control panel, wherever mailboxes are listed.

use leptos::prelude::*;

use crate::services::mailboxes::Mailbox;

/// A form that asks for the other state. `islands::panel_switch::PanelSwitches`, once on the page, makes it
/// save at once.
#[component]
pub fn PanelSwitch<'a>(
    /// Whose it is.
    mailbox: &'a Mailbox,
) -> impl IntoView {
    let settings = &mailbox.settings;
    let label = format!("Show {} {} in the control panel", settings.number.as_str(), settings.name.as_str());
    let on = settings.panel;
    view! {
        <form
            class="switch-form"
            method="post"
            action=format!("/mailboxes/{}/panel", mailbox.uuid)
            data-panel-switch=mailbox.uuid.clone()
            data-wakes=""
        >
            <input type="hidden" name="on" value=if on { "" } else { "on" } />
            <button class="switch" type="submit" role="switch" aria-checked=on.to_string() aria-label=label>
                <span class="switch-knob"></span>
            </button>
            <span role="status">
                <span class="switch-refused" hidden=true></span>
            </span>
        </form>
    }
}
