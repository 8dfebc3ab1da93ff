//! Components of the sound forms.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::i18n::t;
use crate::domain::sound::SoundField;
use crate::forms::sound::SoundError;

/// All errors, each linked to its field; nothing if there are none.
#[component]
pub fn SoundErrorSummary(
    /// The errors.
    #[prop(into)]
    errors: Signal<Vec<SoundError>>,
) -> impl IntoView {
    move || {
        let lines = errors.get().into_iter();
        let lines = lines.map(|error| ErrorSummaryEntry::at(error.field.name(), error.message)).collect::<Vec<_>>();
        view! { <ErrorSummary lines /> }
    }
}

/// The errors of a field, below its input.
#[component]
pub fn SoundFieldMessages(
    /// The field.
    field: SoundField,
    /// The error messages.
    #[prop(into)]
    errors: Signal<Vec<String>>,
) -> impl IntoView {
    let lines = move || errors.get().into_iter().map(|message| view! { <p class="error">{message}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", field.name())>{lines}</div> }
}

/// The name of a sound.
#[component]
pub fn SoundNameField(
    /// The initial value.
    value: String,
    /// The hint.
    hint: String,
    /// The error messages.
    #[prop(into)]
    errors: Signal<Vec<String>>,
) -> impl IntoView {
    let invalid = move || errors.with(|errors| !errors.is_empty());
    view! {
        <div class="field" data-field="name">
            <label for="name">{t("sound-picker-name")}</label>
            <p class="hint" id="name-hint">{hint}</p>
            <input
                class="input"
                type="text"
                dir=AUTO_DIRECTION
                id="name"
                name="name"
                value=value
                autocomplete="off"
                aria-describedby=move || if invalid() { "name-hint name-error" } else { "name-hint" }
                aria-invalid=move || invalid().then_some("true")
            />
            <SoundFieldMessages field=SoundField::Name errors />
        </div>
    }
}

/// The customer of a new sound.
#[component]
pub fn SoundCustomerField(
    /// The customers to choose from: id and name.
    customers: Vec<(String, String)>,
    /// The id of the chosen one.
    chosen: String,
    /// The error messages.
    #[prop(into)]
    errors: Signal<Vec<String>>,
) -> impl IntoView {
    let invalid = move || errors.with(|errors| !errors.is_empty());
    let options = customers.into_iter().map(|(id, name)| {
        let selected = id == chosen;
        view! { <option value=id selected=selected>{name}</option> }
    });
    view! {
        <div class="field" data-field="customer">
            <label for="customer">{t("sound-picker-customer")}</label>
            <p class="hint" id="customer-hint">{t("sound-picker-customer-hint")}</p>
            <select
                class="input"
                id="customer"
                name="customer"
                autocomplete="off"
                aria-describedby="customer-hint customer-error"
                aria-invalid=move || invalid().then_some("true")
            >
                {options.collect_view()}
            </select>
            <SoundFieldMessages field=SoundField::Customer errors />
        </div>
    }
}
