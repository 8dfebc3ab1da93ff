//! The history of a mailbox, with undo.

use leptos::prelude::*;

use super::{MailboxHead, title_of, uuid};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::{MessageKey, key};
use crate::pages::history::entry::{ChangesTable, source_phrase, undo_buttons};
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::time::Time;
use crate::paths::{self, PathPattern};
use crate::services::mailboxes::{self, AuditAction, RecordedChange};

/// The page.
#[component]
pub fn HistoryTab() -> impl IntoView {
    let uuid = uuid();
    render_page(move |request| history(request, uuid))
}

async fn history(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let mailbox = mailboxes::get(&request.app, who, &uuid).await?;
    let before =
        query_string::pairs(&request.query).find(|(name, _)| name == "before").and_then(|(_, id)| id.parse().ok());
    let changes = mailboxes::history(&request.app, who, &uuid, before).await?;
    let origin = request.origin();
    let older = changes.earlier.map(|id| origin.carry(&format!("{}?before={id}", paths::MAILBOX_HISTORY.with(&uuid))));
    let older = older.map(|href| view! { <p><a class="button" href=href>{t(key!("history-older-changes"))}</a></p> });
    let suspended = mailboxes::suspended_by(&request.app, who, &mailbox).await?;
    let may_revert = who.may(Permission::ChangeMailboxes) && mailbox.archived_at.is_none() && suspended.is_none();
    let version = mailbox.version;
    let entries = changes.changes.into_iter().map(|change| {
        let form = |action: PathPattern<2>| (origin.carry(&action.with(&uuid, change.id)), version);
        let undo = (may_revert && change.can_undo).then(|| form(paths::MAILBOX_UNDO));
        let revert = (may_revert && change.can_return && change.version < version).then(|| form(paths::MAILBOX_REVERT));
        let subject = t_format(key!("history-version"), &[("version", change.version.to_string().into())]);
        let buttons = undo_buttons(undo, revert, &subject);
        view! { <ChangeEntry change buttons /> }
    });
    let title = t_format(key!("history-of"), &[("name", title_of(&mailbox).into())]);
    let body = view! {
        <MailboxHead mailbox=mailbox.clone() who=who.clone() suspended origin=origin.clone() tab="history" />
        <ol class="history">{entries.collect_view()}</ol>
        {older}
    };
    Ok(Page { archived: mailbox.archived_at.is_some(), ..Page::new(title, body) })
}

fn action_sentence_key(action: AuditAction) -> MessageKey {
    match action {
        AuditAction::Create => key!("history-mailbox-create"),
        AuditAction::Update => key!("history-it-update"),
        AuditAction::Archive => key!("history-it-archive"),
        AuditAction::Restore => key!("history-it-restore"),
        AuditAction::Revert => key!("history-it-revert"),
        AuditAction::RevealPin => key!("history-it-reveal-pin"),
        // No other action applies to mailboxes.
        _ => key!("history-mailbox-other"),
    }
}

#[component]
fn ChangeEntry(change: RecordedChange, buttons: Option<AnyView>) -> impl IntoView {
    let rows = change.changes.iter().map(|c| c.localized(messages())).collect();
    let batch = change.batch.map(|batch| {
        let href = paths::BATCH.with(&batch.uuid);
        let label = t_format(key!("history-change-of"), &[("count", batch.changed.into())]);
        let (before, after) = messages().split_around(key!("history-part-of"), "change", &[]);
        view! { " · "{before}<a href=href>{label}</a>{after} }
    });
    let (before, after) = messages().split_around(action_sentence_key(change.action), "who", &[]);
    view! {
        <li class="card history-entry">
            <p class="history-entry-header">
                {before}<strong><bdi>{change.actor}</bdi></strong>{after}
                <span class="hint">" · "<Time at=change.at />" · "{source_phrase(change.source)}{batch}</span>
            </p>
            <ChangesTable rows />
            {buttons}
        </li>
    }
}
