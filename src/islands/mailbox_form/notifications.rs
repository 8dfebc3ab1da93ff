//! Notifications of new messages, and where the mailbox is visible.

use leptos::prelude::*;

use super::greeting::select_options;
use super::is_locked;
use crate::components::field::{CheckField, SelectField, SelectOption, TextAreaField, TextField};
use crate::components::i18n::{messages, t, t_format};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::components::section::Section;
use crate::domain::choice::{CallOpens, Choice, NotifyFor, OwnerEmail};
use crate::domain::email::Recipients;
use crate::domain::field::MailboxField;
use crate::domain::plan::PlanFeature;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox;
use crate::i18n::key;

/// The message that the plan lacks `feature`; empty if it is included.
fn missing_feature_message(state: MailboxFormState, feature: PlanFeature) -> Signal<String> {
    Signal::derive(move || {
        state.context.with(|context| {
            if context.plan.includes(feature) {
                String::new()
            } else {
                rules::not_in_plan(&context.plan.name, feature, messages())
            }
        })
    })
}

/// The message that the plan no longer includes the choice in `field`; empty if it does.
fn not_in_plan_message(state: MailboxFormState, field: MailboxField) -> Signal<String> {
    Signal::derive(move || {
        let chosen = state.values.with(|values| values.get(field).to_owned());
        state.context.with(|context| {
            let attaches_recording = field == MailboxField::OwnerEmail && chosen == OwnerEmail::Recording.code();
            let missing = match field {
                MailboxField::NotifyFor => {
                    NotifyFor::from_code(&chosen).and_then(|kind| context.plan.missing_for(kind))
                }
                _ => Some(PlanFeature::RecordingsByEmail).filter(|f| attaches_recording && !context.plan.includes(*f)),
            };
            missing.map_or(String::new(), |feature| {
                format!("{}.", rules::kept_though_not_in_plan(&context.plan.name, feature, messages()))
            })
        })
    })
}

/// The section t(key!("mailbox-form-notifications")).
#[component]
pub fn NotificationsSection(
    /// The form's state.
    state: MailboxFormState,
) -> impl IntoView {
    let summary = move || {
        state
            .values
            .with(|values| state.context.with(|context| mailbox::notification_summary(values, context, messages())))
    };
    let (before, after) = messages().split_around(key!("mailbox-form-notifications-about"), "now", &[]);
    let about = view! { {before} <strong>{summary}</strong> {after} }.into_any();
    let fax = missing_feature_message(state, PlanFeature::Fax);
    let text = missing_feature_message(state, PlanFeature::TextNotices);
    let recording = missing_feature_message(state, PlanFeature::RecordingsByEmail);
    let kinds = Signal::derive(move || {
        let mark_unavailable = |o: SelectOption| {
            let kind = NotifyFor::from_code(&o.value);
            let needs_fax = kind.is_some_and(NotifyFor::fax) && !fax.get().is_empty();
            let needs_text = kind == Some(NotifyFor::Text) && !text.get().is_empty();
            if needs_fax || needs_text { o.disabled_reason(t(key!("mailbox-form-not-in-plan"))) } else { o }
        };
        select_options::<NotifyFor>().into_iter().map(mark_unavailable).collect::<Vec<_>>()
    });
    let emails = Signal::derive(move || {
        let mark_unavailable = |o: SelectOption| {
            let unavailable = o.value == OwnerEmail::Recording.code() && !recording.get().is_empty();
            if unavailable { o.disabled_reason(t(key!("mailbox-form-not-in-plan"))) } else { o }
        };
        select_options::<OwnerEmail>().into_iter().map(mark_unavailable).collect::<Vec<_>>()
    });
    let no_calls_reason = missing_feature_message(state, PlanFeature::NotificationCalls);
    let has_number = state.values.with_untracked(|v| !v.get(MailboxField::NotifyCall).trim().is_empty());
    let call_hint = if has_number && !no_calls_reason.read_untracked().is_empty() {
        t_format(key!("mailbox-form-notify-call-kept"), &[("why", no_calls_reason.get_untracked().into())])
    } else {
        t(key!("mailbox-form-notify-call-hint"))
    };
    // The call settings cannot be edited without a number while calls are not in the plan.
    let call_disabled_reason = Signal::derive(move || {
        let editable = has_number || state.values.with(|v| !v.get(MailboxField::NotifyCall).trim().is_empty());
        if editable { String::new() } else { no_calls_reason.get() }
    });
    let (kind_hint, email_hint) =
        (not_in_plan_message(state, MailboxField::NotifyFor), not_in_plan_message(state, MailboxField::OwnerEmail));
    let recipients_hint = t_format(key!("mailbox-form-recipients-hint"), &[("max", Recipients::MAX.into())]);
    view! {
        <Section title=t(key!("mailbox-form-notifications")) about_view=Some(about) locked=is_locked()>
            <SelectField field=state.field(MailboxField::NotifyFor).hint(kind_hint) options=kinds />
            <SelectField field=state.field(MailboxField::OwnerEmail).hint(email_hint) options=emails />
            <CheckField field=state.field(MailboxField::OwnerText) checked=state.is_on(MailboxField::OwnerText) disabled_reason=text />
            <CheckField field=state.field(MailboxField::NotifyRecipients).hint(t(key!("mailbox-form-notify-recipients-hint"))) checked=state.is_on(MailboxField::NotifyRecipients) />
            <TextAreaField
                field=state.field(MailboxField::Recipients).hint(recipients_hint)
                rows=3
            />
            <TextField field=state.field(MailboxField::Pager).hint(t(key!("mailbox-form-additional-email-hint"))) inputmode="email" />
            <CheckField
                field=state.field(MailboxField::PagerAttach).hint(t(key!("mailbox-form-additional-email-attach-hint")))
                checked=state.is_on(MailboxField::PagerAttach)
                disabled_reason=recording
            />
            <TextField field=state.field(MailboxField::NotifyCall).hint(call_hint) disabled_reason=call_disabled_reason inputmode="tel" />
            <SelectField field=state.field(MailboxField::NotifyCallOpens) options={select_options::<CallOpens>()} disabled_reason=call_disabled_reason />
            <TextField field=state.field(MailboxField::CallerId).hint(t(key!("mailbox-form-caller-id-hint"))) disabled_reason=call_disabled_reason inputmode="tel" />
            <CheckField field=state.field(MailboxField::DeleteAfterEmail).hint(t(key!("mailbox-form-delete-hint"))) checked=state.is_on(MailboxField::DeleteAfterEmail) />
            <CheckField
                field=state.field(MailboxField::Transcribe)
                checked=state.is_on(MailboxField::Transcribe)
                disabled_reason=missing_feature_message(state, PlanFeature::Transcription)
            />
        </Section>
    }
    .into_any()
}

/// The section t(key!("mailbox-form-control-panel")).
#[component]
pub fn VisibilitySection(
    /// The form's state.
    state: MailboxFormState,
) -> impl IntoView {
    view! {
        <Section
            title=t(key!("mailbox-form-control-panel"))
            about=t(key!("mailbox-form-control-panel-about"))
            locked=is_locked()
        >
            <CheckField field=state.field(MailboxField::Panel).hint(t(key!("mailbox-form-panel-hint"))) checked=state.is_on(MailboxField::Panel) />
        </Section>
    }
}
