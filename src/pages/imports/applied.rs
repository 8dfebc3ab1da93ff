//! How far the rows are, and what came of them.

use leptos::prelude::*;

use super::checked::rejected_rows;
use super::{PATH, refresh_without_script, tally_item};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::domain::batch;
use crate::domain::import::ImportState;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::pages::request::PageRequest;
use crate::services::batches;
use crate::services::imports::{self as service, ImportDetail};

/// The page of a file that somebody has said yes to.
pub async fn page(visit: &PageRequest, shown: &ImportDetail) -> Result<AnyView, AppError> {
    debug_assert!(shown.state == ImportState::Applied);
    let who = visit.principal()?;
    let origin = super::origin(visit, shown);
    let Some(uuid) = &shown.batch else {
        return Ok(view! { <p>{t("imports-applied")}</p> }.into_any());
    };
    let batch = batches::get(&visit.app, who, uuid).await?;
    let done = batch.brief.progress;
    if done.state.is_in_progress() {
        let first = service::progress(&visit.app, who, &shown.uuid).await?;
        let cancel = origin.carry(&format!("{PATH}/{}/cancel", shown.uuid));
        let view = view! {
            <LazyWidgets small=LazyWidget::Import { uuid: shown.uuid.clone(), first } />
            {refresh_without_script(first.done, first.total)}
            <p class="hint">{t("imports-leave")}</p>
            <form class="ways-on" method="post" action=cancel>
                <FormUserInput />
                <button class="button">{t("imports-stop")}</button>
            </form>
        };
        return Ok(view.into_any());
    }
    // What was to be all or nothing is taken back by another batch.
    let back =
        batch.undone_by.as_ref().filter(|back| back.deed == Some(BulkAction::TakeBack)).map(|back| back.progress);
    if let Some(back) = back.filter(|back| back.state.is_in_progress()) {
        let view = view! {
            <div class="notice" role="status"><p>{t("imports-taking-back")}</p></div>
            {refresh_without_script(back.done(), back.total)}
        };
        return Ok(view.into_any());
    }
    let stays = back.map_or(done.changed, |back| back.refused);
    let all = [
        (stays, "imports-result-imported", "tally-changed"),
        (done.changed - stays, "imports-result-taken-back", ""),
        (done.same, "imports-result-same", ""),
        (done.refused, "imports-result-refused", "tally-refused"),
        (done.total - done.done(), "imports-result-not-done", ""),
    ];
    let parts = all
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, key, class)| tally_item(key, count, class))
        .collect_view();
    let told = match (done.state, &batch.why) {
        (_, Some(why)) => why.message(messages()),
        (batch::BatchState::Cancelled, None) if back.is_some() => t("imports-stopped-whole"),
        (batch::BatchState::Cancelled, None) => t("imports-stopped"),
        _ => t("imports-done"),
    };
    let rejected = rejected_rows(visit, shown).await?;
    let view = view! {
        <div class="notice" role="status"><p>{told}</p></div>
        <ul class="tally" id="tally" aria-label=t("imports-result")>{parts}</ul>
        <div class="ways-on">
            <a class="button" href=origin.carry(&format!("/batches/{uuid}"))>{t("imports-what-was-done")}</a>
            <a class="button" href=origin.import()>{t("imports-another")}</a>
            <a class="button" href=origin.list()>{t("mailboxes-to-list")}</a>
        </div>
        {rejected}
    };
    Ok(view.into_any())
}
