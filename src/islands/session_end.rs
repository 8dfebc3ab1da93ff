//! Says in time that the session is about to end, and keeps the page when it has. The page draws the warning;
//! this waits, and shows it.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use crate::components::i18n::{messages, t, use_messages};
use crate::domain::session::{TimeRemaining, format_remaining};
use crate::error::AppError;
use crate::islands::browser;
use crate::islands::deferred::{Deferred, load};
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::{extend_session, session_time_remaining};

/// The warning, by its id.
pub const WARNING_ID: &str = "session-end";
/// Where it says how long it lasts yet, by its id.
pub const CLOCK_ID: &str = "session-end-clock";
/// Where it says that going on failed, by its id.
pub const EXTEND_ERROR_ID: &str = "session-end-failed";
/// The attribute of the buttons that go on.
pub const EXTEND_ATTRIBUTE: &str = "data-go-on";
/// The attribute that closes the warning, and changes nothing.
pub const CLOSE_ATTRIBUTE: &str = "data-leave";

/// The end is near and can be moved.
pub const STATE_EXTENDABLE: &str = "near";
/// The end is near and cannot be moved.
pub const STATE_FINAL: &str = "last";
/// The session has ended.
pub const STATE_ENDED: &str = "over";
/// The attribute of the warning that says which of these it is.
const STATE_ATTRIBUTE: &str = "data-end";

/// After the end, so that the server has no doubt; and before asking a server again that did not answer.
const END_MARGIN_MS: i64 = 300;
const RETRY_DELAY_MS: i64 = 10_000;
/// How often the clock is renewed.
const CLOCK_INTERVAL_MS: i64 = 1_000;
/// The longest time for which browsers wait.
const MAX_TIMEOUT_MS: i64 = 0x7fff_ffff;

/// The warning's attribute with the milliseconds until it is time to warn, as the page was made.
const WARN_IN_ATTRIBUTE: &str = "data-warn-in";
/// The warning's attribute that says that the page was fetched before somebody followed the link to it.
const PREFETCHED_ATTRIBUTE: &str = "data-ahead";

/// What watches the session is loaded so long after the page: late enough to be no part of the first load, and
/// early enough not to ask for it when the server has been replaced meanwhile.
const WATCH_LOAD_DELAY_MS: i64 = 60_000;

/// So many seconds later it is asked for again, if it could not be had.
const LOAD_RETRY_SECONDS: i32 = 60;

/// Begins to watch the session.
#[island]
pub fn SessionEnd() -> impl IntoView {
    use_messages(&["request-errors", "session-end"]);
    Effect::new(move |_| {
        let Some(warning) = warning_dialog() else { return };
        let Some(ms) = warning.get_attribute(WARN_IN_ATTRIBUTE).and_then(|ms| ms.parse::<i64>().ok()) else { return };
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a session are far from the limit")]
        let (at, ahead) = (js_sys::Date::now() + ms as f64, warning.has_attribute(PREFETCHED_ATTRIBUTE));
        let wait = if ahead { 0 } else { ms.min(WATCH_LOAD_DELAY_MS) };
        let watch = async move {
            while load(Deferred::WatchSession { at, ahead }).await.is_err() {
                browser::wait_or_online(LOAD_RETRY_SECONDS).await;
            }
        };
        set_timeout(move || spawn_local(watch), Duration::from_millis(wait.unsigned_abs()));
    });
}

/// Waits for the time to warn, `at` by the browser's clock. Another tab may have moved the end meanwhile, so the
/// server is asked first, and once more at the end.
pub fn watch(at: f64, ahead: bool) {
    let watch =
        SessionWatch { timer: StoredValue::new(None), until: StoredValue::new(0.0), latest: LatestRequest::default() };
    window_event_listener(ev::click, move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if target.has_attribute(EXTEND_ATTRIBUTE) {
            watch.extend_from_dialog();
        } else if target.has_attribute(CLOSE_ATTRIBUTE) {
            close_warning();
        }
    });
    if ahead {
        // Opening the page asked nothing of the server, and is use of the session all the same.
        watch.extend();
    } else {
        #[allow(clippy::cast_possible_truncation, reason = "so many milliseconds are few")]
        watch.schedule((at - js_sys::Date::now()) as i64, SessionWatch::check);
    }
}

