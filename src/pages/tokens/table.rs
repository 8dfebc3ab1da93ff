//! The list of tokens.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format, t_split};
use crate::i18n::key;
use crate::pages::history;
use crate::pages::responsive_table::ResponsiveTable;
use crate::pages::time::{DateText, Time};
use crate::paths;
use crate::services::audit::SubjectKind;
use crate::services::now;
use crate::services::tokens::{TokenListRow, TokenState};

/// One row per token, the latest first.
#[component]
pub fn TokenTable(
    /// The rows.
    tokens: Vec<TokenListRow>,
) -> AnyView {
    if tokens.is_empty() {
        return view! {
            <div class="empty-state">
                <h2>{t(key!("tokens-none"))}</h2>
                <p>{t(key!("tokens-none-hint"))}</p>
            </div>
        }
        .into_any();
    }
    let rows = tokens.into_iter().map(|token| view! { <Row row=token /> }).collect_view();
    let columns = [
        t(key!("tokens-name")),
        t(key!("tokens-user")),
        t(key!("tokens-apis")),
        t(key!("tokens-permissions")),
        t(key!("tokens-used")),
        t(key!("tokens-expires")),
        t(key!("tokens-status")),
    ];
    view! { <ResponsiveTable caption=t(key!("tokens-all")) columns>{rows}</ResponsiveTable> }.into_any()
}

#[component]
fn Row(row: TokenListRow) -> impl IntoView {
    let state = TokenState::of(&row, now());
    let TokenListRow { token, username, customer_name, .. } = row;
    let rights = t(match (token.writes, token.reads_pins) {
        (true, true) => key!("tokens-permissions-change-pins"),
        (true, false) => key!("tokens-permissions-change"),
        (false, true) => key!("tokens-permissions-pins"),
        (false, false) => key!("tokens-permissions-read"),
    });
    let used = match token.last_used_at {
        Some(at) => view! { <Time at /> }.into_any(),
        None => view! { <span class="muted">{t(key!("tokens-never"))}</span> }.into_any(),
    };
    let (id, name) = (token.id, token.name.clone());
    let status = match (state, token.revoker) {
        (TokenState::Alive | TokenState::Suspended, _) => view! { <RevokeButton id name state /> }.into_any(),
        (TokenState::Revoked, Some(revoker)) => {
            let (before, after) = messages().split_around(key!("tokens-revoked-by"), "who", &[]);
            view! { {before}<bdi>{revoker}</bdi>{after} }.into_any()
        }
        (state, _) => state.label(messages()).into_any(),
    };
    let creator = view! { <bdi>{token.creator}</bdi> }.into_any();
    let created_at = view! { <Time at=token.created_at /> }.into_any();
    let created = t_split(key!("tokens-created-by"), vec![("who", creator), ("when", created_at)], &[]);
    view! {
        <tr class:muted=!matches!(state, TokenState::Alive)>
            <th scope="row">
                <bdi>{token.name}</bdi>
                <span class="subtitle"><code>{token.prefix}"…"</code></span>
                <span class="subtitle">{created}</span>
                <span class="subtitle"><a href=history::subject_href(SubjectKind::Token, token.id)>{t(key!("mailbox-page-history"))}</a></span>
            </th>
            <td data-label=t(key!("tokens-user"))>
                <bdi>{username}</bdi>
                <span class="subtitle"><bdi>{customer_name}</bdi></span>
            </td>
            <td data-label=t(key!("tokens-apis"))>{token.dialects.label()}</td>
            <td data-label=t(key!("tokens-permissions"))>{rights}</td>
            <td data-label=t(key!("tokens-used"))>{used}</td>
            <td data-label=t(key!("tokens-expires"))><DateText at=token.expires_at /></td>
            <td data-label=t(key!("tokens-status"))>{status}</td>
        </tr>
    }
}

/// The revoke button with a confirmation step.
#[component]
fn RevokeButton(id: i64, name: String, state: TokenState) -> impl IntoView {
    view! {
        <span>{state.label(messages())}</span>
        <details class="disclosure">
            <summary class="button" aria-label=t_format(key!("tokens-revoke-of"), &[("name", name.into())])>{t(key!("tokens-revoke"))}</summary>
            <form method="post" action=paths::TOKEN_REVOKE.with(id)>
                <FormUserInput />
                <p class="hint">{t(key!("tokens-revoke-hint"))}</p>
                <button class="button">{t(key!("tokens-revoke-now"))}</button>
            </form>
        </details>
    }
}
