//! What the forms about sounds are made of.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::i18n::t;
use crate::domain::sound::SoundField;
use crate::forms::sound::SoundError;

/// Every mistake as a link to where it is told again; nothing if there is none.
#[component]
pub fn SoundErrorSummary(
    /// The mistakes.
    #[prop(into)]
    told: Signal<Vec<SoundError>>,
) -> impl IntoView {
    move || {
        let lines =
            told.get().into_iter().map(|told| ErrorSummaryEntry::at(told.field.name(), told.why)).collect::<Vec<_>>();
        view! { <ErrorSummary lines /> }
    }
}

/// The mistakes of a field, below its input.
#[component]
pub fn SoundFieldMessages(
    /// Whose.
    field: SoundField,
    /// The mistakes.
    #[prop(into)]
    told: Signal<Vec<String>>,
) -> impl IntoView {
    let lines = move || told.get().into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", field.name())>{lines}</div> }
}

/// The name of a sound.
#[component]
pub fn SoundNameField(
    /// What stands in it.
    value: String,
    /// What to type.
    hint: String,
    /// What is wrong with it.
    #[prop(into)]
    told: Signal<Vec<String>>,
) -> impl IntoView {
    let wrong = move || told.with(|told| !told.is_empty());
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
                aria-describedby=move || if wrong() { "name-hint name-error" } else { "name-hint" }
                aria-invalid=move || wrong().then_some("true")
            />
            <SoundFieldMessages field=SoundField::Name told />
        </div>
    }
}

/// Whose a new sound is to be.
#[component]
pub fn SoundCustomerField(
    /// The customers to choose from: id and name.
    customers: Vec<(String, String)>,
    /// The id of the one that is chosen.
    chosen: String,
    /// What is wrong with it.
    #[prop(into)]
    told: Signal<Vec<String>>,
) -> impl IntoView {
    let wrong = move || told.with(|told| !told.is_empty());
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
                aria-invalid=move || wrong().then_some("true")
            >
                {options.collect_view()}
            </select>
            <SoundFieldMessages field=SoundField::Customer told />
        </div>
    }
}
