//! The tokens that there are.

use leptos::prelude::*;

use super::PATH;
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_around, t_with, words};
use crate::pages::history;
use crate::pages::sheet::Sheet;
use crate::pages::time::{Day, Time};
use crate::services::now;
use crate::services::record::Kind;
use crate::services::tokens::{Listed, State};

/// One row a token, the latest first.
#[component]
pub fn Table(
    /// The rows.
    listed: Vec<Listed>,
) -> AnyView {
    if listed.is_empty() {
        return view! {
            <div class="empty">
                <h2>{t("tokens-none")}</h2>
                <p>{t("tokens-none-make")}</p>
            </div>
        }
        .into_any();
    }
    let rows = listed.into_iter().map(|listed| view! { <Row listed /> }).collect_view();
    let columns = [
        t("tokens-name"),
        t("tokens-user"),
        t("tokens-opens"),
        t("tokens-may"),
        t("tokens-used"),
        t("tokens-ends"),
        t("tokens-status"),
    ];
    view! { <Sheet caption=t("tokens-all") columns>{rows}</Sheet> }.into_any()
}

#[component]
fn Row(listed: Listed) -> impl IntoView {
    let state = State::of(&listed, now());
    let Listed { token, username, customer_name, .. } = listed;
    let rights = t(match (token.writes, token.reads_pins) {
        (true, true) => "tokens-may-change-pins",
        (true, false) => "tokens-may-change",
        (false, true) => "tokens-may-pins",
        (false, false) => "tokens-may-read",
    });
    let used = match token.last_used_at {
        Some(at) => view! { <Time at /> }.into_any(),
        None => view! { <span class="faint">{t("tokens-never")}</span> }.into_any(),
    };
    let (id, name) = (token.id, token.name.clone());
    let status = match (state, token.revoker) {
        (State::Alive | State::Suspended, _) => view! { <Revoke id name state /> }.into_any(),
        (State::Revoked, Some(by)) => {
            let (before, after) = words().around("tokens-revoked-by", "who", &[]);
            view! { {before}<bdi>{by}</bdi>{after} }.into_any()
        }
        (state, _) => state.label(words()).into_any(),
    };
    let maker = view! { <bdi>{token.creator}</bdi> }.into_any();
    let made = view! { <Time at=token.created_at /> }.into_any();
    let made = t_around("tokens-made-by", vec![("who", maker), ("when", made)], &[]);
    view! {
        <tr class:faint=!matches!(state, State::Alive)>
            <th scope="row">
                <bdi>{token.name}</bdi>
                <span class="under"><code>{token.prefix}"…"</code></span>
                <span class="under">{made}</span>
                <span class="under"><a href=history::of(Kind::Token, token.id)>{t("mailbox-page-history")}</a></span>
            </th>
            <td data-label=t("tokens-user")>
                <bdi>{username}</bdi>
                <span class="under"><bdi>{customer_name}</bdi></span>
            </td>
            <td data-label=t("tokens-opens")>{token.dialects.label()}</td>
            <td data-label=t("tokens-may")>{rights}</td>
            <td data-label=t("tokens-used")>{used}</td>
            <td data-label=t("tokens-ends")><Day at=token.expires_at /></td>
            <td data-label=t("tokens-status")>{status}</td>
        </tr>
    }
}

/// The button behind another, so that one slip of the hand ends nothing.
#[component]
fn Revoke(id: i64, name: String, state: State) -> impl IntoView {
    view! {
        <span>{state.label(words())}</span>
        <details class="confirm">
            <summary class="button" aria-label=t_with("tokens-revoke-of", &[("name", name.into())])>{t("tokens-revoke")}</summary>
            <form method="post" action=format!("{PATH}/{id}/revoke")>
                <FilledBy />
                <p class="hint">{t("tokens-revoke-hint")}</p>
                <button class="button">{t("tokens-revoke-now")}</button>
            </form>
        </details>
    }
}
