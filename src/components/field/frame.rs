//! What surrounds the control of a field, rendered only here.

use leptos::prelude::*;

use super::form_field::{FieldMessage, FormField};

/// A control with its label, hint and messages.
///
/// The control itself takes the id and the name of the field, [`FormField::description_ids`] and
/// [`FormField::is_invalid`].
#[component]
pub fn LabeledField(
    /// The field.
    field: FormField,
    /// Content below the messages.
    #[prop(optional_no_strip)]
    below: Option<AnyView>,
    /// How urgently screen readers report new messages, if they do not follow from leaving the field or from submitting
    /// the form: `polite` or `assertive`.
    #[prop(optional)]
    live: Option<&'static str>,
    /// The control.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" data-field=field.name.clone()>
            <label for=field.id.clone()>{field.label.clone()}</label>
            {hint_view(&field)}
            {children()}
            {messages_view(&field, live)}
            {below}
        </div>
    }
    .into_any()
}

/// A group of checkboxes or radio buttons that belong to one field.
#[component]
pub fn FieldGroup(
    /// The field.
    field: FormField,
    /// The controls.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="field" data-field=field.name.clone() aria-describedby=field.description_ids()>
            <legend class="label">{field.label.clone()}</legend>
            {hint_view(&field)}
            {children()}
            {messages_view(&field, None)}
        </fieldset>
    }
    .into_any()
}

/// Something labeled that is no single control: a text, or a row of buttons. The id of the label ends in `-label`.
#[component]
pub fn LabeledText(
    /// The field.
    field: FormField,
    /// What is labeled.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" data-field=field.name.clone()>
            <p class="label" id=format!("{}-label", field.id)>{field.label.clone()}</p>
            {hint_view(&field)}
            {children()}
            {messages_view(&field, None)}
        </div>
    }
    .into_any()
}

/// The hint; nothing while it is empty.
pub(super) fn hint_view(field: &FormField) -> AnyView {
    let (hint, id) = (field.hint, field.hint_id());
    let paragraph = move || {
        let hint = hint.get();
        (!hint.is_empty()).then(|| view! { <p class="hint" id=id.clone()>{hint}</p> })
    };
    paragraph.into_any()
}

/// The errors and warnings, and the warning that what was typed is lost.
pub(super) fn messages_view(field: &FormField, live: Option<&'static str>) -> AnyView {
    let current = field.messages.map(|messages| {
        let rendered = move || {
            let paragraph = |message| match message {
                FieldMessage::Error(text) => view! { <p class="error">{text}</p> },
                FieldMessage::Warning(text) => view! { <p class="warning">{text}</p> },
            };
            messages.get().into_iter().map(paragraph).collect_view()
        };
        view! { <div class="field-messages" id=field.messages_id() aria-live=live>{rendered}</div> }
    });
    let warning = field.lost.clone();
    let lost = warning.map(|warning| view! { <p class="warning" id=field.lost_id() data-reload-only="">{warning}</p> });
    view! { {current}{lost} }.into_any()
}
