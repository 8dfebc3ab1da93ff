//! Where a link leads that sets a password.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::customers::title_with_errors;
use super::error::ErrorPage;
use super::fields::{PeopleErrorSummary, TextInput, errors_of};
use super::frame::{FormScripts, Logo};
use super::request::{FormResult, PageRequest, set_status};
use super::time::Time;
use super::window_title::WindowTitle;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::password;
use crate::domain::people::{PeopleError, PeopleField};
use crate::error::AppError;
use crate::services::accounts::invitation::InvitedUser;

/// Where the page lives. The link itself only leads there, so that its secret is in no address of a page.
pub const PATH: &str = "/invitation";

/// The form for the password, or that the link opens nothing.
#[component]
pub fn Invitation() -> impl IntoView {
    let response = use_context::<ResponseOptions>();
    // While routes are listed at start-up there is no visit, and nothing is to be shown.
    use_context::<PageRequest>().map(|visit| {
        Suspend::new(async move {
            let (errors, lost) = match &visit.posted {
                Some(FormResult::Invitation(errors, typed)) => (errors.clone(), typed.clone()),
                _ => (vec![], vec![]),
            };
            match visit.invited().await {
                Ok(Some(invited)) => {
                    let other = visit.who.filter(|who| who.username != invited.username).map(|who| who.name);
                    view! { <SetPassword invited errors lost other /> }.into_any()
                }
                Ok(None) => {
                    set_status(response, AppError::NotFound);
                    view! { <InvitationExpired /> }.into_any()
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
fn SetPassword(
    invited: InvitedUser,
    errors: Vec<PeopleError>,
    lost: Vec<String>,
    other: Option<String>,
) -> impl IntoView {
    let lost = |part: PeopleField| lost.iter().any(|name| name == part.name());
    let title = title_with_errors(&t("invitation-title"), !errors.is_empty());
    let lengths = [("shortest", password::MIN_LENGTH.into()), ("longest", password::MAX_LENGTH.into())];
    let hint = t_format("invitation-password-hint", &lengths);
    let other = other.map(|other| view! { <OtherUserNotice other name=invited.name.clone() /> });
    let (whom_before, whom_after) = messages().split_around("invitation-for", "name", &[]);
    let (end_before, end_after) = messages().split_around("invitation-once", "when", &[]);
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main" data-wakes="">
            <Logo />
            <PeopleErrorSummary errors=errors.clone() />
            <form class="card" method="post" action=PATH novalidate>
                <h1>{t("invitation-title")}</h1>
                <p>{whom_before}<bdi>{invited.name.clone()}</bdi>{whom_after}" "{end_before}<Time at=invited.expires_at />{end_after}</p>
                {other}
                <TextInput part=PeopleField::Username value=invited.username autocomplete="username" locked=true />
                <TextInput
                    part=PeopleField::Password
                    value=""
                    kind="password"
                    autocomplete="new-password"
                    hint=hint
                    required=true
                    told=errors_of(&errors, PeopleField::Password)
                    forgotten=lost(PeopleField::Password)
                />
                <TextInput
                    part=PeopleField::Again
                    value=""
                    kind="password"
                    autocomplete="new-password"
                    required=true
                    told=errors_of(&errors, PeopleField::Again)
                    forgotten=lost(PeopleField::Again)
                />
                <button class="button button-main">{t("invitation-accept")}</button>
            </form>
        </main>
        <FormScripts />
    }
}

/// Somebody else is signed in here.
#[component]
fn OtherUserNotice(other: String, name: String) -> impl IntoView {
    // A character of nobody's, where the second name stands.
    const NAME: &str = "\u{f8fe}";
    let (before, after) = messages().split_around("invitation-other", "other", &[("name", NAME.into())]);
    let with_name = |half: String| match half.split_once(NAME) {
        Some((before, after)) => view! { {before.to_owned()}<bdi>{name.clone()}</bdi>{after.to_owned()} }.into_any(),
        None => half.into_any(),
    };
    view! { <p class="hint">{with_name(before)}<bdi>{other}</bdi>{with_name(after)}</p> }
}

#[component]
fn InvitationExpired() -> impl IntoView {
    view! {
        <WindowTitle text=t("invitation-over") />
        <main class="sign-in" id="main">
            <Logo />
            <div class="card">
                <h1>{t("invitation-over")}</h1>
                <p>{t("invitation-over-why")}</p>
                <p><a class="button" href="/sign-in">{t("invitation-to-sign-in")}</a></p>
            </div>
        </main>
    }
}
