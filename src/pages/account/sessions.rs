//! Where one is signed in.

use leptos::prelude::*;

use super::PATH;
use super::agent::browser;
use crate::pages::time::Time;
use crate::services::accounts::logins::Login;

/// The sessions, the one last used first, each with the way to end it.
#[component]
pub fn Sessions(
    /// The sessions.
    sessions: Vec<Login>,
    /// Which of them this is.
    this: String,
) -> impl IntoView {
    let rows = sessions.into_iter().map(|login| {
        let here = login.id == this;
        view! { <Session login here /> }
    });
    view! {
        <section class="form-section" aria-labelledby="sessions">
            <div class="form-section-about">
                <h2 id="sessions">"Signed in"</h2>
                <p>"One that you do not know? Sign it out, then change your password."</p>
            </div>
            <div class="form-section-fields">
                <ul class="card sessions">{rows.collect_view()}</ul>
                <form method="post" action="/sign-out-everywhere">
                    <button class="button">"Sign out everywhere, here too"</button>
                </form>
            </div>
        </section>
    }
}

#[component]
fn Session(login: Login, here: bool) -> impl IntoView {
    let name = browser(&login.agent);
    let label = format!("Sign out {name} at {}", login.address);
    let way = if here {
        view! { <span class="badge badge-good">"this one"</span> }.into_any()
    } else {
        view! {
            <form method="post" action=format!("{PATH}/sessions/{}/end", login.id)>
                <button class="button" aria-label=label>"Sign out"</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <div class="panel-row-text">
                <span class="panel-row-label" title=login.agent>{name}</span>
                <span class="hint">
                    <bdi>{login.address}</bdi>" · since "<Time at=login.since />" · last seen "<Time at=login.seen />
                </span>
            </div>
            {way}
        </li>
    }
}
