//! The form in which a mailbox is made and changed, with its rules at work while one types.

mod choice_field;
mod conflict;
mod greeting;
mod identity;
mod notifications;
mod number_holder;
mod pin;
mod press;
mod save;
mod save_bar;
mod section;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::error_summary::MailboxErrorSummary;
use crate::components::form_state::FormState;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::Field;
use crate::domain::problem::FieldError;
use crate::forms::holder::Holder;
use crate::forms::list_choice::ChoiceSearch;
use crate::forms::listing::ListOrigin;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;
use crate::islands::browser;

/// A form as it is opened, or as it came back with mistakes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InitialState {
    /// What the inputs hold, and which mailbox and version they are of.
    pub submission: MailboxSubmission,
    /// The mailbox as it is stored; none for a new one.
    pub stored: Option<Values>,
    /// The customer's side of the rules.
    pub around: CustomerContext,
    /// The customers to choose from: id and name.
    pub customers: Vec<(i64, String)>,
    /// How the owners were searched without a script.
    pub owner_search: ChoiceSearch,
    /// How the sounds were.
    pub greeting_search: ChoiceSearch,
    /// What came of sending it, if it came back.
    pub outcome: Option<MailboxSaveOutcome>,
    /// The PIN, if it was asked for.
    pub pin: Option<String>,
    /// Whether nothing can be changed; the page says why.
    pub locked: bool,
    /// The list that somebody came from.
    pub origin: ListOrigin,
    /// Where Cancel leads.
    pub back: String,
    /// The mailbox that has the number already, if that is what was wrong.
    pub holder: Option<Holder>,
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
            self.submission.uuid.as_ref().map_or("/mailboxes/new".to_owned(), |uuid| format!("/mailboxes/{uuid}"));
        self.origin.carry(&page)
    }
}

/// The whole form. It works as a plain form too: same inputs, same rules, same words.
#[island(lazy)]
pub fn MailboxForm(
    /// What it starts with.
    opened: InitialState,
) -> impl IntoView {
    use_messages(&["choices", "chosen-sound", "fields", "mailbox", "mailbox-form", "request-errors", "validation"]);
    let (is_new, locked) = (opened.submission.uuid.is_none(), opened.locked);
    if locked {
        provide_context(section::Locked);
    }
    let action = opened.action();
    let uuid = opened.submission.uuid.clone().unwrap_or_default();
    let customers = opened.customers.clone();
    let (owner_search, greeting_search) = (opened.owner_search.clone(), opened.greeting_search.clone());
    let reveal = pin::PinReveal {
        uuid: opened.submission.uuid.clone(),
        shown: opened.pin.clone(),
        origin: opened.origin.clone(),
    };
    let back = opened.back.clone();
    let held = (uuid.clone(), opened.holder.clone());
    let state = FormState::new(
        opened.submission.values.clone(),
        opened.stored.as_ref(),
        opened.around.clone(),
        opened.errors(),
    );
    let saving = save::SaveController::new(state, &opened);
    let form = NodeRef::<leptos::html::Form>::new();
    // A PIN that has been typed again is there.
    let lost = opened.submission.lost_pin;
    let lost_pin = Signal::derive(move || lost && state.values.with(|v| v.get(Field::Pin).trim().is_empty()));
    // Who has said yes and made another mistake is not asked again.
    let confirmed = opened.submission.confirmed && matches!(opened.outcome, Some(MailboxSaveOutcome::Invalid(_)));
    saving.add_window_listeners();
    if !locked {
        saving.hydrate(form);
    }
    browser::mark_form_hydrated(form);

    let fields = view! {
        // Enter presses the first button of a form.
        <button class="sr-only" name=MailboxSubmission::INTENT_INPUT value="save" tabindex="-1" aria-hidden="true" disabled=locked>
            {t("mailbox-form-save-first")}
        </button>
        <MailboxErrorSummary errors=saving.summary lost_pin />
        <conflict::ConflictPanel stale=saving.stale uuid lost_pin />
        {confirmed.then(|| view! { <input type="hidden" name=CONFIRMED_INPUT value="on" /> })}
        <input type="hidden" name=MailboxSubmission::KEY_INPUT value=opened.submission.key disabled=locked />
        <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=move || saving.version.get().to_string() disabled=locked />
        <input type="hidden" name=MailboxSubmission::RULES_OF_INPUT value=move || state.around.with(|a| a.customer_id.to_string()) disabled=locked />
        <identity::IdentitySection state customers is_new held search=owner_search press=saving.press />
        <pin::PinSection state is_new lost=opened.submission.lost_pin reveal />
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
