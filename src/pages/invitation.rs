//! The page for setting a password, reached by an invitation link.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::error::ErrorPage;
use super::frame::FormScripts;
use super::logo::Logo;
use super::page_request::{PageAfterPost, PageRequest, set_status};
use super::time::DateTimeText;
use super::window_title::{WindowTitle, title_with_errors};
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, TextField};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::domain::password;
use crate::error::AppError;
use crate::i18n::key;
use crate::paths;
use crate::services::accounts::invitation::InvitedUser;

/// The form for the password, or a message that the link has expired.
#[component]
pub fn Invitation() -> impl IntoView {
    let response = use_context::<ResponseOptions>();
    // While routes are listed at start-up there is no request, and nothing to render.
    use_context::<PageRequest>().map(|request| {
        Suspend::new(async move {
            let (errors, lost) = match &request.posted {
                Some(PageAfterPost::Invitation(errors, lost)) => (errors.clone(), lost.clone()),
                _ => (vec![], vec![]),
            };
            match request.invited().await {
                Ok(Some(user)) => {
                    let signed_in_user = request.who.filter(|who| who.username != user.username).map(|who| who.name);
                    view! { <SetPassword user errors lost signed_in_user /> }.into_any()
                }
                Ok(None) => {
                    set_status(response, AppError::NotFound);
                    view! { <InvitationExpired /> }.into_any()
                }
                Err(error) => {
                    set_status(response, error);
                    view! { <ErrorPage error request_id=request.request_id /> }.into_any()
                }
            }
        })
    })
}

#[component]
fn SetPassword(
    user: InvitedUser,
    errors: Vec<AdministrationError>,
    lost: Vec<String>,
    signed_in_user: Option<String>,
) -> impl IntoView {
    let password_field = |field: AdministrationField| {
        let is_lost = lost.iter().any(|name| name == field.name());
        FormField::from(field).errors(&errors).lost(is_lost.then(|| t(key!("account-password-not-kept"))))
    };
    let username = FormField::from(AdministrationField::Username).value(user.username.clone());
    let title = title_with_errors(&t(key!("invitation-title")), !errors.is_empty());
    let lengths = [("shortest", password::MIN_LENGTH.into()), ("longest", password::MAX_LENGTH.into())];
    let hint = t_format(key!("invitation-password-hint"), &lengths);
    let other_user_notice = signed_in_user.map(|other| view! { <OtherUserNotice other name=user.name.clone() /> });
    let (before_name, after_name) = messages().split_around(key!("invitation-for"), "name", &[]);
    let (before_expiry, after_expiry) = messages().split_around(key!("invitation-expires"), "when", &[]);
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main" data-hydrates="">
            <Logo />
            <ErrorSummary errors=errors.clone() />
            <form class="card" method="post" action=paths::INVITATION novalidate>
                <h1>{t(key!("invitation-title"))}</h1>
                <p>{before_name}<bdi>{user.name.clone()}</bdi>{after_name}" "{before_expiry}<DateTimeText at=user.expires_at />{after_expiry}</p>
                {other_user_notice}
                <TextField field=username autocomplete="username" locked=true />
                <TextField
                    field=password_field(AdministrationField::Password).hint(hint)
                    kind="password"
                    autocomplete="new-password"
                    required=true
                />
                <TextField
                    field=password_field(AdministrationField::Again)
                    kind="password"
                    autocomplete="new-password"
                    required=true
                />
                <button class="button button-primary">{t(key!("invitation-submit"))}</button>
            </form>
        </main>
        <FormScripts />
    }
}

/// Another user is signed in.
#[component]
fn OtherUserNotice(other: String, name: String) -> impl IntoView {
    // A private-use character as a placeholder for the second name.
    const NAME: &str = "\u{f8fe}";
    let (before, after) = messages().split_around(key!("invitation-other-user"), "other", &[("name", NAME.into())]);
    let with_name = |part: String| match part.split_once(NAME) {
        Some((before, after)) => view! { {before.to_owned()}<bdi>{name.clone()}</bdi>{after.to_owned()} }.into_any(),
        None => part.into_any(),
    };
    view! { <p class="hint">{with_name(before)}<bdi>{other}</bdi>{with_name(after)}</p> }
}

#[component]
fn InvitationExpired() -> impl IntoView {
    view! {
        <WindowTitle text=t(key!("invitation-invalid")) />
        <main class="sign-in" id="main">
            <Logo />
            <div class="card">
                <h1>{t(key!("invitation-invalid"))}</h1>
                <p>{t(key!("invitation-invalid-why"))}</p>
                <p><a class="button" href=paths::SIGN_IN>{t(key!("invitation-to-sign-in"))}</a></p>
            </div>
        </main>
    }
}
