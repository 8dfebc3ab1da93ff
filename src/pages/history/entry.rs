//! One change: who did what to which, when and through what, and what became different.

use leptos::prelude::*;

use super::query;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format, t_split};
use crate::pages::time::Time;
use crate::pages::{account, customers, plans, sounds, tokens, users};
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{HistoryEvent, HistoryQuery, MailboxVersion, Target};

/// The change, and the way back where there is one.
#[component]
pub fn Entry(
    /// The change.
    event: HistoryEvent,
    /// What the page shows, for the ways to more of the same.
    asked: HistoryQuery,
) -> impl IntoView {
    let head = event.clone();
    let rows = event.lines.iter().map(|line| line.localized(messages())).collect();
    let of = event.subject.clone();
    let way = |verb: &str, back: &Option<MailboxVersion>| {
        let action = |back: &MailboxVersion| format!("/mailboxes/{}/history/{}/{verb}", back.uuid, event.id);
        back.as_ref().map(|back| (action(back), back.version))
    };
    let ways = undo_buttons(way("undo", &event.undo), way("revert", &event.back), &of);
    view! {
        <li class="card entry">
            <EntryHead event=head asked />
            <ChangesTable rows />
            {ways}
        </li>
    }
}

/// Who did what to which, when and through what.
#[component]
pub fn EntryHead(
    /// The change.
    event: HistoryEvent,
    /// What the page shows, for the way to more of the same person.
    asked: HistoryQuery,
) -> impl IntoView {
    let by = query::href(&HistoryQuery { who: event.actor.clone(), beside: None, ..asked });
    let name = event.subject.clone();
    let subject = match event.place.as_ref().map(target_href) {
        Some(target) => view! { <a href=target><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let past = event.place.as_ref().and_then(mailbox_history_link);
    let customer = event.customer.map(|name| view! { " · " <bdi>{name}</bdi> });
    let kind = [("kind", event.kind.name().into())];
    let who = view! { <a class="entry-who" href=by><bdi>{event.actor}</bdi></a> }.into_any();
    let said = t_split(action_sentence_key(event.action), vec![("who", who), ("name", subject)], &kind);
    view! {
        <p class="entry-head">
            {said}
            <span class="hint">{customer}" · "<Time at=event.at />" · "{source_phrase(event.door)}{past}</span>
        </p>
    }
}

/// So many fields are told at once; more are folded away, so that a page of changes stays short.
const MAX_FIELDS_UNFOLDED: usize = 6;

/// Label, before and after of every field that became different; nothing if none did. What was made has no
/// column for what was before, and what is gone none for what is since.
#[component]
pub fn ChangesTable(
    /// The fields.
    rows: Vec<(String, String, String)>,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        let (made, gone) = (rows.iter().all(|row| row.1.is_empty()), rows.iter().all(|row| row.2.is_empty()));
        let told = match (made, gone) {
            (true, false) => t("history-given"),
            (false, true) => t("history-had"),
            _ => t("history-changed"),
        };
        let count = rows.len();
        let heads = view! {
            <tr>
                <th scope="col">{t("history-field")}</th>
                {(!made).then(|| view! { <th scope="col">{t("history-before")}</th> })}
                {(!gone || made).then(|| view! { <th scope="col">{t("history-after")}</th> })}
            </tr>
        };
        let rows = rows.into_iter().map(|(label, before, after)| {
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    {(!made).then(|| view! { <td class="was"><bdi>{before}</bdi></td> })}
                    {(!gone || made).then(|| view! { <td><bdi>{after}</bdi></td> })}
                </tr>
            }
        });
        let table = view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=told.clone()>
                <table class="compare">
                    <thead>{heads}</thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        };
        if count > MAX_FIELDS_UNFOLDED {
            let summary = t_format("history-more", &[("what", told.into()), ("count", count.into())]);
            view! { <details class="entry-more"><summary>{summary}</summary>{table}</details> }.into_any()
        } else {
            table.into_any()
        }
    })
}

/// The buttons that put settings of a mailbox back: what a change made different, and everything as it was after an
/// earlier one. Each is where its form goes, and the mailbox's version now; `of` tells them from the others, for those
/// who do not see where they stand.
pub fn undo_buttons(undo: Option<(String, i64)>, revert: Option<(String, i64)>, of: &str) -> Option<AnyView> {
    let ways = [("history-undo", undo), ("history-put-back", revert)];
    let buttons: Vec<_> = ways.into_iter().filter_map(|(key, way)| Some(undo_button(t(key), way?, of))).collect();
    (!buttons.is_empty()).then(|| view! { <div class="ways-row">{buttons}</div> }.into_any())
}

