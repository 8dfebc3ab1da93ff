//! The warning that the session is about to end. It is part of every page, closed, so that it can be shown without
//! asking the server.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::session_time::SessionTime;
use crate::i18n::key;
use crate::islands::session_expiry::{
    CLOCK_ID, EXTEND_ERROR_ID, STATE_ENDED, STATE_EXTENDABLE, STATE_FINAL, WARNING_ID,
};
use crate::paths;
use crate::request::redirect_target;

/// For parts shown before the end, in any state but [`STATE_ENDED`].
const STATE_NOT_ENDED: &str = "not-ended";

/// The dialog. The style sheet shows the parts for the current state.
#[component]
pub fn SessionWarning(
    /// The remaining time of the session.
    remaining: SessionTime,
    /// Whether the page is prefetched.
    prefetched: bool,
    /// The address of the page, to return to after signing in.
    address: String,
) -> impl IntoView {
    let sign_in = redirect_target::sign_in_url(&address);
    let (before, after) = messages().split_around(key!("session-warning-ends-in"), "left", &[]);
    view! {
        <dialog
            class="dialog session-warning"
            id=WARNING_ID
            role="alertdialog"
            data-warn-after-ms=remaining.until_warning()
            data-prefetched=prefetched.then_some("")
            aria-labelledby="session-warning-title"
            aria-describedby="session-warning-description"
        >
            <h2 id="session-warning-title">
                <span data-show-when=STATE_NOT_ENDED>{before}<span id=CLOCK_ID></span>{after}</span>
                <span data-show-when=STATE_ENDED>{t(key!("session-warning-ended"))}</span>
            </h2>
            <div id="session-warning-description">
                <p data-show-when=STATE_EXTENDABLE>{t(key!("session-warning-inactive"))}</p>
                <p data-show-when=STATE_FINAL>{t(key!("session-warning-time-limit"))}</p>
                <p data-show-when=STATE_ENDED>{t(key!("session-warning-still-here"))}</p>
            </div>
            <p class="error" id=EXTEND_ERROR_ID role="alert"></p>
            <div class="session-warning-actions">
                <button class="button button-primary" type="button" data-show-when=STATE_EXTENDABLE data-extend-session="">{t(key!("session-warning-stay"))}</button>
                <button class="button button-primary" type="button" data-show-when=STATE_FINAL data-close-warning="">{t(key!("session-warning-continue"))}</button>
                <form method="post" action=paths::SIGN_OUT data-show-when=STATE_NOT_ENDED><button class="button">{t(key!("frame-sign-out"))}</button></form>
                <a class="button button-primary" href=paths::SIGN_IN target="_blank" data-show-when=STATE_ENDED>{t(key!("request-errors-sign-in-tab"))}</a>
                <button class="button" type="button" data-show-when=STATE_ENDED data-extend-session="">{t(key!("session-warning-continue"))}</button>
                <a class="button button-ghost" href=sign_in data-show-when=STATE_ENDED>
                    {t(key!("session-warning-sign-in-here"))}
                </a>
            </div>
        </dialog>
    }
}
