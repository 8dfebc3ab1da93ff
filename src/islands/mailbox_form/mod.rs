//! The form in which a mailbox is made and changed, with its rules at work while one types.

mod greeting;
mod holder;
mod identity;
mod notifications;
mod pin;
mod saving;
mod section;
mod stale;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::filled_by::FilledBy;
use crate::components::form_state::FormState;
use crate::components::problems::Problems;
use crate::components::speech::{speaks, t};
use crate::domain::problem::FieldError;
use crate::domain::surroundings::Surroundings;
use crate::forms::holder::Holder;
use crate::forms::listing::Origin;
use crate::forms::submission::{Saved, Submission};
use crate::forms::values::Values;
use crate::islands::browser;

/// A form as it is opened, or as it came back with mistakes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// What the inputs hold, and which mailbox and version they are of.
    pub submission: Submission,
    /// The mailbox as it is stored; none for a new one.
    pub stored: Option<Values>,
    /// The customer's side of the rules.
    pub around: Surroundings,
    /// The customers to choose from: id and name.
    pub customers: Vec<(i64, String)>,
    /// What came of sending it, if it came back.
    pub outcome: Option<Saved>,
    /// The PIN, if it was asked for.
    pub pin: Option<String>,
    /// Whether nothing can be changed; the page says why.
    pub locked: bool,
    /// The list that somebody came from.
    pub origin: Origin,
    /// The mailbox that has the number already, if that is what was wrong.
    pub holder: Option<Holder>,
}

impl Opened {
    fn errors(&self) -> Vec<FieldError> {
        match &self.outcome {
            Some(Saved::Invalid(errors)) => errors.clone(),
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
    opened: Opened,
) -> impl IntoView {
    speaks(&["choices", "chosen-sound", "fields", "mailbox", "mailbox-form", "refusals", "rules"]);
    let (is_new, locked) = (opened.submission.uuid.is_none(), opened.locked);
    if locked {
        provide_context(section::Locked);
    }
    let action = opened.action();
    let uuid = opened.submission.uuid.clone().unwrap_or_default();
    let customers = opened.customers.clone();
    let reveal =
        pin::Reveal { uuid: opened.submission.uuid.clone(), shown: opened.pin.clone(), origin: opened.origin.clone() };
    let list = opened.origin.list();
    let held = (uuid.clone(), opened.holder.clone());
    let state = FormState::new(
        opened.submission.values.clone(),
        opened.stored.as_ref(),
        opened.around.clone(),
        opened.errors(),
    );
    let saving = saving::Saving::new(state, &opened);
    let form = NodeRef::<leptos::html::Form>::new();
    saving.listen();
    if !locked {
        saving.wake(form);
    }
    browser::mark_ready(form);

    let fields = view! {
        // Enter presses the first button of a form.
        <button class="sr-only" name=Submission::INTENT value="save" tabindex="-1" aria-hidden="true" disabled=locked>
            {t("mailbox-form-save-first")}
        </button>
        <Problems errors=saving.summary />
        <stale::StalePanel stale=saving.stale uuid />
        <input type="hidden" name=Submission::KEY value=opened.submission.key disabled=locked />
        <input type="hidden" name=Submission::VERSION value=move || saving.version.get().to_string() disabled=locked />
        <input type="hidden" name=Submission::RULES_OF value=move || state.around.with(|a| a.customer_id.to_string()) disabled=locked />
        <identity::Identity state customers is_new held />
        <pin::PinSection state is_new lost=opened.submission.lost_pin reveal />
        <greeting::Greeting state />
        <greeting::Leaving state />
        <notifications::Notifications state />
        <notifications::Visibility state />
        {(!locked).then(|| view! { <saving::SaveBar saving is_new list /> })}
    }
    .into_any();

    view! {
        <form
            class="mailbox-form"
            method="post"
            action=action
            novalidate
            node_ref=form
            on:pointerdown=move |_| saving.press()
            on:input=move |event| saving.typed(&event, form)
            on:change=move |event| saving.left(&event, form)
            on:focusout=move |event| saving.blurred(&event, form)
            on:submit=move |event| saving.send(&event, form)
        >
            <FilledBy />
            {fields}
        </form>
    }
}
