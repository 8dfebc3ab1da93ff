//! One change: who did what to which, when and through what, and what became different.

use leptos::prelude::*;

use super::query;
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_around, t_with, words};
use crate::pages::time::Time;
use crate::pages::{account, customers, plans, sounds, tokens, users};
use crate::services::Door;
use crate::services::history::{Back, Event, Place, Query};
use crate::services::record::{Action, Kind};

/// The change, and the way back where there is one.
#[component]
pub fn Entry(
    /// The change.
    event: Event,
    /// What the page shows, for the ways to more of the same.
    asked: Query,
) -> impl IntoView {
    let head = event.clone();
    let rows = event.lines.iter().map(|line| line.in_words(words())).collect();
    let of = event.subject.clone();
    let way = |verb: &str, back: &Option<Back>| {
        let action = |back: &Back| format!("/mailboxes/{}/history/{}/{verb}", back.uuid, event.id);
        back.as_ref().map(|back| (action(back), back.version))
    };
    let ways = ways_back(way("undo", &event.undo), way("revert", &event.back), &of);
    view! {
        <li class="card entry">
            <Head event=head asked />
            <Compared rows />
            {ways}
        </li>
    }
}

/// Who did what to which, when and through what.
#[component]
pub fn Head(
    /// The change.
    event: Event,
    /// What the page shows, for the way to more of the same person.
    asked: Query,
) -> impl IntoView {
    let by = query::href(&Query { who: event.actor.clone(), beside: None, ..asked });
    let name = event.subject.clone();
    let subject = match event.place.as_ref().map(address) {
        Some(target) => view! { <a href=target><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let past = event.place.as_ref().and_then(past);
    let customer = event.customer.map(|name| view! { " · " <bdi>{name}</bdi> });
    let kind = [("kind", event.kind.name().into())];
    let who = view! { <a class="entry-who" href=by><bdi>{event.actor}</bdi></a> }.into_any();
    let said = t_around(did(event.action), vec![("who", who), ("name", subject)], &kind);
    view! {
        <p class="entry-head">
            {said}
            <span class="hint">{customer}" · "<Time at=event.at />" · "{door(event.door)}{past}</span>
        </p>
    }
}

/// So many fields are told at once; more are folded away, so that a page of changes stays short.
const TOLD: usize = 6;

/// Label, before and after of every field that became different; nothing if none did. What was made has no
/// column for what was before, and what is gone none for what is since.
#[component]
pub fn Compared(
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
        if count > TOLD {
            let summary = t_with("history-more", &[("what", told.into()), ("count", count.into())]);
            view! { <details class="entry-more"><summary>{summary}</summary>{table}</details> }.into_any()
        } else {
            table.into_any()
        }
    })
}

/// The buttons that put settings of a mailbox back: what a change made different, and everything as it was after an
/// earlier one. Each is where its form goes, and the mailbox's version now; `of` tells them from the others, for those
/// who do not see where they stand.
pub fn ways_back(undo: Option<(String, i64)>, revert: Option<(String, i64)>, of: &str) -> Option<AnyView> {
    let ways = [("history-undo", undo), ("history-put-back", revert)];
    let buttons: Vec<_> = ways.into_iter().filter_map(|(key, way)| Some(way_back(t(key), way?, of))).collect();
    (!buttons.is_empty()).then(|| view! { <div class="ways-row">{buttons}</div> }.into_any())
}

fn way_back(label: String, (action, version): (String, i64), of: &str) -> AnyView {
    view! {
        <form method="post" action=action>
            <FilledBy />
            <input type="hidden" name="version" value=version.to_string() />
            <button class="button">{label}<span class="sr-only">{format!(" ({of})")}</span></button>
        </form>
    }
    .into_any()
}

/// The way to everything that happened to a mailbox.
fn past(place: &Place) -> Option<AnyView> {
    let Place::Mailbox(uuid) = place else { return None };
    let history = format!("/mailboxes/{uuid}/history");
    Some(view! { " · "<a href=history>{t("history-of-mailbox")}</a> }.into_any())
}

fn address(place: &Place) -> String {
    match place {
        Place::Mailbox(uuid) => format!("/mailboxes/{uuid}"),
        Place::Sound(uuid) => format!("{}/{uuid}", sounds::PATH),
        Place::Customer(id) => format!("{}/{id}", customers::PATH),
        Place::User(id) => format!("{}/{id}", users::PATH),
        Place::Account => account::PATH.to_owned(),
        Place::Plan(id) => format!("{}/{id}", plans::PATH),
        Place::Tokens => tokens::PATH.to_owned(),
    }
}

/// What a kind of thing is called, where it stands alone.
pub fn noun(kind: Kind) -> String {
    t_with("history-kind", &[("kind", kind.name().into())])
}

/// What somebody did to something.
fn did(action: Action) -> &'static str {
    match action {
        Action::Create => "history-did-create",
        Action::Update => "history-did-update",
        Action::Archive => "history-did-archive",
        Action::Restore => "history-did-restore",
        Action::Revert => "history-did-revert",
        Action::RevealPin => "history-did-reveal-pin",
        Action::Delete => "history-did-delete",
        Action::Replace => "history-did-replace",
        Action::Invite => "history-did-invite",
        Action::Password => "history-did-password",
        Action::Remove => "history-did-remove",
        Action::Revoke => "history-did-revoke",
        Action::SignOut => "history-did-sign-out",
        Action::ViewPanel => "history-did-view-panel",
    }
}

/// What was done, in short.
pub fn label(action: Action) -> String {
    t(match action {
        Action::Create => "history-made",
        Action::Update => "history-updated",
        Action::Archive => "history-archived",
        Action::Restore => "history-restored",
        Action::Revert => "history-reverted",
        Action::RevealPin => "history-revealed-pin",
        Action::Delete => "history-deleted",
        Action::Replace => "history-replaced",
        Action::Invite => "history-invited",
        Action::Password => "history-set-password",
        Action::Remove => "history-removed",
        Action::Revoke => "history-revoked",
        Action::SignOut => "history-signed-out",
        Action::ViewPanel => "history-viewed-panel",
    })
}

/// Through what somebody came, after what they did.
pub fn door(door: Door) -> String {
    match door {
        Door::Browser => t("history-in-browser"),
        Door::Command => t("history-on-command-line"),
        Door::Api(dialect) => t_with("history-through-api", &[("api", dialect.label().into())]),
        Door::Import => t("history-by-import"),
    }
}

/// The same where it stands alone.
pub fn door_alone(door: Door) -> String {
    match door {
        Door::Browser => t("history-door-browser"),
        Door::Command => t("history-door-command-line"),
        Door::Api(dialect) => t_with("history-door-api", &[("api", dialect.label().into())]),
        Door::Import => t("history-door-import"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongue::{Tongue, Words};

    #[test]
    fn every_language_names_who_did_it_before_what_it_was_done_to() {
        for words in Tongue::ALL.map(Words::of) {
            for key in Action::ALL.map(did) {
                for kind in Kind::ALL {
                    let told = [("who", "<who>".into()), ("name", "<name>".into()), ("kind", kind.name().into())];
                    let said = words.say_with(key, &told);
                    let (who, name) = (said.find("<who>"), said.find("<name>"));
                    assert!(who.is_some() && who < name, "{said}");
                }
            }
        }
    }
}
