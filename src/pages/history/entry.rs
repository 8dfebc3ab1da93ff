//! One change: who did what to which, when and through what, and what became different.

use leptos::prelude::*;

use super::query;
use crate::pages::time::Time;
use crate::pages::{account, customers, plans, sounds, tokens, users};
use crate::services::Door;
use crate::services::history::{Event, Place, Query};
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
    let rows = event.lines.into_iter().map(|line| (line.label, line.before, line.after)).collect();
    let revert = event.back.map(|back| {
        let action = format!("/mailboxes/{}/history/{}/revert", back.uuid, event.id);
        view! { <PutBack action version=back.version of=event.subject.clone() /> }
    });
    view! {
        <li class="card entry">
            <Head event=head asked />
            <Compared rows />
            {revert}
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
    let customer = event.customer.map(|name| view! { " · " <bdi>{name}</bdi> });
    view! {
        <p class="entry-head">
            <a class="entry-who" href=by><bdi>{event.actor}</bdi></a>" "{verb(event.action)}" "{noun(event.kind)}" "{subject}
            <span class="hint">{customer}" · "<Time at=event.at />" · "{door(event.door)}</span>
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
            (true, false) => "What it was given",
            (false, true) => "What it had",
            _ => "What was changed",
        };
        let count = rows.len();
        let heads = view! {
            <tr>
                <th scope="col">"Field"</th>
                {(!made).then(|| view! { <th scope="col">"Before"</th> })}
                {(!gone || made).then(|| view! { <th scope="col">"After"</th> })}
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
            <div class="table-scroll" tabindex="0" role="group" aria-label=told>
                <table class="compare">
                    <thead>{heads}</thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        };
        if count > TOLD {
            view! { <details class="entry-more"><summary>{format!("{told} ({count})")}</summary>{table}</details> }
                .into_any()
        } else {
            table.into_any()
        }
    })
}

/// The button that puts the settings of a mailbox back.
#[component]
pub fn PutBack(
    /// Where its form goes.
    action: String,
    /// The mailbox's version now.
    version: i64,
    /// What tells this button from others, for those who do not see where it stands.
    of: String,
) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <input type="hidden" name="version" value=version.to_string() />
            <button class="button">"Put these settings back"<span class="sr-only">{format!(" ({of})")}</span></button>
        </form>
    }
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

/// What a kind of thing is called.
pub fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Mailbox => "mailbox",
        Kind::Customer => "customer",
        Kind::User => "user",
        Kind::Plan => "rate plan",
        Kind::Sound => "sound",
        Kind::Token => "token",
    }
}

/// What was done, between who did it and what it was done to.
fn verb(action: Action) -> &'static str {
    match action {
        Action::Create => "made the",
        Action::Update => "changed the",
        Action::Archive => "archived the",
        Action::Restore => "restored the",
        Action::Revert => "put earlier settings back for the",
        Action::RevealPin => "looked at the PIN of the",
        Action::Delete => "deleted the",
        Action::Replace => "replaced the recording of the",
        Action::Invite => "made a link that sets the password of the",
        Action::Password => "set another password for the",
        Action::Remove => "let go the",
        Action::Revoke => "revoked the",
        Action::SignOut => "ended the sessions of the",
        Action::ViewPanel => "looked at the control panel of the",
    }
}

/// What was done, in short.
pub fn label(action: Action) -> &'static str {
    match action {
        Action::Create => "Made",
        Action::Update => "Changed",
        Action::Archive => "Archived",
        Action::Restore => "Restored",
        Action::Revert => "Put back",
        Action::RevealPin => "Looked at a PIN",
        Action::Delete => "Deleted",
        Action::Replace => "Replaced a recording",
        Action::Invite => "Made a link for a password",
        Action::Password => "Set a password",
        Action::Remove => "Let go",
        Action::Revoke => "Revoked",
        Action::SignOut => "Ended sessions",
        Action::ViewPanel => "Looked at a control panel",
    }
}

/// Through what somebody came.
pub fn door(door: Door) -> String {
    match door {
        Door::Browser => "in the browser".to_owned(),
        Door::Command => "on the command line".to_owned(),
        Door::Api(dialect) => format!("through the {} API", dialect.label()),
        Door::Import => "by an import".to_owned(),
    }
}
