//! What would come of it, before somebody says yes; and what did.

use leptos::prelude::*;

use super::tally::{refused_items, tally};
use super::{PATH, error_message};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::BatchState;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::listing::ListOrigin;
use crate::pages::request::PageRequest;
use crate::services::Principal;
use crate::services::batches::{BatchDetail, BatchError, BatchSummary};

/// The count, and the question.
pub async fn confirmation(
    visit: &PageRequest,
    who: &Principal,
    shown: &BatchDetail,
    error: Option<BatchError>,
) -> Result<AnyView, AppError> {
    let refused = refused_items(visit, who, shown).await?;
    let question = if shown.own { start_form(shown, error, &visit.origin()) } else { ().into_any() };
    let view = view! {
        {tally(shown)}
        {refused}
        {question}
    };
    Ok(view.into_any())
}

fn start_form(shown: &BatchDetail, mistake: Option<BatchError>, origin: &ListOrigin) -> AnyView {
    let (uuid, changed) = (&shown.brief.uuid, shown.brief.progress.changed);
    let cancel = origin.carry(&format!("{PATH}/{uuid}/cancel"));
    let start = origin.carry(&format!("{PATH}/{uuid}/start"));
    if changed == 0 {
        return view! {
            <p>{t("batches-nothing-to-do")}</p>
            <form class="ways-on" method="post" action=cancel><FormUserInput /><button class="button">{t("batches-back")}</button></form>
        }
        .into_any();
    }
    let deed = shown.brief.deed.as_ref();
    let grave = deed == Some(&BulkAction::Archive);
    let wrong = mistake.as_ref().map(|mistake| error_message(mistake, messages()));
    let lines: Vec<_> = wrong
        .iter()
        .map(|why| ErrorSummaryEntry { at: shown.asks_count.then(|| "count".to_owned()), why: why.clone() })
        .collect();
    let careful = grave && wrong.is_none();
    let count = shown.asks_count.then(|| {
        // As it is to be typed.
        let label = t_format("batches-type-count", &[("count", changed.to_string().into())]);
        let invalid = wrong.is_some().then_some("true");
        view! {
            <div class="field">
                <label for="count">{label}</label>
                <input
                    class="input"
                    id="count"
                    name="count"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-describedby="count-error"
                    aria-invalid=invalid
                />
                <div class="messages" id="count-error">{wrong.map(|wrong| view! { <p class="error">{wrong}</p> })}</div>
            </div>
        }
    });
    let (what, yes) = consequence_keys(deed);
    let yes = t_format(yes, &[("count", changed.into())]);
    let class = if grave { "button button-danger" } else { "button button-main" };
    view! {
        <ErrorSummary lines />
        <p class="consequences">{t(what)}</p>
        <form class="bulk-form" method="post" action=start id="yes" novalidate><FormUserInput />{count}</form>
        <form method="post" action=cancel id="no"><FormUserInput /></form>
        <div class="save-bar">
            <button class=class form="yes">{yes}</button>
            <button class="button" form="no" autofocus=careful>{t("batches-cancel")}</button>
        </div>
    }
    .into_any()
}

/// The keys of what will happen, and whether it can be undone; and of the word that lets it begin.
fn consequence_keys(deed: Option<&BulkAction>) -> (&'static str, &'static str) {
    match deed {
        Some(BulkAction::Archive) => ("batches-about-archive", "batches-yes-archive"),
        Some(BulkAction::Restore) => ("batches-about-restore", "batches-yes-restore"),
        Some(BulkAction::NewPins) => ("batches-about-pins", "batches-yes-pins"),
        Some(BulkAction::Undo) => ("batches-about-undo", "batches-yes-undo"),
        _ => ("batches-about-change", "batches-yes-change"),
    }
}

/// What came of it, and what can be done then.
pub async fn outcome(visit: &PageRequest, who: &Principal, shown: &BatchDetail) -> Result<AnyView, AppError> {
    let refused = refused_items(visit, who, shown).await?;
    let progress = shown.brief.progress;
    let left = progress.total - progress.done();
    let stopped = (progress.state == BatchState::Cancelled).then(|| {
        let told = match &shown.why {
            Some(why) => t_format("batches-stopped-why", &[("why", why.message(messages()).into())]),
            None if shown.started => t("batches-stopped"),
            None => t("batches-never-begun"),
        };
        view! { <div class="notice notice-warning"><p>{told}</p></div> }
    });
    let origin = &visit.origin();
    let link = |brief: &BatchSummary| {
        let page = origin.carry(&format!("{PATH}/{}", brief.uuid));
        view! { <a href=page>{brief.description(messages())}</a> }
    };
    let undone = shown.undone_by.as_ref().map(|by| {
        let (before, after) = messages().split_around("batches-undone-by", "what", &[("name", (&by.actor).into())]);
        view! { <div class="notice"><p>{before}{link(by)}{after}</p></div> }
    });
    let undoes = shown.undoes.as_ref().map(|of| {
        let (before, after) = messages().split_around("batches-takes-back", "what", &[]);
        view! { <p class="hint">{before}{link(of)}{after}</p> }
    });
    let tally = shown.started.then(|| tally(shown));
    let view = view! {
        {stopped}
        {undone}
        {tally}
        {refused}
        {undoes}
        <div class="ways-on">
            {pins_download(shown, origin)}
            {(shown.own && shown.started && progress.state == BatchState::Cancelled && left > 0).then(|| action_button(shown, origin, "start", t("batches-go-on")))}
            {undo_button(shown, origin)}
            <a class="button button-quiet" href=origin.list()>{t("batches-back")}</a>
        </div>
    };
    Ok(view.into_any())
}

fn action_button(shown: &BatchDetail, origin: &ListOrigin, rest: &str, label: String) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/{rest}", shown.brief.uuid));
    view! { <form method="post" action=action><FormUserInput /><button class="button">{label}</button></form> }
        .into_any()
}

fn undo_button(shown: &BatchDetail, origin: &ListOrigin) -> Option<AnyView> {
    let back = shown.brief.deed.as_ref().is_some_and(BulkAction::is_undoable);
    let can = shown.started && shown.brief.progress.changed > 0 && shown.undone_by.is_none() && back;
    can.then(|| action_button(shown, origin, "undo", t("batches-undo")))
}

fn pins_download(shown: &BatchDetail, origin: &ListOrigin) -> Option<AnyView> {
    let given = shown.brief.deed == Some(BulkAction::NewPins) && shown.brief.progress.changed > 0 && shown.started;
    (given && shown.own).then(|| {
        if shown.collected {
            return view! { <p class="hint">{t("batches-pins-downloaded")}</p> }.into_any();
        }
        let action = origin.carry(&format!("{PATH}/{}/pins", shown.brief.uuid));
        view! {
            <form class="stack" method="post" action=action data-saves="">
                <FormUserInput />
                <button class="button button-main">{t("batches-download-pins")}</button>
                <p class="hint">{t("batches-pins-once")}</p>
            </form>
        }
        .into_any()
    })
}
