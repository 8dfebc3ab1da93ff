//! The control panel: the mailboxes of one's own, changed with one touch. Made for a phone in the hand.

mod card;
mod choose;
mod kept;
mod look;
mod texts;

use leptos::prelude::*;

use super::mailboxes::count;
use super::visit::{Posted, Screen, Visit, screen};
use crate::domain::problem::FieldError;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::listing::{Cursor, ListQuery};
use crate::forms::panel::Texts;
use crate::services::panel::{self, Overtaken, Panel};

pub use choose::Choose;
pub use look::Look;

/// Where the panel lives.
pub const PATH: &str = "/panel";

/// Where the mailboxes that it shows are chosen.
pub const CHOICE: &str = "/panel/mailboxes";

/// A form of a card that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The mailbox.
    pub uuid: String,
    /// Which form it was.
    pub form: SentForm,
    /// Every mistake.
    pub errors: Vec<FieldError>,
    /// The page of the panel that it was on, for when it is sent again.
    pub page: String,
}

/// The name of the input that keeps the page of the panel that a form was on.
pub const PAGE: &str = "page";

/// Which form of a card came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentForm {
    /// That of the PIN, which is not shown again.
    Pin,
    /// That of the texts, with what was typed.
    Texts(Texts),
    /// The same, after somebody else changed the same texts.
    Overtaken(Box<Overtaken>),
}

/// The page.
#[component]
pub fn Own() -> impl IntoView {
    screen(own)
}

async fn own(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let shown = panel::panel(&visit.app, who, cursor(&visit)).await?;
    let sent = match &visit.posted {
        Some(Posted::Panel(sent)) => Some((**sent).clone()),
        _ => None,
    };
    let heading = if who.role == Role::Residential { "Your company's mailboxes" } else { "Your mailboxes" };
    // Somebody archived the mailbox meanwhile, or took it out of the panel.
    let gone = sent.clone().filter(|sent| !shown.cards.iter().any(|card| card.uuid == sent.uuid));
    let wrong = gone.is_some() || sent.as_ref().is_some_and(|sent| !sent.errors.is_empty());
    let title = if wrong { "Error: Control panel" } else { "Control panel" };
    let contents = if shown.cards.is_empty() {
        let any = !panel::boxes(&visit.app, who, None).await?.rows.is_empty();
        nothing(any)
    } else {
        let (previous, next) = (shown.previous.clone(), shown.next.clone());
        view! { {cards(shown.clone(), sent.as_ref())} <Pages previous next path=PATH.to_owned() /> }.into_any()
    };
    let sub = (!shown.cards.is_empty()).then(|| {
        view! { <p class="page-sub">{count(&shown.total)}" shown here · "<a href=CHOICE>"choose"</a></p> }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                {sub}
            </div>
        </div>
        {gone.map(|sent| view! { <kept::Kept sent /> })}
        {contents}
    };
    Ok(Screen { title: title.to_owned(), body: body.into_any() })
}

/// The place that the address names.
fn cursor(visit: &Visit) -> Option<Cursor> {
    ListQuery::parse(&visit.query).cursor
}

/// The address of another page of the same list.
fn at(path: &str, cursor: Option<Cursor>) -> String {
    ListQuery::default().at(cursor).href(path)
}

fn cards(shown: Panel, sent: Option<&Sent>) -> AnyView {
    let cards = shown.cards.into_iter().map(|card| {
        let sent = sent.filter(|sent| sent.uuid == card.uuid).cloned();
        view! { <card::CardView card sent /> }
    });
    view! { <div class="panel-cards">{cards.collect_view()}</div> }.into_any()
}

/// The ways to the pages before and after this one, if there are any.
#[component]
fn Pages(previous: Option<Cursor>, next: Option<Cursor>, path: String) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let way = |cursor: Option<Cursor>, label: &'static str, rel: &'static str| {
            cursor.map(|cursor| view! { <a class="button" rel=rel href=at(&path, Some(cursor))>{label}</a> })
        };
        view! {
            <nav class="pager" aria-label="Pages">
                <span class="pager-ways">{way(previous, "Previous", "prev")}{way(next, "Next", "next")}</span>
            </nav>
        }
    })
}

/// Why there is no card.
fn nothing(any: bool) -> AnyView {
    if any {
        view! {
            <div class="empty">
                <h2>"None of your mailboxes is shown here"</h2>
                <p>"Choose those that you want to look after."</p>
                <p><a class="button" href=CHOICE>"Choose mailboxes"</a></p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="empty">
                <h2>"You have no mailbox yet"</h2>
                <p>"Once your administrator gives you one, it can be looked after here."</p>
            </div>
        }
        .into_any()
    }
}
