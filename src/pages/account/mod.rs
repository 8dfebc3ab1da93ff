//! One's own account: name and address, the password, and where one is signed in.

mod agent;
mod forms;
mod preferences;
mod sessions;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::history;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::speech::{t, t_with, words};
use crate::error::AppError;
use crate::forms::account::{AccountProblem, Details};
use crate::services::accounts::{self, logins};
use crate::services::record::Kind;

/// Where the page lives.
pub const PATH: &str = "/account";

/// The name of the input with the language, and where its form goes, below the page.
pub const LANGUAGE: &str = "language";

/// A form of the page that came back. A password is not among what is shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sent {
    /// Name and address as typed.
    Details(Details, Vec<AccountProblem>),
    /// The change of password: what was wrong, and the names of the inputs into which something was typed.
    Password(Vec<AccountProblem>, Vec<String>),
    /// A time zone as typed, which is none.
    Zone(String, AccountProblem),
}

/// The page.
#[component]
pub fn Account() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let stored = accounts::details(&visit.app, who).await?;
    let sessions = logins::list(&visit.app, who, visit.limits).await?;
    let (mut zone, mut lost) = (None, vec![]);
    let (details, details_told, password_told) = match visit.posted.clone() {
        Some(Posted::Account(sent)) => match *sent {
            Sent::Details(typed, told) => (typed, told, vec![]),
            Sent::Password(told, typed) => {
                lost = typed;
                (stored, vec![], told)
            }
            Sent::Zone(typed, told) => {
                zone = Some((typed, told));
                (stored, vec![], vec![])
            }
        },
        _ => (stored, vec![], vec![]),
    };
    let (typed, zone_told) = zone.unzip();
    let told = [details_told.clone(), password_told.clone(), zone_told.clone().into_iter().collect()].concat();
    let wrong = !told.is_empty();
    let name = t("account-title");
    let title = if wrong { t_with("rules-error-title", &[("title", (&name).into())]) } else { name.clone() };
    let this = visit.login.as_ref().map(|login| login.0.clone()).unwrap_or_default();
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{name}</h1>
                <p class="page-sub">{who.username.clone()}" · "{t_with("frame-role", &[("role", who.role.name().into())])}</p>
            </div>
            <a class="button" href=history::of(Kind::User, who.user_id)>{t("mailbox-page-history")}</a>
        </div>
        <forms::Summary told />
        <forms::DetailsForm details told=details_told />
        <forms::TongueForm chosen=who.tongue />
        <forms::PasswordForm username=who.username.clone() told=password_told lost />
        <preferences::PreferencesForms
            preferences=visit.preferences.clone()
            typed
            told=zone_told.map(|problem| problem.told(words()))
        />
        <sessions::Sessions sessions this />
    };
    Ok(Screen::new(title, body))
}
