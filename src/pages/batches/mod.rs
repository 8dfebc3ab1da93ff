//! Changes of many mailboxes at once: what is to be done, what would come of it, and what did.

mod choose_action;
mod list;
mod result;
mod tally;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::fields::Breadcrumbs;
use super::request::{FormResult, Page, PageRequest, render_page};
use super::time::Time;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::{BatchProgress, BatchState, MAX_BATCH_ITEMS};
use crate::domain::messages as rules;
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::query_string;
use crate::i18n::Messages;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::services::batches::{self as service, BatchDetail, BatchError};

pub use list::Batches;

/// Where they live.
pub const PATH: &str = "/batches";

/// The page of one, whatever its state.
#[component]
pub fn Batch() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    render_page(move |visit| batch(visit, uuid))
}

async fn batch(visit: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let shown = service::get(&visit.app, who, &uuid).await?;
    let progress = shown.brief.progress;
    let (typed, mistake) = match &visit.posted {
        Some(FormResult::Batch(pairs, mistake)) => (pairs.clone(), Some(mistake.clone())),
        _ => (vec![], None),
    };
    let origin = visit.origin();
    let body = match progress.state {
        BatchState::Filling if shown.own => choose_action::page(&visit, who, &shown, typed, mistake.clone()).await?,
        // A value that was refused is asked for again.
        BatchState::Prepared if matches!(mistake, Some(BatchError::Value(_))) => {
            choose_action::page(&visit, who, &shown, typed, mistake.clone()).await?
        }
        BatchState::Counting | BatchState::Running => progress_controls(&shown, &origin),
        BatchState::Prepared => result::confirmation(&visit, who, &shown, mistake.clone()).await?,
        BatchState::Filling | BatchState::Cancelled | BatchState::Finished => {
            result::outcome(&visit, who, &shown).await?
        }
    };
    let picked = t_format("batches-mailboxes", &[("count", progress.total.into())]);
    let heading = match (&shown.brief.deed, &shown.undoes) {
        (_, Some(undone)) => t_format("batches-undo-of", &[("what", undone.description(messages()).into())]),
        (Some(_), _) => shown.brief.description(messages()),
        (None, _) => t("batches-change-many"),
    };
    let title = match mistake {
        Some(_) => t_format("validation-error-title", &[("title", (&heading).into())]),
        None => heading.clone(),
    };
    let awake = shown.started || progress.state.is_in_progress();
    let head = view! {
        <Breadcrumbs up=origin.list() label=t("mailboxes-title") here=heading.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{heading}</bdi></h1>
                <p class="page-sub">
                    {picked}" · "<bdi>{shown.brief.actor.clone()}</bdi>" · "<Time at=shown.brief.at />
                </p>
            </div>
        </div>
        {awake.then(|| view! { <LazyWidgets small=LazyWidget::Batch { uuid: shown.brief.uuid.clone(), first: progress } /> })}
    };
    let body = view! {
        {head}
        {body}
    };
    Ok(Page::new(title, body))
}

/// What goes on by itself, and how to stop it.
fn progress_controls(shown: &BatchDetail, origin: &ListOrigin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/cancel", shown.brief.uuid));
    let (about, label) = match shown.brief.progress.state {
        BatchState::Counting => ("batches-counting", "batches-cancel"),
        _ => ("batches-running", "batches-stop"),
    };
    let BatchProgress { total, .. } = shown.brief.progress;
    let so_many = t_format("batches-so-many", &[("done", shown.brief.progress.done().into()), ("total", total.into())]);
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{so_many}</p>
        </noscript>
        <p class="hint">{t(about)}</p>
        <form class="ways-on" method="post" action=action>
            <FormUserInput />
            <button class="button">{t(label)}</button>
        </form>
    }
    .into_any()
}

/// Where the page of the refused begins that the address asks for.
fn after_position(visit: &PageRequest) -> i64 {
    query_string::pairs(&visit.query).find(|(name, _)| name == "after").and_then(|(_, at)| at.parse().ok()).unwrap_or(0)
}

/// Why something was not done, as a sentence.
pub fn error_message(error: &BatchError, messages: Messages) -> String {
    match error {
        BatchError::Nothing => messages.get("batches-nothing-selected"),
        BatchError::TooMany => messages.format("batches-too-many", &[("most", MAX_BATCH_ITEMS.into())]),
        BatchError::Value(wrong) => rules::error(wrong, messages),
        // As it is to be typed.
        BatchError::Count(count) => messages.format("batches-wrong-count", &[("count", count.to_string().into())]),
        BatchError::Over => messages.get("batches-over"),
        BatchError::Undone => messages.get("batches-undone-before"),
        BatchError::NotBack => messages.get("batches-pins-stay"),
        BatchError::Collected => messages.get("batches-collected"),
    }
}
