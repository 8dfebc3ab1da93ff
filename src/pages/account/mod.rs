//! One's own account: name and address, the password, and where one is signed in.

mod forms;
mod preferences;
mod sessions;
mod user_agent;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::history;
use super::request::{FormResult, Page, PageRequest, render_page};
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::account::{AccountDetailsForm, AccountProblem};
use crate::services::accounts::{self, logins};
use crate::services::audit::SubjectKind;

/// Where the page lives.
pub const PATH: &str = "/account";

/// The name of the input with the language, and where its form goes, below the page.
pub const LANGUAGE_INPUT: &str = "language";

/// A form of the page that came back. A password is not among what is shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountFormState {
    /// Name and address as typed.
    Details(AccountDetailsForm, Vec<AccountProblem>),
    /// The change of password: what was wrong, and the names of the inputs into which something was typed.
    Password(Vec<AccountProblem>, Vec<String>),
    /// A time zone as typed, which is none.
    Zone(String, AccountProblem),
}

/// The page.
#[component]
pub fn Account() -> impl IntoView {
    render_page(content)
}

async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let stored = accounts::details(&visit.app, who).await?;
    let sessions = logins::list(&visit.app, who, visit.limits).await?;
    let (mut zone, mut lost) = (None, vec![]);
    let (details, details_told, password_told) = match visit.posted.clone() {
        Some(FormResult::Account(sent)) => match *sent {
            AccountFormState::Details(typed, told) => (typed, told, vec![]),
            AccountFormState::Password(told, typed) => {
                lost = typed;
                (stored, vec![], told)
            }
            AccountFormState::Zone(typed, told) => {
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
    let title = if wrong { t_format("validation-error-title", &[("title", (&name).into())]) } else { name.clone() };
    let this = visit.login.as_ref().map(|login| login.0.clone()).unwrap_or_default();
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{name}</h1>
                <p class="page-sub">{who.username.clone()}" · "{t_format("frame-role", &[("role", who.role.code().into())])}</p>
            </div>
            <a class="button" href=history::subject_href(SubjectKind::User, who.user_id)>{t("mailbox-page-history")}</a>
        </div>
        <forms::AccountErrorSummary told />
        <forms::DetailsForm details told=details_told />
        <forms::LanguageForm chosen=who.locale />
        <forms::PasswordForm username=who.username.clone() told=password_told lost />
        <preferences::PreferencesForms
            preferences=visit.preferences.clone()
            typed
            told=zone_told.map(|problem| problem.message(messages()))
        />
        <sessions::SessionList sessions this />
    };
    Ok(Page::new(title, body))
}
