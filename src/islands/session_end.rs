//! Says in time that the session is about to end, and keeps the page when it has.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::session::{Left, in_words};
use crate::error::AppError;
use crate::islands::browser;
use crate::islands::calls::{session_left, stay_signed_in};

/// After the end, so that the server has no doubt; and before asking a server again that did not answer.
const AFTER: i64 = 300;
const AGAIN: i64 = 10_000;

/// The longest time for which browsers wait.
const LONGEST: i64 = 0x7fff_ffff;

/// Where the end is near.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// Not yet.
    Far,
    /// So soon: at this time of the browser's clock; and whether it can be moved.
    Near(f64, bool),
    /// The session has ended.
    Over,
}

/// Waits for the time to warn. Another tab may have moved the end meanwhile, so the server is asked first, and
/// once more at the end.
#[island]
pub fn SessionEnd(
    /// What was left when the page was made.
    left: Left,
) -> impl IntoView {
    let end = RwSignal::new(End::Far);
    Effect::new(move |_| wait(end, left.until_warning()));
    // Once it was there it stays, closed, so that closing it gives the focus back.
    let came = Memo::new(move |came| came == Some(&true) || end.get() != End::Far);
    move || came.get().then(|| Suspend::new(warning(end)))
}

fn wait(end: RwSignal<End>, ms: i64) {
    let ms = u64::try_from(ms.clamp(0, LONGEST)).unwrap_or(0);
    set_timeout(move || ask(end), Duration::from_millis(ms));
}

fn ask(end: RwSignal<End>) {
    spawn_local(async move { told(end, session_left().await) });
}

fn told(end: RwSignal<End>, answer: Result<Left, AppError>) {
    match answer {
        Ok(left) if left.until_warning() > 0 => {
            end.set(End::Far);
            wait(end, left.until_warning());
        }
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a session are far from the limit")]
        Ok(left) => {
            end.set(End::Near(js_sys::Date::now() + left.until_end as f64, left.can_stay));
            wait(end, left.until_end + AFTER);
        }
        Err(AppError::SignedOut) => end.set(End::Over),
        Err(_) => wait(end, AGAIN),
    }
}

/// The dialog. It comes with the first warning, and not before.
#[lazy]
fn warning(end: RwSignal<End>) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    let far = Memo::new(move |_| end.get() == End::Far);
    let over = Memo::new(move |_| end.get() == End::Over);
    Effect::new(move |_| {
        // Whoever closed it by Esc is told the end all the same.
        over.track();
        if far.get() { browser::close(dialog) } else { browser::show_now(dialog.get()) }
    });
    let now = RwSignal::new(js_sys::Date::now());
    if let Ok(clock) = set_interval_with_handle(move || now.set(js_sys::Date::now()), Duration::from_secs(1)) {
        on_cleanup(move || clock.clear());
    }
    let failed = RwSignal::new("");
    #[allow(clippy::cast_possible_truncation, reason = "so many milliseconds are few")]
    let title = move || match end.get() {
        End::Over => "You are signed out".to_owned(),
        End::Near(at, _) => format!("You will be signed out in {}", in_words((at - now.get()) as i64)),
        End::Far => String::new(),
    };
    let about = move || match end.get() {
        End::Near(_, true) => "Nothing was asked of Mailroom for a while.",
        End::Near(_, false) => {
            "You signed in long ago, and it ends now whatever you do. Save what you typed, or sign in again when it has ended."
        }
        End::Over => "What you typed is still here. Sign in in a new tab, come back here, and go on.",
        End::Far => "",
    };
    // Whoever goes on here has asked something of the server; whether that helped, it says.
    let go_on = move |_| {
        spawn_local(async move {
            match stay_signed_in().await {
                Err(AppError::SignedOut) => {
                    failed.set("You are not signed in yet.");
                    end.set(End::Over);
                }
                Err(error) => failed.set(error.message()),
                Ok(left) => {
                    failed.set("");
                    end.set(End::Far);
                    wait(end, left.until_warning().max(AFTER));
                }
            }
        });
    };
    let ways = move || {
        if over.get() {
            let here = window().location();
            let path = here.pathname().unwrap_or_default() + &here.search().unwrap_or_default();
            let mut query = String::new();
            crate::forms::query::push(&mut query, "next", &path);
            view! {
                <a class="button button-main" href="/sign-in" target="_blank">"Sign in in a new tab"</a>
                <button class="button" type="button" on:click=go_on>"Go on"</button>
                <a class="button button-quiet" href=format!("/sign-in?{query}")>"Sign in here"</a>
            }
            .into_any()
        } else {
            let label = move || if matches!(end.get(), End::Near(_, false)) { "Go on" } else { "Stay signed in" };
            view! {
                <button class="button button-main" type="button" autofocus on:click=go_on>{label}</button>
                <form method="post" action="/sign-out" data-ready=""><button class="button">"Sign out"</button></form>
            }
            .into_any()
        }
    };
    view! {
        <dialog
            class="above session-end"
            role="alertdialog"
            node_ref=dialog
            aria-labelledby="session-end-title"
            aria-describedby="session-end-about"
        >
            <h2 id="session-end-title">{title}</h2>
            <p id="session-end-about">{about}</p>
            <p class="error" role="alert" hidden=move || failed.get().is_empty()>{failed}</p>
            <div class="session-end-ways">{ways}</div>
        </dialog>
    }
    .into_any()
}
