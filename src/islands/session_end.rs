//! Says in time that the session is about to end, and keeps the page when it has. The page draws the warning;
//! this waits, and shows it.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use crate::components::speech::{speaks, t, words};
use crate::domain::session::{Left, in_words};
use crate::error::AppError;
use crate::islands::browser;
use crate::islands::calls::{session_left, stay_signed_in};
use crate::islands::later::{Later, begin};
use crate::islands::latest::Latest;

/// The warning, by its id.
pub const WARNING: &str = "session-end";
/// Where it says how long it lasts yet, by its id.
pub const CLOCK: &str = "session-end-clock";
/// Where it says that going on failed, by its id.
pub const FAILED: &str = "session-end-failed";
/// The attribute of the buttons that go on.
pub const GO_ON: &str = "data-go-on";
/// The attribute that closes the warning, and changes nothing.
pub const LEAVE: &str = "data-leave";

/// The end is near and can be moved.
pub const NEAR: &str = "near";
/// The end is near and cannot be moved.
pub const LAST: &str = "last";
/// The session has ended.
pub const OVER: &str = "over";
/// The attribute of the warning that says which of these it is.
const END: &str = "data-end";

/// After the end, so that the server has no doubt; and before asking a server again that did not answer.
const AFTER: i64 = 300;
const AGAIN: i64 = 10_000;
/// How often the clock is renewed.
const SECOND: i64 = 1_000;
/// The longest time for which browsers wait.
const LONGEST: i64 = 0x7fff_ffff;

/// The warning's attribute with the milliseconds until it is time to warn, as the page was made.
const WARN_IN: &str = "data-warn-in";
/// The warning's attribute that says that the page was fetched before somebody followed the link to it.
const AHEAD: &str = "data-ahead";

/// What watches the session is loaded so long after the page: late enough to be no part of the first load, and
/// early enough not to ask for it when the server has been replaced meanwhile.
const LOADED_AFTER: i64 = 60_000;

/// So many seconds later it is asked for again, if it could not be had.
const TRIED_AGAIN_AFTER: i32 = 60;

/// Begins to watch the session.
#[island]
pub fn SessionEnd() -> impl IntoView {
    speaks(&["refusals", "session-end"]);
    Effect::new(move |_| {
        let Some(warning) = warning() else { return };
        let Some(ms) = warning.get_attribute(WARN_IN).and_then(|ms| ms.parse::<i64>().ok()) else { return };
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a session are far from the limit")]
        let (at, ahead) = (js_sys::Date::now() + ms as f64, warning.has_attribute(AHEAD));
        let wait = if ahead { 0 } else { ms.min(LOADED_AFTER) };
        let watch = async move {
            while begin(Later::Watch { at, ahead }).await.is_err() {
                browser::pause(TRIED_AGAIN_AFTER).await;
            }
        };
        set_timeout(move || spawn_local(watch), Duration::from_millis(wait.unsigned_abs()));
    });
}

/// Waits for the time to warn, `at` by the browser's clock. Another tab may have moved the end meanwhile, so the
/// server is asked first, and once more at the end.
pub fn watch(at: f64, ahead: bool) {
    let watch = Watch { timer: StoredValue::new(None), until: StoredValue::new(0.0), latest: Latest::default() };
    window_event_listener(ev::click, move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if target.has_attribute(GO_ON) {
            watch.go_on();
        } else if target.has_attribute(LEAVE) {
            close();
        }
    });
    if ahead {
        // Opening the page asked nothing of the server, and is use of the session all the same.
        watch.stay();
    } else {
        #[allow(clippy::cast_possible_truncation, reason = "so many milliseconds are few")]
        watch.after((at - js_sys::Date::now()) as i64, Watch::ask);
    }
}

/// One timer, and when the session ends by the browser's clock.
#[derive(Clone, Copy)]
struct Watch {
    timer: StoredValue<Option<TimeoutHandle>>,
    until: StoredValue<f64>,
    latest: Latest,
}

impl Watch {
    /// Does that next, instead of what was to come.
    fn after(self, ms: i64, then: fn(Self)) {
        let wait = Duration::from_millis(u64::try_from(ms.clamp(0, LONGEST)).unwrap_or(0));
        let next = set_timeout_with_handle(move || then(self), wait).ok();
        if let Some(before) = self.timer.try_update_value(|timer| std::mem::replace(timer, next)).flatten() {
            before.clear();
        }
    }

    fn ask(self) {
        self.latest.ask(Duration::ZERO, session_left, move |answer| self.told(answer));
    }

    fn stay(self) {
        self.latest.ask(Duration::ZERO, stay_signed_in, move |answer| self.told(answer));
    }

    fn told(self, answer: Result<Left, AppError>) {
        match answer {
            Ok(left) if left.until_warning() > 0 => {
                close();
                self.after(left.until_warning(), Self::ask);
            }
            #[allow(clippy::cast_precision_loss, reason = "milliseconds of a session are far from the limit")]
            Ok(left) => {
                self.until.set_value(js_sys::Date::now() + left.until_end as f64);
                self.tick();
                show(if left.can_stay { NEAR } else { LAST });
            }
            Err(AppError::SignedOut) => show(OVER),
            Err(_) => self.after(AGAIN, Self::ask),
        }
    }

    /// Renews the clock until the end.
    fn tick(self) {
        #[allow(clippy::cast_possible_truncation, reason = "so many milliseconds are few")]
        let left = (self.until.get_value() - js_sys::Date::now()) as i64;
        if left + AFTER <= 0 {
            return self.ask();
        }
        say(CLOCK, &in_words(left, words()));
        self.after(SECOND.min(left + AFTER), Self::tick);
    }

    /// Whoever goes on asks something of the server; whether that helped, it says.
    fn go_on(self) {
        self.latest.ask(Duration::ZERO, stay_signed_in, move |answer| {
            say(
                FAILED,
                &match &answer {
                    Ok(_) => String::new(),
                    Err(AppError::SignedOut) => t("session-end-not-yet"),
                    Err(error) => error.message(words()),
                },
            );
            if answer.is_ok() {
                self.told(answer);
            }
        });
    }
}

fn say(id: &str, text: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        place.set_text_content(Some(text));
    }
}

fn warning() -> Option<HtmlDialogElement> {
    document().get_element_by_id(WARNING)?.dyn_into().ok()
}

fn close() {
    if let Some(dialog) = warning() {
        dialog.close();
    }
}

/// Shows the warning, also to whoever has closed it before. Opening it anew moves the focus to what can be done
/// now.
fn show(end: &str) {
    if let Some(dialog) = warning() {
        dialog.close();
        say(FAILED, "");
        let _ = dialog.set_attribute(END, end);
        let _ = dialog.show_modal();
    }
}
