//! The sounds that there are.

use leptos::prelude::*;

use super::super::pager::Pager;
use super::super::request::{Page, PageRequest};
use super::super::time::Time;
use super::{PATH, SoundPlayer};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::messages::sound::format_size;
use crate::domain::role::SoundPermission;
use crate::domain::sound::format_duration;
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::sound_list::SoundQuery;
use crate::services::mailboxes::{self, CustomerChoice};
use crate::services::sounds::{self, Sound, SoundPage};

pub(super) async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let customers = mailboxes::visible_customers(&visit.app, who).await?;
    let query = SoundQuery::parse(&visit.query);
    let page = sounds::list(&visit.app, who, &query).await?;
    let origin = ListOrigin::from_list_params(&visit.query);
    let may_add = sounds::is_authorized(who, SoundPermission::Manage);
    let add = may_add.then(|| {
        let target = origin.create_href(&format!("{PATH}/new"));
        view! { <a class="button button-main" data-key="create" href=target>{t("sounds-add")}</a> }
    });
    let about = t(if may_add { "sounds-about" } else { "sounds-about-choose" });
    let several = customers.len() > 1;
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("frame-sounds")}</h1>
                <p class="page-sub">{about}</p>
            </div>
            {add}
        </div>
        <SoundFilters customers query=query.clone() />
        {contents(page, &query, (several, may_add), &origin)}
    };
    Ok(Page::new(t("frame-sounds"), body))
}

/// The search, and one customer's only where there are several.
#[component]
fn SoundFilters(customers: Vec<CustomerChoice>, query: SoundQuery) -> impl IntoView {
    let several = customers.len() > 1;
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        view! { <option value=c.id.to_string() selected=query.customer == Some(c.id)>{indent}{c.name}</option> }
    });
    let choose = several.then(|| {
        view! {
            <select class="input" name="customer" aria-label=t("mailboxes-customer") autocomplete="off">
                <option value="">{t("sounds-all-customers")}</option>
                {options.collect_view()}
            </select>
        }
    });
    let chip = query.unused.then(|| {
        let all = SoundQuery { unused: false, cursor: None, ..query.clone() }.href(PATH);
        view! {
            <ul class="chips" aria-label=t("mailboxes-filters-on")>
                <li>
                    <a class="chip" href=all>
                        {t("sounds-unused")}<span class="sr-only">{t("mailboxes-take-away")}</span>
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
                <label class="sr-only" for="q">{t("mailboxes-search")}</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder=t("sounds-search-in") autocomplete="off" maxlength="100" />
                {choose}
                <button class="button">{t("mailboxes-search")}</button>
            </div>
        </form>
        {chip}
    }
}

fn contents(page: SoundPage, query: &SoundQuery, (several, may_add): (bool, bool), origin: &ListOrigin) -> AnyView {
    if page.rows.is_empty() && *query != SoundQuery::default() {
        return view! {
            <div class="empty">
                <h2>{t("sounds-no-match")}</h2>
                <p><a class="button" href=PATH>{t("sounds-show-all")}</a></p>
            </div>
        }
        .into_any();
    }
    if page.rows.is_empty() {
        return view! {
            <div class="empty">
                <h2>{t("sounds-none")}</h2>
                <p>{t(if may_add { "sounds-none-add" } else { "sounds-none-ask" })}</p>
            </div>
        }
        .into_any();
    }
    let groups = page.rows.chunk_by(|a, b| a.customer_id == b.customer_id).map(|group| {
        let title = several.then(|| view! { <h2><bdi>{group[0].customer_name.clone()}</bdi></h2> });
        let rows = group.iter().map(|sound| view! { <Row sound=sound.clone() origin=origin.clone() /> }).collect_view();
        view! { <section class="sound-group">{title}<ul class="sounds" data-rows="">{rows}</ul></section> }
    });
    let way = |place| query.at(Some(place)).href(PATH);
    view! { {groups.collect_view()}<Pager previous=page.previous.map(way) next=page.next.map(way) /> }.into_any()
}

#[component]
fn Row(sound: Sound, origin: ListOrigin) -> impl IntoView {
    let page = format!("{PATH}/{}", sound.uuid);
    let (page, used) = (origin.carry(&page), origin.carry(&format!("{page}#used")));
    let heard = sound.heard.clone();
    let facts = heard.as_ref().map(|h| {
        format!("{} · {} {} · ", format_duration(h.duration), h.kind.label(), format_size(h.size, messages()))
    });
    let player = match heard {
        Some(_) => view! { <SoundPlayer uuid=sound.uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <span class="faint">{t("sounds-nothing-to-hear")}</span> }.into_any(),
    };
    view! {
        <li class="card sound">
            <div class="sound-what">
                <a class="sound-name" href=page><bdi>{sound.name}</bdi></a>
                <p class="hint">{facts}{added_text(sound.created_at, sound.creator)}</p>
            </div>
            {player}
            <a class="sound-used hint" href=used>{t_format("sounds-used", &[("count", sound.used.into())])}</a>
        </li>
    }
}

/// When a sound was added, and by whom.
pub(super) fn added_text(at: i64, by: Option<String>) -> AnyView {
    let (before, after) = match by {
        Some(name) => messages().split_around("sounds-added-by", "when", &[("name", name.into())]),
        None => messages().split_around("sounds-added", "when", &[]),
    };
    view! { {before}<Time at />{after} }.into_any()
}
