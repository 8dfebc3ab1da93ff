//! Text inputs.

use leptos::prelude::*;

use super::form_field::FormField;
use super::frame::LabeledField;
use crate::components::text_area::TextArea;

/// The same field with the reason why it cannot be changed instead of its hint, while there is one.
pub(super) fn with_reason(field: FormField, disabled_reason: Signal<String>) -> FormField {
    let hint = field.hint;
    let hint_or_reason = move || {
        if disabled_reason.with(String::is_empty) { hint.get() } else { disabled_reason.get() }
    };
    field.hint(Signal::derive(hint_or_reason))
}

/// Disabled inputs are not submitted, so a hidden input carries the value.
pub(super) fn hidden_copy(field: &FormField, disabled_reason: Signal<String>) -> impl IntoView + use<> {
    let (name, value) = (field.name.clone(), field.value);
    move || {
        let name = name.clone();
        (!disabled_reason.with(String::is_empty)).then(|| view! { <input type="hidden" name=name value=value /> })
    }
}

/// A single-line text field.
#[component]
pub fn TextField(
    /// The field.
    #[prop(into)]
    field: FormField,
    /// The `type` attribute.
    #[prop(default = "text")]
    kind: &'static str,
    /// The keyboard that touch devices show.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The `autocomplete` attribute.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of a `<datalist>`.
    #[prop(optional)]
    list: Option<&'static str>,
    /// Whether the field is read-only; its hint states the reason.
    #[prop(optional)]
    locked: bool,
    /// Why the field is disabled at the moment, shown instead of its hint; empty if it is not.
    #[prop(into, optional)]
    disabled_reason: Signal<String>,
    /// Whether the field is mandatory.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let field = with_reason(field, disabled_reason);
    let (hidden_copy, invalid) = (hidden_copy(&field, disabled_reason), field.is_invalid());
    let is_code = !field.is_prose;
    let (id, name, value) = (field.id.clone(), field.name.clone(), field.value.get_untracked());
    let (direction, description_ids) = (field.direction(), field.description_ids());
    view! {
        <LabeledField field>
            <input
                class="input"
                type=kind
                dir=direction
                id=id
                name=name
                value=value
                inputmode=inputmode
                list=list
                autocomplete=autocomplete
                autocapitalize=is_code.then_some("none")
                spellcheck=is_code.then_some("false")
                readonly=locked
                disabled=move || !disabled_reason.with(String::is_empty)
                aria-required=required.then_some("true")
                aria-describedby=description_ids
                aria-invalid=move || invalid.get().then_some("true")
            />
            {hidden_copy}
        </LabeledField>
    }
}

/// A multi-line text field.
#[component]
pub fn TextAreaField(
    /// The field.
    #[prop(into)]
    field: FormField,
    /// Number of visible lines.
    #[prop(default = 3)]
    rows: u8,
) -> impl IntoView {
    let (id, name, text) = (field.id.clone(), field.name.clone(), field.value.get_untracked());
    let (direction, invalid, description_ids) = (field.direction(), field.is_invalid(), field.description_ids());
    view! {
        <LabeledField field>
            <TextArea id name dir=direction text rows described_by=description_ids invalid />
        </LabeledField>
    }
}
