//! The list of sounds.

use leptos::prelude::*;

use super::super::page_request::{Page, PageRequest};
use super::super::pager::Pager;
use super::super::time::Time;
use super::SoundPlayer;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::permissions::Permission;
use crate::domain::rule_messages::sound::format_size;
use crate::domain::sound::format_duration;
use crate::error::AppError;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::lists::sound_list::SoundQuery;
use crate::paths;
use crate::services::mailboxes::{self, CustomerChoice};
use crate::services::sounds::{self, Sound, SoundPage};

pub(super) async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let customers = mailboxes::visible_customers(&request.app, who).await?;
    let query = SoundQuery::parse(&request.query);
    let page = sounds::list(&request.app, who, &query).await?;
    let origin = ListOrigin::from_list_params(&request.query);
    let may_add = who.may(Permission::ManageSounds);
    let add = may_add.then(|| {
        let href = origin.create_href(paths::NEW_SOUND);
        view! { <a class="button button-primary" data-shortcut="create" href=href>{t(key!("sounds-add"))}</a> }
    });
    let about = t(if may_add { key!("sounds-about") } else { key!("sounds-about-choose") });
    let several = customers.len() > 1;
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("frame-sounds"))}</h1>
                <p class="page-subtitle">{about}</p>
            </div>
            {add}
        </div>
        <SoundFilters customers query=query.clone() />
        {contents(page, &query, (several, may_add), &origin)}
    };
    Ok(Page::new(t(key!("frame-sounds")), body))
}

/// The search, with a filter by customer if there are several.
#[component]
fn SoundFilters(customers: Vec<CustomerChoice>, query: SoundQuery) -> impl IntoView {
    let several = customers.len() > 1;
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        view! { <option value=c.id.to_string() selected=query.customer == Some(c.id)>{indent}{c.name}</option> }
    });
    let customer_select = several.then(|| {
        view! {
            <select class="input" name="customer" aria-label=t(key!("mailboxes-customer")) autocomplete="off">
                <option value="">{t(key!("sounds-all-customers"))}</option>
                {options.collect_view()}
            </select>
        }
    });
    let chip = query.unused.then(|| {
        let all_href = SoundQuery { unused: false, cursor: None, ..query.clone() }.href(paths::SOUNDS);
        view! {
            <ul class="chips" aria-label=t(key!("mailboxes-filters-on"))>
                <li>
                    <a class="chip" href=all_href>
                        {t(key!("sounds-unused"))}<span class="sr-only">{t(key!("mailboxes-remove-filter"))}</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            </ul>
        }
    });
    view! {
        <form class="filters" method="get" action=paths::SOUNDS role="search">
            {query.unused.then(|| view! { <input type="hidden" name="used" value="no" /> })}
            <div class="search">
                <label class="sr-only" for="q">{t(key!("mailboxes-search"))}</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder=t(key!("sounds-search-in")) autocomplete="off" maxlength="100" />
                {customer_select}
                <button class="button">{t(key!("mailboxes-search"))}</button>
            </div>
        </form>
        {chip}
    }
}

fn contents(page: SoundPage, query: &SoundQuery, (several, may_add): (bool, bool), origin: &ListOrigin) -> AnyView {
    if page.rows.is_empty() && *query != SoundQuery::default() {
        return view! {
            <div class="empty-state">
                <h2>{t(key!("sounds-no-match"))}</h2>
                <p><a class="button" href=paths::SOUNDS>{t(key!("sounds-show-all"))}</a></p>
            </div>
        }
        .into_any();
    }
    if page.rows.is_empty() {
        return view! {
            <div class="empty-state">
                <h2>{t(key!("sounds-none"))}</h2>
                <p>{t(if may_add { key!("sounds-none-add") } else { key!("sounds-none-ask") })}</p>
            </div>
        }
        .into_any();
    }
    let groups = page.rows.chunk_by(|a, b| a.customer_id == b.customer_id).map(|group| {
        let title = several.then(|| view! { <h2><bdi>{group[0].customer_name.clone()}</bdi></h2> });
        let rows = group.iter().map(|sound| view! { <Row sound=sound.clone() origin=origin.clone() /> }).collect_view();
        view! { <section class="sound-group">{title}<ul class="sound-list" data-shortcut-rows="">{rows}</ul></section> }
    });
    let page_href = |cursor| query.at(Some(cursor)).href(paths::SOUNDS);
    let (previous, next) = (page.previous.map(page_href), page.next.map(page_href));
    view! { {groups.collect_view()}<Pager previous next /> }.into_any()
}

#[component]
fn Row(sound: Sound, origin: ListOrigin) -> impl IntoView {
    let page = paths::SOUND.with(&sound.uuid);
    let (page, used_href) = (origin.carry(&page), origin.carry(&format!("{page}#used-by")));
    let audio = sound.audio.clone();
    let facts = audio.as_ref().map(|audio| {
        let size = format_size(audio.size, messages());
        format!("{} · {} {size} · ", format_duration(audio.duration), audio.kind.label())
    });
    let player = match audio {
        Some(_) => view! { <SoundPlayer uuid=sound.uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <span class="muted">{t(key!("sounds-no-audio"))}</span> }.into_any(),
    };
    view! {
        <li class="card sound-row">
            <div class="sound-title">
                <a class="sound-name" href=page><bdi>{sound.name}</bdi></a>
                <p class="hint">{facts}{added_text(sound.created_at, sound.creator)}</p>
            </div>
            {player}
            <a class="sound-usage hint" href=used_href>
                {t_format(key!("sounds-used"), &[("count", sound.used.into())])}
            </a>
        </li>
    }
}

/// When a sound was added, and by whom.
pub(super) fn added_text(at: i64, by: Option<String>) -> AnyView {
    let (before, after) = match by {
        Some(name) => messages().split_around(key!("sounds-added-by"), "when", &[("name", name.into())]),
        None => messages().split_around(key!("sounds-added"), "when", &[]),
    };
    view! { {before}<Time at />{after} }.into_any()
}
