//! What would come of it, before somebody says yes; and what did.

use leptos::prelude::*;

use super::tally::{refused, tally};
use super::{PATH, why};
use crate::components::filled_by::FilledBy;
use crate::components::problems::{ErrorLine, ErrorSummary};
use crate::components::speech::{t, t_with, words};
use crate::domain::batch::State;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::forms::listing::Origin;
use crate::pages::visit::Visit;
use crate::services::Principal;
use crate::services::batches::{Brief, Mistake, Shown};

/// The count, and the question.
pub async fn prepared(
    visit: &Visit,
    who: &Principal,
    shown: &Shown,
    mistake: Option<Mistake>,
) -> Result<AnyView, AppError> {
    let refused = refused(visit, who, shown).await?;
    let question = if shown.own { question(shown, mistake, &visit.origin()) } else { ().into_any() };
    let view = view! {
        {tally(shown)}
        {refused}
        {question}
    };
    Ok(view.into_any())
}

fn question(shown: &Shown, mistake: Option<Mistake>, origin: &Origin) -> AnyView {
    let (uuid, changed) = (&shown.brief.uuid, shown.brief.progress.changed);
    let cancel = origin.carry(&format!("{PATH}/{uuid}/cancel"));
    let start = origin.carry(&format!("{PATH}/{uuid}/start"));
    if changed == 0 {
        return view! {
            <p>{t("batches-nothing-to-do")}</p>
            <form class="ways-on" method="post" action=cancel><FilledBy /><button class="button">{t("batches-back")}</button></form>
        }
        .into_any();
    }
    let deed = shown.brief.deed.as_ref();
    let grave = deed == Some(&Deed::Archive);
    let wrong = mistake.as_ref().map(|mistake| why(mistake, words()));
    let lines: Vec<_> = wrong
        .iter()
        .map(|why| ErrorLine { at: shown.asks_count.then(|| "count".to_owned()), why: why.clone() })
        .collect();
    let careful = grave && wrong.is_none();
    let count = shown.asks_count.then(|| {
        // As it is to be typed.
        let label = t_with("batches-type-count", &[("count", changed.to_string().into())]);
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
    let (what, yes) = consequences(deed);
    let yes = t_with(yes, &[("count", changed.into())]);
    let class = if grave { "button button-danger" } else { "button button-main" };
    view! {
        <ErrorSummary lines />
        <p class="consequences">{t(what)}</p>
        <form class="bulk-form" method="post" action=start id="yes" novalidate><FilledBy />{count}</form>
        <form method="post" action=cancel id="no"><FilledBy /></form>
        <div class="save-bar">
            <button class=class form="yes">{yes}</button>
            <button class="button" form="no" autofocus=careful>{t("batches-cancel")}</button>
        </div>
    }
    .into_any()
}

/// The keys of what will happen, and whether it can be undone; and of the word that lets it begin.
fn consequences(deed: Option<&Deed>) -> (&'static str, &'static str) {
    match deed {
        Some(Deed::Archive) => ("batches-about-archive", "batches-yes-archive"),
        Some(Deed::Restore) => ("batches-about-restore", "batches-yes-restore"),
        Some(Deed::NewPins) => ("batches-about-pins", "batches-yes-pins"),
        Some(Deed::Undo) => ("batches-about-undo", "batches-yes-undo"),
        _ => ("batches-about-change", "batches-yes-change"),
    }
}

/// What came of it, and what can be done then.
pub async fn over(visit: &Visit, who: &Principal, shown: &Shown) -> Result<AnyView, AppError> {
    let refused = refused(visit, who, shown).await?;
    let progress = shown.brief.progress;
    let left = progress.total - progress.done();
    let stopped = (progress.state == State::Cancelled).then(|| {
        let told = match &shown.why {
            Some(why) => t_with("batches-stopped-why", &[("why", why.said(words()).into())]),
            None if shown.started => t("batches-stopped"),
            None => t("batches-never-begun"),
        };
        view! { <div class="notice notice-warning"><p>{told}</p></div> }
    });
    let origin = &visit.origin();
    let link = |brief: &Brief| {
        let page = origin.carry(&format!("{PATH}/{}", brief.uuid));
        view! { <a href=page>{brief.said(words())}</a> }
    };
    let undone = shown.undone_by.as_ref().map(|by| {
        let (before, after) = words().around("batches-undone-by", "what", &[("name", (&by.actor).into())]);
        view! { <div class="notice"><p>{before}{link(by)}{after}</p></div> }
    });
    let undoes = shown.undoes.as_ref().map(|of| {
        let (before, after) = words().around("batches-takes-back", "what", &[]);
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
            {pins(shown, origin)}
            {(shown.own && shown.started && progress.state == State::Cancelled && left > 0).then(|| way(shown, origin, "start", t("batches-go-on")))}
            {undo(shown, origin)}
            <a class="button button-quiet" href=origin.list()>{t("batches-back")}</a>
        </div>
    };
    Ok(view.into_any())
}

fn way(shown: &Shown, origin: &Origin, rest: &str, label: String) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{}/{rest}", shown.brief.uuid));
    view! { <form method="post" action=action><FilledBy /><button class="button">{label}</button></form> }.into_any()
}

fn undo(shown: &Shown, origin: &Origin) -> Option<AnyView> {
    let back = shown.brief.deed.as_ref().is_some_and(Deed::comes_back);
    let can = shown.started && shown.brief.progress.changed > 0 && shown.undone_by.is_none() && back;
    can.then(|| way(shown, origin, "undo", t("batches-undo")))
}

fn pins(shown: &Shown, origin: &Origin) -> Option<AnyView> {
    let given = shown.brief.deed == Some(Deed::NewPins) && shown.brief.progress.changed > 0 && shown.started;
    (given && shown.own).then(|| {
        if shown.collected {
            return view! { <p class="hint">{t("batches-pins-downloaded")}</p> }.into_any();
        }
        let action = origin.carry(&format!("{PATH}/{}/pins", shown.brief.uuid));
        view! {
            <form class="stack" method="post" action=action data-saves="">
                <FilledBy />
                <button class="button button-main">{t("batches-download-pins")}</button>
                <p class="hint">{t("batches-pins-once")}</p>
            </form>
        }
        .into_any()
    })
}
