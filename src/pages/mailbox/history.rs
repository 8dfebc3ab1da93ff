//! What became of a mailbox, change by change, and the way back.

use leptos::prelude::*;

use super::{Head, title_of, uuid};
use crate::components::speech::{t, t_with, words};
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::forms::query;
use crate::pages::batches;
use crate::pages::history::entry::{Compared, door, ways_back};
use crate::pages::time::Time;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::mailboxes::{self, Action, Change};

/// The page.
#[component]
pub fn History() -> impl IntoView {
    let uuid = uuid();
    screen(move |visit| history(visit, uuid))
}

async fn history(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let mailbox = mailboxes::get(&visit.app, who, &uuid).await?;
    let before = query::pairs(&visit.query).find(|(name, _)| name == "before").and_then(|(_, id)| id.parse().ok());
    let changes = mailboxes::history(&visit.app, who, &uuid, before).await?;
    let origin = visit.origin();
    let older = changes.earlier.map(|id| origin.carry(&format!("/mailboxes/{uuid}/history?before={id}")));
    let older = older.map(|target| view! { <p><a class="button" href=target>{t("history-older-changes")}</a></p> });
    let suspended = mailboxes::suspended_by(&visit.app, who, &mailbox).await?;
    let may_revert = who.role.may(Verb::Change) && mailbox.archived_at.is_none() && suspended.is_none();
    let version = mailbox.version;
    let entries = changes.changes.into_iter().map(|change| {
        let way = |verb: &str| (origin.carry(&format!("/mailboxes/{uuid}/history/{}/{verb}", change.id)), version);
        let undo = (may_revert && change.can_undo).then(|| way("undo"));
        let revert = (may_revert && change.can_return && change.version < version).then(|| way("revert"));
        let of = t_with("history-version", &[("version", change.version.to_string().into())]);
        let ways = ways_back(undo, revert, &of);
        view! { <Entry change ways /> }
    });
    let title = t_with("history-of", &[("name", title_of(&mailbox).into())]);
    let body = view! {
        <Head mailbox=mailbox.clone() who=who.clone() suspended origin=origin.clone() tab="history" />
        <ol class="history">{entries.collect_view()}</ol>
        {older}
    };
    Ok(Screen { archived: mailbox.archived_at.is_some(), ..Screen::new(title, body) })
}

fn did(action: Action) -> &'static str {
    match action {
        Action::Create => "history-it-create",
        Action::Update => "history-it-update",
        Action::Archive => "history-it-archive",
        Action::Restore => "history-it-restore",
        Action::Revert => "history-it-revert",
        Action::RevealPin => "history-it-reveal-pin",
        // None of the others is done to a mailbox.
        _ => "history-it-something",
    }
}

#[component]
fn Entry(change: Change, ways: Option<AnyView>) -> impl IntoView {
    let rows = change.changes.iter().map(|c| c.in_words(words())).collect();
    let batch = change.batch.map(|batch| {
        let href = format!("{}/{}", batches::PATH, batch.uuid);
        let label = t_with("history-change-of", &[("count", batch.changed.into())]);
        let (before, after) = words().around("history-part-of", "change", &[]);
        view! { " · "{before}<a href=href>{label}</a>{after} }
    });
    let (before, after) = words().around(did(change.action), "who", &[]);
    view! {
        <li class="card entry">
            <p class="entry-head">
                {before}<strong><bdi>{change.actor}</bdi></strong>{after}
                <span class="hint">" · "<Time at=change.at />" · "{door(change.door)}{batch}</span>
            </p>
            <Compared rows />
            {ways}
        </li>
    }
}
