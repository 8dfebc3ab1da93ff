//! What is said when a session is about to end. It waits on every page, closed, so that it can be shown when
//! the server is no longer asked for anything.

use leptos::prelude::*;

use crate::components::speech::{t, words};
use crate::domain::session::Left;
use crate::islands::session_end::{CLOCK, FAILED, LAST, NEAR, OVER, WARNING};
use crate::web::next;

/// Before the end, whether it can be moved or not.
const BEFORE: &str = "before";

/// The warning. The style sheet shows the parts for the end that it is.
#[component]
pub fn SessionWarning(
    /// What is left of the session.
    left: Left,
    /// Whether nobody has opened the page yet.
    ahead: bool,
    /// Where somebody is, to come back to.
    address: String,
) -> impl IntoView {
    let sign_in = next::sign_in_page(&address);
    let (until, end) = words().around("session-ends-in", "left", &[]);
    view! {
        <dialog
            class="above session-end"
            id=WARNING
            role="alertdialog"
            data-warn-in=left.until_warning()
            data-ahead=ahead.then_some("")
            aria-labelledby="session-end-title"
            aria-describedby="session-end-about"
        >
            <h2 id="session-end-title">
                <span data-when=BEFORE>{until}<span id=CLOCK></span>{end}</span>
                <span data-when=OVER>{t("session-ended")}</span>
            </h2>
            <div id="session-end-about">
                <p data-when=NEAR>{t("session-unused")}</p>
                <p data-when=LAST>{t("session-old")}</p>
                <p data-when=OVER>{t("session-still-here")}</p>
            </div>
            <p class="error" id=FAILED role="alert"></p>
            <div class="session-end-ways">
                <button class="button button-main" type="button" data-when=NEAR data-go-on="">{t("session-stay")}</button>
                <button class="button button-main" type="button" data-when=LAST data-leave="">{t("session-go-on")}</button>
                <form method="post" action="/sign-out" data-when=BEFORE><button class="button">{t("frame-sign-out")}</button></form>
                <a class="button button-main" href="/sign-in" target="_blank" data-when=OVER>{t("refusals-sign-in-tab")}</a>
                <button class="button" type="button" data-when=OVER data-go-on="">{t("session-go-on")}</button>
                <a class="button button-quiet" href=sign_in data-when=OVER>{t("session-sign-in-here")}</a>
            </div>
        </dialog>
    }
}