/// One timer, and when the session ends by the browser's clock.
#[derive(Clone, Copy)]
struct SessionWatch {
    timer: StoredValue<Option<TimeoutHandle>>,
    until: StoredValue<f64>,
    latest: LatestRequest,
}

impl SessionWatch {
    /// Does that next, instead of what was to come.
    fn schedule(self, ms: i64, then: fn(Self)) {
        let wait = Duration::from_millis(u64::try_from(ms.clamp(0, MAX_TIMEOUT_MS)).unwrap_or(0));
        let next = set_timeout_with_handle(move || then(self), wait).ok();
        if let Some(before) = self.timer.try_update_value(|timer| std::mem::replace(timer, next)).flatten() {
            before.clear();
        }
    }

    fn check(self) {
        self.latest.send(Duration::ZERO, session_time_remaining, move |answer| self.on_response(answer));
    }

    fn extend(self) {
        self.latest.send(Duration::ZERO, extend_session, move |answer| self.on_response(answer));
    }

    fn on_response(self, answer: Result<TimeRemaining, AppError>) {
        match answer {
            Ok(left) if left.until_warning() > 0 => {
                close_warning();
                self.schedule(left.until_warning(), Self::check);
            }
            #[allow(clippy::cast_precision_loss, reason = "milliseconds of a session are far from the limit")]
            Ok(left) => {
                self.until.set_value(js_sys::Date::now() + left.until_end as f64);
                self.update_clock();
                show_warning(if left.can_stay { STATE_EXTENDABLE } else { STATE_FINAL });
            }
            Err(AppError::SignedOut) => show_warning(STATE_ENDED),
            Err(_) => self.schedule(RETRY_DELAY_MS, Self::check),
        }
    }

    /// Renews the clock until the end.
    fn update_clock(self) {
        #[allow(clippy::cast_possible_truncation, reason = "so many milliseconds are few")]
        let left = (self.until.get_value() - js_sys::Date::now()) as i64;
        if left + END_MARGIN_MS <= 0 {
            return self.check();
        }
        set_text(CLOCK_ID, &format_remaining(left, messages()));
        self.schedule(CLOCK_INTERVAL_MS.min(left + END_MARGIN_MS), Self::update_clock);
    }

    /// Whoever goes on asks something of the server; whether that helped, it says.
    fn extend_from_dialog(self) {
        self.latest.send(Duration::ZERO, extend_session, move |answer| {
            set_text(
                EXTEND_ERROR_ID,
                &match &answer {
                    Ok(_) => String::new(),
                    Err(AppError::SignedOut) => t("session-end-not-yet"),
                    Err(error) => error.message(messages()),
                },
            );
            if answer.is_ok() {
                self.on_response(answer);
            }
        });
    }
}

fn set_text(id: &str, text: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        place.set_text_content(Some(text));
    }
}

fn warning_dialog() -> Option<HtmlDialogElement> {
    document().get_element_by_id(WARNING_ID)?.dyn_into().ok()
}

fn close_warning() {
    if let Some(dialog) = warning_dialog() {
        dialog.close();
    }
}

/// Shows the warning, also to whoever has closed it before. Opening it anew moves the focus to what can be done
/// now.
fn show_warning(end: &str) {
    if let Some(dialog) = warning_dialog() {
        dialog.close();
        set_text(EXTEND_ERROR_ID, "");
        let _ = dialog.set_attribute(STATE_ATTRIBUTE, end);
        let _ = dialog.show_modal();
    }
}
