//! Bulk changes of mailboxes: choosing the action, the dry run, and the result.

mod choose_action;
mod list;
mod result;
mod tally;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::time::Time;
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::{BatchProgress, BatchState};
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::batches::{self as service, BatchDetail, BatchError};

pub use list::Batches;

/// The page of a batch, whatever its state.
#[component]
pub fn Batch() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    render_page(move |request| batch(request, uuid))
}

async fn batch(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let batch = service::get(&request.app, who, &uuid).await?;
    let progress = batch.summary.progress;
    let (typed, error) = match &request.posted {
        Some(PageAfterPost::Batch(pairs, error)) => (pairs.clone(), Some(error.clone())),
        _ => (vec![], None),
    };
    let origin = request.origin();
    let body = match progress.state {
        BatchState::Filling if batch.own => choose_action::page(&request, who, &batch, typed, error.clone()).await?,
        // A rejected value is asked for again.
        BatchState::Prepared if matches!(error, Some(BatchError::Value(_))) => {
            choose_action::page(&request, who, &batch, typed, error.clone()).await?
        }
        BatchState::Counting | BatchState::Running => progress_controls(&batch, &origin),
        BatchState::Prepared => result::confirmation(&request, who, &batch, error.clone()).await?,
        BatchState::Filling | BatchState::Cancelled | BatchState::Finished => {
            result::outcome(&request, who, &batch).await?
        }
    };
    let selected_count = t_format(key!("batches-mailboxes"), &[("count", progress.total.into())]);
    let heading = match (&batch.summary.action, &batch.undoes) {
        (_, Some(original)) => t_format(key!("batches-undo-of"), &[("what", original.description(messages()).into())]),
        (Some(_), _) => batch.summary.description(messages()),
        (None, _) => t(key!("batches-bulk-change")),
    };
    let title = title_with_errors(&heading, error.is_some());
    let shows_progress = batch.started || progress.state.is_in_progress();
    let head = view! {
        <Breadcrumbs up=origin.list() label=t(key!("mailboxes-title")) here=heading.clone() />
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{heading}</bdi></h1>
                <p class="page-subtitle">
                    {selected_count}" · "<bdi>{batch.summary.actor.clone()}</bdi>" · "<Time at=batch.summary.at />
                </p>
            </div>
        </div>
        {shows_progress.then(|| view! { <LazyWidgets widget=LazyWidget::Batch { uuid: batch.summary.uuid.clone(), initial: progress } /> })}
    };
    let body = view! {
        {head}
        {body}
    };
    Ok(Page::new(title, body))
}

/// A running step, with a button to stop it.
fn progress_controls(batch: &BatchDetail, origin: &ListOrigin) -> AnyView {
    let action = origin.carry(&paths::BATCH_CANCEL.with(&batch.summary.uuid));
    let (about, label) = match batch.summary.progress.state {
        BatchState::Counting => (key!("batches-checking"), key!("batches-cancel")),
        _ => (key!("batches-running"), key!("batches-stop")),
    };
    let BatchProgress { total, .. } = batch.summary.progress;
    let done = batch.summary.progress.done();
    let progress_text = t_format(key!("batches-progress"), &[("done", done.into()), ("total", total.into())]);
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{progress_text}</p>
        </noscript>
        <p class="hint">{t(about)}</p>
        <form class="actions" method="post" action=action>
            <FormUserInput />
            <button class="button">{t(label)}</button>
        </form>
    }
    .into_any()
}

/// The position in the address at which the page of refused items starts.
fn after_position(request: &PageRequest) -> i64 {
    let position = query_string::pairs(&request.query).find(|(name, _)| name == "after").map(|(_, value)| value);
    position.and_then(|position| position.parse().ok()).unwrap_or(0)
}
