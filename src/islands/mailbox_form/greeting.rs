//! What a caller hears, what a listener hears, and where pressing 0 leads.

use leptos::prelude::*;

use super::section::Section;
use crate::components::chosen_sound::ChosenSound;
use crate::components::field::{CheckField, Choosable, SelectField, TextField};
use crate::components::form_state::FormState;
use crate::domain::choice::{AnnounceTime, Choice, PlayOrder};
use crate::domain::exit::ExitKind;
use crate::domain::field::Field;
use crate::domain::timezone::Timezone;
use crate::domain::words;

/// Every value of a choice as an option.
pub fn options<C: Choice>() -> Vec<Choosable> {
    C::ALL.iter().map(|c| Choosable::new(c.name(), c.label())).collect()
}

/// The section "Greeting and playback".
#[component]
pub fn Greeting(
    /// The form's.
    state: FormState,
) -> impl IntoView {
    let chosen = Memo::new(move |_| {
        let uuid = state.values.with(|values| values.get(Field::Greeting).to_owned());
        state.around.with(|around| around.sounds.iter().find(|sound| sound.uuid == uuid).cloned())
    });
    let sounds = Signal::derive(move || {
        state.around.with(|around| {
            let named = around.sounds.iter().map(|s| Choosable::new(s.uuid.clone(), s.name.clone()));
            std::iter::once(Choosable::new("", words::OWN_GREETING)).chain(named).collect::<Vec<_>>()
        })
    });
    view! {
        <Section title="Greeting and playback" about=move || "What a caller hears first, and how messages are read out to whoever listens.">
            <SelectField field=Field::Greeting state options=sounds />
            <ChosenSound sound=chosen />
            <CheckField field=Field::TemporaryGreeting state hint="When one is recorded, it plays instead of the greeting." />
            <CheckField field=Field::Beep state hint="Tells the caller when to speak." />
            <TextField field=Field::Language state hint="A language tag such as en-US or de." required=true />
            <TextField field=Field::Timezone state hint="Start typing a city, such as Berlin." list="timezones" required=true />
            <datalist id="timezones">
                {Timezone::all().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <SelectField field=Field::PlayOrder state options={options::<PlayOrder>()} />
            <SelectField field=Field::AnnounceTime state options={options::<AnnounceTime>()} />
            <CheckField field=Field::AnnounceCaller state hint="The number or name of the caller." />
            <CheckField field=Field::AnnounceDuration state hint="Before the message is played." />
            <CheckField field=Field::AnnounceEnvelope state hint="All that is known of the message, before it is played." />
        </Section>
    }
    .into_any()
}

/// The section "Leaving the greeting".
#[component]
pub fn Leaving(
    /// The form's.
    state: FormState,
) -> impl IntoView {
    view! {
        <Section title="Leaving the greeting" about=move || "A caller who would rather talk to somebody can press 0.">
            <SelectField field=Field::ExitKind state options={options::<ExitKind>()} />
            <div class="exit-number">
                <TextField field=Field::ExitNumber state hint="The number, or for a SIP address user@host." />
            </div>
        </Section>
    }
}
