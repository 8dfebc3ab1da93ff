//! Where a link leads that sets a password.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::error::ErrorPage;
use super::fields::{Line, Summary, told};
use super::frame::Mark;
use super::time::Time;
use super::title::WindowTitle;
use super::visit::{Posted, Visit, set_status};
use crate::domain::password;
use crate::domain::people::{Mistake, Part};
use crate::error::AppError;
use crate::services::accounts::invitation::Invited;

/// Where the page lives. The link itself only leads there, so that its secret is in no address of a page.
pub const PATH: &str = "/invitation";

/// The form for the password, or that the link opens nothing.
#[component]
pub fn Invitation() -> impl IntoView {
    let response = use_context::<ResponseOptions>();
    // While routes are listed at start-up there is no visit, and nothing is to be shown.
    use_context::<Visit>().map(|visit| {
        Suspend::new(async move {
            let mistakes = match &visit.posted {
                Some(Posted::Invitation(mistakes)) => mistakes.clone(),
                _ => vec![],
            };
            match visit.invited().await {
                Ok(Some(invited)) => {
                    let other = visit.who.filter(|who| who.username != invited.username).map(|who| who.name);
                    view! { <Choose invited mistakes other /> }.into_any()
                }
                Ok(None) => {
                    set_status(response, AppError::NotFound);
                    view! { <Over /> }.into_any()
                }
                Err(error) => {
                    set_status(response, error);
                    view! { <ErrorPage error request_id=visit.request_id /> }.into_any()
                }
            }
        })
    })
}

#[component]
fn Choose(invited: Invited, mistakes: Vec<Mistake>, other: Option<String>) -> impl IntoView {
    let title = if mistakes.is_empty() { "Choose a password" } else { "Error: Choose a password" };
    let hint =
        format!("{} to {} characters. Several words are easy to remember.", password::SHORTEST, password::LONGEST);
    let other = other.map(|name| {
        view! { <p class="hint">"You are signed in as " <bdi>{name}</bdi> " here; this signs you in as " <bdi>{invited.name.clone()}</bdi> " instead."</p> }
    });
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main">
            <Mark />
            <Summary mistakes=mistakes.clone() />
            <form class="card" method="post" action=PATH novalidate>
                <h1>"Choose a password"</h1>
                <p>"For " <bdi>{invited.name.clone()}</bdi> ". This page can be used once, and ends " <Time at=invited.expires_at /> "."</p>
                {other}
                <Line part=Part::Username value=invited.username autocomplete="username" locked=true />
                <Line
                    part=Part::Password
                    value=""
                    kind="password"
                    autocomplete="new-password"
                    hint=hint
                    required=true
                    told=told(&mistakes, Part::Password)
                />
                <Line
                    part=Part::Again
                    value=""
                    kind="password"
                    autocomplete="new-password"
                    required=true
                    told=told(&mistakes, Part::Again)
                />
                <button class="button button-main">"Set the password and sign in"</button>
            </form>
        </main>
    }
}

#[component]
fn Over() -> impl IntoView {
    view! {
        <WindowTitle text="This link opens nothing" />
        <main class="sign-in" id="main">
            <Mark />
            <div class="card">
                <h1>"This link opens nothing"</h1>
                <p>"It was used already, has ended, or another one was made since. Ask whoever sent it for a new one."</p>
                <p><a class="button" href="/sign-in">"Go to the sign-in page"</a></p>
            </div>
        </main>
    }
}
