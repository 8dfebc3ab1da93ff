//! The pages that say why there is nothing else to see.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use serde::{Deserialize, Serialize};

use super::frame::Frame;
use super::request::{PageRequest, set_status};
use crate::components::i18n::{messages, t};
use crate::error::AppError;

/// A form that came after its session had ended. No secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RejectedForm {
    /// One to send once more after signing in.
    Form {
        /// Where it goes.
        action: String,
        /// What it holds.
        pairs: Vec<(String, String)>,
        /// Whether a PIN was typed, too.
        pin: bool,
    },
    /// One that somebody else filled in than is signed in now.
    Other {
        /// Who is signed in, and who filled it in.
        told: String,
        /// Where it goes.
        action: String,
        /// What it holds.
        pairs: Vec<(String, String)>,
        /// Whether a PIN was typed, too.
        pin: bool,
    },
    /// One with a file that somebody else filled in. No page could hold the file.
    OthersFile {
        /// Who is signed in, and who filled it in.
        told: String,
        /// Where the form is.
        form: String,
    },
    /// A new PIN and nothing else, so there is nothing to send again.
    Pin {
        /// Where to sign in, so as to come back to the page of the form.
        sign_in: String,
    },
    /// A sound, which is too large to be held by a page.
    Sound {
        /// Where to sign in, so as to come back to the page of the form.
        sign_in: String,
    },
}

/// What went wrong, where to go from here, and the id under which the log knows it.
#[component]
pub fn ErrorPage(
    /// What went wrong.
    error: AppError,
    /// The request's id.
    request_id: String,
    /// A form that was not taken.
    #[prop(optional_no_strip)]
    unsent: Option<RejectedForm>,
) -> impl IntoView {
    let title = t(match error {
        AppError::SignedOut => "error-pages-signed-out",
        AppError::Forbidden => "error-pages-forbidden",
        AppError::NotFound => "error-pages-not-found",
        AppError::Suspended => "error-pages-suspended",
        AppError::Archived => "mailbox-page-is-archived",
        AppError::SomebodyElse => "error-pages-somebody-else",
        AppError::PinUnreadable => "error-pages-pin-unreadable",
        AppError::BadRequest => "error-pages-bad-request",
        AppError::TooMany => "error-pages-too-many",
        AppError::Busy => "error-pages-busy",
        AppError::NoStorage => "error-pages-no-storage",
        AppError::Unanswered => "error-pages-unanswered",
        AppError::Internal => "error-pages-internal",
    });
    let (before, after) = messages().split_around("error-pages-request", "id", &[]);
    let way = match unsent {
        Some(RejectedForm::Form { action, pairs, pin }) => view! { <ResendForm action pairs pin /> }.into_any(),
        Some(RejectedForm::Other { told, action, pairs, pin }) => view! {
            <p><bdi>{told}</bdi></p>
            <ResendForm action pairs pin signed_in=true />
        }
        .into_any(),
        Some(RejectedForm::OthersFile { told, form }) => view! {
            <p><bdi>{told}</bdi></p>
            <p>{t("error-pages-file-lost")}</p>
            <p><a class="button button-main" href=form>{t("error-pages-file-again")}</a></p>
        }
        .into_any(),
        Some(RejectedForm::Pin { sign_in }) => view! {
            <p>{t("error-pages-pin-lost")}</p>
            <p><a class="button button-main" href=sign_in>{t("error-pages-pin-again")}</a></p>
        }
        .into_any(),
        Some(RejectedForm::Sound { sign_in }) => view! {
            <p>{t("error-pages-sound-lost")}</p>
            <p><a class="button button-main" href=sign_in>{t("error-pages-sound-again")}</a></p>
        }
        .into_any(),
        None => view! { <p><a class="button" href="/">{t("error-pages-start-page")}</a></p> }.into_any(),
    };
    view! {
        <div class="empty">
            <p class="empty-code">{error.status()}</p>
            <h1 tabindex="-1">{title}</h1>
            <p data-why="">{error.message(messages())}</p>
            {way}
            <p class="hint">{before}<code>{request_id}</code>{after}</p>
        </div>
    }
}

/// What was typed, kept for after the next sign-in, or to be sent as who is `signed_in`.
#[component]
fn ResendForm(
    action: String,
    pairs: Vec<(String, String)>,
    pin: bool,
    #[prop(optional)] signed_in: bool,
) -> impl IntoView {
    let kept = pairs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <p>{t(if pin { "error-pages-kept-without-pin" } else { "error-pages-kept" })}</p>
        <form class="input-row send-again" method="post" action=action>
            {kept.collect_view()}
            {(!signed_in).then(|| view! { <a class="button" href="/sign-in" target="_blank">{t("request-errors-sign-in-tab")}</a> })}
            <button class="button button-main">{t(if signed_in { "error-pages-send-all-the-same" } else { "error-pages-send-again" })}</button>
        </form>
    }
}

/// The page for an address that nothing lives at.
#[component]
pub fn NotFound() -> impl IntoView {
    set_status(use_context::<ResponseOptions>(), AppError::NotFound);
    use_context::<PageRequest>().map(|visit| {
        let request_id = visit.request_id.clone();
        view! {
            <Frame visit title=t("error-pages-not-found") notice=None archived=false>
                <ErrorPage error=AppError::NotFound request_id />
            </Frame>
        }
    })
}
