//! The sign-in page.

use leptos::prelude::*;

use super::frame::Mark;
use super::title::WindowTitle;
use super::visit::{Posted, Visit};
use crate::forms::query;
use crate::web::sign_in::Refusal;

/// User name and password; after a refusal with the user name kept and the reason said.
#[component]
pub fn SignIn() -> impl IntoView {
    let visit = use_context::<Visit>();
    let posted = visit.as_ref().and_then(|v| v.posted.clone());
    let (refusal, username, next) = if let Some(Posted::SignIn(refusal, username, next)) = posted {
        (Some(refusal), username, next)
    } else {
        let query = visit.map(|v| v.query).unwrap_or_default();
        let next = query::pairs(&query).find(|(name, _)| name == "next").map(|(_, value)| value);
        (None, String::new(), next.unwrap_or_default())
    };
    let wrong = refusal.is_some();
    let problem = refusal.map(|refusal| {
        let why = match refusal {
            Refusal::Wrong => "The user name and the password do not fit. Check both, then try again.".to_owned(),
            Refusal::TooMany(wait) => format!("Too many tries. Wait {} seconds, then try again.", wait.as_secs() + 1),
        };
        view! {
            <div class="problems" id="problems" role="alert">
                <h2>"There is a problem"</h2>
                <p><a href="#username">{why}</a></p>
            </div>
        }
    });
    let title = if wrong { "Error: Sign in" } else { "Sign in" };
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main">
            <Mark />
            {problem}
            <form class="card" method="post" action="/sign-in" novalidate>
                <h1>"Sign in"</h1>
                <input type="hidden" name="next" value=next />
                <div class="field">
                    <label for="username">"User name"</label>
                    <input
                        class="input"
                        type="text"
                        id="username"
                        name="username"
                        value=username
                        autocomplete="username"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-invalid=wrong.then_some("true")
                        aria-describedby=wrong.then_some("problems")
                    />
                </div>
                <div class="field">
                    <label for="password">"Password"</label>
                    <input
                        class="input"
                        type="password"
                        id="password"
                        name="password"
                        autocomplete="current-password"
                        aria-invalid=wrong.then_some("true")
                        aria-describedby=wrong.then_some("problems")
                    />
                </div>
                <button class="button button-main">"Sign in"</button>
                <p class="hint">"Forgot it? Ask whoever runs your phone system for a new password."</p>
            </form>
        </main>
    }
}
