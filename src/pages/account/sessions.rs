//! The user's sessions.

use leptos::prelude::*;

use super::user_agent::browser_name;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::i18n::key;
use crate::pages::time::Time;
use crate::paths;
use crate::services::accounts::sign_ins::SignIn;

/// The sessions, most recently used first, each with a button to end it.
#[component]
pub fn SessionList(
    /// The sessions.
    sessions: Vec<SignIn>,
    /// The id of the current session.
    current: String,
) -> impl IntoView {
    let rows = sessions.into_iter().map(|login| {
        let is_current = login.id == current;
        view! { <SessionItem login is_current /> }
    });
    let rows = rows.collect_view();
    view! {
        <Section id="sessions" title=t(key!("account-sessions")) about=t(key!("account-sessions-about"))>
            <ul class="card session-list">{rows}</ul>
            <form method="post" action=paths::SIGN_OUT_EVERYWHERE>
                <button class="button">{t(key!("frame-sign-out-everywhere"))}</button>
            </form>
        </Section>
    }
}

#[component]
fn SessionItem(login: SignIn, is_current: bool) -> impl IntoView {
    let name = browser_name(&login.agent, messages());
    let label =
        t_format(key!("account-sign-out-of"), &[("browser", (&name).into()), ("address", (&login.address).into())]);
    let (before_since, after_since) = messages().split_around(key!("account-signed-in"), "when", &[]);
    let (before_seen, after_seen) = messages().split_around(key!("account-last-active"), "when", &[]);
    let action = if is_current {
        view! { <span class="badge badge-success">{t(key!("account-this-session"))}</span> }.into_any()
    } else {
        view! {
            <form method="post" action=paths::ACCOUNT_SESSION_END.with(&login.id)>
                <FormUserInput />
                <button class="button" aria-label=label>{t(key!("account-sign-out"))}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <div class="panel-row-text">
                <span class="panel-row-label" title=login.agent>{name}</span>
                <span class="hint">
                    <bdi>{login.address}</bdi>" · "{before_since}<Time at=login.since />{after_since}
                    " · "{before_seen}<Time at=login.seen />{after_seen}
                </span>
            </div>
            {action}
        </li>
    }
}
