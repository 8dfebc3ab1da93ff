//! The sign-in page.

use leptos::prelude::*;

use super::logo::Logo;
use super::page_request::{PageAfterPost, PageRequest};
use super::window_title::{WindowTitle, title_with_errors};
use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::error_summary::{ERROR_SUMMARY_ID, ErrorSummary};
use crate::components::field::{FormField, LabeledField};
use crate::components::i18n::{messages, t};
use crate::forms::query_string;
use crate::i18n::{Locale, key};
use crate::paths;

/// User name and password; after a rejection with the user name and the reason.
#[component]
pub fn SignIn() -> impl IntoView {
    let request = use_context::<PageRequest>();
    let address = request.as_ref().map(|v| v.address.clone()).unwrap_or_default();
    let posted = request.as_ref().and_then(|v| v.posted.clone());
    let (refusal, username, next) = if let Some(PageAfterPost::SignIn(refusal, username, next)) = posted {
        (Some(refusal), username, next)
    } else {
        let query = request.map(|v| v.query).unwrap_or_default();
        let next = query_string::pairs(&query).find(|(name, _)| name == "next").map(|(_, value)| value);
        (None, String::new(), next.unwrap_or_default())
    };
    let invalid = refusal.is_some();
    let title = title_with_errors(&t(key!("sign-in-title")), invalid);
    // Which of the two is wrong is not revealed, so both refer to the summary.
    let summary_id = invalid.then_some(ERROR_SUMMARY_ID);
    let [username_field, password_field] =
        [("username", key!("sign-in-username")), ("password", key!("sign-in-password"))]
            .map(|(name, key)| FormField::new(name, t(key)));
    view! {
        <WindowTitle text=title />
        <main class="sign-in" id="main">
            <Logo />
            <ErrorSummary errors={refusal.into_iter().collect::<Vec<_>>()} />
            <form class="card" method="post" action=paths::SIGN_IN novalidate>
                <h1>{t(key!("sign-in-title"))}</h1>
                <input type="hidden" name="next" value=next />
                <LabeledField field=username_field>
                    <input
                        class="input"
                        type="text"
                        dir=LEFT_TO_RIGHT
                        id="username"
                        name="username"
                        value=username
                        autocomplete="username"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-invalid=invalid.then_some("true")
                        aria-describedby=summary_id
                    />
                </LabeledField>
                <LabeledField field=password_field>
                    <input
                        class="input"
                        type="password"
                        dir=LEFT_TO_RIGHT
                        id="password"
                        name="password"
                        autocomplete="current-password"
                        aria-invalid=invalid.then_some("true")
                        aria-describedby=summary_id
                    />
                </LabeledField>
                <button class="button button-primary">{t(key!("sign-in-title"))}</button>
                <p class="hint">{t(key!("sign-in-forgotten"))}</p>
            </form>
            <LanguageSwitcher address=address />
        </main>
    }
}

/// The language of this browser, for users who are not signed in.
#[component]
fn LanguageSwitcher(address: String) -> impl IntoView {
    let current = messages().locale();
    let buttons = Locale::ALL.into_iter().map(|locale| {
        let name = locale.tag();
        view! {
            <button class="link-button" name="language" value=name lang=name aria-pressed=(locale == current).to_string()>
                {locale.native_name()}
            </button>
        }
    });
    view! {
        <form class="language-picker" method="post" action=paths::LANGUAGE aria-label=t(key!("sign-in-language"))>
            <input type="hidden" name="next" value=address />
            {buttons.collect_view()}
        </form>
    }
}
