//! The sounds that there are.

use leptos::prelude::*;

use super::super::time::Time;
use super::super::visit::{Screen, Visit};
use super::{PATH, Player};
use crate::domain::role::SoundVerb;
use crate::domain::sound::{length, size};
use crate::error::AppError;
use crate::forms::query;
use crate::services::mailboxes::{self, CustomerChoice};
use crate::services::sounds::{self, MOST, Sound};

pub(super) async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let customers = mailboxes::customers(&visit.app, who).await?;
    let chosen = query::pairs(&visit.query).find(|(name, _)| name == "customer").and_then(|(_, id)| id.parse().ok());
    let listed = sounds::list(&visit.app, who, chosen).await?;
    let may_add = sounds::may(who, SoundVerb::Manage);
    let add = may_add.then(|| {
        let target = chosen.map_or(format!("{PATH}/new"), |id| format!("{PATH}/new?customer={id}"));
        view! { <a class="button button-main" href=target>"Add a sound"</a> }
    });
    let about = if may_add {
        "What callers hear before they leave a message."
    } else {
        "What callers hear before they leave a message. Choose one on the page of a mailbox; an administrator adds others."
    };
    let several = customers.len() > 1;
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Sounds"</h1>
                <p class="page-sub">{about}</p>
            </div>
            {add}
        </div>
        {several.then(|| view! { <Filter customers chosen /> })}
        {groups(listed, several, may_add)}
    };
    Ok(Screen { title: "Sounds".to_owned(), body: body.into_any() })
}

/// One customer's only.
#[component]
fn Filter(customers: Vec<CustomerChoice>, chosen: Option<i64>) -> impl IntoView {
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        view! { <option value=c.id.to_string() selected=chosen == Some(c.id)>{indent}{c.name}</option> }
    });
    view! {
        <form class="filters" method="get" action=PATH>
            <div class="search">
                <select class="input" name="customer" aria-label="Customer" autocomplete="off">
                    <option value="">"All customers"</option>
                    {options.collect_view()}
                </select>
                <button class="button">"Show"</button>
            </div>
        </form>
    }
}

fn groups(listed: Vec<Sound>, several: bool, may_add: bool) -> AnyView {
    if listed.is_empty() {
        let next =
            if may_add { "Add a file, or record one with the microphone." } else { "An administrator adds them." };
        return view! {
            <div class="empty">
                <h2>"No sounds yet"</h2>
                <p>"Until there are, callers hear the system's own greeting. "{next}</p>
            </div>
        }
        .into_any();
    }
    let full = listed.len() == MOST as usize;
    let more = full.then(|| {
        view! { <p class="hint">{format!("These are the first {MOST}. Choose a customer to see the rest.")}</p> }
    });
    let groups = listed.chunk_by(|a, b| a.customer_id == b.customer_id).map(|group| {
        let title = several.then(|| view! { <h2><bdi>{group[0].customer_name.clone()}</bdi></h2> });
        let rows = group.iter().map(|sound| view! { <Row sound=sound.clone() /> }).collect_view();
        view! { <section class="sound-group">{title}<ul class="sounds">{rows}</ul></section> }
    });
    view! { {groups.collect_view()}{more} }.into_any()
}

#[component]
fn Row(sound: Sound) -> impl IntoView {
    let page = format!("{PATH}/{}", sound.uuid);
    let by = sound.creator.clone().map(|name| view! { " by " <bdi>{name}</bdi> });
    let heard = sound.heard.clone();
    let facts = heard.as_ref().map(|h| format!("{} · {} {} · ", length(h.duration), h.kind.label(), size(h.size)));
    let player = match heard {
        Some(_) => view! { <Player uuid=sound.uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <span class="faint">"Nothing to hear yet"</span> }.into_any(),
    };
    view! {
        <li class="card sound">
            <div class="sound-what">
                <a class="sound-name" href=page.clone()><bdi>{sound.name}</bdi></a>
                <p class="hint">{facts}"added "<Time at=sound.created_at />{by}</p>
            </div>
            {player}
            <a class="sound-used hint" href=format!("{page}#used")>{used(sound.used)}</a>
        </li>
    }
}

/// "In 3 mailboxes".
pub(super) fn used(boxes: u64) -> String {
    match boxes {
        0 => "In no mailbox".to_owned(),
        1 => "In 1 mailbox".to_owned(),
        boxes => format!("In {boxes} mailboxes"),
    }
}
