//! API tokens: those there are, and the form that makes one. For administrators.

mod form;
mod table;

use leptos::prelude::*;

use super::request::{FormResult, Page, PageRequest, render_page};
use crate::components::i18n::{t, t_format};
use crate::error::AppError;
use crate::forms::token::TokenForm;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::services::tokens;

/// Where the page lives.
pub const PATH: &str = "/tokens";

/// The page.
#[component]
pub fn Tokens() -> impl IntoView {
    render_page(content)
}

async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let listed = tokens::list(&visit.app, who, None).await?;
    let (typed, made, problems) = match visit.posted.clone() {
        Some(FormResult::NewToken(secret)) => (TokenForm::default_for(&who.username), Some(secret), vec![]),
        Some(FormResult::Token(form, problems)) => (*form, None, problems),
        _ => (TokenForm::default_for(&who.username), None, vec![]),
    };
    let title = match (&made, problems.is_empty()) {
        (Some(_), _) => t("tokens-made"),
        (None, true) => t("tokens-title"),
        (None, false) => t_format("validation-error-title", &[("title", t("tokens-title").into())]),
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
        {made.map(|secret| view! { <NewTokenNotice secret /> })}
        <table::TokenTable listed />
        <form::NewTokenForm typed problems />
    };
    Ok(Page::new(title, body))
}

/// The new token, which is nowhere else and will not be told again.
#[component]
fn NewTokenNotice(secret: String) -> impl IntoView {
    view! {
        <section class="notice notice-good" id="new-token" role="status" aria-labelledby="new-token-title">
            <h2 id="new-token-title">{t("tokens-copy-now")}</h2>
            <p>{t("tokens-copy-now-about")}</p>
            <div class="field">
                <label for="secret">{t("tokens-token")}</label>
                <input class="input token" type="text" id="secret" readonly value=secret autocomplete="off" spellcheck="false" />
                <div class="ways-on"><LazyWidgets small=LazyWidget::Copy("secret".to_owned()) /></div>
            </div>
        </section>
    }
}
