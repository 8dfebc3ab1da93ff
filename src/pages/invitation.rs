//! Where a link leads that sets a password.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::customers::titled;
use super::error::ErrorPage;
use super::fields::{Line, Summary, told};
use super::frame::{Mark, Sending};
use super::time::Time;
use super::title::WindowTitle;
use super::visit::{Posted, Visit, set_status};
use crate::components::speech::{t, t_with, words};
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
            let (mistakes, lost) = match &visit.posted {
                Some(Posted::Invitation(mistakes, typed)) => (mistakes.clone(), typed.clone()),
                _ => (vec![], vec![]),
            };
            match visit.invited().await {
                Ok(Some(invited)) => {
                    let other = visit.who.filter(|who| who.username != invited.username).map(|who| who.name);
                    view! { <Choose invited mistakes lost other /> }.into_any()
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
fn Choose(invited: Invited, mistakes: Vec<Mistake>, lost: Vec<String>, other: Option<String>) -> impl IntoView {
    let lost = |part: Part| lost.iter().any(|name| name == part.name());
    let title = titled(&t("invitation-title"), !mistakes.is_empty());
    let lengths = [("shortest", password::SHORTEST.into()), ("longest", password::LONGEST.into())];
    let hint = t_with("invitation-password-hint", &lengths);
    let other = other.map(|other| view! { <Other other name=invited.name.clone() /> });
    let (whom_before, whom_after) = words().around("invitation-for", "name", &[]);
    let (end_before, end_after) = words().around("invitation-once", "when", &[]);
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main" data-wakes="">
            <Mark />
            <Summary mistakes=mistakes.clone() />
            <form class="card" method="post" action=PATH novalidate>
                <h1>{t("invitation-title")}</h1>
                <p>{whom_before}<bdi>{invited.name.clone()}</bdi>{whom_after}" "{end_before}<Time at=invited.expires_at />{end_after}</p>
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
                    forgotten=lost(Part::Password)
                />
                <Line
                    part=Part::Again
                    value=""
                    kind="password"
                    autocomplete="new-password"
                    required=true
                    told=told(&mistakes, Part::Again)
                    forgotten=lost(Part::Again)
                />
                <button class="button button-main">{t("invitation-accept")}</button>
            </form>
        </main>
        <Sending />
    }
}

/// Somebody else is signed in here.
#[component]
fn Other(other: String, name: String) -> impl IntoView {
    // A character of nobody's, where the second name stands.
    const NAME: &str = "\u{f8fe}";
    let (before, after) = words().around("invitation-other", "other", &[("name", NAME.into())]);
    let with_name = |half: String| match half.split_once(NAME) {
        Some((before, after)) => view! { {before.to_owned()}<bdi>{name.clone()}</bdi>{after.to_owned()} }.into_any(),
        None => half.into_any(),
    };
    view! { <p class="hint">{with_name(before)}<bdi>{other}</bdi>{with_name(after)}</p> }
}

#[component]
fn Over() -> impl IntoView {
    view! {
        <WindowTitle text=t("invitation-over") />
        <main class="sign-in" id="main">
            <Mark />
            <div class="card">
                <h1>{t("invitation-over")}</h1>
                <p>{t("invitation-over-why")}</p>
                <p><a class="button" href="/sign-in">{t("invitation-to-sign-in")}</a></p>
            </div>
        </main>
    }
}
