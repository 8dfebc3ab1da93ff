//! The control panel: the mailboxes of one's own, changed with one touch. Made for a phone in the hand.

mod card;
mod choose_mailboxes;
mod preview;
mod texts;
mod unsaved_form;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::mailboxes::format_total;
use super::request::{FormResult, Page, PageRequest, render_page};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::problem::FieldError;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::listing::{Cursor, ListQuery};
use crate::forms::panel::PanelTexts;
use crate::services::panel::{self, Panel, TextsConflict};

pub use choose_mailboxes::ChooseMailboxes;
pub use preview::PreviewPanel;

/// Where the panel lives.
pub const PATH: &str = "/panel";

/// Where the mailboxes that it shows are chosen.
pub const CHOICE_PATH: &str = "/panel/mailboxes";

/// A form of a card that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelFormState {
    /// The mailbox.
    pub uuid: String,
    /// Which form it was.
    pub form: PanelFormContent,
    /// Every mistake.
    pub errors: Vec<FieldError>,
    /// The page of the panel that it was on, for when it is sent again.
    pub page: String,
}

/// The name of the input that keeps the page of the panel that a form was on.
pub const PAGE_INPUT: &str = "page";

/// Which form of a card came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PanelFormContent {
    /// That of the PIN, which is not shown again.
    Pin,
    /// That of the texts, with what was typed.
    Texts(PanelTexts),
    /// The same, after somebody else changed the same texts.
    Overtaken(Box<TextsConflict>),
}

/// The page.
#[component]
pub fn ControlPanel() -> impl IntoView {
    render_page(control_panel)
}

async fn control_panel(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let shown = panel::load(&visit.app, who, cursor(&visit)).await?;
    let sent = match &visit.posted {
        Some(FormResult::Panel(sent)) => Some((**sent).clone()),
        _ => None,
    };
    let heading = t(if who.role == Role::Residential { "panel-page-company" } else { "panel-page-yours" });
    // Somebody archived the mailbox meanwhile, or took it out of the panel.
    let gone = sent.clone().filter(|sent| !shown.cards.iter().any(|card| card.uuid == sent.uuid));
    let wrong = gone.is_some() || sent.as_ref().is_some_and(|sent| !sent.errors.is_empty());
    let title = t("frame-panel");
    let title = if wrong { t_format("validation-error-title", &[("title", title.into())]) } else { title };
    let contents = if shown.cards.is_empty() {
        let any = !panel::own_mailboxes(&visit.app, who, None).await?.rows.is_empty();
        no_cards(any)
    } else {
        let (previous, next) = (shown.previous.clone(), shown.next.clone());
        view! { {cards(shown.clone(), sent.as_ref())} <PanelPager previous next path=PATH.to_owned() /> }.into_any()
    };
    let sub = (!shown.cards.is_empty()).then(|| {
        let total = ("total", format_total(&shown.total).into());
        let (before, after) = messages().split_around("panel-page-shown", "choose", &[total]);
        view! { <p class="page-sub">{before}<a href=CHOICE_PATH>{t("panel-page-choose")}</a>{after}</p> }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                {sub}
            </div>
        </div>
        {gone.map(|sent| view! { <unsaved_form::UnsavedForm sent /> })}
        {contents}
    };
    Ok(Page::new(title, body))
}

/// The place that the address names.
fn cursor(visit: &PageRequest) -> Option<Cursor> {
    ListQuery::parse(&visit.query).cursor
}

/// The address of another page of the same list.
fn page_href(path: &str, cursor: Option<Cursor>) -> String {
    ListQuery::default().at(cursor).href(path)
}

fn cards(shown: Panel, sent: Option<&PanelFormState>) -> AnyView {
    let cards = shown.cards.into_iter().map(|card| {
        let sent = sent.filter(|sent| sent.uuid == card.uuid).cloned();
        view! { <card::CardView card sent /> }
    });
    view! { <div class="panel-cards">{cards.collect_view()}</div> }.into_any()
}

/// The ways to the pages before and after this one, if there are any.
#[component]
fn PanelPager(previous: Option<Cursor>, next: Option<Cursor>, path: String) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let way = |cursor: Option<Cursor>, label: String, rel: &'static str| {
            cursor.map(|cursor| view! { <a class="button" rel=rel href=page_href(&path, Some(cursor))>{label}</a> })
        };
        view! {
            <nav class="pager" aria-label=t("mailboxes-pages")>
                <span class="pager-ways">{way(previous, t("mailboxes-previous"), "prev")}{way(next, t("mailboxes-next"), "next")}</span>
            </nav>
        }
    })
}

/// Why there is no card.
fn no_cards(any: bool) -> AnyView {
    if any {
        view! {
            <div class="empty">
                <h2>{t("panel-page-none-shown")}</h2>
                <p>{t("panel-page-none-shown-why")}</p>
                <p><a class="button" href=CHOICE_PATH>{t("panel-page-choice")}</a></p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="empty">
                <h2>{t("panel-page-none")}</h2>
                <p>{t("panel-page-none-why")}</p>
            </div>
        }
        .into_any()
    }
}
