//! Display preferences. Everything but the time zone is a row of buttons that apply immediately.

use leptos::prelude::*;

use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::field::{FormField, LabeledField, LabeledText};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::components::section::Section;
use crate::domain::choice::{Choice as _, Localized as _};
use crate::domain::timezone::Timezone;
use crate::forms::account::{AccountError, AccountField};
use crate::i18n::key;
use crate::lists::list_layout::{Density, ListLayout};
use crate::paths;
use crate::services::preferences::Preferences;

/// The section.
#[component]
pub fn PreferencesForms(
    /// The current preferences.
    preferences: Preferences,
    /// The rejected time zone; `None` shows the preferred one.
    typed: Option<String>,
    /// The error of the time zone.
    error: Option<AccountError>,
) -> impl IntoView {
    let ListLayout { density, page_size: size, .. } = preferences.layout;
    let densities = Density::ALL.iter().map(|d| (d.code().to_owned(), d.label(messages()), *d == density)).collect();
    let sizes = ListLayout::PAGE_SIZES.iter().map(|n| (n.to_string(), n.to_string(), *n == size)).collect();
    let keys =
        [("on", t(key!("account-on")), preferences.shortcuts), ("off", t(key!("account-off")), !preferences.shortcuts)];
    let keys = keys.map(|(value, label, on)| (value.to_owned(), label, on)).into();
    view! {
        <Section id="preferences" title=t(key!("account-preferences")) about=t(key!("account-preferences-about"))>
            {choice_form("density", t(key!("account-row-height")), densities)}
            {choice_form("size", t(key!("account-rows-per-page")), sizes)}
            {timezone_form(preferences.timezone, typed, error)}
            {choice_form("shortcuts", t(key!("account-shortcuts")), keys)}
        </Section>
    }
}

/// A row of buttons: value, label, and whether it is pressed.
fn choice_form(name: &'static str, label: String, options: Vec<(String, String, bool)>) -> AnyView {
    let id = format!("choose-{name}");
    let label_id = format!("{id}-label");
    let buttons = options.into_iter().map(|(value, label, on)| {
        view! { <button class="theme-option" name=name value=value aria-pressed=on.to_string()>{label}</button> }
    });
    let buttons = buttons.collect_view();
    view! {
        <form method="post" action=paths::ACCOUNT_PREFERENCES aria-labelledby=label_id>
            <FormUserInput />
            <LabeledText field=FormField::new(name, label).id(id)>
                <div><div class="theme-picker">{buttons}</div></div>
            </LabeledText>
        </form>
    }
    .into_any()
}

fn timezone_form(preferred: Option<Timezone>, typed: Option<String>, error: Option<AccountError>) -> AnyView {
    let value = typed.unwrap_or_else(|| preferred.map(|zone| zone.as_str().to_owned()).unwrap_or_default());
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    let errors: Vec<_> = error.into_iter().collect();
    let field = FormField::from(AccountField::Timezone).hint(t(key!("account-timezone-hint"))).errors(&errors);
    let (name, invalid, description_ids) = (AccountField::Timezone.name(), field.is_invalid(), field.description_ids());
    view! {
        <form method="post" action=paths::ACCOUNT_PREFERENCES novalidate>
            <FormUserInput />
            <LabeledField field>
                <div class="input-row">
                    <input
                        class="input"
                        type="text"
                        dir=LEFT_TO_RIGHT
                        id=name
                        name=name
                        value=value
                        list="time-zones"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby=description_ids
                        aria-invalid=move || invalid.get().then_some("true")
                    />
                    <button class="button">{t(key!("account-timezone-save"))}</button>
                </div>
                <datalist id="time-zones">{zones}</datalist>
            </LabeledField>
        </form>
    }
    .into_any()
}
