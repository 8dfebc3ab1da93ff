//! What would come of it, before somebody says yes; and what did.

use leptos::prelude::*;

use super::tally::{refused, tally};
use super::{PATH, why};
use crate::domain::batch::State;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::pages::mailboxes::grouped;
use crate::pages::visit::Visit;
use crate::services::Principal;
use crate::services::batches::{Mistake, Shown};

/// The count, and the question.
pub async fn prepared(
    visit: &Visit,
    who: &Principal,
    shown: &Shown,
    mistake: Option<Mistake>,
) -> Result<AnyView, AppError> {
    let refused = refused(visit, who, shown).await?;
    let question = if shown.own { question(shown, mistake) } else { ().into_any() };
    let view = view! {
        {tally(shown)}
        {refused}
        {question}
    };
    Ok(view.into_any())
}

fn question(shown: &Shown, mistake: Option<Mistake>) -> AnyView {
    let (uuid, changed) = (&shown.brief.uuid, shown.brief.progress.changed);
    let cancel = format!("{PATH}/{uuid}/cancel");
    if changed == 0 {
        return view! {
            <p>"There is nothing to do."</p>
            <form class="ways-on" method="post" action=cancel><button class="button">"Back to the mailboxes"</button></form>
        }
        .into_any();
    }
    let deed = shown.brief.deed.as_ref();
    let grave = deed == Some(&Deed::Archive);
    let count = shown.asks_count.then(|| {
        let wrong = mistake.as_ref().map(why);
        let invalid = wrong.is_some().then_some("true");
        view! {
            <div class="field">
                <label for="count">{format!("Type {changed} to archive them")}</label>
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
    let what = consequences(deed);
    let many = grouped(changed);
    let noun = if changed == 1 { "mailbox" } else { "mailboxes" };
    let yes = match deed {
        Some(Deed::Archive) => format!("Archive {many} {noun}"),
        Some(Deed::Restore) => format!("Restore {many} {noun}"),
        Some(Deed::NewPins) => format!("Give {many} new PINs"),
        Some(Deed::Undo) => format!("Put {many} {noun} back"),
        _ => format!("Change {many} {noun}"),
    };
    let class = if grave { "button button-danger" } else { "button button-main" };
    view! {
        <p class="consequences">{what}</p>
        <form class="bulk-form" method="post" action=format!("{PATH}/{uuid}/start") id="yes" novalidate>{count}</form>
        <form method="post" action=cancel id="no"></form>
        <div class="save-bar">
            <button class=class form="yes">{yes}</button>
            <button class="button" form="no" autofocus=grave>"Cancel"</button>
        </div>
    }
    .into_any()
}

/// What will happen, and whether it can be undone.
fn consequences(deed: Option<&Deed>) -> &'static str {
    match deed {
        Some(Deed::Archive) => {
            "Archived mailboxes take no messages. Their settings are kept, their numbers stay taken, and all of this \
             can be undone at once."
        }
        Some(Deed::Restore) => {
            "Each was counted by itself: if a plan has no room for all of them, the rest is refused. This can be undone."
        }
        Some(Deed::NewPins) => {
            "Each mailbox gets a PIN that meets its customer's policy. You can download the list of them once. The old \
             PINs cannot come back."
        }
        Some(Deed::Undo) => {
            "What somebody has changed since stays as it is now. PINs that were changed do not come back."
        }
        _ => "All other settings stay as they are. This can be undone as one, as long as nobody changes them again.",
    }
}

/// What came of it, and what can be done then.
pub async fn over(visit: &Visit, who: &Principal, shown: &Shown) -> Result<AnyView, AppError> {
    let refused = refused(visit, who, shown).await?;
    let progress = shown.brief.progress;
    let left = progress.total - progress.done();
    let stopped = (progress.state == State::Cancelled).then(|| {
        let told = match &shown.why {
            Some(why) => format!("It stopped: {why}"),
            None if shown.started => "It was stopped before its end.".to_owned(),
            None => "It was cancelled, and nothing was changed.".to_owned(),
        };
        view! { <div class="notice notice-warning"><p>{told}</p></div> }
    });
    let link = |brief: &crate::services::batches::Brief| {
        let href = format!("{PATH}/{}", brief.uuid);
        view! { <a href=href>{brief.said.clone()}</a> }
    };
    let undone = shown.undone_by.as_ref().map(|by| {
        view! { <div class="notice"><p>"This was undone by "<bdi>{by.actor.clone()}</bdi>": "{link(by)}"."</p></div> }
    });
    let undoes = shown.undoes.as_ref().map(|of| view! { <p class="hint">"It takes back: "{link(of)}"."</p> });
    let tally = shown.started.then(|| tally(shown));
    let view = view! {
        {stopped}
        {undone}
        {tally}
        {refused}
        {undoes}
        <div class="ways-on">
            {pins(shown)}
            {(shown.own && shown.started && progress.state == State::Cancelled && left > 0).then(|| way(shown, "start", "Go on with the rest"))}
            {undo(shown)}
            <a class="button button-quiet" href=crate::pages::mailboxes::PATH>"Back to the mailboxes"</a>
        </div>
    };
    Ok(view.into_any())
}

fn way(shown: &Shown, rest: &str, label: &'static str) -> AnyView {
    let action = format!("{PATH}/{}/{rest}", shown.brief.uuid);
    view! { <form method="post" action=action><button class="button">{label}</button></form> }.into_any()
}

fn undo(shown: &Shown) -> Option<AnyView> {
    let back = shown.brief.deed.as_ref().is_some_and(Deed::comes_back);
    let can = shown.started && shown.brief.progress.changed > 0 && shown.undone_by.is_none() && back;
    can.then(|| way(shown, "undo", "Undo"))
}

fn pins(shown: &Shown) -> Option<AnyView> {
    let given = shown.brief.deed == Some(Deed::NewPins) && shown.brief.progress.changed > 0 && shown.started;
    (given && shown.own).then(|| {
        if shown.collected {
            return view! { <p class="hint">"The list of the new PINs was downloaded."</p> }.into_any();
        }
        view! {
            <form class="stack" method="post" action=format!("{PATH}/{}/pins", shown.brief.uuid)>
                <button class="button button-main">"Download the new PINs"</button>
                <p class="hint">"Once only; each is recorded as read by you."</p>
            </form>
        }
        .into_any()
    })
}
