//! The switch in the list that shows or hides a mailbox in the control panel.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::speech::speaks;
use crate::islands::browser;
use crate::islands::calls::set_panel;

/// Saves at once. The switch moves before the server has answered and visibly goes back, with the
/// reason, if it says no; clicks made meanwhile are not lost, the last one counts. Without
/// JavaScript it is a button that posts its form.
#[island]
pub fn PanelSwitch(
    /// The mailbox.
    uuid: String,
    /// What the switch is for, for those who do not see the row.
    label: String,
    /// Whether it is on.
    on: bool,
) -> impl IntoView {
    let words = speaks(&["refusals"]);
    let stored = RwSignal::new(on);
    let wanted = RwSignal::new(on);
    let saving = RwSignal::new(false);
    let refused = RwSignal::new(String::new());
    let action = format!("/mailboxes/{uuid}/panel");
    let uuid = StoredValue::new(uuid);

    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_ready(form);

    let save = move || {
        if saving.get_untracked() {
            return;
        }
        saving.set(true);
        spawn_local(async move {
            while wanted.get_untracked() != stored.get_untracked() {
                let target = wanted.get_untracked();
                match set_panel(uuid.get_value(), target).await {
                    Ok(()) => stored.set(target),
                    Err(error) => {
                        wanted.set(stored.get_untracked());
                        refused.set(error.message(words));
                    }
                }
            }
            saving.set(false);
        });
    };
    let flip = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        refused.set(String::new());
        wanted.update(|on| *on = !*on);
        save();
    };

    view! {
        <form class="switch-form" method="post" action=action node_ref=form on:submit=flip>
            <input type="hidden" name="on" value=move || if wanted.get() { "" } else { "on" } />
            <button
                class="switch"
                type="submit"
                role="switch"
                aria-checked=move || wanted.get().to_string()
                aria-label=label
            >
                <span class="switch-knob"></span>
            </button>
            <span role="status">
                <span class="switch-refused" hidden=move || refused.with(String::is_empty)>{refused}</span>
            </span>
        </form>
    }
}
