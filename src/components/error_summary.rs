//! The list of errors at the top of a form, rendered only here.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::field::MailboxField;
use crate::domain::form_error::FormError;
use crate::domain::problem::FieldError;
use crate::domain::rule_messages as rules;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::i18n::key;

/// The id that receives the focus when a form is returned with errors.
pub const ERROR_SUMMARY_ID: &str = "error-summary";

/// All errors of a form, each linked to the place where it is fixed; nothing if there are none. A page with this list
/// moves the focus to it, with or without a script.
#[component]
pub fn ErrorSummary<E: FormError + 'static>(
    /// The errors, in the order of the form.
    #[prop(into)]
    errors: Vec<E>,
    /// The heading, where it differs from the usual one.
    #[prop(optional, into)]
    title: Option<String>,
    /// What the ids of the fields start with, before their names.
    #[prop(optional, into)]
    id_prefix: String,
) -> impl IntoView {
    let id = |name: &str| format!("{id_prefix}{name}");
    let entry = |error: &E| (error.field_name().map(id), error.message(messages()));
    error_list(errors.iter().map(entry).collect(), title, None)
}

/// The list of errors: the id of the element where each is fixed, and its message.
fn error_list(entries: Vec<(Option<String>, String)>, title: Option<String>, below: Option<AnyView>) -> AnyView {
    if entries.is_empty() {
        return ().into_any();
    }
    let lines = entries.into_iter().map(|(id, message)| match id {
        Some(id) => view! { <li><a href=format!("#{id}")>{message}</a></li> }.into_any(),
        None => view! { <li>{message}</li> }.into_any(),
    });
    view! {
        <div class="error-summary" id=ERROR_SUMMARY_ID role="alert" tabindex="-1" autofocus>
            <h2>{title.unwrap_or_else(|| t(key!("validation-there-is-a-problem")))}</h2>
            <ul>{lines.collect_view()}</ul>
            {below}
        </div>
    }
    .into_any()
}

/// The errors of a mailbox form, with the same messages as below its fields.
#[component]
pub fn MailboxErrorSummary(
    /// The errors of the last attempt to save.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// Whether a PIN was typed that the form no longer holds.
    #[prop(into)]
    lost_pin: Signal<bool>,
) -> impl IntoView {
    move || errors.with(|errors| mailbox_error_list(errors, |field| field.name().to_owned(), lost_pin.get()))
}

/// The list of errors of any form with fields of a mailbox; `id_of` is the id of a field in it. If the errors only need
/// confirmation, the list names what is lost and offers the button that saves anyway.
pub fn mailbox_error_list(errors: &[FieldError], id_of: impl Fn(MailboxField) -> String, lost_pin: bool) -> AnyView {
    let entry = |error: &FieldError| {
        let warning = |warning| rules::warning(&warning, messages());
        let message = error.unconfirmed().map_or_else(|| error.message(messages()), warning);
        (Some(id_of(error.field)), message)
    };
    let entries = errors.iter().map(entry).collect();
    if errors.iter().any(|error| error.unconfirmed().is_none()) {
        return error_list(entries, None, None);
    }
    let below = view! {
        {lost_pin.then(|| view! { <p>{t(key!("mailbox-form-pin-not-kept"))}</p> })}
        <button class="button" name=CONFIRMED_INPUT value="on">{t(key!("validation-save-anyway"))}</button>
    };
    error_list(entries, Some(t(key!("mailbox-form-not-saved"))), Some(below.into_any()))
}
