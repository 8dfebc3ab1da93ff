//! API tokens: the list, and the form for creating one. For administrators.

mod form;
mod table;

use leptos::prelude::*;

use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::window_title::title_with_errors;
use crate::components::field::{FormField, LabeledField};
use crate::components::i18n::t;
use crate::error::AppError;
use crate::forms::token::TokenForm;
use crate::i18n::key;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::paths;
use crate::services::tokens;

/// The page.
#[component]
pub fn Tokens() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let tokens = tokens::list(&request.app, who, None).await?;
    let (typed, new_secret, errors) = match request.posted.clone() {
        Some(PageAfterPost::NewToken(secret)) => (TokenForm::default_for(&who.username), Some(secret), vec![]),
        Some(PageAfterPost::Token(form, errors)) => (*form, None, errors),
        _ => (TokenForm::default_for(&who.username), None, vec![]),
    };
    let title = match (&new_secret, errors.is_empty()) {
        (Some(_), _) => t(key!("tokens-created")),
        (None, is_valid) => title_with_errors(&t(key!("tokens-title")), !is_valid),
    };
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("tokens-title"))}</h1>
                <p class="page-subtitle">
                    {t(key!("tokens-about"))}" "
                    <a href=paths::API_DOCS rel="external">{t(key!("tokens-api-reference"))}</a>
                </p>
            </div>
        </div>
        {new_secret.map(|secret| view! { <NewTokenNotice secret /> })}
        <table::TokenTable tokens />
        <form::NewTokenForm typed errors />
    };
    Ok(Page::new(title, body))
}

/// The new token, which is shown only once.
#[component]
fn NewTokenNotice(secret: String) -> impl IntoView {
    view! {
        <section class="notice notice-success" id="new-token" role="status" aria-labelledby="new-token-title">
            <h2 id="new-token-title">{t(key!("tokens-copy-now"))}</h2>
            <p>{t(key!("tokens-copy-now-about"))}</p>
            <LabeledField field=FormField::new("secret", t(key!("tokens-token")))>
                <input class="input monospace" type="text" id="secret" readonly value=secret autocomplete="off" spellcheck="false" />
                <div class="actions"><LazyWidgets widget=LazyWidget::Copy("secret".to_owned()) /></div>
            </LabeledField>
        </section>
    }
}
