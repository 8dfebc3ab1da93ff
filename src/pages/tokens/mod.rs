//! API tokens: those there are, and the form that makes one. For administrators.

mod form;
mod table;

use leptos::prelude::*;

use super::visit::{Posted, Screen, Visit, screen};
use crate::error::AppError;
use crate::forms::token::TokenForm;
use crate::islands::copy::CopyButton;
use crate::services::tokens::{self, Made};

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
        Some(Posted::Token(_, Ok(made))) => (TokenForm::fresh(&who.username), Some(made), vec![]),
        Some(Posted::Token(form, Err(problems))) => (*form, None, problems),
        _ => (TokenForm::fresh(&who.username), None, vec![]),
    };
    let title = match (&made, problems.is_empty()) {
        (Some(_), _) => "Token made",
        (None, true) => "API tokens",
        (None, false) => "Error: API tokens",
    };
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"API tokens"</h1>
                <p class="page-sub">
                    "A token lets a script do what its user may, or less, without knowing a password. "
                    <a href="/api/docs/" rel="external">"What scripts can call"</a>
                </p>
            </div>
        </div>
        {made.map(|made| view! { <Told made /> })}
        <table::Table listed />
        <form::Form typed problems />
    };
    Ok(Screen { title: title.to_owned(), body: body.into_any() })
}

/// The new token, which is nowhere else and will not be told again.
#[component]
fn Told(made: Made) -> impl IntoView {
    let secret = made.secret.reveal().to_owned();
    view! {
        <section class="notice notice-good" id="new-token" role="status" aria-labelledby="new-token-title">
            <h2 id="new-token-title">"Copy the new token now"</h2>
            <p>"It is shown this once. Whoever has it can use it, so keep it like a password."</p>
            <div class="field">
                <label for="secret">"Token"</label>
                <input class="input token" type="text" id="secret" readonly value=secret autocomplete="off" spellcheck="false" />
                <div class="ways-on"><CopyButton id="secret".to_owned() /></div>
            </div>
        </section>
    }
}