fn undo_button(label: String, (action, version): (String, i64), of: &str) -> AnyView {
    view! {
        <form method="post" action=action>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <button class="button">{label}<span class="sr-only">{format!(" ({of})")}</span></button>
        </form>
    }
    .into_any()
}

/// The way to everything that happened to a mailbox.
fn mailbox_history_link(place: &Target) -> Option<AnyView> {
    let Target::Mailbox(uuid) = place else { return None };
    let history = format!("/mailboxes/{uuid}/history");
    Some(view! { " · "<a href=history>{t("history-of-mailbox")}</a> }.into_any())
}

fn target_href(place: &Target) -> String {
    match place {
        Target::Mailbox(uuid) => format!("/mailboxes/{uuid}"),
        Target::Sound(uuid) => format!("{}/{uuid}", sounds::PATH),
        Target::Customer(id) => format!("{}/{id}", customers::PATH),
        Target::User(id) => format!("{}/{id}", users::PATH),
        Target::Account => account::PATH.to_owned(),
        Target::Plan(id) => format!("{}/{id}", plans::PATH),
        Target::Tokens => tokens::PATH.to_owned(),
    }
}

/// What a kind of thing is called, where it stands alone.
pub fn kind_label(kind: SubjectKind) -> String {
    t_format("history-kind", &[("kind", kind.name().into())])
}

/// What somebody did to something.
fn action_sentence_key(action: AuditAction) -> &'static str {
    match action {
        AuditAction::Create => "history-did-create",
        AuditAction::Update => "history-did-update",
        AuditAction::Archive => "history-did-archive",
        AuditAction::Restore => "history-did-restore",
        AuditAction::Revert => "history-did-revert",
        AuditAction::RevealPin => "history-did-reveal-pin",
        AuditAction::Delete => "history-did-delete",
        AuditAction::Replace => "history-did-replace",
        AuditAction::Invite => "history-did-invite",
        AuditAction::Password => "history-did-password",
        AuditAction::Remove => "history-did-remove",
        AuditAction::Revoke => "history-did-revoke",
        AuditAction::SignOut => "history-did-sign-out",
        AuditAction::ViewPanel => "history-did-view-panel",
    }
}

/// What was done, in short.
pub fn action_label(action: AuditAction) -> String {
    t(match action {
        AuditAction::Create => "history-made",
        AuditAction::Update => "history-updated",
        AuditAction::Archive => "history-archived",
        AuditAction::Restore => "history-restored",
        AuditAction::Revert => "history-reverted",
        AuditAction::RevealPin => "history-revealed-pin",
        AuditAction::Delete => "history-deleted",
        AuditAction::Replace => "history-replaced",
        AuditAction::Invite => "history-invited",
        AuditAction::Password => "history-set-password",
        AuditAction::Remove => "history-removed",
        AuditAction::Revoke => "history-revoked",
        AuditAction::SignOut => "history-signed-out",
        AuditAction::ViewPanel => "history-viewed-panel",
    })
}

/// Through what somebody came, after what they did.
pub fn source_phrase(door: ChangeSource) -> String {
    match door {
        ChangeSource::Browser => t("history-in-browser"),
        ChangeSource::Command => t("history-on-command-line"),
        ChangeSource::Api(dialect) => t_format("history-through-api", &[("api", dialect.label().into())]),
        ChangeSource::Import => t("history-by-import"),
    }
}

/// The same where it stands alone.
pub fn source_label(door: ChangeSource) -> String {
    match door {
        ChangeSource::Browser => t("history-door-browser"),
        ChangeSource::Command => t("history-door-command-line"),
        ChangeSource::Api(dialect) => t_format("history-door-api", &[("api", dialect.label().into())]),
        ChangeSource::Import => t("history-door-import"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, Messages};

    #[test]
    fn actor_comes_before_subject_in_every_locale() {
        for words in Locale::ALL.map(Messages::of) {
            for key in AuditAction::ALL.map(action_sentence_key) {
                for kind in SubjectKind::ALL {
                    let told = [("who", "<who>".into()), ("name", "<name>".into()), ("kind", kind.name().into())];
                    let said = words.format(key, &told);
                    let (who, name) = (said.find("<who>"), said.find("<name>"));
                    assert!(who.is_some() && who < name, "{said}");
                }
            }
        }
    }
}
