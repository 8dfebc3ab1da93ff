//! The tokens that there are.

use leptos::prelude::*;

use super::PATH;
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
                <h2>"No tokens yet"</h2>
                <p>"Make the first one below."</p>
            </div>
        }
        .into_any();
    }
    let rows = listed.into_iter().map(|listed| view! { <Row listed /> }).collect_view();
    view! {
        <Sheet caption="Tokens" columns=["Name", "User", "Opens", "May", "Last used", "Ends", "Status"]>{rows}</Sheet>
    }
    .into_any()
}

#[component]
fn Row(listed: Listed) -> impl IntoView {
    let state = State::of(&listed, now());
    let Listed { token, username, customer_name, .. } = listed;
    let rights = match (token.writes, token.reads_pins) {
        (true, true) => "read, change, read PINs",
        (true, false) => "read, change",
        (false, true) => "read, read PINs",
        (false, false) => "read",
    };
    let used = match token.last_used_at {
        Some(at) => view! { <Time at /> }.into_any(),
        None => view! { <span class="faint">"Never"</span> }.into_any(),
    };
    let (id, name) = (token.id, token.name.clone());
    let status = match (state, token.revoker) {
        (State::Alive | State::Suspended, _) => view! { <Revoke id name state /> }.into_any(),
        (State::Revoked, Some(by)) => view! { "revoked by " <bdi>{by}</bdi> }.into_any(),
        (state, _) => state.label().into_any(),
    };
    view! {
        <tr class:faint=!matches!(state, State::Alive)>
            <th scope="row">
                <bdi>{token.name}</bdi>
                <span class="under"><code>{token.prefix}"…"</code></span>
                <span class="under">"made by " <bdi>{token.creator}</bdi>", " <Time at=token.created_at /></span>
                <span class="under"><a href=history::of(Kind::Token, token.id)>"History"</a></span>
            </th>
            <td data-label="User">
                <bdi>{username}</bdi>
                <span class="under"><bdi>{customer_name}</bdi></span>
            </td>
            <td data-label="Opens">{token.dialects.label()}</td>
            <td data-label="May">{rights}</td>
            <td data-label="Last used">{used}</td>
            <td data-label="Ends"><Day at=token.expires_at /></td>
            <td data-label="Status">{status}</td>
        </tr>
    }
}

/// The button behind another, so that one slip of the hand ends nothing.
#[component]
fn Revoke(id: i64, name: String, state: State) -> impl IntoView {
    view! {
        <span>{state.label()}</span>
        <details class="confirm">
            <summary class="button" aria-label=format!("Revoke {name}")>"Revoke"</summary>
            <form method="post" action=format!("{PATH}/{id}/revoke")>
                <p class="hint">"Scripts that use it stop working at once."</p>
                <button class="button">"Revoke it now"</button>
            </form>
        </details>
    }
}
