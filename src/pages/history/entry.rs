//! One change: who changed what, when, through which source, and the changed fields.

use leptos::prelude::*;

use super::query;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format, t_split};
use crate::i18n::{MessageKey, key};
use crate::pages::time::Time;
use crate::paths::{self, PathPattern};
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{HistoryEvent, HistoryQuery, MailboxVersion, Target};

/// The change, with undo buttons where possible.
#[component]
pub fn Entry(
    /// The change.
    event: HistoryEvent,
    /// The current query, for links to related entries.
    query: HistoryQuery,
) -> impl IntoView {
    let head = event.clone();
    let rows = event.changes.iter().map(|change| change.localized(messages())).collect();
    let subject = event.subject.clone();
    let form_of = |action: PathPattern<2>, version: &Option<MailboxVersion>| {
        version.as_ref().map(|version| (action.with(&version.uuid, event.id), version.version))
    };
    let buttons =
        undo_buttons(form_of(paths::MAILBOX_UNDO, &event.undo), form_of(paths::MAILBOX_REVERT, &event.back), &subject);
    view! {
        <li class="card history-entry">
            <EntryHead event=head query />
            <ChangesTable rows />
            {buttons}
        </li>
    }
}

/// Who changed what, when and through which source.
#[component]
pub fn EntryHead(
    /// The change.
    event: HistoryEvent,
    /// The current query, for the link to entries of the same user.
    query: HistoryQuery,
) -> impl IntoView {
    let actor_href = query::href(&HistoryQuery { who: event.actor.clone(), beside: None, ..query });
    let name = event.subject.clone();
    let subject = match event.target.as_ref().map(target_href) {
        Some(href) => view! { <a href=href><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let history_link = event.target.as_ref().and_then(mailbox_history_link);
    let customer = event.customer.map(|name| view! { " · " <bdi>{name}</bdi> });
    let kind = [("kind", event.kind.name().into())];
    let who = view! { <a class="history-entry-actor" href=actor_href><bdi>{event.actor}</bdi></a> }.into_any();
    let sentence = t_split(action_sentence_key(event.action), vec![("who", who), ("name", subject)], &kind);
    view! {
        <p class="history-entry-header">
            {sentence}
            <span class="hint">
                {customer}" · "<Time at=event.at />" · "{source_phrase(event.source)}{history_link}
            </span>
        </p>
    }
}

/// More fields than this are collapsed, so that a page of changes stays short.
const MAX_FIELDS_UNFOLDED: usize = 6;

/// Label, old and new value of each changed field; nothing if there are none. Created subjects have no column for old
/// values, deleted ones none for new values.
#[component]
pub fn ChangesTable(
    /// The fields.
    rows: Vec<(String, String, String)>,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        let is_created = rows.iter().all(|(_, before, _)| before.is_empty());
        let is_deleted = rows.iter().all(|(_, _, after)| after.is_empty());
        let caption = match (is_created, is_deleted) {
            (true, false) => t(key!("history-initial")),
            (false, true) => t(key!("history-previous")),
            _ => t(key!("history-changed")),
        };
        let count = rows.len();
        let heads = view! {
            <tr>
                <th scope="col">{t(key!("history-field"))}</th>
                {(!is_created).then(|| view! { <th scope="col">{t(key!("history-before"))}</th> })}
                {(!is_deleted || is_created).then(|| view! { <th scope="col">{t(key!("history-after"))}</th> })}
            </tr>
        };
        let rows = rows.into_iter().map(|(label, before, after)| {
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    {(!is_created).then(|| view! { <td class="previous-value"><bdi>{before}</bdi></td> })}
                    {(!is_deleted || is_created).then(|| view! { <td><bdi>{after}</bdi></td> })}
                </tr>
            }
        });
        let table = view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=caption.clone()>
                <table class="comparison-table">
                    <thead>{heads}</thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        };
        if count > MAX_FIELDS_UNFOLDED {
            let summary = t_format(key!("history-more"), &[("what", caption.into()), ("count", count.into())]);
            view! { <details class="inline-disclosure"><summary>{summary}</summary>{table}</details> }.into_any()
        } else {
            table.into_any()
        }
    })
}

/// Buttons that restore settings of a mailbox: undo one change, or return to the state after a change. Each is given by
/// its action and the mailbox's current version; `subject` distinguishes them for screen readers.
pub fn undo_buttons(undo: Option<(String, i64)>, revert: Option<(String, i64)>, subject: &str) -> Option<AnyView> {
    let forms = [(key!("history-undo"), undo), (key!("history-revert"), revert)];
    let button = |(key, form): (MessageKey, Option<(String, i64)>)| Some(undo_button(t(key), form?, subject));
    let buttons: Vec<_> = forms.into_iter().filter_map(button).collect();
    (!buttons.is_empty()).then(|| view! { <div class="button-row">{buttons}</div> }.into_any())
}

