//! A file of mailboxes: sent, looked at, applied.

mod applied;
mod checked;
mod columns;
mod looks;
mod reread;
mod start;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};

use super::fields::Crumbs;
use super::mailboxes::grouped;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::import::{Column, ColumnsProblem, FileProblem, State};
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::islands::rare::{Rare, Small};
use crate::services::imports::{self as service, Legacy, Refusal, Shown};

pub use start::Start;

/// Where files come in.
pub const PATH: &str = "/mailboxes/import";

/// A form about a file that is shown again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Sent {
    /// A file that cannot be read, and whose its rows were to be.
    File(FileProblem, String),
    /// A choice of columns, and what is wrong with it.
    Columns(Vec<Option<Column>>, Vec<ColumnsProblem>),
    /// It is not applied.
    Refused(Refusal),
}

/// The name of the input that says what the column at this place is.
pub fn column_input(at: usize) -> String {
    format!("column-{at}")
}

/// The page of a file, however far it has come.
#[component]
pub fn Import() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    screen(move |visit| import(visit, uuid))
}

async fn import(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let shown = service::get(&visit.app, who, &uuid).await?;
    let sent = match &visit.posted {
        Some(Posted::Import(sent)) => Some((**sent).clone()),
        _ => None,
    };
    let title = if sent.is_some() {
        t_with("rules-error-title", &[("title", (&shown.file_name).into())])
    } else {
        shown.file_name.clone()
    };
    let origin = visit.origin();
    let into = t_with(
        if shown.names_customers() { "imports-goes-to-unnamed" } else { "imports-goes-to" },
        &[("customer", (&shown.customer).into())],
    );
    let about = about(&shown);
    let body = match shown.state {
        State::Received => columns::page(&shown, sent, &origin),
        State::Checking => checking(&visit, &shown).await?,
        State::Checked => checked::page(&visit, &shown, sent).await?,
        State::Applied => applied::page(&visit, &shown).await?,
    };
    let body = view! {
        <Crumbs up=origin.import() label=t("imports-title") here=shown.file_name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{shown.file_name.clone()}</bdi></h1>
                <p class="page-sub"><strong>{into}</strong>" · "{about}</p>
            </div>
        </div>
        {body}
    };
    Ok(Screen::new(title, body))
}

/// How the file was read, for whoever knows better.
fn about(shown: &Shown) -> String {
    let between = match shown.delimiter.as_str() {
        ";" => "semicolons",
        "\t" => "tabs",
        "|" => "bars",
        _ => "commas",
    };
    let encoding = match shown.encoding.as_str() {
        label if Legacy::of_label(label).is_some() => t_with("imports-encoding-guess", &[("encoding", label.into())]),
        known => known.to_owned(),
    };
    let facts = [("rows", rows(shown.total).into()), ("encoding", encoding.into()), ("between", between.into())];
    t_with("imports-read-as", &facts)
}

async fn checking(visit: &Visit, shown: &Shown) -> Result<AnyView, AppError> {
    let first = service::progress(&visit.app, visit.principal()?, &shown.uuid).await?;
    let view = view! {
        <Rare small=Small::Import { uuid: shown.uuid.clone(), first } />
        {refresh(first.done, first.total)}
        <p class="hint">{t("imports-checking")}</p>
        {give_up(&shown.uuid, &visit.origin())}
    };
    Ok(view.into_any())
}

/// What moves without scripts: the page comes anew.
fn refresh(done: i64, total: i64) -> AnyView {
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{t_with("imports-of", &[("done", done.into()), ("total", total.into())])}</p>
        </noscript>
    }
    .into_any()
}

fn give_up(uuid: &str, origin: &Origin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{uuid}/give-up"));
    view! {
        <form class="ways-on" method="post" action=action>
            <FilledBy />
            <button class="button">{t("imports-give-up")}</button>
        </form>
    }
    .into_any()
}

/// So many rows, in words.
fn rows(count: i64) -> String {
    t_with("imports-rows", &[("count", count.into())])
}

/// A part of a tally: the number stands out in what is said of it.
fn counted(key: &'static str, count: i64, class: &'static str) -> AnyView {
    let (before, after) = words().around(key, "count", &[]);
    view! { <li class=class>{before}<strong class="digits">{grouped(count)}</strong>{after}</li> }.into_any()
}
