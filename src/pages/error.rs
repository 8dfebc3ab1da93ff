//! The pages that say why there is nothing else to see.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::frame::Frame;
use super::visit::{Visit, set_status};
use crate::error::AppError;

/// A form that came after its session had ended. No secret is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// One to send once more after signing in.
    Form {
        /// Where it goes.
        action: String,
        /// What it holds.
        pairs: Vec<(String, String)>,
        /// Whether a PIN was typed, too.
        pin: bool,
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
    unsent: Option<Unsent>,
) -> impl IntoView {
    let title = match error {
        AppError::SignedOut => "You are signed out",
        AppError::Forbidden => "Not allowed",
        AppError::NotFound => "Not found",
        AppError::Suspended => "Suspended",
        AppError::BadRequest => "Not understood",
        AppError::TooMany => "Too many tries",
        AppError::Unanswered => "No answer",
        AppError::Internal => "Something went wrong",
    };
    let way = match unsent {
        Some(Unsent::Form { action, pairs, pin }) => view! { <SendAgain action pairs pin /> }.into_any(),
        Some(Unsent::Pin { sign_in }) => view! {
            <p>"The new PIN was not saved, and is not kept anywhere."</p>
            <p><a class="button button-main" href=sign_in>"Sign in, and set it again"</a></p>
        }
        .into_any(),
        Some(Unsent::Sound { sign_in }) => view! {
            <p>"The sound was not saved, and is not kept here: a file must be chosen again, and a recording made again."</p>
            <p><a class="button button-main" href=sign_in>"Sign in, and add it again"</a></p>
        }
        .into_any(),
        None => view! { <p><a class="button" href="/">"Go to the start page"</a></p> }.into_any(),
    };
    view! {
        <div class="empty">
            <p class="empty-code">{error.status()}</p>
            <h1 tabindex="-1">{title}</h1>
            <p>{error.message()}</p>
            {way}
            <p class="hint">"Request " <code>{request_id}</code></p>
        </div>
    }
}

/// What was typed, kept for after the next sign-in.
#[component]
fn SendAgain(action: String, pairs: Vec<(String, String)>, pin: bool) -> impl IntoView {
    let kept = pairs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <p>"What you typed is kept on this page"{pin.then_some("; only the PIN must be typed again")}"."</p>
        <form class="input-row send-again" method="post" action=action>
            {kept.collect_view()}
            <a class="button" href="/sign-in" target="_blank">"Sign in in a new tab"</a>
            <button class="button button-main">"Send it again"</button>
        </form>
    }
}

/// The page for an address that nothing lives at.
#[component]
pub fn NotFound() -> impl IntoView {
    set_status(use_context::<ResponseOptions>(), AppError::NotFound);
    use_context::<Visit>().map(|visit| {
        let request_id = visit.request_id.clone();
        view! {
            <Frame visit title="Not found".to_owned() notice=None>
                <ErrorPage error=AppError::NotFound request_id />
            </Frame>
        }
    })
}
