//! The control panel: the user's own mailboxes, with settings that change with one click. Designed for phones.

mod card;
mod choose_mailboxes;
mod contact_form;
mod preview;
mod unsaved_form;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::mailboxes::format_total;
use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::window_title::title_with_errors;
use crate::components::i18n::{messages, t};
use crate::domain::permissions::{Resource, Visibility};
use crate::domain::problem::FieldError;
use crate::error::AppError;
use crate::forms::panel::PanelContactForm;
use crate::i18n::key;
use crate::lists::mailbox_list::{Cursor, ListQuery};
use crate::paths;
use crate::services::panel::{self as service, ContactFormConflict, Panel};

pub use choose_mailboxes::ChooseMailboxes;
pub use preview::PreviewPanel;

/// A rejected form of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelFormState {
    /// The mailbox.
    pub uuid: String,
    /// Which form, and its content.
    pub form: PanelFormContent,
    /// All errors.
    pub errors: Vec<FieldError>,
    /// The page of the panel it was on, for submitting it again.
    pub page: String,
}

/// The name of the input for the page of the panel.
pub const PAGE_INPUT: &str = "page";

/// The content of a rejected form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PanelFormContent {
    /// The PIN form; the PIN is not returned.
    Pin,
    /// The texts form with the typed values.
    Texts(PanelContactForm),
    /// The texts form after another user has changed the same texts.
    #[serde(rename = "Overtaken")]
    Conflict(Box<ContactFormConflict>),
}

/// The page.
#[component]
pub fn ControlPanel() -> impl IntoView {
    render_page(control_panel)
}

async fn control_panel(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let panel = service::load(&request.app, who, cursor(&request)).await?;
    let form_state = match &request.posted {
        Some(PageAfterPost::Panel(form_state)) => Some((**form_state).clone()),
        _ => None,
    };
    let heading = t(match who.role.visibility(Resource::Panel) {
        Visibility::CustomerAndBelow | Visibility::Customer => key!("panel-page-organization"),
        Visibility::Own => key!("panel-page-yours"),
    });
    // The mailbox was archived or removed from the panel in the meantime.
    let unsaved = form_state.clone().filter(|form_state| !panel.cards.iter().any(|card| card.uuid == form_state.uuid));
    let has_errors = unsaved.is_some() || form_state.as_ref().is_some_and(|form_state| !form_state.errors.is_empty());
    let title = title_with_errors(&t(key!("frame-panel")), has_errors);
    let contents = if panel.cards.is_empty() {
        let has_mailboxes = !service::own_mailboxes(&request.app, who, None).await?.rows.is_empty();
        no_cards(has_mailboxes)
    } else {
        let (previous, next) = (panel.previous.clone(), panel.next.clone());
        let cards = cards(panel.clone(), form_state.as_ref());
        view! { {cards} <PanelPager previous next path=paths::PANEL.to_owned() /> }.into_any()
    };
    let subtitle = (!panel.cards.is_empty()).then(|| {
        let total = ("total", format_total(&panel.total).into());
        let (before, after) = messages().split_around(key!("panel-page-shown"), "choose", &[total]);
        view! { <p class="page-subtitle">{before}<a href=paths::PANEL_MAILBOXES>{t(key!("panel-page-choose"))}</a>{after}</p> }
    });
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                {subtitle}
            </div>
        </div>
        {unsaved.map(|form_state| view! { <unsaved_form::UnsavedForm form_state /> })}
        {contents}
    };
    Ok(Page::new(title, body))
}

/// The cursor in the address.
fn cursor(request: &PageRequest) -> Option<Cursor> {
    ListQuery::parse(&request.query).cursor
}

/// The address of another page of the same list.
fn page_href(path: &str, cursor: Option<Cursor>) -> String {
    ListQuery::default().at(cursor).href(path)
}

fn cards(panel: Panel, form_state: Option<&PanelFormState>) -> AnyView {
    let cards = panel.cards.into_iter().map(|card| {
        let form_state = form_state.filter(|form_state| form_state.uuid == card.uuid).cloned();
        view! { <card::CardView card form_state /> }
    });
    view! { <div class="panel-cards">{cards.collect_view()}</div> }.into_any()
}

/// Links to the previous and the next page.
#[component]
fn PanelPager(previous: Option<Cursor>, next: Option<Cursor>, path: String) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let page_link = |cursor: Option<Cursor>, label: String, rel: &'static str| {
            cursor.map(|cursor| view! { <a class="button" rel=rel href=page_href(&path, Some(cursor))>{label}</a> })
        };
        view! {
            <nav class="pager" aria-label=t(key!("mailboxes-pages"))>
                <span class="pager-links">{page_link(previous, t(key!("mailboxes-previous")), "prev")}{page_link(next, t(key!("mailboxes-next")), "next")}</span>
            </nav>
        }
    })
}

/// Why there are no cards.
fn no_cards(has_mailboxes: bool) -> AnyView {
    if has_mailboxes {
        view! {
            <div class="empty-state">
                <h2>{t(key!("panel-page-none-shown"))}</h2>
                <p>{t(key!("panel-page-none-shown-why"))}</p>
                <p><a class="button" href=paths::PANEL_MAILBOXES>{t(key!("panel-page-choose-mailboxes"))}</a></p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="empty-state">
                <h2>{t(key!("panel-page-none"))}</h2>
                <p>{t(key!("panel-page-none-why"))}</p>
            </div>
        }
        .into_any()
    }
}
