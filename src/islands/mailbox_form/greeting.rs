//! Greeting, playback, and the exit for callers who press 0.

use leptos::prelude::*;

use super::choice_field::ChoiceField;
use super::is_locked;
use crate::components::chosen_sound::ChosenSound;
use crate::components::field::{CheckField, SelectField, SelectOption, TextField};
use crate::components::i18n::{messages, t};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::components::section::Section;
use crate::domain::choice::{AnnounceTime, Localized, PlayOrder};
use crate::domain::exit::ExitKind;
use crate::domain::field::MailboxField;
use crate::domain::rule_messages as rules;
use crate::domain::timezone::Timezone;
use crate::forms::list_choice::ChoiceSearch;
use crate::i18n::key;

/// The options for all values of a choice.
pub fn select_options<C: Localized>() -> Vec<SelectOption> {
    C::ALL.iter().map(|c| SelectOption::new(c.code(), c.label(messages()))).collect()
}

/// The section t(key!("mailbox-form-greeting")).
#[component]
pub fn GreetingSection(
    /// The form's state.
    state: MailboxFormState,
    /// The last search for sounds without scripts.
    search: ChoiceSearch,
) -> impl IntoView {
    let chosen = Memo::new(move |_| {
        let uuid = state.values.with(|values| values.get(MailboxField::Greeting).to_owned());
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
        <Section title=t(key!("mailbox-form-greeting")) about=t(key!("mailbox-form-greeting-about")) locked=is_locked()>
            <ChoiceField field=MailboxField::Greeting state options=sounds more search />
            <ChosenSound sound=chosen />
            <CheckField field=state.field(MailboxField::TemporaryGreeting).hint(t(key!("mailbox-form-temporary-greeting-hint"))) checked=state.is_on(MailboxField::TemporaryGreeting) />
            <CheckField field=state.field(MailboxField::Beep) checked=state.is_on(MailboxField::Beep) />
            <TextField field=state.field(MailboxField::Language).hint(t(key!("mailbox-form-language-hint"))) list="languages" required=true />
            <TextField field=state.field(MailboxField::Timezone).hint(t(key!("mailbox-form-timezone-hint"))) list="timezones" required=true />
            <datalist id="timezones">
                {Timezone::all().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <SelectField field=state.field(MailboxField::PlayOrder) options={select_options::<PlayOrder>()} />
            <SelectField field=state.field(MailboxField::AnnounceTime) options={select_options::<AnnounceTime>()} />
            <CheckField field=state.field(MailboxField::AnnounceCaller).hint(t(key!("mailbox-form-announce-caller-hint"))) checked=state.is_on(MailboxField::AnnounceCaller) />
            <CheckField field=state.field(MailboxField::AnnounceDuration) checked=state.is_on(MailboxField::AnnounceDuration) />
            <CheckField field=state.field(MailboxField::AnnounceEnvelope).hint(t(key!("mailbox-form-message-details-hint"))) checked=state.is_on(MailboxField::AnnounceEnvelope) />
        </Section>
    }
    .into_any()
}

/// The section t(key!("mailbox-form-press-0")).
#[component]
pub fn ExitSection(
    /// The form's state.
    state: MailboxFormState,
) -> impl IntoView {
    view! {
        <Section title=t(key!("mailbox-form-press-0")) about=t(key!("mailbox-form-press-0-about")) locked=is_locked()>
            <SelectField field=state.field(MailboxField::ExitKind) options={select_options::<ExitKind>()} />
            <div class="exit-number">
                <TextField field=state.field(MailboxField::ExitNumber).hint(t(key!("mailbox-form-destination-number-hint"))) />
            </div>
        </Section>
    }
}
