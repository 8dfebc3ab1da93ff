//! An action with a confirmation step.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;

/// A button that opens the confirmation: the consequences, and the button that acts.
#[component]
pub fn Confirm(
    /// The label of the first button.
    #[prop(into)]
    label: String,
    /// The label of the first button for screen readers, if it says more.
    #[prop(into, optional)]
    full_label: Option<String>,
    /// The consequences.
    #[prop(into)]
    what: String,
    /// The label of the second button.
    #[prop(into)]
    confirm_label: String,
    /// The address of the form.
    action: String,
    /// A hidden input: name and value.
    #[prop(optional)]
    field: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    let field = field.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <details class="disclosure">
            <summary class="button" aria-label=full_label>{label}</summary>
            <form method="post" action=action>
                <FormUserInput />
                <p class="hint">{what}</p>
                {field}
                <button class="button">{confirm_label}</button>
            </form>
        </details>
    }
}
