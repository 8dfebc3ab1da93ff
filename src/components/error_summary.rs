//! The list of errors at the top of a form, rendered only here.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::messages as rules;
use crate::domain::problem::FieldError;
use crate::forms::panel::CONFIRMED_INPUT;

/// The id that receives the focus when a form is returned with errors.
pub const ERROR_SUMMARY_ID: &str = "problems";

/// One error of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorSummaryEntry {
    /// The id of the element where it is fixed; `None` if it concerns the form as a whole.
    pub at: Option<String>,
    /// The error message.
    pub message: String,
}

impl ErrorSummaryEntry {
    /// An error that is fixed at the element with this id.
    pub fn at(id: impl Into<String>, message: impl Into<String>) -> Self {
        Self { at: Some(id.into()), message: message.into() }
    }
}

/// All errors, each linked to the place where it is fixed; nothing if there are none. A page with this list moves
/// the focus to it, with or without a script.
#[component]
pub fn ErrorSummary(
    /// The errors, in the order of the form.
    lines: Vec<ErrorSummaryEntry>,
    /// The heading, where it differs from the usual one.
    #[prop(optional, into)]
    title: Option<String>,
    /// Content below the list.
    #[prop(optional_no_strip)]
    below: Option<AnyView>,
) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|ErrorSummaryEntry { at, message }| match at {
            Some(id) => view! { <li><a href=format!("#{id}")>{message}</a></li> }.into_any(),
            None => view! { <li>{message}</li> }.into_any(),
        });
        view! {
            <div class="problems" id=ERROR_SUMMARY_ID role="alert" tabindex="-1" autofocus>
                <h2>{title.unwrap_or_else(|| t("validation-there-is-a-problem"))}</h2>
                <ul>{lines.collect_view()}</ul>
                {below}
            </div>
        }
    })
}

/// The errors of a mailbox form, with the same messages as below its fields. If they only need confirmation, the
/// summary names what is lost and offers the button that saves anyway.
#[component]
pub fn MailboxErrorSummary(
    /// The errors of the last attempt to save.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// Whether a PIN was typed that the form no longer holds.
    #[prop(into)]
    lost_pin: Signal<bool>,
) -> impl IntoView {
    move || {
        let line = |e: &FieldError| {
            let warning = |w| rules::warning(&w, messages());
            let message = e.unconfirmed().map_or_else(|| rules::error(e, messages()), warning);
            ErrorSummaryEntry::at(e.field.name(), message)
        };
        let lines = errors.with(|all| all.iter().map(line).collect::<Vec<_>>());
        let needs_confirmation = errors.with(|all| !all.is_empty() && all.iter().all(|e| e.unconfirmed().is_some()));
        if !needs_confirmation {
            return view! { <ErrorSummary lines /> }.into_any();
        }
        let below = view! {
            {lost_pin.get().then(|| view! { <p>{t("mailbox-form-pin-not-kept")}</p> })}
            <button class="button" name=CONFIRMED_INPUT value="on">{t("validation-save-anyway")}</button>
        };
        view! { <ErrorSummary lines title=t("mailbox-form-not-saved") below=Some(below.into_any()) /> }.into_any()
    }
}
