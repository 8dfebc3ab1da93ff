//! How far the rows are, and what came of them.

use leptos::prelude::*;

use super::checked::rejected;
use super::{PATH, refresh};
use crate::components::speech::words;
use crate::domain::batch;
use crate::domain::import::State;
use crate::error::AppError;
use crate::islands::import_progress::ImportProgress;
use crate::pages::mailboxes::grouped;
use crate::pages::visit::Visit;
use crate::services::batches;
use crate::services::imports::{self as service, Shown};

/// The page of a file that somebody has said yes to.
pub async fn page(visit: &Visit, shown: &Shown) -> Result<AnyView, AppError> {
    debug_assert!(shown.state == State::Applied);
    let who = visit.principal()?;
    let Some(uuid) = &shown.batch else {
        return Ok(view! { <p>"It was applied."</p> }.into_any());
    };
    let batch = batches::get(&visit.app, who, uuid).await?;
    let done = batch.brief.progress;
    if done.state.moves() {
        let first = service::progress(&visit.app, who, &shown.uuid).await?;
        let view = view! {
            <ImportProgress uuid=shown.uuid.clone() first />
            {refresh(first.done, first.total)}
            <p class="hint">"You can leave this page; it goes on."</p>
            <form class="ways-on" method="post" action=format!("{PATH}/{}/cancel", shown.uuid)>
                <button class="button">"Stop here"</button>
            </form>
        };
        return Ok(view.into_any());
    }
    let all = [
        (done.changed, "imported", "tally-changed"),
        (done.same, "stayed as they were", ""),
        (done.refused, "refused", "tally-refused"),
        (done.total - done.done(), "not done", ""),
    ];
    let parts = all
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, what, class)| view! { <li class=class><strong class="digits">{grouped(count)}</strong>" "{what}</li> })
        .collect_view();
    let told = match (done.state, &batch.why) {
        (_, Some(why)) => why.said(words()),
        (batch::State::Cancelled, None) => "It was stopped. Each row was done whole or not at all.".to_owned(),
        _ => "Done.".to_owned(),
    };
    let rejected = rejected(visit, shown).await?;
    let view = view! {
        <div class="notice" role="status"><p>{told}</p></div>
        <ul class="tally" id="tally" aria-label="What became of the rows">{parts}</ul>
        <div class="ways-on">
            <a class="button" href=format!("/batches/{uuid}")>"What was done, and undo"</a>
            <a class="button" href=PATH>"Import another file"</a>
            <a class="button" href=crate::pages::mailboxes::PATH>"Go to the mailboxes"</a>
        </div>
        {rejected}
    };
    Ok(view.into_any())
}
