//! The dry run with the confirmation, and the result.

use leptos::prelude::*;

use super::tally::{refused_items, tally};
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::{BatchState, COUNT_INPUT};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::i18n::{MessageKey, key};
use crate::lists::list_origin::ListOrigin;
use crate::pages::page_request::PageRequest;
use crate::paths::{self, PathPattern};
use crate::services::Principal;
use crate::services::batches::{BatchDetail, BatchError, BatchSummary};

/// The dry run, and the confirmation form.
pub async fn confirmation(
    request: &PageRequest,
    who: &Principal,
    batch: &BatchDetail,
    error: Option<BatchError>,
) -> Result<AnyView, AppError> {
    let refused = refused_items(request, who, batch).await?;
    let form = if batch.own { start_form(batch, error, &request.origin()) } else { ().into_any() };
    let view = view! {
        {tally(batch)}
        {refused}
        {form}
    };
    Ok(view.into_any())
}

fn start_form(batch: &BatchDetail, error: Option<BatchError>, origin: &ListOrigin) -> AnyView {
    let (uuid, changed) = (&batch.summary.uuid, batch.summary.progress.changed);
    let cancel = origin.carry(&paths::BATCH_CANCEL.with(uuid));
    let start = origin.carry(&paths::BATCH_START.with(uuid));
    if changed == 0 {
        return view! {
            <p>{t(key!("batches-nothing-to-do"))}</p>
            <form class="actions" method="post" action=cancel><FormUserInput /><button class="button">{t(key!("batches-cancel"))}</button></form>
        }
        .into_any();
    }
    let action = batch.summary.action.as_ref();
    let is_destructive = action == Some(&BulkAction::Archive);
    let focus_cancel = is_destructive && error.is_none();
    let errors: Vec<_> = error.into_iter().collect();
    let count = batch.asks_count.then(|| {
        // Unformatted, as it has to be typed.
        let label = t_format(key!("batches-type-count"), &[("count", changed.to_string().into())]);
        view! { <TextField field=FormField::new(COUNT_INPUT, label).errors(&errors) inputmode="numeric" /> }
    });
    let (consequence, start_label) = consequence_keys(action);
    let start_label = t_format(start_label, &[("count", changed.into())]);
    let class = if is_destructive { "button button-danger" } else { "button button-primary" };
    view! {
        <ErrorSummary errors />
        <p class="consequences">{t(consequence)}</p>
        <form class="bulk-form" method="post" action=start id="confirm-form" novalidate><FormUserInput />{count}</form>
        <form method="post" action=cancel id="cancel-form"><FormUserInput /></form>
        <div class="save-bar" data-save-bar="">
            <button class=class form="confirm-form">{start_label}</button>
            <button class="button" form="cancel-form" autofocus=focus_cancel>{t(key!("batches-cancel"))}</button>
        </div>
    }
    .into_any()
}

/// The message keys of the consequences and of the start button.
fn consequence_keys(action: Option<&BulkAction>) -> (MessageKey, MessageKey) {
    match action {
        Some(BulkAction::Archive) => (key!("batches-about-archive"), key!("batches-confirm-archive")),
        Some(BulkAction::Restore) => (key!("batches-about-restore"), key!("batches-confirm-restore")),
        Some(BulkAction::NewPins) => (key!("batches-about-pins"), key!("batches-confirm-pins")),
        Some(BulkAction::Undo) => (key!("batches-about-undo"), key!("batches-confirm-undo")),
        _ => (key!("batches-about-change"), key!("batches-confirm-change")),
    }
}

/// The result, and what can be done next.
pub async fn outcome(request: &PageRequest, who: &Principal, batch: &BatchDetail) -> Result<AnyView, AppError> {
    let refused = refused_items(request, who, batch).await?;
    let progress = batch.summary.progress;
    let remaining = progress.total - progress.done();
    let stopped = (progress.state == BatchState::Cancelled).then(|| {
        let message = match &batch.why {
            Some(why) => t_format(key!("batches-stopped-why"), &[("why", why.message(messages()).into())]),
            None if batch.started => t(key!("batches-stopped")),
            None => t(key!("batches-not-started")),
        };
        view! { <div class="notice notice-warning"><p>{message}</p></div> }
    });
    let origin = &request.origin();
    let link = |summary: &BatchSummary, text: String| {
        let page = origin.carry(&paths::BATCH.with(&summary.uuid));
        view! { <a href=page>{text}</a> }
    };
    let undone = batch.undone_by.as_ref().map(|undo| {
        let (before, after) =
            messages().split_around(key!("batches-undone-by"), "what", &[("name", (&undo.actor).into())]);
        view! { <div class="notice"><p>{before}{link(undo, t(key!("batches-view-undo")))}{after}</p></div> }
    });
    let undoes = batch.undoes.as_ref().map(|original| {
        let (before, after) = messages().split_around(key!("batches-undoes"), "what", &[]);
        view! { <p class="hint">{before}{link(original, original.description(messages()))}{after}</p> }
    });
    let tally = batch.started.then(|| tally(batch));
    let view = view! {
        {stopped}
        {undone}
        {tally}
        {refused}
        {undoes}
        <div class="actions">
            {pins_download(batch, origin)}
            {(batch.own && batch.started && progress.state == BatchState::Cancelled && remaining > 0).then(|| action_button(batch, origin, paths::BATCH_START, t(key!("batches-continue"))))}
            {undo_button(batch, origin)}
            <a class="button button-ghost" href=origin.list()>{t(key!("batches-back"))}</a>
        </div>
    };
    Ok(view.into_any())
}

fn action_button(batch: &BatchDetail, origin: &ListOrigin, action: PathPattern<1>, label: String) -> AnyView {
    let action = origin.carry(&action.with(&batch.summary.uuid));
    view! { <form method="post" action=action><FormUserInput /><button class="button">{label}</button></form> }
        .into_any()
}

fn undo_button(batch: &BatchDetail, origin: &ListOrigin) -> Option<AnyView> {
    let is_undoable = batch.summary.action.as_ref().is_some_and(BulkAction::is_undoable);
    let can_undo = batch.started && batch.summary.progress.changed > 0 && batch.undone_by.is_none() && is_undoable;
    can_undo.then(|| action_button(batch, origin, paths::BATCH_UNDO, t(key!("batches-undo"))))
}

fn pins_download(batch: &BatchDetail, origin: &ListOrigin) -> Option<AnyView> {
    let sets_pins = batch.summary.action == Some(BulkAction::NewPins);
    let has_pins = sets_pins && batch.summary.progress.changed > 0 && batch.started;
    (has_pins && batch.own).then(|| {
        if batch.collected {
            return view! { <p class="hint">{t(key!("batches-pins-downloaded"))}</p> }.into_any();
        }
        let action = origin.carry(&paths::BATCH_PINS.with(&batch.summary.uuid));
        view! {
            <form class="stack" method="post" action=action data-download="">
                <FormUserInput />
                <button class="button button-primary">{t(key!("batches-download-pins"))}</button>
                <p class="hint">{t(key!("batches-pins-once"))}</p>
            </form>
        }
        .into_any()
    })
}
