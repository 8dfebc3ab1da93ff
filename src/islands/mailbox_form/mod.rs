//! The form for creating and editing a mailbox, validated while typing.

mod choice_field;
mod conflict;
mod controller;
mod greeting;
mod identity;
mod notifications;
mod number_check;
mod number_holder;
mod pin;
mod press;
mod save_bar;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::error_summary::MailboxErrorSummary;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;
use crate::domain::problem::FieldError;
use crate::forms::list_choice::ChoiceSearch;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::mailbox_with_number::MailboxWithNumber;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::i18n::key;
use crate::islands::browser;
use crate::lists::list_origin::ListOrigin;
use crate::paths;

/// The form when it is opened, or returned with errors.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InitialState {
    /// The values of the inputs, and the mailbox and version they belong to.
    pub submission: MailboxSubmission,
    /// The stored mailbox; `None` for a new one.
    pub stored: Option<MailboxValues>,
    /// The customer's rules and choices.
    pub context: CustomerContext,
    /// The customers to choose from: id and name.
    pub customers: Vec<(i64, String)>,
    /// The last search for owners without scripts.
    pub owner_search: ChoiceSearch,
    /// The last search for sounds without scripts.
    pub greeting_search: ChoiceSearch,
    /// The outcome of the last attempt to save, if there was one.
    pub outcome: Option<MailboxSaveOutcome>,
    /// The PIN, if it was requested.
    pub pin: Option<String>,
    /// Whether nothing can be changed; the page states the reason.
    pub locked: bool,
    /// The list that the user came from.
    pub origin: ListOrigin,
    /// The target of Cancel.
    pub back: String,
    /// The mailbox that already has the number, if that was the error.
    pub holder: Option<MailboxWithNumber>,
}

impl InitialState {
    fn errors(&self) -> Vec<FieldError> {
        match &self.outcome {
            Some(MailboxSaveOutcome::Invalid(errors)) => errors.clone(),
            _ => vec![],
        }
    }

    fn action(&self) -> String {
        let page =
            self.submission.uuid.as_ref().map_or(paths::NEW_MAILBOX.to_owned(), |uuid| paths::MAILBOX.with(uuid));
        self.origin.carry(&page)
    }
}

/// In the context of a form whose fields cannot be changed; the page states the reason.
#[derive(Clone, Copy)]
struct Locked;

/// Whether the fields of the form cannot be changed.
fn is_locked() -> bool {
    use_context::<Locked>().is_some()
}

/// The whole form. It also works as a plain form, with the same inputs, rules and messages.
#[island(lazy)]
pub fn MailboxForm(
    /// The initial state.
    initial: InitialState,
) -> impl IntoView {
    use_messages(&[
        "choices",
        "chosen-sound",
        "fields",
        "notification-summary",
        "mailbox-form",
        "request-errors",
        "validation",
    ]);
    let (is_new, locked) = (initial.submission.uuid.is_none(), initial.locked);
    if locked {
        provide_context(Locked);
    }
    let action = initial.action();
    let uuid = initial.submission.uuid.clone().unwrap_or_default();
    let customers = initial.customers.clone();
    let (owner_search, greeting_search) = (initial.owner_search.clone(), initial.greeting_search.clone());
    let reveal = pin::PinReveal {
        uuid: initial.submission.uuid.clone(),
        current: initial.pin.clone(),
        origin: initial.origin.clone(),
    };
    let back = initial.back.clone();
    let holder = (uuid.clone(), initial.holder.clone());
    let state = MailboxFormState::new(
        initial.submission.values.clone(),
        initial.stored.as_ref(),
        initial.context.clone(),
        initial.errors(),
    );
    let saving = controller::FormController::new(state, &initial);
    let form = NodeRef::<leptos::html::Form>::new();
    // A PIN that has been typed again is not lost.
    let lost = initial.submission.lost_pin;
    let lost_pin = Signal::derive(move || lost && state.values.with(|v| v.get(MailboxField::Pin).trim().is_empty()));
    // A confirmation stays valid if another error was found.
    let confirmed = initial.submission.confirmed && matches!(initial.outcome, Some(MailboxSaveOutcome::Invalid(_)));
    saving.add_window_listeners();
    if !locked {
        saving.hydrate(form);
    }
    browser::mark_form_hydrated(form);

    let fields = view! {
        // Enter triggers the first button of a form.
        <button class="sr-only" name=MailboxSubmission::INTENT_INPUT value="save" tabindex="-1" aria-hidden="true" disabled=locked>
            {t(key!("mailbox-form-save-first"))}
        </button>
        <MailboxErrorSummary errors=saving.summary lost_pin />
        <conflict::ConflictPanel merge=saving.merge uuid lost_pin />
        {confirmed.then(|| view! { <input type="hidden" name=CONFIRMED_INPUT value="on" /> })}
        <input type="hidden" name=MailboxSubmission::KEY_INPUT value=initial.submission.key disabled=locked />
        <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=move || saving.version.get().to_string() disabled=locked />
        <input type="hidden" name=MailboxSubmission::RULES_OF_INPUT value=move || state.context.with(|context| context.customer_id.to_string()) disabled=locked />
        <identity::IdentitySection state customers is_new holder search=owner_search press=saving.press />
        <pin::PinSection state is_new lost=initial.submission.lost_pin reveal />
        <greeting::GreetingSection state search=greeting_search />
        <greeting::ExitSection state />
        <notifications::NotificationsSection state />
        <notifications::VisibilitySection state />
        {(!locked).then(|| view! { <save_bar::SaveBar saving is_new list=back /> })}
    }
    .into_any();

    view! {
        <form
            class="mailbox-form"
            method="post"
            action=action
            novalidate
            node_ref=form
            on:pointerdown=move |event| saving.press.start(&event)
            on:input=move |event| saving.on_input(&event, form)
            on:change=move |event| saving.on_change(&event, form)
            on:focusout=move |event| saving.on_focus_out(&event, form)
            on:submit=move |event| saving.on_submit(&event, form)
        >
            <FormUserInput />
            {fields}
        </form>
    }
}
