//! What became of a mailbox, change by change, and the way back.

use leptos::prelude::*;

use super::{MailboxHead, title_of, uuid};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::query_string;
use crate::pages::batches;
use crate::pages::history::entry::{ChangesTable, source_phrase, undo_buttons};
use crate::pages::request::{Page, PageRequest, render_page};
use crate::pages::time::Time;
use crate::services::mailboxes::{self, AuditAction, MailboxChange};

/// The page.
#[component]
pub fn HistoryTab() -> impl IntoView {
    let uuid = uuid();
    render_page(move |visit| history(visit, uuid))
}

async fn history(visit: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let mailbox = mailboxes::get(&visit.app, who, &uuid).await?;
    let before =
        query_string::pairs(&visit.query).find(|(name, _)| name == "before").and_then(|(_, id)| id.parse().ok());
    let changes = mailboxes::history(&visit.app, who, &uuid, before).await?;
    let origin = visit.origin();
    let older = changes.earlier.map(|id| origin.carry(&format!("/mailboxes/{uuid}/history?before={id}")));
    let older = older.map(|target| view! { <p><a class="button" href=target>{t("history-older-changes")}</a></p> });
    let suspended = mailboxes::suspended_by(&visit.app, who, &mailbox).await?;
    let may_revert = who.role.may(Permission::Change) && mailbox.archived_at.is_none() && suspended.is_none();
    let version = mailbox.version;
    let entries = changes.changes.into_iter().map(|change| {
        let way = |verb: &str| (origin.carry(&format!("/mailboxes/{uuid}/history/{}/{verb}", change.id)), version);
        let undo = (may_revert && change.can_undo).then(|| way("undo"));
        let revert = (may_revert && change.can_return && change.version < version).then(|| way("revert"));
        let of = t_format("history-version", &[("version", change.version.to_string().into())]);
        let ways = undo_buttons(undo, revert, &of);
        view! { <ChangeEntry change ways /> }
    });
    let title = t_format("history-of", &[("name", title_of(&mailbox).into())]);
    let body = view! {
        <MailboxHead mailbox=mailbox.clone() who=who.clone() suspended origin=origin.clone() tab="history" />
        <ol class="history">{entries.collect_view()}</ol>
        {older}
    };
    Ok(Page { archived: mailbox.archived_at.is_some(), ..Page::new(title, body) })
}

fn action_sentence_key(action: AuditAction) -> &'static str {
    match action {
        AuditAction::Create => "history-it-create",
        AuditAction::Update => "history-it-update",
        AuditAction::Archive => "history-it-archive",
        AuditAction::Restore => "history-it-restore",
        AuditAction::Revert => "history-it-revert",
        AuditAction::RevealPin => "history-it-reveal-pin",
        // None of the others is done to a mailbox.
        _ => "history-it-something",
    }
}

#[component]
fn ChangeEntry(change: MailboxChange, ways: Option<AnyView>) -> impl IntoView {
    let rows = change.changes.iter().map(|c| c.localized(messages())).collect();
    let batch = change.batch.map(|batch| {
        let href = format!("{}/{}", batches::PATH, batch.uuid);
        let label = t_format("history-change-of", &[("count", batch.changed.into())]);
        let (before, after) = messages().split_around("history-part-of", "change", &[]);
        view! { " · "{before}<a href=href>{label}</a>{after} }
    });
    let (before, after) = messages().split_around(action_sentence_key(change.action), "who", &[]);
    view! {
        <li class="card entry">
            <p class="entry-head">
                {before}<strong><bdi>{change.actor}</bdi></strong>{after}
                <span class="hint">" · "<Time at=change.at />" · "{source_phrase(change.door)}{batch}</span>
            </p>
            <ChangesTable rows />
            {ways}
        </li>
    }
}
