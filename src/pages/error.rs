//! Error pages.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use serde::{Deserialize, Serialize};

use super::frame::Frame;
use super::page_request::{PageRequest, set_status};
use crate::components::i18n::{messages, t};
use crate::error::AppError;
use crate::i18n::key;
use crate::paths;

/// A form that arrived after its session had ended. It contains no secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnacceptedForm {
    /// A form to submit again after signing in.
    Form {
        /// The address of the form.
        action: String,
        /// Its values.
        pairs: Vec<(String, String)>,
        /// Whether a PIN was typed as well.
        pin: bool,
    },
    /// A form filled in by another user than the one signed in now.
    Other {
        /// A message naming both users.
        #[serde(rename = "told")]
        message: String,
        /// The address of the form.
        action: String,
        /// Its values.
        pairs: Vec<(String, String)>,
        /// Whether a PIN was typed as well.
        pin: bool,
    },
    /// A form with a file filled in by another user. The page cannot contain the file.
    OthersFile {
        /// A message naming both users.
        #[serde(rename = "told")]
        message: String,
        /// The page of the form.
        form: String,
    },
    /// A PIN form, which contains nothing that could be submitted again.
    Pin {
        /// The sign-in address that leads back to the page of the form.
        sign_in: String,
    },
    /// A sound, which is too large to be included in the page.
    Sound {
        /// The sign-in address that leads back to the page of the form.
        sign_in: String,
    },
}

/// The error, what to do next, and the request id for the log.
#[component]
pub fn ErrorPage(
    /// The error.
    error: AppError,
    /// The id of the request.
    request_id: String,
    /// The form that was not accepted.
    #[prop(optional_no_strip)]
    unsent: Option<UnacceptedForm>,
) -> impl IntoView {
    let title = t(match error {
        AppError::SignedOut => key!("error-pages-signed-out"),
        AppError::Forbidden => key!("error-pages-forbidden"),
        AppError::NotFound => key!("error-pages-not-found"),
        AppError::Suspended => key!("error-pages-suspended"),
        AppError::Archived => key!("mailbox-page-is-archived"),
        AppError::OtherUserSignedIn => key!("error-pages-other-user"),
        AppError::PinUnreadable => key!("error-pages-pin-unreadable"),
        AppError::BadRequest => key!("error-pages-bad-request"),
        AppError::TooMany => key!("error-pages-too-many"),
        AppError::Busy => key!("error-pages-busy"),
        AppError::NoStorage => key!("error-pages-no-storage"),
        AppError::Unanswered => key!("error-pages-no-response"),
        AppError::Internal => key!("error-pages-internal"),
    });
    let (before, after) = messages().split_around(key!("error-pages-request"), "id", &[]);
    let next_step = match unsent {
        Some(UnacceptedForm::Form { action, pairs, pin }) => view! { <ResendForm action pairs pin /> }.into_any(),
        Some(UnacceptedForm::Other { message, action, pairs, pin }) => view! {
            <p><bdi>{message}</bdi></p>
            <ResendForm action pairs pin signed_in=true />
        }
        .into_any(),
        Some(UnacceptedForm::OthersFile { message, form }) => view! {
            <p><bdi>{message}</bdi></p>
            <p>{t(key!("error-pages-file-not-saved"))}</p>
            <p><a class="button button-primary" href=form>{t(key!("error-pages-file-again"))}</a></p>
        }
        .into_any(),
        Some(UnacceptedForm::Pin { sign_in }) => view! {
            <p>{t(key!("error-pages-pin-not-saved"))}</p>
            <p><a class="button button-primary" href=sign_in>{t(key!("error-pages-pin-again"))}</a></p>
        }
        .into_any(),
        Some(UnacceptedForm::Sound { sign_in }) => view! {
            <p>{t(key!("error-pages-sound-not-saved"))}</p>
            <p><a class="button button-primary" href=sign_in>{t(key!("error-pages-sound-again"))}</a></p>
        }
        .into_any(),
        None => view! { <p><a class="button" href=paths::START>{t(key!("error-pages-start-page"))}</a></p> }.into_any(),
    };
    view! {
        <div class="empty-state">
            <p class="error-code">{error.status()}</p>
            <h1 tabindex="-1">{title}</h1>
            <p data-reason="">{error.message(messages())}</p>
            {next_step}
            <p class="hint">{before}<code>{request_id}</code>{after}</p>
        </div>
    }
}

/// The submitted values, to be sent again after signing in, or by the user who is `signed_in` now.
#[component]
fn ResendForm(
    action: String,
    pairs: Vec<(String, String)>,
    pin: bool,
    #[prop(optional)] signed_in: bool,
) -> impl IntoView {
    let inputs = pairs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <p>{t(if pin { key!("error-pages-kept-without-pin") } else { key!("error-pages-kept") })}</p>
        <form class="input-row resend-form" method="post" action=action data-held-form="">
            {inputs.collect_view()}
            {(!signed_in).then(|| view! { <a class="button" href=paths::SIGN_IN target="_blank">{t(key!("request-errors-sign-in-tab"))}</a> })}
            <button class="button button-primary">{t(if signed_in { key!("error-pages-send-anyway") } else { key!("error-pages-send-again") })}</button>
        </form>
    }
}

/// The page for unknown addresses.
#[component]
pub fn NotFound() -> impl IntoView {
    set_status(use_context::<ResponseOptions>(), AppError::NotFound);
    use_context::<PageRequest>().map(|request| {
        let request_id = request.request_id.clone();
        view! {
            <Frame request title=t(key!("error-pages-not-found")) notice=None archived=false>
                <ErrorPage error=AppError::NotFound request_id />
            </Frame>
        }
    })
}
