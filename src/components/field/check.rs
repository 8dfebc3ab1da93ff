//! A checkbox or radio button.

use leptos::prelude::*;

use super::form_field::FormField;
use super::frame::{hint_view, messages_view};
use crate::components::i18n::t_format;
use crate::i18n::key;

/// A checkbox or radio button. Its label and hint are beside it.
#[component]
pub fn CheckField(
    /// The field.
    #[prop(into)]
    field: FormField,
    /// Whether it is checked.
    checked: bool,
    /// The value submitted if it is checked.
    #[prop(into, default = "on".to_owned())]
    value: String,
    /// `checkbox` or `radio`.
    #[prop(default = "checkbox")]
    kind: &'static str,
    /// Why it cannot be switched on, shown instead of its hint; empty if it can. Switching off is always possible.
    #[prop(into, optional)]
    disabled_reason: Signal<String>,
) -> impl IntoView {
    let hint = field.hint;
    let field = field.hint(Signal::derive(move || match disabled_reason.get() {
        reason if reason.is_empty() => hint.get(),
        reason if checked => t_format(key!("mailbox-form-stays-on"), &[("why", reason.into())]),
        reason => reason,
    }));
    let (invalid, description_ids) = (field.is_invalid(), field.description_ids());
    view! {
        <div class="check-field" data-field=field.name.clone()>
            <input
                type=kind
                id=field.id.clone()
                name=field.name.clone()
                value=value
                checked=checked
                disabled=move || !checked && !disabled_reason.with(String::is_empty)
                autocomplete="off"
                aria-describedby=description_ids
                aria-invalid=move || invalid.get().then_some("true")
            />
            <div>
                <label for=field.id.clone()>{field.label.clone()}</label>
                {hint_view(&field)}
                {messages_view(&field, None)}
            </div>
        </div>
    }
    .into_any()
}
