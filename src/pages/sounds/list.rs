//! The sounds that there are.

use leptos::prelude::*;

use super::super::pager::Pager;
use super::super::time::Time;
use super::super::visit::{Screen, Visit};
use super::{PATH, Player};
use crate::domain::role::SoundVerb;
use crate::domain::sound::{length, size};
use crate::error::AppError;
use crate::forms::sound_list::SoundQuery;
use crate::services::mailboxes::{self, CustomerChoice};
use crate::services::sounds::{self, Page, Sound};

pub(super) async fn content(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let customers = mailboxes::customers(&visit.app, who).await?;
    let query = SoundQuery::parse(&visit.query);
    let page = sounds::list(&visit.app, who, &query).await?;
    let may_add = sounds::may(who, SoundVerb::Manage);
    let add = may_add.then(|| {
        let target = query.customer.map_or(format!("{PATH}/new"), |id| format!("{PATH}/new?customer={id}"));
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
        <Filter customers query=query.clone() />
        {contents(page, &query, several, may_add)}
    };
    Ok(Screen { title: "Sounds".to_owned(), body: body.into_any() })
}

/// The search, and one customer's only where there are several.
#[component]
fn Filter(customers: Vec<CustomerChoice>, query: SoundQuery) -> impl IntoView {
    let several = customers.len() > 1;
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        view! { <option value=c.id.to_string() selected=query.customer == Some(c.id)>{indent}{c.name}</option> }
    });
    let choose = several.then(|| {
        view! {
            <select class="input" name="customer" aria-label="Customer" autocomplete="off">
                <option value="">"All customers"</option>
                {options.collect_view()}
            </select>
        }
    });
    let chip = query.unused.then(|| {
        let all = SoundQuery { unused: false, cursor: None, ..query.clone() }.href(PATH);
        view! {
            <ul class="chips" aria-label="Filters that are on">
                <li>
                    <a class="chip" href=all>
                        "In no mailbox"<span class="sr-only">": take this filter away"</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            </ul>
        }
    });
    view! {
        <form class="filters" method="get" action=PATH role="search">
            {query.unused.then(|| view! { <input type="hidden" name="used" value="no" /> })}
            <div class="search">
                <label class="sr-only" for="q">"Search"</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder="Name of a sound" autocomplete="off" maxlength="100" />
                {choose}
                <button class="button">"Search"</button>
            </div>
        </form>
        {chip}
    }
}

fn contents(page: Page, query: &SoundQuery, several: bool, may_add: bool) -> AnyView {
    if page.rows.is_empty() && *query != SoundQuery::default() {
        return view! {
            <div class="empty">
                <h2>"No sound matches"</h2>
                <p><a class="button" href=PATH>"Show all sounds"</a></p>
            </div>
        }
        .into_any();
    }
    if page.rows.is_empty() {
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
    let groups = page.rows.chunk_by(|a, b| a.customer_id == b.customer_id).map(|group| {
        let title = several.then(|| view! { <h2><bdi>{group[0].customer_name.clone()}</bdi></h2> });
        let rows = group.iter().map(|sound| view! { <Row sound=sound.clone() /> }).collect_view();
        view! { <section class="sound-group">{title}<ul class="sounds">{rows}</ul></section> }
    });
    let way = |place| query.at(Some(place)).href(PATH);
    view! { {groups.collect_view()}<Pager previous=page.previous.map(way) next=page.next.map(way) /> }.into_any()
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
