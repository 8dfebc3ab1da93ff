//! Changes of many mailboxes at once: what is to be done, what would come of it, and what did.

mod choose;
mod list;
mod result;
mod tally;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::fields::Crumbs;
use super::time::Time;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::batch::{MOST, Progress, State};
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::forms::query;
use crate::islands::rare::{Rare, Small};
use crate::services::batches::{self as service, Mistake, Shown};
use crate::tongue::Words;

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
    let origin = visit.origin();
    let body = match progress.state {
        State::Filling if shown.own => choose::page(&visit, who, &shown, typed, mistake.clone()).await?,
        // A value that was refused is asked for again.
        State::Prepared if matches!(mistake, Some(Mistake::Value(_))) => {
            choose::page(&visit, who, &shown, typed, mistake.clone()).await?
        }
        State::Counting | State::Running => moving(&shown, &origin),
        State::Prepared => result::prepared(&visit, who, &shown, mistake.clone()).await?,
        State::Filling | State::Cancelled | State::Finished => result::over(&visit, who, &shown).await?,
    };
    let picked = t_with("batches-mailboxes", &[("count", progress.total.into())]);
    let heading = match (&shown.brief.deed, &shown.undoes) {
        (_, Some(undone)) => t_with("batches-undo-of", &[("what", undone.said(words()).into())]),
        (Some(_), _) => shown.brief.said(words()),
        (None, _) => t("batches-change-many"),
    };
    let title = match mistake {
        Some(_) => t_with("rules-error-title", &[("title", (&heading).into())]),
        None => heading.clone(),
    };
    let awake = shown.started || progress.state.moves();
    let head = view! {
        <Crumbs up=origin.list() label=t("mailboxes-title") here=heading.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{heading}</bdi></h1>
                <p class="page-sub">
                    {picked}" · "<bdi>{shown.brief.actor.clone()}</bdi>" · "<Time at=shown.brief.at />
                </p>
            </div>
        </div>
        {awake.then(|| view! { <Rare small=Small::Batch { uuid: shown.brief.uuid.clone(), first: progress } /> })}
    };
    let body = view! {
        {head}
        {body}
    };
    Ok(Screen::new(title, body))
}

/// What goes on by itself, and how to stop it.
fn moving(shown: &Shown, origin: &Origin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/cancel", shown.brief.uuid));
    let (about, label) = match shown.brief.progress.state {
        State::Counting => ("batches-counting", "batches-cancel"),
        _ => ("batches-running", "batches-stop"),
    };
    let Progress { total, .. } = shown.brief.progress;
    let so_many = t_with("batches-so-many", &[("done", shown.brief.progress.done().into()), ("total", total.into())]);
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{so_many}</p>
        </noscript>
        <p class="hint">{t(about)}</p>
        <form class="ways-on" method="post" action=action>
            <FilledBy />
            <button class="button">{t(label)}</button>
        </form>
    }
    .into_any()
}

/// Where the page of the refused begins that the address asks for.
fn after(visit: &Visit) -> i64 {
    query::pairs(&visit.query).find(|(name, _)| name == "after").and_then(|(_, at)| at.parse().ok()).unwrap_or(0)
}

/// Why something was not done, as a sentence.
pub fn why(mistake: &Mistake, words: Words) -> String {
    match mistake {
        Mistake::Nothing => words.say("batches-nothing-selected"),
        Mistake::TooMany => words.say_with("batches-too-many", &[("most", MOST.into())]),
        Mistake::Value(wrong) => rules::error(wrong, words),
        // As it is to be typed.
        Mistake::Count(count) => words.say_with("batches-wrong-count", &[("count", count.to_string().into())]),
        Mistake::Over => words.say("batches-over"),
        Mistake::Undone => words.say("batches-undone-before"),
        Mistake::NotBack => words.say("batches-pins-stay"),
        Mistake::Collected => words.say("batches-collected"),
    }
}
