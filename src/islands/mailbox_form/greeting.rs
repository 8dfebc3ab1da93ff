//! Greeting, playback, and the exit for callers who press 0.

use leptos::prelude::*;

use super::choice_field::ChoiceField;
use super::section::Section;
use crate::components::chosen_sound::ChosenSound;
use crate::components::field::{CheckField, SelectField, SelectOption, TextField};
use crate::components::form_state::FormState;
use crate::components::i18n::{messages, t};
use crate::domain::choice::{AnnounceTime, Localized, PlayOrder};
use crate::domain::exit::ExitKind;
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::domain::timezone::Timezone;
use crate::forms::list_choice::ChoiceSearch;

/// The options for all values of a choice.
pub fn select_options<C: Localized>() -> Vec<SelectOption> {
    C::ALL.iter().map(|c| SelectOption::new(c.code(), c.label(messages()))).collect()
}

/// The section t("mailbox-form-greeting").
#[component]
pub fn GreetingSection(
    /// The form's state.
    state: FormState,
    /// The last search for sounds without scripts.
    search: ChoiceSearch,
) -> impl IntoView {
    let chosen = Memo::new(move |_| {
        let uuid = state.values.with(|values| values.get(Field::Greeting).to_owned());
        state.context.with(|context| context.sounds.iter().find(|sound| sound.uuid == uuid).cloned())
    });
    let sounds = Signal::derive(move || {
        state.context.with(|context| {
            let options = context.sounds.iter().map(|s| SelectOption::new(s.uuid.clone(), s.name.clone()));
            std::iter::once(SelectOption::new("", t(rules::DEFAULT_GREETING_KEY))).chain(options).collect::<Vec<_>>()
        })
    });
    let more = Signal::derive(move || state.context.with(|context| context.more_sounds));
    view! {
        <Section title=t("mailbox-form-greeting") about=move || t("mailbox-form-greeting-about")>
            <ChoiceField field=Field::Greeting state options=sounds more search />
            <ChosenSound sound=chosen />
            <CheckField field=Field::TemporaryGreeting state hint=t("mailbox-form-temporary-greeting-hint") />
            <CheckField field=Field::Beep state hint=t("mailbox-form-beep-hint") />
            <TextField field=Field::Language state hint=t("mailbox-form-language-hint") list="languages" required=true />
            <TextField field=Field::Timezone state hint=t("mailbox-form-timezone-hint") list="timezones" required=true />
            <datalist id="timezones">
                {Timezone::all().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <SelectField field=Field::PlayOrder state options={select_options::<PlayOrder>()} />
            <SelectField field=Field::AnnounceTime state options={select_options::<AnnounceTime>()} />
            <CheckField field=Field::AnnounceCaller state hint=t("mailbox-form-announce-caller-hint") />
            <CheckField field=Field::AnnounceDuration state />
            <CheckField field=Field::AnnounceEnvelope state hint=t("mailbox-form-message-details-hint") />
        </Section>
    }
    .into_any()
}

/// The section t("mailbox-form-press-0").
#[component]
pub fn ExitSection(
    /// The form's state.
    state: FormState,
) -> impl IntoView {
    view! {
        <Section title=t("mailbox-form-press-0") about=move || t("mailbox-form-press-0-about")>
            <SelectField field=Field::ExitKind state options={select_options::<ExitKind>()} />
            <div class="exit-number">
                <TextField field=Field::ExitNumber state hint=t("mailbox-form-destination-number-hint") />
            </div>
        </Section>
    }
}
