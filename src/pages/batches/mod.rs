//! Changes of many mailboxes at once: what is to be done, what would come of it, and what did.

mod choose;
mod list;
mod result;
mod tally;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::fields::Crumbs;
use super::mailboxes::grouped;
use super::time::Time;
use super::visit::{Posted, Screen, Visit, screen};
use crate::domain::batch::{MOST, State};
use crate::domain::words;
use crate::error::AppError;
use crate::forms::query;
use crate::islands::batch_progress::BatchProgress;
use crate::services::batches::{self as service, Mistake, Shown};

pub use list::Batches;

/// Where they live.
pub const PATH: &str = "/batches";

/// The page of one, whatever its state.
#[component]
pub fn Batch() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    screen(move |visit| batch(visit, uuid))
}

async fn batch(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let shown = service::get(&visit.app, who, &uuid).await?;
    let progress = shown.brief.progress;
    let (typed, mistake) = match &visit.posted {
        Some(Posted::Batch(pairs, mistake)) => (pairs.clone(), Some(mistake.clone())),
        _ => (vec![], None),
    };
    let body = match progress.state {
        State::Filling if shown.own => choose::page(&visit, who, &shown, typed, mistake.clone()).await?,
        // A value that was refused is asked for again.
        State::Prepared if matches!(mistake, Some(Mistake::Value(_))) => {
            choose::page(&visit, who, &shown, typed, mistake.clone()).await?
        }
        State::Counting | State::Running => moving(&shown),
        State::Prepared => result::prepared(&visit, who, &shown, mistake.clone()).await?,
        State::Filling | State::Cancelled | State::Finished => result::over(&visit, who, &shown).await?,
    };
    let picked = picked(progress.total);
    let heading = match (&shown.brief.deed, &shown.undoes) {
        (_, Some(undone)) => format!("Undo “{}”", undone.said),
        (Some(_), _) => shown.brief.said.clone(),
        (None, _) => "Change many at once".to_owned(),
    };
    let title = if mistake.is_some() { format!("Error: {heading}") } else { heading.clone() };
    let awake = shown.started || progress.state.moves();
    let head = view! {
        <Crumbs up=crate::pages::mailboxes::PATH label="Mailboxes" here=heading.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{heading}</bdi></h1>
                <p class="page-sub">
                    {picked}" · "<bdi>{shown.brief.actor.clone()}</bdi>" · "<Time at=shown.brief.at />
                </p>
            </div>
        </div>
        {awake.then(|| view! { <BatchProgress uuid=shown.brief.uuid.clone() first=progress /> })}
    };
    let body = view! {
        {head}
        {body}
    };
    Ok(Screen { title, body: body.into_any() })
}

/// So many mailboxes, in words.
fn picked(total: i64) -> String {
    if total == 1 { "1 mailbox".to_owned() } else { format!("{} mailboxes", grouped(total)) }
}

/// What goes on by itself, and how to stop it.
fn moving(shown: &Shown) -> AnyView {
    let action = format!("{PATH}/{}/cancel", shown.brief.uuid);
    let (about, label) = match shown.brief.progress.state {
        State::Counting => ("Each mailbox is tried out, and nothing is changed yet.", "Cancel"),
        _ => ("You can leave this page; it goes on.", "Stop here"),
    };
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{format!("{} of {}", shown.brief.progress.done(), shown.brief.progress.total)}</p>
        </noscript>
        <p class="hint">{about}</p>
        <form class="ways-on" method="post" action=action>
            <button class="button">{label}</button>
        </form>
    }
    .into_any()
}

/// Where the page of the refused begins that the address asks for.
fn after(visit: &Visit) -> i64 {
    query::pairs(&visit.query).find(|(name, _)| name == "after").and_then(|(_, at)| at.parse().ok()).unwrap_or(0)
}

/// Why something was not done, as a sentence.
pub fn why(mistake: &Mistake) -> String {
    match mistake {
        Mistake::Nothing => "Nothing is selected. Tick the mailboxes first.".to_owned(),
        Mistake::TooMany => {
            let most = grouped(i64::try_from(MOST).unwrap_or(i64::MAX));
            format!("These are more than {most} mailboxes, the most at once. Narrow the list with a filter.")
        }
        Mistake::Value(wrong) => words::error(wrong),
        Mistake::Count(count) => format!("Type {count}, the number of mailboxes that will be archived."),
        Mistake::Over => "This is over, or has changed meanwhile.".to_owned(),
        Mistake::NotBack => "PINs cannot come back: nothing remembers the old ones.".to_owned(),
        Mistake::Collected => "The list was downloaded before. Show a PIN on its mailbox's page.".to_owned(),
    }
}
