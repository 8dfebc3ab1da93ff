//! What happens when a message arrives, and who sees the mailbox.

use leptos::prelude::*;

use super::greeting::options;
use super::section::Section;
use crate::components::field::{CheckField, SelectField, TextAreaField, TextField};
use crate::components::form_state::FormState;
use crate::domain::choice::{CallOpens, Choice, NotifyFor, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::plan::PlanFeature;
use crate::domain::words;
use crate::forms::mailbox;

/// Why the plan does not give `feature`; empty if it does.
fn refusal(state: FormState, feature: PlanFeature) -> Signal<String> {
    Signal::derive(move || {
        state.around.with(|around| {
            if around.plan.includes(feature) { String::new() } else { words::not_in_plan(&around.plan.name, feature) }
        })
    })
}

/// That the plan has no more what is chosen in `field`; empty if it has.
fn kept(state: FormState, field: Field) -> Signal<String> {
    Signal::derive(move || {
        let chosen = state.values.with(|values| values.get(field).to_owned());
        state.around.with(|around| {
            let recording = field == Field::OwnerEmail && chosen == OwnerEmail::Recording.name();
            let missing = match field {
                Field::NotifyFor => NotifyFor::from_name(&chosen).and_then(|kind| around.plan.missing_for(kind)),
                _ => Some(PlanFeature::RecordingsByEmail).filter(|f| recording && !around.plan.includes(*f)),
            };
            missing.map_or(String::new(), |f| format!("{}.", words::kept_out_of_plan(&around.plan.name, f)))
        })
    })
}

/// The section "Notifications".
#[component]
pub fn Notifications(
    /// The form's.
    state: FormState,
) -> impl IntoView {
    let now = move || state.values.with(|values| state.around.with(|around| mailbox::what_happens(values, around)));
    let about = move || view! { "What happens when a message arrives. Right now: " <strong>{now}</strong> };
    let fax = refusal(state, PlanFeature::Fax);
    let text = refusal(state, PlanFeature::TextNotices);
    let recording = refusal(state, PlanFeature::RecordingsByEmail);
    let kinds = Signal::derive(move || {
        let refuse = |o: crate::components::field::Choosable| {
            let kind = NotifyFor::from_name(&o.value);
            let needs_fax = kind.is_some_and(NotifyFor::fax) && !fax.get().is_empty();
            let needs_text = kind == Some(NotifyFor::Text) && !text.get().is_empty();
            if needs_fax || needs_text { o.refused("not in the plan".to_owned()) } else { o }
        };
        options::<NotifyFor>().into_iter().map(refuse).collect::<Vec<_>>()
    });
    let emails = Signal::derive(move || {
        let refuse = |o: crate::components::field::Choosable| {
            let barred = o.value == OwnerEmail::Recording.name() && !recording.get().is_empty();
            if barred { o.refused("not in the plan".to_owned()) } else { o }
        };
        options::<OwnerEmail>().into_iter().map(refuse).collect::<Vec<_>>()
    });
    let call_refused = refusal(state, PlanFeature::NotificationCalls);
    let called = state.values.with_untracked(|v| !v.get(Field::NotifyCall).trim().is_empty());
    let call_hint = if called && !call_refused.read_untracked().is_empty() {
        format!("{}. This number is kept until you change it.", call_refused.get_untracked())
    } else {
        "Rings this number when a message arrives. Empty: no call.".to_owned()
    };
    // Nothing about calls can be said where none can be turned on.
    let no_call = Signal::derive(move || {
        let may = called || state.values.with(|v| !v.get(Field::NotifyCall).trim().is_empty());
        if may { String::new() } else { call_refused.get() }
    });
    let (kind_hint, email_hint) = (kept(state, Field::NotifyFor), kept(state, Field::OwnerEmail));
    view! {
        <Section title="Notifications" about>
            <SelectField field=Field::NotifyFor state options=kinds hint=kind_hint />
            <SelectField field=Field::OwnerEmail state options=emails hint=email_hint />
            <CheckField field=Field::OwnerText state hint="A short text that a message has arrived." refused=text />
            <CheckField field=Field::NotifyRecipients state hint="Tells the addresses below, too." />
            <TextAreaField field=Field::Recipients state hint="Up to 15, one a line or separated by commas." rows=3 />
            <TextField field=Field::Pager state hint="A second e-mail address. Empty: none." inputmode="email" />
            <CheckField
                field=Field::PagerAttach
                state
                hint="The voicemail or fax goes along with the e-mail."
                refused=recording
            />
            <TextField field=Field::NotifyCall state hint=call_hint barred=no_call inputmode="tel" />
            <SelectField field=Field::NotifyCallOpens state options={options::<CallOpens>()} locked=no_call />
            <TextField
                field=Field::CallerId
                state
                hint="Shown on that call. Empty: unknown."
                barred=no_call
                inputmode="tel"
            />
            <CheckField field=Field::DeleteAfterEmail state hint="Messages leave the mailbox after the e-mail is sent." />
            <CheckField
                field=Field::Transcribe
                state
                hint="New voicemails are written down."
                refused=refusal(state, PlanFeature::Transcription)
            />
        </Section>
    }
    .into_any()
}

/// The section "Visibility".
#[component]
pub fn Visibility(
    /// The form's.
    state: FormState,
) -> impl IntoView {
    view! {
        <Section title="Visibility" about=move || "Where its owner finds it.">
            <CheckField field=Field::Panel state hint="Its owner can look after it there." />
        </Section>
    }
}
