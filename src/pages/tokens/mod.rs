//! API tokens: those there are, and the form that makes one. For administrators.

mod form;
mod table;

use leptos::prelude::*;

use super::visit::{Posted, Screen, Visit, screen};
use crate::components::speech::{t, t_with};
use crate::error::AppError;
use crate::forms::token::TokenForm;
use crate::islands::rare::{Rare, Small};
use crate::services::tokens;

/// Where the page lives.
pub const PATH: &str = "/tokens";

/// The page.
#[component]
pub fn Tokens() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let listed = tokens::list(&visit.app, who, None).await?;
    let (typed, made, problems) = match visit.posted.clone() {
        Some(Posted::NewToken(secret)) => (TokenForm::fresh(&who.username), Some(secret), vec![]),
        Some(Posted::Token(form, problems)) => (*form, None, problems),
        _ => (TokenForm::fresh(&who.username), None, vec![]),
    };
    let title = match (&made, problems.is_empty()) {
        (Some(_), _) => t("tokens-made"),
        (None, true) => t("tokens-title"),
        (None, false) => t_with("rules-error-title", &[("title", t("tokens-title").into())]),
    };
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("tokens-title")}</h1>
                <p class="page-sub">
                    {t("tokens-about")}" "<a href="/api/docs/" rel="external">{t("tokens-calls")}</a>
                </p>
            </div>
        </div>
        {made.map(|secret| view! { <Told secret /> })}
        <table::Table listed />
        <form::Form typed problems />
    };
    Ok(Screen::new(title, body))
}

/// The new token, which is nowhere else and will not be told again.
#[component]
fn Told(secret: String) -> impl IntoView {
    view! {
        <section class="notice notice-good" id="new-token" role="status" aria-labelledby="new-token-title">
            <h2 id="new-token-title">{t("tokens-copy-now")}</h2>
            <p>{t("tokens-copy-now-about")}</p>
            <div class="field">
                <label for="secret">{t("tokens-token")}</label>
                <input class="input token" type="text" id="secret" readonly value=secret autocomplete="off" spellcheck="false" />
                <div class="ways-on"><Rare small=Small::Copy("secret".to_owned()) /></div>
            </div>
        </section>
    }
}
