//! The progress and the result of applying an import.

use leptos::prelude::*;

use super::checked::rejected_rows;
use super::{refresh_without_script, tally_item};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::domain::batch;
use crate::domain::import::ImportState;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::i18n::key;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::pages::page_request::PageRequest;
use crate::paths;
use crate::services::batches;
use crate::services::imports::{self as service, ImportDetail};

/// The page of an import that was started.
pub async fn page(request: &PageRequest, import: &ImportDetail) -> Result<AnyView, AppError> {
    debug_assert!(import.state == ImportState::Applied);
    let who = request.principal()?;
    let origin = super::origin(request, import);
    let Some(uuid) = &import.batch else {
        return Ok(view! { <p>{t(key!("imports-applied"))}</p> }.into_any());
    };
    let batch = batches::get(&request.app, who, uuid).await?;
    let progress = batch.summary.progress;
    if progress.state.is_in_progress() {
        let initial = service::progress(&request.app, who, &import.uuid).await?;
        let cancel = origin.carry(&paths::IMPORT_CANCEL.with(&import.uuid));
        let view = view! {
            <LazyWidgets widget=LazyWidget::Import { uuid: import.uuid.clone(), initial } />
            {refresh_without_script(initial.done, initial.total)}
            <p class="hint">{t(key!("imports-running"))}</p>
            <form class="actions" method="post" action=cancel>
                <FormUserInput />
                <button class="button">{t(key!("imports-stop"))}</button>
            </form>
        };
        return Ok(view.into_any());
    }
    // A failed all-or-nothing import is rolled back by another batch.
    let rollback = batch.undone_by.as_ref().filter(|undo| undo.action == Some(BulkAction::RollBack));
    let rollback = rollback.map(|rollback| rollback.progress);
    if let Some(rollback) = rollback.filter(|rollback| rollback.state.is_in_progress()) {
        let view = view! {
            <div class="notice" role="status"><p>{t(key!("imports-rolling-back"))}</p></div>
            {refresh_without_script(rollback.done(), rollback.total)}
        };
        return Ok(view.into_any());
    }
    let kept_count = rollback.map_or(progress.changed, |rollback| rollback.refused);
    let all = [
        (kept_count, key!("imports-result-imported"), "tally-changed"),
        (progress.changed - kept_count, key!("imports-result-rolled-back"), ""),
        (progress.same, key!("imports-result-unchanged"), ""),
        (progress.refused, key!("imports-result-refused"), "tally-rejected"),
        (progress.total - progress.done(), key!("imports-result-not-processed"), ""),
    ];
    let parts = all
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, key, class)| tally_item(key, count, class))
        .collect_view();
    let message = match (progress.state, &batch.why) {
        (_, Some(reason)) => reason.message(messages()),
        (batch::BatchState::Cancelled, None) if rollback.is_some() => t(key!("imports-stopped-rolled-back")),
        (batch::BatchState::Cancelled, None) => t(key!("imports-stopped")),
        _ => t(key!("imports-done")),
    };
    let rejected = rejected_rows(request, import).await?;
    let view = view! {
        <div class="notice" role="status"><p>{message}</p></div>
        <ul class="tally" id="tally" aria-label=t(key!("imports-result"))>{parts}</ul>
        <div class="actions">
            <a class="button" href=origin.carry(&paths::BATCH.with(uuid))>{t(key!("imports-view-changes"))}</a>
            <a class="button" href=origin.import()>{t(key!("imports-another"))}</a>
            <a class="button" href=origin.list()>{t(key!("mailboxes-to-list"))}</a>
        </div>
        {rejected}
    };
    Ok(view.into_any())
}
