//! The user's own account: name and address, password, preferences, sessions.

mod forms;
mod preferences;
mod sessions;
mod user_agent;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::history;
use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::window_title::title_with_errors;
use crate::components::error_summary::ErrorSummary;
use crate::components::i18n::{t, t_format};
use crate::error::AppError;
use crate::forms::account::{AccountDetailsForm, AccountError};
use crate::i18n::key;
use crate::services::accounts::{self, sign_ins};
use crate::services::audit::SubjectKind;

/// The name of the input for the language, and the path segment of its form.
pub const LANGUAGE_INPUT: &str = "language";

/// A rejected form of the page. Passwords are never returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountFormState {
    /// Name and address as typed.
    Details(AccountDetailsForm, Vec<AccountError>),
    /// The change of password: the errors, and the names of the inputs that were filled in.
    Password(Vec<AccountError>, Vec<String>),
    /// An invalid time zone as typed.
    Zone(String, AccountError),
}

/// The page.
#[component]
pub fn Account() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let stored = accounts::details(&request.app, who).await?;
    let sessions = sign_ins::list(&request.app, who, request.limits).await?;
    let (mut zone, mut lost) = (None, vec![]);
    let (details, details_errors, password_errors) = match request.posted.clone() {
        Some(PageAfterPost::Account(state)) => match *state {
            AccountFormState::Details(typed, errors) => (typed, errors, vec![]),
            AccountFormState::Password(errors, filled) => {
                lost = filled;
                (stored, vec![], errors)
            }
            AccountFormState::Zone(typed, error) => {
                zone = Some((typed, error));
                (stored, vec![], vec![])
            }
        },
        _ => (stored, vec![], vec![]),
    };
    let (typed, zone_error) = zone.unzip();
    let errors = [details_errors.clone(), password_errors.clone(), zone_error.clone().into_iter().collect()].concat();
    let name = t(key!("account-title"));
    let title = title_with_errors(&name, !errors.is_empty());
    let current = request.login.as_ref().map(|login| login.0.clone()).unwrap_or_default();
    let history = who.user().map(|id| {
        view! {
            <a class="button" href=history::subject_href(SubjectKind::User, id)>
                {t(key!("mailbox-page-history"))}
            </a>
        }
    });
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{name}</h1>
                <p class="page-subtitle">{who.username.clone()}" · "{t_format(key!("frame-role"), &[("role", who.role.code().into())])}</p>
            </div>
            {history}
        </div>
        <ErrorSummary errors />
        <forms::DetailsForm details errors=details_errors />
        <forms::LanguageForm chosen=who.locale />
        <forms::PasswordForm username=who.username.clone() errors=password_errors lost />
        <preferences::PreferencesForms
            preferences=request.preferences.clone()
            typed
            error=zone_error
        />
        <sessions::SessionList sessions current />
    };
    Ok(Page::new(title, body))
}
