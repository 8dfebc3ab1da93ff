//! Warns before the session ends, and keeps the page open afterwards. The page renders the warning; this island shows
//! it in time.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use crate::components::i18n::{messages, t, use_messages};
use crate::domain::session_time::{SessionTime, format_remaining};
use crate::error::AppError;
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::deferred::{Deferred, load};
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::{extend_session, session_time_remaining};

/// The id of the warning dialog.
pub const WARNING_ID: &str = "session-warning";
/// The id of the remaining time in the dialog.
pub const CLOCK_ID: &str = "session-warning-clock";
/// The id of the message that extending failed.
pub const EXTEND_ERROR_ID: &str = "session-warning-error";
/// Marks buttons that extend the session.
pub const EXTEND_ATTRIBUTE: &str = "data-extend-session";
/// Marks buttons that only close the dialog.
pub const CLOSE_ATTRIBUTE: &str = "data-close-warning";

/// The session ends soon and can be extended.
pub const STATE_EXTENDABLE: &str = "extendable";
/// The session ends soon and cannot be extended.
pub const STATE_FINAL: &str = "final";
/// The session has ended.
pub const STATE_ENDED: &str = "ended";
/// The attribute of the dialog with its state.
const STATE_ATTRIBUTE: &str = "data-state";

/// The delay after the end before asking the server, so that the session has certainly expired.
const END_MARGIN_MS: i64 = 300;
/// The delay before retrying a failed request.
const RETRY_DELAY_MS: i64 = 10_000;
/// How often the remaining time is updated.
const CLOCK_INTERVAL_MS: i64 = 1_000;
/// The longest timeout that browsers support.
const MAX_TIMEOUT_MS: i64 = 0x7fff_ffff;

/// The dialog's attribute with the milliseconds until the warning, counted from rendering.
const WARN_IN_ATTRIBUTE: &str = "data-warn-after-ms";
/// The dialog's attribute that marks a prefetched page.
const PREFETCHED_ATTRIBUTE: &str = "data-prefetched";

/// When the session watcher is loaded: late enough not to slow down the first load, and early enough to be still
/// available if the server is replaced.
const WATCH_LOAD_DELAY_MS: i64 = 60_000;

/// The delay between attempts to load the watcher.
const LOAD_RETRY_SECONDS: i32 = 60;

/// Starts watching the session.
#[island]
pub fn SessionExpiry() -> impl IntoView {
    use_messages(&["request-errors", "session-expiry"]);
    Effect::new(move |_| {
        let Some(warning) = warning_dialog() else { return };
        let Some(ms) = warning.get_attribute(WARN_IN_ATTRIBUTE).and_then(|ms| ms.parse::<i64>().ok()) else { return };
        #[allow(clippy::cast_precision_loss, reason = "session lengths are well below the limit")]
        let (at, prefetched) = (js_sys::Date::now() + ms as f64, warning.has_attribute(PREFETCHED_ATTRIBUTE));
        let wait = if prefetched { 0 } else { ms.min(WATCH_LOAD_DELAY_MS) };
        let watch = async move {
            while load(Deferred::WatchSession { at, prefetched }).await.is_err() {
                browser::wait_or_online(LOAD_RETRY_SECONDS).await;
            }
        };
        set_timeout(move || spawn_local(watch), Duration::from_millis(wait.unsigned_abs()));
    });
}

/// Waits until the time to warn, `at` by the browser's clock. Another tab may have extended the session, so the server
/// is asked first, and again at the end.
pub fn watch(at: f64, prefetched: bool) {
    let watch = SessionWatch {
        timer: StoredValue::new(None),
        ends_at: StoredValue::new(0.0),
        latest: LatestRequest::default(),
    };
    window_event_listener(ev::click, move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if target.has_attribute(EXTEND_ATTRIBUTE) {
            watch.extend_from_dialog();
        } else if target.has_attribute(CLOSE_ATTRIBUTE) {
            close_warning();
        }
    });
    if prefetched {
        // Opening a prefetched page sent no request, but counts as activity.
        watch.extend();
    } else {
        #[allow(clippy::cast_possible_truncation, reason = "the difference is small")]
        watch.schedule((at - js_sys::Date::now()) as i64, SessionWatch::check);
    }
}

/// A single timer, and the end of the session by the browser's clock.
#[derive(Clone, Copy)]
struct SessionWatch {
    timer: StoredValue<Option<TimeoutHandle>>,
    ends_at: StoredValue<f64>,
    latest: LatestRequest,
}

impl SessionWatch {
    /// Schedules the next step, replacing the pending one.
    fn schedule(self, ms: i64, step: fn(Self)) {
        let wait = Duration::from_millis(u64::try_from(ms.clamp(0, MAX_TIMEOUT_MS)).unwrap_or(0));
        let next = set_timeout_with_handle(move || step(self), wait).ok();
        if let Some(previous) = self.timer.try_update_value(|timer| std::mem::replace(timer, next)).flatten() {
            previous.clear();
        }
    }

    fn check(self) {
        self.latest.send(Duration::ZERO, session_time_remaining, move |response| self.on_response(response));
    }

    fn extend(self) {
        self.latest.send(Duration::ZERO, extend_session, move |response| self.on_response(response));
    }

    fn on_response(self, response: Result<SessionTime, AppError>) {
        match response {
            Ok(remaining) if remaining.until_warning() > 0 => {
                close_warning();
                self.schedule(remaining.until_warning(), Self::check);
            }
            #[allow(clippy::cast_precision_loss, reason = "session lengths are well below the limit")]
            Ok(remaining) => {
                self.ends_at.set_value(js_sys::Date::now() + remaining.until_end as f64);
                self.update_clock();
                show_warning(if remaining.can_stay { STATE_EXTENDABLE } else { STATE_FINAL });
            }
            Err(AppError::SignedOut) => show_warning(STATE_ENDED),
            Err(_) => self.schedule(RETRY_DELAY_MS, Self::check),
        }
    }

    /// Updates the remaining time until the end.
    fn update_clock(self) {
        #[allow(clippy::cast_possible_truncation, reason = "the difference is small")]
        let remaining = (self.ends_at.get_value() - js_sys::Date::now()) as i64;
        if remaining + END_MARGIN_MS <= 0 {
            return self.check();
        }
        set_text(CLOCK_ID, &format_remaining(remaining, messages()));
        self.schedule(CLOCK_INTERVAL_MS.min(remaining + END_MARGIN_MS), Self::update_clock);
    }

    /// Extends the session, and reports whether that succeeded.
    fn extend_from_dialog(self) {
        self.latest.send(Duration::ZERO, extend_session, move |response| {
            set_text(
                EXTEND_ERROR_ID,
                &match &response {
                    Ok(_) => String::new(),
                    Err(AppError::SignedOut) => t(key!("session-expiry-not-signed-in")),
                    Err(error) => error.message(messages()),
                },
            );
            if response.is_ok() {
                self.on_response(response);
            }
        });
    }
}

fn set_text(id: &str, text: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_text_content(Some(text));
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

/// Shows the warning, even if it was closed before. Reopening moves the focus to the available action.
fn show_warning(state: &str) {
    if let Some(dialog) = warning_dialog() {
        dialog.close();
        set_text(EXTEND_ERROR_ID, "");
        let _ = dialog.set_attribute(STATE_ATTRIBUTE, state);
        let _ = dialog.show_modal();
    }
}