fn undo_button(label: String, (action, version): (String, i64), subject: &str) -> AnyView {
    view! {
        <form method="post" action=action>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <button class="button">{label}<span class="sr-only">{format!(" ({subject})")}</span></button>
        </form>
    }
    .into_any()
}

/// A link to the history of a mailbox.
fn mailbox_history_link(target: &Target) -> Option<AnyView> {
    let Target::Mailbox(uuid) = target else { return None };
    let history = paths::MAILBOX_HISTORY.with(uuid);
    Some(view! { " · "<a href=history>{t(key!("history-of-mailbox"))}</a> }.into_any())
}

fn target_href(target: &Target) -> String {
    match target {
        Target::Mailbox(uuid) => paths::MAILBOX.with(uuid),
        Target::Sound(uuid) => paths::SOUND.with(uuid),
        Target::Customer(id) => paths::CUSTOMER.with(id),
        Target::User(id) => paths::USER.with(id),
        Target::Account => paths::ACCOUNT.to_owned(),
        Target::Plan(id) => paths::PLAN.with(id),
        Target::Tokens => paths::TOKENS.to_owned(),
    }
}

/// The name of a kind of subject.
pub fn kind_label(kind: SubjectKind) -> String {
    t_format(key!("history-kind"), &[("kind", kind.name().into())])
}

/// The message key of the sentence for an action.
fn action_sentence_key(action: AuditAction) -> MessageKey {
    match action {
        AuditAction::Create => key!("history-did-create"),
        AuditAction::Update => key!("history-did-update"),
        AuditAction::Archive => key!("history-did-archive"),
        AuditAction::Restore => key!("history-did-restore"),
        AuditAction::Revert => key!("history-did-revert"),
        AuditAction::RevealPin => key!("history-did-reveal-pin"),
        AuditAction::Delete => key!("history-did-delete"),
        AuditAction::Replace => key!("history-did-replace"),
        AuditAction::Invite => key!("history-did-invite"),
        AuditAction::Password => key!("history-did-password"),
        AuditAction::Remove => key!("history-did-remove"),
        AuditAction::Revoke => key!("history-did-revoke"),
        AuditAction::SignOut => key!("history-did-sign-out"),
        AuditAction::ViewPanel => key!("history-did-view-panel"),
    }
}

/// The short label of an action.
pub fn action_label(action: AuditAction) -> String {
    t(match action {
        AuditAction::Create => key!("history-created"),
        AuditAction::Update => key!("history-updated"),
        AuditAction::Archive => key!("history-archived"),
        AuditAction::Restore => key!("history-restored"),
        AuditAction::Revert => key!("history-reverted"),
        AuditAction::RevealPin => key!("history-viewed-pin"),
        AuditAction::Delete => key!("history-deleted"),
        AuditAction::Replace => key!("history-replaced"),
        AuditAction::Invite => key!("history-invited"),
        AuditAction::Password => key!("history-set-password"),
        AuditAction::Remove => key!("history-removed"),
        AuditAction::Revoke => key!("history-revoked"),
        AuditAction::SignOut => key!("history-signed-out"),
        AuditAction::ViewPanel => key!("history-viewed-panel"),
    })
}

/// The source of a change, as part of a sentence.
pub fn source_phrase(source: ChangeSource) -> String {
    match source {
        ChangeSource::Browser => t(key!("history-via-browser")),
        ChangeSource::Command => t(key!("history-via-command-line")),
        ChangeSource::Api(dialect) => t_format(key!("history-via-api"), &[("api", dialect.label().into())]),
        ChangeSource::Import => t(key!("history-via-import")),
    }
}

/// The source of a change, as a label.
pub fn source_label(source: ChangeSource) -> String {
    match source {
        ChangeSource::Browser => t(key!("history-source-browser")),
        ChangeSource::Command => t(key!("history-source-command-line")),
        ChangeSource::Api(dialect) => t_format(key!("history-source-api"), &[("api", dialect.label().into())]),
        ChangeSource::Import => t(key!("history-source-import")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, Messages};

    #[test]
    fn actor_comes_before_subject_in_every_locale() {
        for messages in Locale::ALL.map(Messages::of) {
            for key in AuditAction::ALL.map(action_sentence_key) {
                for kind in SubjectKind::ALL {
                    let args = [("who", "<who>".into()), ("name", "<name>".into()), ("kind", kind.name().into())];
                    let sentence = messages.format(key, &args);
                    let (who, name) = (sentence.find("<who>"), sentence.find("<name>"));
                    assert!(who.is_some() && who < name, "{sentence}");
                }
            }
        }
    }
}
