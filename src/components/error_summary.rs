//! The list of mistakes at the top of a form: the one place that draws it.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::messages as rules;
use crate::domain::problem::FieldError;
use crate::forms::panel::CONFIRMED_INPUT;

/// The id to move the focus to when a form came back.
pub const ERROR_SUMMARY_ID: &str = "problems";

/// A mistake of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorSummaryEntry {
    /// The id of where it is put right; `None`: it is about the form as a whole.
    pub at: Option<String>,
    /// What is wrong, in words.
    pub why: String,
}

impl ErrorSummaryEntry {
    /// A mistake that is put right at the element of this id.
    pub fn at(id: impl Into<String>, why: impl Into<String>) -> Self {
        Self { at: Some(id.into()), why: why.into() }
    }
}

/// Every mistake, as a link to where it is put right; nothing if there is none. A page that comes with such a list
/// moves the focus to it, with a script or without one.
#[component]
pub fn ErrorSummary(
    /// The mistakes, in the order of the form.
    lines: Vec<ErrorSummaryEntry>,
    /// What stands above them, where that is not the same as everywhere.
    #[prop(optional, into)]
    title: Option<String>,
    /// What stands below them.
    #[prop(optional_no_strip)]
    below: Option<AnyView>,
) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|ErrorSummaryEntry { at, why }| match at {
            Some(id) => view! { <li><a href=format!("#{id}")>{why}</a></li> }.into_any(),
            None => view! { <li>{why}</li> }.into_any(),
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

/// The mistakes of a mailbox form, in the same words as below its fields. What only has to be confirmed is told as
/// what is lost by it, with the button that saves it all the same.
#[component]
pub fn MailboxErrorSummary(
    /// What the last attempt to save was told.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// Whether a PIN was typed that the form does not hold any more.
    #[prop(into)]
    lost_pin: Signal<bool>,
) -> impl IntoView {
    move || {
        let line = |e: &FieldError| {
            let why = e.unconfirmed().map_or_else(|| rules::error(e, messages()), |w| rules::warning(&w, messages()));
            ErrorSummaryEntry::at(e.field.name(), why)
        };
        let lines = errors.with(|all| all.iter().map(line).collect::<Vec<_>>());
        let asks = errors.with(|all| !all.is_empty() && all.iter().all(|e| e.unconfirmed().is_some()));
        if !asks {
            return view! { <ErrorSummary lines /> }.into_any();
        }
        let below = view! {
            {lost_pin.get().then(|| view! { <p>{t("mailbox-form-pin-lost")}</p> })}
            <button class="button" name=CONFIRMED_INPUT value="on">{t("validation-save-anyway")}</button>
        };
        view! { <ErrorSummary lines title=t("mailbox-form-not-saved") below=Some(below.into_any()) /> }.into_any()
    }
}
